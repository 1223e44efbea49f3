// The head of the page: what this is, the way around, and what can be relied on.
#include <fmt/format.h>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"

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

struct Entry {
  std::string_view id, name;
  std::size_t count;
};

void option(const Page& page, std::string_view value, std::string_view words) {
  page.html.leaf("option", {{"value", std::string(value)}}, words);
}

void filter(const Page& page) {
  const auto box = page.html.element("details", {{"id", "filterbox"}, Attribute("hidden")});
  page.html.leaf("summary", "Show only");
  const auto form = page.html.element("form", {{"class", "filter"}, {"id", "filter"}, {"aria-label", "Show only"}});
  {
    const auto label = page.html.element("label");
    page.html.text("Report ");
    const auto select = page.html.element("select", {{"name", "r"}});
    option(page, "", "all");
    for (std::uint32_t i = 0; i < page.dossier.reports.size(); ++i) {
      option(page, std::to_string(i), report_letter(i) + " " + report_name(page.dossier.reports[i]));
    }
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
    option(page, "", "all");
    option(page, "figures", "figures");
    option(page, "quotations", "quotations");
    option(page, "timeline", "dates");
    option(page, "conflicts", "conflicts");
  }
  page.html.leaf("button", {{"type", "reset"}}, "Show all");
  page.html.leaf("output", {{"id", "shown"}}, "");
}

}  // namespace

void write_masthead(const Page& page) {
  const Dossier& dossier = page.dossier;
  const auto header = page.html.element("header", {{"class", "mast"}});
  page.html.leaf("h1", {{"class", "w"}, {"dir", "auto"}}, title_words(dossier));
  {
    const auto line = page.html.element("p", {{"class", "sub"}});
    if (dossier.title_from && *dossier.title_from < dossier.reports.size() && !dossier.title.empty()) {
      page.html.text("Headline of ").text(report_name(dossier.reports[*dossier.title_from])).text(" · ");
    }
    page.html.text(summary_words(dossier)).text(fmt::format(" · laid side by side by Synoptic {}", program_version()));
  }
  key_to_reports(page);
}

void write_contents(const Page& page) {
  const Dossier& d = page.dossier;
  const auto rail = page.html.element("div", {{"class", "rail"}});
  {
    const auto nav = page.html.element("nav", {{"class", "contents"}, {"aria-label", "Contents"}});
    const auto list = page.html.element("ul");
    for (const Entry& entry : {Entry{"lead", "In short", d.lead.size()},
                               {"figures", "Figures", d.figures.size()},
                               {"quotations", "Quotations", d.quotations.size()},
                               {"timeline", "Timeline", d.timeline.size()},
                               {"conflicts", "Conflicts", d.conflicts.size()},
                               {"origins", "Origins", d.origins.size()},
                               {"foundations", "Evidence", d.evidence.size() + d.texts.size()},
                               {"grid", "Silences", d.grid.size()},
                               {"reports", "Reports", d.reports.size()},
                               {"problems", "Problems", d.problems.size()}}) {
      const auto item = page.html.element("li");
      const auto link = page.html.element("a", {Attribute::to(entry.id)});
      page.html.text(entry.name).text(" ").leaf("small", std::to_string(entry.count));
    }
  }
  filter(page);
}

void write_lead(const Page& page) {
  const auto opened = section(page, "lead", "What can I rely on?",
                              page.dossier.lead.empty() ? "Nothing stands out of these reports." : "");
  constexpr LeadGroup kGroups[] = {LeadGroup::several_origins, LeadGroup::several_reports, LeadGroup::conflict,
                                   LeadGroup::one_origin,      LeadGroup::one_report,      LeadGroup::changed};
  for (const LeadGroup group : kGroups) {
    bool has_any = false;
    for (const LeadSentence& sentence : page.dossier.lead) has_any = has_any || sentence.group == group;
    if (!has_any) continue;
    const auto block = page.html.element("div", {{"class", "leadgroup"}});
    page.html.leaf("h3", to_string(group));
    const auto list = page.html.element("ul");
    for (const LeadSentence& sentence : page.dossier.lead) {
      if (sentence.group != group) continue;
      const auto entry = page.html.element("li");
      {
        const auto words = page.html.element("span", {{"class", "says"}});
        if (page.index.has_card(sentence.member))
          page.html.leaf("a", {{"class", "quiet"}, Attribute::to(sentence.member)}, sentence.text);
        else
          page.html.text(sentence.text);
      }
      page.html.text(" ");
      badges(page, sentence.documents, sentence.places);
    }
  }
}

}  // namespace synoptic
