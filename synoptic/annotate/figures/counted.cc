#include "synoptic/annotate/figures/counted.h"

#include <algorithm>

namespace synoptic::figures {

namespace {

constexpr std::size_t kLongestPhrase = 12;
constexpr std::uint32_t kClosed = kPreposition | kConjunction | kDeterminer | kAux | kPronoun;

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() > end.size() && word.substr(word.size() - end.size()) == end;
}

bool plural(std::string_view w) {
  return ends_with(w, "s") && !ends_with(w, "ss") && !ends_with(w, "us") && !ends_with(w, "is");
}

bool noun_tag(Upos u) { return u == Upos::noun || u == Upos::propn; }

/// A word that may stand inside the phrase before its head.
bool modifier(const Atoms& atoms, std::size_t i, bool noun_found) {
  const Upos upos = atoms[i].upos;
  if (upos == Upos::adj || upos == Upos::num) return true;
  const std::string_view w = atoms.word(i);
  const bool participle = ends_with(w, "ed") || ends_with(w, "ing") || ends_with(w, "en");
  if (upos == Upos::verb && participle && !noun_found) return true;
  return upos == Upos::adv && !noun_found &&
         (ends_with(w, "ly") || atoms.is_word(i, "most") || atoms.is_word(i, "more") || atoms.is_word(i, "very") ||
          atoms.is_word(i, "well"));
}

/// "year", "months": a time, not a thing counted.
bool time_noun(const Atoms& atoms, std::size_t i) {
  if (!atoms[i].entry) return false;
  const Lexicon& lexicon = Lexicon::get();
  return std::any_of(
             atoms[i].entry->units.begin(), atoms[i].entry->units.end(),
             [&](std::uint16_t id) { return lexicon.units()[lexicon.unit_forms()[id].unit].dimension == "time"; }) ||
         atoms.is_word(i, "quarter") || atoms.is_word(i, "half") || atoms.is_word(i, "season");
}

bool opens(const Atoms& atoms, std::size_t i) {
  for (const std::string_view form :
       {"the", "these", "those", "them", "its", "his", "her", "their", "our", "my", "all", "a", "an"}) {
    if (atoms.is_word(i, form)) return form != "them";
  }
  return false;
}

}  // namespace

/// "one of the oldest ballparks in America": the domain that a superlative needs belongs to what is counted.
void add_domain(const Atoms& atoms, Counted& held) {
  const std::string_view first = atoms.word(held.first);
  const bool superlative = (ends_with(first, "est") && first.size() > 4) ||
                           (held.first > 0 && atoms.is_word(held.first - 1, "most")) ||
                           atoms.is_word(held.first, "most");
  if (!superlative) return;
  for (std::size_t i = held.end; i < atoms.size() && i < held.end + 4; ++i) {
    if (atoms[i].kind != AtomKind::word) return;
    if (!atoms.is_word(i, "in") && !atoms.is_word(i, "of") && !atoms.is_word(i, "on")) {
      if (atoms[i].is(kAdverb)) continue;
      return;
    }
    std::size_t at = i + 1;
    if (opens(atoms, at)) ++at;
    const Counted domain = read_phrase(atoms, at);
    if (!domain.empty()) held.end = domain.end;
    return;
  }
}

