// The days that a report offers a figure to hold for, and what tells of each.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "synoptic/compare/figures/day_clauses.h"
#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

/// Where an offered day comes from.
enum class DayKind : std::uint8_t { own, publication, most_named, before, beside, report, story, group };

/// A day or interval that a figure may hold for.
struct DayOffer {
  DayKind kind;
  DateInterval when;
  bool stated = false;               ///< By a date in a report's text, not by its publication.
  std::uint32_t sentences_back = 0;  ///< From the figure's sentence to the date's.
};

/// The days that the dates of one report name.
struct ReportDays {
  std::optional<Day> most_named;  ///< Up to its publication; of equals the later.
  double share = 0;               ///< Of its dates, that name this day.
};
ReportDays days_of_report(const Account& account);

/// Whether a time places something on a day, or on a week at most.
bool is_day(const Timex& time);
/// Whether a time tells when: no duration, no "every Monday".
bool is_dated(const Timex& time);

/// A report printed on a day tells the state of that day or of the evening before.
DateInterval state_printed_on(const DateInterval& published);

/// The offers of one figure by its own report, what its own reading names first.
struct DayOffers {
  std::vector<DayOffer> offers;
  int times_in_sentence = 0;
  std::optional<std::uint32_t> sentences_back;  ///< To the nearest date of the sentences before.
};
DayOffers day_offers(const Account& account, const FigureItem& item, const ReportDays& days);

inline constexpr std::size_t kStateDayFeatures = 34;
std::span<const std::string_view> state_day_feature_names();

/// What tells of each day offered to one figure.
class StateDayFeatures {
 public:
  StateDayFeatures(const Account& account, const FigureItem& item, const ReportDays& days, const DayOffers& offers,
                   const Vocabulary& vocabulary);

  std::array<float, kStateDayFeatures> of(const DayOffer& offer) const;

 private:
  const Account& account_;
  const FigureItem& item_;
  const ReportDays& days_;
  const DayOffers& offers_;
  Tenses tenses_;
  int tendency_ = 0;
};

/// Days from the end of an interval to the end of its report's day, -9 to 400; -10 where one is not known.
double days_before(const DateInterval& when, const DateInterval& printed);

}  // namespace synoptic
