// What must hold of every comparison, whatever the reports: tried on subsets and orders of the invented stories.
//
// A property is checked an aspect at a time (account.h), so that what holds of figures is not hidden by what does not
// of actors. Those that do not hold yet stand in known_failures.txt as "property / aspect": the test prints why each
// fails, and fails where one of them holds, so that the list shrinks and never lies. Draws are the same in each run;
// SYNOPTIC_PROPERTY_SEED and SYNOPTIC_PROPERTY_CASES give others.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include "tests/properties/drawn_reports.h"

namespace synoptic::properties {
namespace {

/// Draws a case and fails it (RC_FAIL) where the aspect is not as it must be.
using Property = std::function<void(const std::string& aspect)>;

std::string one_line(const std::vector<GivenReport>& reports) {
  std::ostringstream out;
  for (const GivenReport& report : reports) showValue(report, out << (out.tellp() > 0 ? ", " : ""));
  return out.str();
}

void expect_same(const std::vector<Fact>& expected, const std::vector<Fact>& found, const std::string& what) {
  const std::string differs = difference(expected, found);
  if (!differs.empty()) RC_FAIL(what + differs);
}

std::vector<Fact> facts(const Account& account, const std::string& aspect) {
  const auto found = account.find(aspect);
  return found == account.end() ? std::vector<Fact>{} : found->second;
}

/// A verbatim copy under another name adds no group, side, conflict or origin: where a copy is known by its original's
/// name, the dossier says what it said before.
void a_copy_adds_nothing(const std::string& aspect) {
  const std::vector<GivenReport> reports = *reports_of(*below(story_count()), 2, 5);
  GivenReport copy = reports[*below(reports.size())];
  copy.path = *rc::gen::element<std::string>("0-copy.txt", "zz/copy.txt");
  copy.outlet = *rc::gen::element<std::string>("", "Alder Gazette");
  std::vector<GivenReport> more = reports;
  more.push_back(copy);
  expect_same(facts(account_of(reports), aspect), facts(account_of(more), aspect),
              one_line(reports) + "; and a copy of " + copy.name);
}

/// Reports of another event change nothing among the others.
void an_unrelated_report_changes_nothing(const std::string& aspect) {
  const std::size_t story = *below(story_count());
  const std::size_t other = (story + 1 + *below(story_count() - 1)) % story_count();
  const std::vector<GivenReport> reports = *reports_of(story, 2, 5), strangers = *reports_of(other, 1, 2);
  std::vector<GivenReport> more = reports;
  more.insert(more.end(), strangers.begin(), strangers.end());
  expect_same(facts(account_of(reports), aspect), among(facts(account_of(more), aspect), aspect, names_of(reports)),
              one_line(reports) + "; and " + one_line(strangers));
}

/// Files in another order, under other names, in other folders: the same dossier.
void names_and_order_of_files_change_nothing(const std::string& aspect) {
  const std::vector<GivenReport> reports = *reports_of(*below(story_count()), 2, 6);
  std::vector<GivenReport> renamed;
  for (const std::size_t draw : *rc::gen::container<std::vector<std::size_t>>(reports.size(), below(900))) {
    GivenReport report = reports[renamed.size()];
    report.path =
        (draw % 3 == 0 ? "in/" : "") + std::to_string(100 + draw) + "-" + std::to_string(renamed.size()) + ".txt";
    renamed.push_back(report);
  }
  std::rotate(renamed.begin(), renamed.begin() + static_cast<std::ptrdiff_t>(*below(renamed.size())), renamed.end());
  expect_same(facts(account_of(reports), aspect), facts(account_of(renamed), aspect),
              one_line(reports) + "; renamed: " + one_line(renamed));
}

/// The name of an outlet changes names only. Both names are such as stand in no report, so that nobody cites them.
void the_name_of_an_outlet_changes_nothing(const std::string& aspect) {
  std::vector<GivenReport> reports = *reports_of(*below(story_count()), 2, 5);
  const std::size_t at = *below(reports.size());
  reports[at].outlet = "Alder Gazette";
  std::vector<GivenReport> renamed = reports;
  renamed[at].outlet = *rc::gen::element<std::string>("Quarry Post", "Zander and Sons", "1st Light");
  expect_same(facts(account_of(reports), aspect), facts(account_of(renamed), aspect), one_line(renamed));
}

/// What a report had no hand in stays when it goes. What it stood in loses its places; the rest of such a group may
/// fall apart, but joins nothing that it was not joined with.
void deleting_a_report_deletes_only_its_own(const std::string& aspect) {
  const std::vector<GivenReport> all = *reports_of(*below(story_count()), 3, 6);
  const std::vector<GivenReport> fewer(all.begin(), all.end() - 1);
  const std::string gone = all.back().name;
  const std::vector<Fact> full = facts(account_of(all), aspect);
  std::set<Key> touched = beside(full, gone);
  if (aspect == "relations" || aspect == "value origins" || aspect == "conflicts" || aspect == "grid")
    touched.merge(beside(facts(account_of(all), "figures"), gone));
  const std::vector<Fact> before = among(full, aspect, names_of(fewer)), after = facts(account_of(fewer), aspect);
  std::vector<Fact> kept_before = not_within(before, touched), kept_after = not_within(after, touched);
  if (aspect == "grid") {  // A cell's report is no mention: what counts is whether the row's group was touched.
    const auto of_touched = [&](const Fact& cell) {
      return std::all_of(cell.parts[0].begin(), cell.parts[0].end(),
                         [&](const Key& key) { return touched.count(key) > 0; });
    };
    std::erase_if(kept_before, of_touched);
    std::erase_if(kept_after, of_touched);
  }
  expect_same(kept_before, kept_after, one_line(fewer) + "; without " + gone);
  if (aspect != "figures" && aspect != "quotations" && aspect != "timeline" && aspect != "actors") return;
  for (const Fact& fact : after) {  // A refinement of what was left of the old partition.
    const bool within = std::any_of(before.begin(), before.end(), [&](const Fact& old) {
      return std::includes(old.parts[0].begin(), old.parts[0].end(), fact.parts[0].begin(), fact.parts[0].end());
    });
    if (!within) RC_FAIL("joined anew without " + gone + difference({}, {fact}));
  }
}

struct NamedProperty {
  std::string name;
  Property check;
};

const std::vector<NamedProperty>& properties() {
  static const std::vector<NamedProperty> kAll = {
      {"a copy adds nothing", a_copy_adds_nothing},
      {"an unrelated report changes nothing", an_unrelated_report_changes_nothing},
      {"names and order of files change nothing", names_and_order_of_files_change_nothing},
      {"the name of an outlet changes nothing", the_name_of_an_outlet_changes_nothing},
      {"deleting a report deletes only its own", deleting_a_report_deletes_only_its_own}};
  return kAll;
}

std::set<std::string> known_failures() {
  std::set<std::string> lines;
  std::ifstream file("tests/properties/known_failures.txt");
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line[0] != '#') lines.insert(line);
  }
  return lines;
}

