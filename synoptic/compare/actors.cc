// How actors are joined: nodes are the different (kind, name, country) of the reports of an event, so that a thousand
// copies are one node; each node joins the group that fits it best, the longest names first.
#include "synoptic/compare/actors.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "synoptic/annotate/names/short_forms.h"
#include "synoptic/base/tables.h"
#include "synoptic/compare/name_spellings.h"
#include "synoptic/language/countries.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

NameWords words_of(std::string_view name) {
  NameWords words;
  for (const FoldedWord& word : folded_words(name)) {
    if (word.text != "the") words.push_back(word.text);
  }
  return words;
}

bool is_title(const std::string& folded_word) {
  static const std::set<std::string> kTitles = [] {
    std::set<std::string> titles;
    for (const auto& row : table("name_words")) {
      if (row.size() > 1 && row[1] == "title") {
        for (const FoldedWord& word : folded_words(row[0])) titles.insert(word.text);
      }
    }
    return titles;
  }();
  return kTitles.contains(folded_word);
}

/// The words of a person's name without titles and countries before it: "Russian President Vladimir Putin".
NameWords person_words(std::string_view name) {
  const std::vector<FoldedWord> words = folded_words(name);
  std::size_t first = 0;
  while (first + 1 < words.size() && (is_title(words[first].text) || country_word(words[first].span.in(name)))) ++first;
  NameWords out;
  for (std::size_t at = first; at < words.size(); ++at) out.push_back(words[at].text);
  return out;
}

