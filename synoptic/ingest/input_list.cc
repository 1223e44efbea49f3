#include "synoptic/ingest/input_list.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "synoptic/ingest/reader.h"
#include "synoptic/ingest/unread_kinds.h"

namespace synoptic {

namespace {

/// Single articles, which a sidecar may stand beside.
constexpr std::string_view kArticles[] = {".txt",   ".text", ".md",    ".markdown", ".html", ".htm",
                                          ".xhtml", ".xht",  ".shtml", ".mht",      ".mhtml"};

/// What browsers put behind a page's name for the folder of its parts, by language.
constexpr std::string_view kPartFolders[] = {"_files", ".files", "-Dateien",   "_fichiers", "_archivos", "_bestanden",
                                             "_file",  "-filer", "_ficheiros", "_pliki",    "_soubory"};

std::string extension_of(const std::string& path) {
  std::string extension = std::filesystem::path(path).extension().string();
  for (char& c : extension) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return extension;
}

bool is_article(const std::string& path) {
  return std::find(std::begin(kArticles), std::end(kArticles), extension_of(path)) != std::end(kArticles);
}

std::string stem_of(const std::string& path) {
  return path.substr(0, path.size() - std::filesystem::path(path).extension().string().size());
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

/// The name under which a path is known, so that "./a.txt" and "a.txt" are one file.
std::string key_of(const std::string& path) { return std::filesystem::path(path).lexically_normal().string(); }

/// Files to be read: the key, then the path as it was first given (bytewise least, so that order does not matter).
using Wanted = std::map<std::string, std::string>;

void want(Wanted& wanted, const std::string& path) {
  const auto [place, is_new] = wanted.emplace(key_of(path), path);
  if (!is_new) place->second = std::min(place->second, path);
}

/// README.md and the like.
bool is_about_the_folder(const std::string& path) {
  std::string name = std::filesystem::path(path).stem().string();
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return name == "readme" || name == "license" || name == "licence" || name == "changelog";
}

Problem stray_sidecar(const std::string& path) {
  return {"ingest.skipped",
          "beside articles a .json is the sidecar of the one that bears its name, and there is none of this name; "
          "named by itself it is read as articles",
          path};
}

void want_folder(Wanted& wanted, const std::string& folder, const Files& files, std::vector<Problem>& problems) {
  Result<Listing> result = files.list(folder);
  if (!result.ok()) {
    problems.push_back(result.error());
    return;
  }
  const Listing listing = std::move(result).value();
  problems.insert(problems.end(), listing.problems.begin(), listing.problems.end());
  std::set<std::string> with_articles, articles;
  for (const std::string& path : listing.paths) {
    if (!is_article(path) || is_about_the_folder(path)) continue;
    with_articles.insert(folder_of(path));
    articles.insert(stem_of(path));
  }
  const auto is_there = [&](const std::string& path) {
    return std::binary_search(listing.paths.begin(), listing.paths.end(), path);
  };
  for (const std::string& path : listing.paths) {
    if (is_part_of_saved_page(path, is_there)) continue;
    // Beside articles a .json is a sidecar or something else's; a folder of its own kind holds articles in JSON.
    const bool is_json = extension_of(path) == ".json";
    const bool beside_articles = is_json && with_articles.contains(folder_of(path));
    if (is_about_the_folder(path)) {
      problems.push_back({"ingest.no_article_kind", "by its name it tells of the folder", path});
    } else if (is_known_ending(path) && !beside_articles) {
      want(wanted, path);
    } else {
      if (beside_articles && articles.contains(stem_of(path))) continue;  // its sidecar
      problems.push_back(beside_articles ? stray_sidecar(path) : why_unread(path));
    }
  }
}

/// `*` of a shell names the sidecars too. One whose article is wanted as well is read with it, not by itself.
void drop_sidecars(Wanted& wanted) {
  std::erase_if(wanted, [&](const Wanted::value_type& entry) {
    if (extension_of(entry.first) != ".json") return false;
    const std::string stem = stem_of(entry.first);
    return std::any_of(std::begin(kArticles), std::end(kArticles),
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

}  // namespace

bool is_part_of_saved_page(const std::string& path, const std::function<bool(const std::string&)>& is_there) {
  for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
       slash = path.rfind('/', slash - 1)) {
    const std::string_view folder = std::string_view(path).substr(0, slash);
    for (const std::string_view ending : kPartFolders) {
      if (!folder.ends_with(ending)) continue;
      const std::string page(folder.substr(0, folder.size() - ending.size()));
      if (is_there(page + ".html") || is_there(page + ".htm") || is_there(page + ".xhtml")) return true;
    }
  }
  return false;
}

std::string sidecar_of(const std::string& path) {
  const std::string extension = extension_of(path);
  if (extension == ".json" || path == "-") return {};
  return stem_of(path) + ".json";
}

InputList list_inputs(const std::vector<std::string>& paths, const Files& files, const IngestLimits& limits) {
  InputList list;
  Wanted wanted;
  for (const std::string& path : paths) {
    if (path == "-")
      wanted.emplace("-", "-");
    else if (files.kind_of(path) == Files::Kind::folder)
      want_folder(wanted, path, files, list.problems);
    else
      want(wanted, path);
  }
  drop_sidecars(wanted);
  drop_beyond(wanted, limits.max_files, list.problems);
  for (auto& [key, path] : wanted) list.files.push_back({path, {}});
  std::stable_sort(list.files.begin(), list.files.end(),
                   [](const ListedFile& a, const ListedFile& b) { return a.path < b.path; });
  for (ListedFile& file : list.files) {
    const std::string beside = sidecar_of(file.path);
    if (!beside.empty() && files.kind_of(beside) == Files::Kind::file) file.sidecar = beside;
  }
  std::stable_sort(list.problems.begin(), list.problems.end(),
                   [](const Problem& a, const Problem& b) { return a.source < b.source; });
  return list;
}

}  // namespace synoptic
