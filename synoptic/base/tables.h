// The word lists and tables of data/, built into the program.
//
// Every file data/NAME.tsv is compiled in (cmake/EmbedTables.cmake), so that one binary is enough and no
// path is searched at run time. Lines that begin with '#' (source, licence, version) and empty lines are
// left out; columns are separated by a tab.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace synoptic {

/// The rows of data/NAME.tsv, each its columns; views of static storage. An unknown name is a bug (assert).
/// Cost: split once at the first call for a name, thread-safe; then a lookup by name. Keep the reference.
const std::vector<std::vector<std::string_view>>& table(std::string_view name);

/// All names, sorted: what data/ held when the program was built.
std::vector<std::string_view> table_names();

}  // namespace synoptic
