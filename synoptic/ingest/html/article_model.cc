#include "synoptic/ingest/html/article_model.h"

#include <algorithm>
#include <cmath>

#include "synoptic/ingest/html/article_weights.h"

namespace synoptic {

namespace {

float weight_of(const WordWeight* first, std::size_t count, std::uint32_t hash) {
  const WordWeight* const found = std::lower_bound(
      first, first + count, hash, [](const WordWeight& word, std::uint32_t wanted) { return word.hash < wanted; });
  return found != first + count && found->hash == hash ? found->weight : 0.0f;
}

/// The sum of a forest's leaves for one block.
template <class Value>
float score(const Forest& forest, Value value) {
  float sum = forest.bias;
  for (std::size_t tree = 0; tree < forest.trees; ++tree) {
    const TreeNode* node = forest.nodes + forest.roots[tree];
    while (node->feature != kLeaf) node = forest.nodes + node->next + (value(node->feature) > node->value ? 1 : 0);
    sum += node->value;
  }
  return sum;
}

float probability(float log_odds) { return 1.0f / (1.0f + std::exp(-log_odds)); }

}  // namespace

float class_word_weight(std::uint32_t hash) { return weight_of(kClassWords, kClassWordCount, hash); }
float line_word_weight(std::uint32_t hash) { return weight_of(kLineWords, kLineWordCount, hash); }
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

std::vector<float> article_scores(const PageTree& tree, const PageText& page) {
  const std::vector<BlockFeatures> features = features_of(tree, page);
  std::vector<float> scores(features.size());
  for (std::size_t b = 0; b < scores.size(); ++b)
    scores[b] = probability(score(kFirstForest, [&](std::uint16_t f) { return features[b][f]; }));
  const std::vector<AroundFeatures> around = around_of(tree, page, scores);
  // What the first pass is sure to be something else stays so: the second changed no decision there (development pages,
  // November 2026).
  constexpr float kSurelyNot = 0.01f;
  for (std::size_t b = 0; b < scores.size(); ++b) {
    if (scores[b] < kSurelyNot) continue;
    scores[b] = probability(score(kSecondForest, [&](std::uint16_t f) {
      return f < kBlockFeatures ? features[b][f] : around[b][f - kBlockFeatures];
    }));
  }
  return scores;
}

}  // namespace synoptic
