#include "synoptic/annotate/quotations/speaker_candidates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "synoptic/annotate/quotations.h"

namespace synoptic::quotations {
namespace {

/// "The mayor called it "a theft"." with its tree, and a rule that took the mayor for Ana Roth.
class Candidates : public ::testing::Test {
 protected:
  Candidates()
      : document_("test.txt", kText, {{{0, static_cast<std::uint32_t>(kText.size())}, BlockKind::prose}}, Metadata{}),
        words_(tag_words(document_.text(), segment(document_.text(), std::vector<Span>{document_.blocks()[0].span}))),
        actors_{{EntityKind::person, "Ana Roth", {}, "", {}}} {
    // The mayor called it " a theft " .
    words_.heads = {1, 2, -1, 2, 6, 6, 2, 6, 2};
    words_.deprels = {"det", "nsubj", "root", "obj", "punct", "det", "xcomp", "punct", "punct"};
    words_.upos = {Upos::det, Upos::noun, Upos::verb,  Upos::pron, Upos::punct,
                   Upos::det, Upos::noun, Upos::punct, Upos::punct};
    std::vector<Problem> problems;
    const Layer<Quotation> found = find_quotations(document_, words_, problems);
    for (const Quotation& one : found) quotations_.push_back(one);
    mentions_ = Layer<Mention>({{{0, 9}, EntityKind::person, MentionForm::nominal, "The mayor", 0}});
  }

  std::vector<SpeakerCandidate> run() {
    const SpeakerContext context({document_, words_, attributions_, mentions_, pronouns_, actors_});
    return speaker_candidates(context, quotations_, quotations_, 0);
  }

  static const SpeakerCandidate* of(const std::vector<SpeakerCandidate>& all, const std::string& name) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const SpeakerCandidate& one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
  }

  static bool has(const SpeakerCandidate& one, const std::string& feature) {
    return std::find(one.features.begin(), one.features.end(), feature) != one.features.end();
  }

  inline static const std::string kText = "The mayor called it \"a theft\".";
  Document document_;
  Words words_;
  Actors actors_;
  Layer<Attribution> attributions_;
  Layer<Mention> mentions_, pronouns_;
  std::vector<Quotation> quotations_;
};

TEST_F(Candidates, HoldADescriptionAsItStandsBesideWhomItMayStandFor) {
  ASSERT_EQ(words_.tokens.size(), words_.heads.size());
  ASSERT_EQ(quotations_.size(), 1u);
  const std::vector<SpeakerCandidate> all = run();
  ASSERT_NE(of(all, "The mayor"), nullptr);
  ASSERT_NE(of(all, "Ana Roth"), nullptr);
  EXPECT_TRUE(has(*of(all, "The mayor"), "clause 0 as it stands: verb call"));
  EXPECT_TRUE(has(*of(all, "Ana Roth"), "own stands for it"));
  EXPECT_TRUE(has(*of(all, "Ana Roth"), "own noun, none told"));
}

TEST_F(Candidates, AreHeldAgainstTheNounOfTheirClause) {
  actors_[0].role = "mayor";
  EXPECT_TRUE(has(*of(run(), "Ana Roth"), "own noun told"));
  actors_[0].role = "baker";
  EXPECT_TRUE(has(*of(run(), "Ana Roth"), "own noun not told"));
}

TEST_F(Candidates, HoldNobodyOfTheOpeningWhereTheyStandInIt) {
  EXPECT_FALSE(has(*of(run(), "Ana Roth"), "opens the report: nth 0"));
}

}  // namespace
}  // namespace synoptic::quotations
