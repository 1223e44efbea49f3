#include "synoptic/compare/figures/group_days.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <set>
#include <utility>

#include "synoptic/annotate/timex.h"
#include "synoptic/base/tables.h"
#include "synoptic/compare/figures/state_day.h"
#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kGroupDayFeatures - kStateDayFeatures - kNarrationFeatures> kNames = {
    "times it is named",
    "share of times",
    "first named",
    "sentences to it",
    "in paragraph",
    "in sentence of voice",
    "texts naming it",
    "share of texts",
    "place among days",
    "reports since",
    "texts of value",
    "share for value",
    "stated for value",
    "first print of value",
    "own after first print",
    "values of group",
    "share beside",
    "share of other values",
    "share of sentence",
    "share of paragraph",
    "share of voice",
    "stated of voice",
    "share of report",
    "is first choice",
    "first choice stated",
    "other value later",
    "measure",
    "outcome",
    "in quotation",
    "days since story",
    "dated in report"};

constexpr std::size_t kDaysOfReport = 40;
constexpr std::size_t kDaysOfStory = 3;
constexpr std::size_t kMembers = 40;  // of one value that are asked
constexpr double kFar = 60;           // days or sentences

/// A member of the group as the others see it.
struct Witness {
  std::uint32_t item;
  std::uint32_t text;
};

using Value = std::pair<double, double>;
using Witnesses = std::map<Value, std::vector<Witness>>;

Value value_of(const FigureItem& item) { return {item.low, item.high}; }

/// By value, copies left out.
Witnesses witnesses_of(const std::vector<FigureItem>& items, const std::vector<std::uint32_t>& group) {
  Witnesses found;
  std::set<std::uint64_t> contents;
  for (const std::uint32_t at : group) {
    if (!contents.insert(items[at].content).second) continue;
    std::vector<Witness>& members = found[value_of(items[at])];
    if (members.size() < kMembers) members.push_back({at, items[at].text});
  }
  return found;
}

/// How many of those asked hold for the day.
struct Poll {
  double asked = 0, agree = 0, stated = 0;

  void ask(const FigureItem& item, const DateInterval& when) {
    asked += 1;
    if (!item.mention.as_of.known() || !item.mention.as_of.overlaps(when)) return;
    agree += 1;
    stated += item.mention.as_of_stated;
  }
  double share() const { return asked > 0 ? agree / asked : -1; }
};

/// From the end of `when` to `day`.
double days_to(const std::optional<Day>& day, const DateInterval& when) {
  if (!day || !when.latest) return -99;
  return std::clamp(static_cast<double>((*day - when.latest->last_day()).count()), -kFar, kFar);
}

std::optional<Day> printed_on(const FigureItem& item) {
  if (!item.printed.latest) return std::nullopt;
  return item.printed.latest->last_day();
}

/// What is measured: a speed or a duration is one of what happened, a count one of how things stand.
int measure_of(const FigureItem& item) {
  constexpr std::string_view kMeasures[] = {"count", "duration", "length",  "area",  "mass",
                                            "speed", "volume",   "percent", "ratio", "money"};
  const auto found = std::find(std::begin(kMeasures), std::end(kMeasures), item.counted.dimension);
  return static_cast<int>(found - std::begin(kMeasures));
}

/// The place of the class of what happened in data/outcome_classes.tsv, from 1; 0: none.
int outcome_number(TermId outcome, const Vocabulary& vocabulary) {
  static const auto kNumbers = [] {
    std::map<std::string_view, int> numbers;
    for (const auto& row : table("outcome_classes")) numbers.emplace(row[0], static_cast<int>(numbers.size()) + 1);
    return numbers;
  }();
  if (outcome == 0) return 0;
  std::string_view form = vocabulary.form(outcome);
  const auto found = kNumbers.find(form.substr(form.find(' ') + 1));
  return found == kNumbers.end() ? 0 : found->second;
}

