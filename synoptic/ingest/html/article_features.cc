#include "synoptic/ingest/html/article_features.h"

#include <algorithm>
#include <bit>
#include <cassert>

#include "synoptic/base/hash.h"
#include "synoptic/ingest/html/article_words.h"
#include "synoptic/ingest/html/block_counts.h"
#include "synoptic/ingest/html/block_groups.h"
#include "synoptic/ingest/html/page_vocabulary.h"

namespace synoptic {

namespace {

/// What lies below an element.
struct Below {
  float bytes = 0, links = 0, prose = 0;
  std::uint32_t blocks = 0, prose_blocks = 0;
};

/// How often each hash was added: open addressing with linear probing, at most half full.
class RepeatCounts {
 public:
  explicit RepeatCounts(std::size_t most) : slots_(std::bit_ceil(most * 2 + 1)) {}
  /// Where it is counted.
  std::size_t add(std::uint64_t hash) {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].count != 0 && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
    slots_[at].hash = hash;
    ++slots_[at].count;
    return at;
  }
  std::uint32_t operator[](std::size_t slot) const { return slots_[slot].count; }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t count = 0;
  };
  std::vector<Slot> slots_;
};

constexpr std::size_t kAncestors = 4;

class Features {
 public:
  Features(const PageTree& tree, const PageText& page, const PageSays& says)
      : tree_(tree), page_(page), says_(says), below_(tree.nodes().size()) {}

  std::vector<BlockFeatures> all() {
    measure();
    find_best();
    find_title();
    groups_ = group_blocks(tree_, page_, prose_);
    std::vector<char> is_prose(page_.blocks.size());
    for (std::size_t b = 0; b < is_prose.size(); ++b)
      is_prose[b] = prose_[b] > 0 && is_in(page_.blocks[b].element, half_) ? 1 : 0;
    shared_ = vocabulary_.compare(says_, is_prose);
    find_distances();
    std::vector<BlockFeatures> out(page_.blocks.size());
    for (std::size_t b = 0; b < out.size(); ++b) {
      const std::size_t at = around(b, out[b], plain(b, out[b]));
      assert(at == kPlainFeatures);
      (void)at;
    }
    add_word_features(tree_, page_, first_prose_, out);
    return out;
  }

 private:
  std::uint32_t parent(std::uint32_t node) const { return tree_.nodes()[node].parent; }

  bool is_prose(std::size_t b) const {
    const PageBlock& block = page_.blocks[b];
    return counts_[b].bytes >= 80 && counts_[b].stops >= 1 &&
           static_cast<float>(block.link_bytes) < 0.4f * counts_[b].bytes &&
           (block.surrounding & (kInNav | kInFooter | kInForm | kIsHidden)) == 0;
  }

  void measure() {
    counts_.reserve(page_.blocks.size());
    prose_.reserve(page_.blocks.size());
    RepeatCounts seen(page_.blocks.size());
    times_.resize(page_.blocks.size());
    std::vector<std::size_t> slots(page_.blocks.size());
    for (std::size_t b = 0; b < page_.blocks.size(); ++b) {
      const PageBlock& block = page_.blocks[b];
      const std::string_view text = block.span.in(page_.text);
      counts_.push_back(count_block(text, vocabulary_.words()));
      vocabulary_.end_block();
      prose_.push_back(is_prose(b) ? counts_[b].bytes : 0.0f);
      prose_before_.push_back(total_prose_);
      bytes_before_.push_back(total_bytes_);
      total_prose_ += prose_[b];
      total_bytes_ += counts_[b].bytes;
      prose_blocks_ += prose_[b] > 0;
      slots[b] = seen.add(hash64(text));
      is_again_.push_back(seen[slots[b]] > 1);
      Below& own = below_[block.element];
      own.bytes += counts_[b].bytes;
      own.links += static_cast<float>(block.link_bytes);
      own.prose += prose_[b];
      ++own.blocks;
      own.prose_blocks += prose_[b] > 0;
    }
    for (std::size_t b = 0; b < slots.size(); ++b) times_[b] = static_cast<float>(seen[slots[b]]);
    for (auto i = static_cast<std::uint32_t>(below_.size()); i-- > 1;) {
      if (below_[i].blocks == 0) continue;
      Below& up = below_[parent(i)];
      up.bytes += below_[i].bytes;
      up.links += below_[i].links;
      up.prose += below_[i].prose;
      up.blocks += below_[i].blocks;
      up.prose_blocks += below_[i].prose_blocks;
    }
  }

