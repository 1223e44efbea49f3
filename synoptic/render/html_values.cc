// "Values": the figures of which three different values and more stand, each as a dot plot with its table twin. Fewer
// values are read faster in the matrix.
#include <fmt/format.h>

#include <set>

#include "synoptic/render/figure_plot.h"
#include "synoptic/render/figure_rows.h"
#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"
#include "synoptic/wording/leading_figures.h"

namespace synoptic {

namespace {

constexpr std::size_t kLeastValues = 3;  // fewer are read faster than a plot

std::vector<Place> places_of(const FigureGroup& group, const FigureRow& row) {
  std::vector<Place> places;
  for (const std::uint32_t index : row.mentions) places.push_back(group.mentions[index].place);
  return places;
}

std::vector<Place> all_places(const FigureGroup& group) {
  std::vector<Place> places;
  for (const FigureMention& mention : group.mentions) places.push_back(mention.place);
  return places;
}

std::string amount_of(const Page& page, const FigureGroup& group, const FigureMention& mention) {
  return amount_in(page.dossier, group, mention);
}

void status_line(const Page& page, const FigureGroup& group, const FigureMention& mention) {
  const std::string_view words = status_words(group, mention);
  if (!words.empty()) page.html.text(" ").leaf("small", {{"class", "st"}}, words);
}

void as_of(const Page& page, const FigureMention& mention) {
  if (!mention.as_of.known()) {
    page.html.leaf("small", "no date");
    return;
  }
  page.html.leaf("small", mention.as_of_stated ? "as of " : "published ").text(short_interval(mention.as_of));
}

void plot_row(const Page& page, const FigureGroup& group, const FigureRow& row, const FigurePlot& plot) {
  const FigureMention& mention = group.mentions[row.first];
  const Report& report = page.dossier.reports[mention.place.document];
  const std::string amount = amount_of(page, group, mention), voice = innermost_voice(mention, report);
  const auto element = page.html.element("div", {{"class", "row"}});
  {
    const auto who = page.html.element("div", {{"class", "who"}});
    page.html.leaf("b", voice);
    // The label is the last link and the badge names the outlet, so the chain is told only where it is longer.
    if (mention.sources.empty())
      page.html.leaf("small", "in its own voice");
    else if (mention.sources.size() > 1)
      page.html.leaf("small", "through " + list_words({mention.sources.begin(), mention.sources.end() - 1}));
  }
  if (plot.drawn()) {
    const auto strip = page.html.element("div", {{"class", "strip"}});
    plot.strip(page, mention, fmt::format("{}, {}", amount, voice));
  }
  {
    const auto cell = page.html.element("div", {{"class", "amt"}});
    page.html.leaf("b", amount);
    status_line(page, group, mention);
  }
  {
    const auto cell = page.html.element("div", {{"class", "asof"}});
    as_of(page, mention);
  }
  badges(page, places_of(group, row));
}

void table_twin(const Page& page, const FigureGroup& group) {
  const auto details = page.html.element("details", {{"class", "twin"}});
  page.html.leaf("summary", fmt::format("Table of {}", counted(group.mentions.size(), "mention")));
  page.html.leaf("button", {{"type", "button"}, {"class", "csv"}, Attribute("hidden")}, "Copy as CSV");
  const auto table = open_table(
      page, "Table: " + group.label, group.label + ", every mention",
      {"Report", "Words", "Low", "High", "Qualifier", "Status", "Through", "As of", "Basis", "Origin", "Scope"});
  for (const FigureMention& mention : group.mentions) {
    const auto row = page.html.element("tr");
    {
      const auto cell = page.html.element("th", {{"scope", "row"}});
      badge(page, mention.place);
    }
    {
      const auto cell = page.html.element("td");
      quoted(page, words_at(page.dossier, mention.place));
    }
    page.html.leaf("td", {{"class", "n"}}, mention.low ? number_words(*mention.low) : "open");
    page.html.leaf("td", {{"class", "n"}}, mention.high ? number_words(*mention.high) : "open");
    std::string qualifier(to_string(mention.qualifier));
    if (mention.direction != Direction::none) qualifier += fmt::format(", {}", to_string(mention.direction));
    const std::string_view status = status_words(group, mention);
    page.html.leaf("td", qualifier).leaf("td", status.empty() ? "observed" : status);
    page.html.leaf("td", voices_words(mention));
    page.html.leaf("td", short_interval(mention.as_of)).leaf("td", mention.as_of_stated ? "stated" : "publication");
    std::string origin = mention.origin;
    for (const Origin& known : page.dossier.origins) {
      if (known.id == mention.origin) origin = known.name;
    }
    page.html.leaf("td", origin).leaf("td", mention.scope);
  }
}

void origins_line(const Page& page, const FigureGroup& group) {
  const auto line = page.html.element("p", {{"class", "why"}});
  std::string words = group.why;
  if (!words.empty() && !words.ends_with('.')) words += ".";
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 32);
  page.html.text(words);
  if (group.origins == 0) return;
  page.html.text(words.empty() ? "" : " ").text(counted(group.origins, "origin"));
  if (group.origins > 1 || group.independence == Independence::same_origin) {
    page.html.text(group.independence == Independence::same_origin
                       ? ": one text"
                       : fmt::format("; independence {}", to_string(group.independence)));
  }
  page.html.text(".");
}

void card(const Page& page, const FigureGroup& group) {
  const std::vector<FigureRow> rows = figure_rows(group);
  const FigurePlot plot(group, rows);
  const auto card = claim_element(page, "article", "card",
                                  {.reports = numbers(documents_of(all_places(group))), .members = html_id(group.id)});
  {
    const auto heading = page.html.element("h3");
    page.html.leaf("a", {{"class", "what w quiet"}, Attribute::to(group.id)}, group.label);
    relation_tag(page, group);
  }
  origins_line(page, group);
  if (plot.has_both_scales()) {
    const std::string id = html_id(group.id) + "-log";
    page.html.empty("input", {{"type", "checkbox"},
                              {"class", "logswitch"},
                              {"id", id},
                              Attribute::when(plot.begins_logarithmic(), Attribute("checked"))});
    page.html.leaf("label", {{"for", id}}, "logarithmic scale");
  }
  {
    const auto figure = page.html.element("div", {{"class", plot.drawn() ? "plot" : "plot flat"}});
    for (const FigureRow& row : rows) plot_row(page, group, row, plot);
    if (plot.drawn()) {
      const auto row = page.html.element("div", {{"class", "row axis"}});
      const auto strip = page.html.element("div", {{"class", "strip"}});
      plot.axis(page, "Scale for " + group.label,
                "One row a value. A dot is the value, an arrow an open bound, a bar a range; a hollow dot is planned "
                "or supposed, one struck through denied.");
    }
  }
  table_twin(page, group);
}

/// How many different values are given, those taken back left out; 0 where they stand in several units and one axis
/// cannot hold them.
std::size_t values_standing(const FigureGroup& group) {
  std::set<std::pair<std::optional<double>, std::optional<double>>> values;
  std::set<std::optional<std::string>> units;
  for (const FigureMention& mention : group.mentions) {
    if (mention.withdrawn) continue;
    values.emplace(mention.low, mention.high);
    units.insert(mention.unit ? mention.unit : group.unit);
  }
  return units.size() > 1 ? 0 : values.size();
}

std::vector<std::uint32_t> plotted(const Page& page) {
  std::vector<std::uint32_t> figures;
  for (const std::uint32_t index : figures_by_weight(page.dossier.figures)) {
    if (values_standing(page.dossier.figures[index]) >= kLeastValues) figures.push_back(index);
  }
  return figures;
}

}  // namespace

bool has_values(const Page& page) { return !plotted(page).empty(); }

void write_values(const Page& page) {
  const std::vector<std::uint32_t> cards = plotted(page);
  if (cards.empty()) return;
  const auto opened =
      section(page, "values",
              "A dot is a value, an arrow an open bound, a bar a range; hollow is planned, expected or denied.");
  for (std::size_t i = 0; i < cards.size() && i < kOpenCards; ++i) card(page, page.dossier.figures[cards[i]]);
  if (cards.size() <= kOpenCards) return;
  const auto details = page.html.element("details", {{"class", "rest"}, {"data-box", ""}});
  page.html.leaf("summary", counted(cards.size() - kOpenCards, "more figure"));
  for (std::size_t i = kOpenCards; i < cards.size(); ++i) card(page, page.dossier.figures[cards[i]]);
}

}  // namespace synoptic
