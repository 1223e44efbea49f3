#include "synoptic/render/figure_rows.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace synoptic {

namespace {

bool is_one_row(const FigureMention& a, const FigureMention& b) {
  const bool one_voice =
      a.origin.empty() ? a.sources == b.sources && a.place.document == b.place.document : a.origin == b.origin;
  return one_voice && a.low == b.low && a.high == b.high && a.qualifier == b.qualifier && a.status == b.status &&
         a.direction == b.direction && (a.as_of == b.as_of || (!a.as_of_stated && !b.as_of_stated));
}

std::tuple<double, double> weight(const FigureMention& mention) {
  constexpr double kOpen = std::numeric_limits<double>::infinity();
  const double low = mention.low ? *mention.low : mention.high.value_or(kOpen);
  return {low, mention.high.value_or(kOpen)};
}

int rank(FigureRelation relation) {
  switch (relation) {
    case FigureRelation::conflict: return 0;
    case FigureRelation::update: return 1;
    case FigureRelation::agree: return 2;
    case FigureRelation::single: return 3;
  }
  return 3;
}

std::size_t reports_of(const FigureGroup& group) {
  std::vector<std::uint32_t> documents;
  for (const FigureMention& mention : group.mentions) documents.push_back(mention.place.document);
  std::sort(documents.begin(), documents.end());
  return static_cast<std::size_t>(std::unique(documents.begin(), documents.end()) - documents.begin());
}

}  // namespace

std::vector<FigureRow> figure_rows(const FigureGroup& group) {
  std::vector<std::uint32_t> order(group.mentions.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return weight(group.mentions[a]) < weight(group.mentions[b]);
  });
  std::vector<FigureRow> rows;
  std::size_t same_value = 0;  // the first row with the value at hand: only those can take the mention
  for (const std::uint32_t index : order) {
    const FigureMention& mention = group.mentions[index];
    while (same_value < rows.size() && weight(group.mentions[rows[same_value].first]) < weight(mention)) ++same_value;
    const auto row = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(same_value), rows.end(),
                                  [&](const FigureRow& r) { return is_one_row(group.mentions[r.first], mention); });
    if (row == rows.end())
      rows.push_back({index, {index}, {mention.place.document}});
    else {
      row->mentions.push_back(index);
      if (row->documents.back() != mention.place.document) row->documents.push_back(mention.place.document);
    }
  }
  return rows;
}

std::vector<std::uint32_t> figures_by_weight(const std::vector<FigureGroup>& figures) {
  std::vector<std::tuple<int, std::size_t, std::uint32_t>> keyed;
  for (std::uint32_t i = 0; i < figures.size(); ++i)
    keyed.emplace_back(rank(figures[i].relation), SIZE_MAX - reports_of(figures[i]), i);
  std::sort(keyed.begin(), keyed.end());
  std::vector<std::uint32_t> order;
  for (const auto& entry : keyed) order.push_back(std::get<2>(entry));
  return order;
}

}  // namespace synoptic