/// The days that most texts of the event name, up to the publication of the report; of equals the earlier first.
std::vector<Day> days_of_story(const StoryDays::Event& event, const Account& account) {
  const auto& printed = account.layers.published.when.latest;
  std::vector<std::pair<std::uint32_t, Day>> found;
  for (const auto& [day, texts] : event.texts) {
    if (texts > 1 && (!printed || day <= printed->last_day())) found.emplace_back(texts, day);
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Day> days;
  for (const auto& [texts, day] : found) {
    if (days.size() < kDaysOfStory) days.push_back(day);
  }
  return days;
}

/// All that the candidates of one member are made of.
class Member {
 public:
  Member(const Collation& collation, const std::vector<FigureItem>& items, std::uint32_t at, const StoryDays& days,
         const Witnesses& witnesses)
      : items_(items),
        item_(items[at]),
        account_(collation.accounts[item_.mention.place.document]),
        event_(days.event_of(account_)),
        story_(days_of_story(event_, account_)),
        beside_(days.items_of(item_.mention.place.document)),
        witnesses_(witnesses),
        report_(days.of_report(item_.mention.place.document)),
        offers_(day_offers(account_, item_, report_)),
        at_(at) {
    add_offers();
    for (const auto& [value, members] : witnesses_) {
      for (const Witness& one : members) {
        const auto day = printed_on(items_[one.item]);
        if (!day) continue;
        std::optional<Day>& first = value == value_of(item_) ? first_print_ : last_other_;
        if (!first || (value == value_of(item_) ? *day < *first : *day > *first)) first = day;
      }
    }
    for (const Quotation& one : account_.layers.quotations)
      in_quotation_ = in_quotation_ || one.span.contains(item_.mention.amount);
    for (const std::uint32_t number : beside_)
      stated_in_report_ += number != at_ && items_[number].mention.as_of_stated;
    const auto own = printed_on(item_);
    if (own && (!first_print_ || *own < *first_print_)) first_print_ = own;
  }

  std::vector<GroupDay> candidates(const Vocabulary& vocabulary) const {
    const StateDayFeatures base(account_, item_, report_, offers_, vocabulary);
    const DayNarration narration(account_, item_, story_.empty() ? std::nullopt : std::optional<Day>(story_.front()));
    std::vector<GroupDay> out;
    for (const DayOffer& one : offers_.offers) {
      GroupDay day{one.when, one.stated, {}};
      const auto features = base.of(one);
      std::copy(features.begin(), features.end(), day.features.begin());
      fill(one, vocabulary, std::span(day.features).subspan(kStateDayFeatures, kNames.size()));
      const auto told = narration.of(one.when);
      std::copy(told.begin(), told.end(), day.features.end() - kNarrationFeatures);
      out.push_back(day);
    }
    return out;
  }

 private:
  void add_offers() {
    std::vector<DayOffer> all;
    const auto add = [&](const DayOffer& one) {
      const bool is_known = std::any_of(all.begin(), all.end(), [&](const DayOffer& x) { return x.when == one.when; });
      if (one.when.known() && !is_known) all.push_back(one);
    };
    for (const DayOffer& one : offers_.offers) add(one);
    const std::size_t most = all.size() + kDaysOfReport;
    for (const Timex& time : account_.layers.times) {
      if (is_dated(time) && all.size() < most) add({DayKind::report, time.when, true, 0});
    }
    for (const Day day : story_) add({DayKind::story, DateInterval::of(day, day), true, 0});
    if (const auto same = witnesses_.find(value_of(item_)); same != witnesses_.end()) {
      for (const Witness& one : same->second) {
        const FigureItem& other = items_[one.item];
        if (one.text != item_.text) add({DayKind::group, other.mention.as_of, other.mention.as_of_stated, 0});
      }
    }
    offers_.offers = std::move(all);
  }

  void fill(const DayOffer& one, const Vocabulary& vocabulary, std::span<float> values) const {
    std::size_t at = 0;
    const auto add = [&](double value) { values[at++] = static_cast<float>(value); };
    add_naming(one, add);
    std::uint32_t texts = 0;
    if (one.when.earliest && one.when.latest && one.when.earliest == one.when.latest) {
      const auto found = event_.texts.find(one.when.latest->last_day());
      if (found != event_.texts.end()) texts = found->second;
    }
    add(texts);
    add(static_cast<double>(texts) / std::max(1U, event_.all));
    std::size_t place = 0;
    while (place < story_.size() && !one.when.contains(story_[place])) ++place;
    add(place < story_.size() ? static_cast<double>(place) : 9);
    const auto own = printed_on(item_);
    add(own && event_.first_print ? std::min<double>(static_cast<double>((*own - *event_.first_print).count()), 400)
                                  : -1);

    Poll value, others, beside;
    for (const auto& [other, members] : witnesses_) {
      for (const Witness& member : members) {
        if (member.item == at_) continue;
        const FigureItem& it = items_[member.item];
        if (member.text == item_.text)
          beside.ask(it, one.when);
        else
          (other == value_of(item_) ? value : others).ask(it, one.when);
      }
    }
    add(std::min(value.asked, 9.0));
    add(value.share());
    add(std::min(value.stated, 9.0));
    add(days_to(first_print_, one.when));
    add(own && first_print_ ? std::min<double>(static_cast<double>((*own - *first_print_).count()), 400) : -1);
    add(static_cast<double>(std::min<std::size_t>(witnesses_.size(), 9)));
    add(beside.share());
    add(others.share());

    Poll sentence, paragraph, voice, report;
    const Block* block = account_.layers.document.block_at(item_.mention.place.span.begin);
    for (const std::uint32_t number : beside_) {
      if (number == at_) continue;
      const FigureItem& it = items_[number];
      report.ask(it, one.when);
      if (it.sentence == item_.sentence) sentence.ask(it, one.when);
      if (block != nullptr && block->span.contains(it.mention.place.span)) paragraph.ask(it, one.when);
      if (!item_.voice.key.empty() && it.voice.key == item_.voice.key) voice.ask(it, one.when);
    }
    add(sentence.share());
    add(paragraph.share());
    add(voice.share());
    add(std::min(voice.stated, 9.0));
    add(report.share());
    add(one.when == item_.mention.as_of);
    add(item_.mention.as_of_stated);
    add(days_to(last_other_, one.when));
    add(measure_of(item_));
    add(outcome_number(item_.counted.outcome, vocabulary));
    add(in_quotation_);
    add(own && !story_.empty() ? std::min<double>(static_cast<double>((*own - story_.front()).count()), 400) : -1);
    add(report.asked > 0 ? stated_in_report_ / report.asked : 0);
    assert(at == values.size());
  }

  /// Where its report names the day.
  void add_naming(const DayOffer& one, const auto& add) const {
    const Words& words = account_.layers.words;
    const Block* block = account_.layers.document.block_at(item_.mention.place.span.begin);
    std::set<std::uint32_t> of_voice;
    for (const Place& place : item_.mention.source_places) {
      if (const auto sentence = sentence_index(account_, place.span))
        of_voice.insert(static_cast<std::uint32_t>(*sentence));
    }
    double named = 0, all = 0, first = kFar, nearest = 99;
    bool in_paragraph = false, in_voice = false;
    for (const Timex& time : account_.layers.times) {
      if (!is_dated(time)) continue;
      all += 1;
      if (time.when != one.when) continue;
      named += 1;
      const auto sentence = static_cast<std::uint32_t>(words.sentence_at(time.span.begin));
      first = std::min(first, static_cast<double>(sentence));
      const double apart = std::clamp(static_cast<double>(item_.sentence) - sentence, -kFar, kFar);
      if (std::abs(apart) < std::abs(nearest)) nearest = apart;
      in_paragraph = in_paragraph || (block != nullptr && block->span.contains(time.span));
      in_voice = in_voice || of_voice.contains(sentence);
    }
    add(std::min(named, 9.0));
    add(all > 0 ? named / all : 0);
    add(first);
    add(nearest);
    add(in_paragraph);
    add(of_voice.empty() ? -1 : in_voice);
  }

  const std::vector<FigureItem>& items_;
  const FigureItem& item_;
  const Account& account_;
  const StoryDays::Event& event_;
  const std::vector<Day> story_;
  const std::span<const std::uint32_t> beside_;
  const Witnesses& witnesses_;
  const ReportDays& report_;
  DayOffers offers_;
  const std::uint32_t at_;
  std::optional<Day> first_print_, last_other_;
  bool in_quotation_ = false;
  double stated_in_report_ = 0;
};

const PairScorer& group_day_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("group_days", group_day_feature_names());
  return kScorer;
}

}  // namespace

