#include "synoptic/annotate/figures.h"
namespace synoptic {
Layer<Figure> find_figures(const Document&, const Words&, const Layer<Mention>&, const Layer<Timex>&) { return {}; }
}
