// Rooms: ingest
// Any bytes as Markdown, and as pasted text: reports are parts of the text in their order; a document's text is valid
// UTF-8, its blocks are sound and lie in it; what is kept beside it cuts out words; reading twice gives the same.
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/require.h"
#include "synoptic/ingest/ingest.h"
#include "synoptic/ingest/pasted_text.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

void check_reports(const std::string& text, bool is_markdown) {
  const PastedReports pasted = reports_in(text, is_markdown);
  REQUIRE(!pasted.reports.empty());
  const char* at = text.data();
  for (const std::string_view report : pasted.reports) {
    REQUIRE(report.data() >= at && report.data() + report.size() <= text.data() + text.size());
    REQUIRE(is_valid_utf8(report));
    at = report.data() + report.size();
  }
}

void check(std::string_view bytes) {
  const std::string text = repair_utf8(bytes).text;
  for (const bool is_markdown : {false, true}) check_reports(text, is_markdown);
  RawInput input;
  input.source = "fuzz.md";
  input.bytes = bytes;
  input.content_type = "text/markdown";
  const Result<Document> result = read_document(input);
  if (!result.ok()) {
    REQUIRE(result.error().code.starts_with("ingest.") && !result.error().message.empty());
    return;
  }
  const Document& document = result.value();
  REQUIRE(is_valid_utf8(document.text()));
  std::uint32_t at = 0;
  for (const Block& block : document.blocks()) {
    REQUIRE(block.span.begin >= at && !block.span.empty() && is_valid_span(document.text(), block.span));
    at = block.span.end;
  }
  for (const KeptOut& kept : document.kept_out()) REQUIRE(is_valid_span(document.kept_out_text(), kept.span));
  const Result<Document> again = read_document(input);
  REQUIRE(again.ok() && again.value().text() == document.text() && again.value().metadata() == document.metadata());
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  synoptic::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
