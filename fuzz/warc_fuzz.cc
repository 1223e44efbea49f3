// Rooms: warc
// Any bytes as a web archive, packed or not: it ends; reading twice gives the same; every page and
// every problem has its source and a code; a pipe that gives little at a time ends too.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/require.h"
#include "fuzz/trickle.h"
#include "synoptic/ingest/warc/warc_pages.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

std::vector<std::string> pages_of(std::unique_ptr<ByteStream> stream, bool with_problems) {
  IngestLimits limits;
  limits.max_record_bytes = 1u << 16;
  limits.max_file_bytes = 1u << 15;
  limits.compression.expansion_from = 1u << 18;
  std::vector<std::string> found;
  const auto pages = warc_pages(std::make_unique<Unpacker>(std::move(stream), limits.compression), "fuzz.warc", limits);
  while (auto one = pages->next()) {
    if (auto* page = std::get_if<RawInput>(&*one)) {
      REQUIRE(page->source.starts_with("fuzz.warc#") && !page->bytes.empty());
      REQUIRE(page->bytes.size() <= limits.max_file_bytes && is_valid_utf8(page->address));
      for (const Problem& problem : page->problems) REQUIRE(!problem.code.empty() && problem.source == page->source);
      found.push_back(page->source + " " + page->bytes);
    } else {
      const Problem& problem = std::get<Problem>(*one);
      REQUIRE(!problem.code.empty() && problem.source.starts_with("fuzz.warc") && is_valid_utf8(problem.message));
      if (with_problems) found.push_back(problem.source + " " + problem.code);
    }
  }
  return found;
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto once = synoptic::pages_of(synoptic::stream_of_bytes(bytes), true);
  REQUIRE(once == synoptic::pages_of(synoptic::stream_of_bytes(bytes), true));
  (void)synoptic::pages_of(std::make_unique<synoptic::Trickle>(bytes), true);
  return 0;
}
