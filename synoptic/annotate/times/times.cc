#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/unresolved.h"
namespace synoptic {
UnresolvedTimes read_times(const Document&, const Words&) { return {}; }
DatedBasis infer_publication(const Document& d, const Words&, const UnresolvedTimes&) { return d.metadata().published.value_or(DatedBasis{}); }
Layer<Timex> resolve_times(const Document&, const Words&, const UnresolvedTimes&, const DatedBasis&) { return {}; }
}
