#include "synoptic/compare/date_rivals.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

#include "synoptic/annotate/times/calendar.h"
#include "synoptic/base/hash.h"
#include "synoptic/compare/conflicts/contrast_words.h"
#include "synoptic/compare/events/dated_groups.h"
#include "synoptic/compare/events/dated_pair_features.h"
#include "synoptic/compare/feature_values.h"
#include "synoptic/matching/scorer.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kDateRivalFeatures - kDatedPairFeatures> kMore = {"gap",
                                                                                         "minutes apart",
                                                                                         "shortest",
                                                                                         "longest",
                                                                                         "other year alone",
                                                                                         "other month alone",
                                                                                         "digits alike",
                                                                                         "named by calendar",
                                                                                         "counted from report",
                                                                                         "reports inferred",
                                                                                         "future",
                                                                                         "in one sentence",
                                                                                         "gives both",
                                                                                         "support least",
                                                                                         "support most",
                                                                                         "explained",
                                                                                         "rivals by words",
                                                                                         "mean share",
                                                                                         "same unit",
                                                                                         "numbers shared",
                                                                                         "reports of first",
                                                                                         "reports of second",
                                                                                         "heads entry",
                                                                                         "words shared",
                                                                                         "weight shared",
                                                                                         "same word before",
                                                                                         "same level",
                                                                                         "rank least",
                                                                                         "rank most"};

const PairScorer& rival_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("date_rivals", date_rival_feature_names());
  return kScorer;
}

std::size_t number_of_feature(std::string_view name) {
  const std::vector<std::string_view> names = date_rival_feature_names();
  const auto found = std::find(names.begin(), names.end(), name);
  assert(found != names.end());
  return static_cast<std::size_t>(found - names.begin());
}

/// Times further apart are of two events; longer stretches exclude nothing.
constexpr long kFarApart = 5000, kLongest = 366;
constexpr int kClockApart = 4;  // minutes
/// Share of the lighter clause's or sentence's words that the other must hold.
constexpr double kLeastShare = 0.12;

long gap_between(const DateInterval& a, const DateInterval& b) {
  const Day last_a = a.latest->last_day(), last_b = b.latest->last_day();
  const Day first_a = a.earliest->first_day(), first_b = b.earliest->first_day();
  return last_a < first_b ? (first_b - last_a).count() : last_b < first_a ? (first_a - last_b).count() : 0;
}

bool is_day(const DatedItem& item) { return item.days == 1; }

/// Whether both cannot hold: other days, or on one day other times of day.
bool exclude_each_other(const DatedItem& a, const DatedItem& b) {
  if (a.days > kLongest || b.days > kLongest) return false;
  if (!a.clause.when.overlaps(b.clause.when)) return gap_between(a.clause.when, b.clause.when) <= kFarApart;
  const int first = clock_minutes(a.clause.value), second = clock_minutes(b.clause.value);
  return first >= 0 && second >= 0 && std::abs(first - second) >= kClockApart;
}

double share_of_lighter(const std::vector<TermId>& a, const std::vector<TermId>& b, const Vocabulary& vocabulary) {
  const double lighter = std::min(total_weight(a, vocabulary), total_weight(b, vocabulary));
  return lighter > 0 ? shared_weight(a, b, vocabulary) / lighter : 0;
}

/// How likely an item's event is told with its own time elsewhere: by other reports, and by the reports themselves.
struct Support {
  double elsewhere = 0;
  std::map<std::uint32_t, double> by_report;

  double in(std::uint32_t document) const {
    const auto found = by_report.find(document);
    return found == by_report.end() ? 0 : found->second;
  }
  double reports() const {
    constexpr double kLikely = 0.4;
    return static_cast<double>(
        std::count_if(by_report.begin(), by_report.end(), [](const auto& report) { return report.second >= kLikely; }));
  }
};

