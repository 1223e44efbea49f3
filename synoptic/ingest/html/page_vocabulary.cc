#include "synoptic/ingest/html/page_vocabulary.h"

#include <algorithm>
#include <bitset>
#include <utility>

#include "synoptic/ingest/html/block_counts.h"

namespace synoptic {

namespace {

/// How often each hash was added: open addressing with linear probing, at most half full.
class HashCounts {
 public:
  explicit HashCounts(std::size_t most) {
    std::size_t size = 16;
    while (size < most * 2) size *= 2;
    slots_.resize(size);
  }
  void add(std::uint32_t hash) {
    Slot& slot = at(hash);
    slot.hash = hash;
    ++slot.count;
  }
  std::uint32_t operator[](std::uint32_t hash) const { return const_cast<HashCounts*>(this)->at(hash).count; }

 private:
  struct Slot {
    std::uint32_t hash = 0, count = 0;
  };
  Slot& at(std::uint32_t hash) {
    std::size_t i = (hash * 0x9E3779B1u) & (slots_.size() - 1);
    while (slots_[i].count != 0 && slots_[i].hash != hash) i = (i + 1) & (slots_.size() - 1);
    return slots_[i];
  }
  std::vector<Slot> slots_;
};

std::uint32_t pair_of(std::uint32_t first, std::uint32_t second) { return first * 0x85EBCA6Bu + second; }

std::vector<std::uint32_t> words_of(std::string_view text) {
  std::vector<std::uint32_t> words;
  (void)count_block(text, words);
  return words;
}

/// Different words of a line. Most words stand in none, which a bit tells.
class WordSet {
 public:
  explicit WordSet(std::vector<std::uint32_t> words) : words_(std::move(words)) {
    std::sort(words_.begin(), words_.end());
    words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
    for (const std::uint32_t word : words_) held_.set(word % held_.size());
  }
  bool empty() const { return words_.empty(); }
  std::size_t size() const { return words_.size(); }
  bool holds(std::uint32_t word) const {
    return held_.test(word % held_.size()) && std::binary_search(words_.begin(), words_.end(), word);
  }

 private:
  std::vector<std::uint32_t> words_;
  std::bitset<4096> held_;
};

}  // namespace

std::vector<SharedWords> PageVocabulary::compare(const PageSays& says, const std::vector<char>& is_prose) const {
  std::vector<SharedWords> out(ends_.size());
  const WordSet title(words_of(says.title)), description(words_of(says.description));
  const std::vector<std::uint32_t> body = words_of(says.body);
  HashCounts pairs(body.size());
  for (std::size_t i = 1; i < body.size(); ++i) pairs.add(pair_of(body[i - 1], body[i]));
  const auto begin_of = [&](std::size_t b) { return b == 0 ? 0u : ends_[b - 1]; };
  std::size_t prose_words = 0;
  for (std::size_t b = 0; b < ends_.size(); ++b) prose_words += is_prose[b] != 0 ? ends_[b] - begin_of(b) : 0;
  HashCounts prose(prose_words);
  for (std::size_t b = 0; b < ends_.size(); ++b) {
    for (std::uint32_t i = begin_of(b); is_prose[b] != 0 && i < ends_[b]; ++i) prose.add(words_[i]);
  }
  for (std::size_t b = 0; b < ends_.size(); ++b) {
    const std::uint32_t begin = begin_of(b), end = ends_[b];
    if (begin == end) continue;
    std::uint32_t in_title = 0, in_description = 0, in_body = 0, in_prose = 0;
    for (std::uint32_t i = begin; i < end; ++i) {
      in_title += title.holds(words_[i]);
      in_description += description.holds(words_[i]);
      in_body += body.size() > 1 && i > begin && pairs[pair_of(words_[i - 1], words_[i])] > 0;
      // In another block of prose: once more than here.
      in_prose += prose[words_[i]] > (is_prose[b] != 0 ? 1u : 0u);
    }
    const auto words = static_cast<float>(end - begin);
    SharedWords& shared = out[b];
    if (!title.empty()) {
      shared.in_title = static_cast<float>(in_title) / words;
      shared.of_title = static_cast<float>(in_title) / static_cast<float>(title.size());
    }
    if (!description.empty()) shared.in_description = static_cast<float>(in_description) / words;
    if (body.size() > 1 && end - begin > 1) shared.in_body = static_cast<float>(in_body) / (words - 1);
    if (prose_words > 0) shared.in_prose = static_cast<float>(in_prose) / words;
  }
  return out;
}

}  // namespace synoptic
