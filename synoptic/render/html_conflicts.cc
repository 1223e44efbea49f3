// "Where do they part?": each conflict with its sides in columns, and the reason why it is one.
#include <fmt/format.h>

#include <algorithm>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"

namespace synoptic {

namespace {

constexpr std::size_t kSentences = 3;   // a side; further reports show as badges
constexpr std::size_t kWordySides = 4;  // with more, sides show without their sentences: the badges lead to them

/// What one side says: a sentence a report, each wording once; further places show as badges. Where a conflict has many
/// sides, badges alone.
void side(const Page& page, const ConflictSide& side, bool is_brief) {
  const auto column = page.html.element("li");
  page.html.leaf("p", {{"class", "says"}}, side.says);
  if (is_brief) {
    badges(page, side.places);
    return;
  }
  std::vector<std::string_view> shown;
  std::vector<std::uint32_t> heard;
  std::vector<Place> more;
  for (const Place& place : side.places) {
    const std::string_view sentence = sentence_words(page.dossier, place);
    const bool is_heard = std::find(heard.begin(), heard.end(), place.document) != heard.end();
    const bool is_shown = std::find(shown.begin(), shown.end(), sentence) != shown.end();
    if (sentence.empty() || is_heard || is_shown || shown.size() == kSentences) {
      if (!is_heard) more.push_back(place);
      continue;
    }
    shown.push_back(sentence);
    heard.push_back(place.document);
    const auto line = page.html.element("div", {{"class", "line"}});
    badge(page, place);
    page.html.leaf("blockquote", {{"dir", "auto"}}, sentence);
  }
  if (more.empty()) return;
  const auto line = page.html.element("div", {{"class", "more"}});
  page.html.leaf("small", "also ");
  badges(page, more);
}

void card(const Page& page, const Conflict& conflict) {
  const auto card = page.html.element(
      "article", {{"class", "card"}, {"id", html_id(conflict.id)}, {"data-r", numbers(conflict.documents)}});
  {
    const auto heading = page.html.element("h3");
    page.html.leaf("span", {{"class", "w"}}, conflict.what.empty() ? "Something" : conflict.what).text(" ");
    tag(page, "conflict", fmt::format("{} conflict", to_string(conflict.kind)));
  }
  {
    const bool is_brief = conflict.sides.size() > kWordySides;
    const auto sides = page.html.element("ul", {{"class", is_brief ? "sides brief" : "sides"}});
    for (const ConflictSide& one : conflict.sides) side(page, one, is_brief);
  }
  const auto line = page.html.element("p", {{"class", "why"}});
  page.html.text(conflict.why.empty() ? "" : "Why this is a conflict: " + conflict.why + ".");
  for (const std::string& member : conflict.members) {
    if (!page.index.has_card(member) || member == conflict.id) continue;
    page.html.text(" ").leaf("a", {Attribute::to(member)},
                             conflict.kind == ConflictKind::figure ? "All values" : "Where it stands");
    break;
  }
}

}  // namespace

void write_conflicts(const Page& page) {
  const std::vector<Conflict>& conflicts = page.dossier.conflicts;
  const auto opened = section(page, "conflicts", "Where do they part?",
                              conflicts.empty() ? "No two reports were found to conflict." : "");
  for (std::size_t i = 0; i < conflicts.size() && i < kOpenCards; ++i) card(page, conflicts[i]);
  if (conflicts.size() <= kOpenCards) return;
  const auto details = page.html.element("details", {{"class", "rest"}});
  page.html.leaf("summary", counted(conflicts.size() - kOpenCards, "more conflict"));
  for (std::size_t i = kOpenCards; i < conflicts.size(); ++i) card(page, conflicts[i]);
}

}  // namespace synoptic
