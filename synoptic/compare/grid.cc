// How rows are chosen and cells filled.
#include "synoptic/compare/grid.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "synoptic/base/date_words.h"
#include "synoptic/compare/amount_text.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/figures/value_relation.h"
namespace synoptic {
namespace {

/// Rows for one figure: its values by the number of reports that give them.
constexpr std::size_t kValuesOfFigure = 4;
constexpr std::size_t kWhat = 90;

GridRow empty_row(std::string what, std::string member, std::size_t reports) {
  return {std::move(what), std::move(member), std::vector<GridCell>(reports)};
}

void set_cell(GridRow& row, const Place& place, CellState state) {
  GridCell& cell = row.cells[place.document];
  const bool better =
      cell.state == CellState::silent || (cell.state == CellState::otherwise && state != CellState::otherwise);
  if (better) cell = {state, place};
}

std::size_t reports_told(const GridRow& row) {
  return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(),
                                                [](const GridCell& cell) { return cell.state != CellState::silent; }));
}

CellState state_of(const FigureItem& item, const FigureItem& value) {
  if (item.mention.status == FigureStatus::denied) return CellState::denies;
  if (same_value(item, value)) return CellState::says;
  return values_meet(item, value) ? CellState::says : CellState::otherwise;
}

void add_figure_rows(const MeasuredGroup& measured, std::size_t reports, std::vector<GridRow>& grid) {
  const FigureGroup& group = measured.group;
  std::map<std::string, std::pair<const FigureItem*, std::set<std::uint32_t>>> values;
  for (const FigureItem& item : measured.items) {
    auto& [first, documents] = values[amount_text(item.mention, group.unit)];
    if (first == nullptr) first = &item;
    documents.insert(item.mention.place.document);
  }
  std::vector<std::pair<std::string, std::pair<const FigureItem*, std::set<std::uint32_t>>>> ranked(values.begin(),
                                                                                                       values.end());
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.second.second.size() > b.second.second.size(); });
  const bool agreed = group.relation == FigureRelation::agree;
  for (std::size_t at = 0; at < std::min(ranked.size(), agreed ? 1 : kValuesOfFigure); ++at) {
    GridRow row = empty_row(ranked[at].first + " " + subject_words(group), group.id, reports);
    for (const FigureItem& item : measured.items)
      set_cell(row, item.mention.place, state_of(item, *ranked[at].second.first));
    grid.push_back(std::move(row));
  }
}

bool spans_reports(const std::vector<std::uint32_t>& documents) {
  return std::set<std::uint32_t>(documents.begin(), documents.end()).size() > 1;
}

}  // namespace

std::vector<GridRow> build_grid(const Collation& collation, const std::vector<MeasuredGroup>& figures,
                                const std::vector<QuotationGroup>& quotations,
                                const std::vector<TimelineEntry>& timeline, const std::vector<Conflict>& conflicts) {
  const std::size_t reports = collation.accounts.size();
  std::vector<GridRow> grid;
  for (const MeasuredGroup& measured : figures) {
    std::vector<std::uint32_t> documents;
    for (const FigureMention& mention : measured.group.mentions) documents.push_back(mention.place.document);
    if (spans_reports(documents)) add_figure_rows(measured, reports, grid);
  }
  for (const QuotationGroup& group : quotations) {
    const QuotationMention& fullest = group.mentions[group.fullest];
    const std::string_view words = collation.accounts[fullest.place.document].layers.document.words(fullest.place.span);
    GridRow row = empty_row((fullest.speaker.empty() ? "" : fullest.speaker + ": ") + "\xE2\x80\x9C" +
                                shortened(words, kWhat) + "\xE2\x80\x9D",
                            group.id, reports);
    for (const QuotationMention& mention : group.mentions) set_cell(row, mention.place, CellState::says);
    if (reports_told(row) > 1) grid.push_back(std::move(row));
  }
  std::map<std::string, std::vector<Place>> otherwise;  // entry -> places of entries that date it otherwise
  for (const Conflict& conflict : conflicts) {
    if (conflict.kind != ConflictKind::date || conflict.members.size() != 2 || conflict.sides.size() != 2) continue;
    for (const std::size_t side : {0U, 1U}) {
      auto& places = otherwise[conflict.members[side]];
      places.insert(places.end(), conflict.sides[1 - side].places.begin(), conflict.sides[1 - side].places.end());
    }
  }
  for (const TimelineEntry& entry : timeline) {
    GridRow row = empty_row(interval_words(entry.when) + ": " + shortened(entry.what, kWhat), entry.id, reports);
    for (const TimelineMention& mention : entry.mentions) set_cell(row, mention.place, CellState::says);
    if (const auto found = otherwise.find(entry.id); found != otherwise.end()) {
      for (const Place& place : found->second) set_cell(row, place, CellState::otherwise);
    }
    if (reports_told(row) > 1) grid.push_back(std::move(row));
  }
  for (const Conflict& conflict : conflicts) {
    if (conflict.kind != ConflictKind::stance) continue;
    GridRow row = empty_row(conflict.what, conflict.id, reports);
    for (std::size_t side = 0; side < conflict.sides.size(); ++side) {
      const CellState state = side == 0 ? CellState::denies : side == 1 ? CellState::says : CellState::otherwise;
      for (const Place& place : conflict.sides[side].places) set_cell(row, place, state);
    }
    grid.push_back(std::move(row));
  }
  return grid;
}

std::vector<Silence> find_silences(const Collation& collation, const std::vector<GridRow>& grid) {
  std::vector<Silence> silences;
  for (const GridRow& row : grid) {
    std::set<std::uint32_t> origins;
    Silence silence{row.what, {}};
    for (std::uint32_t document = 0; document < row.cells.size(); ++document) {
      if (row.cells[document].state == CellState::silent)
        silence.documents.push_back(document);
      else
        origins.insert(collation.accounts[document].origin);
    }
    if (origins.size() > 1 && !silence.documents.empty()) silences.push_back(std::move(silence));
  }
  return silences;
}

}  // namespace synoptic
