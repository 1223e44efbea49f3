// What cmake/EmbedTables.cmake writes: each file of data/ as one string. Read them by tables.h.
#pragma once

#include <span>
#include <string_view>

namespace synoptic {

struct EmbeddedTable {
  std::string_view name;  ///< data/NAME.tsv
  std::string_view text;
};

/// All of them, sorted by name. Defined in a generated source.
std::span<const EmbeddedTable> embedded_tables();

}  // namespace synoptic
