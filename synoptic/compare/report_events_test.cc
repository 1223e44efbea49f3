#include "synoptic/compare/report_events.h"

#include <gtest/gtest.h>

#include "synoptic/compare/compare.h"
#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

const char* const kFerry =
    "The ferry Aurelia sank off Port Marl on Friday night with 212 passengers aboard, the coast guard said. Divers "
    "searched the wreck of the Aurelia at dawn. The harbour master of Port Marl, Ines Calder, said the ferry had been "
    "inspected in May. Calder said the Aurelia had left the harbour with its bow door open.";
const char* const kFerryToo =
    "Ines Calder, harbour master of Port Marl, refused to say on Saturday why the Aurelia had sailed with an open bow "
    "door. The ferry, with 212 passengers, went down within minutes off the coast. The coast guard pulled survivors "
    "from "
    "the water near the wreck.";
const char* const kBank =
    "Shares of Brandt Credit fell by a fifth on Friday after the lender wrote off loans to a builder of shopping "
    "centres. "
    "The regulator in Vessen said it had known of the loans since spring. Chief executive Tomas Orlik offered to "
    "resign. "
    "Savers queued in front of 212 branches of Brandt Credit.";

Annotations report(const char* outlet, const char* text) {
  ReportBuilder builder(outlet, "2031-05-03", text);
  return builder.build();
}

std::vector<std::uint32_t> events_of(std::vector<Annotations> reports) {
  std::vector<std::uint32_t> events;
  for (const Account& account : collate(std::move(reports)).accounts) events.push_back(account.event);
  return events;
}

TEST(ReportEvents, AreOneWhereTwoReportsShareWhatTheyTell) {
  EXPECT_EQ(events_of({report("Alba", kFerry), report("Bora", kFerryToo)}), (std::vector<std::uint32_t>{0, 0}));
}

TEST(ReportEvents, AreTwoWhereTheyShareNothingButADayAndANumber) {
  EXPECT_EQ(events_of({report("Alba", kFerry), report("Bora", kFerryToo), report("Core", kBank)}),
            (std::vector<std::uint32_t>{0, 0, 2}));
}

TEST(ReportEvents, OfLinesAreOneWhereTheySayHalfTheSame) {
  const char *const sinks = "Ferry sinks off Port Marl", *const lost = "Ferry lost off Port Marl",
                    *const fall = "Brandt Credit shares fall";
  EXPECT_EQ(events_of({report("Alba", sinks), report("Bora", lost), report("Core", fall)}),
            (std::vector<std::uint32_t>{0, 0, 2}));
}

/// No word may be taken for none: the first one of all once was.
TEST(Vocabulary, NeverInternsAWordAsNoTerm) {
  Vocabulary vocabulary;
  EXPECT_NE(vocabulary.intern("customer", TermClass::content), kNoTerm);
}

}  // namespace
}  // namespace synoptic
