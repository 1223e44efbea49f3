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

TEST(Dateline, IsNoSentenceThatBeginsWithAPlace) {
  for (const std::string_view line :
       {"Oslo (pop. 700,000). It is a town.", "Lund, Berg and Aas (all of Oslo). They came.",
        "Oslo has a picture (1908). It hangs."})
    EXPECT_FALSE(dateline_at_start(line)) << line;
}

}  // namespace
}  // namespace synoptic
