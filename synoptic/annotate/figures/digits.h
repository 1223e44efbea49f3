// Numbers in digits: separators of thousands and decimals, ordinals, exponents, as printed in news.
//
// "3,000" "12,34,567.89" "3 000" "1.5" ".500" "1e6" "1.3x10^6" "10th". What a comma or a stop means depends on the
// language of the document: "1.500" is one and a half in English and fifteen hundred in German. No words, no
// fractions with a slash (numerals.h), no sign.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace synoptic::figures {

/// How a language writes decimals and thousands.
enum class Separators : std::uint8_t {
  point_decimal,  ///< "1,234.5": English and most of Asia.
  comma_decimal,  ///< "1.234,5": most of continental Europe and South America.
};

/// By ISO 639-1 code; point_decimal where it is unknown or empty.
Separators separators_of(std::string_view language);

/// A number in digits. `size` is 0 where there is none.
struct DigitRun {
  std::uint32_t size = 0;  ///< Bytes.
  double value = 0;
  std::uint8_t digits = 0;    ///< Digits before the decimals, at most 255.
  bool grouped = false;       ///< With separators of thousands.
  bool decimal = false;       ///< With decimals.
  bool foreign = false;       ///< Its decimals stand behind the mark that its language groups by: "1,5" in English.
  bool ordinal = false;       ///< "10th".
  bool leading_zero = false;  ///< "007", not "0.7".
};

/// Reads the number that begins at `at` (a digit, or a point or comma before a digit). Cost: linear in what it reads.
DigitRun read_digits(std::string_view text, std::size_t at, Separators separators);

/// `value` in digits as English news prints it: "3,000", "2.5", "-40", "0.3333333333333333", the shortest form
/// that read_digits reads back to the same value. Whole numbers are grouped by three. Precondition: finite.
std::string print_number(double value);

}  // namespace synoptic::figures
