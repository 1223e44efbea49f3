#include "synoptic/compare/quotations.h"

#include <gtest/gtest.h>

#include <random>

#include "synoptic/compare/compare.h"
#include "synoptic/compare/origins.h"
#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

Annotations quoting(std::string outlet, const std::string& words, std::string speaker) {
  ReportBuilder report(std::move(outlet), "2031-05-02",
                       "The minister spoke in the harbour. \"" + words + "\" That was all.");
  report.quote(words, std::move(speaker));
  return report.build();
}

struct QuotationCase {
  const char* name;
  const char *first, *first_speaker, *second, *second_speaker;
  std::size_t groups;
  QuotationRelation relation;  // of the first group
};

class OneUtterance : public ::testing::TestWithParam<QuotationCase> {};

TEST_P(OneUtterance, IsGroupedOrKeptApart) {
  const QuotationCase& c = GetParam();
  const Dossier dossier =
      compare({quoting("Alba", c.first, c.first_speaker), quoting("Bora", c.second, c.second_speaker)}, {});
  EXPECT_EQ(dossier.quotations.size(), c.groups);
  EXPECT_EQ(dossier.quotations[0].relation, c.relation);
}

INSTANTIATE_TEST_SUITE_P(
    Wordings, OneUtterance,
    ::testing::Values(QuotationCase{"the_same_words", "The harbour will stay closed until Monday.", "Ada Lind",
                                    "The harbour will stay closed until Monday,", "Lind", 1, QuotationRelation::same},
                      QuotationCase{"a_part_of_the_words",
                                    "The harbour will stay closed until Monday, and nobody will sail.", "Ada Lind",
                                    "stay closed until Monday", "", 1, QuotationRelation::variant},
                      QuotationCase{"another_translation",
                                    "The harbour was never safe. We told them so, and they did not listen to us.",
                                    "Ada Lind",
                                    "The port was never safe. We told them this, but they would not listen to us.",
                                    "Ada Lind", 1, QuotationRelation::variant},
                      QuotationCase{"another_subject", "The harbour will stay closed until Monday.", "Ada Lind",
                                    "We have bought three new cranes for the northern pier.", "Ada Lind", 2,
                                    QuotationRelation::single},
                      QuotationCase{"a_stock_phrase_of_two_people", "We will see.", "Ada Lind",
                                    "We will see what the court decides.", "Otto Berg", 2, QuotationRelation::single}),
    [](const auto& held) { return std::string(held.param.name); });

TEST(Quotations, SplitByTheOutletAreStillTheSameWords) {
  ReportBuilder whole("Alba", "2031-05-02",
                      "\"What will you do now? And who will pay for the broken pier?\" a reporter asked.");
  whole.quote("What will you do now? And who will pay for the broken pier?", "a reporter");
  ReportBuilder split("Bora", "2031-05-02",
                      "\"What will you do now?\" a reporter asked. \"And who will pay for the broken pier?\"");
  split.quote("What will you do now?", "a reporter").quote("And who will pay for the broken pier?", "a reporter");
  const Dossier dossier = compare({whole.build(), split.build()}, {});
  ASSERT_EQ(dossier.quotations.size(), 1U);
  EXPECT_EQ(dossier.quotations[0].relation, QuotationRelation::same);
}

TEST(Quotations, AreComparedWithTheWordingThatMostOriginsBearOut) {
  const std::string whole = "We closed the harbour because the pier was rotten.";
  const Dossier dossier =
      compare({quoting("Alba", whole, "Lind"), quoting("Bora", "the pier was rotten", "Ada Lind"),
               quoting("Cera", "We shut the harbour because the old pier was thoroughly rotten.", "Ada Lind")},
              {});
  ASSERT_EQ(dossier.quotations.size(), 1U);
  const QuotationGroup& group = dossier.quotations[0];
  const Place& place = group.mentions[group.fullest].place;
  EXPECT_EQ(dossier.reports[place.document].document.words(place.span), whole);
  EXPECT_EQ(group.speaker, "Ada Lind");
}

