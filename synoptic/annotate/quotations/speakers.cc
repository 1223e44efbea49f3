#include "synoptic/annotate/quotations.h"
namespace synoptic {
Layer<Quotation> with_speakers(const Document&, const Words&, const Layer<Quotation>& q, const Layer<Attribution>&, const Layer<Mention>&, const Actors&) { return q; }
}
