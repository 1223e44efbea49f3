#include "synoptic/annotate/times/event_distance.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "synoptic/base/date.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

using chrono_days = std::chrono::days;

constexpr std::size_t kMostDistances = 64;
/// Tokens that the phrase behind "after" may have.
constexpr std::uint32_t kPhrase = 14;
/// Tokens between a date and the word it is taken to date.
constexpr std::uint32_t kBeside = 14;

/// Days that lie between the event and what the distance tells: "three days" 3 to 3, "14 hours" 0 to 1.
struct Distance {
  int least = 0, most = 0;
};

/// Of "P3D", "P2W", "PT14H", "PT5M"; nothing of months and years, whose day is not meant.
std::optional<Distance> distance_of(std::string_view value) {
  const bool clock = value.starts_with("PT");
  if (value.size() < 3 || value[0] != 'P') return std::nullopt;
  const std::string_view digits = value.substr(clock ? 2 : 1, value.size() - (clock ? 3 : 2));
  const char unit = value.back();
  constexpr int kMost = 120;
  int count = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
  const bool whole = error == std::errc() && end == digits.data() + digits.size() && count > 0 && count <= kMost;
  if (clock && unit == 'M') return Distance{0, 0};  // "minutes before"
  if (!whole) return std::nullopt;
  constexpr int kShort = 3, kDay = 24;
  if (clock && unit == 'H')
    return count <= kShort ? Distance{0, 0} : count < kDay ? Distance{0, 1} : Distance{count / kDay, count / kDay + 1};
  if (clock) return std::nullopt;
  if (unit == 'D') return Distance{count, count};
  if (unit == 'W' && count <= kMost / 7) return Distance{7 * count, 7 * count};
  return std::nullopt;
}

std::optional<Day> single_day(const Timex& time) {
  const bool dates = (time.type == TimexType::date || time.type == TimexType::time) && time.rule != kEventDistance;
  if (!dates || !time.when.earliest || time.when.earliest != time.when.latest || time.when.earliest->day == 0)
    return std::nullopt;
  return time.when.earliest->first_day();
}

class Distances {
 public:
  Distances(const Document& document, const Words& words, std::vector<Timex>& times)
      : document_(document), words_(words), times_(times) {
    for (const Timex& time : times_) {
      const std::optional<Day> day = single_day(time);
      if (!day || words_.sentences.empty()) continue;
      dated_.push_back({static_cast<std::uint32_t>(words_.token_at(time.span.begin)),
                        static_cast<std::uint32_t>(words_.sentence_at(time.span.begin)), *day, time.span});
    }
  }

