// A name's kind is decided by a sum of logarithms: what the head says here, what it says of the same name elsewhere in
// the document, and a little for each list that holds the name. The head is sure mostly, and then nothing moves it.
#include "synoptic/annotate/names/encoder_names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/annotate/names/kind_features.h"
#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/base/tables.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::size_t kKinds = 4;
using Scores = std::array<float, kKinds>;  // in the order of NameKind
enum : std::size_t { kPersonAt, kOrganizationAt, kPlaceAt, kOtherAt };

// How much the other places of a name count, and for how many they count at most.
constexpr float kElsewhere = 0.5f;
constexpr float kMostElsewhere = 4;
// As much as two lists, since teams and firms are "leaders" and "holders" too. Set by judgement.
constexpr float kBesideRole = 4;
constexpr float kSettles = 25;  // All but settles it: a shape of word that says so itself.

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

// "the Dorn Courier" (data/outlet_words.tsv)
bool ends_as_outlets_do(std::string_view word) {
  static const std::set<std::string, std::less<>> kWords = [] {
    std::set<std::string, std::less<>> all;
    for (const auto& row : table("outlet_words")) all.emplace(row[0]);
    return all;
  }();
  return kWords.contains(lowered(word));
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
  if (tokens.size() > 1 && ends_as_outlets_do(tokens.back())) out[kOrganizationAt] += kSettles / 2;
  if (masks.back() & kPlaceWord) out[kPlaceAt] += 1;
  if (tokens.size() > 1 && (masks.front() & kGivenName)) out[kPersonAt] += 1;
  return out;
}

