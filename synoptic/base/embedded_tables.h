// What cmake/EmbedTables.cmake writes: each table of data/ and models/ as one string, the larger ones packed. Read them
// by tables.h, which unpacks a table when it is first asked for.
#pragma once

#include <span>
#include <string_view>

namespace synoptic {

struct EmbeddedTable {
  std::string_view name;  ///< data/NAME.tsv
  std::string_view text;
  bool packed = false;  ///< `text` is one zstd frame that says its size.
};

/// All of them, sorted by name. Defined in a generated source.
std::span<const EmbeddedTable> embedded_tables();

}  // namespace synoptic
