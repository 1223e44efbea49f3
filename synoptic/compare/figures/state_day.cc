// Features of the figure are the same in all its rows; those of the candidate tell the rows apart.
#include "synoptic/compare/figures/state_day.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <string>

#include "synoptic/annotate/timex.h"
#include "synoptic/base/tables.h"
#include "synoptic/compare/figures/value_relation.h"
#include "synoptic/language/lemma.h"
#include "synoptic/matching/scorer.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kStateDayFeatures> kNames = {"candidate",
                                                                    "candidates",
                                                                    "days before print",
                                                                    "width",
                                                                    "agreeing",
                                                                    "own is stated",
                                                                    "tense",
                                                                    "voice",
                                                                    "voice named",
                                                                    "status",
                                                                    "background",
                                                                    "kind",
                                                                    "tendency",
                                                                    "headline",
                                                                    "superseded",
                                                                    "part",
                                                                    "addition",
                                                                    "direction",
                                                                    "qualifier",
                                                                    "sentence",
                                                                    "sentences back",
                                                                    "share of days",
                                                                    "own before print",
                                                                    "named before print",
                                                                    "tense of teller",
                                                                    "has teller",
                                                                    "in sentence",
                                                                    "times in sentence",
                                                                    "print width",
                                                                    "withdrawn",
                                                                    "meets at",
                                                                    "by way of",
                                                                    "preposition",
                                                                    "tokens apart"};

enum CandidateKind : std::uint8_t { own, publication, most_named, before, beside };

constexpr std::uint32_t kSentencesBack = 4;
constexpr int kFarthest = 400;  // days

bool is_day(const Timex& time) {
  if (!time.when.earliest || !time.when.latest) return false;
  if (time.type == TimexType::duration || time.type == TimexType::set) return false;
  return (time.when.latest->last_day() - time.when.earliest->first_day()).count() <= 8;
}

/// The day that the report's dates name most, up to its publication; of equals the later. With its share of them.
std::pair<std::optional<Day>, double> most_named_day(const Account& account) {
  const DateInterval& printed = account.layers.published.when;
  std::map<Day, int> named;
  int all = 0;
  for (const Timex& time : account.layers.times) {
    if (!is_day(time) || time.when.earliest->first_day() != time.when.latest->last_day()) continue;
    const Day day = time.when.earliest->first_day();
    if (printed.latest && day > printed.latest->last_day()) continue;
    ++named[day];
    ++all;
  }
  std::optional<Day> best;
  for (const auto& [day, count] : named) {
    if (!best || count >= named[*best]) best = day;
  }
  return {best, best ? static_cast<double>(named[*best]) / all : 0};
}

enum Tense : std::uint8_t { unknown, present, past, perfect, pluperfect, future, no_verb };

/// The tense of the verb at `verb`, or of the copula beside it.
Tense tense_of(const Words& words, const Document& document, std::uint32_t verb, TokenSpan sentence) {
  const auto text = [&](std::uint32_t at) { return folded(document.words(words.tokens[at].span)); };
  Tense of_auxiliary = unknown;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    if (words.heads[at] != static_cast<std::int32_t>(verb)) continue;
    if (!words.deprels[at].starts_with("aux") && words.deprels[at] != "cop") continue;
    const std::string word = text(at);
    Tense tense = unknown;
    if (word == "has" || word == "have" || word == "'ve") tense = perfect;
    if (word == "had") tense = pluperfect;
    if (word == "is" || word == "are" || word == "am" || word == "'s" || word == "'re") tense = present;
    if (word == "was" || word == "were") tense = past;
    if (word == "will" || word == "would" || word == "may" || word == "might" || word == "could" || word == "should" ||
        word == "must" || word == "can" || word == "'ll")
      tense = future;
    of_auxiliary = std::max(of_auxiliary, tense);
  }
  if (of_auxiliary != unknown) return of_auxiliary;
  if (words.upos[verb] != Upos::verb && words.upos[verb] != Upos::aux) return no_verb;
  const std::string word = text(verb);
  if (word.ends_with("ing")) return no_verb;
  return word == verb_lemma(word) || (word.ends_with('s') && !word.ends_with("ss")) ? present : past;
}

