#include "synoptic/compare/origins.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "synoptic/compare/compare.h"
#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

const std::string kWire =
    "A freight train left the rails near Olm on Friday and blocked the coast line for hours, the railway said. "
    "Two wagons fell down the bank and came to rest in a field, where farmers helped the driver out of his cab. "
    "The railway hopes to open one track by Sunday, but buses will run in place of all trains until then.";
const std::string kOther =
    "Passengers on the coast line face a weekend of buses after a derailment outside Olm. Nobody was badly hurt. "
    "Engineers were waiting for a crane from the capital on Saturday morning.";

Annotations report(std::string outlet, std::string day, std::string text) {
  return ReportBuilder(std::move(outlet), std::move(day), std::move(text)).build();
}

/// What of a dossier does not name outlets: counts of everything, and the relations.
std::vector<std::size_t> shape(const Dossier& dossier) {
  return {dossier.origins.size(),  dossier.figures.size(),   dossier.quotations.size(),
          dossier.timeline.size(), dossier.conflicts.size(), dossier.echoes.size()};
}

TEST(Origins, CountOneTextOnceHoweverManyReportsCarryIt) {
  const Dossier dossier =
      compare({report("Alba", "2031-05-02", kWire), report("Bora", "2031-05-02", kWire + " More on page 4."),
               report("Cera", "2031-05-03", kOther)},
              {});
  ASSERT_EQ(dossier.origins.size(), 2U);
  EXPECT_EQ(dossier.origins[0].documents, (std::vector<std::uint32_t>{0, 1}));
  ASSERT_EQ(dossier.echoes.size(), 1U);
  EXPECT_EQ(dossier.echoes[0].basis, EchoBasis::copied_text);
}

TEST(Origins, AreUnchangedByAnExactCopy) {
  const Dossier before = compare({report("Alba", "2031-05-02", kWire), report("Cera", "2031-05-03", kOther)}, {});
  const Dossier after = compare(
      {report("Alba", "2031-05-02", kWire), report("Cera", "2031-05-03", kOther), report("Dora", "2031-05-04", kOther)},
      {});
  EXPECT_EQ(before.origins.size(), after.origins.size());
}

TEST(Origins, BearTheNameOfTheAgencyThatIsCredited) {
  Annotations credited = report("Alba", "2031-05-02", kWire);
  Metadata metadata = credited.document.metadata();
  metadata.agency = "Northwire";
  credited.document = Document("tests/Alba.txt", credited.document.text(), credited.document.blocks(), metadata);
  const Dossier dossier = compare({credited, report("Bora", "2031-05-02", kWire)}, {});
  ASSERT_EQ(dossier.origins.size(), 1U);
  EXPECT_EQ(dossier.origins[0].name, "Northwire");
}

TEST(Comparison, DoesNotDependOnTheOrderOfTheReports) {
  std::vector<Annotations> reports = {report("Alba", "2031-05-02", kWire), report("Bora", "2031-05-02", kOther),
                                      report("Cera", "2031-05-01", kWire)};
  std::vector<std::string> first;
  std::sort(reports.begin(), reports.end(),
            [](const Annotations& a, const Annotations& b) { return a.document.source() < b.document.source(); });
  for (const int turn : {0, 1, 2}) {
    const Dossier dossier = compare(reports, {});
    std::vector<std::string> order;
    for (const Report& held : dossier.reports) order.push_back(held.document.source());
    if (turn == 0) first = order;
    EXPECT_EQ(order, first);
    EXPECT_EQ(order.front(), "tests/Cera.txt");  // published first
    std::rotate(reports.begin(), reports.begin() + 1, reports.end());
  }
}

TEST(Comparison, ChangesOnlyNamesWhereAnOutletIsRenamed) {
  const Dossier one = compare({report("Alba", "2031-05-02", kWire), report("Bora", "2031-05-03", kOther)}, {});
  const Dossier other = compare({report("Zeta", "2031-05-02", kWire), report("Bora", "2031-05-03", kOther)}, {});
  EXPECT_EQ(shape(one), shape(other));
}

TEST(Comparison, OfNothingOrOfOneReportIsWhole) {
  EXPECT_TRUE(compare({}, {}).reports.empty());
  const Dossier alone = compare({report("Alba", "2031-05-02", kWire)}, {});
  EXPECT_EQ(alone.origins.size(), 1U);
  EXPECT_TRUE(alone.conflicts.empty());
  const Dossier empty = compare({report("Alba", "2031-05-02", ""), report("Bora", "2031-05-02", "")}, {});
  EXPECT_EQ(empty.reports.size(), 2U);
  EXPECT_EQ(empty.origins.size(), 2U);  // two empty pages share no text
}

TEST(Comparison, OfTenThousandCopiesIsOneOriginAndLinear) {
  std::vector<Annotations> reports;
  ReportBuilder builder("Alba", "2031-05-02", kWire);
  builder.count("Two wagons", "Two", 2, 2, "wagons").date("Friday", "2031-05-02");
  const Annotations copy = builder.build();
  for (int at = 0; at < 10000; ++at) {
    Annotations next = copy;
    next.document = Document("tests/copy" + std::to_string(at) + ".txt", copy.document.text(), copy.document.blocks(),
                             copy.document.metadata());
    reports.push_back(std::move(next));
  }
  const Dossier dossier = compare(std::move(reports), {});
  EXPECT_EQ(dossier.origins.size(), 1U);
  ASSERT_EQ(dossier.figures.size(), 1U);
  EXPECT_EQ(dossier.figures[0].independence, Independence::same_origin);
  EXPECT_EQ(dossier.figures[0].mentions.size(), 10000U);
}

TEST(Echoes, NameTheOutletThatReportsCite) {
  ReportBuilder citing("Alba", "2031-05-02", "The Bora Times reported that the bridge had been closed since March.");
  citing.actor("Bora Times", EntityKind::organization)
      .said("The Bora Times", "reported", "that the bridge had been closed since March", Stance::asserts,
            SourceKind::outlet);
  const Dossier dossier =
      compare({citing.build(), report("Bora Times", "2031-05-01", "The bridge has been closed since March.")}, {});
  ASSERT_EQ(dossier.echoes.size(), 1U);
  EXPECT_EQ(dossier.echoes[0].basis, EchoBasis::cited);
  EXPECT_EQ(dossier.echoes[0].documents, (std::vector<std::uint32_t>{0, 1}));
}

TEST(Echoes, SeeOneAccountInTheSameDetails) {
  const auto told = [](const std::string& outlet, const std::string& text) {
    ReportBuilder builder(outlet, "2031-05-02", text);
    builder.count("1,200 sailors", "1,200", 1200, 1200, "sailors")
        .count("60 divers", "60", 60, 60, "divers")
        .count("two admirals", "two", 2, 2, "admirals");
    return builder.build();
  };
  const Dossier dossier =
      compare({told("Alba", "The navy moved 1,200 sailors north, among them 60 divers and two admirals."),
               told("Bora", "With 60 divers and two admirals, 1,200 sailors have come north, people here say.")},
              {});
  ASSERT_EQ(dossier.echoes.size(), 1U);
  EXPECT_EQ(dossier.echoes[0].basis, EchoBasis::same_details);
}

}  // namespace
}  // namespace synoptic