std::vector<std::string_view> group_day_feature_names() {
  std::vector<std::string_view> names(state_day_feature_names().begin(), state_day_feature_names().end());
  names.insert(names.end(), kNames.begin(), kNames.end());
  const auto told = narration_feature_names();
  names.insert(names.end(), told.begin(), told.end());
  return names;
}

StoryDays::StoryDays(const Collation& collation, const std::vector<FigureItem>& items)
    : items_(collation.accounts.size()) {
  std::map<std::uint32_t, std::set<std::uint32_t>> texts;  // of each event
  for (const Account& account : collation.accounts) {
    reports_.push_back(days_of_report(account));
    Event& event = events_[account.event];
    const auto& printed = account.layers.published.when.latest;
    if (printed && (!event.first_print || printed->last_day() < *event.first_print))
      event.first_print = printed->last_day();
    if (!texts[account.event].insert(account.origin).second) continue;
    ++event.all;
    std::set<Day> named;
    for (const Timex& time : account.layers.times) {
      if (is_day(time) && time.when.earliest->first_day() == time.when.latest->last_day())
        named.insert(time.when.earliest->first_day());
    }
    for (const Day day : named) ++event.texts[day];
  }
  for (std::uint32_t at = 0; at < items.size(); ++at) items_[items[at].mention.place.document].push_back(at);
}

