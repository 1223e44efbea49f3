// What the reader of figures knows of a word: one look-up a word, in tables compiled in from data/.
//
// number_words, qualifiers, change_words, units, currencies and figure_words become one hash table from a lower-case
// word to a WordEntry; forms of several words ("square metre", "no fewer than") hang on their first or last word.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/annotate/figure.h"

namespace synoptic::figures {

enum class NumberClass : std::uint8_t { none, unit, tens, hundred, scale, dozen, ordinal, denominator, plural, vague };

/// Classes of figure_words.tsv, as bits.
enum WordClass : std::uint32_t {
  kMonth = 1u << 0,
  kWeekday = 1u << 1,
  kLabel = 1u << 2,
  kScoreCue = 1u << 3,
  kMetreContext = 1u << 4,
  kMoneyContext = 1u << 5,
  kTemperatureContext = 1u << 6,
  kYearContext = 1u << 7,
  kRateNoun = 1u << 8,
  kPeople = 1u << 9,
  kCasualty = 1u << 10,
  kAux = 1u << 11,
  kPreposition = 1u << 12,
  kConjunction = 1u << 13,
  kDeterminer = 1u << 14,
  kPronoun = 1u << 15,
  kAdverb = 1u << 16,
  kChangeVerb = 1u << 17,
  kWeakChangeVerb = 1u << 18,
  kChangeNoun = 1u << 19,
  kChangeAfter = 1u << 20,
  kChangeBefore = 1u << 21,
  kPlanCue = 1u << 22,
  kHypotheticalCue = 1u << 23,
  kEstimateCue = 1u << 24,
  kDenialCue = 1u << 25,
  kPredicate = 1u << 26,
  kPartCue = 1u << 27,
  kPriceChangeVerb = 1u << 28,
};

/// What one word may be; a word may be several things.
struct WordEntry {
  std::string form;  ///< Lower case.
  NumberClass number = NumberClass::none;
  double value = 0;
  double suffix = 0;                           ///< Multiplier where it may be glued to digits ("bn"); 0: none.
  std::uint32_t classes = 0;                   ///< WordClass bits.
  Direction direction = Direction::none;       ///< Of a change verb, or a word before or after an amount.
  Direction noun_direction = Direction::none;  ///< Of a change noun.
  std::vector<std::uint16_t> units = {};       ///< Forms of units and currencies that begin with it, longest first.
  std::vector<std::uint16_t> before = {};      ///< Qualifiers that end in it, longest first.
  std::vector<std::uint16_t> after = {};       ///< Qualifiers that begin with it, longest first.

  bool is(std::uint32_t any_of) const { return (classes & any_of) != 0; }
};

struct Unit {
  std::string name;       ///< "mile", "USD".
  std::string dimension;  ///< "length", "money", "proportion", ...
  bool currency = false;
};

/// A unit's or a currency's form, as atoms.
struct UnitForm {
  std::vector<std::string> atoms;  ///< Lower case, or as written where `exact_case`.
  std::uint16_t unit = 0;          ///< Index into units().
  bool exact_case = false;
};

/// What a qualifier does to an amount.
struct QualifierForm {
  std::vector<std::string> atoms;  ///< Lower case.
  Qualifier qualifier = Qualifier::exact;
  bool addition = false;
};

/// All tables as one. Built at the first use, then immutable and safe to share.
class Lexicon {
 public:
  static const Lexicon& get();

  /// The entry of a word of any case (ASCII letters are folded); nullptr where it is none of ours.
  const WordEntry* find(std::string_view word) const;

  const std::vector<Unit>& units() const { return units_; }
  const std::vector<UnitForm>& unit_forms() const { return unit_forms_; }
  const std::vector<QualifierForm>& qualifier_forms() const { return qualifier_forms_; }
  /// Index into units() of an ISO 4217 code in capitals ("USD"), or of an amount of millions in one ("MUSD").
  std::optional<std::uint16_t> currency_code(std::string_view code) const;
  std::optional<std::uint16_t> unit_named(std::string_view name) const;

 private:
  Lexicon();
  WordEntry& entry(std::string_view word);
  void add_form(std::string_view form, std::uint16_t unit, bool exact_case, bool plural);
  void read_numbers();
  void read_units();
  void read_qualifiers();
  void read_classes();
  void index();

  std::vector<WordEntry> entries_;
  std::vector<std::uint16_t> slots_;  // entry + 1, open addressing
  std::vector<Unit> units_;
  std::vector<UnitForm> unit_forms_;
  std::vector<QualifierForm> qualifier_forms_;
};

}  // namespace synoptic::figures
