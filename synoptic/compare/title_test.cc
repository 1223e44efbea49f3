#include "synoptic/compare/title.h"

#include <gtest/gtest.h>

#include "synoptic/compare/compare.h"
#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

std::string title_of(const std::vector<std::pair<std::string, std::string>>& headlines_and_texts) {
  std::vector<Annotations> reports;
  int day = 0;
  for (const auto& [headline, text] : headlines_and_texts) {
    ++day;
    ReportBuilder report("Outlet " + std::to_string(day), "2031-03-0" + std::to_string(day), headline + ".\n\n" + text);
    report.title(headline);
    reports.push_back(report.build());
  }
  return compare(std::move(reports), {}).title;
}

TEST(Title, is_the_headline_whose_words_most_origins_have) {
  EXPECT_EQ(title_of({{"Ferry burns off Kesten", "The ferry caught fire off the port of Kesten on Monday."},
                      {"Survivors recall a long and terrible night with songs and prayers",
                       "A fire broke out on a ferry near Kesten."},
                      {"Fire on ferry off Kesten", "Fire destroyed a ferry off Kesten, the harbour said."}}),
            "Fire on ferry off Kesten");
}

TEST(Title, is_not_the_longest_nor_the_emptiest) {
  EXPECT_EQ(title_of({{"What we know", "The dam at Olen overtopped and flooded the valley."},
                      {"Dam at Olen floods valley", "The dam at Olen flooded the valley on Thursday."},
                      {"A retired clockmaker asks who kept the second key of the gate house",
                       "The Olen dam flooded the valley."}}),
            "Dam at Olen floods valley");
}

TEST(Title, of_one_report_is_its_own) {
  EXPECT_EQ(title_of({{"Dam floods valley", "Water came."}}), "Dam floods valley");
}

}  // namespace
}  // namespace synoptic