struct Tenses {
  Tense own = unknown, teller = unknown;
};

Tenses tenses_of(const Account& account, const FigureItem& item) {
  const Words& words = account.layers.words;
  if (words.heads.empty()) return {};
  const TokenSpan sentence = words.sentences[item.sentence].tokens;
  Tenses out;
  std::uint32_t at = item.token;
  for (int step = 0; step < 12; ++step) {
    const std::int32_t head = words.heads[at];
    const bool is_clause = words.upos[at] == Upos::verb || head < 0;
    if (is_clause && out.own == unknown)
      out.own = tense_of(words, account.layers.document, at, sentence);
    else if (is_clause && out.teller == unknown)
      out.teller = tense_of(words, account.layers.document, at, sentence);
    if (head < 0 || static_cast<std::uint32_t>(head) >= words.tokens.size()) break;
    at = static_cast<std::uint32_t>(head);
  }
  return out;
}

/// How a date of the figure's sentence hangs together with it in the tree; all 0 where it stands elsewhere.
struct Attachment {
  enum At : std::uint8_t { nowhere, own_phrase, own_clause, teller } at = nowhere;  ///< Where the two meet.
  enum Way : std::uint8_t { direct, noun, verb } way = direct;  ///< What the date belongs to below that.
  enum Word : std::uint8_t { none, after, before, other } preposition = none;
  double tokens = 0;  ///< From the amount to the date, below 0 where the date comes first.
};

constexpr std::size_t kClimbed = 12;  // heads above a number or a date; beyond, a clause says little of it

/// The token and its heads, from below.
std::vector<std::uint32_t> heads_above(const Words& words, std::uint32_t token) {
  std::vector<std::uint32_t> path{token};
  while (path.size() < kClimbed) {
    const std::int32_t head = words.heads[path.back()];
    if (head < 0 || static_cast<std::size_t>(head) >= words.tokens.size()) break;
    path.push_back(static_cast<std::uint32_t>(head));
  }
  return path;
}

Attachment::Word word_of(const Account& account, std::uint32_t token, TokenSpan sentence) {
  const Words& words = account.layers.words;
  constexpr std::uint32_t kBefore = 4;  // tokens: "after last Thursday"
  for (std::uint32_t at = token; at > sentence.begin && token - at < kBefore;) {
    --at;
    if (words.heads[at] != static_cast<std::int32_t>(token) || words.deprels[at] != "case") continue;
    const std::string word = folded(account.layers.document.words(words.tokens[at].span));
    for (const std::string_view one : {"after", "since", "following", "from"})
      if (word == one) return Attachment::after;
    for (const std::string_view one : {"before", "until", "till", "by", "to"})
      if (word == one) return Attachment::before;
    return Attachment::other;
  }
  return Attachment::none;
}

/// Of the dates of the sentence that mean `when`, the nearest to the amount.
Attachment attachment_of(const Account& account, const FigureItem& item, const DateInterval& when) {
  const Words& words = account.layers.words;
  Attachment found;
  if (words.heads.empty()) return found;
  const Sentence& sentence = words.sentences[item.sentence];
  const Layer<Timex>& times = account.layers.times;
  const auto is_verb = [&](std::uint32_t at) { return words.upos[at] == Upos::verb; };
  const std::vector<std::uint32_t> path = heads_above(words, item.token);
  const auto clause = std::find_if(path.begin(), path.end(), is_verb);
  for (std::size_t at = times.first_from(sentence.span.begin); at < times.size(); ++at) {
    if (times[at].span.begin >= sentence.span.end) break;
    if (times[at].when != when) continue;
    const auto last = static_cast<std::uint32_t>(words.token_at(times[at].span.end - 1));
    const double tokens = static_cast<double>(last) - item.token;
    if (found.at != Attachment::nowhere && std::abs(tokens) >= std::abs(found.tokens)) continue;
    found = {};
    found.at = Attachment::teller;
    found.tokens = std::clamp(tokens, -60.0, 60.0);
    for (const std::uint32_t step : heads_above(words, last)) {
      const auto met = std::find(path.begin(), path.end(), step);
      if (met != path.end()) {
        found.at = met < clause ? Attachment::own_phrase : met == clause ? Attachment::own_clause : Attachment::teller;
        break;
      }
      if (step == last || words.heads[last] == static_cast<std::int32_t>(step)) {
        if (const auto word = word_of(account, step, sentence.tokens); word != Attachment::none)
          found.preposition = word;
      }
      if (step != last)
        found.way = is_verb(step) || found.way == Attachment::verb ? Attachment::verb : Attachment::noun;
    }
  }
  return found;
}

