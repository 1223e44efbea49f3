#include "synoptic/annotate/figures/no_amounts.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace synoptic::figures {

namespace {

bool plain_digits(const Amount& amount) {
  const DigitRun& run = amount.numeral.digits;
  return run.size > 0 && !run.grouped && !run.decimal && amount.numeral.scale == 1;
}

bool any_word(const Atoms& atoms, std::size_t i, std::initializer_list<std::string_view> forms) {
  return std::any_of(forms.begin(), forms.end(), [&](std::string_view form) { return atoms.is_word(i, form); });
}

/// Numbers in a row with nothing but spaces and the marks of telephone numbers between them.
bool in_phone_number(const Atoms& atoms, const Amount& amount) {
  if (!plain_digits(amount) && !amount.numeral.digits.leading_zero) return false;
  const auto mark = [&](std::size_t i) {
    return atoms.hyphen(i) || atoms.symbol(i, "(") || atoms.symbol(i, ")") || atoms.symbol(i, "+");
  };
  std::size_t first = amount.first, end = amount.first + 1;
  constexpr std::size_t kLongest = 10;  // atoms to each side: no number of a telephone has more groups
  while (first > 0 && first + kLongest > amount.first && (atoms[first - 1].kind == AtomKind::number || mark(first - 1)))
    --first;
  while (end < atoms.size() && end < amount.first + kLongest && (atoms[end].kind == AtomKind::number || mark(end)))
    ++end;
  std::size_t numbers = 0, digits = 0;
  bool dialled = first < amount.first && atoms.symbol(first, "+");
  for (std::size_t i = first; i < end; ++i) {
    if (atoms[i].kind != AtomKind::number) continue;
    ++numbers;
    digits += atoms[i].number.digits;
    dialled = dialled || atoms[i].number.leading_zero;
    if (atoms[i].number.decimal || atoms[i].number.grouped) return false;
  }
  return numbers > 1 && digits > 5 && (dialled || numbers > 2);
}

/// "2/16" of a gallery at the head of a line, "430,00": no amount that could be meant.
bool malformed(const Atoms& atoms, const Amount& amount) {
  const std::size_t at = amount.first, end = amount.end;
  if (amount.numeral.digits.size == 0) return false;
  const auto glued_number = [&](std::size_t mark) {
    return mark + 1 < atoms.size() && atoms[mark].glued && atoms[mark + 1].glued &&
           atoms[mark + 1].kind == AtomKind::number;
  };
  if (atoms.symbol(amount.first + 1, "/") && glued_number(amount.first + 1))
    return at == 0 && !atoms.is_word(end, "of") && !atoms.is_word(at + 3, "of");
  const DigitRun& run = amount.numeral.digits;
  if (amount.unit.empty() && run.foreign && run.digits == 3) return true;
  return amount.unit.empty() && atoms.symbol(end, ",") && glued_number(end) && atoms[end + 1].number.digits < 3;
}

/// "415B Meadow Hopper": a capital letter glued to digits between names is no billion.
bool model_name(const Atoms& atoms, const Amount& amount) {
  const std::size_t suffix = amount.first + 1;
  if (!amount.unit.empty() || amount.range || suffix >= atoms.size() || !atoms[suffix].glued ||
      amount.numeral.digits.size == 0 || atoms[suffix].end - atoms[suffix].begin != 1 || !atoms[suffix].capital)
    return false;
  const bool before =
      amount.first > 0 && atoms[amount.first - 1].capital && atoms[amount.first - 1].upos == Upos::propn;
  const bool behind = suffix + 1 < atoms.size() && atoms[suffix + 1].capital;
  return before && (behind || amount.first > 1) && !atoms.title_case;
}

/// "Five things to know": a list announces itself.
bool announces_list(const Atoms& atoms, const Amount& amount) {
  if (amount.first > 1 || !amount.unit.empty() || amount.low > 50) return false;
  std::size_t i = amount.end;
  if (i + 1 < atoms.size() && atoms[i].upos == Upos::adj) ++i;
  if (!any_word(atoms, i,
                {"things", "ways", "reasons", "facts", "takeaways", "questions", "lessons", "tips", "points", "moments",
                 "stories"}))
    return false;
  return any_word(atoms, i + 1, {"to", "you", "we", "about", "from", "that", "why", "on", "and"}) ||
         i + 1 == atoms.size();
}

/// "18.40" alone at the head of a paragraph, "At 16.33 local time", "SAT 05.20": a time with a full stop.
bool clock_with_stop(const Atoms& atoms, const Amount& amount) {
  const std::size_t at = amount.first, end = amount.end;
  if (!amount.unit.empty() || amount.range || !amount.numeral.digits.decimal || atoms[at].kind != AtomKind::number)
    return false;
  const std::string_view text = atoms.word(at);
  if (text.size() != 5 || text[2] != '.' || amount.low >= 24 || text[3] > '5') return false;
  const bool named = any_word(atoms, end, {"local", "hours", "hrs", "gmt", "utc", "bst", "cet", "on"});
  const bool behind_day = at > 0 && atoms.is(at - 1, kWeekday);
  const bool alone = at == 0 && (end >= atoms.size() || atoms[end].kind == AtomKind::symbol || atoms[end].capital);
  const bool sentence_at = at == 1 && atoms.is_word(0, "at");
  return named || behind_day || alone || sentence_at;
}

}  // namespace

bool is_wire_counter(const Atoms& atoms, std::size_t at) {
  if (at == 0 || at + 2 >= atoms.size() || atoms[at].kind != AtomKind::number || !atoms.hyphen(at + 1)) return false;
  return any_word(atoms, at - 1, {"update", "wrapup", "refile", "corrected", "factbox", "analysis", "exclusive"}) &&
         atoms[at - 1].capital && atoms[at + 1].glued && atoms[at + 2].glued;
}

bool is_no_amount(const Atoms& atoms, const Amount& amount) {
  return in_phone_number(atoms, amount) || clock_with_stop(atoms, amount) || malformed(atoms, amount) ||
         model_name(atoms, amount) || announces_list(atoms, amount);
}

}  // namespace synoptic::figures
