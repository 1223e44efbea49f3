// "Who rests on whom?": origins at the left, reports at the right, a solid line for what is stated, a dashed one for
// what is inferred; and the same as a table. Lines are drawn in a box that stretches between two lists of plain HTML.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"

namespace synoptic {

namespace {

struct Edge {
  std::size_t origin = 0;
  std::uint32_t report = 0;
  std::string_view basis;  ///< "copied text", "cited", "same details".
};

struct Graph {
  std::vector<std::string> names;  ///< Of the origins, as they stand from top to bottom.
  std::vector<Edge> edges;
  std::vector<std::uint32_t>
      reports;  ///< As they stand from top to bottom: all, or (of many) those that rest on something.
};

/// Many reports stand by the origin that they rest on, so that their lines run side by side; a few keep their order.
std::vector<std::uint32_t> drawn_reports(const Dossier& dossier, const std::vector<Edge>& edges) {
  std::vector<std::uint32_t> reports;
  const auto add = [&](std::uint32_t report) {
    if (std::find(reports.begin(), reports.end(), report) == reports.end()) reports.push_back(report);
  };
  if (dossier.reports.size() <= kOpenCards) {
    for (std::uint32_t i = 0; i < dossier.reports.size(); ++i) add(i);
    return reports;
  }
  std::vector<Edge> by_origin = edges;
  std::stable_sort(by_origin.begin(), by_origin.end(),
                   [](const Edge& a, const Edge& b) { return a.origin < b.origin; });
  for (const Edge& edge : by_origin) add(edge.report);
  return reports;
}

bool is_inferred(std::string_view basis) {
  return basis == to_string(EchoBasis::copied_text) || basis == to_string(EchoBasis::same_details);
}

/// The name of what an echo goes back to: an origin's where it gives its id.
std::string origin_name(const Dossier& dossier, const std::string& origin) {
  for (const Origin& known : dossier.origins) {
    if (known.id == origin) return known.name;
  }
  return origin.empty() ? "an origin that is not named" : origin;
}

Graph graph_of(const Dossier& dossier) {
  std::vector<std::string> names;
  std::vector<Edge> edges;
  const auto node = [&](const std::string& name) {
    const auto known = std::find(names.begin(), names.end(), name);
    if (known != names.end()) return static_cast<std::size_t>(known - names.begin());
    names.push_back(name);
    return names.size() - 1;
  };
  const auto add = [&](std::size_t origin, std::uint32_t report, std::string_view basis) {
    const bool is_known = std::any_of(edges.begin(), edges.end(),
                                      [&](const Edge& e) { return e.origin == origin && e.report == report; });
    if (!is_known && report < dossier.reports.size()) edges.push_back({origin, report, basis});
  };
  for (const Echo& echo : dossier.echoes) {
    const std::size_t origin = node(origin_name(dossier, echo.origin));
    for (const std::uint32_t report : echo.documents) add(origin, report, to_string(echo.basis));
  }
  for (const Origin& origin : dossier.origins) {
    if (origin.documents.size() < 2) continue;  // its own text: said beside the report, no line needed
    const std::size_t from = node(origin.name);
    for (const std::uint32_t report : origin.documents) add(from, report, to_string(EchoBasis::copied_text));
  }
  // From top to bottom by the middle of the reports each leads to, so that few lines cross.
  std::vector<std::pair<double, std::size_t>> order;
  for (std::size_t i = 0; i < names.size(); ++i) {
    double sum = 0, count = 0;
    for (const Edge& edge : edges) {
      if (edge.origin == i) sum += edge.report, ++count;
    }
    order.emplace_back(count > 0 ? sum / count : 0, i);
  }
  std::sort(order.begin(), order.end());
  std::vector<std::size_t> rank(names.size());
  Graph graph;
  for (std::size_t i = 0; i < order.size(); ++i) {
    rank[order[i].second] = i;
    graph.names.push_back(names[order[i].second]);
  }
  for (Edge& edge : edges) edge.origin = rank[edge.origin];
  graph.edges = std::move(edges);
  graph.reports = drawn_reports(dossier, graph.edges);
  return graph;
}

void lines(const Page& page, const Graph& graph) {
  constexpr double kRow = 56;  // pixels; 3.5rem in page.css
  const double height = kRow * static_cast<double>(std::max(graph.names.size(), graph.reports.size()));
  const auto y = [&](std::size_t index, std::size_t count) {
    return height * (2.0 * static_cast<double>(index) + 1) / (2.0 * static_cast<double>(count));
  };
  const auto row_of = [&](std::uint32_t report) {
    return static_cast<std::size_t>(std::find(graph.reports.begin(), graph.reports.end(), report) -
                                    graph.reports.begin());
  };
  const auto svg = page.html.element("svg", {{"role", "img"},
                                             {"aria-labelledby", "origins-t origins-d"},
                                             {"viewBox", fmt::format("0 0 100 {:.0f}", height)},
                                             {"preserveAspectRatio", "none"},
                                             {"width", "100%"},
                                             {"height", fmt::format("{:.1f}rem", height / 16)}});
  page.html.leaf("title", {{"id", "origins-t"}}, "Lines from origins to reports");
  page.html.leaf(
      "desc", {{"id", "origins-d"}},
      "A solid line is stated by the report, a dashed one is inferred from its text. The table below says the same.");
  for (const Edge& edge : graph.edges) {
    const double from = y(edge.origin, graph.names.size()), to = y(row_of(edge.report), graph.reports.size());
    page.html.empty("path", {{"class", is_inferred(edge.basis) ? "inferred" : "stated"},
                             {"d", fmt::format("M0 {0:.1f}C50 {0:.1f} 50 {1:.1f} 100 {1:.1f}", from, to)}});
  }
}

void drawing(const Page& page, const Graph& graph) {
  const auto box = page.html.element("div", {{"class", "graph"}});
  {
    const auto list = page.html.element("ul", {{"class", "left"}, {"aria-label", "Origins"}});
    for (const std::string& name : graph.names) page.html.leaf("li", {{"class", "w"}}, name);
  }
  lines(page, graph);
  const auto list = page.html.element("ul", {{"class", "right"}, {"aria-label", "Reports"}});
  for (const std::uint32_t i : graph.reports) {
    const auto entry = page.html.element("li");
    badges(page, {i}, {});
    const auto words = page.html.element("span");
    page.html.leaf("span", {{"class", "w"}}, report_name(page.dossier.reports[i]));
    std::vector<std::string> reasons;
    for (const Edge& edge : graph.edges) {
      const std::string basis(edge.basis);
      if (edge.report == i && std::find(reasons.begin(), reasons.end(), basis) == reasons.end())
        reasons.push_back(basis);
    }
    const std::uint32_t origin = page.dossier.reports[i].origin;
    if (origin >= page.dossier.origins.size() || page.dossier.origins[origin].documents.size() < 2)
      reasons.push_back("own text");
    page.html.leaf("small", list_words(reasons));
  }
}

void echo_table(const Page& page) {
  const auto scroll = page.html.element(
      "div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", "Table of origins"}});
  const auto table = page.html.element("table");
  table_head(page, "Which report rests on which origin, and how that is known",
             {"Origin", "Reports", "Basis", "Stated or inferred", "Why"});
  const auto body = page.html.element("tbody");
  for (const Echo& echo : page.dossier.echoes) {
    const auto row = page.html.element("tr", {{"data-r", numbers(echo.documents)}});
    page.html.leaf("th", {{"scope", "row"}, {"class", "w"}}, origin_name(page.dossier, echo.origin));
    {
      const auto cell = page.html.element("td");
      badges(page, echo.documents, echo.places);
    }
    page.html.leaf("td", to_string(echo.basis))
        .leaf("td", echo.basis == EchoBasis::cited ? "stated" : "inferred")
        .leaf("td", echo.why);
  }
  std::vector<std::uint32_t> own;
  for (const Origin& origin : page.dossier.origins) {
    if (origin.documents.size() == 1) own.push_back(origin.documents[0]);
  }
  if (own.empty()) return;
  const auto row = page.html.element("tr", {{"data-r", numbers(own)}});
  page.html.leaf("th", {{"scope", "row"}}, "the report itself");
  {
    const auto cell = page.html.element("td");
    badges(page, own, {});
  }
  page.html.leaf("td", "own text").leaf("td", "inferred").leaf("td", "no other report has its text");
}

}  // namespace

void write_origins(const Page& page) {
  const Dossier& d = page.dossier;
  const auto opened = section(page, "origins", "Who rests on whom?",
                              d.echoes.empty() ? "No report was found to rest on another."
                                               : "Origins at the left, reports at the right. A solid line: the report "
                                                 "says so. A dashed line: inferred from its text.");
  if (d.origins.empty() && d.echoes.empty()) return;
  const Graph graph = graph_of(d);
  if (!graph.edges.empty() && graph.reports.size() <= kOpenCards)
    drawing(page, graph);
  else if (!graph.edges.empty()) {
    const auto drawn = page.html.element("details", {{"class", "rest"}});
    page.html.leaf("summary", fmt::format("The drawing: {} and {}", counted(graph.names.size(), "origin"),
                                          counted(graph.reports.size(), "report")));
    drawing(page, graph);
  }
  const auto details = page.html.element("details", {{"class", "twin"}, Attribute("open")});
  page.html.leaf("summary", "The same as a table");
  echo_table(page);
}

}  // namespace synoptic