// "Arvanian President Radovan Kolar", "Ms Brusk": a person's name begins behind the last title that stands before it;
// not "Radovan Kolar of Saint Dorn".
std::uint32_t behind_titles(std::string_view text, const Words& words, TokenSpan name) {
  std::uint32_t begin = name.begin;
  for (std::uint32_t t = name.begin; t + 1 < name.end && words.tokens[t].span.in(text) != "of"; ++t) {
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

// "Arvania", where the text speaks of Arvanians: a country or a town.
bool has_people(std::string_view word, const std::set<std::string_view>& peoples) {
  if (peoples.empty() || word.size() < 4) return false;
  const std::string whole(word), stem(word.substr(0, word.size() - 1));
  const auto known = [&](const std::string& people) {
    return peoples.contains(people) || peoples.contains(people + "s");
  };
  for (const char* ending : {"n", "an", "ian", "ese"})
    if (known(whole + ending)) return true;
  for (const char* ending : {"an", "ian", "ese", "ish"})
    if (word.back() == 'a' && known(stem + ending)) return true;
  return false;
}

// Marks that the head takes for the beginning of a name, or that stand behind its title.
std::uint32_t behind_marks(std::string_view text, const Words& words, std::uint32_t begin, std::uint32_t end) {
  const auto is_mark = [&](std::uint32_t t) {
    for (const char c : words.tokens[t].span.in(text))
      if ((c & 0x80) != 0 || is_letter(static_cast<unsigned char>(c)) || is_digit(static_cast<unsigned char>(c)))
        return false;
    return true;
  };
  while (begin + 1 < end && is_mark(begin)) ++begin;
  return begin;
}

// "the Karstad Tidende": persons have no article, but where they stand before a noun ("the Obama administration").
bool has_article(std::string_view text, const Words& words, const NameSpan& name) {
  if (name.first == 0 || name.last >= words.tokens.size()) return false;
  const std::string_view before = words.tokens[name.first - 1].span.in(text);
  if (before != "the" && before != "The") return false;
  const Upos next = words.upos[name.last];
  return next != Upos::noun && next != Upos::propn && next != Upos::adj && next != Upos::num && next != Upos::punct;
}

// "The mayor of Nedre Olen, Tor Vikan,", "Tor Vikan, the mayor": whom the tree puts beside a role.
bool stands_beside_role(std::string_view text, const Words& words, const NameSpan& name) {
  if (words.heads.size() != words.tokens.size()) return false;
  const auto is_role = [&](std::uint32_t t) {
    return words.upos[t] == Upos::noun && (look_up(words.tokens[t].span.in(text)) & (kRole | kTitle)) != 0;
  };
  std::int32_t head = words.heads[name.first];
  if (words.deprels[name.first] == "appos" && head >= 0) {
    const auto place = static_cast<std::uint32_t>(head);
    if (words.upos[place] == Upos::propn && words.deprels[place] == "nmod") head = words.heads[place];
    if (head >= 0 && is_role(static_cast<std::uint32_t>(head))) return true;
  }
  constexpr std::uint32_t kNear = 6;  // Tokens behind the name.
  for (std::uint32_t t = name.last; t < words.tokens.size() && t < name.last + kNear; ++t)
    if (words.deprels[t] == "appos" && words.heads[t] == static_cast<std::int32_t>(name.first) && is_role(t))
      return true;
  return false;
}

// "mayor of Nedre Olen", "the town of Dorn", "east of Karstad": what only places have. Not by data/name_words.tsv: a
// house or hall is of persons as well.
bool is_of_a_place(std::string_view text, const Words& words, const NameSpan& name) {
  if (name.first < 2 || words.tokens[name.first - 1].span.in(text) != "of") return false;
  constexpr std::string_view kOfPlaces[] = {
      "city",      "district",  "east",      "inhabitants", "island",   "islands", "mayor",     "north",
      "northeast", "northwest", "outskirts", "port",        "province", "region",  "residents", "south",
      "southeast", "southwest", "streets",   "suburb",      "town",     "village", "west"};
  const std::string before = lowered(words.tokens[name.first - 2].span.in(text));
  return std::find(std::begin(kOfPlaces), std::end(kOfPlaces), before) != std::end(kOfPlaces);
}

// "in Quelimane", "at Dorn": mostly places, as log ratios of how often each kind of name stands there and anywhere, of
// 6,499 names of WikiGold, W-NUT 17 (train) and UNER EWT (dev). Not "in Lund's view".
Scores of_preposition(std::string_view text, const Words& words, const NameSpan& name) {
  Scores out{};
  if (name.first == 0) return out;
  const std::string before = lowered(words.tokens[name.first - 1].span.in(text));
  const std::string_view next = name.last < words.tokens.size() ? words.tokens[name.last].span.in(text) : "";
  if (next == "'s" || next == "’s" || next == "'" || next == "’") return out;
  if (before == "in" || before == "near") {
    out[kPersonAt] = -3.0f, out[kOrganizationAt] = -1.8f, out[kPlaceAt] = 1.1f, out[kOtherAt] = -1.3f;
  } else if (before == "at") {
    out[kPersonAt] = -2.2f, out[kOrganizationAt] = -0.1f, out[kPlaceAt] = 0.9f, out[kOtherAt] = -2.7f;
  }
  return out;
}

// "Deutsch | Norsk": what a bar parts is no one name.
NameSpan before_bar(std::string_view text, const Words& words, NameSpan name) {
  for (std::uint32_t t = name.first + 1; t < name.last; ++t)
    if (words.tokens[t].span.in(text) == "|") name.last = t;
  return name;
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

// "Arvanian": adjectives with a capital, and what is no person, body or place.
std::set<std::string_view> peoples_of(std::string_view text, const Words& words) {
  std::set<std::string_view> peoples;
  for (std::uint32_t t = 0; t < words.tokens.size(); ++t)
    if (words.upos[t] == Upos::adj && is_upper(code_point_at(text, words.tokens[t].span.begin).value))
      peoples.insert(words.tokens[t].span.in(text));
  for (const NameSpan& name : words.names)
    if (name.kind == NameKind::other && name.last - name.first == 1)
      peoples.insert(words.tokens[name.first].span.in(text));
  return peoples;
}

std::size_t best_of(const WeighedName& name) {
  const auto best = std::max_element(name.scores.begin(), name.scores.end());
  if (*best == *std::min_element(name.scores.begin(), name.scores.end()))
    return static_cast<std::size_t>(name.span.kind);
  return static_cast<std::size_t>(best - name.scores.begin());
}

// "Vik" where the document names Zorim Vik, "Dorn" where it names Dorn Marine: what the longer name is taken for.
void add_longer_names(std::string_view text, const Words& words, std::vector<WeighedName>& names) {
  constexpr std::string_view kNames[kKinds] = {"person", "body", "place", "other"};
  std::map<std::string_view, std::set<std::size_t>> by_first, by_last;
  for (const WeighedName& name : names) {
    if (name.span.last - name.span.first < 2) continue;
    by_first[words.tokens[name.span.first].span.in(text)].insert(best_of(name));
    by_last[words.tokens[name.span.last - 1].span.in(text)].insert(best_of(name));
  }
  for (WeighedName& name : names) {
    const bool alone = name.span.last - name.span.first == 1;
    const std::string_view word = words.tokens[name.span.first].span.in(text);
    const auto add = [&](const auto& longer, std::string_view key, const std::string& how) {
      const auto found = longer.find(key);
      if (found == longer.end()) return;
      for (const std::size_t kind : found->second) name.features.push_back(how + std::string(kNames[kind]));
    };
    if (alone) add(by_first, word, "first word of a ");
    if (alone) add(by_last, word, "last word of a ");
  }
}

// A row of models/names/name_kinds.tsv: thousandths for each kind.
using KindWeights = std::unordered_map<std::string_view, Scores>;
const KindWeights& kind_weights() {
  static const KindWeights kWeights = [] {
    KindWeights all;
    for (const auto& row : table("name_kinds")) {
      Scores scores{};
      for (std::size_t kind = 0; kind < kKinds && kind + 1 < row.size(); ++kind) {
        int weight = 0;
        std::from_chars(row[kind + 1].data(), row[kind + 1].data() + row[kind + 1].size(), weight);
        scores[kind] = static_cast<float>(weight) / 1000;
      }
      all.emplace(row[0], scores);
    }
    return all;
  }();
  return kWeights;
}

// What has been learned, of this place and of the others of the name, as `weighed_names` weighs them.
void add_learned(std::vector<WeighedName>& names) {
  struct Tally {
    Scores sum{};
    std::size_t places = 0;
  };
  std::map<std::string_view, Tally> tallies;
  std::vector<Scores> own(names.size());
  for (std::size_t n = 0; n < names.size(); ++n) {
    for (const std::string& feature : names[n].features) {
      const auto found = kind_weights().find(feature);
      if (found == kind_weights().end()) continue;
      for (std::size_t kind = 0; kind < kKinds; ++kind) own[n][kind] += found->second[kind];
    }
    Tally& tally = tallies[names[n].key];
    for (std::size_t kind = 0; kind < kKinds; ++kind) tally.sum[kind] += own[n][kind];
    ++tally.places;
  }
  for (std::size_t n = 0; n < names.size(); ++n) {
    const Tally& tally = tallies[names[n].key];
    const float weight = weight_elsewhere(tally.places - 1);
    for (std::size_t kind = 0; kind < kKinds; ++kind)
      names[n].scores[kind] += own[n][kind] + weight * (tally.sum[kind] - own[n][kind]);
  }
}

}  // namespace

float weight_elsewhere(std::size_t others) {
  return others == 0 ? 0
                     : kElsewhere * std::min(static_cast<float>(others), kMostElsewhere) / static_cast<float>(others);
}

std::vector<WeighedName> weighed_names(std::string_view text, const Words& words) {
  struct Tally {
    Scores sum{};
    std::size_t places = 0;
  };
  std::map<std::string, Tally, std::less<>> tallies;
  std::vector<WeighedName> names;
  for (const NameSpan& name : words.names) {
    const Span span{words.tokens[name.first].span.begin, words.tokens[name.last - 1].span.end};
    WeighedName weighed{before_bar(text, words, name), normalised(name.scores), normal_name(span.in(text)), {}};
    if (stands_beside_role(text, words, name)) weighed.scores[kPersonAt] += kBesideRole;
    if (is_of_a_place(text, words, name)) weighed.scores[kPlaceAt] += kSettles / 2;
    const Scores behind = of_preposition(text, words, name);
    Tally& tally = tallies[weighed.key];
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
      weighed.scores[kind] += behind[kind];
      tally.sum[kind] += weighed.scores[kind];
    }
    ++tally.places;
    names.push_back(std::move(weighed));
  }
  const std::set<std::string_view> peoples = peoples_of(text, words);
  for (WeighedName& name : names) {
    Scores listed = of_lists(text, words, name.span);
    if (name.span.last - name.span.first == 1 && has_people(words.tokens[name.span.first].span.in(text), peoples))
      listed[kPlaceAt] += kSettles;
    if (has_article(text, words, name.span)) listed[kPersonAt] -= kSettles;
    const Tally& tally = tallies.find(name.key)->second;
    const float weight = weight_elsewhere(tally.places - 1);
    for (std::size_t kind = 0; kind < kKinds; ++kind)
      name.scores[kind] += weight * (tally.sum[kind] - name.scores[kind]) + listed[kind];
    name.features = kind_features(text, words, name.span);
  }
  add_longer_names(text, words, names);
  return names;
}

std::vector<NameTokens> encoder_names(std::string_view text, const Words& words) {
  std::vector<WeighedName> weighed = weighed_names(text, words);
  add_learned(weighed);
  std::vector<NameTokens> names;
  for (std::size_t n = 0; n < weighed.size(); ++n) {
    const NameSpan& name = weighed[n].span;
    const std::size_t best = best_of(weighed[n]);
    if (best != kPersonAt) {
      names.push_back({{behind_marks(text, words, name.first, name.last), name.last}, kind_at(best)});
      continue;
    }
    const std::uint32_t behind = behind_possessive(text, words, name);
    if (behind > name.first + 1) names.push_back(possessor(text, words, {name.first, behind - 1}));
    const std::uint32_t last = behind_hyphens(text, words, name.last);
    const std::uint32_t untitled = behind_titles(text, words, {behind, name.last});
    names.push_back({{behind_marks(text, words, untitled, last), last}, EntityKind::person});
    while (n + 1 < weighed.size() && words.names[n + 1].first < last) ++n;
  }
  return names;
}

}  // namespace synoptic
