// One sweep over the text: names that pass are remembered with their place, a description asks for the last one
// that its head noun and its country fit.
#include "synoptic/annotate/names/nominals.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/annotate/names/roles.h"
#include "synoptic/language/countries.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::size_t kMostCandidates = 64;  // actors a head noun is tried on: bounds the cost on hostile input

bool one_of(std::string_view word, auto... words) { return ((word == words) || ...); }

// Heads that may stand for one another, as the class's first word.
std::string head_class(std::string_view lemma) {
  if (one_of(lemma, "premier")) return "minister";
  if (one_of(lemma, "spokesman", "spokeswoman", "spokesperson")) return "spokesperson";
  if (one_of(lemma, "chief", "head", "director", "boss")) return "chief";
  if (one_of(lemma, "chairman", "chairwoman", "chairperson", "chair")) return "chair";
  if (one_of(lemma, "organisation", "organization")) return "organization";
  if (one_of(lemma, "newspaper", "paper", "daily", "tabloid", "weekly", "outlet", "broadcaster", "network", "newswire",
             "channel"))
    return "outlet";
  if (one_of(lemma, "firm", "company", "corporation", "corp", "inc", "ltd", "co", "maker", "manufacturer", "giant"))
    return "company";
  if (one_of(lemma, "airline", "airlines", "airways", "carrier")) return "airline";
  if (one_of(lemma, "agency", "service", "directorate", "bureau")) return "agency";
  return std::string(lemma);
}

// A leader is whoever leads by one of these.
bool leads(std::string_view head) {
  return one_of(head, "president", "minister", "chancellor", "king", "queen", "emir", "sultan", "dictator", "leader");
}

struct Described {
  std::set<std::string> heads;      // classes of the words that say what it is
  std::set<std::string> words;      // all words of role and name, folded
  std::set<std::string> countries;  // codes that its role or name mentions
  bool person = false;
};

class Sweep {
 public:
  Sweep(std::string_view text, const Words& words, const std::vector<Mention>& mentions, const Actors& actors)
      : text_(text), words_(words), mentions_(mentions), actors_(actors) {
    described_.resize(actors.size());
    for (std::uint32_t a = 0; a < actors.size(); ++a) describe(a);
  }

