// Reports drawn by RapidCheck from the invented stories and examples, and the account of their dossier.
//
// Each report is given with the day on which a careful reader dates it, as a page would state it
// (tests/stories/NAME/gold.json): days that reports infer from each other may rightly change with the company they are
// in, and would hide whatever else does.
#pragma once

#include <rapidcheck.h>

#include <iosfwd>
#include <string>
#include <vector>

#include "tests/properties/account.h"

namespace synoptic::properties {

/// A report of a story, as the engine is given it.
struct GivenReport {
  std::string name;  ///< "theft/03": its story and its number; copies bear the name of their original.
  std::string path;  ///< What its file is called.
  std::string text;
  std::string outlet;     ///< Stated beside it; empty: not stated.
  std::string published;  ///< "2027-11-07"
};

void showValue(const GivenReport& report, std::ostream& out);

/// The number of stories that can be drawn from.
std::size_t story_count();

/// The reports of a story, in order, each under a path of its own.
const std::vector<GivenReport>& reports_of_story(std::size_t story);

/// From `least` to `most` different reports of a story, in any order. Fails the test case where it has fewer.
rc::Gen<std::vector<GivenReport>> reports_of(std::size_t story, std::size_t least, std::size_t most);

/// A number from 0 to `count` - 1, each as likely.
rc::Gen<std::size_t> below(std::size_t count);

/// The dossier's JSON, read by rules and linear models alone (`--model none`): what is tested is comparing, and it
/// takes 5 ms a report.
std::string dossier_of(const std::vector<GivenReport>& reports, unsigned threads = 1);

/// The account of the dossier. Remembers what it was asked: shrinking and the aspects of a property ask for the same
/// ones.
const Account& account_of(const std::vector<GivenReport>& reports);

/// The names of the reports.
std::set<std::string> names_of(const std::vector<GivenReport>& reports);

}  // namespace synoptic::properties
