// "In short": the state of the story on one screen. The leading figures with what they replaced; where the reports
// part; what rests on one origin; what else is shared.
#include <fmt/format.h>

#include <algorithm>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/origin_graph.h"
#include "synoptic/render/wording.h"
#include "synoptic/wording/leading_figures.h"

namespace synoptic {

namespace {

constexpr std::size_t kBigAmount = 9;  // characters that fit in the largest letters

std::vector<std::uint32_t> documents_behind(const LeadingFigure& leading) {
  std::vector<Place> places;
  for (const std::vector<StandingValue>* values : {&leading.standing, &leading.replaced}) {
    for (const StandingValue& value : *values) places.insert(places.end(), value.places.begin(), value.places.end());
  }
  return documents_of(places);
}

void one_figure(const Page& page, const LeadingFigure& leading) {
  const FigureGroup& group = page.dossier.figures[leading.figure];
  const auto entry =
      claim_element(page, "li", "lf", {.reports = numbers(documents_behind(leading)), .members = group.id});
  page.html.leaf("a", {{"class", "what w"}, Attribute::to(group.id)}, group.label);
  {
    const auto line = page.html.element("p", {{"class", "now"}});
    for (const StandingValue& value : leading.standing) {
      if (&value != &leading.standing.front()) page.html.text(" ").leaf("span", {{"class", "ne"}}, "≠").text(" ");
      page.html.leaf("b", {{"class", value.amount.size() > kBigAmount ? "long" : ""}}, value.amount);
    }
    for (const StandingValue& value : leading.replaced) {
      const auto old = page.html.element("span", {{"class", "was"}});
      page.html.leaf("span", {{"aria-hidden", "true"}}, " ← ").leaf("span", {{"class", "sr"}}, ", before that ");
      page.html.text(value.amount);
    }
  }
  for (const StandingValue& value : leading.standing) {
    const auto line = page.html.element("p", {{"class", "whose"}});
    if (leading.standing.size() > 1) page.html.text(value.amount + ": ");
    page.html.text(whose_words(value)).text(" · ").leaf("span", {{"class", "nb"}}, counted(value.origins, "origin"));
    page.html.text(" ");
    badges(page, documents_of(value.places), value.places, kFewBadges);
  }
}

void strip(const Page& page, const std::vector<LeadingFigure>& leading) {
  if (leading.empty()) return;
  const auto list = page.html.element("ul", {{"class", "strip"}, {"aria-label", "The leading figures, newest first"}});
  for (const LeadingFigure& one : leading) one_figure(page, one);
}

/// "2 of 5 reports rest on Meridian News Agency", for the origins that most rest on.
void resting(const Page& page, const OriginGraph& graph) {
  constexpr std::size_t kOriginsShown = 2;
  for (std::size_t origin = 0; origin < graph.names.size() && origin < kOriginsShown; ++origin) {
    std::vector<std::uint32_t> reports;
    for (const OriginEdge& edge : graph.edges) {
      if (edge.origin == origin) reports.push_back(edge.report);
    }
    if (reports.size() < 2) continue;
    const auto entry = claim_element(page, "li", "", {.reports = numbers(reports)});
    page.html.leaf("a", {{"class", "says quiet"}, Attribute::to("origins")},
                   resting_words(page.dossier, reports.size()) + " " + graph.names[origin]);
    page.html.text(" ");
    badges(page, reports, {}, kFewBadges);
  }
}

void sentences(const Page& page, const std::vector<LeadingFigure>& leading, LeadGroup group) {
  const OriginGraph graph = group == LeadGroup::one_origin ? origin_graph(page.dossier) : OriginGraph();
  // What the strip or the line of an origin says already is not said again.
  const auto is_said = [&](const LeadSentence& sentence) {
    return std::any_of(
               leading.begin(), leading.end(),
               [&](const LeadingFigure& one) { return page.dossier.figures[one.figure].id == sentence.member; }) ||
           std::any_of(page.dossier.origins.begin(), page.dossier.origins.end(),
                       [&](const Origin& origin) { return origin.id == sentence.member; });
  };
  std::vector<const LeadSentence*> shown;
  for (const LeadSentence& sentence : page.dossier.lead) {
    if (sentence.group == group && !is_said(sentence)) shown.push_back(&sentence);
  }
  const bool rests = std::any_of(page.dossier.origins.begin(), page.dossier.origins.end(),
                                 [](const Origin& origin) { return origin.documents.size() > 1; });
  if (shown.empty() && !(group == LeadGroup::one_origin && rests)) return;
  const auto block = page.html.element("div", {{"class", "leadgroup"}, {"data-box", ""}});
  page.html.leaf("h3", to_string(group));
  const auto list = page.html.element("ul");
  resting(page, graph);
  for (const LeadSentence* sentence : shown) {
    const auto entry = claim_element(page, "li", "",
                                     {.reports = numbers(sentence->documents),
                                      .members = page.index.has_claim(sentence->member) ? sentence->member : ""});
    {
      const auto words = page.html.element("span", {{"class", "says"}});
      if (page.index.has_claim(sentence->member))
        page.html.leaf("a", {{"class", "what quiet"}, Attribute::to(sentence->member)}, sentence->text);
      else
        page.html.text(sentence->text);
    }
    page.html.text(" ");
    badges(page, sentence->documents, sentence->places, kFewBadges);
  }
}

}  // namespace

void write_lead(const Page& page) {
  const auto opened = section(page, "lead", "");
  const std::vector<LeadingFigure> leading = leading_figures(page.dossier);
  strip(page, leading);
  const auto columns = page.html.element("div", {{"class", "columns"}});
  write_conflicts(page);
  for (const LeadGroup group : {LeadGroup::one_origin, LeadGroup::several_origins, LeadGroup::several_reports,
                                LeadGroup::changed, LeadGroup::one_report})
    sentences(page, leading, group);
}

}  // namespace synoptic
