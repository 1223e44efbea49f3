#include "synoptic/claims/voice_candidates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "synoptic/claims/figure_told.h"

namespace synoptic {
namespace {

Figure figure_at(std::uint32_t begin, std::uint32_t end, double value) {
  Figure figure;
  figure.span = figure.amount = {begin, end};
  figure.low = figure.high = value;
  return figure;
}

/// One paragraph with a flat tree a sentence: every token hangs on the verb, what is told to be one is its subject.
Annotations annotations(const std::string& text, const std::vector<std::string>& verbs,
                        const std::vector<std::string>& subjects, const std::vector<Figure>& figures) {
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  Document document("test.txt", text, {Block{all, BlockKind::prose}}, Metadata{});
  Words words = tag_words(document.text(), segment(document.text(), std::vector<Span>{all}));
  const auto is_one = [&](const std::vector<std::string>& list, std::uint32_t t) {
    return std::find(list.begin(), list.end(), document.words(words.tokens[t].span)) != list.end();
  };
  words.heads.assign(words.tokens.size(), -1);
  words.deprels.assign(words.tokens.size(), "dep");
  for (const Sentence& sentence : words.sentences) {
    std::uint32_t root = sentence.tokens.begin;
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t)
      if (is_one(verbs, t)) root = t;
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      if (t == root) words.upos[t] = Upos::verb, words.deprels[t] = "root";
      if (t != root) words.heads[t] = static_cast<std::int32_t>(root);
      if (is_one(subjects, t)) words.deprels[t] = "nsubj", words.upos[t] = Upos::noun;
    }
  }
  Annotations made{std::move(document), {}, std::move(words), {}, {}, {}, {}, {}, {}, {}, {}, {}};
  made.figures = Layer<Figure>(figures);
  return made;
}

const VoiceCandidate* named(const std::vector<VoiceCandidate>& all, const std::string& name) {
  for (const VoiceCandidate& one : all)
    if (!one.chain.empty() && one.chain.back().name == name) return &one;
  return nullptr;
}

bool has(const VoiceCandidate& one, const std::string& feature) {
  return std::find(one.features.begin(), one.features.end(), feature) != one.features.end();
}

TEST(VoiceCandidates, HaveNobodyFirst) {
  const auto all = voice_candidates(annotations("It fell 47 times.", {"fell"}, {}, {figure_at(8, 10, 47)}), 0);
  ASSERT_FALSE(all.empty());
  EXPECT_TRUE(all.front().chain.empty());
}

TEST(VoiceCandidates, HaveTheSubjectOfTheSentenceBefore) {
  const std::string text = "The police counted the bags. There were 47.";
  const auto all = voice_candidates(annotations(text, {"counted", "were"}, {"police"}, {figure_at(40, 42, 47)}), 0);
  const VoiceCandidate* const police = named(all, "police");
  ASSERT_NE(police, nullptr);
  EXPECT_TRUE(has(*police, "before"));
  EXPECT_TRUE(has(*police, "before: apart 1 blocks 0"));
  EXPECT_TRUE(has(*police, "stands outside"));
}

TEST(VoiceCandidates, HaveTheLabelBeforeAColon) {
  const std::string text = "Directorate: 9 dead were found.";
  const auto all = voice_candidates(annotations(text, {"found"}, {}, {figure_at(13, 14, 9)}), 0);
  const VoiceCandidate* const label = named(all, "Directorate");
  ASSERT_NE(label, nullptr);
  EXPECT_TRUE(has(*label, "label"));
  EXPECT_TRUE(has(*label, "stands before figures 0 voices 0"));
}

TEST(VoiceCandidates, HaveWhoeverGivesTheSameAmountElsewhere) {
  const std::string text = "The mayor said 40 were lost. In all 40 were gone.";
  Annotations made = annotations(text, {"said", "were"}, {"mayor"}, {figure_at(15, 17, 40), figure_at(36, 38, 40)});
  Attribution one;
  one.source = {{0, 9}}, one.cue = {{10, 14}}, one.content = {{15, 27}}, one.span = {0, 27};
  one.voice = "The mayor", one.cue_lemma = "say", one.is_assertion = true;
  made.attributions = Layer<Attribution>({one});
  const auto all = voice_candidates(made, 1);
  const VoiceCandidate* const mayor = named(all, "The mayor");
  ASSERT_NE(mayor, nullptr);
  EXPECT_TRUE(has(*mayor, "same figure"));
}

TEST(FigureTold, IsTheSumOfTheMeansOverItsPlaces) {
  Annotations made = annotations("It fell 47 times.", {"fell"}, {}, {figure_at(8, 10, 47)});
  EXPECT_FALSE(FigureTold(made).odds(made.figures[0]).has_value());
  EXPECT_TRUE(FigureTold(made).features(made.figures[0]).empty());
  made.words.told.resize(made.words.tokens.size());
  for (std::size_t t = 0; t < made.words.told.size(); ++t) made.words.told[t] = {1, static_cast<float>(t)};
  // The amount gives 1, the sentence the mean of 0 to 4.
  EXPECT_NEAR(FigureTold(made).odds(made.figures[0]).value(), 3.0, 1e-9);
  EXPECT_EQ(FigureTold(made).features(made.figures[0]).front(), "own told 6");
}

}  // namespace
}  // namespace synoptic
