// "How many?": a card a figure with its dot plot and the table twin; figures that one report alone gives, as a list.
#include <fmt/format.h>

#include "synoptic/render/figure_plot.h"
#include "synoptic/render/figure_rows.h"
#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"
#include "synoptic/wording/wording.h"

namespace synoptic {

namespace {

std::string amount_of(const Page& page, const FigureGroup& group, const FigureMention& mention) {
  return amount_words(mention, group.unit, words_at(page.dossier, {mention.place.document, mention.amount}));
}

std::vector<Place> places_of(const FigureGroup& group, const FigureRow& row) {
  std::vector<Place> places;
  for (const std::uint32_t index : row.mentions) places.push_back(group.mentions[index].place);
  return places;
}

std::string speakers_of(const Page& page, const FigureGroup& group) {
  std::vector<std::uint32_t> speakers;
  for (const FigureMention& mention : group.mentions) {
    if (!mention.sources.empty()) speakers.push_back(page.index.speaker(mention.sources.back()));
  }
  return numbers(speakers);
}

std::vector<Place> all_places(const FigureGroup& group) {
  std::vector<Place> places;
  for (const FigureMention& mention : group.mentions) places.push_back(mention.place);
  return places;
}

/// The status where it is more than "observed", and the sense of a scope.
void status_words(const Page& page, const FigureMention& mention) {
  if (mention.status != FigureStatus::observed)
    page.html.text(" ").leaf("small", {{"class", "st"}}, to_string(mention.status));
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
    status_words(page, mention);
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
  const auto scroll = page.html.element(
      "div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", "Table: " + group.label}});
  const auto table = page.html.element("table");
  table_head(page, group.label + ", every mention",
             {"Report", "Words", "Low", "High", "Qualifier", "Status", "Through", "As of", "Basis", "Origin", "Scope"});
  const auto body = page.html.element("tbody");
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
    page.html.leaf("td", qualifier).leaf("td", to_string(mention.status));
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
  const auto card = page.html.element("article", {{"class", "card"},
                                                  {"id", html_id(group.id)},
                                                  {"data-r", numbers(documents_of(all_places(group)))},
                                                  {"data-s", speakers_of(page, group)}});
  {
    const auto heading = page.html.element("h3");
    page.html.leaf("span", {{"class", "w"}}, group.label).text(" ");
    if (group.relation != FigureRelation::single) tag(page, to_string(group.relation), relation_words(group));
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

void single_list(const Page& page, const std::vector<std::uint32_t>& singles) {
  const auto details = page.html.element(
      "details", {{"class", "rest"}, Attribute::when(singles.size() <= kOpenCards, Attribute("open"))});
  page.html.leaf("summary", fmt::format("From one origin only: {}", counted(singles.size(), "figure")));
  const auto scroll = page.html.element(
      "div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", "Figures from one origin"}});
  const auto table = page.html.element("table");
  table_head(page, "Figures that have one value, from one origin",
             {"What is counted", "Amount", "Reports", "Who says it", "As of"});
  const auto body = page.html.element("tbody");
  for (const std::uint32_t index : singles) {
    const FigureGroup& group = page.dossier.figures[index];
    const FigureMention& mention = group.mentions.front();
    const Report& report = page.dossier.reports[mention.place.document];
    const auto row = page.html.element("tr", {{"id", html_id(group.id)},
                                              {"data-r", numbers(documents_of(all_places(group)))},
                                              {"data-s", speakers_of(page, group)}});
    page.html.leaf("th", {{"scope", "row"}, {"class", "w"}}, group.label);
    {
      const auto cell = page.html.element("td");
      page.html.text(amount_of(page, group, mention));
      status_words(page, mention);
    }
    {
      const auto cell = page.html.element("td");
      badges(page, all_places(group));
    }
    page.html.leaf("td", mention.sources.empty() ? report_name(report) + ", in its own voice" : mention.sources.back());
    const auto cell = page.html.element("td");
    as_of(page, mention);
  }
}

}  // namespace

void write_figures(const Page& page) {
  const auto opened =
      section(page, "figures", "How many?", page.dossier.figures.empty() ? "No figure was read in these reports." : "");
  std::vector<std::uint32_t> cards, singles;
  for (const std::uint32_t index : figures_by_weight(page.dossier.figures)) {
    const FigureGroup& group = page.dossier.figures[index];
    if (group.mentions.empty()) continue;
    // One value from one origin has nothing to be laid beside.
    const bool is_alone = figure_rows(group).size() == 1;
    (is_alone ? singles : cards).push_back(index);
  }
  for (std::size_t i = 0; i < cards.size() && i < kOpenCards; ++i) card(page, page.dossier.figures[cards[i]]);
  if (cards.size() > kOpenCards) {
    const auto details = page.html.element("details", {{"class", "rest"}});
    page.html.leaf("summary", counted(cards.size() - kOpenCards, "more figure"));
    for (std::size_t i = kOpenCards; i < cards.size(); ++i) card(page, page.dossier.figures[cards[i]]);
  }
  if (!singles.empty()) single_list(page, singles);
}

}  // namespace synoptic
