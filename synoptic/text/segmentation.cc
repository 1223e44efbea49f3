// The two cuts, zone by zone, and the lookups over their sorted results.
#include "synoptic/text/segmentation.h"

#include <algorithm>
#include <cassert>

#include "synoptic/text/sentences.h"
#include "synoptic/text/tokens.h"

namespace synoptic {

std::size_t Segmentation::sentence_at(std::uint32_t offset) const {
  const auto later = std::upper_bound(sentences.begin(), sentences.end(), offset,
                                      [](std::uint32_t o, const Sentence& s) { return o < s.span.begin; });
  return later == sentences.begin() ? 0 : static_cast<std::size_t>(later - sentences.begin() - 1);
}

std::size_t Segmentation::token_at(std::uint32_t offset) const {
  const auto found = std::upper_bound(tokens.begin(), tokens.end(), offset,
                                      [](std::uint32_t o, const Token& t) { return o < t.span.end; });
  return static_cast<std::size_t>(found - tokens.begin());
}

TokenSpan Segmentation::tokens_in(Span span) const {
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                                      [](const Token& t, std::uint32_t o) { return t.span.begin < o; });
  const auto last =
      std::upper_bound(first, tokens.end(), span.end, [](std::uint32_t o, const Token& t) { return o < t.span.end; });
  return {static_cast<std::uint32_t>(first - tokens.begin()), static_cast<std::uint32_t>(last - tokens.begin())};
}

Segmentation segment(std::string_view text, std::span<const Span> zones) {
  Segmentation cut;
  cut.tokens.reserve(text.size() / 4);
  cut.sentences.reserve(text.size() / 80);
  for (std::size_t zone = 0; zone < zones.size(); ++zone) {
    assert(is_valid_span(text, zones[zone]));
    assert(zone == 0 || zones[zone - 1].end <= zones[zone].begin);
    const auto first = static_cast<std::uint32_t>(cut.tokens.size());
    cut_tokens(text, zones[zone], cut.tokens);
    cut_sentences(text, cut.tokens, first, static_cast<std::uint32_t>(zone), cut.sentences);
  }
  return cut;
}

}  // namespace synoptic
