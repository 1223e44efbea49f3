// Events over trees that are given by hand, so that what is tested is the reading and not the parser.
#include "synoptic/annotate/events.h"

#include <gtest/gtest.h>

#include <memory>
#include <sstream>
#include <string>

namespace synoptic {
namespace {

struct Given {
  Document document;
  Words words;
  Layer<Mention> mentions, pronouns;
  Layer<Timex> times;
  Layer<Attribution> attributions;
  DateInterval published = DateInterval::of(*PartialDate::parse("2027-05-10"));

  EventContext context() const { return {document, words, mentions, pronouns, times, attributions, published}; }
  Span at(std::string_view part) const {
    const std::size_t begin = document.text().find(part);
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + part.size())};
  }
};

Upos upos_of(std::string_view tag) {
  for (int i = 0; i <= static_cast<int>(Upos::x); ++i)
    if (to_string(static_cast<Upos>(i)) == tag) return static_cast<Upos>(i);
  return Upos::x;
}

/// `rows`: "form UPOS head relation" of each token, head from 1, 0 the root; tokens are parted by spaces in the text.
Given sentence(const std::string& rows) {
  std::istringstream in(rows);
  std::string form, tag, relation, text;
  std::int32_t head = 0;
  Words words;
  static std::vector<std::unique_ptr<std::string>> kept;  // relations are views of static strings
  while (in >> form >> tag >> head >> relation) {
    if (!text.empty()) text += ' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += form;
    words.tokens.push_back({{begin, static_cast<std::uint32_t>(text.size())}, TokenClass::word});
    words.upos.push_back(upos_of(tag));
    words.heads.push_back(head - 1);
    kept.push_back(std::make_unique<std::string>(relation));
    words.deprels.push_back(*kept.back());
  }
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  words.sentences.push_back({all, {0, static_cast<std::uint32_t>(words.tokens.size())}, 0});
  words.given.trees = true;
  return {Document("tests/one.txt", text, {{all}}, {}), std::move(words), {}, {}, {}, {}};
}

Event event_of(const Given& given, std::string_view word) {
  const auto token = static_cast<std::uint32_t>(given.words.token_at(given.at(word).begin));
  return events_at(given.context(), {token}).front();
}

std::string words_of(const Given& given, const Event& event, ParticipantRole role) {
  for (const Participant& one : event.participants)
    if (one.role == role) return std::string(given.document.words(one.span));
  return "";
}

TEST(Events, AnActiveVerbHasItsSubjectAsAgentAndItsObjectAsPatient) {
  const Given given = sentence(
      "The DET 2 det guards NOUN 3 nsubj stopped VERB 0 root two NUM 5 nummod lorries NOUN 3 obj near ADP 7 case "
      "Orlivka "
      "PROPN 3 obl");
  const Event event = event_of(given, "stopped");
  EXPECT_EQ(event.lemma, "stop");
  EXPECT_EQ(words_of(given, event, ParticipantRole::agent), "The guards");
  EXPECT_EQ(words_of(given, event, ParticipantRole::patient), "two lorries");
  EXPECT_EQ(words_of(given, event, ParticipantRole::place), "Orlivka");
  EXPECT_EQ(event.realis, Realis::happened);
}

TEST(Events, ThePassiveSubjectIsThePatient) {
  const Given given =
      sentence("The DET 2 det mayor NOUN 4 nsubj was AUX 4 aux arrested VERB 0 root by ADP 6 case soldiers NOUN 4 obl");
  const Event event = event_of(given, "arrested");
  EXPECT_EQ(words_of(given, event, ParticipantRole::patient), "The mayor");
  EXPECT_EQ(words_of(given, event, ParticipantRole::agent), "soldiers");
}

TEST(Events, ANounHasItsVerbAndTakesItsDateFromTheVerbItStandsWith) {
  Given given = sentence(
      "The DET 2 det explosion NOUN 3 nsubj shook VERB 0 root Marlin PROPN 3 obj on ADP 6 case Monday PROPN 3 obl");
  Timex time;
  time.span = given.at("Monday");
  time.when = DateInterval::of(*PartialDate::parse("2027-05-03"));
  given.times = Layer<Timex>({time});
  const Event noun = event_of(given, "explosion");
  EXPECT_TRUE(noun.nominal);
  EXPECT_EQ(noun.verb, "explode");
  ASSERT_TRUE(noun.time.has_value());
  EXPECT_EQ(*noun.time, 0U);
  EXPECT_TRUE(event_of(given, "shook").time.has_value());
}

