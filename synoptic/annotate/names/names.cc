#include "synoptic/annotate/names.h"
namespace synoptic {
Names find_names(const Document&, const Words&) { return {}; }
}
