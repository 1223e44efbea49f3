// The head of the page: what this is, whose the letters are, the way around, and the filter.
#include <fmt/format.h>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"
#include "synoptic/wording/leading_figures.h"

namespace synoptic {

namespace {

void list_of_reports(const Page& page) {
  const auto list = page.html.element("ul", {{"class", "key"}, {"aria-label", "The reports"}});
  for (std::uint32_t i = 0; i < page.dossier.reports.size(); ++i) {
    const Report& report = page.dossier.reports[i];
    const auto entry = page.html.element("li");
    badges(page, {i}, {});
    const auto words = page.html.element("span");
    page.html.leaf("span", {{"class", "w"}}, report_name(report));
    if (report.origin >= page.dossier.origins.size()) continue;
    const Origin& origin = page.dossier.origins[report.origin];
    if (origin.documents.size() > 1 && origin.name != report_name(report))
      page.html.text(" ").leaf("small", "text of " + origin.name);
  }
}

void key_to_reports(const Page& page) {
  if (page.dossier.reports.size() <= kOpenCards) {
    list_of_reports(page);
    return;
  }
  const auto details = page.html.element("details");
  page.html.leaf("summary", "The letters of the reports");
  list_of_reports(page);
}

/// "Since this headline: people dead 12 (The Surveyor, 14 Jun)".
void overtaken(const Page& page) {
  const auto leading = overtaken_title(page.dossier);
  if (!leading) return;
  const FigureGroup& group = page.dossier.figures[leading->figure];
  const auto line = page.html.element("p", {{"class", "since"}});
  page.html.leaf("b", "Since this headline: ");
  page.html.leaf("a", {Attribute::to(group.id)}, fmt::format("{} {}", leading->standing.front().amount, group.label));
  page.html.text(fmt::format(" ({})", whose_words(leading->standing.front())));
}

void option(const Page& page, std::string_view value, std::string_view words) {
  page.html.leaf("option", {{"value", std::string(value)}}, words);
}

void filter(const Page& page) {
  const auto box = page.html.element("details", {{"id", "filterbox"}, Attribute("hidden")});
  page.html.leaf("summary", "Show only");
  const auto form = page.html.element("form", {{"class", "filter"}, {"id", "filter"}, {"aria-label", "Show only"}});
  {
    const auto label = page.html.element("label");
    page.html.text("Find ");
    page.html.empty("input", {{"type", "search"}, {"name", "q"}, {"autocomplete", "off"}});
  }
  {
    const auto label = page.html.element("label");
    page.html.text("Report ");
    const auto select = page.html.element("select", {{"name", "r"}});
    option(page, "", "all");
    for (std::uint32_t i = 0; i < page.dossier.reports.size(); ++i)
      option(page, std::to_string(i), report_letter(i) + " " + report_name(page.dossier.reports[i]));
  }
  {
    const auto label = page.html.element("label");
    page.html.text("Speaker ");
    const auto select = page.html.element("select", {{"name", "s"}});
    option(page, "", "all");
    for (const auto& [name, number] : page.index.speakers()) option(page, std::to_string(number), name);
  }
  {
    const auto label = page.html.element("label");
    page.html.text("Kind ");
    const auto select = page.html.element("select", {{"name", "k"}});
    for (const auto& [value, words] : {std::pair{"", "all"},
                                       {"figure", "figures"},
                                       {"quotation", "quotations"},
                                       {"date", "days"},
                                       {"conflict", "where they part"}})
      option(page, value, words);
  }
  page.html.leaf("button", {{"type", "reset"}}, "Show all");
  page.html.leaf("output", {{"id", "shown"}}, "");
}

}  // namespace

void write_masthead(const Page& page) {
  const Dossier& dossier = page.dossier;
  const auto header = page.html.element("header", {{"class", "mast"}});
  page.html.leaf("h1", {{"class", "w"}, {"dir", "auto"}}, title_words(dossier));
  overtaken(page);
  {
    const auto line = page.html.element("p", {{"class", "sub"}});
    if (dossier.title_from && *dossier.title_from < dossier.reports.size() && !dossier.title.empty())
      page.html.text("Headline of ").text(report_name(dossier.reports[*dossier.title_from])).text(" · ");
    page.html.text(summary_words(dossier)).text(fmt::format(" · laid side by side by Synoptic {}", program_version()));
  }
  key_to_reports(page);
}

void write_rail(const Page& page) {
  const auto rail = page.html.element("div", {{"class", "rail"}});
  {
    const auto nav = page.html.element("nav", {{"class", "contents"}, {"aria-label", "Contents"}});
    {
      const auto list = page.html.element("ul");
      for (const SectionName& one : kSections) {
        if (!has_section(page, one.id)) continue;
        const auto entry = page.html.element("li");
        page.html.leaf("a", {Attribute::to(one.id)}, one.name);
      }
    }
    const auto print = page.html.element("p", {{"class", "printing"}});
    const auto label = page.html.element("label");
    page.html.empty("input", {{"type", "checkbox"}, {"id", "printreports"}});
    page.html.text(" Print the reports, too");
  }
  filter(page);
}

}  // namespace synoptic
