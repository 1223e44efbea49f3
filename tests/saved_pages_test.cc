// A story of saved pages: five layouts of one event. What must not be read (a menu, related headlines, comments, a
// notice of cookies) is full of figures that would be claims if it were.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/stories.h"

namespace synoptic {
namespace {

using Json = nlohmann::json;

TEST(SavedPages, AreReadAsArticlesAndNothingElse) {
  const CommandResult result = run({"read", "--format", "json", "examples/pages"});
  EXPECT_EQ(result.exit_code, 3);  // the page that was not found is told
  EXPECT_NE(result.err.find("ingest.no_article"), std::string::npos);
  std::vector<Json> documents;
  std::istringstream lines(result.out);
  for (std::string line; std::getline(lines, line);) documents.push_back(Json::parse(line));
  ASSERT_EQ(documents.size(), 4u);
  struct Expected {
    const char *title, *outlet, *day;
    Json author;
    std::vector<const char*> holds, lacks;
  };
  const Expected expected[] = {
      {"Cable car stops over Vessen gorge, 34 people brought down",
       "The Brandal Courier",
       "2025-09-14",
       "Tuva Ekre; Joss Hald",
       {"Thirty-four people were brought down", "Photo: Ines Rud", "the bearing had been inspected in May"},
       {"Nine dead", "Ferry with 120", "fifty people", "Log in", "By Tuva"}},
      {"34 rescued from stalled cable car",
       "Harbour Post",
       "2025-09-14",
       nullptr,
       {"BRANDAL, Sept 14 (Meridian) -"},
       {"cookies", "newsletter", "Share"}},
      {"Sunday outing ends in mid-air",
       "Vessen Echo",
       "2025-09-14",
       "Karl Mostad",
       {"with 36 people", "An earlier version"},
       {"Church services", "Imprint"}},
      {"Cable car rescue: as it happened",
       "Radio Northcoast",
       "2025-09-14",
       nullptr,
       {"all 34 people are on the ground"},
       {"Two dead", "15 schools", "Listen live"}},
  };
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const Json& document = documents[i];
    EXPECT_EQ(document["title"], expected[i].title);
    EXPECT_EQ(document["outlet"], expected[i].outlet);
    EXPECT_EQ(document["author"], expected[i].author);
    EXPECT_EQ(document["published"]["earliest"], expected[i].day);
    const std::string text = document["text"];
    for (const char* words : expected[i].holds) EXPECT_NE(text.find(words), std::string::npos) << words;
    for (const char* words : expected[i].lacks) EXPECT_EQ(text.find(words), std::string::npos) << words;
  }
}

TEST(SavedPages, ShowWithBlocksWhatWasKeptOutAndWhy) {
  const CommandResult result = run({"read", "--format", "json", "--blocks", "examples/pages/1-courier.html"});
  const Json document = Json::parse(result.out);
  bool found = false;
  for (const Json& kept : document["kept_out"]) {
    if (kept["text"] != "Nine dead as ski lift collapses in the Harr valley") continue;
    found = true;
    EXPECT_EQ(kept["kind"], "related");
    EXPECT_EQ(kept["why"], "an element of related articles");
  }
  EXPECT_TRUE(found);
}

TEST(SavedPages, AreComparedWithoutTheFiguresBesideThem) {
  const CommandResult result = run({"compare", "--format", "json", "--model", "none", "examples/pages"});
  const Json dossier = Json::parse(result.out);
  EXPECT_EQ(dossier["documents"].size(), 4u);
  for (const Json& group : dossier["figures"]) {
    for (const Json& mention : group["mentions"]) {
      EXPECT_NE(mention["low"], Json(120)) << mention;
      EXPECT_NE(mention["low"], Json(50)) << mention;
    }
  }
}

}  // namespace
}  // namespace synoptic
