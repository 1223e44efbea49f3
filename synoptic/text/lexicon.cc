#include "synoptic/text/lexicon.h"

#include <bit>
#include <cassert>

#include "synoptic/base/tables.h"

namespace synoptic {

Lexicon::Lexicon(std::string_view table_name, ReadRow read) {
  const auto& rows = table(table_name);
  entries_.resize(std::bit_ceil(rows.size() * 4 + 16));
  mask_ = entries_.size() - 1;
  for (const auto& row : rows) {
    assert(!row[0].empty() && row[0].size() <= kLongest);
    const Key key = key_of(row[0]);
    std::size_t i = slot(key);
    while (entries_[i].value != 0 && !(entries_[i].key == key)) i = (i + 1) & mask_;
    entries_[i] = {key, read(row)};
    assert(entries_[i].value != 0);
  }
}

}  // namespace synoptic