unsigned long from_environment(const char* name, unsigned long otherwise) {
  const char* given = std::getenv(name);
  return given != nullptr ? std::strtoul(given, nullptr, 10) : otherwise;
}

/// Why the property does not hold, with the smallest case found; empty where it held in all cases drawn.
std::string why_it_fails(const std::function<void()>& check, const std::string& name, bool shrink, int cases) {
  rc::detail::TestParams params;
  params.seed = from_environment("SYNOPTIC_PROPERTY_SEED", 3);
  params.maxSuccess = static_cast<int>(from_environment("SYNOPTIC_PROPERTY_CASES", static_cast<unsigned long>(cases)));
  params.disableShrinking = !shrink;
  rc::detail::TestMetadata metadata;
  metadata.id = metadata.description = name;
  const rc::detail::TestResult result = rc::detail::checkTestable(check, metadata, params);
  if (result.is<rc::detail::SuccessResult>()) return "";
  std::ostringstream out;
  if (result.is<rc::detail::FailureResult>()) {
    const auto& failure = result.get<rc::detail::FailureResult>();
    out << "after " << failure.numSuccess << " cases: " << failure.description;
  } else {
    rc::detail::printResultMessage(result, out);
  }
  return out.str();
}

using Case = std::tuple<std::size_t, std::size_t>;  // a property, an aspect

