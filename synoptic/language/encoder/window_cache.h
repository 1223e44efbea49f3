// What was read of windows seen before: agency copy stands in many reports, and is read once.
//
// A window's result is a function of its key, so that knowing it changes the time and nothing else. Two generations:
// when the younger has taken half of the bound, it becomes the older one, and the older is forgotten.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "synoptic/language/encoder/heads.h"

namespace synoptic::encoder {

/// All that the reading of a window depends on, as bytes: two windows are one where these are equal.
std::string window_key(const PieceWindow& window, const Borders& borders);

/// Safe to use from several threads.
class WindowCache {
 public:
  /// Holds at most about `bytes` of keys and results; 0: none.
  explicit WindowCache(std::size_t bytes) : bytes_(bytes) {}

  /// Null where the window is not known.
  std::shared_ptr<const CoreWords> find(const std::string& key);
  void keep(std::string key, std::shared_ptr<const CoreWords> words);
  /// What is held, in bytes.
  std::size_t size() const;

 private:
  struct Hash {
    std::size_t operator()(const std::string& key) const;
  };
  using Generation = std::unordered_map<std::string, std::shared_ptr<const CoreWords>, Hash>;
  void insert(std::string key, std::shared_ptr<const CoreWords> words);

  std::size_t bytes_;
  mutable std::mutex mutex_;
  Generation young_, old_;
  std::size_t young_size_ = 0, old_size_ = 0;
};

}  // namespace synoptic::encoder
