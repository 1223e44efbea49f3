// From paths to bytes: files, folders and standard input, each once, with the sidecar beside it.
#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

#include "synoptic/ingest/ingest.h"

namespace synoptic {

namespace {

constexpr std::string_view kExtensions[] = {".txt", ".html", ".htm"};

std::string extension_of(const std::string& path) {
  std::string extension = std::filesystem::path(path).extension().string();
  for (char& c : extension) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return extension;
}

bool is_wanted_in_a_folder(const std::string& path) {
  return std::find(std::begin(kExtensions), std::end(kExtensions), extension_of(path)) != std::end(kExtensions);
}

std::string stem_of(const std::string& path) {
  return path.substr(0, path.size() - std::filesystem::path(path).extension().string().size());
}

/// The name under which a path is known, so that "./a.txt" and "a.txt" are one file.
std::string key_of(const std::string& path) { return std::filesystem::path(path).lexically_normal().string(); }

/// Paths to be read: the key, then the path as it was first given (bytewise least, so that order does not matter).
using Wanted = std::map<std::string, std::string>;

void want(Wanted& wanted, const std::string& path) {
  const auto [place, is_new] = wanted.emplace(key_of(path), path);
  if (!is_new) place->second = std::min(place->second, path);
}

void want_folder(Wanted& wanted, const std::string& folder, const Files& files, std::vector<Problem>& problems) {
  const Result<Listing> listing = files.list(folder);
  if (!listing.ok()) {
    problems.push_back(listing.error());
    return;
  }
  problems.insert(problems.end(), listing.value().problems.begin(), listing.value().problems.end());
  for (const std::string& path : listing.value().paths) {
    if (is_wanted_in_a_folder(path)) want(wanted, path);
  }
}

/// `*` of a shell names the sidecars too. One whose article is wanted as well is read with it, not by itself.
void drop_sidecars(Wanted& wanted) {
  std::erase_if(wanted, [&](const Wanted::value_type& entry) {
    if (extension_of(entry.first) != ".json") return false;
    const std::string stem = stem_of(entry.first);
    return std::any_of(std::begin(kExtensions), std::end(kExtensions),
                       [&](std::string_view extension) { return wanted.contains(stem + std::string(extension)); });
  });
}

void drop_beyond(Wanted& wanted, std::size_t max_files, std::vector<Problem>& problems) {
  if (wanted.size() <= max_files) return;
  const auto first = std::next(wanted.begin(), static_cast<std::ptrdiff_t>(max_files));
  problems.push_back({"ingest.too_many_files",
                      std::to_string(wanted.size() - max_files) + " files beyond the limit of " +
                          std::to_string(max_files) + " were left out, from this one on",
                      first->second});
  wanted.erase(first, wanted.end());
}

/// The bytes beside an article; empty where there are none. A sidecar that is there and cannot be read is a problem.
std::string read_sidecar(const std::string& path, const Files& files, const IngestLimits& limits,
                         std::vector<Problem>& problems) {
  if (extension_of(path) == ".json") return {};
  const std::string beside = stem_of(path) + ".json";
  if (files.kind_of(beside) != Files::Kind::file) return {};
  Result<std::string> bytes = files.read(beside, limits.max_file_bytes);
  if (bytes.ok()) return std::move(bytes).value();
  problems.push_back(bytes.error());
  return {};
}

}  // namespace

Gathered gather_inputs(const std::vector<std::string>& paths, const std::string* standard_input, const Files& files,
                       const IngestLimits& limits) {
  Gathered gathered;
  Wanted wanted;
  bool wants_standard_input = false;
  for (const std::string& path : paths) {
    if (path == "-") {
      wants_standard_input = true;
    } else if (files.kind_of(path) == Files::Kind::folder) {
      want_folder(wanted, path, files, gathered.problems);
    } else {
      want(wanted, path);
    }
  }
  drop_sidecars(wanted);
  drop_beyond(wanted, limits.max_files, gathered.problems);

  if (wants_standard_input && standard_input != nullptr) {
    gathered.inputs.push_back({"-", *standard_input, {}});
  } else if (wants_standard_input) {
    gathered.problems.push_back({"files.not_readable", "standard input was not given", "-"});
  }
  for (const auto& [key, path] : wanted) {
    Result<std::string> bytes = files.read(path, limits.max_file_bytes);
    if (!bytes.ok()) {
      gathered.problems.push_back(bytes.error());
      continue;
    }
    std::string sidecar = read_sidecar(path, files, limits, gathered.problems);
    gathered.inputs.push_back({path, std::move(bytes).value(), std::move(sidecar)});
  }
  std::stable_sort(gathered.inputs.begin(), gathered.inputs.end(),
                   [](const RawInput& a, const RawInput& b) { return a.source < b.source; });
  std::stable_sort(gathered.problems.begin(), gathered.problems.end(),
                   [](const Problem& a, const Problem& b) { return a.source < b.source; });
  return gathered;
}

}  // namespace synoptic