class Properties : public testing::TestWithParam<Case> {};

TEST_P(Properties, hold_of_every_comparison) {
  const NamedProperty& property = properties()[std::get<0>(GetParam())];
  const std::string& aspect = aspects()[std::get<1>(GetParam())];
  const std::string name = property.name + " / " + aspect;
  static const std::set<std::string> kKnown = known_failures();
  const bool is_known = kKnown.count(name) > 0;
  // Known ones are not shrunk: nobody looks at them before they are taken up.
  const std::string why = why_it_fails([&] { property.check(aspect); }, name, !is_known, 120);
  if (is_known && why.empty()) {
    ADD_FAILURE() << name << " holds: take it off tests/properties/known_failures.txt";
  } else if (is_known) {
    std::cout << "known failure: " << name << ": " << why.substr(0, 600) << "\n";
  } else {
    EXPECT_EQ(why, "") << name;
  }
}

std::string test_name(const testing::TestParamInfo<Case>& info) {
  std::string name = properties()[std::get<0>(info.param)].name + "__" + aspects()[std::get<1>(info.param)];
  std::replace_if(
      name.begin(), name.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Comparisons, Properties,
                         testing::Combine(testing::Range(std::size_t{0}, properties().size()),
                                          testing::Range(std::size_t{0}, aspects().size())),
                         test_name);

TEST(KnownFailures, name_properties_that_there_are) {
  std::set<std::string> names;
  for (const NamedProperty& property : properties()) {
    for (const std::string& aspect : aspects()) names.insert(property.name + " / " + aspect);
  }
  for (const std::string& line : known_failures()) EXPECT_TRUE(names.count(line)) << line;
}

TEST(Threads, give_the_same_bytes_however_many) {
  EXPECT_EQ(why_it_fails(
                [] {
                  const std::vector<GivenReport> reports = *reports_of(*below(story_count()), 2, 6);
                  const std::string one = dossier_of(reports, 1);
                  RC_ASSERT(!one.empty());
                  for (const unsigned threads : {2U, 8U}) RC_ASSERT(dossier_of(reports, threads) == one);
                },
                "threads", true, 20),
            "");
}

/// The account sees what it is there to see: else every property would hold of it.
TEST(Account, tells_two_partitions_apart) {
  const std::vector<GivenReport>& story = reports_of_story(0);
  const Account& account = account_of(story);
  for (const std::string& aspect : aspects()) {
    if (aspect != "echoes" && aspect != "conflicts") {
      EXPECT_FALSE(facts(account, aspect).empty()) << aspect;
    }
  }
  const std::vector<Fact> one = {{"", {{"a@1-2", "b@1-2"}}}, {"", {{"a@5-6"}}}};
  const std::vector<Fact> other = {{"", {{"a@1-2", "a@5-6"}}}, {"", {{"b@1-2"}}}};
  EXPECT_NE(difference(one, other), "");
  EXPECT_EQ(difference(one, one), "");
  EXPECT_EQ(among(one, "figures", {"b"}), (std::vector<Fact>{{"", {{"b@1-2"}}}}));
  EXPECT_TRUE(among({{"figure", {{"a@1-2"}, {"b@1-2"}}}}, "conflicts", {"a"}).empty());
  EXPECT_EQ(beside(one, "b"), (std::set<Key>{"a@1-2", "b@1-2"}));
}

}  // namespace
}  // namespace synoptic::properties
