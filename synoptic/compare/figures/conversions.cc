#include "synoptic/compare/figures/conversions.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace synoptic {
namespace {

/// True where `later` stands in brackets that open right behind `earlier`.
bool is_bracketed_behind(const Account& account, const FigureItem& earlier, const FigureItem& later) {
  constexpr std::uint32_t kNear = 12;  // bytes: " (about "
  const std::uint32_t end = earlier.mention.place.span.end;
  const std::uint32_t begin = later.mention.place.span.begin;
  if (begin < end || begin > end + kNear) return false;
  return account.layers.document.words({end, begin}).find('(') != std::string_view::npos;
}

}  // namespace

void join_bracketed(const Collation& collation, std::vector<FigureItem>& items) {
  for (std::uint32_t at = 1; at < items.size(); ++at) {
    FigureItem& later = items[at];
    const FigureItem& earlier = items[at - 1];
    if (earlier.mention.place.document != later.mention.place.document || later.same_as) continue;
    if (earlier.kind != later.kind || earlier.counted.dimension != later.counted.dimension) continue;
    if (earlier.unit == later.unit || later.unit.empty()) continue;
    const Account& account = collation.accounts[later.mention.place.document];
    if (is_bracketed_behind(account, earlier, later)) later.same_as = at - 1;
  }
}

namespace {

using Items = std::vector<FigureItem*>;

/// The amounts of money, by reports that tell one event: what one of them says of a rate holds for all of these.
std::map<std::uint32_t, Items> money_by_event(std::vector<FigureItem>& items) {
  std::map<std::uint32_t, Items> events;
  for (FigureItem& item : items)
    if (item.kind == FigureKind::money) events[item.report_event].push_back(&item);
  return events;
}

void convert_within(const std::vector<FigureItem>& all, const Items& items) {
  std::map<std::pair<std::string, std::string>, std::vector<double>> seen;  // what one of the first is in the second
  std::map<std::string, std::size_t> uses;
  for (const FigureItem* item : items) {
    ++uses[item->unit];
    if (!item->same_as || all[*item->same_as].unit == item->unit) continue;
    const double from = middle(all[*item->same_as]);
    const double to = middle(*item);
    if (from <= 0 || to <= 0) continue;
    seen[{all[*item->same_as].unit, item->unit}].push_back(to / from);
    seen[{item->unit, all[*item->same_as].unit}].push_back(from / to);
  }
  if (seen.empty()) return;
  std::vector<std::pair<std::size_t, std::string>> by_use;
  for (const auto& [currency, count] : uses) by_use.emplace_back(count, currency);
  std::sort(by_use.rbegin(), by_use.rend());
  std::map<std::string, double> factor;  // into the leading currency of its connected set
  for (const auto& [count, leading] : by_use) {
    if (!factor.try_emplace(leading, 1).second) continue;
    std::vector<std::string> open = {leading};
    while (!open.empty()) {
      const std::string from = open.back();
      open.pop_back();
      for (auto& [pair, rates] : seen) {
        if (pair.second != from || factor.contains(pair.first)) continue;
        std::sort(rates.begin(), rates.end());
        factor[pair.first] = factor[from] * rates[rates.size() / 2];
        open.push_back(pair.first);
      }
    }
  }
  for (FigureItem* item : items) {
    item->low *= factor[item->unit];
    item->high *= factor[item->unit];
  }
}

}  // namespace

void convert_currencies(std::vector<FigureItem>& items) {
  for (const auto& [event, money] : money_by_event(items)) convert_within(items, money);
}

}  // namespace synoptic
