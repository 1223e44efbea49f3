#include "synoptic/compare/figures/value_relation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

#include "synoptic/base/tables.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// What "about" leaves open, to either side.
constexpr double kAbout = 0.1;
/// Less than this narrows only one of two values, as a share of a rare term's weight. By judgement.
constexpr double kUnshared = 0.3;

struct Bounds {
  double low, high;
};

Bounds allowed(const FigureItem& item) {
  Bounds bounds{item.low, item.high};
  if (item.mention.qualifier != Qualifier::about) return bounds;
  bounds.low -= std::abs(bounds.low) * kAbout;
  bounds.high += std::abs(bounds.high) * kAbout;
  return bounds;
}

/// `value` rounded to as many digits as `model` shows before its closing zeros; nullopt below two digits.
std::optional<double> rounded_like(double value, double model) {
  if (model <= 0 || value <= 0) return std::nullopt;
  double scale = 1;  // both brought to whole numbers
  for (; std::abs(model * scale - std::round(model * scale)) > 1e-6 && scale < 1e6; scale *= 10) {
  }
  const double whole = std::round(model * scale);
  if (whole < 1 || whole > 1e15) return std::nullopt;  // nothing is left of it, or no digit is sure
  double unit = 1;
  while (std::fmod(whole, unit * 10) == 0) unit *= 10;
  if (whole / unit < 10 || (unit == 1 && scale == 1)) return std::nullopt;
  return std::round(value * scale / unit) * unit / scale;
}

bool is_exact(const FigureItem& item) { return item.low == item.high; }
bool is_rounding(const FigureItem& a, const FigureItem& b) {
  if (!is_exact(a) || !is_exact(b)) return false;
  return rounded_like(a.low, b.low) == b.low || rounded_like(b.low, a.low) == a.low;
}

bool is_count_of_fact(FigureStatus status) {
  return status == FigureStatus::observed || status == FigureStatus::estimated;
}

/// Days from the end of the earlier interval to the start of the later; 0 where they overlap or an end is open.
int days_apart(const DateInterval& a, const DateInterval& b) {
  const auto gap = [](const DateInterval& early, const DateInterval& late) {
    if (!early.latest || !late.earliest) return 0;
    return static_cast<int>((late.earliest->first_day() - early.latest->last_day()).count());
  };
  return std::max({gap(a, b), gap(b, a), 0});
}

bool is_later(const DateInterval& a, const DateInterval& b) {
  return a.earliest && b.latest && b.latest->last_day() < a.earliest->first_day();
}

/// Weight of the terms that narrow one of the two and not the other, as a share of a rare term's (Vocabulary::weight).
double unshared_weight(const std::vector<TermId>& a, const std::vector<TermId>& b, const Vocabulary& vocabulary) {
  return total_weight(a, vocabulary) + total_weight(b, vocabulary) - 2 * shared_weight(a, b, vocabulary);
}

}  // namespace

Tendency tendency_of(std::string_view outcome) {
  static const auto kTendencies = [] {
    std::map<std::string_view, Tendency> tendencies;
    for (const auto& row : table("outcome_classes"))
      tendencies.emplace(row[0], row[1] == "grows" ? Tendency::grows : Tendency::shifts);
    return tendencies;
  }();
  const auto found = kTendencies.find(outcome);
  return found == kTendencies.end() ? Tendency::steady : found->second;
}

bool values_meet(const FigureItem& a, const FigureItem& b) {
  if (same_value(a, b)) return true;
  const Bounds x = allowed(a);
  const Bounds y = allowed(b);
  // "About 850" and "nearly 1,000": what two leave open to each other is not added up.
  if (a.mention.qualifier == Qualifier::about && b.mention.qualifier == Qualifier::about) {
    const auto holds = [](const Bounds& bounds, double value) { return bounds.low <= value && value <= bounds.high; };
    return holds(x, middle(b)) || holds(y, middle(a)) || is_rounding(a, b);
  }
  return (x.low <= y.high && y.low <= x.high) || is_rounding(a, b);
}

bool are_named_alike(const FigureItem& a, const FigureItem& b, const Vocabulary& vocabulary) {
  const Counted& x = a.counted;
  const Counted& y = b.counted;
  if (x.outcome != y.outcome) return false;
  if ((x.head == 0 || x.head != y.head) && x.outcome == 0) return false;
  // Whose they are goes without saying in one of two reports; two owners are two things.
  if (!x.owners.empty() && !y.owners.empty() && unshared_weight(x.owners, y.owners, vocabulary) >= kUnshared)
    return false;
  return unshared_weight(x.restrictors, y.restrictors, vocabulary) < kUnshared;
}

std::optional<ValueRelation> relate(const FigureItem& a, const FigureItem& b, Tendency tendency) {
  const bool equal = same_value(a, b);
  if (a.is_withdrawn != b.is_withdrawn && !equal) return ValueRelation::corrected;
  if (equal) return a.unit == b.unit ? ValueRelation::same : ValueRelation::converted;
  if (is_count_of_fact(a.mention.status) != is_count_of_fact(b.mention.status)) return ValueRelation::not_compared;
  if (a.event != b.event) return ValueRelation::other_event;
  if (!a.counted.scope.empty() && !b.counted.scope.empty() && a.counted.scope != b.counted.scope)
    return ValueRelation::other_scope;
  if (a.is_part != b.is_part || a.is_share != b.is_share || a.is_addition != b.is_addition) return ValueRelation::part;
  if (values_meet(a, b)) {
    if (is_exact(a) && is_exact(b)) return a.unit == b.unit ? ValueRelation::rounding : ValueRelation::converted;
    const int days = days_apart(a.known_at, b.known_at);
    const FigureItem& later = is_later(a.known_at, b.known_at) ? a : b;
    const FigureItem& earlier = &later == &a ? b : a;
    // "At least five" of yesterday and twelve of today are two counts, not a bound and what it left room for.
    if (days > 0 && tendency == Tendency::grows && std::isinf(earlier.high) && later.low > earlier.low)
      return ValueRelation::later;
    return is_bound(a) || is_bound(b) ? ValueRelation::leaves_room : ValueRelation::refinement;
  }
  if (a.is_superseded != b.is_superseded) return ValueRelation::later;
  return std::nullopt;
}

std::optional<ValueRelation> relate_by_time(const FigureItem& a, const FigureItem& b, Tendency tendency,
                                            const Vocabulary& vocabulary) {
  if (!are_named_alike(a, b, vocabulary)) return std::nullopt;
  // What does not change from day to day (a speed, a length, a price agreed) holds for all days alike, unless both
  // sentences name theirs.
  const bool holds_always = tendency == Tendency::steady && !(a.mention.as_of_stated && b.mention.as_of_stated);
  // "Said on Tuesday" and "said on Wednesday" where nothing dates either: not of one day, whichever comes first.
  if (a.weekday != 0 && b.weekday != 0 && a.weekday != b.weekday && !holds_always) return ValueRelation::later;
  if (days_apart(a.known_at, b.known_at) == 0 || holds_always) {
    const bool two_voices = !a.voice.key.empty() && !b.voice.key.empty() && a.voice.key != b.voice.key;
    return two_voices ? std::optional(ValueRelation::conflict) : std::nullopt;
  }
  const FigureItem& later = is_later(a.known_at, b.known_at) ? a : b;
  const FigureItem& earlier = &later == &a ? b : a;
  const bool has_grown = tendency == Tendency::grows && middle(later) > middle(earlier);
  return has_grown ? std::optional(ValueRelation::later) : std::nullopt;
}

}  // namespace synoptic
