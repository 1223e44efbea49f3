#include "synoptic/claims/claim.h"
namespace synoptic {
std::vector<Claim> read_claims(const Annotations&) { return {}; }
Chain chain_at(const Annotations&, Span) { return {}; }
}
