// When was each report of a story published, as far as all of them together tell?
//
// One problem over the whole story. Each report that states no day has a probability for every day near the story: by
// what it tells itself and how the day lies to those of the others (day_features.cc), by sentences that tell what other
// reports tell ("yesterday" here is "on March 3" there: publication_links.cc), by what it knows (an event that
// others date had happened before it was written), and by the reports it cites. What each counts is learned. The days
// of the others enter as they are believed at the time, and all are brought up to date at once, a fixed number of times
// (loopy belief propagation in its mean-field form: Jordan, Ghahramani, Jaakkola and Saul, An Introduction to
// Variational Methods for Graphical Models, 1999). So nothing hangs on an order. What is stated stands. Where several
// days stay about as likely, the answer is an interval.
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
#include "synoptic/compare/day_features.h"
#include "synoptic/compare/publication.h"
#include "synoptic/compare/publication_belief.h"
#include "synoptic/compare/publication_clues.h"
#include "synoptic/compare/publication_links.h"
#include "synoptic/compare/publication_nearness.h"
#include "synoptic/compare/story_year.h"

namespace synoptic {

namespace {

using chrono_days = std::chrono::days;

/// A report whose own dates leave at most so many days can date others. Two: "earlier on Thursday" fits the
/// evening edition and the next morning's.
constexpr int kDaysThatDate = 2;
/// A stamp without its year is of the year in which it lies so near, in days, to a day that is known.
constexpr long kStampNear = 90;
/// Days looked at before the first dated report and after the last: an inquiry or a court tells a year on.
constexpr int kBefore = 21, kAfter = 400;
/// Days that are so much less likely by what hangs on no belief are left out (natural logarithms).
constexpr double kHopeless = 12;
constexpr int kRounds = 12;
constexpr std::size_t kMostLinks = 8;  ///< Of a report, counted in full.
/// That a link is none, or one of the reports errs: what is left to a day that does not agree.
constexpr double kLinkErrs = 0.08, kKnowledgeErrs = 0.1, kCitedErrs = 0.3;
std::optional<DayRange> days_that_date(const DatedBasis& published) {
  const DateInterval& when = published.when;
  if (!when.earliest || !when.latest) return std::nullopt;
  const DayRange range{when.earliest->first_day(), when.latest->last_day()};
  return (range.second - range.first).count() < kDaysThatDate ? std::optional(range) : std::nullopt;
}

class Story {
 public:
  explicit Story(const std::vector<PublicationEvidence>& evidence) : evidence_(evidence) {
    for (const PublicationEvidence& one : evidence) published_.push_back(infer_publication(one));
  }

  std::vector<DatedBasis> solve() {
    believe();
    for (std::size_t d = 0; d < beliefs_.size(); ++d) {
      if (!beliefs_[d].fixed) published_[d] = answer(d);
    }
    return published_;
  }

  DayChoice choice(std::size_t d) {
    believe();
    if (beliefs_.empty() || beliefs_[d].fixed) return {};
    return {beliefs_[d].days, all_features()[d]};
  }

 private:
  void believe() {
    find_dated();
    if (!dated_) return;
    links_ = link_publication_clues(evidence_);
    std::vector<bool> asked(evidence_.size());
    for (std::size_t d = 0; d < evidence_.size(); ++d) asked[d] = !evidence_[d].stated || states_days(d);
    near_ = nearness_to_dated(evidence_, *dated_, links_, asked);
    for (std::size_t d = 0; d < evidence_.size(); ++d) beliefs_.push_back(belief_of(d));
    find_citations();
    for (int round = 0; round < kRounds; ++round) {
      const std::vector<std::vector<DayFeatures>> features = all_features();
      for (std::size_t d = 0; d < beliefs_.size(); ++d) {
        if (!beliefs_[d].fixed) beliefs_[d].set_mass(features[d]);
      }
    }
  }

