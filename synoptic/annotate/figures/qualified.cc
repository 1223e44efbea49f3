#include "synoptic/annotate/figures/qualified.h"

namespace synoptic::figures {

namespace {

bool ends_at(const Atoms& atoms, const QualifierForm& form, std::size_t end) {
  if (form.atoms.size() > end) return false;
  const std::size_t begin = end - form.atoms.size();
  for (std::size_t k = 0; k < form.atoms.size(); ++k) {
    if (atoms.word(begin + k) != form.atoms[k] && !atoms.is_word(begin + k, form.atoms[k])) return false;
  }
  return true;
}

bool begins_at(const Atoms& atoms, const QualifierForm& form, std::size_t begin) {
  for (std::size_t k = 0; k < form.atoms.size(); ++k) {
    if (begin + k >= atoms.size()) return false;
    if (atoms.word(begin + k) != form.atoms[k] && !atoms.is_word(begin + k, form.atoms[k])) return false;
  }
  return true;
}

bool bounds(Qualifier q) { return q != Qualifier::exact && q != Qualifier::about; }

/// "under two metres of snow": how deep below it something lies. Less of a stuff is seldom told so.
bool lies_under(const Atoms& atoms, std::size_t at, const Amount& amount) {
  if (!atoms.is_word(at, "under") && !atoms.is_word(at, "below") && !atoms.is_word(at, "beneath")) return false;
  const auto unit = Lexicon::get().unit_named(amount.unit);
  return unit && Lexicon::get().units()[*unit].dimension == "length" && atoms.is_word(amount.end, "of");
}

/// "over", "under", "above" that say where or when, not how much: "$10,000 over 3 years", "under 21s".
bool says_where(const Atoms& atoms, std::size_t at, const Amount& amount) {
  // "skeptical about one of the options"
  if (atoms.is_word(amount.first, "one") && atoms.is_word(amount.end, "of") && amount.end == amount.first + 1)
    return true;
  if (lies_under(atoms, at, amount)) return true;
  const bool over = atoms.is_word(at, "over");
  if (!over && !atoms.is_word(at, "under") && !atoms.is_word(at, "above") && !atoms.is_word(at, "beyond")) {
    // "some" before a singular, "all 12 of", "near 40th Street" are the caller's.
    return atoms.is_word(at, "near") && amount.kind == FigureKind::count && amount.numeral.digits.size == 0;
  }
  if (!over || amount.kind != FigureKind::measure || at == 0) return false;
  const Atom& prev = atoms[at - 1];
  if (prev.kind == AtomKind::number) return true;
  return prev.kind == AtomKind::word && (prev.entry == nullptr || !prev.is(kPreposition | kAux | kAdverb)) &&
         prev.upos == Upos::noun;
}

}  // namespace

Bound read_bound(const Atoms& atoms, const Amount& amount) {
  Bound bound{.first = amount.first, .end = amount.end};
  const auto& forms = Lexicon::get().qualifier_forms();
  if (amount.range) bound.qualifier = Qualifier::between;
  if (amount.numeral.form == NumeralForm::vague) bound.qualifier = Qualifier::vague;
  const bool fixed = bound.qualifier != Qualifier::exact;
  for (int phrases = 0; phrases < 4 && bound.first > 0; ++phrases) {
    const std::size_t last = bound.first - 1;
    if (atoms.is_word(last, "between") || (atoms.is_word(last, "from") && amount.range)) {
      if (atoms.is_word(last, "between")) bound.first = last;
      break;
    }
    if ((atoms.is_word(last, "a") || atoms.is_word(last, "an")) && last > 0 && atoms[last - 1].entry &&
        !atoms[last - 1].entry->before.empty() &&
        (atoms.is_word(last - 1, "about") || atoms.is_word(last - 1, "than") || atoms.is_word(last - 1, "over") ||
         atoms.is_word(last - 1, "just"))) {
      bound.first = last;  // "over a 100 metres"
      continue;
    }
    if (!atoms[last].entry) break;
    const QualifierForm* found = nullptr;
    for (const std::uint16_t id : atoms[last].entry->before) {
      if (!ends_at(atoms, forms[id], bound.first)) continue;
      found = &forms[id];
      break;
    }
    if (!found || says_where(atoms, bound.first - found->atoms.size(), amount)) break;
    bound.first -= found->atoms.size();
    bound.addition = bound.addition || found->addition;
    if (found->qualifier == Qualifier::exact) continue;
    bound.found = true;
    if (!fixed && (bound.qualifier == Qualifier::exact || bounds(found->qualifier))) bound.qualifier = found->qualifier;
  }
  for (int phrases = 0; phrases < 2 && bound.end < atoms.size(); ++phrases) {
    std::size_t at = bound.end;
    if (atoms.hyphen(at) && atoms[at].glued && at + 1 < atoms.size()) ++at;
    if (!atoms[at].entry) break;
    const QualifierForm* found = nullptr;
    for (const std::uint16_t id : atoms[at].entry->after) {
      if (!begins_at(atoms, forms[id], at)) continue;
      found = &forms[id];
      break;
    }
    if (!found) break;
    const std::size_t end = at + found->atoms.size();
    if (atoms.is_word(end, "than")) break;  // "5000 or more than"
    // "at least" and "plus" behind an amount may belong to the amount that follows.
    if (end < atoms.size() &&
        (atoms[end].kind == AtomKind::number || (atoms[end].entry && atoms[end].entry->number != NumberClass::none)))
      break;
    if (atoms.is_word(at, "odd") && at == bound.end) break;
    if ((atoms.is_word(at, "plus")) && at == bound.end && end < atoms.size() && atoms[end].kind == AtomKind::word)
      break;
    bound.end = end;
    bound.found = true;
    if (!fixed || bound.qualifier == Qualifier::exact) bound.qualifier = found->qualifier;
  }
  return bound;
}

}  // namespace synoptic::figures