Counted read_phrase(const Atoms& atoms, std::size_t at) {
  Counted held{.first = at, .end = at};
  bool noun_found = false;
  std::size_t i = at;
  for (; i < atoms.size() && i < at + kLongestPhrase; ++i) {
    const Atom& atom = atoms[i];
    if (atom.kind == AtomKind::symbol) {
      const bool inner = i > at && atom.glued && i + 1 < atoms.size() && atoms[i + 1].glued &&
                         atoms[i + 1].kind != AtomKind::symbol &&
                         (atoms.hyphen(i) || atoms.symbol(i, ".") || atoms.symbol(i, "&") || atoms.symbol(i, "/"));
      const bool initial = atoms.symbol(i, ".") && atom.glued && i > at && atoms.word(i - 1).size() == 1;
      if (inner || (initial && i + 1 < atoms.size())) continue;
      const bool quote = i == at && (atoms.symbol(i, "\"") || atoms.symbol(i, "\xE2\x80\x9C"));
      if (quote) {
        held.first = i + 1;
        continue;
      }
      break;
    }
    if (atoms.hyphen(i + 1) && atoms[i + 1].glued && i + 2 < atoms.size() && atoms[i + 2].glued &&
        (atom.kind == AtomKind::number || (atom.entry && atom.entry->number != NumberClass::none))) {
      continue;  // "the three-ton satellites"
    }
    if (atom.kind == AtomKind::number) {
      if (atom.glued && i > at) continue;  // "KN-23 missiles"
      break;
    }
    const bool possessive = ends_with(atoms.word(i), "'s") || ends_with(atoms.word(i), "\xE2\x80\x99s");
    // "200 uniformed and plainclothes officers": modifiers joined before the noun.
    if (!noun_found && i > held.first && (atoms.is_word(i, "and") || atoms.is_word(i, "or")) && atoms.tagged &&
        i + 2 < atoms.size() && (atoms[i - 1].upos == Upos::adj || atoms[i - 1].upos == Upos::verb) &&
        !noun_tag(atoms[i - 1].upos) && atoms[i + 1].kind == AtomKind::word && !atoms[i + 1].is(kClosed) &&
        (noun_tag(atoms[i + 2].upos) || atoms.hyphen(i + 2)) &&
        !(atoms[i + 1].entry && atoms[i + 1].entry->number != NumberClass::none)) {
      continue;
    }
    if (noun_found && (atoms.is_word(i, "last") || atoms.is_word(i, "next"))) break;  // "people last week"
    if (noun_found && atom.is(kAdverb) && !(i + 1 < atoms.size() && noun_tag(atoms[i + 1].upos))) break;
    if (atom.is(kWeekday | kMonth) && atom.upos != Upos::adj && i + 1 > held.first) break;
    if (atom.is(kClosed) && !(atom.capital && i > at && atom.upos == Upos::propn)) break;
    if (atom.entry && atom.entry->number != NumberClass::none && atom.entry->number != NumberClass::ordinal &&
        !atom.glued)
      break;
    if (!atoms.tagged || atom.upos == Upos::x) {
      if (atom.is(kAdverb) && noun_found) break;
      if (noun_found && (atom.is(kPredicate) || (ends_with(atoms.word(i), "ed") && !atom.capital))) break;
      if (atom.is(kAdverb)) continue;
      noun_found = true;
      held.head = i;
      held.end = i + 1;
      continue;
    }
    if (noun_tag(atom.upos)) {
      // A capitalised name after a plural noun begins something else: "troops Kyiv says", unless all is capitals.
      if (noun_found && atom.capital && !atoms.title_case && !atoms[held.head].capital && plural(atoms.word(held.head)))
        break;
      noun_found = true;
      held.head = i;
      if (!possessive) held.end = i + 1;
      continue;
    }
    if (atom.is(kPeople) && !noun_found) {  // tagged wrong
      noun_found = true;
      held.head = i;
      held.end = i + 1;
      continue;
    }
    if (noun_found && plural(atoms.word(held.head)) && held.head + 1 == i) {
      const bool noun_behind = i + 1 < atoms.size() && noun_tag(atoms[i + 1].upos) && !atoms.is(i + 1, kClosed);
      if (!(atom.upos == Upos::adj && noun_behind)) break;
    }
    if (!modifier(atoms, i, noun_found)) break;
  }
  if (held.end <= held.first) {
    // "40 dead", "12 wounded": those counted are named by what befell them.
    if (at < atoms.size() && atoms.is(at, kCasualty)) return {.first = at, .end = at + 1, .head = at};
    // A phrase without a noun: "the 12 Chinese", or a noun that was tagged as something else.
    const bool last_fits = i > held.first && atoms[i - 1].kind == AtomKind::word &&
                           !atoms[i - 1].is(kAdverb | kChangeAfter) && atoms[i - 1].upos != Upos::adv &&
                           !(ends_with(atoms.word(i - 1), "ed") || ends_with(atoms.word(i - 1), "ing"));
    if (last_fits) {
      return {.first = held.first, .end = i, .head = i - 1};
    }
    return {.first = at, .end = at};
  }
  // "is around 73 raising the prospect": a participle alone before a determiner is a verb.
  if (held.end == held.first + 1 && ends_with(atoms.word(held.head), "ing") &&
      atoms.is(held.end, kDeterminer | kPronoun))
    return {.first = at, .end = at};
  const std::string_view head = atoms.word(held.head);
  held.singular_name = atoms[held.head].capital && !plural(head) && head.size() > 1 &&
                       atoms[held.head].upos == Upos::propn && !atoms.title_case &&
                       !std::all_of(head.begin(), head.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return held;
}

Counted read_phrase_before(const Atoms& atoms, std::size_t end) {
  Counted none{.first = end, .end = end};
  if (end == 0 || !noun_tag(atoms[end - 1].upos) || atoms[end - 1].is(kClosed) || atoms[end - 1].kind != AtomKind::word)
    return none;
  std::size_t first = end - 1;
  while (first > 0 && first + 4 > end && atoms[first - 1].kind == AtomKind::word && !atoms[first - 1].is(kClosed) &&
         (noun_tag(atoms[first - 1].upos) || atoms[first - 1].upos == Upos::adj))
    --first;
  return {.first = first, .end = end, .head = end - 1, .elsewhere = true};
}

Counted read_counted(const Atoms& atoms, const Amount& amount, const Bound& bound) {
  std::size_t at = std::max(amount.end, bound.end);
  Counted none{.first = at, .end = at};
  const bool share = amount.kind == FigureKind::percentage || amount.kind == FigureKind::ratio;
  const bool of_only =
      share || amount.kind == FigureKind::money || amount.kind == FigureKind::measure || amount.kind == FigureKind::age;
  bool addition = false;
  if (amount.kind == FigureKind::count) {
    if (atoms.hyphen(at) && atoms[at].glued && at + 1 < atoms.size() && atoms[at + 1].glued)
      ++at;  // "two-door version"
    for (const std::string_view more : {"more", "further", "additional", "extra"}) {
      if (atoms.is_word(at, more) && !atoms.is_word(at + 1, "than")) {
        addition = true;
        ++at;
        break;
      }
    }
    if (atoms.is_word(at + 1, "than") &&
        (atoms.is_word(at, "more") || atoms.is_word(at, "fewer") || atoms.is_word(at, "less")))
      return none;
    if (atoms.is_word(at, "other") || atoms.is_word(at, "others")) ++at;
  }
  // "four of them children": what these are, where a noun and not a verb stands there.
  if (amount.kind == FigureKind::count && atoms.is_word(at, "of") &&
      (atoms.is_word(at + 1, "them") || atoms.is_word(at + 1, "whom"))) {
    const Counted those = read_phrase(atoms, at + 2);
    if (those.empty() || (!noun_tag(atoms[those.head].upos) && !atoms.is(those.head, kPeople)) ||
        atoms.is(those.head, kCasualty))
      return none;
    if (atoms.is(those.head, kWeekday | kMonth) || time_noun(atoms, those.head)) return none;
    return those;
  }
  const bool of = atoms.is_word(at, "of") ||
                  (of_only && !share && (atoms.is_word(at, "in") || atoms.is_word(at, "worth"))) ||
                  (share && atoms.is_word(at, "in"));
  if (of && atoms.is_word(at, "worth") && atoms.is_word(at + 1, "of")) ++at;
  if (share && atoms.is_word(at, "in")) {
    none.addition = addition;
    return none;
  }
  if (of) {
    // "$1 billion in gains", but "£361m in the first half", "38°C in the shade"
    if (atoms.is_word(at, "in") &&
        (opens(atoms, at + 1) ||
         (at + 1 < atoms.size() && (atoms[at + 1].capital || atoms[at + 1].kind == AtomKind::number))))
      return none;
    ++at;
    for (int k = 0; k < 2 && opens(atoms, at); ++k) ++at;
    if (atoms.is_word(at, "most") || atoms.is_word(at, "more")) ++at;
  } else if (share && opens(atoms, at)) {
    ++at;  // "half the students"
  } else if (of_only) {
    // "a 40 yard line", "a $5 million deal": the phrase it modifies.
    if (!amount.hyphenated && amount.kind != FigureKind::money && amount.kind != FigureKind::percentage) return none;
  }
  Counted held = read_phrase(atoms, at);
  if (of_only && !held.empty() && time_noun(atoms, held.head)) held = {.first = none.first, .end = none.end};
  // "a 5 percent increase in fees": of what it is an increase.
  if (of_only && !of && !held.empty() && atoms[held.head].is(kChangeNoun) && atoms.is_word(held.end, "in")) {
    std::size_t thing = held.end + 1;
    if (opens(atoms, thing)) ++thing;
    if (const Counted changed = read_phrase(atoms, thing); !changed.empty() && !time_noun(atoms, changed.head)) {
      held = changed;
      held.first = thing;
    }
  }
  if (of && amount.kind == FigureKind::count && !held.empty()) add_domain(atoms, held);
  held.addition = addition;
  if (held.empty()) held.first = held.end = none.end;
  return held;
}

}  // namespace synoptic::figures
