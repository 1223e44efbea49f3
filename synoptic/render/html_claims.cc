// "Claims": one table of claims by origins, in each cell the report's own value with a sign for its state; under it the
// figures that one report alone gives.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "synoptic/render/figure_rows.h"
#include "synoptic/render/html_sections.h"
#include "synoptic/render/matrix.h"
#include "synoptic/render/visible.h"
#include "synoptic/render/wording.h"
#include "synoptic/wording/leading_figures.h"

namespace synoptic {

namespace {

constexpr CellState kStates[] = {CellState::says, CellState::leaves_room, CellState::otherwise, CellState::denies};
constexpr std::size_t kSummedShown = 3;  // values in a summed cell; further ones are counted
constexpr std::size_t kSignWords = 3;    // characters of a value that a column of signs has room for

/// The class of a cell: its sign stands in the style sheet, before the words.
std::string look(CellState state) {
  switch (state) {
    case CellState::says: return "so";
    case CellState::leaves_room: return "room";
    case CellState::denies: return "denies";
    case CellState::otherwise: return "otherwise";
    case CellState::undecided:
    case CellState::silent: return "silent";
  }
  return "silent";
}

class ClaimsTable {
 public:
  explicit ClaimsTable(const Page& page) : page_(page), matrix_(matrix_of(page.dossier)) {
    for (const FigureGroup& group : page.dossier.figures) figures_.emplace(group.id, &group);
    for (const Conflict& conflict : page.dossier.conflicts) {
      if (!conflict.decided) continue;
      for (const std::string& member : conflict.members) conflict_of_.emplace(member, &conflict);
    }
  }

  void write() {
    constexpr std::string_view kLooks[] = {"matrix words", "matrix signs", "matrix summed"};
    const auto box = scroll_box(page_, "Claims by origins", "scroll tall");
    const auto table =
        page_.html.element("table", {{"class", std::string(kLooks[static_cast<std::size_t>(matrix_.shape)])}});
    head();
    const auto body = page_.html.element("tbody");
    for (const MatrixRow& row : matrix_.rows) one_row(row);
  }

 private:
  void head() {
    page_.html.leaf("caption", {{"class", "sr"}}, "Claims by origins");
    const auto head = page_.html.element("thead");
    const auto row = page_.html.element("tr");
    page_.html.leaf("th", {{"scope", "col"}}, "Claim");
    if (matrix_.shape == MatrixShape::summed) {
      for (const CellState state : kStates)
        page_.html.leaf("th", {{"scope", "col"}, {"class", look(state)}}, to_string(state));
      page_.html.leaf("th", {{"scope", "col"}, {"class", "silent"}}, to_string(CellState::silent));
      return;
    }
    for (const std::uint32_t index : matrix_.columns) {
      const Origin& origin = page_.dossier.origins[index];
      const auto heading = page_.html.element("th", {{"scope", "col"}});
      if (matrix_.shape == MatrixShape::words)
        page_.html.leaf("span", {{"class", "w"}}, fitted(visible_line(origin.name), 28)).text(" ");
      else
        page_.html.leaf("span", {{"class", "sr"}}, origin.name);
      badges(page_, origin.documents, {}, kHeadBadges);
    }
  }

  void one_row(const MatrixRow& matrix_row) {
    const GridRow& claim = *matrix_row.claim;
    std::vector<std::uint32_t> documents;
    for (std::uint32_t i = 0; i < claim.cells.size(); ++i) {
      if (claim.cells[i].state != CellState::silent && claim.cells[i].state != CellState::undecided)
        documents.push_back(i);
    }
    const auto group = figures_.find(claim.member);
    std::string members, why = group == figures_.end() ? "" : group->second->why;
    if (const auto conflict = conflict_of_.find(claim.member); conflict != conflict_of_.end()) {
      why = conflict->second->why;
      members = html_id(claim.member) + " " + html_id(conflict->second->id);
      for (const std::string& member : conflict->second->members) {
        if (member != claim.member && page_.index.has_claim(member)) members += " " + html_id(member);
      }
    }
    // A row may stand for something that the dossier holds no group of.
    const std::string id =
        page_.index.has_row(claim.member) && written_.insert(claim.member).second ? claim.member : "";
    const auto row =
        claim_element(page_, "tr", "", {.id = id, .reports = numbers(documents), .members = members, .why = why});
    {
      const auto heading = page_.html.element("th", {{"scope", "row"}});
      if (id.empty())
        page_.html.leaf("span", {{"class", "what"}}, claim.what);
      else
        page_.html.leaf("a", {{"class", "what quiet"}, Attribute::to(id)}, claim.what);
      if (group != figures_.end()) relation_tag(page_, *group->second);
    }
    if (matrix_.shape == MatrixShape::summed)
      summed_cells(matrix_row);
    else
      for (std::size_t at = 0; at < matrix_row.cells.size(); ++at)
        cell(matrix_row.cells[at], page_.dossier.origins[matrix_.columns[at]].documents.size());
  }

