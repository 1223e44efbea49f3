// A field of work is told by its last word: an abstract noun by its ending, or a word that is a verb too ("Trade").
// Names of companies and persons end otherwise, and are left alone; so are some fields ("Food"), which stay apart.
#include "synoptic/annotate/names/coordinated_bodies.h"

#include <string>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/base/tables.h"
#include "synoptic/base/word_set.h"

namespace synoptic {

namespace {

bool is_field_word(std::string_view word) {
  for (const std::string_view ending :
       {"ity",  "tion", "tions", "ment", "ics", "ure",  "ism", "ice",  "ices", "gy",
        "stry", "ture", "lth",   "airs", "ces", "ence", "ing", "ries", "ort",  "orts"}) {
    if (word.size() > ending.size() + 1 && word.ends_with(ending)) return true;
  }
  std::string small(word);
  if (!small.empty() && small[0] >= 'A' && small[0] <= 'Z') small[0] = static_cast<char>(small[0] + 32);
  static const WordSet kVerbs = WordSet::of_table("verb_lemmas");
  return kVerbs.holds(small);
}

class Coordination {
 public:
  Coordination(std::string_view text, const Words& words) : text_(text), words_(words) {}

  bool joins(const NameTokens& body, const NameTokens& field) const {
    if (field.tokens.begin != body.tokens.end + 1 || field.kind == EntityKind::person) return false;
    if (body.kind != EntityKind::organization || !is_field(field)) return false;
    if (word(body.tokens.end) == "and") return named_for_field(body);
    const bool lone = body.tokens.size() == 1 && (look_up(word(body.tokens.begin)) & kOrganizationWord);
    return lone && links(body.tokens.end);
  }

 private:
  std::string_view word(std::uint32_t t) const { return words_.tokens[t].span.in(text_); }

  bool links(std::uint32_t t) const { return word(t) == "of" || word(t) == "for" || word(t) == "on"; }

  bool named_for_field(const NameTokens& body) const {
    for (std::uint32_t t = body.tokens.begin; t + 2 < body.tokens.end; ++t) {
      if ((look_up(word(t)) & kOrganizationWord) && links(t + 1)) return true;
    }
    return false;
  }

  bool is_field(const NameTokens& name) const {
    constexpr std::uint32_t kElse =
        kCountry | kPeople | kCapital | kGovernment | kOutlet | kOrganization | kGivenName | kTitle;
    for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t) {
      const std::uint32_t lists = look_up(word(t));
      const bool plural = name.tokens.size() > 1 && word(t).ends_with("s");  // "Human Services"
      if ((lists & kElse) || is_acronym(word(t)) || ((lists & kOrganizationWord) && !plural)) return false;
    }
    return is_field_word(word(name.tokens.end - 1));
  }

  std::string_view text_;
  const Words& words_;
};

}  // namespace

void join_coordinated_bodies(std::string_view text, const Words& words, std::vector<NameTokens>& names) {
  const Coordination coordination(text, words);
  std::vector<NameTokens> joined;
  for (const NameTokens& name : names) {
    if (!joined.empty() && coordination.joins(joined.back(), name))
      joined.back().tokens.end = name.tokens.end;
    else
      joined.push_back(name);
  }
  names = std::move(joined);
}

}  // namespace synoptic
