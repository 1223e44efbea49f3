// Rooms: times
// Any text, with and without a day of publication: spans are valid, in order, apart; intervals are not reversed; and a
// value of a date or a time of day that is printed reads back as that value.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/require.h"
#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/text/segmentation.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

struct ReadText {
  Document document;
  Layer<Timex> times;
};

ReadText read(std::string text, const DatedBasis& published) {
  const Span all = trimmed(text, {0, static_cast<std::uint32_t>(text.size())});
  std::vector<Block> blocks;
  if (!all.empty()) blocks.push_back({all});
  Document document("fuzz", std::move(text), std::move(blocks), {});
  const Words words = tag_words(document.text(), segment(document.text(), std::vector<Span>{all}));
  const UnresolvedTimes times = read_times(document, words);
  const DatedBasis inferred = infer_publication(publication_evidence(document, words, times));
  REQUIRE(!inferred.why.empty());
  return {document, resolve_times(document, words, times, published.when.known() ? published : inferred)};
}

bool is_full_day(std::string_view value) { return value.size() == 10 && PartialDate::parse(value).has_value(); }

void check(const ReadText& it) {
  std::uint32_t end = 0;
  for (const Timex& timex : it.times) {
    REQUIRE(is_valid_span(it.document.text(), timex.span));
    REQUIRE(!timex.span.empty());
    REQUIRE(timex.span.begin >= end);
    end = timex.span.end;
    REQUIRE(!timex.value.empty());
    REQUIRE(!timex.rule.empty());
    REQUIRE(timex.when.earliest.has_value() == timex.when.latest.has_value());
    if (timex.when.earliest) REQUIRE(timex.when.earliest->first_day() <= timex.when.latest->last_day());
    if (!is_full_day(timex.value)) continue;
    const ReadText again = read("On " + timex.value + ".", {});
    REQUIRE(again.times.size() == 1);
    REQUIRE(again.times[0].value == timex.value);
  }
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace synoptic;
  const std::string text = repair_utf8({reinterpret_cast<const char*>(bytes), size}).text;
  const DatedBasis day{DateInterval::of(*PartialDate::parse("2024-10-25")), Basis::stated, "fuzz"};
  const DatedBasis week{{PartialDate::parse("2024-02-26"), PartialDate::parse("2024-03-03")}, Basis::inferred, "fuzz"};
  check(read(text, {}));
  check(read(text, day));
  check(read(text, week));
  return 0;
}
