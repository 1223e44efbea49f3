#include "synoptic/compare/figures/conversions.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

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

void convert_currencies(std::vector<FigureItem>& items) {
  std::map<std::pair<std::string, std::string>, std::vector<double>> seen;  // what one of the first is in the second
  std::map<std::string, std::size_t> uses;
  for (const FigureItem& item : items) {
    if (item.kind != FigureKind::money) continue;
    ++uses[item.unit];
    if (!item.same_as || items[*item.same_as].unit == item.unit) continue;
    const double from = middle(items[*item.same_as]);
    const double to = middle(item);
    if (from <= 0 || to <= 0) continue;
    seen[{items[*item.same_as].unit, item.unit}].push_back(to / from);
    seen[{item.unit, items[*item.same_as].unit}].push_back(from / to);
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
  for (FigureItem& item : items) {
    if (item.kind != FigureKind::money) continue;
    item.low *= factor[item.unit];
    item.high *= factor[item.unit];
  }
}

}  // namespace synoptic
