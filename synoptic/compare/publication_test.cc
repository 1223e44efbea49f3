#include <gtest/gtest.h>

#include <algorithm>

#include "synoptic/compare/compare.h"

namespace synoptic {
namespace {

using Kind = PublicationClue::Kind;

DateInterval days(const char* first, const char* last) { return {PartialDate::parse(first), PartialDate::parse(last)}; }

PublicationEvidence stated(const char* day) { return {DatedBasis{days(day, day), Basis::stated, "sidecar"}, {}, {}}; }

PublicationEvidence told(std::vector<PublicationClue> clues) {
  PublicationEvidence evidence;
  evidence.wording.assign(clues.size(), "clue");
  evidence.clues = std::move(clues);
  return evidence;
}

PublicationClue past(std::uint8_t month, std::uint8_t day) {
  return {.kind = Kind::past_date, .span = {}, .year = std::nullopt, .month = month, .day = day};
}
PublicationClue weekday(std::uint8_t which) {
  return {.kind = Kind::past_weekday, .span = {}, .year = std::nullopt, .weekday = which};
}

TEST(NarrowPublication, LeavesWhatIsStated) {
  const auto published = narrow_publication({stated("2024-10-26"), stated("2020-01-01")});
  EXPECT_EQ(published[1].when, days("2020-01-01", "2020-01-01"));
  EXPECT_EQ(published[1].basis, Basis::stated);
}

TEST(NarrowPublication, GivesAReportWithoutAYearTheOthers) {
  const auto published = narrow_publication({stated("2024-10-26"), told({past(10, 23), weekday(4)})});
  EXPECT_EQ(published[1].when, days("2024-10-24", "2024-10-24"));
  EXPECT_EQ(published[1].basis, Basis::inferred);
  EXPECT_FALSE(published[1].why.empty());
}

TEST(NarrowPublication, PutsAReportThatTellsNothingAmongTheOthers) {
  const auto published = narrow_publication({told({}), stated("2024-10-26"), told({past(10, 23), weekday(4)})});
  EXPECT_EQ(published[0].when, days("2024-10-24", "2024-10-26"));
}

TEST(NarrowPublication, DoesNotDependOnTheOrder) {
  std::vector<PublicationEvidence> evidence = {told({}), stated("2024-10-26"), told({past(10, 23), weekday(4)}),
                                               told({past(10, 25)})};
  auto forward = narrow_publication(evidence);
  std::reverse(evidence.begin(), evidence.end());
  auto backward = narrow_publication(evidence);
  std::reverse(backward.begin(), backward.end());
  EXPECT_EQ(forward, backward);
}

TEST(NarrowPublication, KnowsNothingWhereNobodyDoes) {
  const auto published = narrow_publication({told({}), told({weekday(4)})});
  EXPECT_FALSE(published[0].when.known());
  EXPECT_FALSE(published[1].when.known());
}

}  // namespace
}  // namespace synoptic
