// The names of the features of a day, as the table of weights has them, in the order of DayFeature.
#include "synoptic/compare/day_features.h"

namespace synoptic {

namespace {

constexpr std::array<std::string_view, kDayFeatures> kNames = {"weekdays",
                                                               "yesterdays",
                                                               "nights",
                                                               "earlier",
                                                               "ahead same day",
                                                               "ahead one",
                                                               "ahead few",
                                                               "ahead more",
                                                               "wrong stamp",
                                                               "modified apart",
                                                               "after modified",
                                                               "fixed apart",
                                                               "past ahead",
                                                               "open ahead",
                                                               "future behind",
                                                               "year ahead",
                                                               "latest same day",
                                                               "latest one",
                                                               "latest three",
                                                               "latest week",
                                                               "latest month",
                                                               "latest quarter",
                                                               "latest old",
                                                               "next date",
                                                               "past month",
                                                               "past month old",
                                                               "future month",
                                                               "future month far",
                                                               "open month",
                                                               "burst",
                                                               "before first",
                                                               "before first days",
                                                               "after last days",
                                                               "before event",
                                                               "before event days",
                                                               "since event",
                                                               "weekday before event",
                                                               "shift before event",
                                                               "week before event",
                                                               "date before event",
                                                               "told by others",
                                                               "strong links",
                                                               "middling links",
                                                               "weak links",
                                                               "knowledge",
                                                               "cited",
                                                               "similar",
                                                               "same counts",
                                                               "distance fits",
                                                               "week date apart",
                                                               "weekdays beside today",
                                                               "burst of periodical",
                                                               "since event of periodical",
                                                               "counts out of order",
                                                               "head distance",
                                                               "told distance",
                                                               "last weekday near",
                                                               "last weekday some",
                                                               "last weekday far"};

}  // namespace

std::span<const std::string_view> day_feature_names() { return kNames; }

}  // namespace synoptic
