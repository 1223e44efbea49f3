#include "synoptic/render/matrix.h"

#include <algorithm>
#include <map>
#include <set>

#include "synoptic/render/story_days.h"
#include "synoptic/render/wording.h"
#include "synoptic/text/shortened.h"

namespace synoptic {

namespace {

constexpr std::size_t kWordColumns = 7, kSignColumns = 20;  // at 1,000 pixels: 100 and 32 pixels each beside the claim
constexpr std::size_t kCellWords = 48;                      // characters: three lines of such a column

/// What a report says in a cell: its amount; of a time its hour, where it tells one, else the day; else its words.
class CellWords {
 public:
  explicit CellWords(const Dossier& dossier) : dossier_(dossier) {
    for (const TimelineEntry& entry : dossier.timeline) {
      for (const TimelineMention& mention : entry.mentions) days_.emplace(mention.place, &mention);
    }
  }

  std::string of(const GridCell& cell) const {
    if (!cell.value.empty()) return cell.value;
    const std::string_view words = words_at(dossier_, *cell.place);
    const auto day = days_.find(*cell.place);
    if (day == days_.end()) return shortened(words, kCellWords);
    if (tells_time_of_day(words)) return shortened(words, kCellWords);
    const TimelineMention& mention = *day->second;
    if (!mention.dated) return shortened(words_at(dossier_, {mention.place.document, mention.words}), kCellWords);
    const bool is_one = mention.when.earliest && mention.when.earliest == mention.when.latest;
    return is_one ? short_date(*mention.when.earliest) : short_interval(mention.when);
  }

