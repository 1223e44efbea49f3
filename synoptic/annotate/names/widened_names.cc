// What a name goes on with is told by lists and by what stands behind: "'s" belongs to what it owns, and where nothing
// that can be owned follows, it belongs to the name.
#include "synoptic/annotate/names/widened_names.h"

#include <algorithm>
#include <set>
#include <string>

#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

class Widener {
 public:
  Widener(std::string_view text, const Words& words, std::vector<NameTokens>& names)
      : text_(text), words_(words), names_(names) {}

  void widen() {
    add_listed();
    add_given_names();
    add_possessives();
  }

 private:
  std::string_view word(std::uint32_t t) const { return words_.tokens[t].span.in(text_); }
  bool starts_upper(std::uint32_t t) const { return is_upper(code_point_at(word(t), 0).value); }

  // Countries and peoples: the names inside a listed one are one, unless one of them goes on beyond it.
  void add_listed() {
    std::vector<std::string_view> all;
    for (std::uint32_t t = 0; t < words_.tokens.size(); ++t) all.push_back(word(t));
    std::vector<NameTokens> out;
    std::size_t next = 0;
    for (const ListedName& listed : listed_names(all)) {
      if ((listed.lists & (kCountry | kPeople)) == 0) continue;
      while (next < names_.size() && names_[next].tokens.end <= listed.begin) out.push_back(names_[next++]);
      std::size_t last = next;
      while (last < names_.size() && names_[last].tokens.begin < listed.end) ++last;
      if (last == next || names_[next].tokens.begin < listed.begin || names_[last - 1].tokens.end > listed.end)
        continue;
      if (last == next + 1 && names_[next].tokens.size() == listed.end - listed.begin) continue;
      out.push_back({{listed.begin, listed.end}, listed.lists & kCountry ? EntityKind::place : EntityKind::other});
      next = last;
    }
    out.insert(out.end(), names_.begin() + static_cast<std::ptrdiff_t>(next), names_.end());
    names_ = std::move(out);
  }

  // "June Tordal": a name that is a month too is a given name where no preposition or number makes it a time.
  void add_given_names() {
    for (std::size_t n = 0; n < names_.size(); ++n) {
      NameTokens& name = names_[n];
      const TokenSpan sentence = sentence_of(name);
      if (name.kind != EntityKind::person || name.tokens.size() != 1 || name.tokens.begin <= sentence.begin) continue;
      const std::uint32_t t = name.tokens.begin - 1;
      if (n > 0 && names_[n - 1].tokens.end > t) continue;
      const std::uint32_t lists = look_up(word(t));
      if (!(lists & kGivenName) || !starts_upper(t) || (lists & (kTitle | kRole))) continue;
      if (lists & kCalendar) {
        const Upos before = t > sentence.begin ? words_.upos[t - 1] : Upos::cconj;
        if (before != Upos::cconj && before != Upos::noun && before != Upos::verb) continue;
      }
      name.tokens.begin = t;
    }
  }

  TokenSpan sentence_of(const NameTokens& name) const {
    return words_.sentences[words_.sentence_at(words_.tokens[name.tokens.begin].span.begin)].tokens;
  }

  // "Carrow's said", "Carrow's will close": somebody's firm speaks or acts.
  void add_possessives() {
    std::set<std::string_view> firms, surnames;
    for (const NameTokens& name : names_) {
      const std::uint32_t last = name.tokens.end - 1;
      if (name.tokens.size() > 1) surnames.insert(word(last));
      if (name.tokens.size() == 1 && is_possessive(last + 1) && acts(last + 2)) firms.insert(word(last));
    }
    for (NameTokens& name : names_) {
      const std::uint32_t last = name.tokens.end - 1;
      if (name.tokens.size() > 1 || !firms.contains(word(last)) || surnames.contains(word(last))) continue;
      name.kind = EntityKind::organization;
      if (is_possessive(last + 1) && !is_owned(last + 2)) ++name.tokens.end;
    }
  }

  bool is_possessive(std::uint32_t t) const {
    return t < words_.tokens.size() && (word(t) == "'s" || word(t) == "’s") && words_.upos[t] == Upos::part;
  }
  bool acts(std::uint32_t t) const {
    if (t >= words_.tokens.size()) return false;
    const std::string small = lowered(word(t));
    if (words_.upos[t] == Upos::aux) return small == "will" || small == "would" || small == "has" || small == "had";
    const CueVerb* cue = words_.upos[t] == Upos::verb ? find_cue_verb(small) : nullptr;
    return cue != nullptr && cue->kind == CueKind::speech;
  }
  bool is_owned(std::uint32_t t) const {
    if (t >= words_.tokens.size()) return false;
    switch (words_.upos[t]) {
      case Upos::noun:
      case Upos::propn:
      case Upos::adj:
      case Upos::num:
      case Upos::adv: return true;
      default: return false;
    }
  }

  std::string_view text_;
  const Words& words_;
  std::vector<NameTokens>& names_;
};

}  // namespace

void widen_names(std::string_view text, const Words& words, std::vector<NameTokens>& names) {
  Widener(text, words, names).widen();
}

}  // namespace synoptic