  void resolve() {
    std::vector<Timex> added;
    std::size_t looked_at = 0;
    for (Timex& time : times_) {
      if (time.type != TimexType::duration || time.when.known()) continue;
      const std::optional<Distance> distance = distance_of(time.value);
      const auto next = static_cast<std::uint32_t>(words_.token_at(time.span.end));
      if (!distance || !is_bound(next) || ++looked_at > kMostDistances) continue;
      place(time, *distance, next);
    }
    for (std::uint32_t i = 0; i + 2 < words_.tokens.size(); ++i) {
      if (lower(i) != "the" || lower(i + 1) != "day" || !is_bound(i + 2) || ++looked_at > kMostDistances) continue;
      const Span span{words_.tokens[i].span.begin, words_.tokens[i + 1].span.end};
      if (std::any_of(times_.begin(), times_.end(), [span](const Timex& one) { return one.span.overlaps(span); }))
        continue;
      Timex time{.span = span,
                 .type = TimexType::duration,
                 .value = "P1D",
                 .modifier = {},
                 .when = {},
                 .anchor = {},
                 .rule = {}};
      place(time, {1, 1}, i + 2);
      if (time.when.known()) added.push_back(std::move(time));
    }
    times_.insert(times_.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    std::sort(times_.begin(), times_.end(), [](const Timex& a, const Timex& b) { return a.span < b.span; });
  }

 private:
  struct Dated {
    std::uint32_t token = 0, sentence = 0;
    Day day;
    Span span;
  };

  std::string lower(std::uint32_t token) const {
    return token < words_.tokens.size() ? folded(document_.words(words_.tokens[token].span)) : std::string();
  }
  Upos tag(std::uint32_t token) const { return token < words_.upos.size() ? words_.upos[token] : Upos::x; }

  bool is_bound(std::uint32_t token) const {
    const std::string word = lower(token);
    return word == "after" || word == "before";
  }

  /// What two forms of a word share: "collapse", "collapsed"; "vote", "voting".
  static std::string stem(const std::string& word) {
    constexpr std::size_t kLong = 6, kStem = 5, kShortStem = 4;
    return word.substr(0, word.size() > kLong ? kStem : kShortStem);
  }

  /// The words that tell which event it is: its head first, then what must stand with it.
  struct EventWords {
    std::uint32_t begin = 0, end = 0;
    std::string head;
    std::vector<std::string> beside;  ///< Of a clause one of them is asked for, of a noun its ordinal.
    bool is_clause = false;
  };

  std::optional<EventWords> event_after(std::uint32_t bound) const {
    const Sentence& sentence = words_.sentences[words_.sentence_at(words_.tokens[bound].span.begin)];
    const std::int32_t head = words_.heads[bound];
    const std::uint32_t last = std::min(sentence.tokens.end, bound + kPhrase);
    if (head <= static_cast<std::int32_t>(bound) || head >= static_cast<std::int32_t>(last)) return std::nullopt;
    EventWords event;
    const auto at = static_cast<std::uint32_t>(head);
    event.is_clause = tag(at) == Upos::verb || tag(at) == Upos::aux;
    if (!event.is_clause && tag(at) != Upos::noun) return std::nullopt;
    constexpr std::size_t kLeast = 4;
    const std::string word = lower(at);
    if (word.size() < kLeast) return std::nullopt;
    event.begin = bound + 1;
    event.end = last;
    event.head = stem(word);
    for (std::uint32_t i = bound + 1; i < last; ++i) {
      if (words_.tokens[i].kind == TokenClass::punctuation) break;
      if (i == at || words_.tokens[i].kind != TokenClass::word) continue;
      const bool tells = tag(i) == Upos::propn || tag(i) == Upos::noun || tag(i) == Upos::adj;
      const std::string one = lower(i);
      const bool of_noun = words_.heads[i] == head && tag(i) == Upos::adj;
      if (tells && one.size() >= kLeast && (event.is_clause || of_noun)) event.beside.push_back(stem(one));
    }
    if (event.is_clause && event.beside.empty()) return std::nullopt;
    return event;
  }

  /// Whether the words near a date tell of the event.
  bool tells(const Dated& date, const EventWords& event) const {
    const TokenSpan tokens = words_.sentences[date.sentence].tokens;
    const std::uint32_t first = std::max(tokens.begin, date.token > kBeside ? date.token - kBeside : 0u);
    const std::uint32_t last = std::min(tokens.end, date.token + kBeside);
    bool has_head = false, has_beside = false;
    for (std::uint32_t i = first; i < last; ++i) {
      if ((i >= event.begin && i < event.end) || words_.tokens[i].kind != TokenClass::word) continue;
      const std::string one = stem(lower(i));
      has_head = has_head || one == event.head;
      has_beside = has_beside || std::find(event.beside.begin(), event.beside.end(), one) != event.beside.end();
    }
    return has_head && (event.beside.empty() || has_beside);
  }

  bool bounds_a_stretch(const Dated& date) const {
    if (date.token == 0) return false;
    const std::string word = lower(date.token - 1);
    return word == "from" || word == "until" || word == "till" || word == "by" || word == "to" || word == "since";
  }

  void set(Timex& time, Day first, Day last, Span anchor, Day from) const {
    time.when = DateInterval::of(first, last);
    time.anchor = "'" + std::string(document_.words(anchor)) + "' (" + PartialDate::from_day(from).to_string() + ")";
    time.rule = kEventDistance;
  }

  void place(Timex& time, const Distance& distance, std::uint32_t bound) const {
    const std::optional<EventWords> event = event_after(bound);
    if (!event) return;
    const bool after = lower(bound) == "after";
    const auto token = static_cast<std::uint32_t>(words_.token_at(time.span.begin));
    const auto sentence = static_cast<std::uint32_t>(words_.sentence_at(time.span.begin));
    std::map<Day, std::pair<int, Span>> told;  // day -> dates that give it, the first of them
    const Dated* before = nullptr;             // the date of the clause that the distance stands behind
    for (const Dated& date : dated_) {
      const bool in_phrase = date.token >= token && date.token < event->end && date.sentence == sentence;
      if (in_phrase) continue;
      if (date.sentence == sentence && date.token < token && token - date.token <= kBeside) before = &date;
      if (date.sentence != sentence && tells(date, *event))
        ++told.try_emplace(date.day, 0, date.span).first->second.first;
    }
    const auto most = std::max_element(told.begin(), told.end(),
                                       [](const auto& a, const auto& b) { return a.second.first < b.second.first; });
    int all = 0;
    for (const auto& [day, one] : told) all += one.first;
    // Two days in three dates: the word is of several events.
    if (most != told.end() && 3 * most->second.first > 2 * all) {
      const Day day = most->first;
      const Day first = after ? day + chrono_days{distance.least} : day - chrono_days{distance.most};
      const Day last = after ? day + chrono_days{distance.most} : day - chrono_days{distance.least};
      set(time, first, last, most->second.second, day);
      return;
    }
    if (!told.empty() || before == nullptr || token == 0 || lower(token - 1) != ",") return;
    // Minutes before something are no day of their own; "from 1 April, two days after it was told" counts from another.
    if (distance.most == 0 || bounds_a_stretch(*before)) return;
    const Day first = after ? before->day - chrono_days{distance.most} : before->day + chrono_days{distance.least};
    const Day last = after ? before->day - chrono_days{distance.least} : before->day + chrono_days{distance.most};
    set(time, first, last, before->span, before->day);
  }

  const Document& document_;
  const Words& words_;
  std::vector<Timex>& times_;
  std::vector<Dated> dated_;
};

}  // namespace

void resolve_event_distances(const Document& document, const Words& words, std::vector<Timex>& times) {
  if (words.sentences.empty() || words.heads.size() != words.tokens.size()) return;
  Distances(document, words, times).resolve();
}

}  // namespace synoptic
