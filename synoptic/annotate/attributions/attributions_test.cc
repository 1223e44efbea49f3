// Spans of source, cue and content, on sentences of our own. Voices and chains over whole paragraphs stand in
// tests/attributions.
#include "synoptic/annotate/attributions.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "synoptic/annotate/cue_lexicon.h"

namespace synoptic {
namespace {

/// The stretch in straight double marks as a quotation, as the layer before would have it.
Layer<Quotation> quotations_in(const std::string& text) {
  std::vector<Quotation> all;
  for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at)) {
    const std::size_t end = text.find('"', at + 1);
    if (end == std::string::npos) break;
    Quotation one;
    one.outer = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + 1)};
    one.span = {one.outer.begin + 1, one.outer.end - 1};
    all.push_back(one);
    at = end + 1;
  }
  return Layer<Quotation>(std::move(all));
}

Layer<Attribution> attributions_in(const Document& document) {
  const std::vector<Span> zones = {{0, static_cast<std::uint32_t>(document.text().size())}};
  const Words words = tag_words(document.text(), segment(document.text(), zones));
  return find_attributions(document, words, {}, {}, quotations_in(document.text()));
}

std::string joined(const Document& document, const std::vector<Span>& pieces) {
  std::string out;
  for (const Span& piece : pieces) out += (out.empty() ? "" : " | ") + std::string(document.words(piece));
  return out;
}

TEST(Attributions, AreNotMadeOfLabelsOfTheText) {
  const auto count = [](const std::string& text) {
    return attributions_in(Document("test.txt", text,
                                    {{{0, static_cast<std::uint32_t>(text.size())}, BlockKind::prose}}, Metadata{}))
        .size();
  };
  for (const char* text : {"CORRECTION: The bridge was closed on Monday, not on Tuesday.",
                           "WARNING: Some pictures are grim.", "Editor's Note: The bridge was closed."})
    EXPECT_EQ(count(text), 0u) << text;
  EXPECT_EQ(count("ROTH: The bridge was closed."), 1u);
}

TEST(Attributions, HaveSourceCueAndContent) {
  const struct {
    const char* text;
    const char* source;
    const char* cue;
    const char* content;
  } examples[] = {
      {"Police said 40 people were arrested.", "Police", "said", "40 people were arrested"},
      {"The mayor has denied that the bridge was closed.", "The mayor", "has denied", "that the bridge was closed"},
      {"The bridge was closed, the mayor said.", "the mayor", "said", "The bridge was closed"},
      {"The bridge was closed, said Ana Roth, the mayor.", "Ana Roth, the mayor", "said", "The bridge was closed"},
      {"According to the mayor, the bridge was closed.", "the mayor", "According to", "the bridge was closed"},
      {"The bridge was closed, according to the mayor.", "the mayor", "according to", "The bridge was closed"},
      {"\"We are lost,\" Ana Roth said.", "Ana Roth", "said", "\"We are lost,\""},
      {"\"We are lost,\" Ana Roth said, \"and cold.\"", "Ana Roth", "said", "\"We are lost,\" | \"and cold.\""},
      {"Ana Roth told reporters that the river had risen.", "Ana Roth", "told", "that the river had risen"},
      {"Ana Roth today said the river had risen.", "Ana Roth", "said", "the river had risen"},
      {"Ana Roth, a surgeon, said the river had risen.", "Ana Roth, a surgeon", "said", "the river had risen"},
      {"It is estimated that 500 birds died.", "", "is estimated", "that 500 birds died"},
      {"The count of those known to be lost rose to 9, rangers in Ostvik said, and 4 were out.", "rangers in Ostvik",
       "said", "The count of those known to be lost rose to 9 | and 4 were out"},
      {"Letters from the coast and from the Lake Assembly have suggested that the herders moved.",
       "Letters from the coast and from the Lake Assembly", "have suggested", "that the herders moved"},
      {"The speech follows an estimate by the coast guard, published on Monday, that 70 boats were lost.",
       "the coast guard", "estimate", "that 70 boats were lost"},
      {"Damage was put at more than 70 million crowns by the farmers' union.", "the farmers' union", "was put",
       "Damage | at more than 70 million crowns"},
      {"Insurers put the damage at 12 million crowns.", "Insurers", "put", "the damage at 12 million crowns"},
      {"The company that runs the ferry said the pier was open.", "The company that runs the ferry", "said",
       "the pier was open"},
  };
  for (const auto& example : examples) {
    const Document document("test.txt", example.text,
                            {{{0, static_cast<std::uint32_t>(std::string(example.text).size())}, BlockKind::prose}},
                            Metadata{});
    const Layer<Attribution> found = attributions_in(document);
    ASSERT_EQ(found.size(), 1u) << example.text;
    EXPECT_EQ(joined(document, found[0].source), example.source) << example.text;
    EXPECT_EQ(joined(document, found[0].cue), example.cue) << example.text;
    EXPECT_EQ(joined(document, found[0].content), example.content) << example.text;
  }
}

