// Names are first gathered by key; each key gets a kind by vote. Keys then find their cluster: countries by code,
// persons by surname, bodies by acronym and short form. A surname that several persons bear is decided mention by
// mention, by who was named last.
#include "synoptic/annotate/names/actors.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "synoptic/annotate/names/alias_links.h"
#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/annotate/names/short_forms.h"
#include "synoptic/annotate/names/voice_of_capital.h"
#include "synoptic/language/countries.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kNone = UINT32_MAX;

struct Entry {
  std::string name;  // as first written
  std::vector<std::string> words;
  std::array<std::uint32_t, 4> votes{};
  std::vector<std::uint32_t> mentions;
  EntityKind kind = EntityKind::other;
  std::uint32_t cluster = kNone;
};

struct Cluster {
  EntityKind kind;
  std::vector<std::string> words;  // of its fullest name
  std::string country;
};

EntityKind elected(const std::array<std::uint32_t, 4>& votes) {
  return static_cast<EntityKind>(std::max_element(votes.begin(), votes.end()) - votes.begin());
}

// The longer name; of equals, the one that is not all in capitals.
bool fuller(const std::string& a, const std::string& b) {
  const auto small = [](const std::string& s) {
    return std::any_of(s.begin(), s.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  };
  return a.size() != b.size() ? a.size() > b.size() : small(a) && !small(b);
}

class Joiner {
 public:
  Joiner(std::string_view text, const Words& words, std::vector<Mention>& mentions)
      : text_(text), words_(words), mentions_(mentions) {}

  Actors join() {
    gather();
    cluster_of_.assign(mentions_.size(), kNone);
    for (Entry& entry : entries_) join_country(entry);
    for (Entry& entry : entries_)
      if (is_full_person(entry)) join_full_person(entry);
    named_in_full_.resize(clusters_.size());
    for (const Entry& entry : entries_) {
      if (entry.cluster != kNone)
        named_in_full_[entry.cluster].insert(named_in_full_[entry.cluster].end(), entry.mentions.begin(),
                                             entry.mentions.end());
    }
    for (std::vector<std::uint32_t>& at : named_in_full_) std::sort(at.begin(), at.end());
    for (Entry& entry : entries_) join_short_person(entry);
    join_bodies();
    join_shortened();
    for (Entry& entry : entries_)
      if (entry.cluster == kNone) assign(entry, open(entry));
    join_aliases();
    return told();
  }

 private:
  void gather() {
    std::map<std::string, std::uint32_t> by_key;
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
      std::vector<std::string> words =
          mentions_[m].kind == EntityKind::person ? person_words(mentions_[m].name) : name_words(mentions_[m].name);
      std::string key;
      for (const std::string& word : words) key += word + " ";
      const auto [at, fresh] = by_key.try_emplace(key, static_cast<std::uint32_t>(entries_.size()));
      if (fresh) entries_.push_back({mentions_[m].name, std::move(words), {}, {}, EntityKind::other, kNone});
      Entry& entry = entries_[at->second];
      ++entry.votes[static_cast<std::size_t>(mentions_[m].kind)];
      entry.mentions.push_back(m);
    }
    for (Entry& entry : entries_) {
      entry.kind = elected(entry.votes);
      if (entry.kind == EntityKind::person && entry.words.size() >= 2) surnames_.insert(entry.words.back());
      const auto word = country_named(entry.name);
      if (word && entry.kind != EntityKind::person) spoken_of_.emplace(word->code);
    }
  }

  std::uint32_t open(const Entry& entry, std::string country = {}) {
    clusters_.push_back({entry.kind, entry.words, std::move(country)});
    return static_cast<std::uint32_t>(clusters_.size() - 1);
  }

  void assign(Entry& entry, std::uint32_t cluster) {
    entry.cluster = cluster;
    for (const std::uint32_t m : entry.mentions)
      if (cluster_of_[m] == kNone) cluster_of_[m] = cluster;
  }

  void join_country(Entry& entry) {
    const auto word = country_named(entry.name);
    if (!word) return;
    // "Jordan", "Lima": a person's name too, and read as one, where the document does not speak of the country.
    if (entry.kind == EntityKind::person && (look_up(std::string_view(entry.name)) & (kGivenName | kSurname)) &&
        (!spoken_of_.contains(std::string(word->code)) || surnames_.contains(entry.words.back())))
      return;
    if (entry.kind == EntityKind::person)
      entry.kind = word->form == CountryForm::government ? EntityKind::organization : EntityKind::place;
    const std::string code(word->code);
    if (word->form == CountryForm::government) {
      assign(entry, open(entry, code));
      return;
    }
    if (word->form == CountryForm::adjective) entry.kind = EntityKind::other;
    if (word->form == CountryForm::name) entry.kind = EntityKind::place;
    std::uint32_t place = kNone;
    for (const std::uint32_t m : entry.mentions) {
      if (word->form == CountryForm::capital && !is_voice(text_, words_, mentions_[m].span)) {
        if (place == kNone) place = open(entry);
        cluster_of_[m] = place;
        continue;
      }
      const auto [at, fresh] = countries_.try_emplace(code, kNone);
      if (fresh) {
        at->second = static_cast<std::uint32_t>(clusters_.size());
        clusters_.push_back({EntityKind::place, name_words(country_name(code)), code});
      }
      cluster_of_[m] = at->second;
    }
    entry.cluster = cluster_of_[entry.mentions.front()];
  }

  static bool is_full_person(const Entry& entry) {
    return entry.cluster == kNone && entry.kind == EntityKind::person && entry.words.size() >= 2;
  }

  // One person: the surnames are equal, and the given names, or an initial of them, or one name ends the other.
  static bool one_person(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.back() != b.back()) return false;
    const std::vector<std::string>&few = a.size() < b.size() ? a : b, &many = a.size() < b.size() ? b : a;
    if (std::equal(few.rbegin(), few.rend(), many.rbegin())) return true;  // "Van Loenen" of "Jacob van Loenen"
    return a.front() == b.front() || (a.front().size() == 1 && b.front().starts_with(a.front())) ||
           (b.front().size() == 1 && a.front().starts_with(b.front()));
  }

  void join_full_person(Entry& entry) {
    std::vector<std::uint32_t>& bearers = by_surname_[entry.words.back()];
    for (const std::uint32_t cluster : bearers) {
      if (!one_person(clusters_[cluster].words, entry.words)) continue;
      if (entry.words.size() > clusters_[cluster].words.size()) clusters_[cluster].words = entry.words;
      return assign(entry, cluster);
    }
    if (bearers.size() >= kMostBearers) return;
    const std::uint32_t cluster = open(entry);
    bearers.push_back(cluster);
    by_given_name_[entry.words.front()].push_back(cluster);
    if (entry.words.size() > 2) by_given_name_[entry.words[entry.words.size() - 2]].push_back(cluster);
    assign(entry, cluster);
  }

  // Of several, the one whose full name stands closest before `mention`; the first that comes, where none does.
  std::uint32_t named_last(const std::vector<std::uint32_t>& candidates, std::uint32_t mention) const {
    std::uint32_t best = candidates.front(), best_at = kNone;
    for (const std::uint32_t candidate : candidates) {
      const std::vector<std::uint32_t>& at = named_in_full_[candidate];
      const auto after = std::lower_bound(at.begin(), at.end(), mention);
      if (after == at.begin()) continue;
      if (best_at == kNone || *(after - 1) > best_at) best = candidate, best_at = *(after - 1);
    }
    return best;
  }

  void join_short_person(Entry& entry) {
    if (entry.cluster != kNone || entry.words.size() != 1) return;
    const bool person = entry.votes[0] > 0 ||
                        (look_up(std::string_view(entry.name)) & (kCity | kRegion | kOrganization | kOutlet)) == 0;
    if (!person || is_acronym(entry.name)) return;
    auto found = by_surname_.find(entry.words[0]);
    if (found == by_surname_.end()) {
      found = by_given_name_.find(entry.words[0]);
      // A given name alone is somebody only where one bears it, and only if the reader took it for a person.
      if (found == by_given_name_.end() || found->second.size() > 1 || entry.kind != EntityKind::person) return;
    }
    const std::vector<std::uint32_t>& candidates = found->second;
    if (candidates.empty()) return;
    entry.kind = EntityKind::person;
    for (const std::uint32_t m : entry.mentions) cluster_of_[m] = named_last(candidates, m);
    entry.cluster = cluster_of_[entry.mentions.front()];
  }

  // Bodies and places: acronyms, initials, short forms.
  void join_bodies() {
    std::map<std::string, std::uint32_t> by_initials, by_first_words;
    const auto is_body = [](const Entry& e) { return e.cluster == kNone && e.kind != EntityKind::person; };
    std::vector<std::uint32_t> order;
    for (std::uint32_t e = 0; e < entries_.size(); ++e)
      if (is_body(entries_[e])) order.push_back(e);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return entries_[a].words.size() > entries_[b].words.size();
    });
    for (const std::uint32_t e : order) {
      Entry& entry = entries_[e];
      const std::uint32_t cluster = cluster_for_body(entry, by_initials, by_first_words);
      assign(entry, cluster);
      if (entry.words.size() < 2) continue;
      by_initials.try_emplace(initials(entry.words), cluster);
      for (std::string key = short_form(entry.name, entry.words, entry.kind); !key.empty(); key.clear())
        by_first_words.try_emplace(key, cluster);
    }
  }

  std::uint32_t cluster_for_body(Entry& entry, const std::map<std::string, std::uint32_t>& by_initials,
                                 const std::map<std::string, std::uint32_t>& by_first_words) {
    if (is_acronym(entry.name)) {
      if (const std::uint32_t cluster = bracketed(entry); cluster != kNone) return cluster;
      const auto found = by_initials.find(acronym_letters(entry.name));
      if (found != by_initials.end()) return found->second;
    }
    // "a New York couple" beside The New York Times: a town that is read as one is no short form of a body.
    constexpr std::uint32_t kPlaces = kCountry | kCapital | kCity | kRegion;
    if (entry.kind == EntityKind::place && (look_up_name(entry.name) & kPlaces)) return open(entry);
    const auto found = by_first_words.find(key_of(entry.words, 0, entry.words.size()));
    return found == by_first_words.end() ? open(entry) : found->second;
  }

  // "Norvane" for "Norvane Marine", "the Front" for "Dorn Front": where one longer name only can be meant.
  void join_shortened() {
    std::map<std::string, std::vector<std::uint32_t>> by_word;  // entries by their first and last words
    for (std::uint32_t e = 0; e < entries_.size(); ++e) {
      const Entry& entry = entries_[e];
      if (entry.words.empty() || entry.cluster == kNone || !clusters_[entry.cluster].country.empty()) continue;
      if (entry.kind == EntityKind::person) continue;
      for (const std::string& word : {entry.words.front(), entry.words.back()})
        if (std::vector<std::uint32_t>& held = by_word[word]; held.size() < kMostBearers) held.push_back(e);
    }
    for (Entry& entry : entries_) {
      const bool open_name = entry.cluster == kNone && entry.words.size() == 1;  // "Norvane", read as a surname
      if (entry.words.empty() || (entry.kind == EntityKind::person && !open_name)) continue;
      if (entry.cluster != kNone && !clusters_[entry.cluster].country.empty()) continue;
      const std::uint32_t cluster = lengthened(entry, by_word);
      if (cluster == kNone || cluster == entry.cluster) continue;
      entry.kind = clusters_[cluster].kind;
      const std::uint32_t left = entry.cluster;
      if (left == kNone) {
        assign(entry, cluster);
        continue;
      }
      std::replace(cluster_of_.begin(), cluster_of_.end(), left, cluster);
      for (Entry& other : entries_)
        if (other.cluster == left) other.cluster = cluster;
    }
  }

  // The one cluster with a longer name that `entry` may shorten; none where several have.
  std::uint32_t lengthened(const Entry& entry, const std::map<std::string, std::vector<std::uint32_t>>& by_word) const {
    std::uint32_t found = kNone;
    for (const std::string& word : {entry.words.front(), entry.words.back()}) {
      const auto at = by_word.find(word);
      if (at == by_word.end()) continue;
      for (const std::uint32_t e : at->second) {
        const Entry& longer = entries_[e];
        const EntityKind kind = entry.kind == EntityKind::person ? longer.kind : entry.kind;
        if (&longer == &entry || longer.cluster == entry.cluster || longer.words.size() < entry.words.size()) continue;
        if (!shortens(entry.name, kind, longer.name, longer.kind) && !is_the_body(entry, longer)) continue;
        if (found != kNone && found != longer.cluster) return kNone;
        found = longer.cluster;
      }
    }
    return found;
  }

  // "the Front": a word for a kind of body, always with its article, and the head of the longer name.
  bool is_the_body(const Entry& entry, const Entry& longer) const {
    if (entry.words.size() != 1 || longer.kind != EntityKind::organization || longer.words.size() < 2) return false;
    const bool first = longer.words[1] == "of" || longer.words[1] == "for";
    if (entry.words[0] != (first ? longer.words.front() : longer.words.back())) return false;
    return std::all_of(entry.mentions.begin(), entry.mentions.end(), [&](std::uint32_t m) {
      const std::uint32_t begin = mentions_[m].span.begin;
      const std::string_view before = text_.substr(0, begin);
      return before.ends_with("the ") || before.ends_with("The ") || before.ends_with("THE ") ||
             mentions_[m].name.starts_with("The ") || mentions_[m].name.starts_with("the ");
    });
  }

  // "Defense Intelligence Directorate (HUR)": the body that stands before the bracket.
  std::uint32_t bracketed(const Entry& entry) const {
    for (const std::uint32_t m : entry.mentions) {
      if (m == 0) continue;
      const Span before = mentions_[m - 1].span;
      const std::string_view between = text_.substr(before.end, mentions_[m].span.begin - before.end);
      const bool closed = mentions_[m].span.end < text_.size() && text_[mentions_[m].span.end] == ')';
      const bool body = mentions_[m - 1].kind == EntityKind::organization || mentions_[m - 1].kind == EntityKind::other;
      if (between == " (" && closed && body && cluster_of_[m - 1] != kNone &&
          clusters_[cluster_of_[m - 1]].country.empty())
        return cluster_of_[m - 1];
    }
    return kNone;
  }

  // "Rosa Ruiz, known professionally as Vela": two names that the text says are one's.
  void join_aliases() {
    for (std::uint32_t m = 1; m < mentions_.size(); ++m) {
      const std::uint32_t first = cluster_of_[m - 1], second = cluster_of_[m];
      const Span before = mentions_[m - 1].span, here = mentions_[m].span;
      if (first == second || before.end >= here.begin || !clusters_[first].country.empty() ||
          !clusters_[second].country.empty())
        continue;
      const AliasLink link = alias_link(text_.substr(before.end, here.begin - before.end), text_.substr(here.end, 1));
      const bool person = clusters_[first].kind == EntityKind::person;
      const bool alike = person == (clusters_[second].kind == EntityKind::person);
      if (link == AliasLink::none || (!alike && !(person && link == AliasLink::known_as))) continue;
      std::replace(cluster_of_.begin(), cluster_of_.end(), second, first);
      for (Entry& entry : entries_)
        if (entry.cluster == second) entry.cluster = first, entry.kind = clusters_[first].kind;
      if (++joined_ == kMostAliases) return;
    }
  }

  Actors told() {
    std::vector<std::uint32_t> actor_of(clusters_.size(), kNone);
    std::vector<std::array<std::uint32_t, 4>> votes(clusters_.size());
    for (const Entry& entry : entries_) {
      for (const std::uint32_t m : entry.mentions)
        votes[cluster_of_[m]][static_cast<std::size_t>(entry.kind)] += static_cast<std::uint32_t>(entry.words.size());
    }
    Actors actors;
    std::vector<std::set<std::string>> names;
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
      const std::uint32_t c = cluster_of_[m];
      const bool country = !clusters_[c].country.empty();
      const EntityKind kind = country ? clusters_[c].kind : elected(votes[c]);
      if (actor_of[c] == kNone) {
        actor_of[c] = static_cast<std::uint32_t>(actors.size());
        actors.push_back({kind, {}, {}, {}, std::nullopt});
        names.emplace_back();
        if (country) actors.back().country = clusters_[c].country;
        if (country && countries_.contains(clusters_[c].country) && countries_[clusters_[c].country] == c)
          actors.back().name = country_name(clusters_[c].country);
      }
      mentions_[m].actor = actor_of[c];
      if (!(country && mentions_[m].kind == EntityKind::other)) mentions_[m].kind = kind;
      names[actor_of[c]].insert(mentions_[m].name);
    }
    for (Entry& entry : entries_) {  // a people is "other" however its mention was read
      const auto word = country_named(entry.name);
      if (!word || word->form != CountryForm::adjective || entry.kind == EntityKind::person) continue;
      for (const std::uint32_t m : entry.mentions) mentions_[m].kind = EntityKind::other;
    }
    for (std::size_t a = 0; a < actors.size(); ++a) {
      const bool country = !actors[a].name.empty();
      for (const std::string& name : names[a]) {
        if (!country && fuller(name, actors[a].name)) actors[a].name = name;
      }
      names[a].erase(actors[a].name);
      actors[a].aliases.assign(names[a].begin(), names[a].end());
    }
    return actors;
  }

  static constexpr std::size_t kMostBearers = 64;  // of one surname: bounds the cost on hostile input
  static constexpr std::size_t kMostAliases = 64;  // of a document, likewise

  std::string_view text_;
  const Words& words_;
  std::vector<Mention>& mentions_;
  std::vector<Entry> entries_;
  std::vector<Cluster> clusters_;
  std::vector<std::uint32_t> cluster_of_;                  // of each mention
  std::vector<std::vector<std::uint32_t>> named_in_full_;  // mentions by cluster, as far as full names go
  std::map<std::string, std::uint32_t> countries_;
  std::set<std::string> spoken_of_;  // codes of countries that a word tells which is nobody's name here
  std::set<std::string> surnames_;   // of persons named in full
  std::size_t joined_ = 0;           // aliases
  std::map<std::string, std::vector<std::uint32_t>> by_surname_, by_given_name_;
};

}  // namespace

Actors join_actors(std::string_view text, const Words& words, std::vector<Mention>& mentions) {
  return Joiner(text, words, mentions).join();
}

}  // namespace synoptic