  /// The reports that date themselves: by what they state, or by a stamp at the head to which the others lend the year.
  /// Reports that state more than two days, or none, take no part. Where none does so with its year, the story's year
  /// is found first.
  void find_dated() {
    std::vector<std::pair<std::uint32_t, DayRange>> reports;
    std::vector<Day> known;
    const bool has_year = std::any_of(evidence_.begin(), evidence_.end(), says_its_year);
    std::vector<bool> dates_itself(evidence_.size());
    for (std::uint32_t d = 0; d < evidence_.size(); ++d) {
      const std::optional<DayRange> days = days_that_date(published_[d]);
      // A year that an old date in its text lends a stamp gives way to the year that another report states.
      dates_itself[d] = days && (!has_year || says_its_year(evidence_[d]));
      if (!dates_itself[d]) continue;
      reports.emplace_back(d, *days);
      known.push_back(days->second);
    }
    const std::optional<Day> of_story = known.empty() ? day_of_story() : std::nullopt;
    if (of_story) known.push_back(*of_story);
    if (known.empty()) return;
    const Day near = *std::max_element(known.begin(), known.end());
    for (std::uint32_t d = 0; d < evidence_.size(); ++d) {
      if (evidence_[d].stated || dates_itself[d]) continue;
      const std::optional<DayRange> days = stamped_near(evidence_[d], known);
      if (days) reports.emplace_back(d, *days);
    }
    std::sort(reports.begin(), reports.end());
    dated_ = dated_days(evidence_, std::move(reports), near);
  }

  /// Whether its head bears its year, or today's date does.
  static bool says_its_year(const PublicationEvidence& evidence) {
    const auto bears_year = [](const PublicationClue& clue) {
      using Kind = PublicationClue::Kind;
      return (clue.kind == Kind::stamp || clue.kind == Kind::fixed_day) && clue.year && clue.day != 0;
    };
    return evidence.stated || std::any_of(evidence.clues.begin(), evidence.clues.end(), bears_year);
  }

  /// "LISBON, March 12": of the years the one that lies near a day that is known.
  static std::optional<DayRange> stamped_near(const PublicationEvidence& evidence, const std::vector<Day>& known) {
    const auto [first, last] = std::minmax_element(known.begin(), known.end());
    std::optional<DayRange> near;
    for (const Day from : {*first, *last}) {
      for (const Day day : stamped_days(evidence, from)) {
        const bool is_near = std::any_of(known.begin(), known.end(),
                                         [day](Day one) { return std::abs((day - one).count()) <= kStampNear; });
        if (!is_near) continue;
        near = near ? DayRange{std::min(near->first, day), std::max(near->second, day)} : DayRange{day, day};
      }
    }
    return near && (near->second - near->first).count() < kDaysThatDate ? near : std::nullopt;
  }

  /// Where no report states a day: the latest that a stamp or a date told as past has in the story's year.
  std::optional<Day> day_of_story() const {
    const std::optional<int> year = story_year(evidence_);
    if (!year) return std::nullopt;
    std::optional<Day> latest;
    for (const PublicationEvidence& one : evidence_) {
      for (const PublicationClue& clue : one.clues) {
        using Kind = PublicationClue::Kind;
        if ((clue.kind != Kind::stamp && clue.kind != Kind::past_date && clue.kind != Kind::fixed_day) ||
            clue.day == 0 || clue.month == 0 || clue.year_shift != 0)
          continue;
        const int in = clue.year.value_or(*year);
        std::optional<Day> day = day_of(in, clue.month, clue.day);
        if (const auto swapped = clue.swappable ? day_of(in, clue.day, clue.month) : std::nullopt)
          day = std::min(day.value_or(*swapped), *swapped);
        if (day) latest = std::max(latest.value_or(*day), *day);
      }
    }
    return latest;
  }

  /// True where a report states many days to choose from, as a month.
  bool states_days(std::size_t d) const {
    const auto& stated = evidence_[d].stated;
    return stated && !days_that_date(published_[d]) && stated->when.earliest && stated->when.latest;
  }

