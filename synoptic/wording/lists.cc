#include "synoptic/wording/lists.h"

#include <algorithm>

namespace synoptic {
namespace {

/// The first `shown` of the names; "and" stands before the last of all.
std::string joined(const std::vector<std::string>& names, std::size_t shown) {
  std::string text;
  for (std::size_t at = 0; at < std::min(names.size(), shown); ++at) {
    if (at > 0) text += at + 1 == names.size() ? " and " : ", ";
    text += names[at];
  }
  return text;
}

}  // namespace

std::string listed_names(const std::vector<std::string>& names) {
  constexpr std::size_t kMost = 5;
  if (names.size() <= kMost) return joined(names, kMost);
  return joined(names, kMost - 1) + " and " + std::to_string(names.size() - (kMost - 1)) + " more";
}

std::string listed_reports(const Dossier& dossier, const std::vector<std::uint32_t>& reports) {
  std::vector<std::string> names;
  for (const std::uint32_t report : reports) names.push_back(report_name(dossier.reports[report]));
  return listed_names(names);
}

std::string voices_with_verb(const std::vector<std::string>& voices, const std::string& one, const std::string& many,
                             std::size_t most) {
  std::vector<std::string> names = voices;
  for (std::string& name : names) {
    if (name.empty()) name = "an unnamed source";
  }
  std::string text = joined(names, most);
  if (names.size() > most) text += " and others";
  return text + " " + (names.size() == 1 ? one : many);
}

}  // namespace synoptic
