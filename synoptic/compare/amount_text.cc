#include "synoptic/compare/amount_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace synoptic {
namespace {

/// "3000" -> "3,000"; 2.5 stays "2.5"; at most three decimals; from a million on "2.5 million" where that is exact.
std::string number_text(double value) {
  for (const auto& [unit, name] : {std::pair{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}) {
    if (std::abs(value) >= unit && std::fmod(value, unit / 1000) == 0) return number_text(value / unit) + name;
  }
  std::array<char, 400> buffer{};
  const bool whole = value == std::floor(value);
  const auto written =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, whole ? 0 : 3);
  std::string text(buffer.data(), written.ptr);
  std::size_t point = text.find('.');
  if (point != std::string::npos) {
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
  }
  point = std::min(text.find('.'), text.size());
  const std::size_t first = text.starts_with('-') ? 1 : 0;
  for (std::size_t at = point; at > first + 3; at -= 3) text.insert(at - 3, ",");
  return text;
}

}  // namespace

std::string amount_text(const FigureMention& mention, const std::optional<std::string>& unit) {
  std::string text;
  switch (mention.qualifier) {
    case Qualifier::about: text = "about "; break;
    case Qualifier::at_least: text = "at least "; break;
    case Qualifier::more_than: text = "more than "; break;
    case Qualifier::at_most: text = "at most "; break;
    case Qualifier::less_than: text = "less than "; break;
    case Qualifier::exact:
    case Qualifier::between:
    case Qualifier::vague: break;
  }
  const bool is_currency =
      unit && unit->size() == 3 && (*unit)[0] >= 'A' && (*unit)[0] <= 'Z' && (*unit)[2] >= 'A' && (*unit)[2] <= 'Z';
  if (is_currency) text += *unit + " ";
  if (mention.low && mention.high && *mention.low != *mention.high)
    text += number_text(*mention.low) + " to " + number_text(*mention.high);
  else
    text += number_text(mention.low ? *mention.low : mention.high.value_or(0));
  if (mention.qualifier == Qualifier::vague && !mention.high) text += " or more";
  if (unit && !is_currency) text += " " + *unit;
  return text;
}

}  // namespace synoptic
