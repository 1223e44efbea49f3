// The running state of one number that is read from left to right; internal to the two sources that read it.
//
// numerals.cc holds what counts: digits, units, tens, hundreds, scales, "and". fractions.cc holds what divides or stays
// vague: parts, denominators, ordinals behind a number, "half a dozen", "tens of thousands". Both work on one state,
// because the same words go on as the one or turn into the other ("twenty", "twenty-fifth", "one twenty-fifth").
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

#include "synoptic/annotate/figures/numerals.h"

namespace synoptic::figures {

inline NumberClass class_at(const Atoms& atoms, std::size_t i) {
  return i < atoms.size() && atoms[i].entry ? atoms[i].entry->number : NumberClass::none;
}

/// Precondition: class_at(atoms, i) is not none.
inline double value_at(const Atoms& atoms, std::size_t i) { return atoms[i].entry->value; }

/// Past a hyphen between two words of one number ("twenty-one", "three - quarters").
inline std::size_t past_hyphen(const Atoms& atoms, std::size_t i) {
  return atoms.hyphen(i) && i + 1 < atoms.size() ? i + 1 : i;
}

/// A fraction as a part of a number that goes before: "a half", "one quarter", "three quarters", "two thirds".
struct Part {
  double value = 0;
  std::size_t end = 0;  ///< Past its last atom.
};

/// The part that begins at atom `i`; nullopt where none does, and for "second", which is a time or an ordinal.
std::optional<Part> read_part(const Atoms& atoms, std::size_t i);

/// The value of "½" and its like; nullopt for every other symbol.
std::optional<double> unicode_fraction(std::string_view symbol);

/// "1/4" at `i`: three atoms, glued. Days ("9/11", "24/7") and things above one are no fractions.
std::optional<double> slash_fraction(const Atoms& atoms, std::size_t i);

/// The running state of a number that is read from left to right.
class NumeralReader {
 public:
  /// `depth`: how many numbers may still hang on an "and".
  NumeralReader(const Atoms& atoms, std::size_t at, int depth) : atoms_(atoms), at_(at), depth_(depth) {
    numeral_.first = at;
  }

  std::optional<Numeral> read();

 private:
  bool start();
  bool step();
  bool step_and();
  bool over();
  bool and_hundredths();
  std::optional<Part> denominator(std::size_t i) const;
  void point();
  void scale_by(double scale, std::size_t end);
  void and_a_part();
  std::optional<Numeral> vague_or_half();
  std::optional<Numeral> finish();
  std::optional<Numeral> fraction_or_ordinal();
  std::optional<Numeral> made(double value, std::size_t end, NumeralForm form) {
    numeral_.value = value;
    if (numeral_.scale == 1) numeral_.mantissa = value;
    numeral_.end = end;
    numeral_.form = form;
    return numeral_;
  }
  double value() const { return total_ + std::max(current_, 0.0); }
  bool open() const { return current_ < 0; }

  const Atoms& atoms_;
  std::size_t at_;
  int depth_;
  Numeral numeral_;
  double total_ = 0;     // what complete scales have given
  double current_ = -1;  // below the next scale; -1: nothing yet
  double last_scale_ = 1e300;
  bool hundreds_ = false;  // current_ ends in "hundred"
  bool digits_ = false;    // current_ was given in digits
};

}  // namespace synoptic::figures