/// A report printed on a day tells the state of that day or of the evening before.
DateInterval state_printed_on(const DateInterval& published) {
  if (!published.earliest || published.earliest != published.latest || published.earliest->day == 0) return published;
  const Day day = published.earliest->first_day();
  return DateInterval::of(day - std::chrono::days(1), day);
}

double days_before(const DateInterval& when, const DateInterval& printed) {
  if (!when.latest || !printed.latest) return -10;
  const auto days = (printed.latest->last_day() - when.latest->last_day()).count();
  return std::clamp(static_cast<int>(days), -9, kFarthest);
}

double width(const DateInterval& when) {
  if (!when.earliest || !when.latest) return kFarthest;
  const auto days = (when.latest->last_day() - when.earliest->first_day()).count();
  return std::clamp(static_cast<int>(days), 0, kFarthest);
}

const PairScorer& state_day_scorer() {
  static const PairScorer kScorer = [] {
    Result<PairScorer> read = PairScorer::read(table("state_days"));
    assert(read.ok() && read.value().features().size() == kStateDayFeatures);
    return std::move(read).value();
  }();
  return kScorer;
}

/// `most_named`: most_named_day() of the account.
std::vector<StateDay> candidates_of(const Account& account, const FigureItem& item,
                                    const std::pair<std::optional<Day>, double>& most_named,
                                    const Vocabulary& vocabulary) {
  struct Offer {
    CandidateKind kind;
    DateInterval when;
    bool stated;
    std::uint32_t sentences_back;
  };
  const Words& words = account.layers.words;
  const DateInterval& printed = account.layers.published.when;
  std::vector<Offer> offers;
  const auto offer = [&](CandidateKind kind, const DateInterval& when, bool stated, std::uint32_t back) {
    if (when.known()) offers.push_back({kind, when, stated, back});
  };
  offer(own, item.mention.as_of, item.mention.as_of_stated, 0);
  if (item.mention.as_of_stated) offer(publication, state_printed_on(printed), false, 0);
  const auto& [named, share] = most_named;
  if (named) offer(CandidateKind::most_named, DateInterval::of(*named, *named), true, 0);
  // The nearest date of its sentence that its reading did not choose, and the nearest of the sentences before.
  const Block* block = account.layers.document.block_at(item.mention.place.span.begin);
  const Layer<Timex>& times = account.layers.times;
  const Span sentence = words.sentences[item.sentence].span;
  int in_sentence = 0;
  std::optional<Offer> beside_it, before_it;
  std::uint32_t nearest = 0xFFFFFFFF;
  const std::uint32_t first_sentence = item.sentence > kSentencesBack ? item.sentence - kSentencesBack : 0;
  const std::uint32_t begin = words.sentences[first_sentence].span.begin;
  for (std::size_t at = times.first_from(begin); at < times.size() && times[at].span.begin < sentence.end; ++at) {
    const Timex& time = times[at];
    if (!time.when.known() || time.type == TimexType::duration || time.type == TimexType::set) continue;
    if (time.span.begin >= sentence.begin) {
      ++in_sentence;
      const std::uint32_t distance = time.span.begin > item.mention.amount.begin
                                         ? time.span.begin - item.mention.amount.begin
                                         : item.mention.amount.begin - time.span.begin;
      if (distance >= nearest || time.when == item.mention.as_of) continue;
      nearest = distance;
      beside_it = Offer{beside, time.when, true, 0};
    } else if (is_day(time) && account.layers.document.block_at(time.span.begin) == block) {
      const auto back = static_cast<std::uint32_t>(item.sentence - words.sentence_at(time.span.begin));
      before_it = Offer{before, time.when, true, back};
    }
  }
  if (before_it) offer(before, before_it->when, true, before_it->sentences_back);
  if (beside_it) offer(beside, beside_it->when, true, 0);

  const Tenses tenses = tenses_of(account, item);
  int tendency = 0;
  if (item.counted.outcome != 0) {
    const std::string& form = vocabulary.form(item.counted.outcome);
    tendency = tendency_of(form.substr(form.find(' ') + 1)) == Tendency::grows ? 2 : 1;
  }
  std::vector<StateDay> out;
  for (const Offer& one : offers) {
    const bool is_double =
        std::any_of(out.begin(), out.end(), [&](const StateDay& other) { return other.when == one.when; });
    if (is_double) continue;
    StateDay day{one.when, one.stated, {}};
    std::size_t at = 0;
    const auto add = [&](double value) { day.features[at++] = static_cast<float>(value); };
    add(one.kind);
    add(static_cast<double>(offers.size()));
    add(days_before(one.when, printed));
    add(width(one.when));
    add(static_cast<double>(std::count_if(offers.begin(), offers.end(), [&](const Offer& other) {
      return other.when.known() && one.when.overlaps(other.when);
    })));
    add(item.mention.as_of_stated);
    add(tenses.own);
    add(!item.voice.key.empty());
    add(item.voice.named);
    add(static_cast<int>(item.mention.status));
    add(item.event == FigureEvent::background);
    add(static_cast<int>(item.kind));
    add(tendency);
    add(item.is_headline);
    add(item.is_superseded);
    add(item.is_part);
    add(item.is_addition);
    add(static_cast<int>(item.direction));
    add(static_cast<int>(item.mention.qualifier));
    add(std::min(item.sentence, 60U));
    add(before_it ? before_it->sentences_back : 0);
    add(share);
    add(days_before(item.mention.as_of, printed));
    add(named ? days_before(DateInterval::of(*named, *named), printed) : -10);
    add(tenses.teller);
    add(tenses.teller != unknown);
    add(one.kind == own && one.stated ? 1 : one.kind == beside ? 2 : 0);
    add(in_sentence);
    add(width(printed));
    add(item.is_withdrawn);
    const Attachment attachment = attachment_of(account, item, one.when);
    add(attachment.at);
    add(attachment.way);
    add(attachment.preposition);
    add(attachment.tokens);
    assert(at == kStateDayFeatures);
    out.push_back(day);
  }
  return out;
}

}  // namespace

