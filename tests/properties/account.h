// What a dossier says of its reports, in a form in which two dossiers can be compared whatever their files are called.
//
// Ids, order, file names and wording are left out: a mention is known by its report and its place in it, a group by its
// mentions. So a property can say "the same partition of mentions", where a count of groups would pass by luck. What a
// fact rests on is kept with it, so that the part of an account that a report has no hand in can be cut out.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace synoptic::properties {

/// A mention, as "REPORT@BEGIN-END" in code points; a report as "REPORT@".
using Key = std::string;

/// One thing that a dossier says: what kind of thing, and the sets of mentions on which it rests (of a conflict: a set
/// a side).
struct Fact {
  std::string label;
  std::vector<std::set<Key>> parts;

  auto operator<=>(const Fact&) const = default;
};

/// The facts of each aspect, sorted. A fact that is said twice stands there twice, but for those of single mentions and
/// cells.
using Account = std::map<std::string, std::vector<Fact>>;

/// The aspects that every account has, in the order in which they are shown:
/// mentions (value and status of each figure), days (for which each figure holds), figures, relations, value origins,
/// quotations, timeline, actors, conflicts, echoes, text origins, grid.
const std::vector<std::string>& aspects();

/// The account of a dossier's JSON. `report_of` gives each document's report by its source; two sources may be one
/// report (copies), whose mentions are then the same. Cost: linear in the dossier.
Account account_of(const nlohmann::json& dossier, const std::map<std::string, std::string>& report_of);

/// The report of a key.
std::string report_of(const Key& key);

/// What the account says of `reports` alone: other mentions are cut out, and facts of which nothing is left; so are
/// conflicts with one side left and echoes with one report.
std::vector<Fact> among(const std::vector<Fact>& facts, const std::string& aspect,
                        const std::set<std::string>& reports);

/// All keys that stand in a fact together with one of `report`.
std::set<Key> beside(const std::vector<Fact>& facts, const std::string& report);

/// Facts of `facts` with a key that is not among `keys`.
std::vector<Fact> not_within(const std::vector<Fact>& facts, const std::set<Key>& keys);

/// Empty where both say the same, as often; else up to three facts that only one of them has.
std::string difference(const std::vector<Fact>& expected, const std::vector<Fact>& found);

}  // namespace synoptic::properties
