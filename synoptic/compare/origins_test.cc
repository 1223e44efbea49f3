#include "synoptic/compare/origins.h"

#include <gtest/gtest.h>

#include <array>

#include "synoptic/compare/compare.h"
#include "synoptic/compare/testing.h"
#include "synoptic/dossier/dossier_json.h"

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

/// A report on a derailment with a figure, a date and a quotation in it, so that a comparison has something to say of
/// each.
Annotations told(std::string outlet, const std::string& hurt, double count, const std::string& words) {
  const std::string source = outlet + " railway";
  ReportBuilder builder(std::move(outlet), "2031-05-02",
                        "The train left the rails on Friday. " + source + " said it hurt " + hurt + " passengers. \"" +
                            words + "\" said Ines Holm, who lives at the crossing.");
  builder.count(hurt + " passengers", hurt, count, count, "passengers", "hurt")
      .date("Friday", "2031-05-02")
      .said(source, "said", "it hurt " + hurt + " passengers")
      .quote(words, "Ines Holm");
  return builder.build();
}

/// Three such reports of which two give one number and one another, and two the same words.
std::vector<Annotations> three_told() {
  return {told("Alba", "12", 12, "It sounded like a drawer of knives."),
          told("Bora", "12", 12, "The lamps went out, and then I heard it."),
          told("Cera", "17", 17, "It sounded like a drawer of knives.")};
}

/// What a dossier says without the names of outlets: each group by the places of its mentions, each conflict by its
/// sides.
std::vector<std::string> said_of_places(const Dossier& dossier) {
  std::vector<std::string> all;
  const auto add = [&](std::string kind, const auto& mentions) {
    for (const auto& mention : mentions)
      kind += " " + std::to_string(mention.place.document) + ":" + std::to_string(mention.place.span.begin);
    all.push_back(std::move(kind));
  };
  for (const FigureGroup& group : dossier.figures) add(std::string(to_string(group.relation)), group.mentions);
  for (const QuotationGroup& group : dossier.quotations) add(std::string(to_string(group.relation)), group.mentions);
  for (const TimelineEntry& entry : dossier.timeline) add("dated", entry.mentions);
  for (const Conflict& conflict : dossier.conflicts) {
    for (const ConflictSide& side : conflict.sides) {
      std::string line = "side";
      for (const Place& place : side.places)
        line += " " + std::to_string(place.document) + ":" + std::to_string(place.span.begin);
      all.push_back(std::move(line));
    }
  }
  for (const Origin& origin : dossier.origins) all.push_back("origin of " + std::to_string(origin.documents.size()));
  return all;
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

TEST(Comparison, OfReportsInAnyOrderIsTheSameToTheByte) {
  std::vector<Annotations> reports = three_told();
  const std::string first = dossier_json(compare(reports, {}));
  for (const auto& [a, b, c] : {std::array{0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
    EXPECT_EQ(dossier_json(compare({reports[a], reports[b], reports[c]}, {})), first);
  }
  std::vector<std::string> order;
  for (const Report& held :
       compare({report("Alba", "2031-05-02", kWire), report("Bora", "2031-05-01", kOther)}, {}).reports)
    order.push_back(held.document.source());
  EXPECT_EQ(order, (std::vector<std::string>{"tests/Bora.txt", "tests/Alba.txt"}));  // published first
}

TEST(Comparison, ChangesOnlyNamesWhereAnOutletIsRenamed) {
  std::vector<Annotations> renamed = three_told();
  renamed[1] = told("Bzzz", "12", 12, "The lamps went out, and then I heard it.");
  const Dossier one = compare(three_told(), {}), other = compare(renamed, {});
  ASSERT_FALSE(one.figures.empty());
  ASSERT_FALSE(one.quotations.empty());
  ASSERT_FALSE(one.timeline.empty());
  ASSERT_FALSE(one.conflicts.empty());
  EXPECT_EQ(said_of_places(one), said_of_places(other));
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

TEST(Echoes, NameTheOutletThatSomebodyTold) {
  const auto told = [](const std::string& outlet, const std::string& text) {
    ReportBuilder builder(outlet, "2031-05-02", text);
    builder.actor("Reuters", EntityKind::organization).said("Ann Roe", "told", "that the bridge");
    return builder.build();
  };
  const Dossier dossier = compare({told("Alba", "Ann Roe told Reuters that the bridge is shut for good."),
                                   told("Bora",
                                        "Nothing moves north. Ann Roe told the Reuters agency that the bridge "
                                        "had cracked in three places and may fall.")},
                                  {});
  ASSERT_EQ(dossier.echoes.size(), 1U);
  EXPECT_EQ(dossier.echoes[0].basis, EchoBasis::cited);
  EXPECT_EQ(dossier.echoes[0].origin, "Reuters");
}

TEST(Echoes, SeeOneAccountInTheSameDetails) {
  const auto told = [](const std::string& outlet, const std::string& text) {
    ReportBuilder builder(outlet, "2031-05-02", text);
    builder.count("1,247 sailors", "1,247", 1247, 1247, "sailors")
        .count("63 divers", "63", 63, 63, "divers")
        .count("two admirals", "two", 2, 2, "admirals");
    return builder.build();
  };
  const Dossier dossier =
      compare({told("Alba", "The navy moved 1,247 sailors north, among them 63 divers and two admirals."),
               told("Bora", "With 63 divers and two admirals, 1,247 sailors have come north, people here say.")},
              {});
  ASSERT_EQ(dossier.echoes.size(), 1U);
  EXPECT_EQ(dossier.echoes[0].basis, EchoBasis::same_details);
}

}  // namespace
}  // namespace synoptic
