#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/unresolved.h"
namespace synoptic {
UnresolvedTimes read_times(const Document&, const Words&) { return {}; }
PublicationEvidence publication_evidence(const Document& d, const Words&, const UnresolvedTimes&) { return {d.metadata().published, {}, {}}; }
DatedBasis infer_publication(const PublicationEvidence& e, const DateInterval&) { return e.stated.value_or(DatedBasis{}); }
Layer<Timex> resolve_times(const Document&, const Words&, const UnresolvedTimes&, const DatedBasis&) { return {}; }
}
