// Puts figures into groups that count one thing, one figure after the other.
//
// A figure joins the group that fits best among those that an index of nouns and owners offers; groups that
// it shows to be one are joined, unless a member of one excludes a member of the other (excludes()): one voice
// in one report does not give two counts of one thing, and a count dated months before is of another event.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "synoptic/compare/figures.h"
#include "synoptic/compare/measure.h"

namespace synoptic {

/// A figure of one report, ready to be grouped.
struct MeasuredFigure {
  FigureMention mention;
  FigureVoice voice;
  Measure measure;
  std::string subject;
};

/// Groups under construction. Cost of a figure: the members of the groups that share its noun, both bounded.
class FigureGrouping {
 public:
  explicit FigureGrouping(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  /// Adds a figure; returns the number of its group, good for add_copy() although groups may be joined later.
  std::uint32_t add(MeasuredFigure figure);
  /// Adds a figure known to be a copy of one in `group`, without comparing it.
  void add_copy(std::uint32_t group, MeasuredFigure figure) { groups_[root(group)].push_back(std::move(figure)); }
  /// The groups, none empty. Ends the construction.
  std::vector<std::vector<MeasuredFigure>> take();

 private:
  using Members = std::vector<MeasuredFigure>;

  std::uint32_t root(std::uint32_t group) const;
  std::vector<std::pair<double, std::uint32_t>> fitting_groups(const MeasuredFigure& figure) const;
  double score_pair(const MeasuredFigure& a, const MeasuredFigure& b) const;
  double score_group(const MeasuredFigure& figure, const Members& members) const;
  void join(std::uint32_t home, std::uint32_t other);

  const Vocabulary& vocabulary_;
  std::vector<Members> groups_;
  std::vector<std::uint32_t> parent_;                               // of joined groups; a root is its own
  std::unordered_map<std::string, std::set<std::uint32_t>> index_;  // looked up only
};

}  // namespace synoptic
