#include "synoptic/ingest/html/article_model.h"

#include <algorithm>
#include <array>

#include "synoptic/ingest/html/article_weights.h"

namespace synoptic {

namespace {

/// A list of words, sorted by hash, with where each beginning of a hash begins, since few share their first bits. Most
/// words stand in none, which a bit tells.
class WordWeights {
 public:
  WordWeights(const WordWeight* words, std::size_t count)
      : words_(words), begins_((std::size_t{1} << kBits) + 1), held_((std::size_t{1} << kHeldBits) / 64) {
    for (std::size_t i = 0; i < count; ++i) {
      ++begins_[slot(words[i].hash) + 1];
      held_[held(words[i].hash) / 64] |= std::uint64_t{1} << (words[i].hash % 64);
    }
    for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
  }
  bool may_hold(std::uint32_t hash) const { return (held_[held(hash) / 64] >> (hash % 64) & 1u) != 0; }
  float operator[](std::uint32_t hash) const {
    if (!may_hold(hash)) return 0.0f;
    const std::size_t end = begins_[slot(hash) + 1];
    for (std::size_t i = begins_[slot(hash)]; i < end; ++i) {
      if (words_[i].hash == hash) return words_[i].weight;
    }
    return 0.0f;
  }

 private:
  static constexpr unsigned kBits = 15, kHeldBits = 18;
  static std::size_t slot(std::uint32_t hash) { return hash >> (32 - kBits); }
  static std::size_t held(std::uint32_t hash) { return hash & ((std::size_t{1} << kHeldBits) - 1); }
  const WordWeight* words_;
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint64_t> held_;  ///< A bit for the last bits of each hash: a table small enough to stay at hand.
};

}  // namespace

float class_word_weight(std::uint32_t hash) {
  static const WordWeights kWeights(kClassWords, kClassWordCount);
  return kWeights[hash];
}

std::vector<WeighedWord> line_word_weights(const std::vector<std::uint32_t>& hashes) {
  static const WordWeights kWeights(kLineWords, kLineWordCount);
  const WordWeights& weights = kWeights;
  std::vector<WeighedWord> out(hashes.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    out[count].at = static_cast<std::uint32_t>(i);
    count += weights.may_hold(hashes[i]) ? 1 : 0;
  }
  out.resize(count);
  for (WeighedWord& word : out) word.weight = weights[hashes[word.at]];
  return out;
}

float article_threshold() { return kArticleThreshold; }

std::vector<AroundFeatures> around_of(const PageTree& tree, const PageText& page, const std::vector<float>& scores) {
  const auto& nodes = tree.nodes();
  const std::size_t count = page.blocks.size();
  std::vector<AroundFeatures> out(count);
  // What is expected of the article below each element, and how many bytes and blocks there are.
  struct Below {
    float expected = 0, bytes = 0;
    std::uint32_t blocks = 0;
  };
  std::vector<Below> below(nodes.size());
  std::vector<float> expected_before(count + 1), bytes_before(count + 1);
  float most = 0;
  for (std::size_t b = 0; b < count; ++b) {
    const auto bytes = static_cast<float>(page.blocks[b].span.size());
    expected_before[b + 1] = expected_before[b] + bytes * scores[b];
    bytes_before[b + 1] = bytes_before[b] + bytes;
    most = std::max(most, scores[b]);
    Below& own = below[page.blocks[b].element];
    own.expected += bytes * scores[b];
    own.bytes += bytes;
    ++own.blocks;
  }
  for (auto i = static_cast<std::uint32_t>(nodes.size()); i-- > 1;) {
    Below& up = below[nodes[i].parent];
    up.expected += below[i].expected;
    up.bytes += below[i].bytes;
    up.blocks += below[i].blocks;
  }
  const float total = expected_before[count];
  float heading = -1;
  for (std::size_t b = 0; b < count; ++b) {
    AroundFeatures& at = out[b];
    const auto score_at = [&](std::ptrdiff_t other) {
      return other >= 0 && static_cast<std::size_t>(other) < count ? scores[static_cast<std::size_t>(other)] : -1.0f;
    };
    const auto here = static_cast<std::ptrdiff_t>(b);
    at[0] = scores[b];
    at[1] = score_at(here - 1);
    at[2] = score_at(here + 1);
    at[3] = score_at(here - 2);
    at[4] = score_at(here + 2);
    const std::size_t first = b > 5 ? b - 5 : 0, last = std::min(count, b + 6);
    at[5] = (expected_before[b] - expected_before[first]) / std::max(1.0f, bytes_before[b] - bytes_before[first]);
    at[6] = (expected_before[last] - expected_before[b + 1]) / std::max(1.0f, bytes_before[last] - bytes_before[b + 1]);
    std::uint32_t around = page.blocks[b].element;
    for (std::size_t k = 7; k < 9; ++k) {
      const std::uint32_t blocks = below[around].blocks;
      while (around != 0 && below[around].blocks == blocks) around = nodes[around].parent;
      at[k] = below[around].expected / std::max(1.0f, below[around].bytes);
    }
    at[9] = expected_before[b] / std::max(1.0f, total);
    at[10] = most;
    at[11] = heading;
    at[12] = total;
    at[13] = below[around].expected / std::max(1.0f, total);
    if (page.blocks[b].form == BlockForm::heading) heading = scores[b];
  }
  return out;
}

std::vector<float> article_scores(const PageTree& tree, const PageText& page, const PageSays& says) {
  static const WideForest kFirst(kFirstForest), kSecond(kSecondForest);
  const std::vector<BlockFeatures> features = features_of(tree, page, says);
  std::vector<float> scores(features.size());
  // More than half of a page's blocks are surely something else by the first trees: of those, 3 in 10,000 reached a
  // probability of .2 by all of them, none .4 (every sixth page trained on, 2026-11-27). What the first pass is sure of
  // stays so: the second changed no decision there.
  constexpr std::size_t kFirstTrees = 16;
  constexpr float kSurelyOther = -2.25f, kSurelyNot = 0.01f;
  for (std::size_t b = 0; b < scores.size(); ++b) {
    const float* const row = features[b].data();
    const std::size_t first = std::min(kFirstTrees, kFirst.trees());
    const float sum = kFirst.bias() + kFirst.sum(row, 0, first);
    scores[b] = sum < kSurelyOther ? kSurelyNot / 2 : probability(sum + kFirst.sum(row, first, kFirst.trees()));
  }
  const std::vector<AroundFeatures> around = around_of(tree, page, scores);
  std::array<float, kBlockFeatures + kAroundFeatures> row;
  for (std::size_t b = 0; b < scores.size(); ++b) {
    if (scores[b] < kSurelyNot) continue;
    std::copy(features[b].begin(), features[b].end(), row.begin());
    std::copy(around[b].begin(), around[b].end(), row.begin() + kBlockFeatures);
    scores[b] = probability(kSecond(row.data()));
  }
  return scores;
}

}  // namespace synoptic