struct RealisCase {
  const char* why;
  const char* rows;
  const char* word;
  Realis realis;
};

class EventRealis : public ::testing::TestWithParam<RealisCase> {};

TEST_P(EventRealis, IsToldByTheTree) {
  const RealisCase& one = GetParam();
  EXPECT_EQ(to_string(event_of(sentence(one.rows), one.word).realis), to_string(one.realis)) << one.why;
}

INSTANTIATE_TEST_SUITE_P(
    Words, EventRealis,
    ::testing::Values(
        RealisCase{"a negation", "Nobody PRON 4 nsubj was AUX 4 aux not PART 4 advmod hurt VERB 0 root", "hurt",
                   Realis::denied},
        RealisCase{"an auxiliary of the future", "Talks NOUN 3 nsubj will AUX 3 aux begin VERB 0 root", "begin",
                   Realis::planned},
        RealisCase{"the subject of what is to come", "Talks NOUN 4 nsubj will AUX 4 aux be AUX 4 aux held VERB 0 root",
                   "Talks", Realis::planned},
        RealisCase{"an infinitive under a plan",
                   "Crews NOUN 2 nsubj plan VERB 0 root to PART 4 mark strike VERB 2 xcomp", "strike", Realis::planned},
        RealisCase{"a verb of the possible", "It PRON 3 nsubj may AUX 3 aux collapse VERB 0 root", "collapse",
                   Realis::possible},
        RealisCase{"a condition", "If SCONJ 3 mark it PRON 3 nsubj collapses VERB 0 root", "collapses",
                   Realis::possible},
        RealisCase{"a denial", "He PRON 2 nsubj denied VERB 0 root the DET 4 det theft NOUN 2 obj", "theft",
                   Realis::denied},
        RealisCase{"what was prevented", "Pumps NOUN 2 nsubj prevented VERB 0 root an DET 4 det explosion NOUN 2 obj",
                   "explosion", Realis::denied},
        RealisCase{"a plain past", "It PRON 2 nsubj collapsed VERB 0 root", "collapsed", Realis::happened}));

TEST(Events, ADateBehindThePublicationIsToCome) {
  Given given = sentence("The DET 2 det court NOUN 3 nsubj meets VERB 0 root on ADP 5 case Friday PROPN 3 obl");
  Timex time;
  time.span = given.at("Friday");
  time.when = DateInterval::of(*PartialDate::parse("2027-05-14"));
  given.times = Layer<Timex>({time});
  EXPECT_EQ(event_of(given, "meets").realis, Realis::planned);
}

TEST(Events, WhatASourceDeniesIsDeniedAndToldInItsAttribution) {
  Given given =
      sentence("Ressel PROPN 2 nsubj denies VERB 0 root that SCONJ 5 mark pumps NOUN 5 nsubj failed VERB 2 ccomp");
  Attribution denial;
  denial.source = {given.at("Ressel")};
  denial.cue = {given.at("denies")};
  denial.content = {given.at("pumps failed")};
  denial.span = given.at("Ressel denies that pumps failed");
  denial.stance = Stance::denies;
  given.attributions = Layer<Attribution>({denial});
  EXPECT_TRUE(event_of(given, "denies").is_reporting);
  const Event event = event_of(given, "failed");
  ASSERT_TRUE(event.told_in.has_value());
  EXPECT_EQ(event.realis, Realis::denied);
}

TEST(Events, WithoutTreesThereAreNone) {
  Given given = sentence("It PRON 2 nsubj collapsed VERB 0 root");
  given.words.given.trees = false;
  EXPECT_TRUE(find_events(given.context()).empty());
}

TEST(Events, VerbsAreEventsAndPlainThingsAreNot) {
  const Given given =
      sentence("The DET 2 det bridge NOUN 3 nsubj collapsed VERB 0 root on ADP 5 case lorries NOUN 3 obl");
  const Layer<Event> events = find_events(given.context());
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].lemma, "collapse");
}

}  // namespace
}  // namespace synoptic
