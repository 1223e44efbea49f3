// What a figure's own report counts beside it: how many figures are like it, and what it comes to with the next.
#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

void add_sums(std::vector<FigureItem>& items) {
  constexpr std::size_t kBack = 6;  // items of a sentence looked back over
  std::map<std::tuple<std::uint32_t, double, TermId>, std::vector<double>> sums;  // of a value, in its report
  const auto key = [](const FigureItem& item) {
    return std::tuple(item.mention.place.document, item.low, item.counted.outcome);
  };
  const auto is_counted = [](const FigureItem& item) {
    return item.kind == FigureKind::count && item.low == item.high && item.counted.outcome != 0;
  };
  for (std::size_t at = 0; at < items.size(); ++at) {
    for (std::size_t back = 1; back <= std::min(at, kBack); ++back) {
      const FigureItem &a = items[at - back], &b = items[at];
      if (a.mention.place.document != b.mention.place.document || a.sentence != b.sentence) break;
      if (!is_counted(a) || !is_counted(b) || a.counted.outcome != b.counted.outcome || a.part_of || b.part_of)
        continue;
      const bool told_apart = a.counted.head != b.counted.head || a.counted.restrictors != b.counted.restrictors ||
                              a.counted.owners != b.counted.owners;
      if (!told_apart) continue;
      for (const FigureItem* one : {&a, &b}) sums[key(*one)].push_back(a.low + b.low);
    }
  }
  for (FigureItem& item : items) {
    const auto found = sums.find(key(item));
    if (is_counted(item) && found != sums.end()) item.sums = found->second;
  }
}

void count_rivals(std::vector<FigureItem>& items) {
  for (std::size_t begin = 0; begin < items.size();) {
    std::size_t end = begin;
    std::map<std::string, std::vector<double>> values;  // of each dimension
    std::map<TermId, std::uint32_t> heads, outcomes;
    for (; end < items.size() && items[end].mention.place.document == items[begin].mention.place.document; ++end) {
      const Counted& counted = items[end].counted;
      values[counted.dimension].push_back(items[end].low);
      if (counted.head != 0) ++heads[counted.head];
      if (counted.outcome != 0) ++outcomes[counted.outcome];
    }
    std::map<std::string, std::shared_ptr<const std::vector<double>>> sorted;
    for (auto& [dimension, all] : values) {
      std::sort(all.begin(), all.end());
      sorted[dimension] = std::make_shared<const std::vector<double>>(std::move(all));
    }
    for (; begin < end; ++begin) {
      FigureItem& item = items[begin];
      item.report_values = sorted[item.counted.dimension];
      item.of_kind_in_report = static_cast<std::uint32_t>(item.report_values->size() - 1);
      const auto others = [](const std::map<TermId, std::uint32_t>& all, TermId term) {
        return term == 0 ? 0 : all.at(term) - 1;
      };
      item.alike_in_report = std::max(others(heads, item.counted.head), others(outcomes, item.counted.outcome));
    }
  }
}

}  // namespace synoptic