  void value_link(const Place& place, CellState state, std::string_view words, std::string_view shown) {
    const std::uint32_t number = sentence_number(page_.dossier.reports[place.document], place.span.begin);
    const auto link =
        page_.html.element("a", {{"class", look(state)},
                                 Attribute::to(page_.index.target(place)),
                                 Attribute::when(page_.index.folds_reports(), {"data-s", std::to_string(number)})});
    page_.html.leaf("span", {{"class", "sr"}},
                    fmt::format("{}{}", to_string(state), shown.empty() ? fmt::format(" {}", words) : ": "));
    page_.html.text(shown);
  }

  /// `reports`: of the column; of one alone no value says whose it is.
  void cell(const std::vector<MatrixValue>& values, std::size_t reports) {
    const auto element = page_.html.element("td", {{"class", values.empty() ? "silent" : ""}});
    if (values.empty()) page_.html.leaf("span", {{"class", "sr"}}, "silent");
    const bool has_words = matrix_.shape == MatrixShape::words;
    for (const MatrixValue& value : values) {
      const bool is_shown = has_words || columns_of(visible_line(value.words)) <= kSignWords;
      const auto line = page_.html.element("div");
      value_link(value.place, value.state, value.words, is_shown ? value.words : std::string_view());
      if (!has_words) break;  // the first says most; the panel has all
      if (values.size() == 1 || reports == 1) continue;
      page_.html.text(" ");
      badges(page_, value.documents, {}, kHeadBadges);
    }
  }

  void summed_cells(const MatrixRow& row) {
    const std::vector<SummedValue> values = summed(row);
    for (const CellState state : kStates) {
      const auto element = page_.html.element("td");
      std::size_t shown = 0, hidden = 0;
      for (const SummedValue& value : values) {
        if (value.state != state) continue;
        if (shown == kSummedShown) {
          ++hidden;
          continue;
        }
        ++shown;
        const auto line = page_.html.element("div");
        value_link(value.place, state, value.words, value.words);
        page_.html.text(" ").leaf("small", {{"class", "nb"}}, counted(value.origins, "origin"));
      }
      if (hidden > 0) page_.html.leaf("small", fmt::format("and {} more", hidden));
    }
    const auto silent = static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.empty(); }));
    page_.html.leaf("td", {{"class", "silent"}}, counted(silent, "origin"));
  }

  const Page& page_;
  const Matrix matrix_;
  std::map<std::string, const FigureGroup*, std::less<>> figures_;
  std::map<std::string, const Conflict*, std::less<>> conflict_of_;
  std::set<std::string> written_;
};

std::vector<Place> places_of(const FigureGroup& group) {
  std::vector<Place> places;
  for (const FigureMention& mention : group.mentions) places.push_back(mention.place);
  return places;
}

/// Figures that no row holds: one report alone gives them.
void lone_figures(const Page& page) {
  std::vector<const FigureGroup*> lone;
  for (const std::uint32_t index : figures_by_weight(page.dossier.figures)) {
    const FigureGroup& group = page.dossier.figures[index];
    if (!group.mentions.empty() && !page.index.has_row(group.id)) lone.push_back(&group);
  }
  if (lone.empty()) return;
  const auto details = page.html.element("details", {{"class", "rest"}, {"data-box", ""}});
  page.html.leaf("summary", fmt::format("{} that one report alone gives", counted(lone.size(), "figure")));
  const auto table = open_table(page, "Figures of one report", "Figures that one report alone gives",
                                {"What is counted", "Amount", "Report", "Who says it", "As of"});
  for (const FigureGroup* group : lone) {
    const FigureMention& mention = group->mentions.front();
    const Report& report = page.dossier.reports[mention.place.document];
    const auto row =
        claim_element(page, "tr", "", {.id = group->id, .reports = numbers(documents_of(places_of(*group)))});
    {
      const auto heading = page.html.element("th", {{"scope", "row"}});
      page.html.leaf("a", {{"class", "what quiet w"}, Attribute::to(group->id)}, group->label);
    }
    {
      const auto cell = page.html.element("td");
      page.html.text(amount_in(page.dossier, *group, mention));
      if (const std::string_view status = status_words(*group, mention); !status.empty())
        page.html.text(" ").leaf("small", {{"class", "st"}}, status);
    }
    {
      const auto cell = page.html.element("td");
      badges(page, places_of(*group));
    }
    page.html.leaf("td", mention.sources.empty() ? report_name(report) + ", in its own voice" : mention.sources.back());
    page.html.leaf("td", mention.as_of.known() ? short_interval(mention.as_of) : "no date");
  }
}

}  // namespace

void write_claims(const Page& page) {
  if (!has_section(page, "claims")) return;
  const auto opened = section(page, "claims", page.dossier.grid.empty() ? "No claim stands in two reports." : "");
  if (!page.dossier.grid.empty()) {
    {
      const auto legend = page.html.element("p", {{"class", "sub legend"}});
      for (const CellState state : kStates)
        page.html.leaf("span", {{"class", look(state)}}, to_string(state)).text(" · ");
      page.html.leaf("span", {{"class", "silent"}}, "silent in the text as it was given");
    }
    ClaimsTable(page).write();
  }
  lone_figures(page);
}

}  // namespace synoptic
