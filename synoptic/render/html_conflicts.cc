// "They conflict": each conflict in one line with its sides and who tells them, and the reason why it is one.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/wording.h"
#include "synoptic/text/shortened.h"

namespace synoptic {

namespace {

constexpr std::size_t kOpenConflicts = 4;  // on the first screen; the rest is folded
constexpr std::size_t kSidesShown = 4;
constexpr std::string_view kUndecided =
    "They may part here, or speak of two things: too little tells which. Nothing else on this page rests on them.";
constexpr std::size_t kWhat = 110;  // characters of what a conflict is about

std::string reason(const Conflict& conflict) {
  std::string words = conflict.why;
  if (words.empty()) return words;
  if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words.ends_with('.') ? words : words + ".";
}

/// The sides that cannot both hold. A conflict of figures has a side for every value of the figure; those that no pair
/// names a conflict stand in the claim's row.
std::vector<const ConflictSide*> opposed(const Page& page, const Conflict& conflict) {
  std::vector<const ConflictSide*> sides;
  const auto group =
      std::find_if(page.dossier.figures.begin(), page.dossier.figures.end(), [&](const FigureGroup& figure) {
        return std::find(conflict.members.begin(), conflict.members.end(), figure.id) != conflict.members.end();
      });
  if (conflict.kind == ConflictKind::figure && group != page.dossier.figures.end()) {
    std::set<Place> places;
    for (const ValuePair& pair : group->pairs) {
      if (pair.relation != ValueRelation::conflict) continue;
      for (const std::uint32_t at : {pair.first, pair.second}) places.insert(group->mentions[at].place);
    }
    for (const ConflictSide& side : conflict.sides) {
      if (std::any_of(side.places.begin(), side.places.end(), [&](const Place& p) { return places.contains(p); }))
        sides.push_back(&side);
    }
  }
  if (sides.size() < 2) {
    sides.clear();
    for (const ConflictSide& side : conflict.sides) sides.push_back(&side);
  }
  std::stable_sort(sides.begin(), sides.end(), [](const ConflictSide* a, const ConflictSide* b) {
    return documents_of(a->places).size() > documents_of(b->places).size();
  });
  return sides;
}

void one_conflict(const Page& page, const Conflict& conflict) {
  std::string members;
  for (const std::string& member : conflict.members) {
    if (page.index.has_claim(member)) members += (members.empty() ? "" : " ") + html_id(member);
  }
  const auto entry = claim_element(
      page, "li", "conflict",
      {.id = page.index.id_unless_row(conflict.id), .reports = numbers(conflict.documents), .members = members});
  const std::string what = conflict.what.empty() ? "Something" : shortened(conflict.what, kWhat);
  {
    const auto about = page.html.element("p", {{"class", "about"}});
    page.html.leaf("a", {{"class", "what w quiet"}, Attribute::to(conflict.id)}, what);
  }
  {
    const auto sides = page.html.element("p", {{"class", "sides"}});
    const std::vector<const ConflictSide*> all = opposed(page, conflict);
    for (std::size_t at = 0; at < all.size(); ++at) {
      if (at == kSidesShown) {
        page.html.text(" ").leaf("small", counted(all.size() - at, "more value"));
        break;
      }
      if (at > 0) page.html.text(" ").leaf("span", {{"class", "ne"}}, "≠").text(" ");
      const auto one = page.html.element("span", {{"class", "side"}});
      page.html.leaf("b", all[at]->says).text(" ");
      badges(page, documents_of(all[at]->places), all[at]->places, kFewBadges);
    }
  }
  if (conflict.why.empty()) return;
  const auto details = page.html.element("details", {{"class", "twin"}});
  page.html.leaf("summary", "Why").leaf("p", {{"class", "why"}}, reason(conflict));
}

}  // namespace

void write_conflicts(const Page& page) {
  std::vector<const Conflict*> conflicts, undecided;
  for (const Conflict& conflict : page.dossier.conflicts)
    (conflict.decided ? conflicts : undecided).push_back(&conflict);
  for (auto* of_kind : {&conflicts, &undecided}) {
    std::stable_sort(of_kind->begin(), of_kind->end(),
                     [](const Conflict* a, const Conflict* b) { return a->documents.size() > b->documents.size(); });
  }
  const auto block = page.html.element("div", {{"class", "leadgroup parts"}, {"data-box", ""}});
  page.html.leaf("h3", to_string(LeadGroup::conflict));
  const auto list = [&](const std::vector<const Conflict*>& of, std::size_t begin, std::size_t end) {
    const auto opened = page.html.element("ul");
    for (std::size_t i = begin; i < end; ++i) one_conflict(page, *of[i]);
  };
  const auto folded_list = [&](const std::vector<const Conflict*>& of, std::size_t begin, const std::string& summary,
                               std::string_view explained) {
    if (begin >= of.size()) return;
    const auto details = page.html.element("details", {{"class", "rest"}, {"data-box", ""}});
    page.html.leaf("summary", summary);
    if (!explained.empty()) page.html.leaf("p", {{"class", "sub"}}, std::string(explained));
    list(of, begin, of.size());
  };
  if (conflicts.empty()) {
    page.html.leaf("p", {{"class", "sub"}},
                   undecided.empty() ? "No two reports were found to conflict." : "Nothing conflicts for certain.");
  }
  const std::size_t open = std::min(kOpenConflicts, conflicts.size());
  if (open > 0) list(conflicts, 0, open);
  folded_list(conflicts, open, counted(conflicts.size() - open, "more conflict"), "");
  folded_list(undecided, 0, counted(undecided.size(), "pair") + " of accounts to read side by side", kUndecided);
}

}  // namespace synoptic