class Rivals {
 public:
  Rivals(const Collation& collation, const std::vector<DatedItem>& items)
      : collation_(collation),
        items_(items),
        copies_(first_copies(items)),
        support_(items.size()),
        words_(read_contrast_words(collation)) {
    std::map<std::uint64_t, std::vector<std::uint32_t>> by_interval;
    for (std::uint32_t at = 0; at < items.size(); ++at) {
      if (copies_[at] == at) by_interval[items[at].interval].push_back(at);
    }
    for (const auto& [interval, members] : by_interval) {
      constexpr std::size_t kCrowded = 60;
      const std::size_t most = std::min(members.size(), kCrowded);
      for (std::size_t i = 0; i < most; ++i) {
        for (std::size_t j = i + 1; j < most; ++j) add_support(members[i], members[j]);
      }
    }
  }

  std::vector<DateRivals> candidates() const {
    std::vector<IndexedItem> index;
    for (std::uint32_t at = 0; at < items_.size(); ++at) {
      IndexedItem one;
      one.content = items_[at].content;
      if (copies_[at] == at) {
        for (const TermId term : items_[at].sentence) one.keys.push_back(hash64(collation_.vocabulary.form(term)));
      }
      index.push_back(std::move(one));
    }
    std::vector<DateRivals> found;
    for (const ItemPair& pair : candidate_pairs(index)) {
      const bool in_order = items_[pair.first].content <= items_[pair.second].content;
      const DatedItem& a = items_[in_order ? pair.first : pair.second];
      const DatedItem& b = items_[in_order ? pair.second : pair.first];
      if (event_of(a) != event_of(b) || !exclude_each_other(a, b)) continue;
      const Vocabulary& vocabulary = collation_.vocabulary;
      const double words = std::max(share_of_lighter(a.clause.terms, b.clause.terms, vocabulary),
                                    share_of_lighter(a.sentence, b.sentence, vocabulary));
      if (words < kLeastShare) continue;
      found.push_back({pair, features(a, b, words)});
    }
    add_ranks(found);
    return found;
  }

 private:
  void add_support(std::uint32_t first, std::uint32_t second) {
    if (items_[first].clause.when.overlaps(items_[second].clause.when) &&
        exclude_each_other(items_[first], items_[second]))
      return;  // another time of one day
    if (event_of(items_[first]) != event_of(items_[second])) return;
    const double score = dated_score(items_[first], items_[second], collation_.vocabulary);
    for (const auto& [one, other] : {std::pair{first, second}, std::pair{second, first}}) {
      const std::uint32_t report = items_[other].clause.document;
      double& best = support_[one].by_report[report];
      best = std::max(best, score);
      if (report != items_[one].clause.document) support_[one].elsewhere = std::max(support_[one].elsewhere, score);
    }
  }

  std::uint32_t event_of(const DatedItem& item) const { return collation_.accounts[item.clause.document].event; }
  bool is_counted(const DatedItem& item) const { return item.clause.anchor.starts_with("publication"); }
  bool is_inferred(const DatedItem& item) const {
    return collation_.accounts[item.clause.document].layers.published.basis != Basis::stated;
  }

