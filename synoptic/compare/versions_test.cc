#include "synoptic/compare/versions.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

Document report(const std::string& source, const std::string& text, const std::string& url,
                const std::string& retrieved = {}, const std::string& modified = {}) {
  Metadata metadata;
  metadata.url = url;
  if (!retrieved.empty()) metadata.retrieved = retrieved;
  if (!modified.empty())
    metadata.modified = DatedBasis{DateInterval::of(*PartialDate::parse(modified)), Basis::stated, "feed", modified};
  return {source, text, {{{0, static_cast<std::uint32_t>(text.size())}}}, metadata};
}

std::vector<std::string> sources(const std::vector<Document>& documents) {
  std::vector<std::string> found;
  for (const Document& document : documents) found.push_back(document.source());
  return found;
}

using Names = std::vector<std::string>;
constexpr const char* kUrl = "https://courier.example/olen-dam";

TEST(VersionKey, is_the_same_for_all_addresses_of_one_article) {
  const std::string key = version_key("https://www.courier.example/news/dam?id=7");
  EXPECT_EQ(key, "courier.example/news/dam?id=7");
  for (const char* url :
       {"http://courier.example/news/dam/?id=7", "https://m.courier.example/news/dam?utm_source=x&id=7#top",
        "https://COURIER.example/news/dam?id=7&fbclid=1"})
    EXPECT_EQ(version_key(url), key) << url;
  EXPECT_NE(version_key("https://courier.example/news/dam?id=8"), key);
  for (const char* url : {"https://courier.example/", "https://courier.example", "urn:uuid:7", "courier", ""})
    EXPECT_EQ(version_key(url), "") << url;
}

TEST(Versions, the_one_fetched_last_counts_whatever_the_order) {
  const Document first = report("a.warc#1", "Six people died. Rain fell.", kUrl, "2025-06-12T08:00:00Z");
  const Document second = report("a.warc#2", "Seven people died. Rain fell.", kUrl, "2025-06-12T18:00:00Z");
  const Document other = report("b.html", "Six people died.", "https://meridian.example/dam");
  for (const auto& documents : {std::vector{first, second, other}, std::vector{other, second, first}}) {
    const StoryVersions story = settle_versions(documents);
    EXPECT_EQ(story.newest.size(), 2u);
    ASSERT_EQ(story.older.size(), 1u);
    EXPECT_EQ(story.older[0].document.source(), "a.warc#1");
    EXPECT_EQ(story.older[0].newer, second.id());
    ASSERT_EQ(story.older[0].changes.size(), 1u);
    EXPECT_EQ(story.older[0].changes[0].before, "Six people died.");
    EXPECT_EQ(story.older[0].changes[0].after, "Seven people died.");
    EXPECT_EQ(second.words(story.older[0].changes[0].span), "Seven people died.");
  }
}

TEST(Versions, the_one_changed_last_counts_where_nobody_says_when_it_was_fetched) {
  const StoryVersions story =
      settle_versions({report("new.html", "Seven died.", kUrl, "", "2025-06-14"),
                       report("old.html", "Six died, and more are missing.", kUrl, "", "2025-06-13")});
  EXPECT_EQ(sources(story.newest), Names{"new.html"});
}

TEST(Versions, a_summary_never_goes_before_the_article) {
  Document summary = report("feed.xml#1", "Six died.", kUrl, "2025-06-14T00:00:00Z");
  summary = Document(summary.source(), summary.text(), summary.blocks(), summary.metadata(),
                     {{"feeds.summary_only", "the feed gives a summary", "feed.xml#1"}});
  const StoryVersions story =
      settle_versions({summary, report("page.html", "Six died. Rain fell.", kUrl, "2025-06-12T00:00:00Z")});
  EXPECT_EQ(sources(story.newest), Names{"page.html"});
}

TEST(Versions, sentences_are_changed_added_and_left_out) {
  const Document before =
      report("a", "The dam overtopped at two in the morning. Officials blamed the rain. Six died.", kUrl);
  const Document after = report(
      "b", "The dam overtopped at three in the morning. Six died. The company denied \u201cany fault\u201d.", kUrl);
  const std::vector<VersionChange> changes = version_changes(before, after);
  ASSERT_EQ(changes.size(), 3u);
  EXPECT_EQ(changes[0].before, "The dam overtopped at two in the morning.");
  EXPECT_EQ(changes[0].after, "The dam overtopped at three in the morning.");
  EXPECT_EQ(changes[1].before, "");
  EXPECT_EQ(changes[2].before, "Officials blamed the rain.");
  EXPECT_EQ(changes[2].after, "");
  EXPECT_TRUE(version_changes(before, before).empty());
}

TEST(Versions, documents_without_an_address_or_with_a_home_page_are_left_alone) {
  EXPECT_EQ(settle_versions(
                {report("a", "One.", "https://courier.example/"), report("b", "Two.", "https://courier.example/")})
                .newest.size(),
            2u);
}

}  // namespace
}  // namespace synoptic
