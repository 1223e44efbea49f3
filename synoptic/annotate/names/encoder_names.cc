// A name's kind is decided by a sum of logarithms: what the head says here, what it says of the same name elsewhere in
// the document, and a little for each list that holds the name. The head is sure mostly, and then nothing moves it.
#include "synoptic/annotate/names/encoder_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::size_t kKinds = 4;
using Scores = std::array<float, kKinds>;  // in the order of NameKind
enum : std::size_t { kPersonAt, kOrganizationAt, kPlaceAt, kOtherAt };

// How much the other places of a name count, and for how many they count at most.
constexpr float kElsewhere = 0.5f;
constexpr float kMostElsewhere = 4;

EntityKind kind_at(std::size_t kind) {
  constexpr EntityKind kKindsInOrder[] = {EntityKind::person, EntityKind::organization, EntityKind::place,
                                          EntityKind::other};
  return kKindsInOrder[kind];
}

// Logarithms of shares: of one name, the kinds' add up to 1.
Scores normalised(const Scores& scores) {
  const float top = *std::max_element(scores.begin(), scores.end());
  float sum = 0;
  for (const float score : scores) sum += std::exp(score - top);
  Scores out{};
  for (std::size_t kind = 0; kind < kKinds; ++kind) out[kind] = scores[kind] - top - std::log(sum);
  return out;
}

// What the lists say, in the same units.
Scores of_lists(std::string_view text, const Words& words, const NameSpan& name) {
  std::vector<std::string_view> tokens;
  for (std::uint32_t t = name.first; t < name.last; ++t) tokens.push_back(words.tokens[t].span.in(text));
  const std::vector<std::uint32_t> masks = look_up(tokens);
  std::uint32_t whole = ~0u;
  for (const std::uint32_t mask : masks) whole &= mask;
  Scores out{};
  if (whole & (kCountry | kCapital)) out[kPlaceAt] += 2;
  if (whole & (kCity | kRegion)) out[kPlaceAt] += 1;
  if (whole & (kOrganization | kOutlet | kGovernment)) out[kOrganizationAt] += 1;
  if (whole & kPeople) out[kOtherAt] += 2;
  if (masks.back() & kOrganizationWord) out[kOrganizationAt] += 1;
  if (masks.back() & kPlaceWord) out[kPlaceAt] += 1;
  if (tokens.size() > 1 && (masks.front() & kGivenName)) out[kPersonAt] += 1;
  return out;
}

// "Arvanian President Radovan Kolar", "Ms Brusk": a person's name begins behind the last title that stands before it.
std::uint32_t behind_titles(std::string_view text, const Words& words, TokenSpan name) {
  std::uint32_t begin = name.begin;
  for (std::uint32_t t = name.begin; t + 1 < name.end; ++t) {
    const std::uint32_t lists = look_up(words.tokens[t].span.in(text));
    if ((lists & kTitle) && !(lists & (kGivenName | kSurname) && t == name.begin && name.size() > 2)) begin = t + 1;
  }
  return begin;
}

// "The Ledger's Fiona Castellane": a person's name begins behind the possessive inside it.
std::uint32_t behind_possessive(std::string_view text, const Words& words, const NameSpan& name) {
  for (std::uint32_t t = name.last - 1; t-- > name.first;) {
    const std::string_view word = words.tokens[t].span.in(text);
    if (word == "'s" || word == "’s") return t + 1;
  }
  return name.first;
}

// "Perry Delacroix-|Nunn": a surname goes on over a hyphen that nothing sets apart.
std::uint32_t behind_hyphens(std::string_view text, const Words& words, std::uint32_t last) {
  const auto touches = [&](std::uint32_t t) { return words.tokens[t].span.begin == words.tokens[t - 1].span.end; };
  while (last + 1 < words.tokens.size() && words.tokens[last].span.in(text) == "-" && touches(last) &&
         touches(last + 1) && words.upos[last + 1] == Upos::propn &&
         is_upper(code_point_at(text, words.tokens[last + 1].span.begin).value))
    last += 2;
  return last;
}

NameTokens possessor(std::string_view text, const Words& words, TokenSpan name) {
  std::uint32_t whole = ~0u;
  std::vector<std::string_view> tokens;
  for (std::uint32_t t = name.begin; t < name.end; ++t) tokens.push_back(words.tokens[t].span.in(text));
  for (const std::uint32_t mask : look_up(tokens)) whole &= mask;
  const bool place = (whole & (kCountry | kCapital | kCity | kRegion)) != 0;
  return {name, place ? EntityKind::place : EntityKind::organization};
}

}  // namespace

std::vector<NameTokens> encoder_names(std::string_view text, const Words& words) {
  struct Tally {
    Scores sum{};
    float places = 0;
  };
  std::map<std::string, Tally, std::less<>> tallies;
  std::vector<std::pair<const Tally*, Scores>> own;
  for (const NameSpan& name : words.names) {
    const Span span{words.tokens[name.first].span.begin, words.tokens[name.last - 1].span.end};
    Tally& tally = tallies[normal_name(span.in(text))];
    const Scores scores = normalised(name.scores);
    for (std::size_t kind = 0; kind < kKinds; ++kind) tally.sum[kind] += scores[kind];
    tally.places += 1;
    own.emplace_back(&tally, scores);
  }
  std::vector<NameTokens> names;
  for (std::size_t n = 0; n < words.names.size(); ++n) {
    const NameSpan& name = words.names[n];
    const auto& [tally, scores] = own[n];
    const Scores listed = of_lists(text, words, name);
    const float others = tally->places - 1;
    const float weight = others > 0 ? kElsewhere * std::min(others, kMostElsewhere) / others : 0;
    std::size_t best = static_cast<std::size_t>(name.kind);
    float most = -1e30f;
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
      const float score = scores[kind] + weight * (tally->sum[kind] - scores[kind]) + listed[kind];
      if (score > most) most = score, best = kind;
    }
    if (best != kPersonAt) {
      names.push_back({{name.first, name.last}, kind_at(best)});
      continue;
    }
    const std::uint32_t behind = behind_possessive(text, words, name);
    if (behind > name.first + 1) names.push_back(possessor(text, words, {name.first, behind - 1}));
    const std::uint32_t last = behind_hyphens(text, words, name.last);
    names.push_back({{behind_titles(text, words, {behind, name.last}), last}, EntityKind::person});
    while (n + 1 < words.names.size() && words.names[n + 1].first < last) ++n;
  }
  return names;
}

}  // namespace synoptic
