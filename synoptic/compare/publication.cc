// When was each report of a story published, as far as all of them together tell?
//
// One problem over the whole story. Each report that states no day has a probability for every day near the story:
// from its own clues (publication_clues.cc), from sentences that tell what other reports tell ("yesterday" here is "on
// March 3" there: publication_links.cc), from what it knows (a happening that others date had happened before it was
// written), and from the reports it cites. The days of the others enter as they are believed at the time, and all are
// brought up to date at once, a fixed number of times (loopy belief propagation in its mean-field form: Jordan,
// Ghahramani, Jaakkola and Saul, An Introduction to Variational Methods for Graphical Models, 1999). So nothing hangs on
// an order. What is stated stands. Where several days stay about as likely, the answer is an interval.
//
// Nothing here reads text: a document's clues were gathered by publication_evidence().
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

#include "synoptic/annotate/times/calendar.h"
#include "synoptic/base/hash.h"
#include "synoptic/compare/compare.h"
#include "synoptic/compare/publication_clues.h"
#include "synoptic/compare/publication_links.h"

namespace synoptic {

namespace {

using chrono_days = std::chrono::days;

/// A report whose own dates leave at most so many days can date others. Two: "earlier on Thursday" fits the
/// evening edition and the next morning's.
constexpr int kDaysThatDate = 2;
/// Days looked at before the first dated report and after the last.
constexpr int kBefore = 21, kAfter = 45;
constexpr int kRounds = 12;
/// That a link is none, or one of the reports errs: what is left to a day that does not agree.
constexpr double kLinkErrs = 0.08, kKnowledgeErrs = 0.1;
/// How much a link counts beside the report's own clues, and how much all of one sentence's together.
constexpr double kLinkWeight = 2.0, kKnowledgeWeight = 0.8, kCitedWeight = 1.0;
/// Reports come in bursts, and those of one burst tell the same: a day is as likely as the sum over the dated reports of
/// one and what both have in common, through one more than the days between; and less before the first of them, where the happening itself may lie ahead.
constexpr double kBurst = 1.6, kEarly = 0.5, kEarlyByDay = 0.06;
/// Days that are so much less likely than the best are given up; more so where days between are impossible.
constexpr double kStillLikely = 0.5, kStillLikelyApart = 0.7;

std::optional<DayRange> days_that_date(const DatedBasis& published) {
  const DateInterval& when = published.when;
  if (!when.earliest || !when.latest) return std::nullopt;
  const DayRange range{when.earliest->first_day(), when.latest->last_day()};
  return (range.second - range.first).count() < kDaysThatDate ? std::optional(range) : std::nullopt;
}

/// What is believed of one report's day.
struct Belief {
  std::vector<Day> days;
  std::vector<double> own;  ///< Log-likelihood by its own clues.
  std::vector<double> mass;
  bool fixed = false;

  void set_mass(const std::vector<double>& scores) {
    const double best = *std::max_element(scores.begin(), scores.end());
    double sum = 0;
    for (std::size_t i = 0; i < days.size(); ++i) sum += mass[i] = std::exp(scores[i] - best);
    for (double& one : mass) one /= sum;
  }
};

class Story {
 public:
  explicit Story(const std::vector<PublicationEvidence>& evidence) : evidence_(evidence) {
    for (const PublicationEvidence& one : evidence) published_.push_back(infer_publication(one));
  }

  std::vector<DatedBasis> solve() {
    find_window();
    if (!first_) return published_;
    links_ = link_publication_clues(evidence_);
    shared_.assign(evidence_.size(), {});
    for (const PublicationLink& link : links_) shared_[link.document][link.other] += link.weight;
    for (std::size_t d = 0; d < evidence_.size(); ++d) beliefs_.push_back(belief_of(d));
    find_citations();
    for (int round = 0; round < kRounds; ++round) renew();
    for (std::size_t d = 0; d < evidence_.size(); ++d) {
      if (!beliefs_[d].fixed) published_[d] = answer(d);
    }
    return published_;
  }

 private:
  /// The days of the reports that date themselves. Reports that state more than two days, or none, take no part.
  void find_window() {
    for (std::size_t d = 0; d < evidence_.size(); ++d) {
      const std::optional<DayRange> days = days_that_date(published_[d]);
      if (!days) continue;
      dated_.emplace_back(static_cast<std::uint32_t>(d), *days);
      first_ = std::min(first_.value_or(days->first), days->first);
      last_ = std::max(last_.value_or(days->second), days->second);
    }
  }

