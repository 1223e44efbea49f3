#include "synoptic/text/normalise.h"
namespace synoptic {
Folded fold(std::string_view text) { Folded f; f.text = text; for (std::uint32_t i = 0; i <= text.size(); ++i) f.origin.push_back(i); return f; }
std::string folded(std::string_view text) { return fold(text).text; }
std::vector<FoldedWord> folded_words(std::string_view) { return {}; }
}
