// What was chosen elsewhere for the figures of stories, by weights that never saw the story: days, continuations,
// groups and scores of pairs, as the trainers of this folder write them (README.md).
#pragma once

#include <cstdint>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures/continuations.h"
#include "synoptic/compare/figures/figure_groups.h"
#include "synoptic/compare/figures/group_days.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/figures/state_day.h"

namespace synoptic {

struct GivenChoices {
  bool links_given = false, days_given = false, group_days_given = false;
  using Days = std::map<std::string, std::map<std::uint32_t, std::uint32_t>>;  ///< Lines "STORY ITEM CANDIDATE".
  Days days, group_days;
  std::multimap<std::string, ItemPair> links;  ///< Lines "STORY LATER EARLIER".
  /// Lines "STORY ITEMS GROUP... PAIRS SCORE...", a group an item.
  std::map<std::string, std::vector<std::uint32_t>> groups;
  std::map<std::string, std::vector<double>> scores;  ///< Of each candidate pair, in the order of figure_candidates().
};

inline void read_links(const char* path, GivenChoices& given) {
  std::ifstream lines(path);
  std::string story;
  std::uint32_t later = 0, earlier = 0;
  while (lines >> story >> later >> earlier) given.links.emplace(story, ItemPair{earlier, later});
  given.links_given = true;
}

inline GivenChoices::Days days_in(const char* path) {
  GivenChoices::Days days;
  std::ifstream lines(path);
  std::string story;
  std::uint32_t item = 0, candidate = 0;
  while (lines >> story >> item >> candidate) days[story][item] = candidate;
  return days;
}

inline void read_groups(const char* path, GivenChoices& given) {
  std::ifstream lines(path);
  std::string story;
  while (lines >> story) {
    std::size_t count = 0;
    lines >> count;
    auto& groups = given.groups[story];
    groups.resize(count);
    for (std::uint32_t& group : groups) lines >> group;
    lines >> count;
    auto& scores = given.scores[story];
    scores.resize(count);
    for (double& score : scores) lines >> score;
  }
}

/// Reads leading options `--days FILE`, `--links FILE`, `--groups FILE`, `--group-days FILE`; moves `at` behind them.
inline GivenChoices read_choices(int argc, char** argv, int& at) {
  GivenChoices given;
  for (; at + 1 < argc && std::string_view(argv[at]).starts_with("--"); at += 2) {
    if (std::string_view(argv[at]) == "--links") read_links(argv[at + 1], given);
    if (std::string_view(argv[at]) == "--days") given.days = days_in(argv[at + 1]), given.days_given = true;
    if (std::string_view(argv[at]) == "--group-days")
      given.group_days = days_in(argv[at + 1]), given.group_days_given = true;
    if (std::string_view(argv[at]) == "--groups") read_groups(argv[at + 1], given);
  }
  return given;
}

/// Sets days and continuations of the items, as given or else by the built-in weights; all continuations it chose
/// among.
inline std::vector<Continuation> choose(const GivenChoices& given, const std::string& story, const Collation& collation,
                                        std::vector<FigureItem>& items) {
  if (!given.days_given) {
    choose_state_days(collation, items);
  } else if (const auto chosen = given.days.find(story); chosen != given.days.end()) {
    std::vector<std::pair<std::uint32_t, StateDay>> days;  // candidates of all items are read before any is set
    for (const auto& [item, candidate] : chosen->second) {
      const Account& account = collation.accounts[items[item].mention.place.document];
      days.emplace_back(item, state_day_candidates(account, items[item], collation.vocabulary)[candidate]);
    }
    for (const auto& [item, day] : days) set_state_day(day.when, day.stated, items[item]);
  }
  std::vector<Continuation> candidates = continuation_candidates(collation, items);
  if (!given.links_given) {
    follow_continuations(chosen_continuations(candidates), items);
    return candidates;
  }
  std::vector<Continuation> chosen;
  const auto [begin, end] = given.links.equal_range(story);
  for (auto at = begin; at != end; ++at) chosen.push_back({at->second.second, at->second.first, {}});
  follow_continuations(chosen, items);
  return candidates;
}

/// The groups of the items: as given, else by the built-in weights.
inline std::vector<std::vector<std::uint32_t>> groups_of(const std::vector<FigureItem>& items, const std::string& story,
                                                         const GivenChoices& given, const Vocabulary& vocabulary) {
  const auto found = given.groups.find(story);
  if (found == given.groups.end() || found->second.size() != items.size()) return group_items(items, vocabulary);
  std::map<std::uint32_t, std::vector<std::uint32_t>> by_group;
  for (std::uint32_t at = 0; at < items.size(); ++at) by_group[found->second[at]].push_back(at);
  std::vector<std::vector<std::uint32_t>> groups;
  for (auto& [number, members] : by_group) groups.push_back(std::move(members));
  return groups;
}

using GroupDays = std::vector<std::pair<std::uint32_t, std::vector<GroupDay>>>;

/// Sets the days of the items of the groups, as given or else by the built-in weights; of each item the candidates.
inline GroupDays choose_group_days(const GivenChoices& given, const std::string& story, const Collation& collation,
                                   const std::vector<std::vector<std::uint32_t>>& groups,
                                   std::vector<FigureItem>& items) {
  GroupDays all;
  const StoryDays days(collation, items);
  for (const std::vector<std::uint32_t>& group : groups) {
    auto candidates = group_day_candidates(collation, items, group, days);
    for (std::size_t at = 0; at < group.size(); ++at) all.emplace_back(group[at], std::move(candidates[at]));
  }
  if (!given.group_days_given) {
    choose_group_days(collation, groups, items);
  } else if (const auto chosen = given.group_days.find(story); chosen != given.group_days.end()) {
    for (const auto& [item, candidates] : all) {
      const auto found = chosen->second.find(item);
      if (found == chosen->second.end()) continue;
      const GroupDay& day = candidates.at(found->second);
      set_state_day(day.when, day.stated, items[item]);
    }
  }
  return all;
}

/// How likely each candidate pair is one thing: as given, else by the built-in weights.
inline std::vector<double> scores_of(const std::vector<FigureItem>& items, const std::vector<ItemPair>& candidates,
                                     const std::string& story, const GivenChoices& given,
                                     const Vocabulary& vocabulary) {
  const auto found = given.scores.find(story);
  if (found != given.scores.end() && found->second.size() == candidates.size()) return found->second;
  std::vector<double> scores;
  for (const auto& [a, b] : candidates)
    scores.push_back(same_thing_score(pair_features(items[a], items[b], vocabulary)));
  return scores;
}

}  // namespace synoptic
