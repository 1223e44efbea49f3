#include "synoptic/ingest/html/article_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "synoptic/ingest/html/article_model.h"

namespace synoptic {

namespace {

/// What the classes of an element and of those around it weigh.
struct ClassWeights {
  float own = 0, sum = 0, least = 0, most = 0, nearest = 0;
};

/// Of the elements that hold blocks, and of those around them; the others stay empty.
std::vector<ClassWeights> weigh_classes(const PageTree& tree, const PageText& page) {
  const auto& nodes = tree.nodes();
  std::vector<char> holds(nodes.size());
  for (const PageBlock& block : page.blocks) {
    for (std::uint32_t at = block.element; at != 0 && holds[at] == 0; at = nodes[at].parent) holds[at] = 1;
  }
  std::vector<ClassWeights> weights(nodes.size());
  std::vector<float> known(tree.class_word_count(), std::numeric_limits<float>::quiet_NaN());
  for (std::uint32_t i = 1; i < nodes.size(); ++i) {
    if (holds[i] == 0) continue;
    ClassWeights& at = weights[i];
    at = weights[nodes[i].parent];
    at.own = 0;
    if (!tree.class_words(i).empty()) {
      float& own = known[tree.first_class_word(i)];
      if (std::isnan(own)) {
        own = 0;
        for (const std::uint32_t hash : tree.class_words(i)) own += class_word_weight(hash);
      }
      at.own = own;
    }
    at.sum += at.own;
    at.least = std::min(at.least, at.own);
    at.most = std::max(at.most, at.own);
    if (at.own != 0) at.nearest = at.own;
  }
  return weights;
}

struct LineWeights {
  float sum = 0, least = 0;
};

/// Of every block; one that is no short line weighs nothing.
std::vector<LineWeights> weigh_lines(const PageText& page) {
  // All words first: that most of them weigh nothing is asked for many at once.
  std::vector<std::uint32_t> words, ends;
  ends.reserve(page.blocks.size());
  for (const PageBlock& block : page.blocks) {
    if (block.span.size() <= kShortLine)
      line_words(block.span.in(page.text), [&](std::uint32_t hash) { words.push_back(hash); });
    ends.push_back(static_cast<std::uint32_t>(words.size()));
  }
  const std::vector<WeighedWord> weighed = line_word_weights(words);
  std::vector<LineWeights> lines(page.blocks.size());
  auto word = weighed.begin();
  for (std::size_t b = 0; b < lines.size(); ++b) {
    for (; word != weighed.end() && word->at < ends[b]; ++word) {
      lines[b].sum += word->weight;
      lines[b].least = std::min(lines[b].least, word->weight);
    }
  }
  return lines;
}

}  // namespace

void add_word_features(const PageTree& tree, const PageText& page, std::size_t first_prose,
                       std::vector<BlockFeatures>& features) {
  const auto& nodes = tree.nodes();
  const std::vector<ClassWeights> classes = weigh_classes(tree, page);
  const std::vector<LineWeights> lines = weigh_lines(page);
  float heading = 0, before = 0, least_heading = 0, least_line = 0;
  std::size_t heading_at = 0;
  bool has_heading = false;
  for (std::size_t b = 0; b < page.blocks.size(); ++b) {
    const PageBlock& block = page.blocks[b];
    float* at = features[b].data() + kPlainFeatures;
    std::uint32_t element = block.element;
    for (int level = 0; level < 4; ++level) {
      *at++ = classes[element].own;
      element = nodes[element].parent;
    }
    const ClassWeights& own = classes[block.element];
    for (const float value : {own.sum, own.least, own.most, own.nearest}) *at++ = value;
    const LineWeights& line = lines[b];
    *at++ = line.sum;
    *at++ = line.least;
    *at++ = has_heading ? heading : 0.0f;
    *at++ = has_heading ? static_cast<float>(b - heading_at) : -1.0f;
    *at++ = before;
    *at++ = 0;  // the next line's, below
    if (b > 0) features[b - 1][kPlainFeatures + 13] = line.sum;
    // What the lines between the article's first paragraph and this one say of its end.
    *at++ = least_heading;
    *at++ = least_line;
    const bool is_heading = block.form == BlockForm::heading;
    if (b >= first_prose) {
      least_line = std::min(least_line, line.sum);
      if (is_heading) least_heading = std::min(least_heading, line.sum);
    }
    before = line.sum;
    if (!is_heading) continue;
    has_heading = true;
    heading = line.sum;
    heading_at = b;
  }
}

}  // namespace synoptic
