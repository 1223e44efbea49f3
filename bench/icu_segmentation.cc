#include "bench/icu_segmentation.h"

#include <cstdlib>
#include <memory>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace synoptic {

namespace {

struct CloseIterator {
  void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};
using Iterator = std::unique_ptr<UBreakIterator, CloseIterator>;

Iterator open(UBreakIteratorType type) {
  UErrorCode status = U_ZERO_ERROR;
  Iterator iterator(ubrk_open(type, "en", nullptr, 0, &status));
  if (U_FAILURE(status)) std::abort();
  return iterator;
}

/// Calls `take` with each piece of the zone that is not white space alone.
template <class Take>
void pieces(UBreakIterator* iterator, std::string_view text, Span zone, Take take) {
  UErrorCode status = U_ZERO_ERROR;
  UText view = UTEXT_INITIALIZER;
  utext_openUTF8(&view, text.data() + zone.begin, zone.size(), &status);
  ubrk_setUText(iterator, &view, &status);
  std::int32_t begin = ubrk_first(iterator);
  for (std::int32_t end = ubrk_next(iterator); end != UBRK_DONE; begin = end, end = ubrk_next(iterator)) {
    const Span piece = trimmed(text, {zone.begin + begin, zone.begin + end});
    if (!piece.empty()) take(piece);
  }
  utext_close(&view);
}

}  // namespace

Segmentation icu_segment(std::string_view text, std::span<const Span> zones) {
  static thread_local const Iterator words = open(UBRK_WORD);
  static thread_local const Iterator sentences = open(UBRK_SENTENCE);
  Segmentation cut;
  for (std::uint32_t zone = 0; zone < zones.size(); ++zone) {
    auto token = static_cast<std::uint32_t>(cut.tokens.size());
    pieces(words.get(), text, zones[zone], [&](Span piece) { cut.tokens.push_back({piece, TokenClass::word}); });
    pieces(sentences.get(), text, zones[zone], [&](Span piece) {
      const std::uint32_t first = token;
      while (token < cut.tokens.size() && cut.tokens[token].span.end <= piece.end) ++token;
      cut.sentences.push_back({piece, {first, token}, zone});
    });
  }
  return cut;
}

}  // namespace synoptic
