#include "synoptic/render/html_parts.h"

#include <fmt/format.h>

#include <algorithm>

#include "synoptic/render/wording.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kShapes = 6;  // of page.css: .s0 to .s5, and tints .t0 to .t5

/// Letter, shape and tint of a report, the same everywhere: the tint moves on when the shapes begin again.
void lettered_link(const Page& page, std::uint32_t report, std::string_view target, std::string_view label) {
  const std::string look = fmt::format("b s{} t{}", report % kShapes, (report + report / kShapes) % kShapes);
  page.html.leaf("a", {{"class", look}, Attribute::to(target), {"aria-label", std::string(label)}},
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
  lettered_link(page, place.document, page.index.target(place), label);
}

void badges(const Page& page, const std::vector<Place>& places) { badges(page, documents_of(places), places); }

void badges(const Page& page, const std::vector<std::uint32_t>& documents, const std::vector<Place>& places) {
  const auto group = page.html.element("span", {{"class", "bs"}});
  for (const std::uint32_t document : documents) {
    if (document >= page.dossier.reports.size()) continue;
    const auto first =
        std::find_if(places.begin(), places.end(), [&](const Place& place) { return place.document == document; });
    if (first != places.end())
      badge(page, *first);
    else
      lettered_link(page, document, page.index.report_id(document), name_of(page, document));
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
  else if (kind == "variant")
    sign = "≈";
  const auto element = page.html.element("span", {{"class", fmt::format("tag {}", kind)}});
  page.html.leaf("span", {{"aria-hidden", "true"}}, sign).text(" ").text(words);
}

void quoted(const Page& page, std::string_view words) { page.html.leaf("q", {{"dir", "auto"}}, words); }

HtmlWriter::Element section(const Page& page, std::string_view id, std::string_view heading, std::string_view line) {
  HtmlWriter::Element opened =
      page.html.element("section", {{"id", std::string(id)}, {"aria-labelledby", fmt::format("{}-h", id)}});
  page.html.leaf("h2", {{"id", fmt::format("{}-h", id)}}, heading);
  if (!line.empty()) page.html.leaf("p", {{"class", "sub"}}, line);
  return opened;
}

void table_head(const Page& page, std::string_view caption, const std::vector<std::string_view>& headings) {
  page.html.leaf("caption", {}, caption);
  const auto head = page.html.element("thead");
  const auto row = page.html.element("tr");
  for (const std::string_view heading : headings) page.html.leaf("th", {{"scope", "col"}}, heading);
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
