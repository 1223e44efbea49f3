#include "synoptic/ingest/dateline.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

TEST(Dateline, EndsAtADashOrAtAStopBehindTheAgency) {
  for (const std::string_view line : {"OSLO, 20 October 2028 (Nordisk Telegram) - The picture hangs.",
                                      "OSLO, 20 October 2028 (Nordisk Telegram). The picture hangs.",
                                      "Oslo, Oct. 20, 2028 (Nordisk Telegram): The picture hangs."}) {
    const std::optional<Dateline> found = dateline_at_start(line);
    ASSERT_TRUE(found) << line;
    EXPECT_EQ(found->agency, "Nordisk Telegram") << line;
    EXPECT_EQ(found->place, line.substr(0, 4)) << line;
    EXPECT_EQ(line.substr(found->size), "The picture hangs.") << line;
    ASSERT_TRUE(found->day) << line;
    EXPECT_EQ(found->day->to_string(), "2028-10-20") << line;
  }
}

TEST(Dateline, MayHaveTheAgencyInFront) {
  const std::string_view line = "(NTG) - OSLO, 20 OCT - The picture hangs.";
  const std::optional<Dateline> found = dateline_at_start(line);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->agency, "NTG");
  EXPECT_EQ(found->place, "OSLO");
  EXPECT_EQ(line.substr(found->size), "The picture hangs.");
}

TEST(Dateline, MayEndAtTheBracketsOfAnAgency) {
  const std::string_view line = "Oslo, Mar 12 (NTG) The picture hangs.";
  const std::optional<Dateline> found = dateline_at_start(line);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->agency, "NTG");
  EXPECT_EQ(found->place, "Oslo");
  EXPECT_EQ(line.substr(found->size), "The picture hangs.");
}

TEST(Dateline, MayHaveTheAgencyAndTheDayBehindDashesOfTheirOwn) {
  for (const std::string_view line :
       {"OSLO--(PICTURE WIRE)--March 12, 2026-- The picture hangs.",
        "OSLO (NTG) - 12 March 2026, 18:40 CET - The picture hangs.", "OSLO (NTG) - 12 March 2026, 18:40 CET"}) {
    const std::optional<Dateline> found = dateline_at_start(line);
    ASSERT_TRUE(found) << line;
    EXPECT_TRUE(found->agency) << line;
    ASSERT_TRUE(found->day) << line;
    EXPECT_EQ(found->day->to_string(), "2026-03-12") << line;
    EXPECT_TRUE(found->size == line.size() || line.substr(found->size) == "The picture hangs.") << line;
  }
}

TEST(Dateline, IsNoSentenceThatBeginsWithAPlace) {
  for (const std::string_view line :
       {"Oslo (pop. 700,000). It is a town.", "Lund, Berg and Aas (all of Oslo). They came.",
        "Oslo has a picture (1908). It hangs.", "Oslo Museum (NTG) Director Berg came."})
    EXPECT_FALSE(dateline_at_start(line)) << line;
}

}  // namespace
}  // namespace synoptic
