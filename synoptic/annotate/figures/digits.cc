#include "synoptic/annotate/figures/digits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace synoptic::figures {

namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kNarrowSpace = "\xE2\x80\xAF";
constexpr std::string_view kThinSpace = "\xE2\x80\x89";

bool digit_at(std::string_view text, std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }

bool letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && ((text[at] >= 'a' && text[at] <= 'z') || (text[at] >= 'A' && text[at] <= 'Z'));
}

std::size_t digits_from(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (digit_at(text, at + count)) ++count;
  return count;
}

/// Bytes of the space at `at` that may stand between groups of thousands.
std::size_t group_space(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == ' ') return 1;
  for (const std::string_view space : {kNoBreakSpace, kNarrowSpace, kThinSpace}) {
    if (text.substr(at, space.size()) == space) return space.size();
  }
  return 0;
}

/// Length of "1,234,567" or "12,34,567" from `at`, whose first group has `first` digits; 0 where it is not grouped.
std::size_t grouped_length(std::string_view text, std::size_t at, std::size_t first, char separator) {
  if (first > 3 || text[at] == '0') return 0;
  std::size_t end = at + first;
  std::size_t groups = 0;
  std::size_t last = 0;
  bool by_two = false;
  while (end < text.size() && text[end] == separator) {
    const std::size_t run = digits_from(text, end + 1);
    if (run != 2 && run != 3) break;
    if (run == 2 && first > 2) break;
    if (groups > 0 && last == 3) {
      if (run != 3 || by_two) break;
    }
    if (run == 2) by_two = true;
    last = run;
    end += 1 + run;
    ++groups;
    if (by_two && last == 3) break;
  }
  if (groups == 0 || last != 3) return 0;
  if (digit_at(text, end)) return 0;
  if (end + 1 < text.size() && text[end] == separator && digit_at(text, end + 1)) return 0;  // a list: "22,24,26"
  return end - at;
}

/// Length of "3 000" or "1 414 021 100" from `at`; 0 where it is not grouped.
std::size_t spaced_length(std::string_view text, std::size_t at, std::size_t first) {
  if (first > 3 || text[at] == '0') return 0;
  std::size_t end = at + first;
  std::size_t groups = 0;
  for (std::size_t space; (space = group_space(text, end)) > 0 && digits_from(text, end + space) == 3; ++groups) {
    if (letter_at(text, end + space + 3)) break;
    end += space + 3;
  }
  if (groups == 0) return 0;
  const bool goes_on = digit_at(text, end + group_space(text, end)) && group_space(text, end) > 0;
  return goes_on ? 0 : end - at;
}

double to_double(std::string_view text, std::size_t begin, std::size_t end, char decimal) {
  std::array<char, 64> plain;
  std::size_t size = 0;
  for (std::size_t i = begin; i < end && size + 1 < plain.size(); ++i) {
    if (digit_at(text, i))
      plain[size++] = text[i];
    else if (text[i] == decimal)
      plain[size++] = '.';
  }
  double value = 0;
  std::from_chars(plain.data(), plain.data() + size, value);
  return value;
}

/// "e6", "e+14", "x10^-4", "^23" after a number; its bytes, and the number changed by it.
std::size_t read_exponent(std::string_view text, std::size_t at, double& value) {
  std::string_view rest = text.substr(at, 12);
  std::size_t mark = 0;
  if (rest.starts_with("e") || rest.starts_with("E"))
    mark = 1;
  else if (rest.starts_with("x10^"))
    mark = 4;
  else if (rest.starts_with("^"))
    mark = 1;
  else
    return 0;
  const bool power = rest.front() == '^';
  std::size_t digits = mark;
  const bool minus = rest.size() > digits && rest[digits] == '-';
  if (minus || (rest.size() > digits && rest[digits] == '+')) ++digits;
  const std::size_t count = digits_from(rest, digits);
  if (count == 0 || count > 3 || letter_at(text, at + digits + count)) return 0;
  if (power) {
    double exponent = 0;
    std::from_chars(rest.data() + digits, rest.data() + digits + count, exponent);
    const double raised = std::pow(value, minus ? -exponent : exponent);
    if (!std::isfinite(raised)) return 0;
    value = raised;
    return digits + count;
  }
  std::array<char, 64> buffer;
  const auto mantissa = std::to_chars(buffer.data(), buffer.data() + 40, value);
  std::string scientific(buffer.data(), mantissa.ptr);
  if (scientific.find('e') != std::string::npos) return 0;
  scientific += minus ? "e-" : "e+";
  scientific.append(rest.substr(digits, count));
  double scaled = value;
  if (std::from_chars(scientific.data(), scientific.data() + scientific.size(), scaled).ec == std::errc())
    value = scaled;
  return digits + count;
}

}  // namespace

