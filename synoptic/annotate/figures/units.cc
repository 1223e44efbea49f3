#include "synoptic/annotate/figures/units.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"

namespace synoptic::figures {

namespace {

bool matches(const Atoms& atoms, std::size_t at, const UnitForm& form) {
  if (at + form.atoms.size() > atoms.size()) return false;
  for (std::size_t k = 0; k < form.atoms.size(); ++k) {
    const std::string& wanted = form.atoms[k];
    const std::string_view found = atoms.word(at + k);
    if (found == wanted) continue;
    if (form.exact_case || atoms[at + k].kind != AtomKind::word || !atoms.is_word(at + k, wanted)) return false;
  }
  return true;
}

/// Forms whose atoms must touch, such as "km2": digits in a form belong to the letters before them.
bool touches_where_needed(const Atoms& atoms, std::size_t at, const UnitForm& form) {
  for (std::size_t k = 1; k < form.atoms.size(); ++k) {
    const char first = form.atoms[k].front();
    if (first >= '0' && first <= '9' && !atoms[at + k].glued) return false;
  }
  const std::size_t end = at + form.atoms.size();
  // "m212": more than the form's own digits.
  return end >= atoms.size() || atoms[end].kind != AtomKind::number || !atoms[end].glued;
}

/// Currency words that may stand before the number as well; "won 3" and "mark 5" are no money.
bool may_precede(const UnitForm& form) {
  if (form.exact_case) return true;
  static constexpr std::string_view kWords[] = {"dollar", "rs",  "rm",  "rp",  "ksh", "tsh", "ush",
                                                "tk",     "rmb", "nis", "sen", "nkr", "skr", "dkr"};
  for (const std::string& atom : form.atoms) {
    if (atom.size() > 1 && atom.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos) return true;
    if (atom.size() == 1 && (atom[0] < 'a' || atom[0] > 'z') && atom[0] != '.') return true;
  }
  return std::find(std::begin(kWords), std::end(kWords), form.atoms.front()) != std::end(kWords);
}

/// Codes that headlines use as words: "ALL 5 solutions", "TOP 10".
bool is_word_as_code(std::string_view word) {
  static constexpr std::string_view kWords[] = {"ALL", "TOP", "PEN", "CUP", "MOP", "SOS", "BAM", "COP"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

bool upper_case(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<std::uint16_t> unit_index(std::string_view name) { return Lexicon::get().unit_named(name); }

bool pound_is_money(const Atoms& atoms, std::size_t end, const Numeral& numeral) {
  if (atoms.is_word(end, "of") || atoms.is_word(end, "overweight") || atoms.is_word(end, "heavier") ||
      atoms.is_word(end, "lighter"))
    return false;
  return numeral.scale >= 1e6 || numeral.value >= 1e5 || (atoms.contexts & kMoneyContext) != 0;
}

/// Forms that would be other words: "second" in "three second-half goals", "SEC", "World Cup", "1080p".
bool misleading(const Atoms& atoms, std::size_t at, std::size_t end, const UnitForm& form, const Unit& unit,
                const Numeral& numeral, bool hyphenated) {
  const std::string_view word = atoms.word(at);
  if (word.size() <= 3 && upper_case(word) && !form.exact_case &&
      (unit.dimension == "time" || unit.dimension == "money"))
    return true;
  if (atoms.is_word(at, "second") && numeral.value != 1 && !hyphenated) return true;
  if (atoms.is_word(at, "second") && atoms.hyphen(end) && atoms.is_word(end + 1, "half")) return true;
  if (form.atoms.size() == 1 && (word == "Cup" || word == "Cups" || word == "Stone" || word == "Stones") &&
      !atoms.title_case)
    return true;
  if (atoms.is_word(at, "won") && numeral.value < 100) return true;
  if (atoms.is_word(at, "p") && (!atoms[at].glued || numeral.value == 1080 || numeral.value == 720 ||
                                 numeral.value == 480 || numeral.value == 2160))
    return true;
  if (word.size() == 1 && atoms[at].kind == AtomKind::word) {
    if (numeral.digits.size == 0) return true;
    const bool spaced_is_fine = word == "m" || word == "g" || word == "t";
    if (!atoms[at].glued && !spaced_is_fine) return true;
    if (!atoms[at].glued && end < atoms.size() &&
        (atoms.symbol(end, ".") || atoms.hyphen(end) || atoms[end].kind == AtomKind::number)) {
      if (!atoms.symbol(end, ".") || end + 1 < atoms.size()) return atoms[end].glued;
    }
    if (word == "s" && atoms[at].glued && !numeral.digits.decimal) {  // "1980s", "20s"
      return numeral.digits.value >= 1000 || (numeral.digits.value >= 20 && std::fmod(numeral.digits.value, 10) == 0);
    }
  }
  if (form.atoms.size() == 1 && word.size() <= 2 && !atoms[at].glued && numeral.digits.size == 0 &&
      atoms[at].kind == AtomKind::word)
    return true;
  return false;
}

std::optional<UnitMatch> read_bracketed(const Atoms& atoms, std::size_t at) {
  static constexpr std::pair<std::string_view, std::string_view> kBrackets[] = {
      {"(", ")"}, {"[", "]"}, {"{", "}"}, {"<", ">"}};
  for (const auto& [open, close] : kBrackets) {
    if (!atoms.symbol(at, open) || !atoms.symbol(at + 2, close) || !atoms[at + 1].entry) continue;
    for (const std::uint16_t id : atoms[at + 1].entry->units) {
      const UnitForm& form = Lexicon::get().unit_forms()[id];
      if (form.exact_case && form.atoms.size() == 1 && form.atoms[0].size() > 1 && matches(atoms, at + 1, form))
        return UnitMatch{form.unit, at + 3};
    }
  }
  return std::nullopt;
}

/// "41C" on its own: a temperature of weather or of a body, where no capital or label before it makes it a name's.
bool may_be_degrees(const Atoms& atoms, std::size_t at, const Numeral& numeral) {
  const std::size_t first = numeral.first;
  const bool fahrenheit = atoms.word(at) == "F";
  if (!atoms[at].glued || numeral.digits.digits > (fahrenheit ? 3u : 2u) || numeral.scale > 1) return false;
  if (std::abs(numeral.value) > (fahrenheit ? 130 : 60)) return false;
  if (at + 1 < atoms.size() &&
      (atoms[at + 1].glued ? !atoms.symbol(at + 1, ".") && !atoms.symbol(at + 1, ",") : atoms[at + 1].capital))
    return false;
  return first > 0 && atoms[first - 1].kind == AtomKind::word && !atoms[first - 1].capital &&
         !atoms.is(first - 1, kLabel);
}

/// "30C", "104F" where the sentence is about temperature, or nothing else can be meant.
std::optional<UnitMatch> read_bare_temperature(const Atoms& atoms, std::size_t at, const Numeral& numeral) {
  if (at >= atoms.size() || numeral.digits.size == 0 || std::abs(numeral.value) > 200) return std::nullopt;
  if (!(atoms.contexts & kTemperatureContext) && !may_be_degrees(atoms, at, numeral)) return std::nullopt;
  const bool spaced = !atoms[at].glued;
  if (atoms.word(at) == "C" && !spaced) return UnitMatch{*unit_index("celsius"), at + 1};
  if (atoms.word(at) == "F" && !spaced) return UnitMatch{*unit_index("fahrenheit"), at + 1};
  return std::nullopt;
}

}  // namespace

std::optional<UnitMatch> read_currency_prefix(const Atoms& atoms, std::size_t at) {
  if (at >= atoms.size() || atoms[at].kind == AtomKind::number) return std::nullopt;
  const Lexicon& lexicon = Lexicon::get();
  const auto number_at = [&](std::size_t i) {
    return i < atoms.size() &&
           (atoms[i].kind == AtomKind::number || (atoms[i].entry && atoms[i].entry->number != NumberClass::none));
  };
  if (atoms[at].entry) {
    for (const std::uint16_t id : atoms[at].entry->units) {
      const UnitForm& form = lexicon.unit_forms()[id];
      const Unit& unit = lexicon.units()[form.unit];
      if (!(unit.currency || unit.name == "sen") || !may_precede(form) || !matches(atoms, at, form) ||
          is_word_as_code(atoms.word(at)))
        continue;
      // "a $4 billion deal" is no Australian dollar.
      if (form.atoms.size() > 1 && form.atoms[0].size() == 1 && form.atoms[0] != "c" &&
          atoms[at].kind == AtomKind::word && !atoms[at + 1].glued)
        continue;
      std::size_t end = at + form.atoms.size();
      if (atoms[at].kind == AtomKind::word && atoms.symbol(end, "$")) ++end;  // "USD$ 15"
      if (atoms.symbol(end, ".") && atoms[end].glued && atoms[at].kind == AtomKind::word && form.atoms.size() == 1)
        ++end;  // "Rs. 500"
      if (!number_at(end)) continue;
      if (atoms[at].kind == AtomKind::word && atoms[end].kind != AtomKind::number) continue;
      return UnitMatch{form.unit, end};
    }
  }
  const std::string_view word = atoms.word(at);
  if (word.size() == 4 && word.front() == 'M' && number_at(at + 1)) {
    if (const auto code = lexicon.currency_code(word.substr(1))) return UnitMatch{*code, at + 1, 1e6};
  }
  // "R350m": the rand, where a scale tells it from a road or a part.
  if (word == "R" && at + 2 < atoms.size() && atoms[at + 1].kind == AtomKind::number && atoms[at + 1].glued) {
    const Atom& next = atoms[at + 2];
    if (atoms[at + 1].number.grouped || (next.entry && next.entry->suffix >= 1e6))
      return UnitMatch{*unit_index("ZAR"), at + 1};
  }
  return std::nullopt;
}

std::optional<UnitMatch> read_unit(const Atoms& atoms, std::size_t at, const Numeral& numeral) {
  const Lexicon& lexicon = Lexicon::get();
  const bool hyphenated = atoms.hyphen(at) && atoms[at].glued && at + 1 < atoms.size() && atoms[at + 1].glued;
  // "28 - year - old", as tokenised corpora print it.
  const bool loose = !hyphenated && atoms.symbol(at, "-") && !atoms[at].glued && at + 2 < atoms.size() &&
                     !atoms[at + 1].glued && atoms[at + 1].kind == AtomKind::word &&
                     atoms[at + 2].kind != AtomKind::number;
  const std::size_t begin = hyphenated || loose ? at + 1 : at;
  if (begin >= atoms.size()) return std::nullopt;
  if (auto bracketed = read_bracketed(atoms, begin)) return bracketed;
  if (auto temperature = read_bare_temperature(atoms, begin, numeral)) return temperature;
  const std::string_view word = atoms.word(begin);
  if (word.size() == 4 && word.front() == 'M') {
    if (const auto code = lexicon.currency_code(word.substr(1))) return UnitMatch{*code, begin + 1, 1e6};
  }
  if (!atoms[begin].entry) return std::nullopt;
  for (const std::uint16_t id : atoms[begin].entry->units) {
    const UnitForm& form = lexicon.unit_forms()[id];
    if (!matches(atoms, begin, form) || !touches_where_needed(atoms, begin, form)) continue;
    const Unit& unit = lexicon.units()[form.unit];
    std::size_t end = begin + form.atoms.size();
    if (misleading(atoms, begin, end, form, unit, numeral, hyphenated)) continue;
    UnitMatch match{form.unit, end, 1, hyphenated || loose};
    if (unit.name == "pound-mass" && word.size() > 3 && pound_is_money(atoms, end, numeral))
      match.unit = *unit_index("GBP");
    if (unit.name == "USD" && atoms.symbol(begin, "$") && end < atoms.size() && atoms[end].kind == AtomKind::number &&
        atoms[end].glued)
      continue;  // "3 $50 bills"
    // "75 USD million"
    if (unit.currency && end < atoms.size() && atoms[end].entry && atoms[end].entry->number == NumberClass::scale &&
        numeral.scale == 1) {
      match.factor = atoms[end].entry->value;
      ++match.end;
    }
    return match;
  }
  return std::nullopt;
}

std::optional<RateMatch> read_rate(const Atoms& atoms, std::size_t at) {
  std::size_t i = at;
  if (atoms.hyphen(i) && (atoms[i].glued || atoms.hyphen(i + 2))) ++i;  // "-a-share", " - a - share"
  const bool slash = atoms.symbol(i, "/");
  const bool per = atoms.is_word(i, "per");
  const bool article =
      atoms.is_word(i, "a") || atoms.is_word(i, "an") || atoms.is_word(i, "each") || atoms.is_word(i, "every");
  if (!slash && !per && !article) return std::nullopt;
  ++i;
  if (atoms.hyphen(i)) ++i;
  if (i >= atoms.size() || atoms[i].kind != AtomKind::word) return std::nullopt;
  if (article && !atoms.is(i, kRateNoun)) return std::nullopt;
  if (slash && (!atoms[i].glued || !(atoms.is(i, kRateNoun) || (atoms[i].entry && !atoms[i].entry->units.empty()))))
    return std::nullopt;
  if (per && (atoms.is_word(i, "cent") || atoms.is(i, kPreposition | kDeterminer | kAux))) return std::nullopt;
  for (const std::string_view then : {"ago", "earlier", "later", "before", "after", "from"}) {
    if (article && atoms.is_word(i + 1, then)) return std::nullopt;
  }
  if (atoms.is_word(i, "annum")) return RateMatch{"year", i + 1};
  if (atoms.is_word(i, "capita") || atoms.is_word(i, "head")) return RateMatch{"person", i + 1};
  // The rest of an unglued name is left: "per square mile" is read as a unit's form.
  if (atoms[i].entry) {
    for (const std::uint16_t id : atoms[i].entry->units) {
      const UnitForm& form = Lexicon::get().unit_forms()[id];
      if (!matches(atoms, i, form) || Lexicon::get().units()[form.unit].currency) continue;
      return RateMatch{Lexicon::get().units()[form.unit].name, i + form.atoms.size()};
    }
  }
  return RateMatch{noun_lemma(atoms.word(i)), i + 1};
}

std::optional<double> unit_ratio(std::string_view from, std::string_view to) {
  static const auto kFactors = [] {
    std::map<std::string_view, std::pair<std::string_view, double>> factors;
    for (const auto& row : table("unit_factors"))
      factors.emplace(row[0], std::pair{row[1], std::stod(std::string(row[2]))});
    return factors;
  }();
  const auto one = kFactors.find(from), other = kFactors.find(to);
  if (one == kFactors.end() || other == kFactors.end() || one == other) return std::nullopt;
  if (one->second.first != other->second.first) return std::nullopt;
  return one->second.second / other->second.second;
}

}  // namespace synoptic::figures
