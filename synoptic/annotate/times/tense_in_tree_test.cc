// Trees by hand: the words of a sentence, each with its head and relation.
#include <gtest/gtest.h>

#include "synoptic/annotate/times/tense.h"

namespace synoptic {
namespace {

struct Node {
  const char* word;
  Upos upos;
  int head;  ///< -1: the root.
  const char* deprel;
};

/// The tense of the word `date` in the sentence.
std::optional<TenseHint> tense_of(const std::vector<Node>& nodes, std::string_view date) {
  std::string text;
  Words words;
  Span place;
  for (const Node& node : nodes) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += node.word;
    const Span span{begin, static_cast<std::uint32_t>(text.size())};
    if (node.word == date) place = span;
    words.tokens.push_back({.span = span, .kind = TokenClass::word});
    words.upos.push_back(node.upos);
    words.heads.push_back(node.head);
    words.deprels.push_back(node.deprel);
    text += ' ';
  }
  words.sentences.push_back(
      {{0, static_cast<std::uint32_t>(text.size())}, {0, static_cast<std::uint32_t>(nodes.size())}});
  return tense_in_tree(text, words, place);
}

TEST(TenseInTree, IsThatOfTheGoverningVerb) {
  EXPECT_EQ(
      tense_of({{"They", Upos::pron, 1, "nsubj"}, {"met", Upos::verb, -1, "root"}, {"Sunday", Upos::propn, 1, "obl"}},
               "Sunday"),
      TenseHint::past);
  EXPECT_EQ(tense_of({{"They", Upos::pron, 2, "nsubj"},
                      {"will", Upos::aux, 2, "aux"},
                      {"meet", Upos::verb, -1, "root"},
                      {"Sunday", Upos::propn, 2, "obl"}},
                     "Sunday"),
            TenseHint::future);
}

TEST(TenseInTree, OfWhatIsDueIsToCome) {
  EXPECT_EQ(tense_of({{"A", Upos::det, 1, "det"},
                      {"bridge", Upos::noun, 6, "nsubj"},
                      {"due", Upos::adj, 1, "amod"},
                      {"to", Upos::part, 4, "mark"},
                      {"open", Upos::verb, 2, "xcomp"},
                      {"Sunday", Upos::propn, 4, "obl"},
                      {"cracked", Upos::verb, -1, "root"}},
                     "Sunday"),
            TenseHint::future);
}

TEST(TenseInTree, OfWhatWasDueIsToComeWhereTheTreeHangsDueUnderTheVerb) {
  EXPECT_EQ(tense_of({{"It", Upos::pron, 4, "nsubj"},
                      {"was", Upos::aux, 4, "aux"},
                      {"due", Upos::adj, 4, "mark"},
                      {"to", Upos::part, 2, "fixed"},
                      {"open", Upos::verb, -1, "root"},
                      {"Sunday", Upos::propn, 4, "obl"}},
                     "Sunday"),
            TenseHint::future);
}

TEST(TenseInTree, OfUntilIsPastOnlyWhereNothingHadHappenedBefore) {
  EXPECT_EQ(tense_of({{"It", Upos::pron, 3, "nsubj"},
                      {"did", Upos::aux, 3, "aux"},
                      {"not", Upos::part, 3, "advmod"},
                      {"sail", Upos::verb, -1, "root"},
                      {"until", Upos::adp, 5, "case"},
                      {"Sunday", Upos::propn, 3, "obl"}},
                     "Sunday"),
            TenseHint::past);
  EXPECT_EQ(tense_of({{"It", Upos::pron, 2, "nsubj"},
                      {"was", Upos::aux, 2, "aux:pass"},
                      {"extended", Upos::verb, -1, "root"},
                      {"until", Upos::adp, 4, "case"},
                      {"Sunday", Upos::propn, 2, "obl"}},
                     "Sunday"),
            TenseHint::future);
}

TEST(TenseInTree, OfUntilIsPastWhereWhatLastedIsOver) {
  EXPECT_EQ(tense_of({{"He", Upos::pron, 1, "nsubj"},
                      {"slept", Upos::verb, -1, "root"},
                      {"until", Upos::adp, 3, "case"},
                      {"Sunday", Upos::propn, 1, "obl"}},
                     "Sunday"),
            TenseHint::past);
  EXPECT_EQ(tense_of({{"It", Upos::pron, 3, "nsubj"},
                      {"was", Upos::aux, 3, "cop"},
                      {"in", Upos::adp, 3, "case"},
                      {"use", Upos::noun, -1, "root"},
                      {"until", Upos::adp, 5, "case"},
                      {"Sunday", Upos::propn, 3, "obl"}},
                     "Sunday"),
            TenseHint::past);
  EXPECT_EQ(tense_of({{"He", Upos::pron, 1, "nsubj"},
                      {"gave", Upos::verb, -1, "root"},
                      {"them", Upos::pron, 1, "iobj"},
                      {"until", Upos::adp, 4, "case"},
                      {"Sunday", Upos::propn, 1, "obl"}},
                     "Sunday"),
            TenseHint::future);
}

TEST(TenseInTree, PassesNounsAndAsksWhatAnInfinitiveHangsOn) {
  // "In a ruling in March a court ordered it"
  EXPECT_EQ(tense_of({{"In", Upos::adp, 2, "case"},
                      {"a", Upos::det, 2, "det"},
                      {"ruling", Upos::noun, 7, "obl"},
                      {"in", Upos::adp, 4, "case"},
                      {"March", Upos::propn, 2, "nmod"},
                      {"a", Upos::det, 6, "det"},
                      {"court", Upos::noun, 7, "nsubj"},
                      {"ordered", Upos::verb, -1, "root"},
                      {"it", Upos::pron, 7, "obj"}},
                     "March"),
            TenseHint::past);
  EXPECT_EQ(tense_of({{"They", Upos::pron, 2, "nsubj"},
                      {"were", Upos::aux, 2, "aux"},
                      {"planning", Upos::verb, -1, "root"},
                      {"to", Upos::part, 4, "mark"},
                      {"leave", Upos::verb, 2, "xcomp"},
                      {"Monday", Upos::propn, 4, "obl"}},
                     "Monday"),
            TenseHint::future);
}

TEST(TenseInTree, IsOpenWithoutATreeAndInFrontOfANoun) {
  EXPECT_EQ(tense_in_tree("They met Sunday", Words{}, {9, 15}), std::nullopt);
  EXPECT_EQ(tense_of({{"the", Upos::det, 2, "det"},
                      {"Tuesday", Upos::propn, 2, "compound"},
                      {"deadline", Upos::noun, 3, "nsubj"},
                      {"passed", Upos::verb, -1, "root"}},
                     "Tuesday"),
            std::nullopt);
}

TEST(TenseInTree, OfAPresentBeforeAWeekdayIsToCome) {
  EXPECT_EQ(tense_of({{"The", Upos::det, 1, "det"},
                      {"inquest", Upos::noun, 2, "nsubj"},
                      {"opens", Upos::verb, -1, "root"},
                      {"in", Upos::adp, 4, "case"},
                      {"town", Upos::noun, 2, "obl"},
                      {"again", Upos::adv, 2, "advmod"},
                      {"on", Upos::adp, 7, "case"},
                      {"Monday", Upos::propn, 2, "obl"}},
                     "Monday"),
            TenseHint::future);
  EXPECT_EQ(tense_of({{"The", Upos::det, 1, "det"},
                      {"paper", Upos::noun, 2, "nsubj"},
                      {"says", Upos::verb, -1, "root"},
                      {"on", Upos::adp, 4, "case"},
                      {"Monday", Upos::propn, 2, "obl"}},
                     "Monday"),
            std::nullopt);
}

TEST(TenseInTree, OfADayThatIsSaidOfAThingIsToCome) {
  EXPECT_EQ(tense_of({{"The", Upos::det, 1, "det"},
                      {"funerals", Upos::noun, 4, "nsubj"},
                      {"are", Upos::aux, 4, "cop"},
                      {"on", Upos::adp, 4, "case"},
                      {"Saturday", Upos::propn, -1, "root"}},
                     "Saturday"),
            TenseHint::future);
}

TEST(TenseInTree, OfWhatIsToBeDoneIsToCome) {
  EXPECT_EQ(tense_of({{"They", Upos::pron, 1, "nsubj"},
                      {"named", Upos::verb, -1, "root"},
                      {"a", Upos::det, 3, "det"},
                      {"sum", Upos::noun, 1, "obj"},
                      {"to", Upos::part, 6, "mark"},
                      {"be", Upos::aux, 6, "aux:pass"},
                      {"paid", Upos::verb, 3, "acl"},
                      {"by", Upos::adp, 8, "case"},
                      {"Sunday", Upos::propn, 6, "obl"}},
                     "Sunday"),
            TenseHint::future);
}

}  // namespace
}  // namespace synoptic
