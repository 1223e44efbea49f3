#include "synoptic/render/html_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"
#include "synoptic/wording/wording.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kShapes = 6;  // of page.css: .s0 to .s5, and tints .t0 to .t5

/// Letter, shape and tint of a report, the same everywhere: the tint moves on when the shapes begin again. `sentence`
/// is the number of the sentence it leads to; 0: to the report.
void lettered_link(const Page& page, std::uint32_t report, std::uint32_t sentence, std::string_view label) {
  const std::string look = fmt::format("b s{} t{}", report % kShapes, (report + report / kShapes) % kShapes);
  page.html.leaf("a",
                 {{"class", look},
                  Attribute::to(page.index.target(report, sentence)),
                  Attribute::when(sentence > 0 && page.index.folds_reports(), {"data-s", std::to_string(sentence)}),
                  {"aria-label", std::string(label)}},
                 report_letter(report));
}

std::string name_of(const Page& page, std::uint32_t report) {
  return report_letter(report) + ", " + report_name(page.dossier.reports[report]);
}

}  // namespace

void badge(const Page& page, const Place& place) {
  if (place.document >= page.dossier.reports.size()) return;
  std::string label = name_of(page, place.document);
  const std::uint32_t number = sentence_number(page.dossier.reports[place.document], place.span.begin);
  if (number) label += fmt::format(", sentence {}", number);
  lettered_link(page, place.document, number, label);
}

void badges(const Page& page, const std::vector<Place>& places) { badges(page, documents_of(places), places); }

void badges(const Page& page, const std::vector<std::uint32_t>& documents, const std::vector<Place>& places,
            std::size_t most) {
  const auto group = page.html.element("span", {{"class", "bs"}});
  std::size_t shown = 0;
  for (const std::uint32_t document : documents) {
    if (document >= page.dossier.reports.size()) continue;
    if (shown++ == most && documents.size() > most + 1) {
      page.html.leaf("small", fmt::format("+{}", documents.size() - most));
      break;
    }
    const auto first =
        std::find_if(places.begin(), places.end(), [&](const Place& place) { return place.document == document; });
    if (first != places.end())
      badge(page, *first);
    else
      lettered_link(page, document, 0, name_of(page, document));
  }
}

void tag(const Page& page, std::string_view kind, std::string_view words) {
  std::string_view sign = "·";
  if (kind == "conflict")
    sign = "≠";
  else if (kind == "update")
    sign = "→";
  else if (kind == "agree" || kind == "same")
    sign = "=";
  else if (kind == "variant" || kind == "open")
    sign = "≈";
  const auto element = page.html.element("span", {{"class", fmt::format("tag {}", kind)}});
  page.html.leaf("span", {{"aria-hidden", "true"}}, sign).text(" ").text(words);
}

void relation_tag(const Page& page, const FigureGroup& group) {
  if (group.relation == FigureRelation::single) return;
  const std::string_view words = relation_words(group);
  const std::string_view kind = to_string(group.relation);
  page.html.text(" ");
  tag(page, words != kind ? "open" : kind, words);
}

void quoted(const Page& page, std::string_view words) { page.html.leaf("q", {{"dir", "auto"}}, words); }

HtmlWriter::Element claim_element(const Page& page, ElementName name, std::string_view look,
                                  const ClaimElement& claim) {
  const auto given = [](AttributeName attribute, const std::string& value) {
    return Attribute::when(!value.empty(), {attribute, value});
  };
  std::string_view kind;
  std::set<std::uint32_t> speakers;
  const std::string ids = claim.members.empty() ? claim.id : claim.members;
  for (std::size_t begin = 0; begin < ids.size();) {
    const std::size_t end = std::min(ids.find(' ', begin), ids.size());
    const std::string_view id = std::string_view(ids).substr(begin, end - begin);
    if (kind.empty()) kind = page.index.kind(id);
    const std::set<std::uint32_t>& behind = page.index.speakers_of(id);
    speakers.insert(behind.begin(), behind.end());
    begin = end + 1;
  }
  return page.html.element(name, {given("class", std::string(look)),
                                  given("id", html_id(claim.id)),
                                  given("data-k", std::string(kind)),
                                  {"data-r", claim.reports},
                                  given("data-s", numbers({speakers.begin(), speakers.end()})),
                                  given("data-m", claim.members),
                                  given("data-why", claim.why)});
}

bool has_section(const Page& page, std::string_view id) {
  const Dossier& d = page.dossier;
  if (id == "lead" || id == "reports") return !d.reports.empty();
  if (id == "claims") return !d.grid.empty() || !d.figures.empty();
  if (id == "values") return has_values(page);
  if (id == "timeline") return !d.timeline.empty();
  if (id == "quotations") return !d.quotations.empty();
  if (id == "origins") return !d.echoes.empty() || !d.origins.empty();
  if (id == "sources") return !d.evidence.empty() || !d.texts.empty();
  if (id == "names") return !d.actors.empty();
  if (id == "judgements") return !d.judgements.empty();
  return !d.problems.empty();
}

std::string_view section_name(std::string_view id) {
  for (const SectionName& one : kSections) {
    if (one.id == id) return one.name;
  }
  return id;
}

HtmlWriter::Element scroll_box(const Page& page, std::string_view label, std::string_view look) {
  return page.html.element(
      "div", {{"class", std::string(look)}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", std::string(label)}});
}

HtmlWriter::Element section(const Page& page, std::string_view id, std::string_view line) {
  HtmlWriter::Element opened =
      page.html.element("section", {{"id", std::string(id)}, {"aria-labelledby", fmt::format("{}-h", id)}});
  page.html.leaf("h2", {{"id", fmt::format("{}-h", id)}}, section_name(id));
  if (!line.empty()) page.html.leaf("p", {{"class", "sub"}}, line);
  return opened;
}

OpenTable open_table(const Page& page, std::string_view label, std::string_view caption,
                     const std::vector<std::string_view>& headings) {
  auto box = scroll_box(page, label);
  auto table = page.html.element("table");
  page.html.leaf("caption", {}, caption);
  {
    const auto head = page.html.element("thead");
    const auto row = page.html.element("tr");
    for (const std::string_view heading : headings) page.html.leaf("th", {{"scope", "col"}}, heading);
  }
  auto body = page.html.element("tbody");
  return {std::move(box), std::move(table), std::move(body)};
}

std::string numbers(const std::vector<std::uint32_t>& documents) {
  std::string list;
  for (const std::uint32_t document : documents) list += fmt::format("{}{}", list.empty() ? "" : " ", document);
  return list;
}

std::string percent(double value) { return fmt::format("{:.4g}%", value); }

void when(const Page& page, const DateInterval& interval) {
  const bool is_one = interval.earliest && interval.latest && *interval.earliest == *interval.latest;
  if (is_one)
    page.html.leaf("time", {{"datetime", interval.earliest->to_string()}}, interval_words(interval));
  else
    page.html.text(interval_words(interval));
}

}  // namespace synoptic
