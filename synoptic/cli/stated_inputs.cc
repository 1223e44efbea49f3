#include "synoptic/cli/stated_inputs.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "synoptic/base/date.h"

namespace synoptic {

namespace {

struct Stated {
  std::string option;  ///< "--outlet"
  std::string file;    ///< Empty: the only one.
  std::string value;
  bool was_given = false;
};

/// The longest beginning before a `=` that one of `sources` is, and the rest.
Stated split(std::string option, const std::string& given, const std::vector<std::string>& sources) {
  for (std::size_t at = given.rfind('='); at != std::string::npos && at > 0; at = given.rfind('=', at - 1)) {
    const std::string head = given.substr(0, at);
    const bool is_file = std::any_of(sources.begin(), sources.end(), [&](const std::string& source) {
      return source == head || head.starts_with(source + "#");
    });
    if (is_file) return {std::move(option), head, given.substr(at + 1)};
  }
  return {std::move(option), {}, given};
}

class StatedWalk final : public InputWalk {
 public:
  StatedWalk(std::unique_ptr<InputWalk> walk, std::vector<Stated> stated)
      : walk_(std::move(walk)), stated_(std::move(stated)) {}

  std::optional<PageOrProblem> next() override {
    std::optional<PageOrProblem> next = walk_->next();
    if (!next) return next;
    if (auto* page = std::get_if<RawInput>(&*next)) {
      for (Stated& stated : stated_) lay_upon(*page, stated);
    }
    return next;
  }
  std::pair<std::size_t, std::size_t> progress() const override { return walk_->progress(); }
  std::vector<std::string> sources() const override { return walk_->sources(); }
  std::string fingerprint() const override {
    std::string all = walk_->fingerprint();
    for (const Stated& stated : stated_) all += ' ' + stated.option + ' ' + stated.file + '=' + stated.value;
    return all;
  }

 private:
  static void lay_upon(RawInput& page, Stated& stated) {
    const bool is_meant =
        stated.file.empty() || page.source == stated.file || page.source.starts_with(stated.file + "#");
    if (!is_meant) return;
    if (stated.was_given) {
      page.problems.push_back({"cli.several_reports",
                               stated.option +
                                   " is for one report, and the file holds several: the first got it; name "
                                   "one as " +
                                   page.source + "=...",
                               page.source});
      return;
    }
    stated.was_given = true;
    if (stated.option == "--outlet") page.by_hand.outlet = stated.value;
    if (stated.option == "--url") page.by_hand.url = stated.value;
    if (stated.option == "--published")
      page.by_hand.published =
          DatedBasis{DateInterval::of(*PartialDate::parse(stated.value)), Basis::stated, "stated by --published"};
  }

  std::unique_ptr<InputWalk> walk_;
  std::vector<Stated> stated_;
};

}  // namespace

Result<std::unique_ptr<InputWalk>> state_inputs(std::unique_ptr<InputWalk> walk, const Options& options) {
  std::vector<Stated> all;
  const std::vector<std::string> sources = walk->sources();
  const std::pair<std::string, const std::vector<std::string>*> given[] = {
      {"--outlet", &options.outlet}, {"--published", &options.published}, {"--url", &options.url}};
  for (const auto& [option, values] : given) {
    std::set<std::string> files;
    for (const std::string& value : *values) {
      Stated stated = split(option, value, sources);
      if (stated.file.empty() && sources.size() != 1)
        return Error{"cli.stated",
                     option + " is for one report, and there are " + std::to_string(sources.size()) + ": write " +
                         option + " FILE=VALUE, with FILE as it is named here" +
                         (sources.empty() ? "" : ", such as " + sources.front()),
                     value};
      if (!files.insert(stated.file).second)
        return Error{"cli.stated", option + " is given twice for one report", value};
      if (stated.value.empty()) return Error{"cli.stated", option + " states nothing", value};
      if (option == "--published" && !PartialDate::parse(stated.value))
        return Error{"cli.stated", "it is no day by ISO 8601, such as 2025-06-12", value};
      if (option == "--url" && !stated.value.starts_with("https://") && !stated.value.starts_with("http://"))
        return Error{"cli.stated", "it is no address: one begins with https:// or http://", value};
      all.push_back(std::move(stated));
    }
  }
  if (all.empty()) return walk;
  return std::unique_ptr<InputWalk>(std::make_unique<StatedWalk>(std::move(walk), std::move(all)));
}

}  // namespace synoptic