std::vector<std::vector<GroupDay>> group_day_candidates(const Collation& collation,
                                                        const std::vector<FigureItem>& items,
                                                        const std::vector<std::uint32_t>& group,
                                                        const StoryDays& days) {
  const Witnesses witnesses = witnesses_of(items, group);
  std::vector<std::vector<GroupDay>> out;
  for (const std::uint32_t at : group)
    out.push_back(Member(collation, items, at, days, witnesses).candidates(collation.vocabulary));
  return out;
}

void choose_group_days(const Collation& collation, const std::vector<std::vector<std::uint32_t>>& groups,
                       std::vector<FigureItem>& items) {
  const StoryDays days(collation, items);
  const PairScorer& scorer = group_day_scorer();
  struct Choice {
    std::uint32_t item;
    DateInterval when;
    bool stated;
  };
  std::vector<Choice> choices;  // no figure sees another's new day
  for (const std::vector<std::uint32_t>& group : groups) {
    const auto candidates = group_day_candidates(collation, items, group, days);
    for (std::size_t at = 0; at < group.size(); ++at) {
      const GroupDay* best = nullptr;
      double most = 0;
      for (const GroupDay& one : candidates[at]) {
        const double score = scorer.score(one.features);
        if (best != nullptr && score <= most) continue;
        best = &one;
        most = score;
      }
      if (best != nullptr) choices.push_back({group[at], best->when, best->stated});
    }
  }
  for (const Choice& one : choices) set_state_day(one.when, one.stated, items[one.item]);
}

}  // namespace synoptic
