// Conflicts of figures and of sources, which lie inside one group; and the order of all.
#include "synoptic/compare/conflicts.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "synoptic/compare/conflicts/facts.h"
#include "synoptic/compare/rivals.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// True where neither voice's words hold the other's and their last words differ, so that they may be two persons.
bool are_two_voices(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty() || a == b) return false;
  const std::vector<FoldedWord> first = folded_words(a), second = folded_words(b);
  if (!first.empty() && !second.empty() && first.back().text == second.back().text) return false;
  std::set<std::string> x, y;
  for (const FoldedWord& word : folded_words(a)) {
    if (!is_function_word(word.text)) x.insert(word.text);
  }
  for (const FoldedWord& word : folded_words(b)) {
    if (!is_function_word(word.text)) y.insert(word.text);
  }
  return !std::includes(x.begin(), x.end(), y.begin(), y.end()) &&
         !std::includes(y.begin(), y.end(), x.begin(), x.end());
}

bool share_place(const Conflict& a, const Conflict& b) {
  std::set<Place> places;
  for (const ConflictSide& side : a.sides) places.insert(side.places.begin(), side.places.end());
  return std::any_of(b.sides.begin(), b.sides.end(), [&](const ConflictSide& side) {
    return std::any_of(side.places.begin(), side.places.end(),
                       [&](const Place& place) { return places.contains(place); });
  });
}

/// True where the words' own attribution names the speaker; "he" or "the governor" may be anybody of those named.
bool is_named_beside(const Account& account, const QuotationMention& mention) {
  const Layer<Quotation>& quotations = account.layers.quotations;
  const std::size_t at = quotations.first_from(mention.place.span.begin);
  if (at >= quotations.size() || quotations[at].span != mention.place.span || !quotations[at].attribution) return false;
  const std::vector<FoldedWord> name = folded_words(mention.speaker);
  if (name.empty()) return false;
  for (const Span& piece : account.layers.attributions[*quotations[at].attribution].source) {
    for (const FoldedWord& word : folded_words(account.layers.document.words(piece))) {
      if (word.text == name.back().text) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<std::uint32_t> documents_of(const std::vector<ConflictSide>& sides) {
  std::vector<std::uint32_t> documents;
  for (const ConflictSide& side : sides) {
    for (const Place& place : side.places) documents.push_back(place.document);
  }
  std::sort(documents.begin(), documents.end());
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  return documents;
}

void add_voice(ConflictSide& side, const std::string& voice, const Place& place) {
  constexpr std::size_t kShown = 12;
  if (std::find(side.voices.begin(), side.voices.end(), voice) == side.voices.end()) side.voices.push_back(voice);
  if (side.places.size() < kShown) side.places.push_back(place);
}

std::vector<Conflict> source_conflicts(const Collation& collation, const std::vector<QuotationGroup>& quotations,
                                       const std::vector<DossierActor>& actors) {
  std::set<std::string> persons;
  for (const DossierActor& actor : actors) {
    if (actor.kind == EntityKind::person) persons.insert(actor.id);
  }
  std::vector<Conflict> conflicts;
  const auto add = [&](const std::string& member, const std::map<std::string, ConflictSide>& by_voice) {
    // Keep the voices that stand in two reports or more between them and do not contain each other.
    std::vector<ConflictSide> sides;
    for (const auto& [actor, side] : by_voice) {
      const std::string& voice = side.voices.front();
      const bool apart = std::all_of(sides.begin(), sides.end(), [&](const ConflictSide& kept) {
        return are_two_voices(kept.voices.front(), voice);
      });
      if (apart) sides.push_back(side);
    }
    if (sides.size() < 2 || documents_of(sides).size() < 2) return;
    Conflict conflict;
    conflict.kind = ConflictKind::source;
    conflict.rule = ConflictRule::speakers_apart;
    conflict.members = {member};
    conflict.sides = std::move(sides);
    conflict.documents = documents_of(conflict.sides);
    conflicts.push_back(std::move(conflict));
  };
  for (const QuotationGroup& group : quotations) {
    std::map<std::string, ConflictSide> by_person;
    for (const QuotationMention& mention : group.mentions) {
      if (!persons.contains(mention.actor) || !is_named_beside(collation.accounts[mention.place.document], mention))
        continue;
      ConflictSide& side = by_person[mention.actor];
      if (side.places.empty()) {
        side.voices = {mention.speaker};
        side.report = mention.place.document;
      }
      side.places.push_back(mention.place);
    }
    add(group.id, by_person);
  }
  return conflicts;
}

std::vector<Conflict> find_conflicts(const Collation& collation, const std::vector<Origin>& origins,
                                     const std::vector<MeasuredGroup>& figures,
                                     const std::vector<QuotationGroup>& quotations, const Timeline& timeline,
                                     const std::vector<DossierActor>& actors) {
  std::vector<Conflict> conflicts;
  const auto take = [&](std::vector<Conflict> found) {
    for (Conflict& conflict : found) {
      conflict.id = "c" + std::to_string(conflicts.size() + 1);
      conflicts.push_back(std::move(conflict));
    }
  };
  take(figure_conflicts(collation, figures));
  std::vector<Conflict> dates = date_conflicts(collation, timeline);
  std::vector<Conflict> facts = fact_conflicts(collation, origins);
  // A year that both ways find is told once.
  std::erase_if(facts, [&](const Conflict& fact) {
    return std::any_of(dates.begin(), dates.end(), [&](const Conflict& date) { return share_place(fact, date); });
  });
  for (const ConflictKind kind : {ConflictKind::figure, ConflictKind::date, ConflictKind::fact}) {
    if (kind == ConflictKind::date) take(dates);
    std::vector<Conflict> of_kind;
    for (Conflict& fact : facts) {
      if (fact.kind == kind) of_kind.push_back(std::move(fact));
    }
    std::erase_if(facts, [](const Conflict& fact) { return fact.sides.empty(); });
    take(std::move(of_kind));
  }
  take(source_conflicts(collation, quotations, actors));
  take(stance_conflicts(collation, origins, conflicts));
  return conflicts;
}

}  // namespace synoptic
