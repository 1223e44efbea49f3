// What compare leaves as data, in words: a dossier of three outlets, and one finding at a time.
#include "synoptic/wording/wording.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synoptic/wording/reasons.h"

namespace synoptic {
namespace {

Document document_of(const std::string& outlet, const std::string& text) {
  Metadata metadata;
  metadata.outlet = outlet;
  return {outlet + ".txt", text, {{{0, static_cast<std::uint32_t>(text.size())}}}, metadata};
}

/// Reports of Alba, Bora and Cera, each one sentence that names its outlet.
struct Story {
  Dossier dossier;

  Story() {
    for (const char* outlet : {"Alba", "Bora", "Cera"}) {
      const auto number = static_cast<std::uint32_t>(dossier.reports.size());
      Document document =
          document_of(outlet, "Reef pilot Runa Telle, 3" + std::to_string(number) + ", left Port Marl.");
      dossier.reports.push_back({std::move(document), {}, {}, number});
      dossier.origins.push_back({"o" + std::to_string(number + 1), outlet, {number}});
    }
  }

  Place at(std::uint32_t report, std::string_view words) const {
    const auto begin = static_cast<std::uint32_t>(dossier.reports[report].document.text().find(words));
    return {report, {begin, begin + static_cast<std::uint32_t>(words.size())}};
  }

  Conflict conflict(ConflictKind kind, ConflictRule rule, std::vector<ConflictSide> sides) const {
    Conflict conflict;
    conflict.id = "c1";
    conflict.kind = kind;
    conflict.rule = rule;
    conflict.sides = std::move(sides);
    return conflict;
  }

  ConflictSide claim(Stance stance, std::vector<std::string> voices, std::uint32_t report) const {
    ConflictSide side;
    side.places = {at(report, "Port Marl")};
    side.stance = stance;
    side.voices = std::move(voices);
    side.report = report;
    return side;
  }

  ConflictSide value(std::uint32_t report, std::string_view words) const {
    ConflictSide side;
    side.value = at(report, words);
    side.places = {*side.value};
    side.report = report;
    return side;
  }

  /// The only conflict, in words.
  Conflict worded(Conflict conflict) {
    dossier.conflicts = {std::move(conflict)};
    put_into_words(dossier);
    return dossier.conflicts.front();
  }