std::span<const std::string_view> state_day_feature_names() { return kNames; }

std::vector<StateDay> state_day_candidates(const Account& account, const FigureItem& item,
                                           const Vocabulary& vocabulary) {
  return candidates_of(account, item, most_named_day(account), vocabulary);
}

void set_state_day(const StateDay& day, FigureItem& item) {
  item.mention.as_of = day.when;
  item.mention.as_of_stated = day.stated;
  item.known_at = day.stated ? day.when : item.printed;
}

void choose_state_days(const Collation& collation, std::vector<FigureItem>& items) {
  const PairScorer& scorer = state_day_scorer();
  std::optional<std::uint32_t> report;  // whose most named day is held
  std::pair<std::optional<Day>, double> most_named;
  for (FigureItem& item : items) {
    const Account& account = collation.accounts[item.mention.place.document];
    if (report != item.mention.place.document) most_named = most_named_day(account);
    report = item.mention.place.document;
    const StateDay* best = nullptr;
    double most = 0;
    const std::vector<StateDay> candidates = candidates_of(account, item, most_named, collation.vocabulary);
    for (const StateDay& one : candidates) {
      const double score = scorer.score(one.features);
      if (best != nullptr && score <= most) continue;
      best = &one;
      most = score;
    }
    if (best != nullptr && best != candidates.data()) set_state_day(*best, item);
  }
}

}  // namespace synoptic