Separators separators_of(std::string_view language) {
  static constexpr std::string_view kComma[] = {"bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "hr",
                                                "hu", "id", "is", "it", "lt", "lv", "nb", "nl", "no", "pl",
                                                "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "vi"};
  return std::binary_search(std::begin(kComma), std::end(kComma), language) ? Separators::comma_decimal
                                                                            : Separators::point_decimal;
}

DigitRun read_digits(std::string_view text, std::size_t at, Separators separators) {
  const char decimal_mark = separators == Separators::point_decimal ? '.' : ',';
  const char group_mark = separators == Separators::point_decimal ? ',' : '.';
  DigitRun run;
  const std::size_t first = digits_from(text, at);
  std::size_t end = at + first;
  char decimal = decimal_mark;
  if (first == 0) {
    const std::size_t fraction = text.substr(at, 1) == "." ? digits_from(text, at + 1) : 0;
    if (fraction == 0 || (text.substr(at + 1 + fraction, 1) == "." && digit_at(text, at + 2 + fraction))) return run;
    run.decimal = true;
    end = at + 1 + fraction;
    decimal = '.';
  } else {
    run.leading_zero = first > 1 && text[at] == '0';
    run.digits = static_cast<std::uint8_t>(std::min<std::size_t>(first, 255));
    std::size_t grouped = grouped_length(text, at, first, group_mark);
    if (grouped == 0) grouped = spaced_length(text, at, first);
    if (grouped == 0 && digits_from(text, at + first + 1) == 3) {
      // "1.111,11" in an English text: only the whole form tells.
      const std::size_t foreign = grouped_length(text, at, first, decimal_mark);
      const std::size_t mark = at + foreign;
      if (foreign > 0 && mark < text.size() && text[mark] == group_mark && digit_at(text, mark + 1) &&
          digits_from(text, mark + 1) != 3) {
        grouped = foreign;
        decimal = group_mark;
      }
    }
    if (grouped > 0) {
      run.grouped = true;
      end = at + grouped;
      run.digits = static_cast<std::uint8_t>(
          std::count_if(text.begin() + at, text.begin() + end, [](char c) { return c >= '0' && c <= '9'; }));
    }
    const std::size_t fraction = end < text.size() && text[end] == decimal ? digits_from(text, end + 1) : 0;
    const std::size_t past = end + 1 + fraction;
    const bool after_dot = at > 1 && text[at - 1] == decimal && digit_at(text, at - 2);
    const bool dotted = after_dot || (past < text.size() && text[past] == decimal &&
                                      digit_at(text, past + 1));  // "192.168.1.2", "12.05.2019"
    if (fraction > 0 && !dotted) {
      run.decimal = true;
      end = past;
    } else if (!run.grouped && fraction == 0 && end < text.size() && text[end] == group_mark) {
      // "1,5": a decimal comma in an English text, where it cannot be thousands or a list.
      const std::size_t after = digits_from(text, end + 1);
      const std::size_t next = end + 1 + after;
      const bool list =
          next < text.size() && (text[next] == group_mark || text[next] == decimal_mark) && digit_at(text, next + 1);
      if (first <= 3 && (after == 1 || after == 2) && !list && (at == 0 || text[at - 1] != group_mark)) {
        run.decimal = run.foreign = true;
        decimal = group_mark;
        end = next;
      }
    }
  }
  run.value = to_double(text, at, end, run.decimal ? decimal : '\0');
  if (!run.grouped) end += read_exponent(text, end, run.value);
  if (!run.decimal && letter_at(text, end) && letter_at(text, end + 1) && !letter_at(text, end + 2)) {
    const std::array<char, 2> ending = {static_cast<char>(text[end] | 0x20), static_cast<char>(text[end + 1] | 0x20)};
    const std::string_view suffix(ending.data(), 2);
    if (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th") {
      run.ordinal = true;
      end += 2;
    }
  }
  run.size = static_cast<std::uint32_t>(end - at);
  return run;
}

std::string print_number(double value) {
  std::array<char, 400> buffer;
  const auto written =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value < 0 ? -value : value, std::chars_format::fixed);
  std::string out(buffer.data(), written.ptr);
  const std::size_t point = std::min(out.find('.'), out.size());
  for (std::size_t i = point; i > 3; i -= 3) out.insert(i - 3, ",");
  return value < 0 ? "-" + out : out;
}

}  // namespace synoptic::figures