bool is_all_capitals(std::string_view name) {
  return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

struct Node {
  std::uint32_t event = 0;  // Account::event of its reports
  bool is_line = false;     // of a line alone, which is too short to tell its event
  EntityKind kind;
  std::string name;
  std::optional<std::string> country;
  NameWords words;
  std::set<std::string> folded_aliases;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> members;  // (account, actor)
};

/// "Jorma", as people who know him say: a first name alone.
bool is_given_name_of(const Node& shorter, const Node& longer) {
  return shorter.kind == EntityKind::person && longer.kind == EntityKind::person && shorter.words.size() == 1 &&
         longer.words.size() > 1 && shorter.words[0] == longer.words[0];
}

bool is_one_person(const Node& a, const Node& b) {
  if (is_given_name_of(a, b) || is_given_name_of(b, a)) return true;
  if (is_without_last_name(a.words, b.words) || is_without_last_name(b.words, a.words)) return true;
  if (ends_in_variant(a.words, b.words)) return true;
  if (!is_spelling_variant(a.words.back(), b.words.back())) return false;
  return given_names_agree(a.words, b.words);
}

bool is_one_body(const Node& a, const Node& b) {
  if (a.words == b.words) return true;
  if (a.folded_aliases.contains(folded(b.name)) || b.folded_aliases.contains(folded(a.name))) return true;
  if (a.words.size() == 1 && b.words.size() > 1) return is_acronym_of(a.words[0], b.words);
  if (b.words.size() == 1 && a.words.size() > 1) return is_acronym_of(b.words[0], a.words);
  if (a.words.size() != b.words.size()) return false;
  for (std::size_t at = 0; at < a.words.size(); ++at) {
    if (!is_spelling_variant(a.words[at], b.words[at]) && !is_particle_variant(a.words[at], b.words[at])) return false;
  }
  return a.words.size() > 1 || is_spelling_variant(a.words[0], b.words[0]);
}

/// One of the names of one is what one of the other's is shortened to.
bool is_shortened(const Node& a, const Node& b) {
  return a.words.size() <= b.words.size() ? shortens(a.name, a.kind, b.name, b.kind)
                                          : shortens(b.name, b.kind, a.name, a.kind);
}

/// Whether nodes of different kinds are one all the same: readers err most about single words.
bool is_one_misread(const Node& a, const Node& b) {
  if (a.words == b.words) return true;
  if (a.kind == EntityKind::place || b.kind == EntityKind::place) return false;
  const Node &shorter = a.words.size() < b.words.size() ? a : b, &longer = &shorter == &a ? b : a;
  if (longer.kind == EntityKind::person)  // "VILLAR:", a surname in capitals
    return shorter.words.size() == 1 && is_all_capitals(shorter.name) && shorter.words[0] == longer.words.back();
  if (shorter.kind == EntityKind::person && shorter.words.size() > 1) return false;
  return shortens(shorter.name, longer.kind, longer.name, longer.kind);
}

bool is_one(const Node& a, const Node& b) {
  if (a.country || b.country) return a.country == b.country;
  if (a.words.empty() || b.words.empty()) return false;
  // Across events a full name alone tells: a surname of another event fits nobody here.
  if (a.event != b.event && !a.is_line && !b.is_line) {
    if (a.kind != b.kind || a.words.size() < 2 || b.words.size() < 2) return false;
    return a.words == b.words;
  }
  const bool person = a.kind == EntityKind::person || b.kind == EntityKind::person;
  if (a.kind != b.kind && is_one_misread(a, b)) return true;
  if (a.kind != b.kind && a.kind != EntityKind::other && b.kind != EntityKind::other) return false;
  return person ? is_one_person(a, b) : is_one_body(a, b) || is_shortened(a, b);
}

/// Keys by which a node is found by others that may be the same.
std::vector<std::string> keys_of(const Node& node) {
  if (node.country) return {"@" + *node.country};
  std::vector<std::string> keys;
  if (node.words.empty()) return keys;
  keys.push_back(spelling_skeleton(node.words.back()));
  keys.push_back("=" + folded(node.name));
  for (const std::string& word : node.words)
    if (&word == &node.words.front() || &word == &node.words.back()) keys.push_back("<" + word);
  for (const std::string& alias : node.folded_aliases) keys.push_back("=" + alias);
  if (node.words.size() > 1) {
    std::string initials = "=";
    for (const std::string& word : node.words) initials += word.empty() ? ' ' : word[0];
    keys.push_back(initials);
  }
  return keys;
}

std::vector<Node> nodes_of(const Collation& collation) {
  std::map<std::tuple<std::string, EntityKind, std::string, std::uint32_t>, Node> nodes;
  for (std::uint32_t account = 0; account < collation.accounts.size(); ++account) {
    const Actors& actors = collation.accounts[account].layers.actors;
    for (std::uint32_t at = 0; at < actors.size(); ++at) {
      const Actor& actor = actors[at];
      Node& node =
          nodes[{actor.country.value_or(""), actor.kind, folded(actor.name), collation.accounts[account].event}];
      if (node.members.empty()) {
        node.event = collation.accounts[account].event;
        node.is_line = collation.accounts[account].is_line;
        node.kind = actor.kind;
        node.name = actor.name;
        node.country = actor.country;
        node.words = actor.kind == EntityKind::person ? person_words(actor.name) : words_of(actor.name);
      }
      for (const std::string& alias : actor.aliases) node.folded_aliases.insert(folded(alias));
      node.members.emplace_back(account, at);
    }
  }
  std::vector<Node> out;
  for (auto& [key, node] : nodes) out.push_back(std::move(node));
  // Full names first, so that a surname alone joins the person it can only be.
  std::stable_sort(out.begin(), out.end(),
                   [](const Node& a, const Node& b) { return a.words.size() > b.words.size(); });
  return out;
}

/// The number of each node's group. A lone surname that fits two people joins neither.
std::vector<std::uint32_t> group_nodes(const std::vector<Node>& nodes) {
  std::vector<std::uint32_t> group(nodes.size());
  std::map<std::string, std::vector<std::uint32_t>> index;
  std::uint32_t groups = 0;
  for (std::uint32_t at = 0; at < nodes.size(); ++at) {
    std::set<std::uint32_t> fits;
    const std::vector<std::string> keys = keys_of(nodes[at]);
    for (const std::string& key : keys) {
      for (const std::uint32_t other : index[key]) {
        if (is_one(nodes[at], nodes[other])) fits.insert(group[other]);
      }
    }
    group[at] = fits.size() == 1 ? *fits.begin() : groups++;
    for (const std::string& key : keys) index[key].push_back(at);
  }
  return group;
}

bool bears(const Node& node, const std::string& name) {
  return folded(node.name) == name || node.folded_aliases.contains(name);
}

/// Who a person says is one, or is not. Nodes of one report that it calls by both names stay as they are.
void follow_on_actors(const Judgements& judgements, const std::vector<Node>& nodes, std::vector<std::uint32_t>& group) {
  for (const JudgedActor& judged : judgements.actors) {
    if (judged.is == JudgedActor::Is::renamed) continue;
    const std::string a = folded(judged.a), b = folded(judged.b);
    std::optional<std::uint32_t> home;
    for (std::size_t at = 0; at < nodes.size() && !home; ++at) {
      if (bears(nodes[at], a)) home = group[at];
    }
    if (!home) continue;
    const auto apart = static_cast<std::uint32_t>(nodes.size() + (&judged - judgements.actors.data()));
    const std::vector<std::uint32_t> before = group;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      if (!bears(nodes[at], b)) continue;
      if (judged.is == JudgedActor::Is::split) {
        if (before[at] == *home && !bears(nodes[at], a)) group[at] = apart;
        continue;
      }
      for (std::size_t other = 0; other < nodes.size(); ++other) {
        if (before[other] == before[at]) group[other] = *home;
      }
    }
  }
}

/// The name that a person gives; the one it had becomes another.
void rename_actor(const Judgements& judgements, DossierActor& actor) {
  for (const JudgedActor& judged : judgements.actors) {
    if (judged.is != JudgedActor::Is::renamed) continue;
    const std::string wanted = folded(judged.a);
    const bool is_meant =
        folded(actor.name) == wanted || std::any_of(actor.aliases.begin(), actor.aliases.end(),
                                                    [&](const std::string& alias) { return folded(alias) == wanted; });
    if (!is_meant || actor.name == judged.b) continue;
    std::erase(actor.aliases, judged.b);
    actor.aliases.push_back(std::exchange(actor.name, judged.b));
    std::sort(actor.aliases.begin(), actor.aliases.end());
  }
}

