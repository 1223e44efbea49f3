// How groups are chosen, joined, and kept apart.
#include "synoptic/compare/figure_grouping.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace synoptic {
namespace {

/// Members of a group that a new mention is compared with, and groups it is compared with: bounds that keep
/// a story of a thousand reports linear. Reached in none of the events of the article set.
constexpr std::size_t kComparedMembers = 100;
constexpr std::size_t kComparedGroups = 200;
/// A figure dated this many days before another is of another event.
constexpr int kOtherEventDays = 60;

/// One report's two counts of one kind by one voice are two things, unless the second is an update or a plan.
bool excludes(const MeasuredFigure& a, const MeasuredFigure& b) {
  const FigureMention& x = a.mention;
  const FigureMention& y = b.mention;
  if (x.place.document != y.place.document || values_meet(x, y)) return false;
  const bool both_named = a.voice.named && b.voice.named;
  if (a.voice != b.voice && (both_named || a.measure.happening.empty())) return x.place.span.overlaps(y.place.span);
  return x.status == y.status && x.as_of == y.as_of;
}

bool is_other_event(const FigureMention& a, const FigureMention& b) {
  if (!a.as_of_stated && !b.as_of_stated) return false;
  const auto gap = [](const DateInterval& early, const DateInterval& late) {
    if (!early.latest || !late.earliest) return 0;
    return static_cast<int>((late.earliest->first_day() - early.latest->last_day()).count());
  };
  return std::max(gap(a.as_of, b.as_of), gap(b.as_of, a.as_of)) > kOtherEventDays;
}

/// 1 where the amounts are equal, else how near their middles lie; at most 0.999.
double closeness(const FigureMention& a, const FigureMention& b) {
  if (a.low == b.low && a.high == b.high) return 1;
  const double x = a.low.value_or(a.high.value_or(0));
  const double y = b.low.value_or(b.high.value_or(0));
  const double larger = std::max(std::abs(x), std::abs(y));
  return larger > 0 ? std::clamp(1 - std::abs(x - y) / larger, 0.0, 0.999) : 0.999;
}

std::vector<std::string> index_keys(const Measure& measure, const Vocabulary& vocabulary) {
  const std::string base =
      std::to_string(static_cast<int>(measure.kind)) + '|' + measure.unit + '|' + measure.happening + '|';
  std::vector<std::string> keys;
  if (!measure.is_people_of) keys.push_back(base + (measure.kind == FigureKind::count ? measure.noun : std::string()));
  for (const TermId country : measure.owners) keys.push_back(base + vocabulary.form(country));
  return keys;
}

}  // namespace

std::uint32_t FigureGrouping::add(MeasuredFigure figure) {
  const std::vector<std::pair<double, std::uint32_t>> fitting = fitting_groups(figure);
  const std::uint32_t home = fitting.empty() ? static_cast<std::uint32_t>(groups_.size()) : fitting.front().second;
  if (fitting.empty()) {
    groups_.emplace_back();
    parent_.push_back(home);
  }
  for (const std::string& key : index_keys(figure.measure, vocabulary_)) index_[key].insert(home);
  groups_[home].push_back(std::move(figure));
  for (std::size_t at = 1; at < fitting.size(); ++at) join(home, fitting[at].second);
  return home;
}

std::vector<std::vector<MeasuredFigure>> FigureGrouping::take() {
  std::erase_if(groups_, [](const Members& group) { return group.empty(); });
  return std::move(groups_);
}

std::uint32_t FigureGrouping::root(std::uint32_t group) const {
  while (parent_[group] != group) group = parent_[group];
  return group;
}

/// Groups whose best member fits, the best first.
std::vector<std::pair<double, std::uint32_t>> FigureGrouping::fitting_groups(const MeasuredFigure& figure) const {
  std::set<std::uint32_t> candidates;
  for (const std::string& key : index_keys(figure.measure, vocabulary_)) {
    const auto found = index_.find(key);
    if (found == index_.end()) continue;
    for (const std::uint32_t group : found->second) {
      if (candidates.size() >= kComparedGroups) break;
      candidates.insert(root(group));
    }
  }
  std::vector<std::pair<double, std::uint32_t>> fitting;
  for (const std::uint32_t group : candidates) {
    const double score = score_group(figure, groups_[group]);
    if (score >= kSameMeasure) fitting.emplace_back(score, group);
  }
  std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  return fitting;
}

double FigureGrouping::score_pair(const MeasuredFigure& a, const MeasuredFigure& b) const {
  if (excludes(a, b) || is_other_event(a.mention, b.mention)) return 0;
  const double near = closeness(a.mention, b.mention);
  const double score = same_measure(a.measure, b.measure, near, vocabulary_);
  return score > 0 && near == 1 ? score + 0.01 : score;
}

/// The best of the members; 0 where one of them excludes the figure.
double FigureGrouping::score_group(const MeasuredFigure& figure, const Members& members) const {
  double best = 0;
  for (std::size_t at = 0; at < std::min(members.size(), kComparedMembers); ++at) {
    const double score = score_pair(figure, members[at]);
    if (score == 0) return 0;
    best = std::max(best, score);
  }
  return best;
}

/// One group out of two that share a fitting figure, unless a member of one excludes one of the other.
void FigureGrouping::join(std::uint32_t home, std::uint32_t other) {
  Members& a = groups_[home];
  Members& b = groups_[other];
  for (std::size_t i = 0; i < std::min(a.size(), kComparedMembers); ++i) {
    for (std::size_t j = 0; j < std::min(b.size(), kComparedMembers); ++j) {
      if (score_pair(a[i], b[j]) == 0) return;
    }
  }
  std::move(b.begin(), b.end(), std::back_inserter(a));
  b.clear();
  parent_[other] = home;
}

}  // namespace synoptic