  std::string why(Echo echo) {
    dossier.echoes = {std::move(echo)};
    put_into_words(dossier);
    return dossier.echoes.front().why;
  }
};

TEST(ConflictWords, name_who_denies_and_who_asserts) {
  Story story;
  Conflict conflict =
      story.conflict(ConflictKind::stance, ConflictRule::denied_claim,
                     {story.claim(Stance::denies, {"Otto Berg"}, 0), story.claim(Stance::asserts, {"the navy", ""}, 1),
                      story.claim(Stance::neither, {"a", "b", "c", "d", "e"}, 2)});
  conflict.about = story.at(0, "left Port Marl");
  const Conflict worded = story.worded(conflict);
  EXPECT_EQ(worded.what, "left Port Marl");
  EXPECT_EQ(worded.sides[0].says, "Otto Berg denies");
  EXPECT_EQ(worded.sides[1].says, "the navy and an unnamed source assert");
  EXPECT_EQ(worded.sides[2].says, "a, b, c, d and others neither confirm nor deny");
  EXPECT_EQ(worded.why, "Otto Berg denies; the navy and an unnamed source assert, of the same matter");
  conflict.rule = ConflictRule::denied_before;
  EXPECT_EQ(story.worded(conflict).why,
            "Otto Berg denies; the navy and an unnamed source assert: the denial stands right behind what it denies");
}

TEST(ConflictWords, tell_what_a_report_tells_against_each_other) {
  Story story;
  Conflict conflict =
      story.conflict(ConflictKind::stance, ConflictRule::told_against,
                     {story.claim(Stance::denies, {"Otto Berg"}, 1), story.claim(Stance::asserts, {"the navy"}, 1)});
  const Conflict worded = story.worded(conflict);
  EXPECT_EQ(worded.sides[0].says, "Otto Berg contradicts");
  EXPECT_EQ(worded.why, "Otto Berg contradicts; the navy says so: Bora tells one against the other");
  conflict.decided = false;
  EXPECT_EQ(story.worded(conflict).why, "Otto Berg contradicts; the navy says so: Bora may tell one against the other");
  conflict.sides[0].value = story.at(0, "left Port Marl");
  EXPECT_EQ(story.worded(conflict).sides[0].says, "\xE2\x80\x9Cleft Port Marl\xE2\x80\x9D");
}

TEST(ConflictWords, give_values_with_the_reports_that_have_them) {
  Story story;
  Conflict age =
      story.conflict(ConflictKind::figure, ConflictRule::same_thing, {story.value(0, "30"), story.value(1, "31")});
  age.attribute = AttributeKind::age;
  age.thing = "Runa Telle";
  age.about = story.at(0, "Reef pilot");
  EXPECT_EQ(story.worded(age).what, "Age of Runa Telle");
  EXPECT_EQ(story.worded(age).why, "Reports give one and the same differently: 30 (Alba), 31 (Bora)");
  age.attribute = AttributeKind::clock;
  age.rule = ConflictRule::same_clause;
  EXPECT_EQ(story.worded(age).what, "Reef pilot");
  EXPECT_EQ(story.worded(age).why, "Clauses that tell the same give it differently: 30 (Alba), 31 (Bora)");
}

TEST(ConflictWords, name_the_voices_of_rival_values) {
  Story story;
  ConflictSide attributed = story.value(1, "31");
  attributed.voices = {"the harbour office"};
  const Conflict worded = story.worded(
      story.conflict(ConflictKind::figure, ConflictRule::rival_values, {story.value(0, "30"), attributed}));
  EXPECT_EQ(worded.why, "Told as rival accounts of one thing: 30 (Alba), 31 (the harbour office in Bora)");
}

TEST(ConflictWords, date_one_event_twice) {
  Story story;
  std::vector<ConflictSide> sides(2);
  for (std::uint32_t at = 0; at < 2; ++at) {
    sides[at].places = {story.at(at, "Port Marl")};
    sides[at].when = DateInterval::of(PartialDate{2031, 5, static_cast<std::uint8_t>(6 + at)});
    sides[at].report = at;
  }
  TimelineEntry entry;
  entry.id = "t1";
  entry.when = sides[0].when;
  entry.what = "Runa Telle left";
  story.dossier.timeline = {entry};
  Conflict conflict = story.conflict(ConflictKind::date, ConflictRule::dates_apart, sides);
  conflict.members = {"t1"};
  conflict.shared = {"leave", "telle"};
  const Conflict worded = story.worded(conflict);
  EXPECT_EQ(worded.what, "Runa Telle left");
  EXPECT_EQ(worded.why, "Alba dates it 6 May 2031, Bora 7 May 2031; both clauses speak of leave, telle");
}

TEST(ConflictWords, ask_who_said_a_quotation) {
  Story story;
  QuotationGroup group;
  group.id = "q1";
  for (std::uint32_t at = 0; at < 2; ++at) {
    QuotationMention mention;
    mention.place = story.at(at, "left Port Marl");
    group.mentions.push_back(mention);
  }
  group.reports = 2;
  group.relation = QuotationRelation::same;
  story.dossier.quotations = {group};
  std::vector<ConflictSide> sides = {story.claim(Stance::asserts, {"Ada Lind"}, 0),
                                     story.claim(Stance::asserts, {"Otto Berg"}, 1)};
  for (ConflictSide& side : sides) side.stance.reset();
  Conflict conflict = story.conflict(ConflictKind::source, ConflictRule::speakers_apart, sides);
  conflict.members = {"q1"};
  const Conflict worded = story.worded(conflict);
  EXPECT_EQ(worded.what, "Who said \u201cleft Port Marl\u201d");
  EXPECT_EQ(worded.why, "The reports give it to different voices: Ada Lind (Alba), Otto Berg (Bora)");
  EXPECT_EQ(story.dossier.quotations[0].why, "The same words in 2 reports");
}

TEST(EchoWords, say_by_which_rule_reports_lean_on_one_origin) {
  Story story;
  Echo echo;
  echo.id = "e1";
  echo.origin = "o1";
  echo.documents = echo.holders = {0, 1};
  EXPECT_EQ(story.why(echo), "Alba and Bora carry one text");
  echo.rule = EchoRule::shared_passage;
  echo.words = 14;
  EXPECT_EQ(story.why(echo), "Alba and Bora share up to 14 words in a row outside quotation marks");
  echo.rule = EchoRule::same_details;
  echo.details = {story.at(0, "Reef"), story.at(0, "Marl")};
  EXPECT_EQ(story.why(echo), "Alba and Bora give the same details (Reef, Marl)");
  echo.origin = "Northwire";
  echo.rule = EchoRule::named_source;
  EXPECT_EQ(story.why(echo), "Alba and Bora name Northwire as a source");
  echo.rule = EchoRule::named_statement;
  echo.holders = {0};
  echo.unnamed = {1, 2};
  EXPECT_EQ(story.why(echo), "Alba has it from Northwire; Bora and Cera give the same without that name");
}

TEST(QuotationWords, say_how_wordings_stand_to_the_fullest) {
  const Story story;
  QuotationGroup group;
  QuotationMention mention;
  mention.place = story.at(1, "left Port Marl");
  group.mentions = {mention};
  EXPECT_EQ(why_of(group, story.dossier), "Only Bora quotes it");
  group.relation = QuotationRelation::variant;
  group.parts = {0};
  group.rewordings = {2};
  EXPECT_EQ(why_of(group, story.dossier),
            "Compared with the wording of Bora; a part of the same words in Alba; in other words or another order in "
            "Cera");
}

TEST(DayWords, give_the_trail_of_a_day) {
  using Kind = DayReason::Kind;
  EXPECT_EQ(why_of({{Kind::stamp, "May 2"},
                    {Kind::same_day, "yesterday", "Thursday", "2031-05-01"},
                    {Kind::not_before, "1 May"},
                    {Kind::not_after, "4 May"},
                    {Kind::soon_after, "Thursday"},
                    {Kind::other_days}}),
            "'May 2' at the head; 'yesterday' is another report's 'Thursday' (2031-05-01); not before '1 May'; not "
            "after '4 May'; soon after 'Thursday'; days of the story's other reports");
}

TEST(VersionWords, count_what_was_changed) {
  const Document newer = document_of("new", "Seven died."), older = document_of("old", "Six died. Rain fell.");
  OlderVersion version{older, newer.id(), {{"Six died.", "Seven died.", {0, 11}}, {"Rain fell.", "", {}}}};
  const std::vector<Problem> problems = older_version_problems({version}, {newer});
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].code, "compare.older_version");
  EXPECT_EQ(problems[0].source, "old.txt");
  EXPECT_EQ(problems[0].message,
            "an older version of new.txt, which counts in its place: 1 sentence changed, 1 sentence left out; 'Six "
            "died.' became 'Seven died.'");
  version.changes.clear();
  EXPECT_NE(older_version_problems({version}, {newer})[0].message.find("nothing that it says was changed"),
            std::string::npos);
}

