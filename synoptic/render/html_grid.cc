// "Who is silent?": claims by reports, a word and a shape in each cell.
#include <fmt/format.h>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"

namespace synoptic {

namespace {

constexpr std::size_t kWordyReports = 7;  // so many columns have room for words at 1,000 pixels

/// The class of a cell: page.css sets its sign before the word.
std::string_view look(CellState state) {
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

void cell(const Page& page, const GridCell& cell) {
  const bool has_words = page.dossier.reports.size() <= kWordyReports;
  const auto element = page.html.element("td", {{"class", std::string(look(cell.state))}});
  const auto inside = [&] {
    // The report's own value says more than the state, which the sign before it shows; both are read aloud.
    if (!has_words || !cell.value.empty()) page.html.leaf("span", {{"class", "sr"}}, to_string(cell.state));
    if (has_words) page.html.text(cell.value.empty() ? to_string(cell.state) : std::string_view(cell.value));
  };
  if (!cell.place) {
    inside();
    return;
  }
  const auto link = page.html.element("a", {Attribute::to(page.index.target(*cell.place))});
  inside();
}

void silence_list(const Page& page) {
  const auto list = page.html.element("ul");
  for (const Silence& silence : page.dossier.silences) {
    const auto entry = page.html.element("li");
    page.html.leaf("span", {{"class", "w"}}, silence.what).text(": not in ");
    badges(page, silence.documents, {});
  }
}

}  // namespace

void write_grid(const Page& page) {
  const Dossier& d = page.dossier;
  const auto opened =
      section(page, "grid", "Who is silent?",
              d.grid.empty() && d.silences.empty()
                  ? "No claim was found that more than one report could hold."
                  : "● says · ○ leaves room for it · ≠ gives another · ✕ denies · – silent. That a report "
                    "is silent is read from its text as it was given; it may be cut.");
  if (d.grid.empty()) {
    if (!d.silences.empty()) silence_list(page);
    return;
  }
  const auto scroll = page.html.element(
      "div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", "Claims by reports"}});
  const auto table = page.html.element("table", {{"class", "grid"}});
  page.html.leaf("caption", "Claims by reports");
  {
    const auto head = page.html.element("thead");
    const auto row = page.html.element("tr");
    page.html.leaf("th", {{"scope", "col"}}, "Claim");
    for (std::uint32_t i = 0; i < d.reports.size(); ++i) {
      const auto heading = page.html.element("th", {{"scope", "col"}});
      badges(page, {i}, {});
    }
  }
  const auto body = page.html.element("tbody");
  for (const GridRow& claim : d.grid) {
    const auto row = page.html.element("tr");
    {
      const auto heading = page.html.element("th", {{"scope", "row"}});
      if (page.index.has_card(claim.member))
        page.html.leaf("a", {{"class", "quiet"}, Attribute::to(claim.member)}, claim.what);
      else
        page.html.text(claim.what);
    }
    for (const GridCell& one : claim.cells) cell(page, one);
  }
}

}  // namespace synoptic
