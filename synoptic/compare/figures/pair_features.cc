// Each block below gives the features of one question. Shares are of the summed background weight of terms.
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/feature_values.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

#include "synoptic/compare/figures/value_relation.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kPairFeatures> kNames = {"value equal",
                                                                "value log ratio",
                                                                "values meet",
                                                                "value digits",
                                                                "value magnitude",
                                                                "kind",
                                                                "unit",
                                                                "head",
                                                                "outcome",
                                                                "predicate",
                                                                "restrictors",
                                                                "restrictors shared",
                                                                "restrictors apart",
                                                                "owners",
                                                                "head in other clause",
                                                                "outcome in clause",
                                                                "clause shared",
                                                                "clause rarest",
                                                                "sentence shared",
                                                                "sentence rarest",
                                                                "clause least",
                                                                "same report",
                                                                "same sentence",
                                                                "tokens apart",
                                                                "part",
                                                                "share",
                                                                "addition",
                                                                "direction",
                                                                "event",
                                                                "days apart",
                                                                "days stated",
                                                                "scope",
                                                                "voice",
                                                                "headline",
                                                                "bounds",
                                                                "status",
                                                                "counted again",
                                                                "alike in report least",
                                                                "alike in report most",
                                                                "of kind in report least",
                                                                "of kind in report most",
                                                                "value in other report"};

/// From here on a number without a unit may be an amount of money.
constexpr double kLargeCount = 10'000;

/// Days between two intervals that do not meet, at most 60; 0 where they meet or an end is open.
double days_apart(const DateInterval& a, const DateInterval& b) {
  const auto gap = [](const DateInterval& early, const DateInterval& late) {
    if (!early.latest || !late.earliest) return 0.0;
    return static_cast<double>((late.earliest->first_day() - early.latest->last_day()).count());
  };
  return std::clamp(std::max(gap(a, b), gap(b, a)), 0.0, 60.0);
}

constexpr std::string_view kOutcome = "outcome ";

/// True where a term of the other's clause names what this one's head or outcome is.
bool names_class(const Vocabulary& vocabulary, TermId named, const std::vector<TermId>& clause) {
  if (named == 0) return false;
  if (std::binary_search(clause.begin(), clause.end(), named)) return true;
  std::string_view word = vocabulary.form(named);
  if (!word.starts_with(kOutcome)) return false;
  word.remove_prefix(kOutcome.size());
  return std::any_of(clause.begin(), clause.end(), [&](TermId id) {
    const std::string_view other = vocabulary.form(id);
    return other.starts_with('~') && other.substr(1) == word;
  });
}

/// True where the item's report has an item of that value and the item's dimension.
bool gives_value(const FigureItem& item, double low) {
  return item.report_values != nullptr &&
         std::binary_search(item.report_values->begin(), item.report_values->end(), low);
}

}  // namespace

std::span<const std::string_view> pair_feature_names() { return kNames; }

int telling_digits(double value) {
  if (!(value > 0) || value > 1e15) return 0;
  while (value != std::floor(value) && value < 1e9) value *= 10;
  auto whole = static_cast<long long>(value);
  if (whole == 0) return 0;
  while (whole % 10 == 0) whole /= 10;
  int digits = 0;
  for (; whole > 0; whole /= 10) ++digits;
  return std::min(digits, 4);
}

bool same_value(const FigureItem& a, const FigureItem& b) {
  // A conversion is rounded; how far was set by judgement.
  const double tolerance = a.unit == b.unit ? 1e-9 : 0.04;
  const auto equal = [tolerance](double x,
                                 double y) {  // The same for both orders; an open end equals an open end alone.
    if (x == y || !std::isfinite(x) || !std::isfinite(y)) return x == y;
    return std::abs(x - y) <= tolerance * std::max(std::abs(x), std::abs(y));
  };
  return equal(a.low, b.low) && equal(a.high, b.high);
}

bool cannot_match(const FigureItem& a, const FigureItem& b) {
  if (a.counted.dimension != b.counted.dimension) {
    // "31 million" without its currency is a count to the reader: only where the values are equal and large.
    const auto is_amount = [](const FigureItem& item) {
      return item.kind == FigureKind::money || (item.kind == FigureKind::count && middle(item) >= kLargeCount);
    };
    if (!is_amount(a) || !is_amount(b) || !same_value(a, b)) return true;
  }
  const auto is_part_of = [](const FigureItem& part, const FigureItem& whole) {
    return part.counted.outcome == whole.counted.outcome && whole.low == whole.high &&
           std::find(part.sums.begin(), part.sums.end(), whole.low) != part.sums.end();
  };
  if (is_part_of(a, b) || is_part_of(b, a)) return true;
  if (a.mention.place.document != b.mention.place.document) return false;
  return a.mention.place.span.overlaps(b.mention.place.span);
}

