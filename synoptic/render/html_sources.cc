// "Evidence": what claims are said to rest on and the texts that are cited. "Names": who and what is named.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

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
  const auto details = page.html.element(
      "details", {{"class", "rest"}, {"data-box", ""}, Attribute::when(rows.size() <= kOpenCards, Attribute("open"))});
  page.html.leaf("summary", fmt::format("{} of evidence", counted(rows.size(), "mention")));
  const auto table = open_table(page, "Table of evidence", "What claims are said to rest on",
                                {"Kind", "Words", "Reports", "Held or cited by", "Verified by"});
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
  const auto details =
      page.html.element("details", {{"class", "rest"},
                                    {"data-box", ""},
                                    Attribute::when(page.dossier.texts.size() <= kOpenCards, Attribute("open"))});
  page.html.leaf("summary", counted(page.dossier.texts.size(), "cited text"));
  const auto table = open_table(page, "Table of cited texts", "Treaties, laws and reports that are cited",
                                {"Text", "Clause", "Reports"});
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
  std::vector<std::vector<const DossierActor*>> lone(page.dossier.reports.size());
  for (const DossierActor& actor : page.dossier.actors) {
    const std::vector<std::uint32_t> documents = documents_of(actor.mentions);
    if (documents.size() == 1 && documents[0] < lone.size()) lone[documents[0]].push_back(&actor);
  }
  for (std::uint32_t report = 0; report < lone.size(); ++report) {
    if (lone[report].empty()) continue;
    const auto line = page.html.element("div", {{"class", "lone"}, {"data-r", std::to_string(report)}});
    {
      const auto where = page.html.element("span");
      page.html.text("Only in ");
      badges(page, {report}, {});
    }
    const auto names = page.html.element("span");
    for (const DossierActor* actor : lone[report]) {
      if (actor != lone[report].front()) page.html.text(", ");
      const Place& place = actor->mentions.front();
      page.html.leaf("a", {{"class", "w quiet"}, Attribute::to(page.index.target(place))}, actor->name);
    }
  }
}

void shared_actors(const Page& page) {
  if (std::none_of(page.dossier.actors.begin(), page.dossier.actors.end(),
                   [](const DossierActor& actor) { return documents_of(actor.mentions).size() > 1; }))
    return;
  const auto table = open_table(page, "Table of names", "Persons, organisations and places that several reports name",
                                {"Name", "Kind", "Role", "Also", "Reports"});
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

void write_sources(const Page& page) {
  if (!has_section(page, "sources")) return;
  const auto opened = section(page, "sources", "");
  if (!page.dossier.evidence.empty()) evidence(page);
  if (!page.dossier.texts.empty()) texts(page);
}

void write_names(const Page& page) {
  if (page.dossier.actors.empty()) return;
  const auto opened = section(page, "names", "");
  const auto details = page.html.element("details", {{"class", "rest"}, {"data-box", ""}});
  page.html.leaf("summary", counted(page.dossier.actors.size(), "name"));
  shared_actors(page);
  lone_actors(page);
}

}  // namespace synoptic