/// The kind, name and aliases of one group from its nodes.
DossierActor actor_of(const std::vector<const Node*>& nodes, const Collation& collation) {
  DossierActor actor;
  std::map<std::string, std::size_t> names;
  for (const Node* node : nodes) {
    for (const auto& [account, index] : node->members) {
      const Actor& given = collation.accounts[account].layers.actors[index];
      ++names[given.name];
      for (const std::string& alias : given.aliases) names.try_emplace(alias, 0);
      if (given.role.size() > actor.role.size()) actor.role = given.role;
    }
  }
  const Node& first = *nodes.front();
  // The kind that most reports give; where they are even, that of the fullest name.
  std::map<EntityKind, std::size_t> kinds;
  for (const Node* node : nodes) kinds[node->kind] += node->members.size();
  actor.kind = first.kind;
  for (const auto& [kind, count] : kinds)
    if (count > kinds[actor.kind]) actor.kind = kind;
  // Persons are named in full by somebody: of a lone word that as many take for a body, a body.
  const bool is_lone = std::all_of(nodes.begin(), nodes.end(), [](const Node* node) { return node->words.size() < 2; });
  const auto bodies = kinds.find(EntityKind::organization);
  if (actor.kind == EntityKind::person && is_lone && bodies != kinds.end() && bodies->second >= kinds[actor.kind])
    actor.kind = EntityKind::organization;
  std::size_t best = 0;
  for (const auto& [name, count] : names) {
    if (count == 0) continue;
    const NameWords words = words_of(name);
    const std::size_t own = first.kind == EntityKind::person ? person_words(name).size() : words.size();
    // The fullest name wins, titles counting against it; then the one that most reports use.
    const std::size_t score = 1000 + std::min<std::size_t>(own, 3) * 100 + std::min<std::size_t>(count, 20) * 4 -
                              10 * std::min<std::size_t>(words.size() - own, 5) -
                              (name.size() > 5 && is_all_capitals(name) ? 150 : 0);
    if (score > best) {
      best = score;
      actor.name = name;
    }
  }
  if (first.country) {
    actor.kind = EntityKind::place;
    if (const std::string_view name = country_name(*first.country); !name.empty()) actor.name = name;
  }
  for (const auto& [name, count] : names) {
    if (name != actor.name) actor.aliases.push_back(name);
  }
  return actor;
}

}  // namespace

std::vector<DossierActor> join_actors(Collation& collation) {
  const std::vector<Node> nodes = nodes_of(collation);
  std::vector<std::uint32_t> group = group_nodes(nodes);
  follow_on_actors(collation.judgements, nodes, group);
  std::map<std::uint32_t, std::vector<const Node*>> groups;
  for (std::size_t at = 0; at < nodes.size(); ++at) groups[group[at]].push_back(&nodes[at]);

  struct Ranked {
    DossierActor actor;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> members;
    std::size_t reports = 0;
  };
  std::vector<Ranked> ranked;
  for (const auto& [number, held] : groups) {
    Ranked entry{actor_of(held, collation), {}, 0};
    std::set<std::uint32_t> reports;
    for (const Node* node : held) {
      entry.members.insert(entry.members.end(), node->members.begin(), node->members.end());
      for (const auto& [account, index] : node->members) reports.insert(account);
    }
    entry.reports = reports.size();
    ranked.push_back(std::move(entry));
  }
  std::vector<std::vector<std::vector<Place>>> mentions(collation.accounts.size());
  for (std::uint32_t account = 0; account < collation.accounts.size(); ++account) {
    const Annotations& layers = collation.accounts[account].layers;
    mentions[account].resize(layers.actors.size());
    for (const Mention& mention : layers.mentions) {
      if (mention.actor && *mention.actor < layers.actors.size())
        mentions[account][*mention.actor].push_back({account, mention.span});
    }
  }
  for (Ranked& entry : ranked) {
    for (const auto& [account, index] : entry.members) {
      const auto& places = mentions[account][index];
      entry.actor.mentions.insert(entry.actor.mentions.end(), places.begin(), places.end());
    }
    std::sort(entry.actor.mentions.begin(), entry.actor.mentions.end());
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
    return std::tuple(b.reports, b.actor.mentions.size(), std::string_view(a.actor.name), a.actor.kind) <
           std::tuple(a.reports, a.actor.mentions.size(), std::string_view(b.actor.name), b.actor.kind);
  });
  std::vector<DossierActor> actors;
  for (Account& account : collation.accounts) account.actors.assign(account.layers.actors.size(), 0);
  for (Ranked& entry : ranked) {
    const std::uint32_t number = static_cast<std::uint32_t>(actors.size());
    for (const auto& [account, index] : entry.members) collation.accounts[account].actors[index] = number;
    entry.actor.id = "a" + std::to_string(number + 1);
    rename_actor(collation.judgements, entry.actor);
    actors.push_back(std::move(entry.actor));
  }
  return actors;
}

}  // namespace synoptic
