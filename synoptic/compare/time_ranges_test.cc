#include "synoptic/compare/time_ranges.h"

#include <gtest/gtest.h>

#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/unresolved.h"

namespace synoptic {
namespace {

/// The words of each time of `text`, read on 2024-10-25, with its days.
std::vector<std::string> stretches(const std::string& text) {
  const Document document("test", text, {{{0, static_cast<std::uint32_t>(text.size())}}}, {});
  const std::vector<Span> zones = {{0, static_cast<std::uint32_t>(text.size())}};
  const Words words = tag_words(text, segment(text, zones));
  const DatedBasis published{DateInterval::of(*PartialDate::parse("2024-10-25")), Basis::stated, "test"};
  std::vector<std::string> found;
  for (const Timex& time :
       joined_ranges(document, words, resolve_times(document, words, read_times(document, words), published)))
    found.push_back(std::string(document.words(time.span)) + " " + time.when.earliest->to_string() + " " +
                    time.when.latest->to_string());
  return found;
}

using Found = std::vector<std::string>;

TEST(JoinedRanges, AreOneStretchWhereTheWordsSaySo) {
  EXPECT_EQ(stretches("Bids were open from 14 May to 3 September."),
            (Found{"14 May to 3 September 2024-05-14 2024-09-03"}));
  EXPECT_EQ(stretches("They asked 900 people between Friday and Sunday."),
            (Found{"Friday and Sunday 2024-10-18 2024-10-20"}));
  EXPECT_EQ(stretches("Savers withdrew it on Tuesday and Wednesday."),
            (Found{"Tuesday and Wednesday 2024-10-22 2024-10-23"}));
  EXPECT_EQ(stretches("It was paid between 2014 and 2021."), (Found{"2014 and 2021 2014 2021"}));
}

TEST(JoinedRanges, LeaveTwoDaysApart) {
  EXPECT_EQ(stretches("He wrote on 9 July and 16 July."),
            (Found{"9 July 2024-07-09 2024-07-09", "16 July 2024-07-16 2024-07-16"}));
  EXPECT_EQ(stretches("It fell on Monday. Tuesday was calm.").size(), 2u);
}

}  // namespace
}  // namespace synoptic
