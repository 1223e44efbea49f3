#include "synoptic/compare/figures/named_days.h"

#include <set>

#include "synoptic/annotate/times/calendar.h"

namespace synoptic {

bool is_day(const Timex& time) {
  if (!time.when.earliest || !time.when.latest) return false;
  if (time.type == TimexType::duration || time.type == TimexType::set) return false;
  return (time.when.latest->last_day() - time.when.earliest->first_day()).count() <= 8;
}

namespace {

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

/// The day that most reports name by a date, up to the publication of `account`; of equals the earlier.
std::optional<Day> day_of_story(const DaysOfReports& reports, const Account& account) {
  const DateInterval& printed = account.layers.published.when;
  std::optional<Day> best;
  std::size_t most = 1;
  for (const auto& [day, count] : reports) {
    if (printed.latest && day > printed.latest->last_day()) break;
    if (count > most) best = day, most = count;
  }
  return best;
}

}  // namespace

std::pair<double, double> value_of(const FigureItem& item) {
  constexpr double kOpen = -1e18;
  return {item.mention.low.value_or(kOpen), item.mention.high.value_or(kOpen)};
}

Printed printed_values(const Collation& collation, const std::vector<FigureItem>& items) {
  Printed printed;
  for (const FigureItem& item : items) {
    const std::uint32_t document = item.mention.place.document;
    const auto& when = collation.accounts[document].layers.published.when.latest;
    if (when) printed[value_of(item)].emplace(document, when->last_day());
  }
  return printed;
}

DaysOfReports days_of_reports(const Collation& collation) {
  DaysOfReports reports;
  for (const Account& one : collation.accounts) {
    std::set<Day> named;
    for (const Timex& time : one.layers.times) {
      if (is_day(time) && time.when.earliest->first_day() == time.when.latest->last_day())
        named.insert(time.when.earliest->first_day());
    }
    for (const Day day : named) ++reports[day];
  }
  return reports;
}

NamedDays named_days(const DaysOfReports& reports, const Account& account) {
  return {most_named_day(account), day_of_story(reports, account)};
}

}  // namespace synoptic
