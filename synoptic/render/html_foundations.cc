// "What do they point to?": the evidence that claims are said to rest on, the texts that are cited, and who is named.
#include <fmt/format.h>

#include <map>
#include <tuple>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

HtmlWriter::Element scroll_box(const Page& page, std::string_view label) {
  return page.html.element(
      "div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", std::string(label)}});
}

/// Mentions of one kind in the same words, held and verified by the same.
struct EvidenceRow {
  EvidenceKind kind;
  std::string_view words;
  std::string_view held_by, verified_by;
  std::vector<Place> places;
};

std::vector<EvidenceRow> evidence_rows(const Page& page) {
  std::vector<EvidenceRow> rows;
  std::map<std::tuple<EvidenceKind, std::string, std::string_view, std::string_view>, std::size_t> known;
  for (const DossierEvidence& one : page.dossier.evidence) {
    for (const DossierEvidence::Item& item : one.mentions) {
      const std::string_view words = words_at(page.dossier, item.place);
      const auto [row, is_new] = known.emplace(
          std::tuple(one.kind, folded(words), std::string_view(item.held_by), std::string_view(item.verified_by)),
          rows.size());
      if (is_new) rows.push_back({one.kind, words, item.held_by, item.verified_by, {}});
      rows[row->second].places.push_back(item.place);
    }
  }
  return rows;
}

void evidence(const Page& page) {
  const std::vector<EvidenceRow> rows = evidence_rows(page);
  const auto details =
      page.html.element("details", {{"class", "twin"}, Attribute::when(rows.size() <= kOpenCards, Attribute("open"))});
  page.html.leaf("summary", counted(rows.size(), "kind") + " of evidence");
  const auto scroll = scroll_box(page, "Evidence");
  const auto table = page.html.element("table");
  table_head(page, "What claims are said to rest on", {"Kind", "Words", "Reports", "Held or cited by", "Verified by"});
  const auto body = page.html.element("tbody");
  for (const EvidenceRow& one : rows) {
    const auto row = page.html.element("tr", {{"data-r", numbers(documents_of(one.places))}});
    page.html.leaf("th", {{"scope", "row"}}, to_string(one.kind));
    {
      const auto cell = page.html.element("td");
      quoted(page, one.words);
    }
    {
      const auto cell = page.html.element("td");
      badges(page, one.places);
    }
    page.html.leaf("td", one.held_by.empty() ? "not said" : one.held_by)
        .leaf("td", one.verified_by.empty() ? "nobody named" : one.verified_by);
  }
}

void texts(const Page& page) {
  const auto scroll = scroll_box(page, "Cited texts");
  const auto table = page.html.element("table");
  table_head(page, "Treaties, laws and reports that are cited", {"Text", "Clause", "Reports"});
  const auto body = page.html.element("tbody");
  for (const DossierText& text : page.dossier.texts) {
    const auto row = page.html.element("tr", {{"data-r", numbers(documents_of(text.mentions))}});
    page.html.leaf("th", {{"scope", "row"}, {"class", "w"}}, text.name.empty() ? "not named" : text.name)
        .leaf("td", text.clause);
    const auto cell = page.html.element("td");
    badges(page, text.mentions);
  }
}

/// Names that one report alone has, a line a report; each leads to its first sentence.
void lone_actors(const Page& page) {
  for (std::uint32_t report = 0; report < page.dossier.reports.size(); ++report) {
    std::vector<const DossierActor*> lone;
    for (const DossierActor& actor : page.dossier.actors) {
      const std::vector<std::uint32_t> documents = documents_of(actor.mentions);
      if (documents.size() == 1 && documents[0] == report) lone.push_back(&actor);
    }
    if (lone.empty()) continue;
    const auto line = page.html.element("p");
    page.html.text("Only in ");
    badges(page, {report}, {});
    for (const DossierActor* actor : lone) {
      page.html.text(actor == lone.front() ? " " : ", ");
      page.html.leaf("a", {{"class", "w quiet"}, Attribute::to(page.index.target(actor->mentions.front()))},
                     actor->name);
    }
  }
}

void shared_actors(const Page& page) {
  const auto scroll = scroll_box(page, "Names");
  const auto table = page.html.element("table");
  table_head(page, "Persons, organisations and places that several reports name",
             {"Name", "Kind", "Role", "Also", "Reports"});
  const auto body = page.html.element("tbody");
  for (const DossierActor& actor : page.dossier.actors) {
    if (documents_of(actor.mentions).size() < 2) continue;
    const auto row = page.html.element("tr", {{"data-r", numbers(documents_of(actor.mentions))}});
    page.html.leaf("th", {{"scope", "row"}, {"class", "w"}}, actor.name)
        .leaf("td", to_string(actor.kind))
        .leaf("td", actor.role);
    std::string aliases;
    for (const std::string& alias : actor.aliases) aliases += (aliases.empty() ? "" : ", ") + alias;
    page.html.leaf("td", aliases);
    const auto cell = page.html.element("td");
    badges(page, actor.mentions);
  }
}

}  // namespace

void write_foundations(const Page& page) {
  const Dossier& d = page.dossier;
  const bool has_none = d.evidence.empty() && d.texts.empty();
  const auto opened = section(page, "foundations", "What do they point to?",
                              has_none ? "No report points to evidence or cites a text." : "");
  if (!d.evidence.empty()) evidence(page);
  if (!d.texts.empty()) texts(page);
  if (d.actors.empty()) return;
  const auto details = page.html.element("details", {{"class", "rest"}});
  page.html.leaf("summary", fmt::format("Who and what is named: {}", counted(d.actors.size(), "name")));
  shared_actors(page);
  lone_actors(page);
}

}  // namespace synoptic
