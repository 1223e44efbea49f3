#include "tests/properties/drawn_reports.h"

#include <algorithm>
#include <numeric>
#include <ostream>
#include <sstream>

#include "synoptic/base/memory_files.h"
#include "tests/stories.h"

namespace synoptic::properties {
namespace {

using Json = nlohmann::json;

std::string read_file(const std::string& path) { return posix_files().read(path, 16 << 20).value(); }

std::set<std::string> lines_of(const std::string& path) {
  std::istringstream file(read_file(path));
  std::set<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.insert(line);
  return lines;
}

/// A story with gold. Its reports are known by their numbers.
std::vector<GivenReport> read_story(const std::string& folder) {
  const Json documents = Json::parse(read_file(folder + "/gold.json"))["documents"];
  std::vector<GivenReport> reports;
  for (const auto& [file, document] : documents.items()) {
    const std::string name = story_name(folder) + "/" + file.substr(0, file.rfind('.'));
    reports.push_back({name, name + ".txt", read_file(folder + "/" + file), "", document["published"]["earliest"]});
  }
  return reports;
}

/// An example, each report with the day on which the whole of it dates it.
std::vector<GivenReport> read_example(const std::string& folder) {
  const Json whole =
      Json::parse(run({"compare", "--format", "json", "--quiet", "--model", "none", "--one-story", folder}).out);
  std::vector<GivenReport> reports;
  for (const Json& document : whole["documents"]) {
    const std::string path = document["source"];
    const std::string outlet = document["outlet"].is_null() ? "" : document["outlet"];
    reports.push_back(
        {path.substr(path.find('/') + 1), path, read_file(path), outlet, document["published"]["earliest"]});
  }
  std::sort(reports.begin(), reports.end(), [](const GivenReport& a, const GivenReport& b) { return a.path < b.path; });
  return reports;
}

const std::vector<std::vector<GivenReport>>& all_stories() {
  static const std::vector<std::vector<GivenReport>> kStories = [] {
    std::set<std::string> folders;
    const std::set<std::string> held_back = lines_of("tests/stories/held_back.txt");
    for (const std::string& path : posix_files().list("tests/stories").value().paths) {
      const std::size_t slash = path.rfind('/');
      const std::string folder = path.substr(0, slash);
      if (path.substr(slash + 1) == "gold.json" && !held_back.count(story_name(folder))) folders.insert(folder);
    }
    std::vector<std::vector<GivenReport>> read;
    for (const std::string& folder : folders) read.push_back(read_story(folder));
    for (const std::string& folder : example_stories()) read.push_back(read_example(folder));
    return read;
  }();
  return kStories;
}

/// What tells two questions apart, as a key to their answer.
std::string question(const std::vector<GivenReport>& reports) {
  std::string all;
  for (const GivenReport& report : reports) all += report.name + '\t' + report.path + '\t' + report.outlet + '\n';
  return all;
}

}  // namespace

void showValue(const GivenReport& report, std::ostream& out) {
  out << report.name << " as " << report.path;
  if (!report.outlet.empty()) out << " of " << report.outlet;
}

std::size_t story_count() { return all_stories().size(); }

const std::vector<GivenReport>& reports_of_story(std::size_t story) { return all_stories().at(story); }

rc::Gen<std::size_t> below(std::size_t count) {
  return rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(0, count));
}

rc::Gen<std::vector<GivenReport>> reports_of(std::size_t story, std::size_t least, std::size_t most) {
  const std::vector<GivenReport>& all = all_stories().at(story);
  const std::size_t bound = std::min(most, all.size());
  return rc::gen::map(
      rc::gen::pair(below(bound - least + 1), rc::gen::container<std::vector<std::size_t>>(all.size(), below(1000))),
      [&all, least](const std::pair<std::size_t, std::vector<std::size_t>>& drawn) {
        // A draw a report; sorted by it, the reports stand in any order. All draws shrink to 0, the order to that of
        // the story.
        std::vector<std::size_t> order(all.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return drawn.second[a] < drawn.second[b]; });
        std::vector<GivenReport> reports;
        for (std::size_t at = 0; at < least + drawn.first; ++at) reports.push_back(all[order[at]]);
        return reports;
      });
}

std::string dossier_of(const std::vector<GivenReport>& reports, unsigned threads) {
  MemoryFiles files;
  std::vector<std::string> arguments = {
      "compare", "--format", "json", "--quiet", "--model", "none", "--one-story", "--threads", std::to_string(threads)};
  for (const GivenReport& report : reports) {
    Json sidecar = {{"published", report.published}};
    if (!report.outlet.empty()) sidecar["outlet"] = report.outlet;
    files.put(report.path, report.text);
    files.put(report.path.substr(0, report.path.rfind('.')) + ".json", sidecar.dump());
    arguments.push_back(report.path);
  }
  return run(arguments, files).out;
}

const Account& account_of(const std::vector<GivenReport>& reports) {
  static std::map<std::string, Account> remembered;
  const auto [place, is_new] = remembered.try_emplace(question(reports));
  if (is_new) {
    std::map<std::string, std::string> names;
    for (const GivenReport& report : reports) names[report.path] = report.name;
    place->second = account_of(Json::parse(dossier_of(reports)), names);
  }
  return place->second;
}

std::set<std::string> names_of(const std::vector<GivenReport>& reports) {
  std::set<std::string> names;
  for (const GivenReport& report : reports) names.insert(report.name);
  return names;
}

}  // namespace synoptic::properties