  std::array<float, kDateRivalFeatures> features(const DatedItem& a, const DatedItem& b, double words) const {
    std::array<float, kDateRivalFeatures> out{};
    const auto pair = dated_pair_features(a, b, collation_.vocabulary);
    std::copy(pair.begin(), pair.end(), out.begin());
    std::size_t next = kDatedPairFeatures;
    const auto put = [&](double value) { out[next++] = static_cast<float>(value); };
    const long gap = gap_between(a.clause.when, b.clause.when);
    put(static_cast<double>(gap));
    const int first = clock_minutes(a.clause.value), second = clock_minutes(b.clause.value);
    put(first >= 0 && second >= 0 ? std::abs(first - second) : -1);
    put(std::min(a.days, b.days));
    put(std::max(a.days, b.days));
    const PartialDate x = *a.clause.when.earliest, y = *b.clause.when.earliest;
    const bool same_length = is_day(a) == is_day(b);
    put(same_length && x.year != y.year && x.month == y.month && x.day == y.day);
    put(same_length && x.year == y.year && x.month != y.month && x.day == y.day && x.day != 0);
    put(is_day(a) && is_day(b) && x.year == y.year && x.month == y.month &&
        (x.day % 10 == y.day % 10 || x.day / 10 == y.day / 10));
    put((a.clause.rule == "calendar" ? 1 : 0) + (b.clause.rule == "calendar" ? 1 : 0));
    put((is_counted(a) ? 1 : 0) + (is_counted(b) ? 1 : 0));
    put((is_inferred(a) ? 1 : 0) + (is_inferred(b) ? 1 : 0));
    put((a.age < 0 ? 1 : 0) + (b.age < 0 ? 1 : 0));
    put(a.clause.document == b.clause.document ? std::min<double>(sentences_apart(a, b), 9) : -1);
    put(gives(a, b.clause.when) + gives(b, a.clause.when));
    const Support& of_a = support_[number_of(a)];
    const Support& of_b = support_[number_of(b)];
    put(std::min(of_a.elsewhere, of_b.elsewhere));
    put(std::max(of_a.elsewhere, of_b.elsewhere));
    // The report of one tells the event with the other's time too.
    put(std::max(of_a.in(b.clause.document), of_b.in(a.clause.document)));
    put(contrasts(a) + contrasts(b));
    put(words);
    put(a.days == b.days);
    put(shares_any(a.clause.verbs, b.clause.verbs));
    put(std::min(of_a.reports(), of_b.reports()));
    put(std::max(of_a.reports(), of_b.reports()));
    put(heads_entry(a) + heads_entry(b));
    std::vector<TermId> both;
    std::set_intersection(a.sentence.begin(), a.sentence.end(), b.sentence.begin(), b.sentence.end(),
                          std::back_inserter(both));
    put(static_cast<double>(both.size()));
    put(total_weight(both, collation_.vocabulary));
    put(word_before(a) == word_before(b) ? 1 : 0);
    put(level(a) == level(b) ? level(a) : -1);
    return out;
  }

  /// For each pair how many other rivals of either item share more with it: the last two features.
  static void add_ranks(std::vector<DateRivals>& found) {
    constexpr double kMost = 20;
    static const std::size_t kShare = number_of_feature("mean share"), kWeight = number_of_feature("weight shared"),
                             kTerms = number_of_feature("event best");
    const auto likeness = [](const DateRivals& rivals) {
      return rivals.features[kShare] + rivals.features[kWeight] / 10 + rivals.features[kTerms];
    };
    std::map<std::uint32_t, std::vector<float>> of_item;
    for (const DateRivals& rivals : found) {
      of_item[rivals.pair.first].push_back(likeness(rivals));
      of_item[rivals.pair.second].push_back(likeness(rivals));
    }
    for (DateRivals& rivals : found) {
      const auto rank = [&](std::uint32_t item) {
        const std::vector<float>& all = of_item.at(item);
        const float own = likeness(rivals);
        return std::min(kMost, static_cast<double>(
                                   std::count_if(all.begin(), all.end(), [own](float other) { return other > own; })));
      };
      const double first = rank(rivals.pair.first), second = rank(rivals.pair.second);
      rivals.features[kDateRivalFeatures - 2] = static_cast<float>(std::min(first, second));
      rivals.features[kDateRivalFeatures - 1] = static_cast<float>(std::max(first, second));
    }
  }

