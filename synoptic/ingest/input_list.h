// Which files a list of paths names, before any of them is opened.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/ingest/raw_input.h"

namespace synoptic {

struct ListedFile {
  std::string path;     ///< As it was first given; "-" is standard input.
  std::string sidecar;  ///< NAME.json beside it; empty where there is none.
};

struct InputList {
  std::vector<ListedFile> files;  ///< Sorted by their names, each once.
  std::vector<Problem> problems;  ///< `files.*`, `ingest.too_many_files`, those of why_unread() for each file of a
                                  ///< folder; sorted by source.
};

/// Lists files, the files of folders at any depth, and "-". A page that a browser saved brings a folder of its parts
/// (`NAME_files`), which belongs to it.
InputList list_inputs(const std::vector<std::string>& paths, const Files& files, const IngestLimits& limits);

/// True for `dir/NAME_files/x.html` where a page `dir/NAME.html` is there, as browsers save it.
bool is_part_of_saved_page(const std::string& path, const std::function<bool(const std::string&)>& is_there);

/// "dir/NAME.json" of "dir/NAME.html", "dir/NAME.txt" and the like; empty for what has no sidecar.
std::string sidecar_of(const std::string& path);

}  // namespace synoptic
