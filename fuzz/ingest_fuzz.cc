// Rooms: ingest
// Any bytes as a file, with any bytes as its sidecar (cut at the first byte 0x1E): a document or an error with a
// code; its text is valid UTF-8 without NUL; blocks are sound and hold every visible character; spans cut out
// their words; reading twice gives the same; text that was read once is kept as it is when read again.
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/require.h"
#include "synoptic/ingest/ingest.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

bool is_blank(char32_t c) {
  return is_space(c) || c < 0x20 || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

void require_blank(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t at = begin; at < end; at += code_point_at(text, at).size)
    REQUIRE(is_blank(code_point_at(text, at).value));
}

void check_blocks(const Document& document) {
  const std::string& text = document.text();
  std::uint32_t at = 0;
  for (const Block& block : document.blocks()) {
    REQUIRE(block.span.begin >= at && !block.span.empty() && is_valid_span(text, block.span));
    REQUIRE(!block.voice || (block.span.contains(*block.voice) && is_valid_span(text, *block.voice) &&
                             block.kind == BlockKind::related));
    require_blank(text, at, block.span.begin);
    at = block.span.end;
  }
  require_blank(text, at, static_cast<std::uint32_t>(text.size()));
}

void check_metadata(const Metadata& metadata) {
  for (const auto& words :
       {metadata.title, metadata.outlet, metadata.agency, metadata.author, metadata.url, metadata.language}) {
    REQUIRE(!words || (!words->empty() && is_valid_utf8(*words)));
  }
  for (const auto& dated : {metadata.published, metadata.modified}) {
    REQUIRE(!dated || (dated->when.known() && !dated->why.empty() && is_valid_utf8(dated->why)));
  }
}

void check_problems(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) {
    REQUIRE(problem.code.starts_with("ingest.") && problem.source == "fuzz.txt");
    REQUIRE(is_valid_utf8(problem.message) && !problem.message.empty());
  }
}

void check(std::string_view bytes) {
  const std::size_t cut = bytes.find('\x1E');
  RawInput input{"fuzz.txt", std::string(bytes.substr(0, cut)), {}};
  if (cut != std::string_view::npos) input.sidecar = bytes.substr(cut + 1);
  const Result<Document> result = read_document(input);
  if (!result.ok()) {
    check_problems({result.error()});
    return;
  }
  const Document& document = result.value();
  REQUIRE(is_valid_utf8(document.text()) && document.text().find('\0') == std::string::npos);
  if (is_valid_utf8(input.bytes) && input.bytes.find('\0') == std::string::npos)
    REQUIRE(document.text() == input.bytes);
  check_blocks(document);
  check_metadata(document.metadata());
  check_problems(document.problems());
  const Result<Document> again = read_document(input);
  REQUIRE(again.ok() && again.value().blocks() == document.blocks() && again.value().metadata() == document.metadata());
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  synoptic::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