  /// A time that begins a paragraph says when an entry of a running report was written.
  double heads_entry(const DatedItem& item) const {
    const Block* block =
        collation_.accounts[item.clause.document].layers.document.block_at(item.clause.place.span.begin);
    return block != nullptr && block->span.begin == item.clause.place.span.begin ? 1 : 0;
  }
  std::string word_before(const DatedItem& item) const {
    const Words& words = collation_.accounts[item.clause.document].layers.words;
    const std::size_t at = words.token_at(item.clause.place.span.begin);
    return at == 0 ? std::string()
                   : folded(collation_.accounts[item.clause.document].layers.document.words(words.tokens[at - 1].span));
  }
  /// 3 a time of day, 2 a day, 1 a month, 0 longer.
  static int level(const DatedItem& item) {
    constexpr int kMonth = 31;
    return clock_minutes(item.clause.value) >= 0 ? 3 : item.days == 1 ? 2 : item.days <= kMonth ? 1 : 0;
  }

  std::size_t number_of(const DatedItem& item) const { return static_cast<std::size_t>(&item - items_.data()); }
  static double sentences_apart(const DatedItem& a, const DatedItem& b) {
    return std::abs(static_cast<double>(a.clause.sentence) - static_cast<double>(b.clause.sentence));
  }
  static double gives(const DatedItem& item, const DateInterval& when) {
    return std::any_of(item.clause.beside.begin(), item.clause.beside.end(),
                       [&when](const DateInterval& other) { return other.overlaps(when); })
               ? 1
               : 0;
  }
  /// Words of the item's sentence that set one account against another.
  double contrasts(const DatedItem& item) const {
    constexpr double kMost = 3;
    const TokenSpan tokens =
        collation_.accounts[item.clause.document].layers.words.sentences[item.clause.sentence].tokens;
    const ContrastCounts counts = words_[item.clause.document].in(tokens.begin, tokens.end);
    return std::min<double>(std::accumulate(counts.begin(), counts.end(), 0U), kMost);
  }

  const Collation& collation_;
  const std::vector<DatedItem>& items_;
  std::vector<std::uint32_t> copies_;
  std::vector<Support> support_;
  std::vector<ContrastWords> words_;
};

}  // namespace

int clock_minutes(std::string_view value) {
  const std::size_t at = value.find('T');
  const auto digit = [&value](std::size_t place) {
    return place < value.size() && value[place] >= '0' && value[place] <= '9' ? value[place] - '0' : -1;
  };
  if (at == std::string_view::npos || at + 5 >= value.size() || value[at + 3] != ':') return -1;
  for (const std::size_t place : {at + 1, at + 2, at + 4, at + 5}) {
    if (digit(place) < 0) return -1;
  }
  return (digit(at + 1) * 10 + digit(at + 2)) * 60 + digit(at + 4) * 10 + digit(at + 5);
}

std::vector<std::string_view> date_rival_feature_names() {
  std::vector<std::string_view> names(dated_pair_feature_names().begin(), dated_pair_feature_names().end());
  names.insert(names.end(), kMore.begin(), kMore.end());
  return names;
}

std::vector<LikelyRivals> date_rivals(const Collation& collation, const std::vector<DatedItem>& items) {
  std::vector<std::tuple<double, std::uint64_t, std::uint64_t, ItemPair>> found;
  for (const DateRivals& rivals : date_rival_candidates(collation, items)) {
    const double score = std::round(rival_scorer().score(rivals.features) * 1e6) / 1e6;
    const auto [first, second] = std::minmax(items[rivals.pair.first].content, items[rivals.pair.second].content);
    if (score >= rival_scorer().threshold()) found.emplace_back(-score, first, second, rivals.pair);
  }
  std::sort(found.begin(), found.end());
  std::vector<LikelyRivals> pairs;
  for (const auto& rivals : found) pairs.push_back({std::get<ItemPair>(rivals), -std::get<double>(rivals)});
  return pairs;
}

std::vector<DateRivals> date_rival_candidates(const Collation& collation, const std::vector<DatedItem>& items) {
  return Rivals(collation, items).candidates();
}

}  // namespace synoptic
