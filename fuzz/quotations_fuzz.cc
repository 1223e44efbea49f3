// Rooms: quotations attributions evidence
// Any text, a paragraph a line: quotations, attributions, evidence and cited texts are valid spans inside the text;
// what is inside the marks lies inside what has them; no attribution is its own voice outside.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/require.h"
#include "synoptic/annotate/attributions.h"
#include "synoptic/annotate/evidence.h"
#include "synoptic/annotate/quotations.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

Document document_of(std::string_view bytes, std::vector<Span>& zones) {
  std::string text = repair_utf8(bytes).text;
  std::vector<Block> blocks;
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != '\n') continue;
    if (const Span span = trimmed(text, {begin, i}); !span.empty()) {
      blocks.push_back({span, span.size() % 7 == 0 ? BlockKind::headline : BlockKind::prose});
      zones.push_back(span);
    }
    begin = i + 1;
  }
  return Document("fuzz.txt", std::move(text), std::move(blocks), Metadata{});
}

void check(const Document& document, const std::vector<Span>& zones) {
  const Words words = tag_words(document.text(), segment(document.text(), zones));
  std::vector<Problem> problems;
  const Layer<Quotation> marked = find_quotations(document, words, problems);
  const Layer<Attribution> attributions = find_attributions(document, words, {}, {}, marked);
  const Layer<Quotation> quotations = with_speakers(document, words, marked, attributions, {}, {}, {});
  REQUIRE(quotations.size() == marked.size());
  for (const Quotation& quotation : quotations) {
    REQUIRE(is_valid_span(document.text(), quotation.span) && !quotation.span.empty());
    REQUIRE(quotation.outer.contains(quotation.span));
    REQUIRE(!quotation.attribution || *quotation.attribution < attributions.size());
  }
  for (const Attribution& attribution : attributions) {
    REQUIRE(!attribution.cue.empty() && !attribution.content.empty());
    for (const auto* pieces : {&attribution.source, &attribution.cue, &attribution.content})
      for (const Span& piece : *pieces)
        REQUIRE(is_valid_span(document.text(), piece) && !piece.empty() && attribution.span.contains(piece));
    std::size_t depth = 0;
    for (const Attribution* at = &attribution; at->parent; at = &attributions[*at->parent])
      REQUIRE(++depth <= attributions.size());
  }
  for (const Evidence& evidence : find_evidence(document, words, {}, attributions))
    REQUIRE(is_valid_span(document.text(), evidence.span));
  for (const CitedText& text : find_cited_texts(document, words)) REQUIRE(is_valid_span(document.text(), text.span));
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::vector<synoptic::Span> zones;
  const synoptic::Document document = synoptic::document_of({reinterpret_cast<const char*>(data), size}, zones);
  synoptic::check(document, zones);
  return 0;
}