  DayBelief belief_of(std::size_t d) const {
    DayBelief belief;
    const std::optional<DayRange> days = days_that_date(published_[d]);
    const bool is_wide = states_days(d);
    if (evidence_[d].stated && !is_wide) {
      belief.fixed = true;
      if (!days) return belief;
      for (Day day = days->first; day <= days->second; day += chrono_days{1}) belief.days.push_back(day);
      belief.mass.assign(belief.days.size(), 1.0 / static_cast<double>(belief.days.size()));
      return belief;
    }
    belief.days = is_wide ? days_stated(*evidence_[d].stated) : stamped_days(evidence_[d], dated_->last);
    if (belief.days.empty()) {
      for (Day day = dated_->first - chrono_days{kBefore}; day <= dated_->last + chrono_days{kAfter};
           day += chrono_days{1})
        belief.days.push_back(day);
    }
    for (const Day day : belief.days) belief.own.push_back(day_features(evidence_[d], day, *dated_, near_[d]));
    drop_hopeless(belief);
    belief.mass.resize(belief.days.size());
    belief.set_mass(belief.own);
    return belief;
  }

  static void drop_hopeless(DayBelief& belief) {
    std::vector<double> scores;
    for (const DayFeatures& features : belief.own) scores.push_back(day_score(features));
    const double best = *std::max_element(scores.begin(), scores.end());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (scores[i] < best - kHopeless) continue;
      belief.days[kept] = belief.days[i];
      belief.own[kept++] = belief.own[i];
    }
    belief.days.resize(kept);
    belief.own.resize(kept);
  }

  /// "May 2027" at the head leaves the days of a month; a year and more are as good as nothing.
  static std::vector<Day> days_stated(const DatedBasis& stated) {
    constexpr long kMostDays = 366;
    const Day first = stated.when.earliest->first_day(), last = stated.when.latest->last_day();
    std::vector<Day> days;
    for (Day day = first; day <= last && (last - first).count() < kMostDays; day += chrono_days{1}) days.push_back(day);
    return days;
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
    const DayBelief& belief = beliefs_[document];
    for (std::size_t i = 0; i < belief.days.size(); ++i) {
      if (belief.mass[i] < 1e-4) continue;
      const std::optional<DayRange> days = days_told(evidence_[document].clues[clue], belief.days[i]);
      if (!days) continue;
      const auto size = static_cast<double>((days->second - days->first).count() + 1);
      for (Day day = days->first; day <= days->second; day += chrono_days{1}) told[day] += belief.mass[i] / size;
    }
    return told;
  }

  /// True where a clue of the document is set beside another's.
  bool add_link(const PublicationLink& link, std::vector<DayFeatures>& features) const {
    const DayBelief& belief = beliefs_[link.document];
    const std::map<Day, double> told = told_by(link.other, link.other_clue);
    if (told.empty()) return false;
    constexpr double kStrong = 0.65, kMiddling = 0.45;
    if (link.clue == PublicationLink::kNoClue) {
      if (evidence_[link.other].clues[link.other_clue].kind == PublicationClue::Kind::future_date ||
          evidence_[link.other].clues[link.other_clue].kind == PublicationClue::Kind::future_weekday)
        return false;
      for (std::size_t i = 0; i < belief.days.size(); ++i) {
        double before = 0;
        for (const auto& [day, mass] : told) before += day <= belief.days[i] ? mass : 0;
        at(features[i], link.weight >= kStrong ? DayFeature::strong_knowledge : DayFeature::knowledge) +=
            link.weight * std::log(kKnowledgeErrs + (1 - kKnowledgeErrs) * std::min(before, 1.0));
      }
      return false;
    }
    const DayFeature kind = link.weight >= kStrong     ? DayFeature::strong_links
                            : link.weight >= kMiddling ? DayFeature::middling_links
                                                       : DayFeature::weak_links;
    for (std::size_t i = 0; i < belief.days.size(); ++i) {
      const std::optional<DayRange> days = days_told(evidence_[link.document].clues[link.clue], belief.days[i]);
      if (!days) return false;
      double agrees = 0;
      for (auto it = told.lower_bound(days->first); it != told.end() && it->first <= days->second; ++it)
        agrees += it->second;
      at(features[i], kind) += link.weight * std::log(kLinkErrs + (1 - kLinkErrs) * std::min(agrees, 1.0));
    }
    return true;
  }