  /// The deepest element that holds most of the page's prose, and the one that holds nearly all.
  void find_best() {
    const auto& nodes = tree_.nodes();
    for (const auto& [share, best] : {std::pair<float, std::uint32_t*>{0.5f, &half_}, {0.8f, &most_}}) {
      std::uint32_t at = 0;
      while (true) {
        std::uint32_t next = 0;
        for (std::uint32_t child = at + 1; child < nodes[at].end; child = nodes[child].end) {
          if (below_[child].prose >= share * total_prose_ && total_prose_ > 0) next = child;
        }
        if (next == 0) break;
        at = next;
      }
      *best = at;
    }
    for (std::size_t b = 0; b < prose_.size(); ++b) {
      if (prose_[b] <= 0 || !is_in(page_.blocks[b].element, half_)) continue;
      first_prose_ = std::min(first_prose_, b);
      last_prose_ = b;
    }
  }

  bool is_in(std::uint32_t node, std::uint32_t around) const {
    return node >= around && node < tree_.nodes()[around].end;
  }

  /// The last heading of the first level before the prose, or any heading before it.
  void find_title() {
    title_ = page_.blocks.size();
    for (std::size_t b = 0; b < page_.blocks.size() && (b <= first_prose_ || title_ == page_.blocks.size()); ++b) {
      const PageBlock& block = page_.blocks[b];
      if (block.level == 1 && (block.surrounding & (kIsHidden | kInNav)) == 0) title_ = b;
    }
  }

  std::size_t plain(std::size_t b, BlockFeatures& out) const {
    const PageBlock& block = page_.blocks[b];
    const BlockCounts& counts = counts_[b];
    std::size_t at = 0;
    const auto put = [&](auto value) { out[at++] = static_cast<float>(value); };
    put(block.form);
    put(block.level);
    put(counts.bytes);
    put(counts.words);
    put(static_cast<float>(block.link_bytes) / std::max(1.0f, counts.bytes));
    put(block.links);
    put(counts.stops);
    put(counts.commas);
    put(counts.capitals / std::max(1.0f, counts.words));
    put(counts.digits / std::max(1.0f, counts.letters));
    put(counts.letters / std::max(1.0f, counts.words));
    put(counts.lines);
    put(counts.ends_in_stop);
    put(counts.begins_capital);
    put(counts.begins_small);
    put(counts.ends_in_colon);
    put(counts.has_marks);
    put(tree_.nodes()[block.element].depth);
    for (const std::uint32_t bit :
         {kInArticle, kInMain, kInAside, kInNav, kInHeader, kInFooter, kInForm, kInFigure, kInList, kInTable,
          kInQuotation, kInDetails, kInDialog, kInArticleBody, kIsHidden, kIsForReaders}) {
      put((block.surrounding & bit) != 0);
    }
    // Elements around it.
    std::uint32_t around = block.element;
    for (std::size_t k = 0; k < kAncestors; ++k) {
      // One that holds nothing else says nothing new.
      const std::uint32_t blocks = below_[around].blocks;
      const Below& below = below_[around];
      put(below.prose / std::max(1.0f, total_prose_));
      put(below.links / std::max(1.0f, below.bytes));
      put(below.blocks);
      put(static_cast<float>(below.prose_blocks) / static_cast<float>(std::max(1u, below.blocks)));
      while (around != 0 && below_[around].blocks == blocks) around = parent(around);
    }
    put(is_in(block.element, half_));
    put(is_in(block.element, most_));
    put(below_[half_].prose / std::max(1.0f, total_prose_));
    put(static_cast<float>(tree_.nodes()[block.element].depth) - static_cast<float>(tree_.nodes()[half_].depth));
    put(b < first_prose_ ? -1.0f : b > last_prose_ ? 1.0f : 0.0f);
    put(b < first_prose_  ? static_cast<float>(first_prose_ - b)
        : b > last_prose_ ? static_cast<float>(b - last_prose_)
                          : 0.0f);
    put(static_cast<float>(b) / static_cast<float>(page_.blocks.size()));
    put(bytes_before_[b] / std::max(1.0f, total_bytes_));
    put(prose_before_[b] / std::max(1.0f, total_prose_));
    put(title_ == page_.blocks.size() ? -1000.0f : static_cast<float>(b) - static_cast<float>(title_));
    put(times_[b]);
    put(is_again_[b]);
    // Neighbours.
    for (const int step : {-1, 1, -2, 2}) {
      const std::size_t other = b + static_cast<std::size_t>(step);
      const bool is_there = other < page_.blocks.size();
      put(is_there ? counts_[other].bytes : 0.0f);
      put(is_there ? static_cast<float>(page_.blocks[other].link_bytes) / std::max(1.0f, counts_[other].bytes) : -1.0f);
    }
    put(total_prose_);
    put(page_.blocks.size());
    put(prose_blocks_);
    put(total_prose_ / std::max(1.0f, total_bytes_));
    // Prose within five blocks before and after.
    const std::size_t first = b > 5 ? b - 5 : 0, last = std::min(b + 6, page_.blocks.size());
    put(prose_before_[b] - prose_before_[first]);
    put((last < page_.blocks.size() ? prose_before_[last] : total_prose_) - prose_before_[b] - prose_[b]);
    return at;
  }

