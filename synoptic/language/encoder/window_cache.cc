#include "synoptic/language/encoder/window_cache.h"

#include <utility>

#include "synoptic/base/hash.h"

namespace synoptic::encoder {

namespace {

constexpr std::size_t kOverhead = 256;  // of an entry: nodes of the table, vectors, counters

std::size_t size_of(const std::string& key, const CoreWords& words) {
  return kOverhead + key.size() + words.upos.size() + 3 * words.heads.size() + words.names.size() * sizeof(NameSpan) +
         words.attribution_spans.size() * sizeof(AttributionSpan) + words.told.size() * sizeof(words.told.front());
}

}  // namespace

std::string window_key(const PieceWindow& window, const Borders& borders) {
  std::string key;
  const auto add = [&key](const auto& values) {
    const std::size_t size = values.size();
    key.append(reinterpret_cast<const char*>(&size), sizeof size);
    key.append(reinterpret_cast<const char*>(values.data()), size * sizeof(values[0]));
  };
  add(window.ids);
  add(window.shapes);
  add(window.first);
  add(window.last);
  add(borders.sentences);
  add(borders.blocks);
  return key;
}

std::size_t WindowCache::Hash::operator()(const std::string& key) const { return hash64(key); }

std::shared_ptr<const CoreWords> WindowCache::find(const std::string& key) {
  if (bytes_ == 0) return nullptr;
  const std::lock_guard lock(mutex_);
  if (const auto found = young_.find(key); found != young_.end()) return found->second;
  const auto found = old_.find(key);
  if (found == old_.end()) return nullptr;
  std::shared_ptr<const CoreWords> words = found->second;
  insert(key, words);
  return words;
}

void WindowCache::keep(std::string key, std::shared_ptr<const CoreWords> words) {
  if (bytes_ == 0) return;
  const std::lock_guard lock(mutex_);
  insert(std::move(key), std::move(words));
}

void WindowCache::insert(std::string key, std::shared_ptr<const CoreWords> words) {
  const std::size_t size = size_of(key, *words);
  if (size > bytes_ / 2) return;
  if (young_size_ + size > bytes_ / 2) {
    old_ = std::exchange(young_, {});
    old_size_ = std::exchange(young_size_, 0);
  }
  if (young_.emplace(std::move(key), std::move(words)).second) young_size_ += size;
}

std::size_t WindowCache::size() const {
  const std::lock_guard lock(mutex_);
  return young_size_ + old_size_;
}

}  // namespace synoptic::encoder
