#include "synoptic/base/tables.h"

#include <zstd.h>

#include <algorithm>
#include <cassert>
#include <deque>
#include <map>
#include <mutex>
#include <string>

#include "synoptic/base/embedded_tables.h"

namespace synoptic {

namespace {

using Rows = std::vector<std::vector<std::string_view>>;

Rows split(std::string_view text) {
  Rows rows;
  while (!text.empty()) {
    const std::size_t stop = text.find('\n');
    std::string_view line = text.substr(0, stop);
    text.remove_prefix(stop == std::string_view::npos ? text.size() : stop + 1);
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string_view>& row = rows.emplace_back();
    for (std::size_t tab; (tab = line.find('\t')) != std::string_view::npos; line.remove_prefix(tab + 1))
      row.push_back(line.substr(0, tab));
    row.push_back(line);
  }
  return rows;
}

/// The text of a table; views into it stay good for ever. The caller holds the lock of table().
std::string_view text_of(const EmbeddedTable& embedded) {
  // Never destroyed, as the rows that view it are, and reachable to the end.
  static std::deque<std::string>& texts = *new std::deque<std::string>;
  if (!embedded.packed) return embedded.text;
  const unsigned long long size = ZSTD_getFrameContentSize(embedded.text.data(), embedded.text.size());
  assert(size != ZSTD_CONTENTSIZE_UNKNOWN && size != ZSTD_CONTENTSIZE_ERROR);
  std::string& text = texts.emplace_back(size, '\0');
  [[maybe_unused]] const std::size_t unpacked =
      ZSTD_decompress(text.data(), text.size(), embedded.text.data(), embedded.text.size());
  assert(unpacked == size);
  return text;
}

}  // namespace

const Rows& table(std::string_view name) {
  static std::mutex mutex;
  static std::map<std::string_view, Rows>& split_tables = *new std::map<std::string_view, Rows>;
  const std::lock_guard lock(mutex);
  if (const auto found = split_tables.find(name); found != split_tables.end()) return found->second;
  for (const EmbeddedTable& embedded : embedded_tables()) {
    if (embedded.name == name) return split_tables.emplace(embedded.name, split(text_of(embedded))).first->second;
  }
  assert(false && "no such table in data/");
  static const Rows& none = *new Rows;
  return none;
}

std::vector<std::string_view> table_names() {
  std::vector<std::string_view> names;
  for (const EmbeddedTable& embedded : embedded_tables()) names.push_back(embedded.name);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace synoptic
