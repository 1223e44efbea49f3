// Rooms: ingest document text
// A web page of any bytes: a document whose spans cut out their text, or an error with a code; the same every time.
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/require.h"
#include "synoptic/ingest/html/html.h"
#include "synoptic/text/span.h"
#include "synoptic/text/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace synoptic;
  if (size == 0) return 0;
  // The first byte chooses what is known of the page from outside.
  HtmlOptions options;
  options.is_fragment = (data[0] & 1) != 0;
  if ((data[0] & 2) != 0) options.charset = "windows-1251";
  if ((data[0] & 4) != 0) options.address = "https://courier.example/2025/08/15/page";
  const std::string_view page(reinterpret_cast<const char*>(data + 1), size - 1);
  const Result<Document> read = read_html(page, "page.html", options);
  const Result<Document> again = read_html(page, "page.html", options);
  REQUIRE(read.ok() == again.ok());
  if (!read.ok()) {
    REQUIRE(!read.error().code.empty() && read.error() == again.error());
    return 0;
  }
  const Document& document = read.value();
  REQUIRE(document.id() == again.value().id() && document.metadata() == again.value().metadata());
  REQUIRE(is_valid_utf8(document.text()) && is_valid_utf8(document.kept_out_text()));
  std::uint32_t at = 0;
  for (const Block& block : document.blocks()) {
    REQUIRE(block.span.begin >= at && !block.span.empty() && is_valid_span(document.text(), block.span));
    at = block.span.end;
  }
  for (const KeptOut& kept : document.kept_out()) {
    REQUIRE(is_valid_span(document.kept_out_text(), kept.span) && kept.before <= document.text().size() &&
            !kept.why.empty());
  }
  return 0;
}
