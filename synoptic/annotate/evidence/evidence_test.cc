#include "synoptic/annotate/evidence.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace synoptic {
namespace {

struct Read {
  Document document;
  Layer<Evidence> evidence;
  Layer<CitedText> texts;
};

Read read(const std::string& text) {
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  Read out{Document("test.txt", text, {{all, BlockKind::prose}}, Metadata{}), {}, {}};
  const std::vector<Span> zones = {all};
  const Words words = tag_words(out.document.text(), segment(out.document.text(), zones));
  out.evidence = find_evidence(out.document, words, {}, {});
  out.texts = find_cited_texts(out.document, words);
  return out;
}

TEST(Evidence, IsWhatAClaimIsSaidToRestOn) {
  const struct {
    const char* text;
    const char* words;
    EvidenceKind kind;
  } examples[] = {
      {"Satellite images show the camp.", "Satellite images", EvidenceKind::imagery},
      {"The claim rests on declassified intelligence.", "declassified intelligence", EvidenceKind::intelligence},
      {"A video showed soldiers in line.", "video", EvidenceKind::video},
      {"The court heard an audio recording of the call.", "audio recording", EvidenceKind::audio},
      {"They had seen leaked documents.", "leaked documents", EvidenceKind::document},
      {"Two eyewitnesses saw the ship.", "Two eyewitnesses", EvidenceKind::witness},
      {"Flight data show the turn.", "Flight data", EvidenceKind::data},
  };
  for (const auto& example : examples) {
    const Read one = read(example.text);
    ASSERT_EQ(one.evidence.size(), 1u) << example.text;
    EXPECT_EQ(one.document.words(one.evidence[0].span), example.words) << example.text;
    EXPECT_EQ(one.evidence[0].kind, example.kind) << example.text;
  }
}

TEST(Evidence, IsNoInstitutionAndNoPlatform) {
  for (const char* text : {"The intelligence agency declined to comment.", "The intelligence chief left.",
                           "The video platform was fined."})
    EXPECT_TRUE(read(text).evidence.empty()) << text;
}

TEST(Evidence, TellsWhoVerifiedItAndWhoHoldsIt) {
  const Read verified = read("A video, reportedly verified by the Centre for Civil Records, showed trucks.");
  ASSERT_EQ(verified.evidence.size(), 1u);
  EXPECT_EQ(verified.evidence[0].verified_by, "Centre for Civil Records");
  const Read held = read("Footage released by the navy showed trucks.");
  ASSERT_EQ(held.evidence.size(), 1u);
  EXPECT_EQ(held.evidence[0].held_by, "navy");
  const Read owned = read("Rovia's satellite images show trucks.");
  ASSERT_EQ(owned.evidence.size(), 1u);
  EXPECT_EQ(owned.evidence[0].held_by, "Rovia");
}

TEST(CitedTexts, AreNamedWithTheirClauses) {
  const struct {
    const char* text;
    const char* name;
    const char* clause;
  } examples[] = {
      {"The ministers invoked Article 4 on Monday.", "", "Article 4"},
      {"They cited Article 51 of the UN Charter.", "UN Charter", "Article 51"},
      {"The firm relied on Section 230 in court.", "", "Section 230"},
      {"He pointed to the mutual defence clause again.", "", "mutual defence clause"},
      {"They signed the Treaty on Strategic Partnership in June.", "Treaty on Strategic Partnership", ""},
      {"The council passed Resolution 1701 unanimously.", "Resolution 1701", ""},
  };
  for (const auto& example : examples) {
    const Read one = read(example.text);
    ASSERT_EQ(one.texts.size(), 1u) << example.text;
    EXPECT_EQ(one.texts[0].name, example.name) << example.text;
    EXPECT_EQ(one.texts[0].clause, example.clause) << example.text;
  }
}

TEST(CitedTexts, AreNotTheLawAtLarge) {
  for (const char* text : {"It is against the law.", "A new law is planned.", "He wrote an article about it."})
    EXPECT_TRUE(read(text).texts.empty()) << text;
}

}  // namespace
}  // namespace synoptic