  /// Blocks to the nearest one of prose, on either side.
  void find_distances() {
    constexpr float kFar = 99;
    const std::size_t count = page_.blocks.size();
    since_prose_.resize(count, kFar);
    until_prose_.resize(count, kFar);
    float distance = kFar;
    for (std::size_t b = 0; b < count; ++b) {
      since_prose_[b] = distance;
      distance = prose_[b] > 0 ? 1 : std::min(kFar, distance + 1);
    }
    distance = kFar;
    for (std::size_t b = count; b-- > 0;) {
      until_prose_[b] = distance;
      distance = prose_[b] > 0 ? 1 : std::min(kFar, distance + 1);
    }
  }

  /// Elements from each of two nodes up to the one that holds both.
  std::pair<int, int> steps_between(std::uint32_t from, std::uint32_t to) const {
    std::uint32_t common = from;
    while (!is_in(to, common)) common = parent(common);
    const auto depth = [&](std::uint32_t node) { return static_cast<int>(tree_.nodes()[node].depth); };
    return {depth(from) - depth(common), depth(to) - depth(common)};
  }

  /// What the rest of the page says of a block: others of its make, words it shares, how far prose and title are.
  std::size_t around(std::size_t b, BlockFeatures& out, std::size_t at) const {
    const PageBlock& block = page_.blocks[b];
    const BlockCounts& counts = counts_[b];
    const auto put = [&](auto value) { out[at++] = static_cast<float>(value); };
    const BlockGroup& group = groups_.groups[groups_.of_block[b]];
    put(group.blocks);
    put(group.bytes / group.blocks);
    put(group.link_bytes / std::max(1.0f, group.bytes));
    put(group.prose / std::max(1.0f, total_prose_));
    put(group.prose / std::max(1.0f, group.bytes));
    const SharedWords& shared = shared_[b];
    put(shared.in_title);
    put(shared.of_title);
    put(shared.in_description);
    put(shared.in_body);
    put(shared.in_prose);
    put(counts.large_letters / std::max(1.0f, counts.letters));
    put(counts.has_address);
    put(counts.has_rights);
    put(counts.ends_in_ellipsis);
    put(counts.begins_digit);
    put(counts.quotes);
    put(counts.bytes / (counts.stops + 1));
    put(since_prose_[b]);
    put(until_prose_[b]);
    const auto [up, down] = steps_between(block.element, half_);
    put(up);
    put(down);
    const bool has_title = title_ < page_.blocks.size();
    const auto [title_up, title_down] =
        has_title ? steps_between(block.element, page_.blocks[title_].element) : std::pair{-1, -1};
    put(title_up);
    put(title_down);
    put(code_of(tree_.nodes()[block.element].tag));
    return at;
  }

  /// A few kinds of elements that blocks stand in.
  static int code_of(Tag tag) {
    switch (tag) {
      case LXB_TAG_P: return 1;
      case LXB_TAG_DIV: return 2;
      case LXB_TAG_LI: return 3;
      case LXB_TAG_TD: return 4;
      case LXB_TAG_SECTION: return 5;
      case LXB_TAG_ARTICLE: return 6;
      case LXB_TAG_BLOCKQUOTE: return 7;
      default: return 0;
    }
  }

  const PageTree& tree_;
  const PageText& page_;
  const PageSays& says_;
  PageVocabulary vocabulary_;
  std::vector<SharedWords> shared_;
  BlockGroups groups_;
  std::vector<float> since_prose_, until_prose_;
  std::vector<Below> below_;
  std::vector<BlockCounts> counts_;
  std::vector<float> prose_, prose_before_, bytes_before_, times_;
  std::vector<char> is_again_;
  float total_prose_ = 0, total_bytes_ = 0;
  std::uint32_t prose_blocks_ = 0;
  std::uint32_t half_ = 0, most_ = 0;
  std::size_t first_prose_ = static_cast<std::size_t>(-1), last_prose_ = 0, title_ = 0;
};

}  // namespace

std::vector<BlockFeatures> features_of(const PageTree& tree, const PageText& page, const PageSays& says) {
  return Features(tree, page, says).all();
}

}  // namespace synoptic
