#include "synoptic/stories/stories.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "synoptic/stories/near_duplicates.h"

namespace synoptic {
namespace {

/// Invented reports of three events: a bridge, a bakery prize, a seal.
const std::vector<std::string> kBridge = {
    "Tormund Bridge closed after crack is found\n\nThe Tormund Bridge over the Skarve was closed on Tuesday after "
    "divers "
    "found a crack in its eastern pier, the county of Ulvdal said. Engineer Marit Hovland said the crack was 14 "
    "centimetres wide. About 11,200 cars cross the bridge each day.",
    "Ulvdal shuts bridge over crack in pier\n\nA crack 14 centimetres wide in a pier of the Tormund Bridge has made "
    "Ulvdal county close the crossing of the Skarve. Marit Hovland, an engineer, told reporters that divers had seen "
    "it on "
    "Monday. Some 11,200 cars a day must now drive round by Lesk.",
    "Drivers face long detour as Tormund Bridge closes\n\nQueues reached Lesk on Wednesday, a day after Ulvdal closed "
    "the "
    "Tormund Bridge. Divers had found a crack in the eastern pier, said Marit Hovland of the county."};
const std::vector<std::string> kBakery = {
    "Bakery in Quill wins prize for rye loaf\n\nThe Aske bakery in Quill has won the Golden Sheaf for its rye loaf. "
    "Baker "
    "Jonas Aske said he had used his grandmother's sourdough. The jury tasted 312 loaves in Brenn on Sunday.",
    "Golden Sheaf goes to Jonas Aske\n\nJonas Aske of Quill took home the Golden Sheaf from Brenn. His rye loaf, made "
    "with "
    "his grandmother's sourdough, was the best of 312, the jury said."};
const std::vector<std::string> kSeal = {
    "Seal strolls through Port Marrow\n\nA grey seal held up traffic in Port Marrow on Friday. Harbour warden Edda "
    "Finn "
    "walked it back to the quay with a tray of herring."};

Document document(const std::string& name, const std::string& text, const std::string& day) {
  Metadata metadata;
  metadata.published = DatedBasis{DateInterval::of(*PartialDate::parse(day)), Basis::stated, "test"};
  std::vector<Block> blocks;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) blocks.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    begin = end + 1;
  }
  return Document(name, text, blocks, metadata);
}

std::vector<Document> all_reports() {
  std::vector<Document> documents;
  for (const auto* event : {&kBridge, &kBakery, &kSeal}) {
    for (const std::string& text : *event)
      documents.push_back(document(std::to_string(documents.size()), text, "2031-05-06"));
  }
  return documents;
}

using Partition = std::vector<std::vector<std::string>>;

/// Stories by the names of their documents.
Partition named(const std::vector<Story>& stories, const std::vector<Document>& documents) {
  Partition out;
  for (const Story& story : stories) {
    std::vector<std::string> names;
    for (const std::uint32_t at : story.documents) names.push_back(documents[at].source());
    std::sort(names.begin(), names.end());
    out.push_back(std::move(names));
  }
  std::sort(out.begin(), out.end());
  return out;
}

const Partition kThree = {{"0", "1", "2"}, {"3", "4"}, {"5"}};

TEST(Stories, are_the_events_that_documents_tell) {
  EXPECT_TRUE(gather_stories({}).empty());
  const std::vector<Document> documents = all_reports();
  EXPECT_EQ(named(gather_stories(documents), documents), kThree);
}

TEST(Stories, do_not_depend_on_the_order_in_which_documents_come) {
  std::vector<Document> documents = all_reports();
  std::mt19937 dice(7);
  for (int round = 0; round < 20; ++round) {
    std::shuffle(documents.begin(), documents.end(), dice);
    EXPECT_EQ(named(gather_stories(documents), documents), kThree);
  }
}

TEST(Stories, are_the_same_gathered_one_by_one) {
  const std::vector<Document> documents = all_reports();
  StoryGatherer gatherer;
  for (const Document& one : documents) {
    gatherer.add(one);
    EXPECT_FALSE(gatherer.stories().empty());
  }
  EXPECT_EQ(named(gatherer.stories(), documents), kThree);
}

TEST(Stories, are_not_joined_by_being_copied) {
  std::vector<Document> documents = all_reports();
  for (int copy = 0; copy < 30; ++copy) documents.push_back(document("copy", kSeal[0], "2031-05-06"));
  const std::vector<Story> stories = gather_stories(documents);
  ASSERT_EQ(stories.size(), 3U);
  EXPECT_EQ(stories[2].documents.size(), 31U);
  EXPECT_EQ(stories[2].texts.size(), 1U);
}

TEST(Stories, of_pages_without_words_stand_alone) {
  const std::vector<Document> documents = {document("a", "", "2031-05-06"), document("b", "", "2031-05-06")};
  EXPECT_EQ(gather_stories(documents).size(), 2U);
}

TEST(OneText, is_what_shares_most_of_its_words_in_order) {
  const std::string edited = kBridge[0] + " The county will decide on Thursday.";
  std::vector<Sketch> sketches;
  for (const std::string& text : {kBridge[0], edited, kBridge[1], kBakery[0]})
    sketches.push_back(sketch_of(document("x", text, "2031-05-06")));
  EXPECT_EQ(near_duplicates(sketches), (std::vector<std::vector<std::uint32_t>>{{0, 1}, {2}, {3}}));
}

/// The slow twin: every pair compared by its shingles.
TEST(OneText, is_found_by_its_signature_as_by_comparing_every_pair) {
  std::mt19937 dice(11);
  std::vector<Sketch> sketches;
  for (int base = 0; base < 12; ++base) {
    std::vector<std::string> words;
    for (int at = 0; at < 200; ++at) words.push_back("w" + std::to_string(dice() % 5000));
    for (int version = 0; version < 6; ++version) {
      std::string text;
      for (std::string word : words) text += (dice() % 40 == 0 ? "x" + std::to_string(dice() % 5000) : word) + " ";
      sketches.push_back(sketch_of(document("x", text, "2031-05-06")));
    }
  }
  std::vector<std::vector<std::uint32_t>> expected;
  for (std::uint32_t base = 0; base < 12; ++base) {
    expected.emplace_back();
    for (std::uint32_t version = 0; version < 6; ++version) expected.back().push_back(base * 6 + version);
  }
  EXPECT_EQ(near_duplicates(sketches), expected);
}

TEST(OneText, of_ten_thousand_copies_is_found_in_seconds) {
  std::vector<Document> documents;
  for (int at = 0; at < 10000; ++at) documents.push_back(document(std::to_string(at), kBridge[0], "2031-05-06"));
  const std::vector<Story> stories = gather_stories(documents);
  ASSERT_EQ(stories.size(), 1U);
  EXPECT_EQ(stories[0].texts.size(), 1U);
}

}  // namespace
}  // namespace synoptic
