// "Origins": who rests on whom, in a sentence an origin ("3 of 7 reports rest on Reuters"), each report with the words
// that show it. A drawing stands above only where it says more: where a report rests on two origins at once.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/origin_graph.h"
#include "synoptic/render/wording.h"
#include "synoptic/text/shortened.h"

namespace synoptic {

namespace {

constexpr std::size_t kLeastDrawn = 3;  // two reports are said in two lines
constexpr std::size_t kWords = 160;     // characters of the words that show an edge

std::string_view verb(EchoBasis basis) {
  switch (basis) {
    case EchoBasis::copied_text: return "carries its text";
    case EchoBasis::cited: return "names it as a source";
    case EchoBasis::same_details: return "gives the same details";
  }
  return "";
}

void lines(const Page& page, const OriginGraph& graph) {
  constexpr double kRow = 56;  // pixels; 3.5rem in the style sheet
  const double height = kRow * static_cast<double>(std::max(graph.names.size(), graph.reports.size()));
  const auto y = [&](std::size_t index, std::size_t count) {
    return height * (2.0 * static_cast<double>(index) + 1) / (2.0 * static_cast<double>(count));
  };
  const auto row_of = [&](std::uint32_t report) {
    return static_cast<std::size_t>(std::find(graph.reports.begin(), graph.reports.end(), report) -
                                    graph.reports.begin());
  };
  const auto svg = page.html.element("svg", {{"role", "img"},
                                             {"aria-labelledby", "origins-t"},
                                             {"viewBox", fmt::format("0 0 100 {:.0f}", height)},
                                             {"preserveAspectRatio", "none"},
                                             {"width", "100%"},
                                             {"height", fmt::format("{:.1f}rem", height / 16)}});
  page.html.leaf("title", {{"id", "origins-t"}},
                 "Lines from origins to reports: solid where the report says so, dashed where its text shows it. The "
                 "list below says the same.");
  for (const OriginEdge& edge : graph.edges) {
    const double from = y(edge.origin, graph.names.size()), to = y(row_of(edge.report), graph.reports.size());
    page.html.empty("path", {{"class", edge.basis == EchoBasis::cited ? "stated" : "inferred"},
                             {"d", fmt::format("M0 {0:.1f}C50 {0:.1f} 50 {1:.1f} 100 {1:.1f}", from, to)}});
  }
}

void drawing(const Page& page, const OriginGraph& graph) {
  const auto box = page.html.element("div", {{"class", "graph"}});
  {
    const auto list = page.html.element("ul", {{"class", "left"}, {"aria-label", "Origins"}});
    for (const std::string& name : graph.names) page.html.leaf("li", {{"class", "w"}}, name);
  }
  lines(page, graph);
  const auto list = page.html.element("ul", {{"class", "right"}, {"aria-label", "Reports"}});
  for (const std::uint32_t report : graph.reports) {
    const auto entry = page.html.element("li");
    badges(page, {report}, {});
    const auto words = page.html.element("span");
    page.html.leaf("span", {{"class", "w"}}, report_name(page.dossier.reports[report]));
    std::vector<std::string> reasons;
    for (const OriginEdge& edge : graph.edges) {
      if (edge.report == report)
        reasons.push_back(fmt::format("{} {}",
                                      edge.basis == EchoBasis::copied_text ? "text of"
                                      : edge.basis == EchoBasis::cited     ? "names"
                                                                           : "details of",
                                      graph.names[edge.origin]));
    }
    page.html.leaf("small", list_words(reasons));
  }
}

void one_origin(const Page& page, const OriginGraph& graph, std::size_t origin) {
  std::vector<const OriginEdge*> edges;
  std::vector<std::uint32_t> reports;
  for (const OriginEdge& edge : graph.edges) {
    if (edge.origin != origin) continue;
    edges.push_back(&edge);
    reports.push_back(edge.report);
  }
  const std::string& name = graph.names[origin];
  const auto entry = claim_element(page, "li", "origin", {.reports = numbers(reports)});
  {
    const auto line = page.html.element("p");
    page.html.leaf("b", resting_words(page.dossier, edges.size()) + " ");
    page.html.leaf("b", {{"class", "w"}}, name);
  }
  const auto list = page.html.element("ul", {{"class", "wordings"}});
  for (const OriginEdge* edge : edges) {
    const auto one = page.html.element("li", {{"data-r", std::to_string(edge->report)}});
    badges(page, {edge->report}, edge->place ? std::vector<Place>{*edge->place} : std::vector<Place>{});
    const auto words = page.html.element("div");
    page.html.leaf("span",
                   report_name(page.dossier.reports[edge->report]) == name ? "is where it stands" : verb(edge->basis));
    if (edge->place && edge->basis != EchoBasis::copied_text) {
      page.html.text(": ");
      quoted(page, shortened(sentence_words(page.dossier, *edge->place), kWords));
    }
    if (!edge->why.empty() && edge == edges.front()) page.html.text(" ").leaf("small", edge->why);
  }
}

}  // namespace

void write_origins(const Page& page) {
  if (!has_section(page, "origins")) return;
  const OriginGraph graph = origin_graph(page.dossier);
  const auto opened =
      section(page, "origins", graph.edges.empty() ? "Each report has a text of its own, and none names another." : "");
  if (graph.is_crossed() && graph.reports.size() >= kLeastDrawn && graph.reports.size() <= kOpenCards)
    drawing(page, graph);
  if (!graph.edges.empty()) {
    const auto list = page.html.element("ul", {{"class", "originlist"}});
    for (std::size_t origin = 0; origin < graph.names.size(); ++origin) one_origin(page, graph, origin);
  }
  std::vector<std::uint32_t> own;
  for (std::uint32_t report = 0; report < page.dossier.reports.size(); ++report) {
    const bool rests = std::any_of(graph.edges.begin(), graph.edges.end(),
                                   [&](const OriginEdge& edge) { return edge.report == report; });
    if (!rests) own.push_back(report);
  }
  if (own.empty() || graph.edges.empty()) return;
  const auto line = claim_element(page, "p", "", {.reports = numbers(own)});
  page.html.text(own.size() == 1 ? "Rests on no other that was found: " : "Rest on no other that was found: ");
  badges(page, own, {});
}

}  // namespace synoptic