std::array<float, kPairFeatures> pair_features(const FigureItem& a, const FigureItem& b, const Vocabulary& vocabulary) {
  std::array<float, kPairFeatures> values{};
  std::size_t at = 0;
  const auto add = [&](double value) { values[at++] = static_cast<float>(value); };
  const Counted& x = a.counted;
  const Counted& y = b.counted;
  const bool equal = same_value(a, b);
  const double p = middle(a);
  const double q = middle(b);

  add(equal);
  add(p > 0 && q > 0 ? std::min(std::log(std::max(p, q) / std::min(p, q)), 6.0) : (p == q ? 0.0 : 6.0));
  add(equal || values_meet(a, b));
  add(std::min(telling_digits(p), telling_digits(q)));
  add(std::log10(1 + std::max(0.0, std::min(p, q))));
  add(a.kind == b.kind ? static_cast<int>(a.kind) : -1);
  add(a.unit != b.unit ? 1 + equal : 0);

  add(state(x.head, y.head));
  add(state(x.outcome, y.outcome));
  add(state(x.predicate, y.predicate));
  add(sets_state(x.restrictors, y.restrictors));
  const double shared = shared_weight(x.restrictors, y.restrictors, vocabulary);
  add(shared);
  add(total_weight(x.restrictors, vocabulary) + total_weight(y.restrictors, vocabulary) - 2 * shared);
  add(sets_state(x.owners, y.owners));
  add(names_class(vocabulary, x.head, y.clause) + names_class(vocabulary, y.head, x.clause));
  add(names_class(vocabulary, x.outcome, y.clause) + names_class(vocabulary, y.outcome, x.clause));

  const double clause = shared_weight(x.clause, y.clause, vocabulary);
  add(shared_share(x.clause, y.clause, vocabulary));
  add(rarest(x.clause, y.clause, vocabulary));
  add(shared_share(x.sentence, y.sentence, vocabulary));
  add(rarest(x.sentence, y.sentence, vocabulary));
  const double least = std::min(total_weight(x.clause, vocabulary), total_weight(y.clause, vocabulary));
  add(least > 0 ? clause / least : 0);

  const bool same_report = a.mention.place.document == b.mention.place.document;
  const bool same_sentence = same_report && a.sentence == b.sentence;
  add(same_report);
  add(same_sentence);
  add(same_report ? std::min(std::abs(static_cast<double>(a.token) - b.token), 300.0) : 300.0);
  add(state(a.is_part, b.is_part, true));
  add(state(a.is_share, b.is_share, true));
  add(state(a.is_addition, b.is_addition, true));
  add(state(a.direction != Direction::none, b.direction != Direction::none, a.direction == b.direction));
  add(state(a.event == FigureEvent::background, b.event == FigureEvent::background, true));
  add(days_apart(a.mention.as_of, b.mention.as_of));
  add(a.mention.as_of_stated + b.mention.as_of_stated);
  add(state(!x.scope.empty(), !y.scope.empty(), x.scope == y.scope));
  add(state(!a.voice.key.empty(), !b.voice.key.empty(), a.voice == b.voice));
  add(a.is_headline + b.is_headline);
  add(is_bound(a) + is_bound(b));
  add(a.mention.status != b.mention.status);
  const std::uint32_t none = 0xFFFFFFFF;
  add(same_report && (a.same_as.value_or(none) != none || b.same_as.value_or(none) != none) &&
      (a.same_as == b.same_as || a.same_as.has_value() != b.same_as.has_value()));

  const auto among = [](std::uint32_t number) { return static_cast<double>(std::min(number, 12U)); };
  add(among(std::min(a.alike_in_report, b.alike_in_report)));
  add(among(std::max(a.alike_in_report, b.alike_in_report)));
  add(among(std::min(a.of_kind_in_report, b.of_kind_in_report)));
  add(among(std::max(a.of_kind_in_report, b.of_kind_in_report)));
  add(equal || same_report ? 0 : gives_value(a, b.low) + gives_value(b, a.low));
  return values;
}

}  // namespace synoptic
