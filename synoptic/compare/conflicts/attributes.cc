#include "synoptic/compare/conflicts/attributes.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "synoptic/base/tables.h"
#include "synoptic/compare/date_rivals.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// Bytes between a name and the age that belongs to it: "Hallgrim, 41", "Mehrona (8)", "Mehrona is eight years old".
constexpr std::uint32_t kBesideName = 6;

std::vector<TermId> clause_terms(const Account& account, Span place) {
  std::vector<TermId> ids;
  for (const Term& term : terms_in(account, clause_around(account, place))) {
    if (term.kind != TermClass::number && term.kind != TermClass::function_word && !place.overlaps(term.span))
      ids.push_back(term.id);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

std::uint32_t longest_mention(const Account& account) {
  std::uint32_t longest = 0;
  for (const Mention& mention : account.layers.mentions) longest = std::max(longest, mention.span.size());
  return longest;
}

/// The last mention by name that ends at most `reach` bytes before `offset`; nullptr where none does. `longest`: as
/// longest_mention().
const Mention* name_before(const Account& account, std::uint32_t offset, std::uint32_t reach, std::uint32_t longest) {
  const Layer<Mention>& mentions = account.layers.mentions;
  for (std::size_t at = mentions.first_from(offset); at > 0; --at) {
    const Mention& mention = mentions[at - 1];
    if (offset - mention.span.begin > reach + longest) break;
    if (mention.form == MentionForm::name && mention.actor && mention.span.end <= offset &&
        offset - mention.span.end <= reach)
      return &mention;
  }
  return nullptr;
}

std::string actor_key(const Account& account, const Mention& mention) {
  return *mention.actor < account.actors.size() ? "#" + std::to_string(account.actors[*mention.actor]) : "";
}

void read_ages(const Account& account, std::uint32_t document, std::vector<Attribute>& out) {
  const std::uint32_t longest = longest_mention(account);
  for (const Figure& figure : account.layers.figures) {
    if (figure.kind != FigureKind::age || !figure.low || figure.low != figure.high || figure.withdrawn ||
        !is_read_for_claims(account, figure.span))
      continue;
    Attribute age;
    age.kind = AttributeKind::age;
    age.value = static_cast<int>(*figure.low);
    age.place = {document, figure.span};
    const Mention* name = name_before(account, figure.span.begin, kBesideName, longest);
    if (name != nullptr && name->kind == EntityKind::person) {
      age.of = actor_key(account, *name);
      age.named = name->name;
    } else if (!figure.head.empty()) {
      age.of = "noun " + figure.head;
      age.named = figure.head;
    }
    if (age.of.empty()) continue;
    age.clause = clause_terms(account, figure.span);
    out.push_back(std::move(age));
  }
}

/// The proper noun nearest before `token` in its sentence, its last word: a rank is given to firms and places that
/// reports name once, and that no list knows. Empty where there is none in reach.
std::string proper_noun_before(const Account& account, std::size_t token, TokenSpan sentence) {
  constexpr std::size_t kReach = 12;
  const Words& words = account.layers.words;
  for (std::size_t at = token, steps = 0; at > sentence.begin && steps < kReach; ++steps) {
    --at;
    if (words.upos[at] == Upos::propn) return std::string(account.layers.document.words(words.tokens[at].span));
  }
  return {};
}

bool is_superlative(std::string_view word) { return word.size() > 4 && word.ends_with("est"); }

void read_ranks(const Account& account, std::uint32_t document, std::vector<Attribute>& out) {
  static const auto kRanks = [] {
    std::map<std::string_view, int> ranks;
    for (const auto& row : table("rank_words")) ranks.emplace(row[0], std::stoi(std::string(row[1])));
    return ranks;
  }();
  const Words& words = account.layers.words;
  const auto lower = [&](std::size_t at) { return lowered(account.layers.document.words(words.tokens[at].span)); };
  for (std::size_t at = 0; at + 1 < words.tokens.size(); ++at) {
    const auto rank = kRanks.find(lower(at));
    if (rank == kRanks.end()) continue;
    std::size_t next = at + 1;
    if (lower(next) == "-" && next + 1 < words.tokens.size()) ++next;
    const std::string by = lower(next);
    const Span place = cover(words.tokens[at].span, words.tokens[next].span);
    if (!is_superlative(by) || !is_read_for_claims(account, place)) continue;
    const auto sentence = sentence_index(account, place);
    if (!sentence) continue;
    const std::string name = proper_noun_before(account, at, words.sentences[*sentence].tokens);
    if (name.empty()) continue;
    Attribute attribute;
    attribute.kind = AttributeKind::rank;
    attribute.of = "#name " + folded(name) + " " + by;
    attribute.named = name;
    attribute.value = rank->second;
    attribute.place = {document, place};
    attribute.clause = clause_terms(account, place);
    out.push_back(std::move(attribute));
  }
}

bool is_year(std::string_view value) {
  return value.size() == 4 && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void read_times(const Account& account, std::uint32_t document, std::vector<Attribute>& out) {
  for (const Timex& time : account.layers.times) {
    if (!is_read_for_claims(account, time.span) || !time.modifier.empty()) continue;
    Attribute attribute;
    attribute.place = {document, time.span};
    if (const int minutes = time.type == TimexType::time ? clock_minutes(time.value) : -1; minutes >= 0) {
      attribute.kind = AttributeKind::clock;
      attribute.value = minutes;
    } else if (time.type == TimexType::date && is_year(time.value)) {
      attribute.kind = AttributeKind::year;
      attribute.value = std::stoi(time.value);
    } else {
      continue;
    }
    attribute.clause = clause_terms(account, time.span);
    out.push_back(std::move(attribute));
  }
}

}  // namespace

std::vector<Attribute> read_attributes(const Collation& collation, const std::vector<Origin>& origins) {
  std::vector<Attribute> attributes;
  std::vector<std::uint32_t> leading;
  for (const Origin& origin : origins) leading.push_back(origin.documents.front());
  std::sort(leading.begin(), leading.end());
  for (const std::uint32_t document : leading) {
    const Account& account = collation.accounts[document];
    read_ages(account, document, attributes);
    read_ranks(account, document, attributes);
    read_times(account, document, attributes);
  }
  std::stable_sort(attributes.begin(), attributes.end(),
                   [](const Attribute& a, const Attribute& b) { return a.place < b.place; });
  return attributes;
}

}  // namespace synoptic