TEST(Attributions, OfAStatementAreOfWhoSpokeInIt) {
  const auto last_voice = [](const std::string& text) {
    const Layer<Attribution> all = attributions_in(
        Document("test.txt", text, {{{0, static_cast<std::uint32_t>(text.size())}, BlockKind::prose}}, Metadata{}));
    return all.empty() ? std::string() : all[all.size() - 1].voice;
  };
  EXPECT_EQ(last_voice("The mayor said in a statement that it rained. The statement said the river had risen."),
            "The mayor");
  EXPECT_EQ(last_voice("The mayor said that it rained. The statement said the river had risen."), "The statement");
}

TEST(Attributions, AreNotMadeOfParticiplesInThePassive) {
  for (const char* text : {"The mayor met people known to have left the valley.",
                           "The mayor read the pact, signed in the village last year.",
                           "The price of the bread was put on a board by the door."}) {
    const Document document(
        "test.txt", text, {{{0, static_cast<std::uint32_t>(std::string(text).size())}, BlockKind::prose}}, Metadata{});
    EXPECT_TRUE(attributions_in(document).empty()) << text;
  }
}

TEST(Attributions, InAnothersContentHaveItAsParent) {
  const std::string text = "Reuters reported that the minister had said that 40 trucks were lost.";
  const Document document("test.txt", text, {{{0, static_cast<std::uint32_t>(text.size())}, BlockKind::prose}},
                          Metadata{});
  const Layer<Attribution> found = attributions_in(document);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].cue_lemma, "report");
  EXPECT_FALSE(found[0].parent.has_value());
  EXPECT_EQ(found[1].cue_lemma, "say");
  EXPECT_EQ(found[1].parent, 0u);
}

TEST(Attributions, OfPlansAndAttitudesAreNoVoices) {
  for (const char* text : {"Rovia plans to send 800 engineers.", "The senator praised the 800 engineers."}) {
    const Document document(
        "test.txt", text, {{{0, static_cast<std::uint32_t>(std::string(text).size())}, BlockKind::prose}}, Metadata{});
    const Layer<Attribution> found = attributions_in(document);
    ASSERT_EQ(found.size(), 1u) << text;
    EXPECT_FALSE(found[0].is_assertion) << text;
  }
}

// A rule looked one word past the last token of a document; found by fuzzing on 2026-11-22.
TEST(Attributions, AtTheEndOfTheTextReadNoFurther) {
  const std::string text = "The senator praised the plan Thursday";
  const Document document("test.txt", text, {{{0, static_cast<std::uint32_t>(text.size())}, BlockKind::headline}},
                          Metadata{});
  const Layer<Attribution> found = attributions_in(document);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(joined(document, found[0].content), "the plan");
}

TEST(CueLexicon, KnowsTheFormsOfAVerb) {
  for (const char* form : {"deny", "denies", "denied", "denying"}) {
    ASSERT_NE(find_cue_verb(form), nullptr) << form;
    EXPECT_EQ(find_cue_verb(form)->lemma, "deny");
  }
  EXPECT_EQ(find_cue_verb("said")->lemma, "say");
  EXPECT_EQ(find_cue_verb("walked"), nullptr);
}

TEST(Attributions, OfAnyTextAreFoundInLinearTime) {
  // No clock: what takes quadratic time does not end within the limit of a test.
  for (const std::string& piece :
       {std::string("said "), std::string("that "), std::string("he said that "), std::string(", officials said"),
        std::string("according to "), std::string("claim that "), std::string("a, "), std::string("and ")}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    const Document document("test.txt", text, {{{0, static_cast<std::uint32_t>(text.size() - 1)}, BlockKind::prose}},
                            Metadata{});
    const Layer<Attribution> found = attributions_in(document);
    for (std::size_t i = 0; i < found.size(); ++i) EXPECT_NE(found[i].parent, std::optional<std::uint32_t>(i));
  }
}

}  // namespace
}  // namespace synoptic
