#include "synoptic/ingest/sidecar.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

std::string when(const Sidecar& sidecar) {
  if (!sidecar.stated.published) return "unknown";
  const DateInterval& days = sidecar.stated.published->when;
  return (days.earliest ? days.earliest->to_string() : "?") + ".." + (days.latest ? days.latest->to_string() : "?");
}

TEST(Sidecar, ReadsWhatItStates) {
  const Sidecar sidecar =
      read_sidecar(R"({"title": " Ferry lost ", "outlet": "The Tide", "url": "https://tide.example/1",
                                          "published": "2031-04-02T08:15:00+02:00", "language": "EN-gb", "section": "World"})");
  EXPECT_TRUE(sidecar.problems.empty());
  EXPECT_EQ(sidecar.stated.title, "Ferry lost");
  EXPECT_EQ(sidecar.stated.outlet, "The Tide");
  EXPECT_EQ(sidecar.stated.url, "https://tide.example/1");
  EXPECT_EQ(sidecar.stated.language, "en");
  EXPECT_EQ(when(sidecar), "2031-04-02..2031-04-02");
  EXPECT_EQ(sidecar.stated.published->basis, Basis::stated);
}

TEST(Sidecar, ReadsDaysMonthsYearsAndIntervals) {
  struct Case {
    const char* json;
    const char* days;
  };
  const Case cases[] = {
      {R"({"published": "2031"})", "2031..2031"},
      {R"({"published": "2031-04"})", "2031-04..2031-04"},
      {R"({"published": {"earliest": "2031-04-01", "latest": "2031-04-03"}})", "2031-04-01..2031-04-03"},
      {R"({"published": {"latest": "2031-04-03"}})", "?..2031-04-03"},
      {R"({"published": null})", "unknown"},
      {R"({"published": {}})", "unknown"},
      {R"({})", "unknown"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(when(read_sidecar(c.json)), c.days) << c.json;
    EXPECT_TRUE(read_sidecar(c.json).problems.empty()) << c.json;
  }
}

TEST(Sidecar, SaysWhatItDoesNotUnderstandAndKeepsTheRest) {
  const char* const cases[] = {
      R"({"title": "Kept", "published": "last Tuesday"})",
      R"({"title": "Kept", "published": "2031-02-30"})",
      R"({"title": "Kept", "published": 2031})",
      R"({"title": "Kept", "outlet": ["a", "b"]})",
      R"({"title": "Kept", "language": "English!"})",
      R"({"title": "Kept", "published": {"earliest": "2031-04-03", "latest": "2031-04-01"}})",
  };
  for (const char* json : cases) {
    const Sidecar sidecar = read_sidecar(json);
    EXPECT_EQ(sidecar.stated.title, "Kept") << json;
    ASSERT_EQ(sidecar.problems.size(), 1u) << json;
    EXPECT_EQ(sidecar.problems[0].code, "ingest.sidecar_broken");
  }
}

TEST(Sidecar, IsOneProblemWhereItIsNoJsonObject) {
  for (const std::string& bytes : {std::string("{\"title\": "), std::string("[1, 2]"), std::string("\"x\""),
                                   std::string("\xFF\xFE"), std::string(100'000, '[')}) {
    const Sidecar sidecar = read_sidecar(bytes);
    ASSERT_EQ(sidecar.problems.size(), 1u);
    EXPECT_EQ(sidecar.problems[0].code, "ingest.sidecar_broken");
    EXPECT_EQ(sidecar.stated, Metadata());
  }
}

TEST(Sidecar, PassesOverAByteOrderMarkAndANulInAString) {
  const Sidecar sidecar = read_sidecar("\xEF\xBB\xBF{\"title\": \"A\\u0000B\"}");
  EXPECT_EQ(sidecar.stated.title,
            "A\xEF\xBF\xBD"
            "B");
}

}  // namespace
}  // namespace synoptic
