// Trees by hand: the words of two sentences, each with its head and relation.
#include "synoptic/annotate/times/event_distance.h"

#include <gtest/gtest.h>

#include "synoptic/base/date.h"

namespace synoptic {
namespace {

struct Node {
  const char* word;
  Upos upos;
  int head;  ///< In its own sentence; -1: the root.
};

struct Parsed {
  Document document;
  Words words;
};

Parsed parsed(const std::vector<std::vector<Node>>& sentences) {
  std::string text;
  Words words;
  for (const std::vector<Node>& nodes : sentences) {
    const auto first = static_cast<std::uint32_t>(words.tokens.size());
    const auto from = static_cast<std::uint32_t>(text.size());
    for (const Node& node : nodes) {
      const auto begin = static_cast<std::uint32_t>(text.size());
      text += node.word;
      const bool mark = text[begin] == ',' || text[begin] == '.';
      words.tokens.push_back({.span = {begin, static_cast<std::uint32_t>(text.size())},
                              .kind = mark ? TokenClass::punctuation : TokenClass::word});
      words.upos.push_back(node.upos);
      words.heads.push_back(node.head < 0 ? -1 : node.head + static_cast<std::int32_t>(first));
      words.deprels.push_back("dep");
      text += ' ';
    }
    words.sentences.push_back({{from, static_cast<std::uint32_t>(text.size() - 1)},
                               {first, static_cast<std::uint32_t>(words.tokens.size())}});
  }
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  Document document("test", std::move(text), {Block{all}}, {});
  return {std::move(document), std::move(words)};
}

Timex timex(const Parsed& it, std::string_view words, TimexType type, std::string value, const char* day) {
  const auto begin = static_cast<std::uint32_t>(it.document.text().find(words));
  Timex time{.span = {begin, begin + static_cast<std::uint32_t>(words.size())},
             .type = type,
             .value = std::move(value),
             .modifier = {},
             .when = {},
             .anchor = {},
             .rule = {}};
  if (day != nullptr) time.when = DateInterval::of(*PartialDate::parse(day));
  return time;
}

const std::vector<Node> kVote = {{"The", Upos::det, 1}, {"vote", Upos::noun, 2},     {"fell", Upos::verb, -1},
                                 {"on", Upos::adp, 4},  {"Tuesday", Upos::propn, 2}, {".", Upos::punct, 2}};

TEST(EventDistances, CountFromTheDayThatTheReportGivesTheEvent) {
  const Parsed it = parsed({kVote,
                            {{"She", Upos::pron, 1},
                             {"resigned", Upos::verb, -1},
                             {"three days", Upos::noun, 1},
                             {"after", Upos::adp, 5},
                             {"the", Upos::det, 5},
                             {"vote", Upos::noun, 1},
                             {".", Upos::punct, 1}}});
  std::vector<Timex> times = {timex(it, "Tuesday", TimexType::date, "2027-03-02", "2027-03-02"),
                              timex(it, "three days", TimexType::duration, "P3D", nullptr)};
  resolve_event_distances(it.document, it.words, times);
  EXPECT_EQ(times[1].when, DateInterval::of(PartialDate{2027, 3, 5}));
  EXPECT_EQ(times[1].rule, kEventDistance);
  EXPECT_EQ(times[1].type, TimexType::duration);
  EXPECT_EQ(times[1].anchor, "'Tuesday' (2027-03-02)");
}

TEST(EventDistances, ReadTheDayBefore) {
  const Parsed it = parsed({kVote,
                            {{"She", Upos::pron, 1},
                             {"resigned", Upos::verb, -1},
                             {"the", Upos::det, 3},
                             {"day", Upos::noun, 1},
                             {"before", Upos::adp, 6},
                             {"the", Upos::det, 6},
                             {"vote", Upos::noun, 1}}});
  std::vector<Timex> times = {timex(it, "Tuesday", TimexType::date, "2027-03-02", "2027-03-02")};
  resolve_event_distances(it.document, it.words, times);
  ASSERT_EQ(times.size(), 2u);
  EXPECT_EQ(it.document.words(times[1].span), "the day");
  EXPECT_EQ(times[1].when, DateInterval::of(PartialDate{2027, 3, 1}));
}

TEST(EventDistances, StayOpenWhereTheEventHasNoDay) {
  const Parsed it = parsed({kVote,
                            {{"She", Upos::pron, 1},
                             {"resigned", Upos::verb, -1},
                             {"three days", Upos::noun, 1},
                             {"after", Upos::adp, 5},
                             {"the", Upos::det, 5},
                             {"storm", Upos::noun, 1}}});
  std::vector<Timex> times = {timex(it, "Tuesday", TimexType::date, "2027-03-02", "2027-03-02"),
                              timex(it, "three days", TimexType::duration, "P3D", nullptr)};
  resolve_event_distances(it.document, it.words, times);
  EXPECT_FALSE(times[1].when.known());
}

}  // namespace
}  // namespace synoptic
