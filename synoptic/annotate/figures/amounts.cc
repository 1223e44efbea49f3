#include "synoptic/annotate/figures/amounts.h"

#include <algorithm>
#include <cmath>

#include "synoptic/annotate/figures/units.h"

namespace synoptic::figures {

namespace {

const Unit& unit_of(const UnitMatch& match) { return Lexicon::get().units()[match.unit]; }

/// A number with the currency before it and the unit behind it.
struct Valued {
  std::size_t first = 0, number_end = 0, end = 0;
  Numeral numeral = {};
  std::optional<UnitMatch> prefix = {}, suffix = {};
  bool negative = false;

  std::optional<std::uint16_t> unit() const {
    if (suffix) return suffix->unit;
    return prefix ? std::optional<std::uint16_t>(prefix->unit) : std::nullopt;
  }
  double value() const {
    const double factor = (prefix ? prefix->factor : 1) * (suffix ? suffix->factor : 1);
    return (negative ? -1 : 1) * numeral.value * factor;
  }
};

bool minus_sign(const Atoms& atoms, std::size_t i) { return atoms.symbol(i, "-") || atoms.symbol(i, "\xE2\x88\x92"); }

std::optional<Valued> read_valued(const Atoms& atoms, std::size_t at, bool join_and) {
  Valued held{.first = at};
  std::size_t i = at;
  const bool free = i < atoms.size() && (!atoms[i].glued || (i > 0 && atoms[i - 1].kind == AtomKind::symbol &&
                                                             !atoms.symbol(i - 1, ")") && !atoms.hyphen(i - 1)));
  if (minus_sign(atoms, i) && free && i + 1 < atoms.size() && atoms[i + 1].glued &&
      (atoms[i + 1].kind == AtomKind::number || atoms[i + 1].kind == AtomKind::symbol)) {
    held.negative = true;
    ++i;
  } else if ((atoms.is_word(i, "minus") || atoms.is_word(i, "negative")) && i + 1 < atoms.size()) {
    held.negative = true;
    ++i;
  }
  if ((held.prefix = read_currency_prefix(atoms, i))) {
    // The unit of "dollar 5" and the number must touch or be apart by one space only: they follow each other as atoms.
    i = held.prefix->end;
  }
  const auto numeral = read_numeral(atoms, i, join_and);
  if (!numeral) return std::nullopt;
  if (held.prefix && (numeral->form == NumeralForm::ordinal || numeral->form == NumeralForm::fraction))
    return std::nullopt;
  if (held.negative && numeral->form == NumeralForm::vague) return std::nullopt;
  held.numeral = *numeral;
  held.number_end = held.end = numeral->end;
  if (numeral->form == NumeralForm::ordinal) return held;
  std::size_t unit_at = numeral->end;
  if (numeral->form == NumeralForm::vague && atoms.is_word(unit_at, "of")) ++unit_at;  // "tens of thousands of dollars"
  if (numeral->form == NumeralForm::fraction && !atoms.hyphen(unit_at) &&
      (atoms.is_word(unit_at, "of") || atoms.is_word(unit_at, "a") || atoms.is_word(unit_at, "an"))) {
    // "a quarter of a mile", "half a mile", "half an hour"
    unit_at += atoms.is_word(unit_at, "of") ? 1 : 0;
    if (!atoms.is_word(unit_at, "a") && !atoms.is_word(unit_at, "an")) return held;
    ++unit_at;
  }
  if (auto unit = read_unit(atoms, unit_at, *numeral)) {
    if (!held.prefix || unit_of(*unit).currency) {
      held.suffix = unit;
      held.end = unit->end;
    }
  }
  return held;
}

/// "5 feet 2 inches", "3 dollars 50 cents": the smaller unit that completes the larger; the amount in the larger.
void complete(const Atoms& atoms, Amount& amount) {
  struct Pair {
    std::string_view large, small;
    double per;
  };
  static constexpr Pair kPairs[] = {
      {"foot", "inch", 12}, {"pound-mass", "ounce", 16}, {"stone", "pound-mass", 14}, {"GBP", "penny", 100}};
  std::size_t i = amount.end;
  if (amount.range || amount.hyphenated) return;
  const bool joined = atoms.is_word(i, "and");
  if (joined) ++i;
  const auto rest = read_numeral(atoms, i, false);
  if (!rest || rest->form != NumeralForm::cardinal || rest->scale != 1) return;
  if (amount.unit == "foot" && atoms.is_word(rest->end, "in") &&
      (rest->end + 1 >= atoms.size() || atoms[rest->end + 1].kind == AtomKind::symbol) && rest->value < 12) {
    amount.low = amount.high = amount.low + rest->value / 12;
    amount.end = rest->end + 1;
    return;
  }
  const auto unit = read_unit(atoms, rest->end, *rest);
  if (!unit || unit->hyphenated) {
    // "15 dollars 50", "thirteen dollars and forty-five": cents that go without saying, where nothing else follows.
    const bool alone = rest->end >= atoms.size() || atoms[rest->end].kind == AtomKind::symbol;
    const bool cents = rest->digits.size == 2 || (rest->spelled && rest->value >= 10 && rest->value < 100);
    if (!unit && alone && cents && amount.kind == FigureKind::money && amount.numeral.scale == 1 &&
        !amount.numeral.digits.decimal) {
      amount.low = amount.high = amount.low + rest->value / 100;
      amount.end = rest->end;
    }
    return;
  }
  const std::string& small = unit_of(*unit).name;
  for (const Pair& pair : kPairs) {
    if (amount.unit != pair.large || small != pair.small || rest->value >= pair.per) continue;
    amount.low = amount.high = amount.low + rest->value / pair.per;
    amount.end = unit->end;
    return;
  }
  if (amount.kind == FigureKind::money && small == "cent" && rest->value < 100) {
    amount.low = amount.high = std::round((amount.low + rest->value / 100) * 1e6) / 1e6;
    amount.end = unit->end;
  }
}

/// "years old", "-year-old", "years of age", "yo": past them, where `i` follows a unit of time.
std::size_t past_age(const Atoms& atoms, std::size_t i) {
  std::size_t at = i;
  if (atoms.hyphen(at)) ++at;
  if (atoms.is_word(at, "old") || atoms.is_word(at, "olds")) return at + 1;
  if (atoms.is_word(i, "of") && atoms.is_word(i + 1, "age")) return i + 2;
  return i;
}

void name_unit(const Atoms& atoms, const Valued& held, Amount& amount) {
  const std::optional<std::uint16_t> index = held.unit();
  amount.hyphenated = held.suffix && held.suffix->hyphenated;
  if (!index) {
    if (atoms.is_word(held.end, "yo") && held.numeral.value < 120 && held.numeral.digits.size > 0) {
      amount.kind = FigureKind::age;
      amount.unit = "year";
      amount.end = held.end + 1;
    }
    return;
  }
  const Unit& unit = Lexicon::get().units()[*index];
  amount.unit = unit.name;
  amount.kind = unit.dimension == "money"        ? FigureKind::money
                : unit.dimension == "proportion" ? FigureKind::percentage
                                                 : FigureKind::measure;
  if (unit.dimension == "time") {
    const std::size_t past = past_age(atoms, held.end);
    if (past > held.end) {
      amount.kind = FigureKind::age;
      amount.end = past;
      return;
    }
  }
  complete(atoms, amount);
  if (const auto rate = read_rate(atoms, amount.end)) {
    amount.unit += "/" + rate->per;
    amount.end = rate->end;
  }
}

enum class Joint : std::uint8_t { none, hyphen, to, conjunction, alternative };

/// What joins two numbers of a range, up to atom `end`.
struct Connector {
  Joint joint = Joint::none;
  std::size_t end = 0;
};

Connector read_connector(const Atoms& atoms, const Valued& first, std::size_t i, bool between) {
  if (i >= atoms.size()) return {};
  if (atoms.hyphen(i) || atoms.symbol(i, "~")) {
    if (atoms.is_word(i + 1, "to") && atoms.hyphen(i + 2)) return {Joint::to, i + 3};  // "0-to-60-mph"
    const bool glued = atoms[i].glued && i + 1 < atoms.size() && atoms[i + 1].glued;
    const bool dash = atoms.word(i).size() > 1;
    const bool loose = i + 1 < atoms.size() && !atoms[i].glued && !atoms[i + 1].glued;
    const bool digits = first.numeral.digits.size > 0 && i + 1 < atoms.size() && atoms[i + 1].kind != AtomKind::word;
    if (glued || (loose && digits) || (dash && digits)) return {Joint::hyphen, i + 1};
    if (loose || !digits) return {};
    return {Joint::hyphen, i + 1};  // "75 -300mm"
  }
  if (atoms.is_word(i, "to") || atoms.is_word(i, "through")) return {Joint::to, i + 1};
  if (between && atoms.is_word(i, "and")) return {Joint::conjunction, i + 1};
  if (atoms.is_word(i, "or")) return {Joint::alternative, i + 1};
  return {};
}

/// True where a word of change ("rose from", "up") stands before atom `i`, so that "from A to B" are two levels.
bool after_change(const Atoms& atoms, std::size_t i) {
  for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
    if (atoms.is(i - back, kChangeVerb | kWeakChangeVerb | kPriceChangeVerb | kChangeBefore)) return true;
    if (atoms[i - back].kind == AtomKind::symbol) return false;
  }
  return false;
}

/// "has gone from 19 to 27": a way, not a range.
bool after_going(const Atoms& atoms, std::size_t from) {
  if (from == 0) return false;
  for (const std::string_view form : {"gone", "went", "goes", "going", "go"})
    if (atoms.is_word(from - 1, form)) return true;
  return false;
}

bool consecutive(double low, double high) {
  if (low > 0 && high == low + 1 && high <= 20) return true;
  for (const double step : {5.0, 10.0, 100.0, 1000.0}) {
    if (high - low == step && std::fmod(low, step) == 0 && low >= step && low <= 10 * step) return true;
  }
  return false;
}

bool same_unit(const Valued& a, const Valued& b) {
  const auto x = a.unit(), y = b.unit();
  return !x || !y || *x == *y || (!a.prefix && !a.suffix);
}

/// Joins `first` and what follows into a range; false where they are two amounts, or a score.
bool join(const Atoms& atoms, const Valued& first, Amount& amount, bool between, bool from) {
  std::size_t i = first.end;
  const bool or_more = atoms.is_word(i, "or") && atoms.is_word(i + 1, "more");
  if (or_more || (first.suffix && first.suffix->hyphenated)) return false;
  const Connector connector = read_connector(atoms, first, i, between);
  if (connector.joint == Joint::none) return false;
  auto second = read_valued(atoms, connector.end, true);
  if (!second || second->negative || second->numeral.form == NumeralForm::ordinal ||
      second->numeral.form == NumeralForm::vague)
    return false;
  if (first.numeral.form != NumeralForm::cardinal && second->numeral.form != first.numeral.form) return false;
  if (!same_unit(first, *second)) return false;
  if (first.unit() && !second->unit() && connector.joint != Joint::hyphen &&
      !(first.prefix && connector.joint == Joint::to) && !between)
    return false;
  double low = first.value(), high = second->value();
  if (second->numeral.scale > 1 && first.numeral.scale == 1 && first.numeral.value < second->numeral.mantissa)
    low *= second->numeral.scale;
  if (first.prefix && first.prefix->factor == 1 && second->suffix) high = second->value();
  const bool more_numbers = atoms.hyphen(second->number_end) && atoms[second->number_end].glued &&
                            second->number_end + 1 < atoms.size() &&
                            atoms[second->number_end + 1].kind == AtomKind::number;
  const auto year = [](const Numeral& n) {
    return n.digits.digits == 4 && !n.digits.grouped && !n.digits.decimal && n.scale == 1 && n.value > 1900 &&
           n.value < 2100;
  };
  if (!first.unit() && year(first.numeral) &&
      !(year(second->numeral) || (second->numeral.value < 100 && connector.joint == Joint::hyphen)))
    return false;
  switch (connector.joint) {
    case Joint::hyphen:
      if (more_numbers || low >= high || first.numeral.digits.leading_zero || second->numeral.digits.leading_zero) {
        if (first.numeral.digits.size == 0) return false;
        amount.kind = FigureKind::score;  // "3-1", "555-0123"
      }
      break;
    case Joint::to:
      if (low >= high) return false;
      if (from && (after_change(atoms, first.first - 1) || after_going(atoms, first.first - 1))) return false;
      if (!from && !first.unit() && high > 3 * low && after_change(atoms, first.first)) return false;
      if (first.unit() && after_change(atoms, first.first) && (!atoms.is_word(first.first - 1, "by") || high > 3 * low))
        return false;  // "rose 5% to 10%", "increased by $5 to $10"
      break;
    case Joint::conjunction:
      if (low >= high) return false;
      break;
    case Joint::alternative:
      if (!consecutive(low, high) && !consecutive(first.numeral.mantissa, second->numeral.mantissa)) return false;
      if (low >= high) return false;
      break;
    case Joint::none: return false;
  }
  amount.low = low;
  amount.high = high;
  amount.range = true;
  amount.second = second->numeral;
  amount.number_end = second->number_end;
  amount.end = second->end;
  Valued whole = *second;
  if (!whole.suffix && !whole.prefix) {
    whole.prefix = first.prefix;
    whole.suffix = first.suffix;
  }
  if (amount.kind != FigureKind::score) name_unit(atoms, whole, amount);
  return true;
}

}  // namespace

