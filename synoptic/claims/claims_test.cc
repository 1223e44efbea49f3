// Chains and claims over annotations made by hand; over real paragraphs they are tested in tests/voices_test.cc.
#include "synoptic/claims/claim.h"

#include <string>

#include <gtest/gtest.h>

namespace synoptic {
namespace {

constexpr std::string_view kText = "Reuters said that Kyiv estimates that 40 trucks were lost. The river rose.";

Span find(std::string_view words) {
  const auto at = static_cast<std::uint32_t>(kText.find(words));
  return {at, at + static_cast<std::uint32_t>(words.size())};
}

Attribution attribution(std::string_view source, std::string_view cue, std::string_view content) {
  Attribution one;
  one.source = {find(source)};
  one.cue = {find(cue)};
  one.content = {find(content)};
  one.span = cover(find(source), find(content));
  one.voice = source;
  one.cue_lemma = cue;
  return one;
}

Annotations annotations(BlockKind kind = BlockKind::prose, bool inner_tells = true) {
  const Span all{0, static_cast<std::uint32_t>(kText.size())};
  Block block{all, kind};
  if (kind == BlockKind::related) block.voice = find("Reuters");
  Document document("test.txt", std::string(kText), {block}, Metadata{});
  const std::vector<Span> zones = {all};
  Words words = tag_words(document.text(), segment(document.text(), zones));
  Attribution outer = attribution("Reuters", "said", "that Kyiv estimates that 40 trucks were lost");
  Attribution inner = attribution("Kyiv", "estimates", "that 40 trucks were lost");
  inner.parent = 0;
  inner.is_assertion = inner_tells;
  inner.stance = Stance::expects;
  Annotations made{std::move(document), {}, std::move(words), {}, {}, {}, {}, {}, {}, {}, {}, {}};
  made.attributions = Layer<Attribution>({outer, inner});
  return made;
}

TEST(Chains, RunFromTheOutermostVoiceToTheInnermost) {
  const Chain chain = chain_at(annotations(), find("40 trucks"));
  ASSERT_EQ(chain.size(), 2u);
  EXPECT_EQ(chain[0].name, "Reuters");
  EXPECT_EQ(chain[1].name, "Kyiv");
  EXPECT_EQ(chain[1].stance, Stance::expects);
}

TEST(Chains, AreEmptyInTheOutletsOwnVoice) { EXPECT_TRUE(chain_at(annotations(), find("The river")).empty()); }

TEST(Chains, LeaveOutWhatTellsNothing) {
  const Chain chain = chain_at(annotations(BlockKind::prose, false), find("40 trucks"));
  ASSERT_EQ(chain.size(), 1u);
  EXPECT_EQ(chain[0].name, "Reuters");
}

TEST(Chains, HaveTheOutletOfARelatedLineOnce) {
  const Chain told = chain_at(annotations(BlockKind::related), find("40 trucks"));
  EXPECT_EQ(told.size(), 2u);
  const Chain own = chain_at(annotations(BlockKind::related), find("The river"));
  ASSERT_EQ(own.size(), 1u);
  EXPECT_EQ(own[0].name, "Reuters");
  EXPECT_EQ(own[0].kind, SourceKind::outlet);
}

TEST(Claims, CutSentencesWhereTheVoiceChanges) {
  const std::vector<Claim> claims = read_claims(annotations());
  ASSERT_FALSE(claims.empty());
  std::uint32_t at = 0;
  for (const Claim& claim : claims) {
    EXPECT_GE(claim.span.begin, at);
    at = claim.span.end;
  }
  EXPECT_TRUE(claims.front().chain.empty());
  EXPECT_TRUE(claims.back().chain.empty());
}

}  // namespace
}  // namespace synoptic
