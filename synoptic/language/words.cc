#include "synoptic/language/words.h"
namespace synoptic {
Words tag_words(std::string_view, Segmentation segmentation) { Words w; static_cast<Segmentation&>(w) = std::move(segmentation); w.upos.assign(w.tokens.size(), Upos::x); return w; }
std::string_view to_string(Upos) { return "X"; }
}