 private:
  const Dossier& dossier_;
  std::map<Place, const TimelineMention*> days_;
};

/// Of a figure whose values conflict, the other values that a report gives as well: a cell of the grid holds one.
std::vector<MatrixValue> further_values(const Dossier& dossier, const FigureGroup& group) {
  std::set<std::uint32_t> opposed;
  for (const ValuePair& pair : group.pairs) {
    if (pair.relation != ValueRelation::conflict) continue;
    opposed.insert(pair.first);
    opposed.insert(pair.second);
  }
  std::vector<MatrixValue> values;
  for (const std::uint32_t at : opposed) {
    const FigureMention& mention = group.mentions[at];
    if (mention.place.document >= dossier.reports.size()) continue;
    values.push_back(
        {CellState::otherwise, amount_in(dossier, group, mention), {mention.place.document}, mention.place});
  }
  return values;
}

std::size_t count_of(const GridRow& row, CellState state) {
  return static_cast<std::size_t>(
      std::count_if(row.cells.begin(), row.cells.end(), [&](const GridCell& cell) { return cell.state == state; }));
}

/// Says, leaves room, gives another, denies: the order of CellState.
bool stands_before(const MatrixValue& a, const MatrixValue& b) { return a.state < b.state; }

std::set<std::string, std::less<>> heavy_members(const Dossier& dossier) {
  std::set<std::string, std::less<>> members;
  for (const FigureGroup& group : dossier.figures) {
    if (!group.outcome.empty()) members.insert(group.id);
  }
  return members;
}

std::set<std::string, std::less<>> parted_members(const Dossier& dossier) {
  std::set<std::string, std::less<>> members;
  for (const Conflict& conflict : dossier.conflicts) {
    if (!conflict.decided) continue;
    members.insert(conflict.id);
    members.insert(conflict.members.begin(), conflict.members.end());
  }
  return members;
}

}  // namespace

std::vector<const GridRow*> shown_claims(const Dossier& dossier) {
  std::map<std::string, const GridRow*> rows;
  for (const GridRow& row : dossier.grid) rows.emplace(row.member, &row);
  std::set<const GridRow*> left_out;
  for (const Conflict& conflict : dossier.conflicts) {
    if (!conflict.decided || conflict.kind != ConflictKind::date || conflict.members.size() != 2) continue;
    const auto first = rows.find(conflict.members[0]), second = rows.find(conflict.members[1]);
    if (first == rows.end() || second == rows.end() || first->second == second->second) continue;
    if (left_out.contains(first->second) || left_out.contains(second->second)) continue;
    const bool second_is_less = count_of(*second->second, CellState::says) <= count_of(*first->second, CellState::says);
    left_out.insert(second_is_less ? second->second : first->second);
  }
  std::vector<const GridRow*> shown;
  for (const GridRow& row : dossier.grid) {
    if (!left_out.contains(&row)) shown.push_back(&row);
  }
  return shown;
}

MatrixShape matrix_shape(std::size_t columns) {
  if (columns <= kWordColumns) return MatrixShape::words;
  return columns <= kSignColumns ? MatrixShape::signs : MatrixShape::summed;
}

Matrix matrix_of(const Dossier& dossier) {
  Matrix matrix;
  std::vector<std::size_t> column_of(dossier.reports.size(), 0);
  for (std::uint32_t origin = 0; origin < dossier.origins.size(); ++origin) {
    bool has_report = false;
    for (const std::uint32_t report : dossier.origins[origin].documents) {
      if (report >= column_of.size()) continue;
      column_of[report] = matrix.columns.size();
      has_report = true;
    }
    if (has_report) matrix.columns.push_back(origin);
  }
  if (matrix.columns.empty()) return matrix;
  matrix.shape = matrix_shape(matrix.columns.size());
  const auto heavy = heavy_members(dossier), parted = parted_members(dossier);
  const CellWords words(dossier);
  std::map<std::string, const FigureGroup*> figures;
  for (const FigureGroup& group : dossier.figures) {
    if (group.relation == FigureRelation::conflict) figures.emplace(group.id, &group);
  }
  for (const GridRow* shown : shown_claims(dossier)) {
    const GridRow& claim = *shown;
    MatrixRow row{&claim, std::vector<std::vector<MatrixValue>>(matrix.columns.size()), 0};
    for (std::uint32_t report = 0; report < claim.cells.size() && report < column_of.size(); ++report) {
      const GridCell& cell = claim.cells[report];
      if (cell.state == CellState::silent || cell.state == CellState::undecided || !cell.place ||
          cell.place->document >= dossier.reports.size())
        continue;
      ++row.weight;
      std::vector<MatrixValue>& values = row.cells[column_of[report]];
      MatrixValue value{cell.state, words.of(cell), {report}, *cell.place};
      const auto same = std::find_if(values.begin(), values.end(), [&](const MatrixValue& held) {
        return held.state == value.state && held.words == value.words;
      });
      if (same == values.end())
        values.push_back(std::move(value));
      else
        same->documents.push_back(report);
    }
    if (const auto figure = figures.find(claim.member); figure != figures.end()) {
      for (MatrixValue& value : further_values(dossier, *figure->second)) {
        std::vector<MatrixValue>& values = row.cells[column_of[value.documents.front()]];
        const auto same = std::find_if(values.begin(), values.end(),
                                       [&](const MatrixValue& held) { return held.words == value.words; });
        if (same == values.end()) values.push_back(std::move(value));
      }
    }
    for (std::vector<MatrixValue>& values : row.cells) std::stable_sort(values.begin(), values.end(), stands_before);
    row.weight += (parted.contains(claim.member) ? 3 : 0) + (heavy.contains(claim.member) ? 2 : 0);
    matrix.rows.push_back(std::move(row));
  }
  std::stable_sort(matrix.rows.begin(), matrix.rows.end(),
                   [](const MatrixRow& a, const MatrixRow& b) { return a.weight > b.weight; });
  return matrix;
}

std::vector<SummedValue> summed(const MatrixRow& row) {
  std::vector<SummedValue> values;
  std::map<std::pair<CellState, std::string>, std::size_t> known;
  for (const std::vector<MatrixValue>& cell : row.cells) {
    for (const MatrixValue& value : cell) {
      const auto [found, is_new] = known.try_emplace({value.state, value.words}, values.size());
      if (is_new) values.push_back({value.state, value.words, 0, value.place});
      ++values[found->second].origins;
    }
  }
  std::stable_sort(values.begin(), values.end(),
                   [](const SummedValue& a, const SummedValue& b) { return a.origins > b.origins; });
  return values;
}

}  // namespace synoptic
