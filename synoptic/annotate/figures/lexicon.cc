#include "synoptic/annotate/figures/lexicon.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "synoptic/annotate/figures/atoms.h"
#include "synoptic/base/tables.h"

namespace synoptic::figures {

namespace {

constexpr std::size_t kSlots = 16384;  // a power of two, several times the entries
constexpr std::size_t kLongestWord = 24;

char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

std::size_t slot_of(std::string_view lower) {
  std::uint32_t hash = 2166136261u;
  for (const char c : lower) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return (hash ^ (hash >> 15)) & (kSlots - 1);
}

/// The pieces of `text` between "; " (or another separator), in order.
std::vector<std::string_view> pieces(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t stop = text.find(separator);
    if (stop != 0) out.push_back(text.substr(0, stop));
    text.remove_prefix(stop == std::string_view::npos ? text.size() : stop + separator.size());
  }
  return out;
}

double number(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

NumberClass number_class(std::string_view name) {
  if (name == "unit") return NumberClass::unit;
  if (name == "tens") return NumberClass::tens;
  if (name == "hundred") return NumberClass::hundred;
  if (name == "scale") return NumberClass::scale;
  if (name == "dozen") return NumberClass::dozen;
  if (name == "ordinal") return NumberClass::ordinal;
  if (name == "denominator") return NumberClass::denominator;
  if (name == "plural") return NumberClass::plural;
  if (name == "vague") return NumberClass::vague;
  return NumberClass::none;
}

Qualifier qualifier_named(std::string_view name) {
  for (const Qualifier q :
       {Qualifier::about, Qualifier::at_least, Qualifier::more_than, Qualifier::at_most, Qualifier::less_than}) {
    if (to_string(q) == name) return q;
  }
  return Qualifier::exact;
}

const std::map<std::string_view, std::uint32_t>& class_names() {
  static const auto& names =
      *new std::map<std::string_view, std::uint32_t>{{"month", kMonth},
                                                     {"weekday", kWeekday},
                                                     {"label", kLabel},
                                                     {"scorecue", kScoreCue},
                                                     {"metre_context", kMetreContext},
                                                     {"money_context", kMoneyContext},
                                                     {"temperature_context", kTemperatureContext},
                                                     {"year_context", kYearContext},
                                                     {"rate_noun", kRateNoun},
                                                     {"people", kPeople},
                                                     {"casualty", kCasualty},
                                                     {"aux", kAux},
                                                     {"preposition", kPreposition},
                                                     {"conjunction", kConjunction},
                                                     {"determiner", kDeterminer},
                                                     {"pronoun", kPronoun},
                                                     {"adverb", kAdverb},
                                                     {"plan", kPlanCue},
                                                     {"hypothetical", kHypotheticalCue},
                                                     {"estimate", kEstimateCue},
                                                     {"denial", kDenialCue},
                                                     {"predicate", kPredicate},
                                                     {"part", kPartCue},
                                                     {"sign", 0}};
  return names;
}

}  // namespace

const Lexicon& Lexicon::get() {
  static const Lexicon& lexicon = *new Lexicon;
  return lexicon;
}

Lexicon::Lexicon() : slots_(kSlots, 0) {
  read_numbers();
  read_classes();
  read_units();
  read_qualifiers();
  index();
}

WordEntry& Lexicon::entry(std::string_view word) {
  std::size_t slot = slot_of(word);
  while (slots_[slot] != 0) {
    WordEntry& held = entries_[slots_[slot] - 1u];
    if (held.form == word) return held;
    slot = (slot + 1) & (kSlots - 1);
  }
  entries_.push_back({.form = std::string(word)});
  slots_[slot] = static_cast<std::uint16_t>(entries_.size());
  return entries_.back();
}

const WordEntry* Lexicon::find(std::string_view word) const {
  if (word.size() > kLongestWord) return nullptr;
  std::array<char, kLongestWord> buffer;
  std::uint32_t hash = 2166136261u;
  for (std::size_t i = 0; i < word.size(); ++i) {
    buffer[i] = folded(word[i]);
    hash = (hash ^ static_cast<unsigned char>(buffer[i])) * 16777619u;
  }
  const std::string_view lower(buffer.data(), word.size());
  for (std::size_t slot = (hash ^ (hash >> 15)) & (kSlots - 1); slots_[slot] != 0; slot = (slot + 1) & (kSlots - 1)) {
    const WordEntry& held = entries_[slots_[slot] - 1u];
    if (held.form == lower) return &held;
  }
  return nullptr;
}

void Lexicon::read_numbers() {
  for (const auto& row : table("number_words")) {
    WordEntry& held = entry(row[0]);
    if (row[1] == "suffix") {
      held.suffix = number(row[2]);
      continue;
    }
    held.number = number_class(row[1]);
    held.value = number(row[2]);
    if (held.number == NumberClass::scale || held.number == NumberClass::hundred) held.suffix = held.value;
  }
}

void Lexicon::read_classes() {
  for (const auto& row : table("figure_words")) {
    const auto found = class_names().find(row[0]);
    if (found == class_names().end()) continue;
    for (const std::string_view word : pieces(row[1], " ")) entry(word).classes |= found->second;
  }
  for (const auto& row : table("change_words")) {
    WordEntry& held = entry(row[0]);
    const Direction direction = row[1] == "up" ? Direction::up : Direction::down;
    if (row[2] == "noun") {
      held.classes |= kChangeNoun;
      held.noun_direction = direction;
      continue;
    }
    held.direction = direction;
    held.classes |= row[2] == "verb"    ? kChangeVerb
                    : row[2] == "weak"  ? kWeakChangeVerb
                    : row[2] == "price" ? kPriceChangeVerb
                    : row[2] == "after" ? kChangeAfter
                                        : kChangeBefore;
  }
}

void Lexicon::add_form(std::string_view form, std::uint16_t unit, bool exact_case, bool plural) {
  UnitForm held{.atoms = cut_form(form), .unit = unit, .exact_case = exact_case};
  if (held.atoms.empty()) return;
  unit_forms_.push_back(held);
  if (!plural || exact_case || held.atoms.back().size() < 3 || held.atoms.back().back() == 's') return;
  held.atoms.back() += 's';
  unit_forms_.push_back(held);
}

void Lexicon::read_units() {
  for (const auto& row : table("units")) {
    const auto unit = static_cast<std::uint16_t>(units_.size());
    units_.push_back({std::string(row[0]), std::string(row[1]), false});
    for (const std::string_view form : pieces(row.size() > 2 ? row[2] : "", "; ")) add_form(form, unit, false, true);
    for (const std::string_view form : pieces(row.size() > 3 ? row[3] : "", "; ")) add_form(form, unit, true, false);
  }
  for (const auto& row : table("currencies")) {
    const auto unit = static_cast<std::uint16_t>(units_.size());
    units_.push_back({std::string(row[0]), "money", true});
    add_form(row[0], unit, true, false);
    for (const std::string_view form : pieces(row.size() > 2 ? row[2] : "", "; ")) add_form(form, unit, false, true);
  }
}

void Lexicon::read_qualifiers() {
  for (const auto& row : table("qualifiers")) {
    const auto id = static_cast<std::uint16_t>(qualifier_forms_.size());
    qualifier_forms_.push_back({cut_form(row[0]), qualifier_named(row[2]), row[2] == "addition"});
    const std::vector<std::string>& atoms = qualifier_forms_.back().atoms;
    if (row[1] == "before")
      entry(atoms.back()).before.push_back(id);
    else
      entry(atoms.front()).after.push_back(id);
  }
}

void Lexicon::index() {
  for (std::size_t i = 0; i < unit_forms_.size(); ++i) {
    std::string first = unit_forms_[i].atoms.front();
    std::transform(first.begin(), first.end(), first.begin(), folded);
    entry(first).units.push_back(static_cast<std::uint16_t>(i));
  }
  for (WordEntry& held : entries_) {
    const auto longer_unit = [this](std::uint16_t a, std::uint16_t b) {
      const UnitForm &x = unit_forms_[a], &y = unit_forms_[b];
      return x.atoms.size() != y.atoms.size() ? x.atoms.size() > y.atoms.size() : x.exact_case && !y.exact_case;
    };
    const auto longer_phrase = [this](std::uint16_t a, std::uint16_t b) {
      return qualifier_forms_[a].atoms.size() > qualifier_forms_[b].atoms.size();
    };
    std::stable_sort(held.units.begin(), held.units.end(), longer_unit);
    std::stable_sort(held.before.begin(), held.before.end(), longer_phrase);
    std::stable_sort(held.after.begin(), held.after.end(), longer_phrase);
  }
}

std::optional<std::uint16_t> Lexicon::currency_code(std::string_view code) const {
  if (code.size() != 3) return std::nullopt;
  for (const char c : code) {
    if (c < 'A' || c > 'Z') return std::nullopt;
  }
  return unit_named(code);
}

std::optional<std::uint16_t> Lexicon::unit_named(std::string_view name) const {
  for (std::size_t i = 0; i < units_.size(); ++i) {
    if (units_[i].name == name) return static_cast<std::uint16_t>(i);
  }
  return std::nullopt;
}

}  // namespace synoptic::figures
