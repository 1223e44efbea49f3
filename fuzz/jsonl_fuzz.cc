// Rooms: ingest
// Any bytes as a file of JSON: it ends; every page has words and its source, what is stated about it is UTF-8; a sound
// line behind the bytes is read whatever they are.
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/require.h"
#include "synoptic/ingest/jsonl/json_pages.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

bool reads_the_last_line(const std::string& bytes) {
  IngestLimits limits;
  limits.max_line_bytes = 4096;
  limits.max_json_depth = 20;
  limits.max_feed_entries = 50;
  const auto pages = json_pages(std::make_unique<Unpacker>(stream_of_bytes(bytes)), "fuzz.jsonl", limits);
  bool found = false;
  while (auto one = pages->next()) {
    if (auto* page = std::get_if<RawInput>(&*one)) {
      REQUIRE(page->source.starts_with("fuzz.jsonl") && !page->bytes.empty() && is_valid_utf8(page->bytes));
      const Metadata& stated = page->stated;
      for (const auto& words : {stated.title, stated.outlet, stated.author, stated.url, stated.language})
        REQUIRE(!words || (!words->empty() && is_valid_utf8(*words)));
      found = found || page->bytes == "A sound line.";
    } else {
      REQUIRE(!std::get<Problem>(*one).code.empty());
    }
  }
  return found;
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  (void)synoptic::reads_the_last_line(bytes);
  if (synoptic::packing_of(bytes) == synoptic::Packing::none)
    REQUIRE(synoptic::reads_the_last_line("{\"text\": \"First.\"}\n" + bytes + "\n{\"text\": \"A sound line.\"}\n"));
  return 0;
}