  std::vector<Mention> found() {
    std::vector<Mention> nominals;
    std::size_t next = 0;
    for (const Sentence& sentence : words_.sentences) {
      for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
        while (next < mentions_.size() && mentions_[next].span.begin < words_.tokens[t].span.begin) {
          if (mentions_[next].actor) last_seen_[*mentions_[next].actor] = next + 1;
          ++next;
        }
        if (!one_of(word(t), "the", "The")) continue;
        if (auto mention = description(t, sentence.tokens.end, next)) nominals.push_back(std::move(*mention));
      }
    }
    return nominals;
  }

 private:
  std::string_view word(std::uint32_t t) const { return words_.tokens[t].span.in(text_); }

  void describe(std::uint32_t a) {
    const Actor& actor = actors_[a];
    if (actor.country || (actor.kind != EntityKind::person && actor.kind != EntityKind::organization)) return;
    Described& d = described_[a];
    d.person = actor.kind == EntityKind::person;
    const auto read = [&](const std::string& phrase) {
      std::size_t begin = 0;
      std::string before;
      for (std::size_t i = 0; i <= phrase.size(); ++i) {
        if (i < phrase.size() && phrase[i] != ' ') continue;
        std::string w = phrase.substr(begin, i - begin);
        begin = i + 1;
        if (w.ends_with("'s")) w.resize(w.size() - 2);
        for (const std::string& name : {w, before + " " + w}) {
          if (const auto country = country_word(name)) d.countries.insert(std::string(country->code));
        }
        before = w;
        const std::string lemma = noun_lemma(w);
        d.words.insert(lemma);
        const bool body = (look_up(std::string_view(w)) & kOrganizationWord) || is_body_word(w);
        if (d.person ? is_role_word(w) : body) d.heads.insert(head_class(lemma));
      }
    };
    read(actor.role);
    if (!d.person) {
      read(actor.name);
      for (const std::string& alias : actor.aliases) read(alias);
      if (look_up(std::string_view(actor.name)) & kOutlet) d.heads.insert("outlet"), d.heads.insert("agency");
    }
    if (std::any_of(d.heads.begin(), d.heads.end(), leads)) d.heads.insert("leader");
    for (const std::string& head : d.heads) {
      std::vector<std::uint32_t>& candidates = by_head_[head];
      if (candidates.size() < kMostCandidates) candidates.push_back(a);
    }
  }

  // The description that begins with the article at `t`.
  std::optional<Mention> description(std::uint32_t t, std::uint32_t stop, std::size_t next) const {
    std::uint32_t end = t + 1;
    while (end < stop && end - t <= 6 && part_of_phrase(end)) ++end;
    if (end == t + 1) return std::nullopt;
    const std::uint32_t head = end - 1;
    const std::string lemma = noun_lemma(word(head));
    const Upos upos = words_.upos[head];
    if ((upos != Upos::noun && upos != Upos::propn) || lemma != lower(word(head))) return std::nullopt;
    std::string country = country_in(t + 1, head);
    if (end + 1 < stop && word(end) == "of") {
      const std::uint32_t from = end + 1 < stop && one_of(word(end + 1), "the") ? end + 2 : end + 1;
      const auto [code, after] = country_at(from, stop);
      if (code.empty()) return std::nullopt;  // "the president of the club": somebody else
      country = code;
      end = after;
    }
    const Span span{words_.tokens[t].span.begin, words_.tokens[end - 1].span.end};
    if (names_somebody(span, next)) return std::nullopt;
    const auto found = by_head_.find(head_class(lemma));
    if (found == by_head_.end()) return std::nullopt;
    const std::optional<std::uint32_t> actor = fitting(found->second, t + 1, head, country);
    if (!actor) return std::nullopt;
    return Mention{span, actors_[*actor].kind, MentionForm::nominal, normal_name(span.in(text_)), actor};
  }

  static std::string lower(std::string_view word) {
    std::string out;
    for (std::size_t i = 0; i < word.size(); i += std::max(1u, code_point_at(word, i).size))
      append_utf8(out, to_lower(code_point_at(word, i).value));
    return out;
  }

  bool part_of_phrase(std::uint32_t t) const {
    const Upos upos = words_.upos[t];
    return upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || word(t) == "-" ||
           ((word(t) == "'s" || word(t) == "’s") && upos == Upos::part);
  }

  std::pair<std::string, std::uint32_t> country_at(std::uint32_t t, std::uint32_t stop) const {
    for (std::uint32_t n = 3; n >= 1; --n) {
      if (t + n > stop) continue;
      const std::string name =
          normal_name(Span{words_.tokens[t].span.begin, words_.tokens[t + n - 1].span.end}.in(text_));
      if (const auto country = country_word(name)) return {std::string(country->code), t + n};
    }
    return {};
  }

  std::string country_in(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t t = begin; t < end; ++t) {
      if (auto [code, after] = country_at(t, end); !code.empty()) return code;
    }
    return {};
  }

  // True where a name stands inside (other than a country before the head), or goes on from the description.
  bool names_somebody(Span span, std::size_t next) const {
    for (std::size_t m = next; m < mentions_.size() && mentions_[m].span.begin <= span.end + 1; ++m) {
      const Mention& mention = mentions_[m];
      if (mention.span.begin >= span.end) return true;
      if (!mention.actor || !actors_[*mention.actor].country || mention.span.end > span.end) return true;
    }
    return false;
  }

  std::optional<std::uint32_t> fitting(const std::vector<std::uint32_t>& candidates, std::uint32_t begin,
                                       std::uint32_t head, const std::string& country) const {
    std::optional<std::uint32_t> best;
    std::size_t best_seen = 0;
    bool best_country = false;
    for (const std::uint32_t a : candidates) {
      const auto seen = last_seen_.find(a);
      if (seen == last_seen_.end()) continue;
      const Described& d = described_[a];
      const bool same_country = !country.empty() && d.countries.contains(country);
      if (!country.empty() && !d.countries.empty() && !same_country) continue;
      if (!modifiers_fit(d, begin, head)) continue;
      if (best && (best_country > same_country || (best_country == same_country && best_seen > seen->second))) continue;
      best = a, best_seen = seen->second, best_country = same_country;
    }
    return best;
  }

  // The words that tell offices apart must be told of the actor too.
  bool modifiers_fit(const Described& d, std::uint32_t begin, std::uint32_t head) const {
    for (std::uint32_t t = begin; t < head; ++t) {
      std::string modifier = noun_lemma(word(t));
      if (country_word(word(t)) || modifier == "-" || one_of(word(t), "'s", "’s")) continue;
      if (modifier == "former" && !d.words.contains("former")) return false;
      const bool telling = one_of(modifier, "prime", "foreign", "defence", "defense", "finance", "interior", "health",
                                  "vice", "deputy", "home", "justice", "energy", "treasury", "press", "state",
                                  "supreme", "crown", "police", "opposition", "rights", "news", "intelligence", "spy");
      if (!telling || d.words.contains(modifier)) continue;
      if ((modifier == "defence" && d.words.contains("defense")) ||
          (modifier == "defense" && d.words.contains("defence")))
        continue;
      if (modifier == "spy" && d.words.contains("intelligence")) continue;
      if (modifier == "news" && d.heads.contains("outlet")) continue;
      return false;
    }
    return true;
  }

  std::string_view text_;
  const Words& words_;
  const std::vector<Mention>& mentions_;
  const Actors& actors_;
  std::vector<Described> described_;
  std::map<std::string, std::vector<std::uint32_t>> by_head_;
  std::map<std::uint32_t, std::size_t> last_seen_;
};

}  // namespace

std::vector<Mention> find_nominals(std::string_view text, const Words& words, const std::vector<Mention>& mentions,
                                   const Actors& actors) {
  return Sweep(text, words, mentions, actors).found();
}

}  // namespace synoptic
