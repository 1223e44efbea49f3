#include "synoptic/annotate/coreference.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "synoptic/annotate/coreference/expressions.h"
#include "synoptic/text/segmentation.h"

namespace synoptic {
namespace {

using coreference::Expression;

/// A document of one paragraph a line, with what the test says are names: "Anna Virtanen" is actor 0.
struct Read {
  Document document;
  Words words;
  Layer<Mention> names;
  Actors actors;

  Read(const std::string& text, const std::vector<Actor>& named)
      : document("test.txt", text, blocks_of(text), {}), actors(named) {
    std::vector<Span> zones;
    for (const Block& block : document.blocks()) zones.push_back(block.span);
    words = tag_words(document.text(), segment(document.text(), zones));
    std::vector<Mention> mentions;
    for (std::uint32_t a = 0; a < actors.size(); ++a)
      for (std::size_t at = text.find(actors[a].name); at != std::string::npos;
           at = text.find(actors[a].name, at + 1)) {
        const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + actors[a].name.size())};
        mentions.push_back({span, actors[a].kind, MentionForm::name, actors[a].name, a});
      }
    names = Layer<Mention>(std::move(mentions));
  }

  static std::vector<Block> blocks_of(const std::string& text) {
    std::vector<Block> blocks;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t stop = std::min(text.find('\n', at), text.size());
      const Span span = trimmed(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(stop)});
      if (!span.empty()) blocks.push_back({span});
      at = stop + 1;
    }
    return blocks;
  }

  Layer<Mention> references() const { return find_references(document, words, names, actors, {}); }

  /// "she = Anna Virtanen; the company = Olen Kraft".
  std::string told() const {
    std::string all;
    for (const Mention& one : references())
      all += (all.empty() ? "" : "; ") + std::string(document.words(one.span)) + " = " + actors[*one.actor].name;
    return all;
  }
};

Actor person(const std::string& name, const std::string& role = "") { return {EntityKind::person, name, {}, role, {}}; }
Actor body(const std::string& name, const std::string& role = "") {
  return {EntityKind::organization, name, {}, role, {}};
}

TEST(Coreference, ReadsNamesDescriptionsAndPronouns) {
  const Read read("Anna Virtanen met a nurse. The two old women and her lawyer said they had it.",
                  {person("Anna Virtanen")});
  std::string told;
  for (const Expression& one : coreference::read_expressions(read.document, read.words, read.names, read.actors, {}))
    told += std::string(read.document.words(
                {read.words.tokens[one.tokens.begin].span.begin, read.words.tokens[one.tokens.end - 1].span.end})) +
            "; ";
  EXPECT_EQ(told, "Anna Virtanen; a nurse; The two old women; her; her lawyer; they; it; ");
}

TEST(Coreference, AgreesInSexAndKind) {
  EXPECT_EQ(Read("Anna Virtanen met Espen Lund in Oslo. He was late.", {person("Anna Virtanen", "spokeswoman"),
                                                                        person("Espen Lund", "spokesman"),
                                                                        {EntityKind::place, "Oslo", {}, "", {}}})
                .told(),
            "He = Espen Lund");
  EXPECT_EQ(Read("Anna Virtanen met Espen Lund in Oslo. She was late.", {person("Anna Virtanen", "spokeswoman"),
                                                                         person("Espen Lund", "spokesman"),
                                                                         {EntityKind::place, "Oslo", {}, "", {}}})
                .told(),
            "She = Anna Virtanen");
}

TEST(Coreference, NobodyNamedIsMeantWhereNothingTellsWho) {
  // Another office, another kind of body, a people without a name.
  EXPECT_EQ(Read("Espen Lund came. The judge left.", {person("Espen Lund", "foreign minister")}).told(), "");
  EXPECT_EQ(Read("The Harbour Union met. The ministry said nothing.", {body("Harbour Union")}).told(), "");
  EXPECT_EQ(Read("The Red Cross came. The company said nothing.", {body("Red Cross")}).told(), "");
  EXPECT_EQ(Read("It rained on Friday.", {}).told(), "");
  // An office that nobody is told to have; a title tells it, whole or short.
  EXPECT_EQ(Read("Capt. Espen Lund came. The captain left.", {person("Espen Lund")}).told(),
            "The captain = Espen Lund");
  EXPECT_EQ(Read("Capt. Espen Lund came. The judge left.", {person("Espen Lund")}).told(), "");
  EXPECT_EQ(Read("Espen Lund came. The judge left.", {person("Espen Lund")}).told(), "");
  EXPECT_EQ(Read("Espen Lund came. The judge left.", {person("Espen Lund", "judge")}).told(), "The judge = Espen Lund");
}

TEST(Coreference, WhoIsNamedInWhatAPronounTellsIsSomebodyElse) {
  Read read("Ida Berg came. She said Ida Berg paid.", {person("Ida Berg")});
  ASSERT_EQ(read.words.tokens.size(), 10U);
  read.words.heads = {2, 0, -1, 2, 5, -1, 8, 6, 5, 5};
  read.words.deprels = {"nsubj", "flat", "root", "punct", "nsubj", "root", "nsubj", "flat", "ccomp", "punct"};
  EXPECT_EQ(read.told(), "");
  // Side by side, neither tells the other: "She sang, Ida Berg paid".
  read.words.deprels[8] = "parataxis";
  EXPECT_EQ(read.told(), "She = Ida Berg");
}

TEST(Coreference, ComesBackFromAnyTextInLinearTime) {
  for (const char* piece : {"he ", "the minister ", "Anna Virtanen, the minister, ", "\"He ",
                            "the company of the company ", "a ", "his "}) {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += piece;
    const Read read(text, {person("Anna Virtanen")});
    for (const Mention& one : read.references()) ASSERT_TRUE(is_valid_span(read.document.text(), one.span));
  }
  EXPECT_TRUE(Read("", {}).references().empty());
}

}  // namespace
}  // namespace synoptic
