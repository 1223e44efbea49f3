// A few bytes or tokens on either side of the marks are read.
#include "synoptic/annotate/quotations/beside_marks.h"

#include <string>
#include <string_view>

#include "synoptic/text/normalise.h"

namespace synoptic::quotations {

bool touches(const Document& document, const Attribution& one, const Quotation& quotation) {
  if (one.source.size() != 1 || one.cue.size() != 1) return false;
  const Span both = cover(one.source.front(), one.cue.front());
  constexpr std::uint32_t kBetween = 1;  // Bytes between the source and its cue.
  if (both.size() > one.source.front().size() + one.cue.front().size() + kBetween) return false;
  const auto apart = [&](std::uint32_t begin, std::uint32_t end) {
    if (begin > end || end - begin > 3) return false;
    const std::string_view between = document.words({begin, end});
    return between.find_first_not_of(" ,:") == std::string_view::npos && !between.empty();
  };
  return apart(both.end, quotation.outer.begin) || apart(quotation.outer.end, both.begin);
}

bool is_disowned(const Document& document, const Words& words, Quotation& quotation) {
  const std::size_t first = words.tokens_in(quotation.outer).begin;
  const auto word = [&](std::size_t back) {
    return back <= first && first > 0 ? lowered(document.words(words.tokens[first - back].span)) : std::string();
  };
  if (word(1) == "so-called" || (word(1) == "called" && word(2) == "-" && word(3) == "so")) {
    quotation.why = "a term: so-called";
    return true;
  }
  constexpr std::size_t kReachBack = 6;
  for (std::size_t back = 1; back <= kReachBack && back + 2 <= first; ++back)
    if ((word(back) == "calling" || word(back) == "describing" || word(back) == "labelling" ||
         word(back) == "labeling") &&
        word(back + 1) == "of" && word(back + 2) == "short") {
      quotation.why = "words that were not used";
      return true;
    }
  return false;
}

}  // namespace synoptic::quotations
