#include "synoptic/dossier/dossier.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

Report report_of(std::string source, Metadata metadata) {
  return Report{Document(std::move(source), "A line.", {{{0, 7}}}, std::move(metadata)), {}, {}, 0};
}

TEST(ReportName, PrefersTheOutletThenTheHostThenTheFile) {
  Metadata metadata;
  EXPECT_EQ(report_name(report_of("news/a.txt", metadata)), "a");
  EXPECT_EQ(report_name(report_of("-", metadata)), "-");
  metadata.url = "https://www.example.org:8080/2031/flood?x=1";
  EXPECT_EQ(report_name(report_of("news/a.txt", metadata)), "example.org");
  metadata.outlet = "Harbour Gazette";
  EXPECT_EQ(report_name(report_of("news/a.txt", metadata)), "Harbour Gazette");
}

TEST(ReportName, FallsBackToTheFileWhereTheAddressHasNoHost) {
  Metadata metadata;
  metadata.url = "flood.html";
  EXPECT_EQ(report_name(report_of("news/b.html", metadata)), "b");
}

TEST(DossierWords, NameEveryChoiceAsTheContractDoes) {
  EXPECT_EQ(to_string(CellState::otherwise), "gives another");
  EXPECT_EQ(to_string(EchoBasis::copied_text), "copied text");
  EXPECT_EQ(to_string(Independence::not_established), "not established");
  EXPECT_EQ(to_string(FigureRelation::update), "update");
  EXPECT_EQ(to_string(LeadGroup::one_origin), "Rests on one origin");
}

}  // namespace
}  // namespace synoptic
