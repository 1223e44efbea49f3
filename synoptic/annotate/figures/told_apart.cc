#include "synoptic/annotate/figures/told_apart.h"

#include <cmath>

#include "synoptic/annotate/figures/no_amounts.h"

namespace synoptic::figures {

namespace {

bool whole(double v) { return v == std::floor(v); }

bool plain_digits(const Amount& amount) {
  const DigitRun& run = amount.numeral.digits;
  return run.size > 0 && !run.grouped && !run.decimal && amount.numeral.scale == 1;
}

bool any_word(const Atoms& atoms, std::size_t i, std::initializer_list<std::string_view> forms) {
  for (const std::string_view form : forms) {
    if (atoms.is_word(i, form)) return true;
  }
  return false;
}

/// A month at `i`; "may" and "march" count with a capital only.
bool month_at(const Atoms& atoms, std::size_t i) {
  if (i >= atoms.size() || !atoms.is(i, kMonth)) return false;
  if (atoms[i].capital || (atoms.symbol(i + 1, ".") && atoms[i + 1].glued)) return true;
  return !any_word(atoms, i, {"may", "march", "mar", "dec", "sept", "jan"}) ||
         (i > 0 && any_word(atoms, i - 1, {"on", "since", "by", "in", "until", "after"}));
}

/// A word of a noun phrase at `i`, as far as the tags or the closed classes tell.
bool nominal(const Atoms& atoms, std::size_t i) {
  if (i >= atoms.size() || atoms[i].kind != AtomKind::word) return false;
  if (atoms.is(i, kPreposition | kConjunction | kDeterminer | kAux | kPronoun)) return false;
  if (!atoms.tagged) return !atoms.is(i, kAdverb | kPredicate);
  const Upos upos = atoms[i].upos;
  return upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || upos == Upos::num ||
         (upos == Upos::verb && i + 1 < atoms.size() && atoms[i + 1].kind == AtomKind::word &&
          (atoms[i + 1].upos == Upos::noun));
}

bool plural_noun(const Atoms& atoms, std::size_t i) {
  if (i >= atoms.size() || atoms[i].kind != AtomKind::word || atoms[i].capital) return false;
  const std::string_view w = atoms.word(i);
  return atoms.is(i, kPeople) || (w.size() > 2 && w.back() == 's' && nominal(atoms, i));
}

/// A plural noun within the next words, without a stop between: "2000 North Korean troops".
bool counts_plural(const Atoms& atoms, std::size_t i) {
  for (std::size_t k = 0; k < 4 && nominal(atoms, i + k); ++k) {
    if (plural_noun(atoms, i + k)) return true;
    if (atoms.hyphen(i + k + 1)) ++k;
  }
  return false;
}

std::size_t before(const Atoms& atoms, std::size_t i) {
  // Past "the", a comma, an opening bracket: what governs the number.
  while (i > 0 && (atoms.symbol(i - 1, ",") || atoms.symbol(i - 1, "(") || atoms.symbol(i - 1, "."))) --i;
  return i;
}

bool year_like(const Amount& amount) {
  return plain_digits(amount) && amount.numeral.digits.digits == 4 && amount.unit.empty() && amount.low >= 1000 &&
         amount.low < 2200 && whole(amount.low);
}

bool is_year(const Atoms& atoms, const Amount& amount, bool qualified) {
  const std::size_t at = amount.first, end = amount.end;
  if (any_word(atoms, end, {"BC", "bc", "AD", "ad", "ce", "bce"}) || (at > 0 && any_word(atoms, at - 1, {"ad"})))
    return amount.unit.empty();
  if (atoms.is_word(end, "s") && atoms[end].glued && plain_digits(amount)) return true;  // "1990s"
  if (!year_like(amount)) return false;
  const double high = amount.high;
  if (amount.range && !(high >= 1000 && high < 2200) && !(high < 100)) return false;
  if (qualified) return false;
  const bool recent = amount.low >= 1900 && amount.low < 2100;
  const std::size_t b = before(atoms, at);
  if (at > 3 && atoms.symbol(at - 1, ".") && any_word(atoms, at - 2, {"d"}) && any_word(atoms, at - 4, {"a"}))
    return true;  // "A.D. 1000"
  if (amount.range) {
    if (plural_noun(atoms, end)) return false;
    if (b > 0 && any_word(atoms, b - 1, {"between", "from"})) return high < 2200 && whole(high) && amount.low >= 1000;
  }
  const bool year_word =
      b > 0 && (atoms.is(b - 1, kYearContext) || month_at(atoms, b - 1) || any_word(atoms, b - 1, {"and", "the", "a"}));
  const bool after_day = b > 1 && atoms[b - 1].kind == AtomKind::number && month_at(atoms, b - 2);
  if (after_day) return true;
  if (!recent) {
    if (b == 0 || !(atoms.is(b - 1, kYearContext) || month_at(atoms, b - 1) || atoms.is_word(b - 1, "and")))
      return false;
    if (any_word(atoms, b - 1, {"of", "by", "to", "from", "for", "at", "around", "and"}) && counts_plural(atoms, end))
      return false;
    if (any_word(atoms, b - 1, {"of", "by", "to", "for", "at"})) return false;
    if (any_word(atoms, b - 1, {"from", "and"})) return amount.low >= 1400 && !nominal(atoms, end);
    return !counts_plural(atoms, end);
  }
  // "2000 people were killed", "killed 2000 soldiers": a plural right behind and no word of time before.
  if (!year_word && plural_noun(atoms, end) && !atoms.title_case && (atoms.is(end, kPeople) || amount.low == 2000))
    return false;
  if (any_word(atoms, b > 0 ? b - 1 : 0, {"the", "a", "of"}) && atoms.is(end, kPeople) && b > 0 &&
      !atoms.is_word(b - 1, "the"))
    return false;
  return true;
}

bool is_day(const Atoms& atoms, const Amount& amount) {
  if (!plain_digits(amount) || !amount.unit.empty() || amount.low > 31 || amount.low < 1) return false;
  const std::size_t at = amount.first;
  if (month_at(atoms, amount.end) && atoms[amount.end].capital) return true;
  if (at == 0) return false;
  if (month_at(atoms, at - 1)) return true;
  if (at > 1 && (atoms.symbol(at - 1, ".") || atoms.hyphen(at - 1)) && month_at(atoms, at - 2)) return true;
  // "28 and 29 October", "October 27 and 28"
  if (any_word(atoms, amount.end, {"and", "or"}) && amount.end + 2 < atoms.size() &&
      atoms[amount.end + 1].kind == AtomKind::number && month_at(atoms, amount.end + 2))
    return true;
  return at > 2 && any_word(atoms, at - 1, {"and", "or", "to"}) && atoms[at - 2].kind == AtomKind::number &&
         month_at(atoms, at - 3);
}

bool is_clock(const Atoms& atoms, const Amount& amount) {
  const std::size_t at = amount.first, end = amount.end;
  if (amount.numeral.digits.size == 0) return any_word(atoms, end, {"o'clock", "o’clock", "pm", "am"});
  if (!plain_digits(amount) && !amount.numeral.digits.decimal) return false;
  if (atoms.symbol(end, ":") && atoms[end].glued && end + 1 < atoms.size() && atoms[end + 1].glued &&
      atoms[end + 1].kind == AtomKind::number)
    return true;
  if (at > 1 && atoms.symbol(at - 1, ":") && atoms[at - 1].glued && atoms[at].glued &&
      atoms[at - 2].kind == AtomKind::number)
    return true;
  if (any_word(
          atoms, end,
          {"am", "pm", "o'clock", "o’clock", "gmt", "utc", "bst", "est", "edt", "cet", "pst", "pdt", "et", "ist"})) {
    return amount.unit.empty() && amount.low < 2400 && atoms.word(end) != "Am" && atoms.word(end) != "Et";
  }
  return (any_word(atoms, end, {"a", "p"}) && atoms.symbol(end + 1, ".") && any_word(atoms, end + 2, {"m"}) &&
          atoms[end + 2].glued && amount.unit.empty());
}

/// "who was 10", "she is 42,": a bare number said of a person.
bool is_said_age(const Atoms& atoms, const Amount& amount) {
  if (!plain_digits(amount) || amount.range || !amount.unit.empty() || amount.low < 1 || amount.low > 110 ||
      amount.first < 2)
    return false;
  const std::size_t at = amount.first, end = amount.end;
  if (atoms.is_word(at - 1, "of") && atoms.is_word(at - 2, "age")) return true;  // "over the age of 21"
  if (any_word(atoms, at - 1, {"turn", "turns", "turned", "turning"}))
    return !nominal(atoms, end) || atoms.is_word(end, "prior");
  const bool ends = end >= atoms.size() || atoms[end].kind == AtomKind::symbol ||
                    any_word(atoms, end, {"and", "when", "but", "at", "now", "years"});
  if (!ends || atoms.symbol(end, "%") || atoms.hyphen(end)) return false;
  if (atoms.is_word(at - 1, "aged")) return true;
  return any_word(atoms, at - 1, {"was", "is", "'s"}) && any_word(atoms, at - 2, {"who", "he", "she"});
}

bool glued_to_letters(const Atoms& atoms, const Amount& amount) {
  const std::size_t at = amount.first, end = amount.end;
  if (at > 0 && atoms[at].glued && atoms[at].kind != AtomKind::symbol) {
    const Atom& prev = atoms[at - 1];
    if (prev.kind == AtomKind::word) return true;
    if (prev.kind == AtomKind::number && !amount.numeral.spelled) return true;
    const std::string_view s = atoms.word(at - 1);
    if (s == "/" || s == "_" || s == "=" || s == "&" || s == "#" || s == "@" || s == "\\" || s == "?" || s == "%")
      return true;
    if (s == "." && at > 1 && atoms[at - 1].glued && amount.numeral.digits.size > 0) return true;
    if (atoms.hyphen(at - 1) && at > 1 && atoms[at - 1].glued && amount.numeral.digits.size > 0)
      return true;  // "Covid-19", "mid-1972"
    if (atoms.hyphen(at - 1) && at > 1 && atoms[at - 1].glued && atoms[at - 2].kind == AtomKind::word) return true;
  }
  if (end >= atoms.size() || !atoms[end].glued) return false;
  if (atoms[end].kind == AtomKind::word) return amount.numeral.digits.size > 0 || atoms.word(end) == "s";
  const std::string_view s = atoms.word(end);
  const bool then_glued = end + 1 < atoms.size() && atoms[end + 1].glued;
  if (!then_glued || amount.numeral.digits.size == 0) return false;
  if ((s == "." || s == "," || s == "/" || s == "_" || s == "=") && atoms[end + 1].kind == AtomKind::number)
    return s != ",";
  if (s == "/" && atoms[end + 1].kind == AtomKind::word) return amount.unit.empty();
  if (atoms.hyphen(end) && atoms.is_word(end + 1, "to") && amount.unit.empty()) return true;  // "9-to-5"
  return s == "@" || s == "_" || s == "=" || s == "&";
}

bool is_label(const Atoms& atoms, const Amount& amount, bool qualified) {
  if (!amount.unit.empty() && amount.kind != FigureKind::count) return false;
  const std::size_t at = amount.first, end = amount.end;
  const bool digits = amount.numeral.digits.size > 0;
  if (digits && amount.numeral.digits.leading_zero && !amount.numeral.digits.decimal) return true;
  if (plain_digits(amount) && amount.numeral.digits.digits >= 10) return true;
  if (at > 0 && atoms.symbol(at - 1, "#")) return true;
  const bool simple = amount.numeral.scale == 1 && !amount.range;
  if (simple && plain_digits(amount) && at > 0 && atoms.symbol(at - 1, "[") && atoms.symbol(end, "]"))
    return true;  // a reference
  if (simple && atoms.symbol(end, ")") && digits && amount.low < 100 && whole(amount.low)) {
    if (at == 0 || atoms.symbol(at - 1, "(") || atoms.symbol(at - 1, ";") || atoms.symbol(at - 1, ",")) return true;
  }
  if (at == 0 || qualified || amount.numeral.scale > 1) return false;
  std::size_t p = at - 1;
  if (atoms.symbol(p, ".") && p > 0 && atoms[p].glued &&
      any_word(atoms, p - 1, {"no", "nos", "nr", "nrs", "art", "sec", "vol", "ch", "pt", "fig", "p", "pp"}))
    return true;
  const bool lower_noun_behind = nominal(atoms, end) && !atoms[end].capital && !atoms.title_case;
  if (atoms.is(p, kLabel)) {
    if (atoms.is_word(p, "no") || atoms.is_word(p, "No")) return atoms[p].capital && digits;
    if (any_word(atoms, p, {"q", "mk", "mark", "number", "nos", "article", "chapter", "paragraph", "clause"}))
      return true;
    if (atoms[p].capital && p > 0) return !(lower_noun_behind && plural_noun(atoms, end) && atoms.is(end, kPeople));
    return !lower_noun_behind && !amount.numeral.digits.grouped;
  }
  // "Apollo 11", "iPhone 11 Pro": a name right before a small plain number, and nothing that it counts behind.
  const Atom& prev = atoms[p];
  // A capital inside a clause is a name's, whatever the tagger says.
  const bool inside = (p > 0 && (atoms[p - 1].kind == AtomKind::word || prev.glued)) || !prev.capital;
  const bool name = prev.kind == AtomKind::word &&
                    (prev.capital || (prev.end - prev.begin > 1 && atoms.text[prev.begin + 1] >= 'A' &&
                                      atoms.text[prev.begin + 1] <= 'Z')) &&
                    !prev.is(kMonth | kWeekday | kPreposition | kConjunction | kDeterminer | kAux | kPronoun | kAdverb |
                             kChangeVerb | kWeakChangeVerb | kPriceChangeVerb | kChangeBefore) &&
                    (!atoms.tagged || prev.upos == Upos::propn || inside);
  if (name && digits && (plain_digits(amount) || (amount.numeral.digits.decimal && amount.numeral.digits.digits < 3)) &&
      amount.numeral.scale == 1 && amount.numeral.digits.digits <= 4 && !amount.range &&
      (p > 0 || prev.upos == Upos::propn || !prev.capital) && !atoms.title_case) {
    return !atoms.is(end, kPeople) && !atoms.is(end + 1, kPeople);
  }
  return false;
}

bool lone_one(const Atoms& atoms, const Amount& amount) {
  return amount.number_end == amount.first + 1 && atoms.is_word(amount.first, "one") && amount.unit.empty() &&
         !amount.range;
}

bool one_counts(const Atoms& atoms, const Amount& amount) {
  const std::size_t at = amount.first, end = amount.end;
  const bool has_before = at > 0;
  if (has_before && any_word(atoms, at - 1, {"no", "any", "every", "each", "some", "which", "either", "neither"}))
    return false;
  if (any_word(atoms, end, {"another", "day", "by", "person's", "time", "hand"})) return false;
  if (any_word(atoms, end, {"point"}) && has_before && atoms.is_word(at - 1, "at")) return false;
  if (atoms.is_word(end, "of")) return !(has_before && any_word(atoms, at - 1, {"the", "not"}));
  if (atoms.hyphen(end) && atoms[end].glued) return false;
  if (nominal(atoms, end)) return true;
  // "one was killed", "killing one and injuring three", "one dead"
  if (atoms.is(end, kCasualty) || (atoms.is(end, kAux) && atoms.is(end + 1, kCasualty | kPredicate))) return true;
  return has_before && atoms.is(at - 1, kPredicate) && !atoms.is(end, kPronoun);
}

bool fraction_counts(const Atoms& atoms, const Amount& amount, bool qualified) {
  const std::size_t at = amount.first, end = amount.end;
  if (amount.numeral.digits.size > 0) return true;
  const bool of = atoms.is_word(end, "of");
  if (atoms.is_word(at, "half")) {
    if (at > 0 && any_word(atoms, at - 1,
                           {"first", "second", "other", "better", "opening", "latter", "half", "final", "bottom", "top",
                            "last", "a"}))
      return false;
    if (atoms.hyphen(end)) return false;
    return of || qualified || any_word(atoms, end, {"the", "its", "their", "his", "her", "our", "all", "those"});
  }
  if (any_word(atoms, at, {"a", "an"})) {
    if (atoms.is(end - 1, kAdverb)) return false;
    return of || qualified || end >= atoms.size() || (atoms[end].kind == AtomKind::symbol && !atoms.hyphen(end)) ||
           any_word(atoms, end, {"more", "less", "higher", "lower", "as", "fewer"});
  }
  return true;
}

bool idiom(const Atoms& atoms, const Amount& amount, bool qualified) {
  const std::size_t at = amount.first, end = amount.end;
  if (amount.numeral.form == NumeralForm::vague && amount.low < 10 && !amount.unit.empty())
    return true;  // "a few years"
  if (amount.unit.empty() && !amount.range) {
    if (lone_one(atoms, amount)) return !one_counts(atoms, amount);
    if (amount.numeral.form == NumeralForm::fraction && !fraction_counts(atoms, amount, qualified)) return true;
    if (amount.numeral.form == NumeralForm::vague && amount.low < 10) {
      return !atoms.is(end, kPeople) && !(atoms.is_word(end, "of") && atoms.is(end + 1, kPeople)) &&
             !atoms.is(end + 1, kPeople);
    }
    if (at > 0 && any_word(atoms, at - 1, {"top", "bottom", "last", "final", "big", "group", "ground", "net"}) &&
        !nominal(atoms, end) && !atoms.hyphen(end))
      return true;
    // "Kick Six", "the Big Ten": a spelled number with a capital inside a sentence is a name's.
    if (amount.numeral.spelled && atoms[at].capital && at > 0 && atoms[at - 1].kind == AtomKind::word &&
        !atoms.title_case)
      return true;
    if (amount.low == 0 && !nominal(atoms, end)) return true;
    if (atoms.hyphen(end) && atoms[end].glued &&
        any_word(atoms, end + 1,
                 {"way", "on", "fold", "sided", "to", "and", "size", "by", "up", "off", "in", "handed", "some"}))
      return true;
    if (amount.numeral.spelled && any_word(atoms, end, {"and"}) && at > 0 && atoms.is_word(at - 1, "by") &&
        amount.low == 2)
      return true;  // "by two and two"
  }
  return false;
}

}  // namespace

Reading tell_apart(const Atoms& atoms, const Amount& amount, bool qualified, bool after_person) {
  if (amount.kind == FigureKind::ordinal) return Reading::ordinal;
  if (amount.kind == FigureKind::age) return Reading::figure;
  if (is_year(atoms, amount, qualified) || is_day(atoms, amount) || is_clock(atoms, amount)) return Reading::date;
  if (amount.kind == FigureKind::score) return Reading::score;
  if (glued_to_letters(atoms, amount) || is_no_amount(atoms, amount))
    return Reading::label;
  const bool bare = amount.unit.empty() && !amount.range && plain_digits(amount) && amount.kind == FigureKind::count;
  const bool comma_before = amount.first > 0 && atoms.symbol(amount.first - 1, ",");
  if (bare && is_said_age(atoms, amount)) return Reading::age;
  // "The midfielder, 24, signed": between commas, behind a noun.
  if (bare && comma_before && atoms.symbol(amount.end, ",") && amount.low >= 10 && amount.low < 110 &&
      amount.first > 1 && atoms[amount.first - 2].kind == AtomKind::word &&
      !(amount.end + 1 < atoms.size() && atoms[amount.end + 1].kind == AtomKind::number) &&
      !month_at(atoms, amount.first - 2)) {
    return Reading::age;
  }
  if (bare && after_person && amount.low >= 1 && amount.low < 115 &&
      (comma_before ? (amount.end >= atoms.size() || atoms[amount.end].kind == AtomKind::symbol)
                    : !nominal(atoms, amount.end))) {
    return Reading::age;
  }
  if (is_label(atoms, amount, qualified)) return Reading::label;
  if (amount.range && amount.unit.empty() && amount.numeral.digits.size > 0 && (atoms.contexts & kScoreCue) &&
      amount.high < 20 && !nominal(atoms, amount.end) && atoms.hyphen(amount.number_end - 2)) {
    return Reading::score;  // "lost 1-3"
  }
  if (idiom(atoms, amount, qualified)) return Reading::idiom;
  return Reading::figure;
}

}  // namespace synoptic::figures
