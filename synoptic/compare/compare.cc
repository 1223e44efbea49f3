#include "synoptic/compare/compare.h"
namespace synoptic {
Dossier compare(std::vector<Annotations>, std::vector<Problem>) { return {}; }
std::vector<DatedBasis> narrow_publication(const std::vector<DatedBasis>& e) { return e; }
}
