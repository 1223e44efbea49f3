#include "synoptic/annotate/names/name_repair.h"

#include <algorithm>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kStates = kCountry | kPeople | kCapital | kGovernment;
constexpr std::uint32_t kPersonal = kGivenName | kSurname;

bool starts_upper(std::string_view word) { return !word.empty() && is_upper(code_point_at(word, 0).value); }

bool has_capital(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); i += std::max(1u, code_point_at(word, i).size)) {
    if (is_upper(code_point_at(word, i).value)) return true;
  }
  return false;
}

EntityKind kind_of_state(std::uint32_t lists) {
  if (lists & kPeople) return EntityKind::other;
  return lists & (kCountry | kCapital) ? EntityKind::place : EntityKind::organization;
}

class Repair {
 public:
  Repair(std::string_view text, const Words& words, const Sentence& sentence, std::vector<NameTokens> names)
      : words_(words), first_(sentence.tokens.begin), names_(std::move(names)) {
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t)
      tokens_.push_back(words.tokens[t].span.in(text));
    masks_ = look_up(tokens_);
  }

  std::vector<NameTokens> mended() {
    for (const ListedName& listed : listed_names(tokens_)) {
      const TokenSpan tokens{listed.begin + first_, listed.end + first_};
      if (listed.lists & kStates)
        make_whole(tokens, kind_of_state(listed.lists));
      else if (listed.lists & (kOutlet | kOrganization))
        make_body(tokens);
      else if (listed.lists & kTitle)
        cut_title(tokens);
    }
    add_states();
    add_acronyms();
    std::vector<NameTokens> given;
    given.swap(names_);
    for (NameTokens& name : given) take(name);
    join_neighbours();
    std::sort(names_.begin(), names_.end(),
              [](const NameTokens& a, const NameTokens& b) { return a.tokens.begin < b.tokens.begin; });
    return std::move(names_);
  }

 private:
  std::string_view word(std::uint32_t t) const { return tokens_[t - first_]; }
  std::uint32_t mask(std::uint32_t t) const { return masks_[t - first_]; }
  std::uint32_t own_mask(std::uint32_t t) const { return look_up(word(t)); }

  // A listed name that no found name holds in full takes the place of those that hold a part of it.
  void make_whole(TokenSpan listed, EntityKind kind) {
    for (const NameTokens& name : names_) {
      if (name.tokens.begin <= listed.begin && listed.end <= name.tokens.end) return;
    }
    std::vector<NameTokens> kept;
    for (const NameTokens& name : names_) {
      if (name.tokens.end <= listed.begin || listed.end <= name.tokens.begin) {
        kept.push_back(name);
        continue;
      }
      if (name.tokens.begin < listed.begin) kept.push_back({{name.tokens.begin, listed.begin}, name.kind});
      if (listed.end < name.tokens.end) kept.push_back({{listed.end, name.tokens.end}, name.kind});
    }
    kept.push_back({listed, kind});
    names_ = std::move(kept);
  }

  // "Secretary of Defense": no part of it is a name, nor the beginning of one.
  void cut_title(TokenSpan title) {
    for (NameTokens& name : names_) {
      const bool begins_inside = title.begin <= name.tokens.begin && name.tokens.begin < title.end;
      const bool whole = name.tokens.begin == title.begin && name.tokens.end > title.end &&
                         name.kind != EntityKind::person;  // "Attorney General's Office"
      if (begins_inside && !whole) name.tokens.begin = std::min(title.end, name.tokens.end);
      if (name.tokens.begin < title.begin && title.begin < name.tokens.end && name.tokens.end <= title.end)
        name.tokens.end = title.begin;
      if (name.tokens.size() == 1 && (own_mask(name.tokens.begin) & (kPeople | kCountry)))
        name.kind = kind_of_state(own_mask(name.tokens.begin));
      if (!name.tokens.empty() && name.tokens.begin == title.end && (mask(title.end) & kGivenName))
        name.kind = EntityKind::person;
    }
    std::erase_if(names_, [](const NameTokens& name) { return name.tokens.empty(); });
  }

  // A listed body or outlet that is found as a name of its own is a body.
  void make_body(TokenSpan listed) {
    for (NameTokens& name : names_) {
      if (name.tokens == listed ||
          (name.tokens.begin == listed.begin + 1 && name.tokens.end == listed.end && word(listed.begin) == "The"))
        name.kind = EntityKind::organization;
    }
  }

  // "Police Security Service (PST)": capitals in brackets behind a body are its name too.
  void add_acronyms() {
    for (std::size_t n = 0, given = names_.size(); n < given; ++n) {
      const std::uint32_t t = names_[n].tokens.end;
      if (names_[n].kind != EntityKind::organization || names_[n].tokens.size() < 2 || t + 2 >= first_ + tokens_.size())
        continue;
      if (word(t) == "(" && word(t + 2) == ")" && is_acronym(word(t + 1)) && !covered(t + 1))
        names_.push_back({{t + 1, t + 2}, EntityKind::organization});
    }
  }

  bool covered(std::uint32_t t) const {
    return std::any_of(names_.begin(), names_.end(), [&](const NameTokens& n) { return n.tokens.contains(t); });
  }

  // Countries and peoples that were passed over. A word that is a person's name too is left to the labeller.
  void add_states() {
    for (std::uint32_t t = first_; t < first_ + tokens_.size(); ++t) {
      const std::uint32_t lists = own_mask(t);
      if ((lists & (kCountry | kPeople)) == 0 || (lists & kPersonal) || !starts_upper(word(t)) || covered(t)) continue;
      names_.push_back({{t, t + 1}, kind_of_state(lists)});
    }
  }

  void take(NameTokens name) {
    trim(name);
    if (name.tokens.empty()) return;
    if (name.tokens.begin == first_ && name.tokens.size() > 1 && word(first_) == "The" && !(mask(first_) & kOutlet) &&
        name.kind != EntityKind::other)
      ++name.tokens.begin;
    if (name.kind == EntityKind::person && !strip_titles(name)) return;
    strip_people(name);
    if (!is_name(name)) return;
    if (makes_person(name))
      name.kind = EntityKind::person;
    else if (name.kind == EntityKind::person && name.tokens.size() > 1 &&
             (mask(name.tokens.end - 1) & kOrganizationWord) && !(mask(name.tokens.end - 1) & kPersonal))
      name.kind = EntityKind::organization;
    names_.push_back(name);
  }

  // Small words, marks and possessives at the ends.
  void trim(NameTokens& name) const {
    const auto loose = [&](std::uint32_t t) {
      const Upos upos = words_.upos[t];
      return !has_capital(word(t)) &&
             (upos == Upos::punct || upos == Upos::adp || upos == Upos::det || upos == Upos::cconj ||
              upos == Upos::part || upos == Upos::aux || upos == Upos::pron || upos == Upos::sconj);
    };
    while (!name.tokens.empty() && loose(name.tokens.begin)) ++name.tokens.begin;
    const auto small_end = [&](std::uint32_t t) {  // a person's name ends in capitals, no name in a verb
      return !has_capital(word(t)) && words_.tokens[t].kind == TokenClass::word &&
             (name.kind == EntityKind::person || words_.upos[t] == Upos::verb);
    };
    while (name.tokens.size() > 1 && (loose(name.tokens.end - 1) || small_end(name.tokens.end - 1)) &&
           word(name.tokens.end - 1) != "!")
      --name.tokens.end;
    if (name.tokens.size() == 1 && loose(name.tokens.begin)) ++name.tokens.begin;
  }

  // "Arvanian": a people that no list holds, by its ending.
  bool looks_like_people(std::uint32_t t) const {
    const std::string_view w = word(t);
    return !(own_mask(t) & kPersonal) && w.size() > 4 &&
           (w.ends_with("an") || w.ends_with("ese") || w.ends_with("ish"));
  }

  // "Russian President Vladimir Putin": the words up to the last title go; peoples among them are names of
  // their own. False where only titles are left.
  bool strip_titles(NameTokens& name) {
    std::uint32_t begin = name.tokens.begin;
    for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t) {
      const std::uint32_t lists = own_mask(t);
      if (lists & kTitle)
        begin = t + 1;
      else if (!(lists & (kPeople | kCountry | kOrganizationWord)) && starts_upper(word(t)) &&
               !(t == name.tokens.begin && looks_like_people(t)))
        break;
    }
    if (begin == name.tokens.begin) return true;
    const bool bare = begin == name.tokens.end;
    // "Pope Francis" keeps its title nowhere; but "King" or "Marshall" alone may be a surname.
    if (bare && name.tokens.size() == 1 && (own_mask(name.tokens.begin) & kSurname)) return true;
    for (std::uint32_t t = name.tokens.begin; t < begin; ++t) {
      if (own_mask(t) & (kPeople | kCountry))
        names_.push_back({{t, t + 1}, kind_of_state(own_mask(t))});
      else if (t == name.tokens.begin && looks_like_people(t))
        names_.push_back({{t, t + 1}, EntityKind::other});
    }
    name.tokens.begin = begin;
    if (!bare) trim(name);
    return !name.tokens.empty();
  }

  // "American NBC": a people before a body that is whole without it.
  void strip_people(NameTokens& name) {
    if (name.kind != EntityKind::organization || name.tokens.size() != 2) return;
    const std::uint32_t t = name.tokens.begin;
    if (!(own_mask(t) & kPeople) || !(own_mask(t + 1) & (kOutlet | kOrganization)) ||
        (mask(t) & (kOutlet | kOrganization)))
      return;
    names_.push_back({{t, t + 1}, EntityKind::other});
    ++name.tokens.begin;
  }

  bool is_name(const NameTokens& name) const {
    bool capital = false;
    for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t)
      capital |= has_capital(word(t)) || words_.tokens[t].kind == TokenClass::number;
    if (!capital && !(mask(name.tokens.begin) & (kCountry | kCity)))
      return words_.upos[name.tokens.begin] == Upos::propn;
    if (name.tokens.size() > 1) return true;
    const std::uint32_t t = name.tokens.begin;
    if (word(t).size() == 1 || (mask(t) & kCalendar)) return false;
    if (words_.tokens[t].kind == TokenClass::number && name.kind != EntityKind::other) return false;
    const Upos upos = words_.upos[t];
    const bool function_word = upos == Upos::det || upos == Upos::pron || upos == Upos::adp || upos == Upos::cconj ||
                               upos == Upos::sconj || upos == Upos::aux || upos == Upos::punct || upos == Upos::part;
    return !function_word || is_acronym(word(t));
  }

  bool makes_person(const NameTokens& name) const {
    const std::uint32_t size = name.tokens.size();
    if (name.kind == EntityKind::person || name.kind == EntityKind::other || size < 2 || size > 4) return false;
    constexpr std::uint32_t kElse =
        kCity | kRegion | kStates | kOrganizationWord | kPlaceWord | kOutlet | kOrganization;
    for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t) {
      if (!starts_upper(word(t)) || (t + 1 == name.tokens.end && (mask(t) & kElse)) ||
          (mask(t) & (kOrganizationWord | kOutlet | kOrganization)))
        return false;
    }
    return (mask(name.tokens.begin) & kGivenName) && !(mask(name.tokens.begin) & (kStates | kPlaceWord | kTitle));
  }

  // "Tampa" and "Bay", "Ural" and "Airlines": one name cut in two.
  void join_neighbours() {
    std::sort(names_.begin(), names_.end(),
              [](const NameTokens& a, const NameTokens& b) { return a.tokens.begin < b.tokens.begin; });
    std::vector<NameTokens> joined;
    for (const NameTokens& name : names_) {
      if (!joined.empty() && joined.back().tokens.end == name.tokens.begin && joined.back().kind != EntityKind::other) {
        const std::uint32_t last = mask(name.tokens.end - 1);
        NameTokens& before = joined.back();
        const bool place = before.kind == EntityKind::place && (last & kPlaceWord) && name.tokens.size() == 1;
        const bool body = (last & kOrganizationWord) && !(last & kOutlet) && name.kind == EntityKind::organization &&
                          name.tokens.size() == 1;
        const bool person = before.kind == EntityKind::person && before.tokens.size() == 1 &&
                            (mask(before.tokens.begin) & kGivenName) && !(last & (kStates | kCity | kRegion));
        const bool same = before.kind == name.kind && !(mask(before.tokens.begin) & kStates);
        const bool cut =
            name.kind == EntityKind::other && !(last & kPeople) && !(mask(before.tokens.begin) & (kStates | kCity));
        if (place || body || person || same || cut) {
          before.tokens.end = name.tokens.end;
          if (body)
            before.kind = EntityKind::organization;
          else if (cut && !person)
            before.kind = EntityKind::other;
          continue;
        }
      }
      joined.push_back(name);
    }
    names_ = std::move(joined);
  }

  const Words& words_;
  std::uint32_t first_;
  std::vector<NameTokens> names_;
  std::vector<std::string_view> tokens_;
  std::vector<std::uint32_t> masks_;
};

}  // namespace

std::vector<NameTokens> repaired(std::string_view text, const Words& words, const Sentence& sentence,
                                 std::vector<NameTokens> names) {
  return Repair(text, words, sentence, std::move(names)).mended();
}

}  // namespace synoptic
