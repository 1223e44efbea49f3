#include "synoptic/compare/conflicts.h"

#include <gtest/gtest.h>

#include "synoptic/compare/name_spellings.h"
#include "synoptic/compare/compare.h"
#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

std::vector<ConflictKind> kinds(const Dossier& dossier) {
  std::vector<ConflictKind> found;
  for (const Conflict& conflict : dossier.conflicts) found.push_back(conflict.kind);
  return found;
}

TEST(DateConflicts, ArisesWhereOneEventHasTwoDays) {
  ReportBuilder a("Alba", "2031-05-09",
                  "Ada Lind was arrested at Norholm airport on 4 September 2020, and sentenced to 14 years.");
  a.date("4 September 2020", "2020-09-04");
  ReportBuilder b("Bora", "2031-05-09",
                  "Ada Lind was arrested at Norholm airport on 5 September 2020. She was tried in a closed court.");
  b.date("5 September 2020", "2020-09-05");
  const Dossier dossier = compare({a.build(), b.build()}, {});
  EXPECT_EQ(kinds(dossier), (std::vector<ConflictKind>{ConflictKind::date}));
}

TEST(DateConflicts, DoesNotAriseBetweenTwoEvents) {
  ReportBuilder a("Alba", "2031-05-09",
                  "The first barges were seen off Norholm on Tuesday. The harbour was closed on Monday.");
  a.date("Tuesday", "2031-05-06").date("Monday", "2031-05-05");
  ReportBuilder b(
      "Bora", "2031-05-09",
      "The court in Lowfield opened the trial of two fishermen on Wednesday. The harbour was closed on Monday.");
  b.date("Wednesday", "2031-05-07").date("Monday", "2031-05-05");
  EXPECT_TRUE(compare({a.build(), b.build()}, {}).conflicts.empty());
}

TEST(DateConflicts, DoesNotAriseBetweenTheDaysOnWhichSomebodySpoke) {
  const auto report = [](const std::string& outlet, const std::string& day, std::string_view date) {
    ReportBuilder builder(outlet, "2031-05-09",
                          "Harbour master Ada Lind said on " + day + " that the barges were empty.");
    builder.date(day, date).said("Harbour master Ada Lind", "said", "that the barges were empty");
    return builder.build();
  };
  EXPECT_TRUE(compare({report("Alba", "Tuesday", "2031-05-06"), report("Bora", "Wednesday", "2031-05-07")}, {})
                  .conflicts.empty());
}

TEST(DateConflicts, DoesNotAriseWhereAReportGivesBothDays) {
  ReportBuilder a("Alba", "2031-05-09",
                  "The barges were seen off Norholm on Tuesday and seen off Norholm again on Wednesday.");
  a.date("Tuesday", "2031-05-06").date("Wednesday", "2031-05-07");
  ReportBuilder b("Bora", "2031-05-09", "The barges were seen off Norholm on Wednesday.");
  b.date("Wednesday", "2031-05-07");
  EXPECT_TRUE(compare({a.build(), b.build()}, {}).conflicts.empty());
}

TEST(StanceConflicts, SetsADenialAgainstWhatOthersAssert) {
  ReportBuilder a("Alba", "2031-05-09", "The navy said that Tarsian divers had landed on Norholm.");
  a.said("The navy", "said", "that Tarsian divers had landed on Norholm", Stance::asserts, SourceKind::institution);
  ReportBuilder b("Bora", "2031-05-09", "Otto Berg denied that Tarsian divers had landed on Norholm.");
  b.said("Otto Berg", "denied", "that Tarsian divers had landed on Norholm", Stance::denies);
  const Dossier dossier = compare({a.build(), b.build()}, {});
  ASSERT_EQ(kinds(dossier), (std::vector<ConflictKind>{ConflictKind::stance}));
  EXPECT_EQ(dossier.conflicts[0].rule, ConflictRule::denied_claim);
  EXPECT_EQ(dossier.conflicts[0].sides[0].stance, Stance::denies);
  EXPECT_EQ(dossier.conflicts[0].sides[0].voices, std::vector<std::string>{"Otto Berg"});
}

TEST(StanceConflicts, TakesADenialThatIsNegatedForNone) {
  ReportBuilder a("Alba", "2031-05-09", "The navy said that Tarsian divers had landed on Norholm.");
  a.said("The navy", "said", "that Tarsian divers had landed on Norholm", Stance::asserts, SourceKind::institution);
  ReportBuilder b("Bora", "2031-05-09", "Otto Berg did not deny that Tarsian divers had landed on Norholm.");
  b.said("Otto Berg", "deny", "that Tarsian divers had landed on Norholm", Stance::denies);
  EXPECT_TRUE(compare({a.build(), b.build()}, {}).conflicts.empty());
}

TEST(Actors, AreOneUnderSpellingsTitlesAndCountryWords) {
  ReportBuilder a("Alba", "2031-05-09", "Prime Minister Ilya Tarasenko left Oslo for Moscow.");
  a.actor("Prime Minister Ilya Tarasenko", EntityKind::person)
      .actor("Oslo", EntityKind::place, "NO")
      .actor("Moscow", EntityKind::place, "RU");
  ReportBuilder b("Bora", "2031-05-09", "Ilia Tarassenko told Russia that Norway would wait. Ada Lind agreed.");
  b.actor("Ilia Tarassenko", EntityKind::person)
      .actor("Russia", EntityKind::place, "RU")
      .actor("Norway", EntityKind::place, "NO")
      .actor("Ada Lind", EntityKind::person);
  const Dossier dossier = compare({a.build(), b.build()}, {});
  ASSERT_EQ(dossier.actors.size(), 4U);
  EXPECT_EQ(dossier.actors[3].name, "Ada Lind");
  for (std::size_t at = 0; at < 3; ++at) EXPECT_EQ(dossier.actors[at].mentions.size(), 2U) << dossier.actors[at].name;
}

TEST(Actors, WithOneSurnameAndOtherGivenNamesAreTwo) {
  ReportBuilder a("Alba", "2031-05-09", "Ada Lind left.");
  a.actor("Ada Lind", EntityKind::person);
  ReportBuilder b("Bora", "2031-05-09", "Otto Lind stayed.");
  b.actor("Otto Lind", EntityKind::person);
  ReportBuilder c("Cera", "2031-05-09", "Lind spoke.");
  c.actor("Lind", EntityKind::person);
  EXPECT_EQ(compare({a.build(), b.build(), c.build()}, {}).actors.size(), 3U);  // "Lind" may be either
  EXPECT_EQ(compare({a.build(), c.build()}, {}).actors.size(), 1U);
}

TEST(Spellings, TolerateALetterOrTwoInLongNamesOnly) {
  EXPECT_TRUE(is_spelling_variant("zelensky", "zelenskyy"));
  EXPECT_TRUE(is_spelling_variant("tarasenko", "tarassenko"));
  EXPECT_FALSE(is_spelling_variant("lind", "lund"));
  EXPECT_FALSE(is_spelling_variant("martin", "marten_s"));
  EXPECT_FALSE(is_spelling_variant("austria", "australia"));
}

}  // namespace
}  // namespace synoptic
