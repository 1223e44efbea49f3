#include "synoptic/compare/day_state.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

#include "synoptic/annotate/times/calendar.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;

/// How many days back the clue tells of something as past; nothing where it does not, or would be to come.
std::optional<long> age_of(const PublicationClue& clue, Day day) {
  const bool is_past = clue.kind == Kind::past_weekday || (clue.kind == Kind::shifted_day && clue.shift <= 0) ||
                       (clue.kind == Kind::shifted_week && clue.shift < 0 && clue.weekday != 0) ||
                       (clue.kind == Kind::past_date && clue.day != 0);
  const std::optional<DayRange> told = is_past ? days_told(clue, day) : std::nullopt;
  return told && told->first <= day ? std::optional(long{(day - told->first).count()}) : std::nullopt;
}

using WordsOfReports = std::vector<std::unordered_set<std::uint64_t>>;

WordsOfReports words_of(const std::vector<PublicationEvidence>& evidence) {
  WordsOfReports all;
  for (const PublicationEvidence& one : evidence) {
    std::unordered_set<std::uint64_t>& words = all.emplace_back();
    for (const PublicationClue& clue : one.clues) words.insert(clue.terms.begin(), clue.terms.end());
    for (const SentenceTerms& terms : one.untimed) words.insert(terms.begin(), terms.end());
  }
  return all;
}

}  // namespace

void add_named_days(const PublicationEvidence& evidence, Day day, const DatedDays& dated, DayFeatures& features) {
  constexpr double kMost = 3, kMostMonths = 2;
  constexpr long kOld = 5, kMore = 3;
  std::optional<long> newest, newest_with_weekday;
  double old = 0, months = 0, told = 0, known = 0;
  for (const PublicationClue& clue : evidence.clues) {
    if (clue.kind == Kind::named_month && clue.tense < 0 && clue.month == month_of(day)) ++months;
    const std::optional<long> age = age_of(clue, day);
    if (!age) continue;
    newest = std::min(newest.value_or(*age), *age);
    if (clue.kind == Kind::past_date) {
      if (clue.weekday != 0) newest_with_weekday = std::min(newest_with_weekday.value_or(*age), *age);
      continue;
    }
    if (clue.kind == Kind::past_weekday && *age >= kOld) ++old;
    if (clue.span.empty()) continue;  // an entry of a running report: it tells of its own day
    ++told;
    known += dated.told.contains(day - std::chrono::days{*age}) ? 1 : 0;
  }
  if (evidence.is_live && dated.told.contains(day)) at(features, DayFeature::live_day_told) = 1;
  if (newest) {
    const auto bin = static_cast<std::size_t>(std::min(*newest, kMore));
    features[static_cast<std::size_t>(DayFeature::newest_today) + bin] = 1;
  }
  at(features, DayFeature::oldest_weekdays) = std::min(old, kMost);
  at(features, DayFeature::own_month) = std::min(months, kMostMonths);
  if (told > 0) at(features, DayFeature::told_by_any) = known / told * std::min(told, kMost);
  if (newest_with_weekday)
    at(features, DayFeature::dated_weekday_old) = std::log1p(static_cast<double>(*newest_with_weekday));
}

void add_unknown(Day day, const DatedDays& dated, const Nearness& near, DayFeatures& features) {
  double unknown = 0, before = 0;
  for (std::size_t i = 0; i < near.unknown.size(); ++i) {
    if (dated.reports[i].second.second >= day) continue;
    unknown += near.unknown[i];
    ++before;
  }
  if (before > 0) at(features, DayFeature::unknown_of_earlier) = unknown / before;
}

void find_unknown(const std::vector<PublicationEvidence>& evidence, const DatedDays& dated,
                  const std::vector<bool>& asked, std::vector<Nearness>& near) {
  const WordsOfReports words = words_of(evidence);
  std::unordered_map<std::uint64_t, std::size_t> holders;
  for (const auto& one : words) {
    for (const std::uint64_t word : one) ++holders[word];
  }
  const auto all = static_cast<double>(evidence.size());
  for (std::uint32_t d = 0; d < evidence.size(); ++d) {
    if (!asked[d]) continue;
    // The first day on which a dated report has the word.
    std::unordered_map<std::uint64_t, Day> first;
    for (const auto& [other, days] : dated.reports) {
      if (other == d) continue;
      for (const std::uint64_t word : words[other]) {
        const auto [found, is_new] = first.try_emplace(word, days.first);
        if (!is_new) found->second = std::min(found->second, days.first);
      }
    }
    near[d].unknown.assign(dated.reports.size(), 0);
    for (std::size_t i = 0; i < dated.reports.size(); ++i) {
      const auto& [other, days] = dated.reports[i];
      if (other == d) continue;
      double fresh = 0, lacking = 0;
      for (const std::uint64_t word : words[other]) {
        // What only the dated report has tells nothing of what is known.
        const bool is_here = words[d].contains(word);
        if (first.at(word) != days.first || holders.at(word) - (is_here ? 1 : 0) < 2) continue;
        const double weight = std::log((1 + all) / static_cast<double>(holders.at(word)));
        fresh += weight;
        lacking += is_here ? 0 : weight;
      }
      if (fresh > 0) near[d].unknown[i] = std::round(lacking / fresh * 1e9) / 1e9;
    }
  }
}

}  // namespace synoptic
