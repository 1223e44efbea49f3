#include "synoptic/ingest/published_line.h"

#include <gtest/gtest.h>

#include <string>

namespace synoptic {
namespace {

/// "published 2031-04-02, modified 2031-04-03": what a line gives, or "-" where it is no such line.
std::string read(std::string_view line) {
  const PublishedLine found = read_published_line(line);
  if (!found.is_whole) return "-";
  std::string said;
  for (const DatedRole& dated : found.dates) {
    if (!said.empty()) said += ", ";
    said += dated.role == DateRole::published ? "published " : dated.role == DateRole::modified ? "modified " : "";
    said += dated.when.earliest->to_string();
    if (dated.when.earliest != dated.when.latest) said += ".." + dated.when.latest->to_string();
  }
  return said;
}

TEST(PublishedLine, ReadsTheUsualForms) {
  struct Case {
    std::string_view line;
    std::string_view said;
  };
  const Case cases[] = {
      {"Posted April. 02, 2031 07:51,", "published 2031-04-02"},
      {"Updated April 2, 2031 at 7:51 a.m. EST", "modified 2031-04-02"},
      {"Published: 2 April 2031", "published 2031-04-02"},
      {"Last modified on Wed 2 Apr 2031 07.51 BST", "modified 2031-04-02"},
      {"First published: 2nd of April, 2031", "published 2031-04-02"},
      {"Published 2 April 2031, updated 3 April 2031", "published 2031-04-02, modified 2031-04-03"},
      {"2031-04-02", "2031-04-02"},
      {"2031-04-02T07:51:00Z", "2031-04-02"},
      {"Wednesday, April 2, 2031", "2031-04-02"},
      {"02.04.2031 07:51", "2031-04-02"},
      {"25/04/2031", "2031-04-25"},
      {"Filed 18:40 GMT 25/04/31", "published 2031-04-25"},
      {"Embargoed until 00:01 GMT on 2 April 2031", "published 2031-04-02"},
      {"Dated 2 April 2031", "2031-04-02"},
      {"12-18 March 2031", "2031-03-12..2031-03-18"},
      {"28 February - 6 March 2031", "2031-02-28..2031-03-06"},
      {"March 12-18, 2031", "2031-03-12..2031-03-18"},
      {"04/25/2031", "2031-04-25"},
      {"03/04/2031", "2031-03-04..2031-04-03"},  // both readings: nothing tells which
      {"April 2031", "2031-04"},
      {"2 avril 2031", "2031-04-02"},
      {"2 апреля 2031", "2031-04-02"},
      {"2031年4月2日", "2031-04-02"},
      {"Published 3 hours ago", ""},
      {"Updated yesterday", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(read(c.line), c.said) << c.line;
}

TEST(PublishedLine, LeavesProseAndOtherLinesAlone) {
  for (const std::string_view line :
       {"The ferry left on April 2, 2031.", "April showers", "May 5", "2031", "Friday", "12 killed",
        "June 3, 2031: the ferry leaves", "Updated guidance for sailors", "Posted to Karstad", "30 days", "31/02/2031",
        "February 30, 2031", "\"April 2, 2031\"", "", "-"}) {
    EXPECT_EQ(read(line), "-") << line;
  }
}

TEST(PublishedLine, KnowsMonthsByNameAndAbbreviation) {
  EXPECT_EQ(month_of("October"), 10);
  EXPECT_EQ(month_of("Oct."), 10);
  EXPECT_EQ(month_of("октября"), 10);
  EXPECT_EQ(month_of("may"), 0);  // a verb
  EXPECT_EQ(month_of("May"), 5);
  EXPECT_EQ(month_of("Karstad"), 0);
}

}  // namespace
}  // namespace synoptic