  Belief belief_of(std::size_t d) const {
    Belief belief;
    const std::optional<DayRange> days = days_that_date(published_[d]);
    const bool is_wide = evidence_[d].stated && !days && evidence_[d].stated->when.earliest && evidence_[d].stated->when.latest;
    if (evidence_[d].stated && !is_wide) {
      belief.fixed = true;
      if (!days) return belief;
      for (Day day = days->first; day <= days->second; day += chrono_days{1}) belief.days.push_back(day);
      belief.mass.assign(belief.days.size(), 1.0 / static_cast<double>(belief.days.size()));
      return belief;
    }
    belief.days = is_wide ? days_stated(*evidence_[d].stated) : stamped_days(evidence_[d], *last_);
    if (belief.days.empty()) {
      for (Day day = *first_ - chrono_days{kBefore}; day <= *last_ + chrono_days{kAfter}; day += chrono_days{1})
        belief.days.push_back(day);
    }
    for (const Day day : belief.days) belief.own.push_back(likelihood(evidence_[d], day) + nearness(d, day));
    belief.mass.resize(belief.days.size());
    belief.set_mass(belief.own);
    return belief;
  }

  /// "May 2027" at the head leaves the days of a month; a year and more are as good as nothing.
  static std::vector<Day> days_stated(const DatedBasis& stated) {
    constexpr long kMostDays = 366;
    const Day first = stated.when.earliest->first_day(), last = stated.when.latest->last_day();
    std::vector<Day> days;
    for (Day day = first; day <= last && (last - first).count() < kMostDays; day += chrono_days{1}) days.push_back(day);
    return days;
  }

  double nearness(std::size_t d, Day day) const {
    double near = 0, all = 0;
    for (const auto& [other, dated] : dated_) {
      const long away = std::max({0L, long{(dated.first - day).count()}, long{(day - dated.second).count()}});
      const auto shared = shared_[d].find(other);
      const double weight = 1.0 + (shared == shared_[d].end() ? 0 : shared->second);
      near += weight / (1.0 + static_cast<double>(away));
      all += weight;
    }
    double score = kBurst * std::log(near / all);
    if (day < *first_) score -= kEarly + kEarlyByDay * static_cast<double>((*first_ - day).count());
    return score;
  }

  void find_citations() {
    for (std::uint32_t d = 0; d < evidence_.size(); ++d) {
      for (std::uint32_t other = 0; other < evidence_.size(); ++other) {
        if (d == other || beliefs_[d].fixed) continue;
        const std::string& outlet = evidence_[other].outlet;
        if (outlet.empty() || outlet == evidence_[d].outlet) continue;
        const std::vector<std::uint64_t>& cited = evidence_[d].cited;
        if (std::binary_search(cited.begin(), cited.end(), hash64(outlet))) citations_.push_back({d, other});
      }
    }
  }

  /// How likely each day is told of by a clue, as its report's day is believed now.
  std::map<Day, double> told_by(std::uint32_t document, std::uint32_t clue) const {
    std::map<Day, double> told;
    const Belief& belief = beliefs_[document];
    for (std::size_t i = 0; i < belief.days.size(); ++i) {
      if (belief.mass[i] < 1e-4) continue;
      const std::optional<DayRange> days = days_told(evidence_[document].clues[clue], belief.days[i]);
      if (!days) continue;
      const auto size = static_cast<double>((days->second - days->first).count() + 1);
      for (Day day = days->first; day <= days->second; day += chrono_days{1}) told[day] += belief.mass[i] / size;
    }
    return told;
  }

  void add_link(const PublicationLink& link, std::vector<double>& scores) const {
    const Belief& belief = beliefs_[link.document];
    const std::map<Day, double> told = told_by(link.other, link.other_clue);
    if (told.empty()) return;
    if (link.clue == PublicationLink::kNoClue) {
      if (evidence_[link.other].clues[link.other_clue].kind == PublicationClue::Kind::future_date ||
          evidence_[link.other].clues[link.other_clue].kind == PublicationClue::Kind::future_weekday)
        return;
      for (std::size_t i = 0; i < belief.days.size(); ++i) {
        double before = 0;
        for (const auto& [day, mass] : told) before += day <= belief.days[i] ? mass : 0;
        scores[i] += kKnowledgeWeight * link.weight * std::log(kKnowledgeErrs + (1 - kKnowledgeErrs) * before);
      }
      return;
    }
    for (std::size_t i = 0; i < belief.days.size(); ++i) {
      const std::optional<DayRange> days = days_told(evidence_[link.document].clues[link.clue], belief.days[i]);
      if (!days) return;
      double agrees = 0;
      for (auto at = told.lower_bound(days->first); at != told.end() && at->first <= days->second; ++at) agrees += at->second;
      scores[i] += kLinkWeight * link.weight * std::log(kLinkErrs + (1 - kLinkErrs) * std::min(agrees, 1.0));
    }
  }