  /// What many sentences share with many is hardly more than what some do: a running report has dozens.
  static void weigh_links(std::size_t links, std::vector<DayFeatures>& features) {
    if (links <= kMostLinks) return;
    const double share = static_cast<double>(kMostLinks) / static_cast<double>(links);
    for (DayFeatures& day : features) {
      for (const DayFeature kind : {DayFeature::strong_links, DayFeature::middling_links, DayFeature::weak_links})
        at(day, kind) *= share;
    }
  }

  /// The features of every day of every undated report, the others believed as they are now.
  std::vector<std::vector<DayFeatures>> all_features() const {
    std::vector<std::vector<DayFeatures>> features;
    for (const DayBelief& belief : beliefs_) features.push_back(belief.own);
    std::vector<std::size_t> links(beliefs_.size(), 0);
    for (const PublicationLink& link : links_) {
      if (beliefs_[link.document].fixed || beliefs_[link.other].days.empty()) continue;
      if (add_link(link, features[link.document])) ++links[link.document];
    }
    for (std::size_t d = 0; d < features.size(); ++d) weigh_links(links[d], features[d]);
    for (const auto& [document, other] : citations_) {
      const DayBelief& cited = beliefs_[other];
      if (cited.days.empty()) continue;
      for (std::size_t i = 0; i < features[document].size(); ++i) {
        double before = 0;
        for (std::size_t k = 0; k < cited.days.size(); ++k)
          before += cited.days[k] <= beliefs_[document].days[i] ? cited.mass[k] : 0;
        at(features[document][i], DayFeature::cited) += std::log(kCitedErrs + (1 - kCitedErrs) * std::min(before, 1.0));
      }
    }
    return features;
  }

  DatedBasis answer(std::size_t d) const {
    const BelievedDays believed = believed_days(beliefs_[d]);
    DatedBasis published{DateInterval::of(believed.first, believed.last), Basis::inferred, {}};
    published.reasons = reasons(d, believed.named);
    return published;
  }

  /// The clues that bear on the day most, and the other reports' days.
  std::vector<DayReason> reasons(std::size_t d, Day day) const {
    constexpr std::size_t kMostReasons = 4;
    std::vector<DayReason> why;
    const auto add = [&why](DayReason reason) {
      if (why.size() < kMostReasons && std::find(why.begin(), why.end(), reason) == why.end())
        why.push_back(std::move(reason));
    };
    const PublicationEvidence& own = evidence_[d];
    for (std::size_t c = 0; c < own.clues.size(); ++c) {
      if (own.clues[c].kind == PublicationClue::Kind::stamp) add({DayReason::Kind::stamp, own.wording[c]});
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
      const auto likeliest =
          std::max_element(told.begin(), told.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
      if (likeliest->first < days->first || likeliest->first > days->second) continue;
      add({DayReason::Kind::same_day, own.wording[link.clue], evidence_[link.other].wording[link.other_clue],
           PartialDate::from_day(likeliest->first).to_string()});
    }
    for (std::size_t c = 0; c < own.clues.size(); ++c) {
      using Kind = PublicationClue::Kind;
      if (own.clues[c].kind == Kind::past_date) add({DayReason::Kind::not_before, own.wording[c]});
      if (own.clues[c].kind == Kind::future_date) add({DayReason::Kind::not_after, own.wording[c]});
      if (own.clues[c].kind == Kind::past_weekday) add({DayReason::Kind::soon_after, own.wording[c]});
    }
    why.push_back({DayReason::Kind::other_days});
    return why;
  }

  const std::vector<PublicationEvidence>& evidence_;
  std::vector<DatedBasis> published_;
  std::optional<DatedDays> dated_;
  std::vector<Nearness> near_;
  std::vector<DayBelief> beliefs_;
  std::vector<PublicationLink> links_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> citations_;
};

}  // namespace

std::vector<DatedBasis> narrow_publication(const std::vector<PublicationEvidence>& evidence) {
  return Story(evidence).solve();
}

DayChoice day_choice(const std::vector<PublicationEvidence>& evidence, std::uint32_t report) {
  return Story(evidence).choice(report);
}

}  // namespace synoptic
