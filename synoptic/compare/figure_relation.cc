// When two amounts agree, update each other, or conflict; and the sentence that says why.
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>
#include <utility>

#include "synoptic/compare/figures.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

constexpr double kOpen = std::numeric_limits<double>::infinity();
/// What "about" leaves open, to either side.
constexpr double kAbout = 0.1;
/// Days between publications within which two voices' estimates still speak of one state of things.
constexpr int kSameStateDays = 3;

struct Amounts {
  double low, high;
};

Amounts allowed(const FigureMention& mention) {
  Amounts amounts{mention.low.value_or(-kOpen), mention.high.value_or(kOpen)};
  if (mention.qualifier != Qualifier::about) return amounts;
  amounts.low -= std::abs(amounts.low) * kAbout;
  amounts.high += std::abs(amounts.high) * kAbout;
  return amounts;
}

/// `value` rounded to as many digits as `model` shows before its closing zeros; nullopt below two digits.
std::optional<double> rounded_like(double value, double model) {
  if (model < 100 || model != std::floor(model) || value < 1) return std::nullopt;
  double unit = 1;
  while (std::fmod(model, unit * 10) == 0) unit *= 10;
  if (unit < 10 || model / unit < 10) return std::nullopt;
  return std::round(value / unit) * unit;
}

bool is_rounding(const FigureMention& a, const FigureMention& b) {
  if (!a.low || a.low != a.high || !b.low || b.low != b.high) return false;
  return rounded_like(*a.low, *b.low) == *b.low || rounded_like(*b.low, *a.low) == *a.low;
}

bool is_count_of_fact(FigureStatus status) {
  return status == FigureStatus::observed || status == FigureStatus::estimated;
}

/// Days from the end of the earlier interval to the start of the later; 0 where they overlap or an end is open.
int days_apart(const DateInterval& a, const DateInterval& b) {
  if (a.overlaps(b)) return 0;
  const bool a_first = a.latest && b.earliest && a.latest->last_day() < b.earliest->first_day();
  const PartialDate end = a_first ? *a.latest : *b.latest;
  const PartialDate start = a_first ? *b.earliest : *a.earliest;
  return static_cast<int>((start.first_day() - end.last_day()).count());
}

bool is_later(const DateInterval& a, const DateInterval& b) {
  return a.earliest && b.latest && b.latest->last_day() < a.earliest->first_day();
}

double middle(const FigureMention& mention) {
  const double low = mention.low.value_or(mention.high.value_or(0));
  return (low + mention.high.value_or(low)) / 2;
}

}  // namespace

bool values_meet(const FigureMention& a, const FigureMention& b) {
  const Amounts x = allowed(a);
  const Amounts y = allowed(b);
  return (x.low <= y.high && y.low <= x.high) || is_rounding(a, b);
}

PairRelation relate(const FigureMention& a, const FigureMention& b, bool same_voice, Tendency tendency) {
  const int days = days_apart(a.as_of, b.as_of);
  const FigureMention& later = is_later(a.as_of, b.as_of) ? a : b;
  const FigureMention& earlier = &later == &a ? b : a;
  if (values_meet(a, b)) {
    const bool bound_rose =
        days > 0 && (tendency == Tendency::grows || same_voice) && a.low != b.low && middle(later) > middle(earlier);
    return bound_rose ? PairRelation::update : PairRelation::agree;
  }
  if (is_count_of_fact(a.status) != is_count_of_fact(b.status)) return PairRelation::apart;
  if (!a.scope.empty() && !b.scope.empty() && folded(a.scope) != folded(b.scope)) return PairRelation::apart;
  if (days == 0)
    return same_voice && a.place.document == b.place.document ? PairRelation::apart : PairRelation::conflict;
  if (tendency == Tendency::shifts) return PairRelation::update;
  if (tendency == Tendency::grows && middle(later) > middle(earlier)) return PairRelation::update;
  if (same_voice || (a.as_of_stated && b.as_of_stated) || days > kSameStateDays) return PairRelation::update;
  return PairRelation::conflict;
}

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
