#include "synoptic/base/word_set.h"

#include <algorithm>

#include "synoptic/base/tables.h"

namespace synoptic {

WordSet WordSet::of_table(std::string_view name) {
  WordSet set;
  for (const auto& row : table(name)) set.words_.insert(row[0]);
  return set;
}

WordSet WordSet::of_table(std::string_view name, std::initializer_list<std::string_view> kinds) {
  WordSet set;
  for (const auto& row : table(name)) {
    if (row.size() > 1 && std::find(kinds.begin(), kinds.end(), row[1]) != kinds.end()) set.words_.insert(row[0]);
  }
  return set;
}

}  // namespace synoptic
