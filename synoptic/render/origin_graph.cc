#include "synoptic/render/origin_graph.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace synoptic {

namespace {

/// The name of what an echo goes back to: an origin's where it gives its id.
std::string origin_name(const Dossier& dossier, const std::string& origin) {
  for (const Origin& known : dossier.origins) {
    if (known.id == origin) return known.name;
  }
  return origin.empty() ? "an origin that is not named" : origin;
}

}  // namespace

bool OriginGraph::is_crossed() const {
  std::set<std::uint32_t> seen;
  return std::any_of(edges.begin(), edges.end(),
                     [&](const OriginEdge& edge) { return !seen.insert(edge.report).second; });
}

OriginGraph origin_graph(const Dossier& dossier) {
  std::vector<std::string> names;
  std::map<std::string, std::size_t> known;
  std::map<std::pair<std::size_t, std::uint32_t>, OriginEdge> edges;
  const auto add = [&](const std::string& name, std::uint32_t report, EchoBasis basis, const std::string& why,
                       const std::vector<Place>& places) {
    if (report >= dossier.reports.size()) return;
    const auto [found, is_new] = known.try_emplace(name, names.size());
    if (is_new) names.push_back(name);
    OriginEdge edge{found->second, report, basis, why, {}};
    for (const Place& place : places) {
      if (place.document == report && !edge.place) edge.place = place;
    }
    edges.emplace(std::pair(found->second, report), std::move(edge));
  };
  for (const Echo& echo : dossier.echoes) {
    const std::string name = origin_name(dossier, echo.origin);
    for (const std::uint32_t report : echo.documents) {
      const bool has_place = std::any_of(echo.places.begin(), echo.places.end(),
                                         [&](const Place& place) { return place.document == report; });
      // Of a citation only who cites rests on it: the cited report has no place in it.
      if (echo.basis == EchoBasis::cited && !has_place) continue;
      add(name, report, echo.basis, echo.basis == EchoBasis::same_details ? echo.why : std::string(), echo.places);
    }
  }
  for (const Origin& origin : dossier.origins) {
    if (origin.documents.size() < 2) continue;
    for (const std::uint32_t report : origin.documents) add(origin.name, report, EchoBasis::copied_text, {}, {});
  }
  std::vector<std::pair<std::size_t, std::size_t>> order;  // reports, negated by the sort, then first seen
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto count =
        std::count_if(edges.begin(), edges.end(), [&](const auto& edge) { return edge.first.first == i; });
    order.emplace_back(dossier.reports.size() - static_cast<std::size_t>(count), i);
  }
  std::sort(order.begin(), order.end());
  std::vector<std::size_t> rank(names.size());
  OriginGraph graph;
  for (std::size_t i = 0; i < order.size(); ++i) {
    rank[order[i].second] = i;
    graph.names.push_back(names[order[i].second]);
  }
  for (auto& [key, edge] : edges) {
    edge.origin = rank[edge.origin];
    graph.edges.push_back(std::move(edge));
  }
  std::stable_sort(graph.edges.begin(), graph.edges.end(), [](const OriginEdge& a, const OriginEdge& b) {
    return std::pair(a.origin, a.report) < std::pair(b.origin, b.report);
  });
  std::set<std::uint32_t> drawn;
  for (const OriginEdge& edge : graph.edges) {
    if (drawn.insert(edge.report).second) graph.reports.push_back(edge.report);
  }
  return graph;
}

}  // namespace synoptic
