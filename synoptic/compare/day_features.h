// What speaks for a day on which a report may have been written: named features with learned weights.
//
// The score of a day is the sum of its features, each times its weight (models/publication/day_weights.tsv, made by
// train/publication); over a report's days the scores are a probability, as in a conditional logit (McFadden,
// Conditional Logit Analysis of Qualitative Choice Behavior, 1974). Features are of three kinds: what the report itself
// tells (its weekdays, dates and months, as far as a verb says that they are past or to come), how the day lies to
// those of the dated reports and to the day that most of them tell of, and how well it agrees with what single
// sentences of others tell. The last kind depends on what is believed of the others and is added by publication.cc.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/annotate/times.h"
#include "synoptic/compare/publication_clues.h"

namespace synoptic {

enum class DayFeature : std::uint8_t {
  weekdays,           ///< How often weekdays named without more lie so many days back: mean of logs, times at most 3.
  yesterdays,         ///< The same in a report that has the word "yesterday".
  nights,             ///< The same of "on Friday night".
  earlier,            ///< The same of "earlier on Friday".
  ahead_same_day,     ///< Share of the weekdays to come, times at most 2, that are the day's own;
  ahead_one,          ///< tomorrow's;
  ahead_few,          ///< two or three days ahead;
  ahead_more,         ///< further ahead.
  wrong_stamp,        ///< Stamps at the head that do not allow the day.
  modified_apart,     ///< Days of the last change, alone, that are another day.
  after_modified,     ///< The day lies after that of the last change.
  fixed_apart,        ///< "today, 6 March" means another day.
  past_ahead,         ///< Dates told as past that would be to come.
  open_ahead,         ///< The same of dates of which no verb tells.
  future_behind,      ///< Dates told as to come that would be past.
  year_ahead,         ///< Years told as past that would be to come.
  latest_same_day,    ///< The latest date told as past is the day itself;
  latest_one,         ///< one day back;
  latest_three,       ///< two or three;
  latest_week,        ///< four to seven;
  latest_month,       ///< eight to 31;
  latest_quarter,     ///< 32 to 92;
  latest_old,         ///< older.
  next_date,          ///< Log of one and the days to the next date told as to come.
  past_month,         ///< Mean of twelfths of a year since months told as past,
  past_month_old,     ///< and how many of them lie nine months back and more.
  future_month,       ///< The same of months to come: to them,
  future_month_far,   ///< and how many lie nine months ahead and more.
  open_month,         ///< Twelfths of a year to the nearest such month, of months of which no verb tells.
  burst,              ///< Log of how near the dated reports are, those that tell the same weighing more.
  before_first,       ///< The day lies before the first dated report,
  before_first_days,  ///< and by so many days.
  after_last_days,    ///< Log of one and the days after the last dated report.
  before_event,       ///< The day lies before the one that most dated reports tell of,
  before_event_days,  ///< and by so many days (at most 30).
  since_event,        ///< Log of one and the days since that day.
  weekday_before_event,  ///< Weekdays told as past that would lie before that day; at most 3.
  shift_before_event,    ///< "yesterday", "two days ago" before that day; at most 3.
  week_before_event,     ///< "last week", "last weekend" that would be over before it; at most 2.
  date_before_event,     ///< Dates and months without a year, told as past, that would lie long before it; at most 4.
  told_by_others,  ///< Mean share of the dated reports that tell of the same day as a weekday or "yesterday" here.
  strong_links,    ///< Log of how well the day agrees with sentences of others that tell the same: 0.65 and more in
                   ///< common;
  middling_links,  ///< 0.45 and more;
  weak_links,      ///< less.
  knowledge,       ///< Log of how surely what others date, and this report knows, had happened.
  cited,           ///< Log of how surely the reports it cites had been printed.
  similar,         ///< Nearness of the dated reports, by the squared cosine of their words with this one's.
  same_counts,    ///< Nearness of those that know of as many dead, hurt or missing, where others know of other numbers.
  distance_fits,  ///< "On Thursday, eight days after the event", and it is; at most 2.
  week_date_apart,        ///< "Last week, on 24 May", and the day lies in another week; at most 2.
  weekdays_beside_today,  ///< Weekdays named without more by a report that also says "today", that are the day's own.
  burst_of_periodical,    ///< `burst` of what its head says is no news of the day,
  since_event_of_periodical,  ///< and `since_event`.
  counts_out_of_order,  ///< Share of the dated reports that know of fewer and are later, or of more and are earlier.
  head_distance,        ///< "Three weeks after the flood" at the head: minus the log of one and the days by which it is
                        ///< not so long; mean, times at most 2;
  told_distance,        ///< the same further down.
  last_weekday_near,    ///< Share of the weekdays called "last", times at most 2, that lie one or two days back;
  last_weekday_some,    ///< three or four;
  last_weekday_far,     ///< five, six or seven.
  burst_of_yesterday,   ///< `burst` of a report that says "yesterday" or "last night",
  burst_day_before,     ///< and `burst` of the day before, of which it tells.
  weekday_is_yesterday,  ///< Weekdays that are the day which it calls "yesterday" elsewhere; at most 2.
  newest_today,          ///< The newest weekday, "yesterday" or date told as past is the day itself;
  newest_one,            ///< one day back;
  newest_two,            ///< two;
  newest_more,           ///< three and more.
  oldest_weekdays,       ///< Weekdays told as past that lie five or six days back; at most 3.
  own_month,             ///< Months told as past that are the day's own; at most 2.
  told_by_any,           ///< Share of the days told as past, times at most 3, that some dated report tells of too.
  distance_near,         ///< "On Monday, twelve weeks after": minus the log of one and the days to what others tell of.
  dated_weekday_old,     ///< Log of one and the days since the newest "Tuesday, 9 June" told as past.
  unknown_of_earlier,    ///< Of the dated reports before the day: mean share of what they were the first to tell, and
                         ///< others tell too, that this report has not.
  day_of_month_apart,    ///< "Monday the 12th", and no such Monday is near.
  issue_apart,           ///< Months, at most 4, from the day to that of which its head says that it is the issue.
  counted_day,           ///< "Third day of the strike": minus the log of one and the days by which it is not.
  strong_knowledge,      ///< `knowledge` by sentences that have 0.65 and more in common.
  years_since_event,     ///< Years since the day of the story.
  same_week_of_periodical,   ///< What is no news of the day would come out in the week of the story's day,
  next_week_of_periodical,   ///< in the one after it,
  later_week_of_periodical,  ///< or later.
  live_day_told,             ///< The day of a running report is one that some dated report tells of.
};

inline constexpr std::size_t kDayFeatures = static_cast<std::size_t>(DayFeature::live_day_told) + 1;
using DayFeatures = std::array<double, kDayFeatures>;

inline double& at(DayFeatures& features, DayFeature which) { return features[static_cast<std::size_t>(which)]; }

/// The names in the table of weights, in order.
std::span<const std::string_view> day_feature_names();

/// The learned weights, in order. A feature that the table lacks weighs nothing.
const DayFeatures& day_weights();

/// The sum of the features, each times its weight: the logarithm of how likely the day is, but for a constant.
double day_score(const DayFeatures& features);

/// What the dated reports of a story tell together.
struct DatedDays {
  std::vector<std::pair<std::uint32_t, DayRange>> reports;  ///< The reports that date themselves, and when.
  Day first, last;                                          ///< The first and the last of those days.
  std::map<Day, double> told;                               ///< For each day the share of them that tell of it.
  std::optional<Day> event;                                 ///< The day that most of them tell of.
};

/// Gathers them. `near` is the only day known where `reports` is empty. Cost: linear in their clues.
DatedDays dated_days(const std::vector<PublicationEvidence>& evidence,
                     std::vector<std::pair<std::uint32_t, DayRange>> reports, Day near);

/// How near one report stands to each dated one, in the order of DatedDays::reports.
struct Nearness {
  std::vector<double> shared;  ///< Sentences in common, by weight.
  std::vector<double> words;   ///< Cosine of their words, by how few reports of the story have them.
  std::vector<double> counts;  ///< How many counts that change from report to report they have in common.
  std::vector<int> order;      ///< 1 where this report knows of more dead, hurt or the like, -1 of fewer, 0 neither.
  std::vector<double> unknown = {};  ///< Share of the words that it was the first to have, and others have, not here.
};

/// The features of `day` that do not hang on what is believed of other undated reports. Cost: clues and dated reports.
DayFeatures day_features(const PublicationEvidence& evidence, Day day, const DatedDays& dated, const Nearness& near);

}  // namespace synoptic