  void renew() {
    std::vector<std::vector<double>> scores;
    for (const Belief& belief : beliefs_) scores.push_back(belief.own);
    for (const PublicationLink& link : links_) {
      if (!beliefs_[link.document].fixed && !beliefs_[link.other].days.empty()) add_link(link, scores[link.document]);
    }
    for (const auto& [document, other] : citations_) {
      const Belief& cited = beliefs_[other];
      for (std::size_t i = 0; i < scores[document].size(); ++i) {
        double before = 0;
        for (std::size_t k = 0; k < cited.days.size(); ++k)
          before += cited.days[k] <= beliefs_[document].days[i] ? cited.mass[k] : 0;
        if (!cited.days.empty())
          scores[document][i] += kCitedWeight * std::log(kKnowledgeErrs + (1 - kKnowledgeErrs) * before);
      }
    }
    for (std::size_t d = 0; d < beliefs_.size(); ++d) {
      if (!beliefs_[d].fixed) beliefs_[d].set_mass(scores[d]);
    }
  }

  DatedBasis answer(std::size_t d) const {
    const Belief& belief = beliefs_[d];
    const auto best = static_cast<std::size_t>(std::max_element(belief.mass.begin(), belief.mass.end()) - belief.mass.begin());
    const auto is_likely = [&](std::size_t i, double share) { return belief.mass[i] >= belief.mass[best] * share - 1e-9; };
    const auto follow = [&](std::size_t i) { return belief.days[i] == belief.days[i - 1] + chrono_days{1}; };
    std::size_t first = best, last = best;
    while (first > 0 && follow(first) && is_likely(first - 1, kStillLikely)) --first;
    while (last + 1 < belief.days.size() && follow(last + 1) && is_likely(last + 1, kStillLikely)) ++last;
    for (std::size_t i = 0; i < belief.days.size(); ++i) {
      if (!is_likely(i, kStillLikelyApart)) continue;
      first = std::min(first, i);
      last = std::max(last, i);
    }
    return {DateInterval::of(belief.days[first], belief.days[last]), Basis::inferred, reasons(d, belief.days[best])};
  }

  /// The clues that bear on the day most, in words.
  std::string reasons(std::size_t d, Day day) const {
    constexpr std::size_t kMostReasons = 4;
    std::vector<std::string> why;
    const auto add = [&why](std::string reason) {
      if (why.size() < kMostReasons && std::find(why.begin(), why.end(), reason) == why.end()) why.push_back(std::move(reason));
    };
    const PublicationEvidence& own = evidence_[d];
    for (std::size_t c = 0; c < own.clues.size(); ++c) {
      if (own.clues[c].kind == PublicationClue::Kind::stamp) add("'" + own.wording[c] + "' at the head");
    }
    std::vector<PublicationLink> links;
    std::copy_if(links_.begin(), links_.end(), std::back_inserter(links), [&](const PublicationLink& link) {
      return link.document == d && link.clue != PublicationLink::kNoClue && !beliefs_[link.other].days.empty();
    });
    std::stable_sort(links.begin(), links.end(),
                     [](const PublicationLink& a, const PublicationLink& b) { return a.weight > b.weight; });
    for (const PublicationLink& link : links) {
      const std::optional<DayRange> days = days_told(own.clues[link.clue], day);
      const std::map<Day, double> told = told_by(link.other, link.other_clue);
      if (!days || told.empty()) continue;
      const auto likeliest = std::max_element(told.begin(), told.end(),
                                              [](const auto& a, const auto& b) { return a.second < b.second; });
      if (likeliest->first < days->first || likeliest->first > days->second) continue;
      add("'" + own.wording[link.clue] + "' is another report's '" + evidence_[link.other].wording[link.other_clue] +
          "' (" + PartialDate::from_day(likeliest->first).to_string() + ")");
    }
    for (std::size_t c = 0; c < own.clues.size(); ++c) {
      using Kind = PublicationClue::Kind;
      if (own.clues[c].kind == Kind::past_date) add("not before '" + own.wording[c] + "'");
      if (own.clues[c].kind == Kind::future_date) add("not after '" + own.wording[c] + "'");
      if (own.clues[c].kind == Kind::past_weekday) add("soon after '" + own.wording[c] + "'");
    }
    std::string joined;
    for (const std::string& reason : why) joined += reason + "; ";
    return joined + "days of the story's other reports";
  }

  const std::vector<PublicationEvidence>& evidence_;
  std::vector<DatedBasis> published_;
  std::vector<std::pair<std::uint32_t, DayRange>> dated_;       ///< The reports that date themselves.
  std::vector<std::map<std::uint32_t, double>> shared_;  ///< What a report has in common with each other one.
  std::optional<Day> first_, last_;
  std::vector<Belief> beliefs_;
  std::vector<PublicationLink> links_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> citations_;
};

}  // namespace

std::vector<DatedBasis> narrow_publication(const std::vector<PublicationEvidence>& evidence) {
  return Story(evidence).solve();
}

}  // namespace synoptic
