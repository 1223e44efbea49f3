// Rooms: ingest
// Any bytes as a feed: it ends; no more entries than allowed; every page has words and its source, and what is stated
// about it is UTF-8; a date that is read is a day of the calendar.
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/require.h"
#include "synoptic/ingest/feeds/feed_pages.h"
#include "synoptic/ingest/feeds/mended_xml.h"
#include "synoptic/ingest/stated_date.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

void check(std::string_view bytes) {
  IngestLimits limits;
  limits.max_feed_entries = 50;
  limits.max_feed_depth = 30;
  const auto pages = feed_pages(bytes, "fuzz.xml", limits);
  std::size_t count = 0;
  while (auto one = pages->next()) {
    if (auto* page = std::get_if<RawInput>(&*one)) {
      ++count;
      REQUIRE(page->source.starts_with("fuzz.xml#") && !page->bytes.empty() && is_valid_utf8(page->bytes));
      const Metadata& stated = page->stated;
      for (const auto& words : {stated.title, stated.outlet, stated.author, stated.url, stated.language})
        REQUIRE(!words || (!words->empty() && is_valid_utf8(*words)));
      for (const auto& day : {stated.published, stated.modified}) REQUIRE(!day || day->when.known());
    } else {
      REQUIRE(!std::get<Problem>(*one).code.empty() && std::get<Problem>(*one).source == "fuzz.xml" ||
              std::get<Problem>(*one).source.starts_with("fuzz.xml#"));
    }
  }
  REQUIRE(count <= limits.max_feed_entries);
  const std::string text = repair_utf8(bytes).text;
  REQUIRE(is_valid_utf8(mended_xml(text).text) && is_valid_utf8(words_of_html(text)));
  if (const auto date = stated_date(std::string_view(text).substr(0, 100)))
    REQUIRE(PartialDate::parse(date->date.to_string()) == date->date);
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  synoptic::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