TEST(Quotations, OfAnUnknownSpeakerAreOfWhoeverSaysThemElsewhere) {
  const Dossier dossier = compare({quoting("Alba", "The harbour will stay closed until Monday.", ""),
                                   quoting("Bora", "The harbour will stay closed until Monday, I fear.", "Ada Lind")},
                                  {});
  ASSERT_EQ(dossier.quotations.size(), 1u);
  for (const QuotationMention& mention : dossier.quotations[0].mentions) EXPECT_EQ(mention.speaker, "Ada Lind");
}

TEST(Quotations, AreGivenToTwoPeopleOnlyWhereBothAreNamed) {
  const std::string words = "The lighthouse keeper warned us twice before the ship struck the reef.";
  const auto report = [&](const std::string& outlet, const std::string& person) {
    ReportBuilder builder(outlet, "2031-05-02", person + " said: \"" + words + "\"");
    builder.actor(person, EntityKind::person).said(person, "said", words).quote(words, person);
    Annotations annotations = builder.build();
    std::vector<Quotation> quotations(annotations.quotations.begin(), annotations.quotations.end());
    quotations[0].actor = 0;
    quotations[0].attribution = 0;
    annotations.quotations = Layer<Quotation>(quotations);
    return annotations;
  };
  const Dossier dossier = compare({report("Alba", "Ada Lind"), report("Bora", "Otto Berg")}, {});
  ASSERT_EQ(dossier.conflicts.size(), 1U);
  EXPECT_EQ(dossier.conflicts[0].kind, ConflictKind::source);
  EXPECT_TRUE(compare({report("Alba", "Ada Lind"), report("Bora", "Ada Lind")}, {}).conflicts.empty());
}

/// Sentences made of few words, so that many share some.
std::string random_sentence(std::mt19937& random) {
  static const char* const kWords[] = {"harbour", "pier", "crane", "storm", "ship", "we",      "will", "never",
                                       "close",   "the",  "open",  "seven", "reef", "captain", "said", "it"};
  std::string sentence;
  const std::size_t length = 2 + random() % 12;
  for (std::size_t at = 0; at < length; ++at)
    sentence += std::string(at > 0 ? " " : "") + kWords[random() % std::size(kWords)];
  return sentence + ".";
}

TEST(Quotations, FoundByTheIndexAreThoseFoundByComparingEveryPair) {
  for (unsigned seed = 1; seed <= 30; ++seed) {
    std::mt19937 random(seed);
    std::vector<Annotations> reports;
    for (int report = 0; report < 8; ++report) {
      static const char* const kSpeakers[] = {"", "Ada Lind", "Otto Berg"};
      reports.push_back(quoting("Outlet" + std::to_string(report), random_sentence(random), kSpeakers[random() % 3]));
    }
    Collation collation = collate(std::move(reports));
    const Sharing sharing = find_sharing(collation);
    const std::vector<Origin> origins = find_origins(collation, sharing);
    const auto fast = group_quotations(collation, {}, origins);
    const auto slow = group_quotations_naively(collation, {}, origins);
    ASSERT_EQ(fast.size(), slow.size()) << "seed " << seed;
    for (std::size_t at = 0; at < fast.size(); ++at) {
      ASSERT_EQ(fast[at].mentions.size(), slow[at].mentions.size()) << "seed " << seed;
      for (std::size_t k = 0; k < fast[at].mentions.size(); ++k)
        EXPECT_EQ(fast[at].mentions[k].place, slow[at].mentions[k].place);
    }
  }
}

TEST(Alignment, CountsWordsInOrderInFullAndOthersByHalf) {
  Vocabulary vocabulary;
  const auto terms = [&](std::string_view text) { return terms_of_phrase(text, {}, vocabulary); };
  // Words that the background does not have, so that all weigh the same.
  const auto a = terms("pierx cranex stormx reefx"), same = terms("pierx cranex stormx reefx"),
             turned = terms("reefx stormx cranex pierx"), none = terms("captain harbour");
  EXPECT_DOUBLE_EQ(align(a, same, vocabulary).contained, 1.0);
  EXPECT_DOUBLE_EQ(align(a, none, vocabulary).contained, 0.0);
  EXPECT_NEAR(align(a, turned, vocabulary).contained, (0.25 + 1) / 2, 1e-9);
  EXPECT_EQ(align(a, turned, vocabulary).content, 4U);
}

}  // namespace
}  // namespace synoptic