TEST(FigureWords, add_what_happened_and_tell_namesakes_apart) {
  Story story;
  FigureGroup group;
  group.id = "f1";
  group.subject = "pilots";
  group.outcome = "die";
  for (std::uint32_t at = 0; at < 2; ++at) {
    FigureMention mention;
    mention.place = story.at(at, "left");
    mention.origin = "the navy";
    mention.namesake = at;
    group.mentions.push_back(mention);
  }
  story.dossier.figures = {group};
  put_into_words(story.dossier);
  EXPECT_EQ(story.dossier.figures[0].subject, "pilots dead");
  EXPECT_EQ(story.dossier.figures[0].label, "pilots dead");
  EXPECT_EQ(story.dossier.figures[0].mentions[1].origin, "the navy (another)");
}

TEST(FigureWords, leave_out_what_the_subject_says_already) {
  Story story;
  FigureGroup group;
  group.id = "f1";
  group.subject = "fatal accidents";
  group.outcome = "die";
  group.names_outcome = true;
  group.mentions.push_back({story.at(0, "left"), {}, 3, 3});
  story.dossier.figures = {group};
  put_into_words(story.dossier);
  EXPECT_EQ(story.dossier.figures[0].label, "fatal accidents");
}

TEST(LeadWords, name_the_two_values_that_conflict_before_others) {
  Story story;
  FigureGroup group;
  group.id = "f1";
  group.subject = "pilots";
  group.relation = FigureRelation::conflict;
  const double values[] = {7, 12, 30};
  for (std::uint32_t at = 0; at < 3; ++at) {
    FigureMention mention;
    mention.place = story.at(at, "left");
    mention.low = mention.high = values[at];
    group.mentions.push_back(mention);
  }
  group.pairs = {{0, 1, ValueRelation::not_compared}, {1, 2, ValueRelation::conflict}};
  group.decisive = 1;
  story.dossier.figures = {group};
  put_into_words(story.dossier);
  ASSERT_FALSE(story.dossier.lead.empty());
  EXPECT_EQ(story.dossier.lead[0].text, "Pilots: 12 (Bora) against 30 (Cera); also 7 (Alba)");
}

}  // namespace
}  // namespace synoptic
