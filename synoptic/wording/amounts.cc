#include "synoptic/wording/amounts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace synoptic {

namespace {

std::string with_commas(std::string digits) {
  const std::size_t sign = digits.starts_with('-') ? 1 : 0;
  std::size_t stop = digits.find('.');
  if (stop == std::string::npos) stop = digits.size();
  for (std::size_t at = stop; at > sign + 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

/// `value` in `scale`s where at most two decimals say it exactly.
std::optional<std::string> scaled(double value, double scale, std::string_view name) {
  const double hundredths = value / scale * 100;
  if (std::abs(value) < scale || hundredths != std::floor(hundredths)) return std::nullopt;
  return fmt::format("{} {}", with_commas(fmt::format("{}", hundredths / 100)), name);
}

/// "metres", "miles per hour", "percent", "feet".
std::string unit_words(std::string_view unit, bool plural) {
  const std::size_t per = unit.find('/');
  std::string name(unit.substr(0, per));
  if (plural) {
    if (name == "foot")
      name = "feet";
    else if (name == "inch")
      name = "inches";
    else if (name != "percent" && name != "hertz" && !name.ends_with('s') && !name.starts_with("degree"))
      name += "s";
    else if (name.starts_with("degree") && !name.starts_with("degrees"))
      name.insert(6, "s");
  }
  return per == std::string_view::npos ? name : name + " per " + std::string(unit.substr(per + 1));
}

std::string with_unit(std::string number, const std::optional<std::string>& unit) {
  if (!unit || unit->empty()) return number;
  const bool is_currency = unit->size() >= 3 &&
                           std::all_of(unit->begin(), unit->begin() + 3, [](char c) { return c >= 'A' && c <= 'Z'; }) &&
                           (unit->size() == 3 || (*unit)[3] == '/');
  if (!is_currency) return number + " " + unit_words(*unit, number != "1");
  return unit->size() == 3 ? *unit + " " + number : unit->substr(0, 3) + " " + number + " per " + unit->substr(4);
}

/// A part of an hour, a day or a year in the next smaller unit, where that is a whole number: "15 minutes".
std::optional<std::string> smaller_unit(double value, const std::optional<std::string>& unit) {
  struct Smaller {
    std::string_view unit, smaller;
    double parts;
  };
  constexpr Smaller kSmaller[] = {
      {"minute", "second", 60}, {"hour", "minute", 60}, {"day", "hour", 24}, {"year", "month", 12}};
  if (!unit || value <= 0 || value >= 1) return std::nullopt;
  for (const Smaller& one : kSmaller) {
    const double parts = std::round(value * one.parts * 1e6) / 1e6;
    if (*unit == one.unit && parts == std::floor(parts))
      return with_unit(number_words(parts), std::string(one.smaller));
  }
  return std::nullopt;
}

/// A share as its report words it: "a third", "two-thirds"; empty where it has digits or is no share.
std::string_view share_words(const FigureMention& mention, const std::optional<std::string>& unit,
                             std::string_view words) {
  const bool is_share = !unit && mention.low && mention.low == mention.high && *mention.low > 0 && *mention.low < 1;
  const bool has_digits = std::any_of(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
  return is_share && !has_digits ? words : std::string_view();
}

std::string bounds_words(const FigureMention& mention, const std::optional<std::string>& unit, std::string_view words) {
  if (const auto share = share_words(mention, unit, words); !share.empty()) return std::string(share);
  if (mention.low && mention.low == mention.high) {
    if (const auto smaller = smaller_unit(*mention.low, unit)) return *smaller;
  }
  if (mention.low && mention.high) {
    if (*mention.low == *mention.high) return with_unit(number_words(*mention.low), unit);
    return with_unit(number_words(*mention.low) + " to " + number_words(*mention.high), unit);
  }
  if (mention.low) return with_unit(number_words(*mention.low), unit);
  if (mention.high) return with_unit(number_words(*mention.high), unit);
  return "no number";
}

}  // namespace

std::string number_words(double value) {
  if (!std::isfinite(value)) return "no number";
  if (const auto trillions = scaled(value, 1e12, "trillion")) return *trillions;
  if (const auto billions = scaled(value, 1e9, "billion")) return *billions;
  if (const auto millions = scaled(value, 1e6, "million")) return *millions;
  if (value == std::floor(value) && std::abs(value) < 1e15) return with_commas(fmt::format("{:.0f}", value));
  std::string shortest = fmt::format("{}", value);
  // A third has no end: four decimals say enough to a person; the JSON has them all.
  if (const std::size_t stop = shortest.find('.'); stop != std::string::npos && shortest.size() > stop + 5) {
    shortest = fmt::format("{:.4f}", value);
  }
  return shortest.find('e') == std::string::npos ? with_commas(shortest) : shortest;
}

std::string counted(std::size_t count, std::string_view singular, std::string_view plural) {
  const std::string number = with_commas(std::to_string(count));
  if (count == 1) return number + " " + std::string(singular);
  return plural.empty() ? fmt::format("{} {}s", number, singular) : fmt::format("{} {}", number, plural);
}

std::string amount_words(const FigureMention& mention, const std::optional<std::string>& unit, std::string_view words) {
  std::string said = bounds_words(mention, unit, words);
  switch (mention.qualifier) {
    case Qualifier::exact:
    case Qualifier::between:
      if (mention.low && !mention.high)
        said = "at least " + said;
      else if (!mention.low && mention.high)
        said = "at most " + said;
      break;
    case Qualifier::vague:
      if (!words.empty()) return fmt::format("“{}” ({}{})", words, said, mention.high ? "" : " or more");
      said = mention.high ? "about " + said : said + " or more";
      break;
    default: said = fmt::format("{} {}", to_string(mention.qualifier), said);
  }
  if (mention.direction == Direction::up) return "up " + said;
  if (mention.direction == Direction::down) return "down " + said;
  return said;
}

std::string amount_in(const Dossier& dossier, const FigureGroup& group, const FigureMention& mention) {
  const Document& document = dossier.reports[mention.place.document].document;
  const std::optional<std::string>& unit = mention.unit ? mention.unit : group.unit;
  // "raised the toll to five": a count is what it rose to; "17.3 percent" beside it says that "up" adds nothing.
  const bool told_without = std::any_of(group.mentions.begin(), group.mentions.end(), [&](const FigureMention& other) {
    return other.direction == Direction::none && other.low == mention.low && other.high == mention.high;
  });
  if (unit && !told_without) return amount_words(mention, unit, document.words(mention.amount));
  FigureMention level = mention;
  level.direction = Direction::none;
  return amount_words(level, unit, document.words(mention.amount));
}

}  // namespace synoptic