std::optional<Amount> read_amount(const Atoms& atoms, std::size_t at) {
  const bool between = at > 0 && atoms.is_word(at - 1, "between");
  const bool from = at > 0 && atoms.is_word(at - 1, "from");
  auto first = read_valued(atoms, at, !between);
  if (!first) return std::nullopt;
  Amount amount{.first = at,
                .end = first->end,
                .number_end = first->number_end,
                .low = first->value(),
                .high = first->value(),
                .numeral = first->numeral};
  if (first->numeral.form == NumeralForm::ordinal) {
    amount.kind = FigureKind::ordinal;
    return amount;
  }
  if (first->numeral.form == NumeralForm::vague || !join(atoms, *first, amount, between, from))
    name_unit(atoms, *first, amount);
  // "to - 20 degrees": a minus apart, which only a temperature may have.
  if (at > 1 && atoms.symbol(at - 1, "-") && !atoms[at - 1].glued &&
      (amount.unit == "celsius" || amount.unit == "fahrenheit") &&
      (atoms.is(at - 2, kPreposition | kAux | kAdverb) || atoms[at - 2].upos == Upos::verb)) {
    amount.low = -amount.low;
    amount.high = -amount.high;
    if (amount.range) std::swap(amount.low, amount.high);
  }
  if (!amount.range && first->numeral.form == NumeralForm::fraction && amount.unit.empty())
    amount.kind = FigureKind::ratio;
  return amount;
}

}  // namespace synoptic::figures
