// What a careful reader finds in the example stories, line by line, against what the engine finds.
//
// tests/golden/STORY/findings.txt holds one finding a line, columns separated by " | "; a report is named by the number
// that begins its file's name, a place by words that it holds. A line that begins with "miss " is known not to be
// found yet; when it is found, the test asks for the mark to be taken away. So the list shrinks and never lies.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "synoptic/base/date.h"
#include "tests/stories.h"

namespace synoptic {
namespace {

using Json = nlohmann::json;
using Columns = std::vector<std::string>;

Columns columns_of(const std::string& line) {
  Columns columns;
  std::size_t at = 0;
  for (std::size_t bar; (bar = line.find(" | ", at)) != std::string::npos; at = bar + 3)
    columns.push_back(line.substr(at, bar - at));
  columns.push_back(line.substr(at));
  return columns;
}

/// A dossier that answers a reader's findings.
class Findings {
 public:
  explicit Findings(Json dossier) : dossier_(std::move(dossier)) {
    for (const Json& document : dossier_["documents"]) {
      const std::string source = document["source"];
      by_number_[source.substr(source.rfind('/') + 1, 1)] = document;
    }
  }

  bool holds(const Columns& finding) const { return kinds().at(finding[0])(*this, finding); }
  static bool known(const Columns& finding) { return kinds().count(finding[0]) > 0; }

 private:
  using Check = std::function<bool(const Findings&, const Columns&)>;

  static const std::map<std::string, Check>& kinds() {
    static const std::map<std::string, Check> all = {
        {"figure", &Findings::figure}, {"relation", &Findings::relation},   {"together", &Findings::together},
        {"apart", &Findings::apart},   {"quotation", &Findings::quotation}, {"utterance", &Findings::utterance},
        {"time", &Findings::time},     {"published", &Findings::published}, {"conflict", &Findings::conflict},
        {"echo", &Findings::echo},     {"origins", &Findings::origins}};
    return all;
  }

  std::string id(const std::string& number) const { return by_number_.at(number)["id"]; }

  /// Groups of a section that hold a mention of that report with those words; with the mention.
  std::vector<std::pair<const Json*, const Json*>> mentions(const char* section, const std::string& number,
                                                            const std::string& words) const {
    std::vector<std::pair<const Json*, const Json*>> found;
    for (const Json& group : dossier_[section]) {
      for (const Json& mention : group["mentions"]) {
        if (mention["document"] == id(number) && mention["text"].get<std::string>().find(words) != std::string::npos)
          found.emplace_back(&group, &mention);
      }
    }
    return found;
  }

  static std::string bound(const Json& value) {
    if (value.is_null()) return "";
    std::ostringstream out;
    out << value;
    return out.str();
  }

  /// figure | report | words | low..high | qualifier | the innermost source's words, or "-" for the outlet's own voice
  bool figure(const Columns& c) const {
    for (const auto& [group, mention] : mentions("figures", c[1], c[2])) {
      const Json& m = *mention;
      if (bound(m["low"]) + ".." + bound(m["high"]) != c[3] || m["qualifier"] != c[4]) continue;
      const std::string innermost = m["sources"].empty() ? "-" : m["sources"].back().get<std::string>();
      if (innermost.find(c[5]) != std::string::npos) return true;
    }
    return false;
  }

  /// relation | report | words | relation of its group
  bool relation(const Columns& c) const {
    const auto found = mentions("figures", c[1], c[2]);
    return std::any_of(found.begin(), found.end(), [&](const auto& pair) { return (*pair.first)["relation"] == c[3]; });
  }

  bool grouped(const char* section, const Columns& c) const {
    for (const auto& found : mentions(section, c[1], c[2])) {
      bool all = true;
      for (std::size_t i = 3; i + 1 < c.size(); i += 2) {
        const auto others = mentions(section, c[i], c[i + 1]);
        all &= std::any_of(others.begin(), others.end(), [&](const auto& other) { return other.first == found.first; });
      }
      if (all) return true;
    }
    return false;
  }

  /// together | report | words | report | words ...: one group of figures
  bool together(const Columns& c) const { return grouped("figures", c); }
  /// apart | report | words | report | words: both found, in two groups
  bool apart(const Columns& c) const {
    return !mentions("figures", c[1], c[2]).empty() && !mentions("figures", c[3], c[4]).empty() && !together(c);
  }
  /// utterance | report | words | report | words ...: one group of quotations
  bool utterance(const Columns& c) const { return grouped("quotations", c); }

  /// quotation | report | words it begins with | speaker
  bool quotation(const Columns& c) const {
    for (const auto& [group, mention] : mentions("quotations", c[1], c[2])) {
      if ((*mention)["text"].get<std::string>().rfind(c[2], 0) == 0 && !(*mention)["speaker"].is_null() &&
          (*mention)["speaker"].get<std::string>().find(c[3]) != std::string::npos)
        return true;
    }
    return false;
  }

  /// time | report | words | earliest | latest
  bool time(const Columns& c) const {
    const auto found = mentions("timeline", c[1], c[2]);
    return std::any_of(found.begin(), found.end(), [&](const auto& pair) {
      return (*pair.second)["earliest"] == c[3] && (*pair.second)["latest"] == c[4];
    });
  }

  /// published | report | earliest | latest: what the engine says lies within
  bool published(const Columns& c) const {
    const Json& given = by_number_.at(c[1])["published"];
    if (given.is_null() || given["earliest"].is_null() || given["latest"].is_null()) return false;
    const auto day = [](const std::string& text) { return *PartialDate::parse(text); };
    return day(c[2]).first_day() <= day(given["earliest"]).first_day() &&
           day(given["latest"]).last_day() <= day(c[3]).last_day();
  }

  bool among(const Json& documents, const Columns& c, std::size_t from) const {
    return std::all_of(c.begin() + static_cast<std::ptrdiff_t>(from), c.end(), [&](const std::string& number) {
      return std::find(documents.begin(), documents.end(), Json(id(number))) != documents.end();
    });
  }

  /// conflict | kind | report | report ...
  bool conflict(const Columns& c) const {
    return std::any_of(dossier_["conflicts"].begin(), dossier_["conflicts"].end(), [&](const Json& conflict) {
      return conflict["kind"] == c[1] && among(conflict["documents"], c, 2);
    });
  }

  /// echo | basis | report | report ...
  bool echo(const Columns& c) const {
    return std::any_of(dossier_["echoes"].begin(), dossier_["echoes"].end(),
                       [&](const Json& echo) { return echo["basis"] == c[1] && among(echo["documents"], c, 2); });
  }

  /// origins | how many
  bool origins(const Columns& c) const { return std::to_string(dossier_["origins"].size()) == c[1]; }

  Json dossier_;
  std::map<std::string, Json> by_number_;
};

class Examples : public testing::TestWithParam<std::string> {};

TEST_P(Examples, hold_what_a_careful_reader_finds) {
  const Findings findings(Json::parse(run({"compare", "--format", "json", GetParam()}).out));
  std::ifstream file("tests/golden/" + story_name(GetParam()) + "/findings.txt");
  int count = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const bool missed = line.rfind("miss ", 0) == 0;
    const Columns finding = columns_of(missed ? line.substr(5) : line);
    ASSERT_TRUE(Findings::known(finding)) << line;
    EXPECT_EQ(findings.holds(finding), !missed) << line;
    ++count;
  }
  EXPECT_GE(count, 30);
}

INSTANTIATE_TEST_SUITE_P(Stories, Examples, testing::ValuesIn(example_stories()),
                         [](const auto& held) { return story_name(held.param); });

}  // namespace
}  // namespace synoptic
