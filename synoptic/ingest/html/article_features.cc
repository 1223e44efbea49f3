#include "synoptic/ingest/html/article_features.h"

#include <algorithm>
#include <unordered_map>

#include "synoptic/base/hash.h"
#include "synoptic/ingest/html/article_model.h"

namespace synoptic {

namespace {

/// Counts over a block's text.
struct Counts {
  float bytes = 0, words = 0, stops = 0, commas = 0, capitals = 0, digits = 0, lines = 0, letters = 0;
  bool ends_in_stop = false, begins_capital = false, begins_small = false, ends_in_colon = false, has_marks = false;
};

Counts count(std::string_view text) {
  Counts counts;
  counts.bytes = static_cast<float>(text.size());
  bool in_word = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    const bool is_letter = byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool is_digit = c >= '0' && c <= '9';
    if (is_letter || is_digit) {
      if (!in_word) {
        ++counts.words;
        if (c >= 'A' && c <= 'Z') ++counts.capitals;
      }
      in_word = true;
      if ((byte & 0xC0) != 0x80) ++counts.letters;
      if (is_digit) ++counts.digits;
    } else if (c != '\'' && c != '-') {
      in_word = false;
    }
    if ((c == '.' || c == '!' || c == '?') &&
        (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '"' || text[i + 1] == '\n'))
      ++counts.stops;
    if (c == ',') ++counts.commas;
    if (c == '\n') ++counts.lines;
    if (c == '|' || c == '>' || c == '\t') counts.has_marks = true;
    // The ideographic full stop and comma, the Arabic and Devanagari ones.
    if (byte == 0xE3 && text.substr(i).starts_with("\xE3\x80\x82")) ++counts.stops;
    if (byte == 0xE0 && text.substr(i).starts_with("\xE0\xA5\xA4")) ++counts.stops;
  }
  std::size_t end = text.size();
  while (end > 0 && (text[end - 1] == '"' || text[end - 1] == ')' || text[end - 1] == '\'')) --end;
  std::string_view body = text.substr(0, end);
  for (const std::string_view mark : {"\xE2\x80\x9D", "\xE2\x80\x9C", "\xC2\xBB", "\xE2\x80\x99"}) {
    if (body.ends_with(mark)) body.remove_suffix(mark.size());
  }
  counts.ends_in_stop = body.ends_with(".") || body.ends_with("!") || body.ends_with("?") ||
                        body.ends_with("\xE2\x80\xA6") || body.ends_with("\xE3\x80\x82") ||
                        body.ends_with("\xE0\xA5\xA4");
  counts.ends_in_colon = body.ends_with(":");
  counts.begins_capital = !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
  counts.begins_small = !text.empty() && text[0] >= 'a' && text[0] <= 'z';
  return counts;
}

/// What lies below an element.
struct Below {
  float bytes = 0, links = 0, prose = 0;
  std::uint32_t blocks = 0, prose_blocks = 0;
};

constexpr std::size_t kAncestors = 4;

class Features {
 public:
  Features(const PageTree& tree, const PageText& page) : tree_(tree), page_(page), below_(tree.nodes().size()) {}

  std::vector<BlockFeatures> all() {
    measure();
    find_best();
    find_title();
    std::vector<BlockFeatures> out(page_.blocks.size());
    for (std::size_t b = 0; b < out.size(); ++b) plain(b, out[b]);
    words(out);
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
    std::unordered_map<std::uint64_t, std::uint32_t> seen;
    times_.resize(page_.blocks.size());
    std::vector<std::uint64_t> hashes(page_.blocks.size());
    for (std::size_t b = 0; b < page_.blocks.size(); ++b) {
      const PageBlock& block = page_.blocks[b];
      const std::string_view text = block.span.in(page_.text);
      counts_.push_back(count(text));
      prose_.push_back(is_prose(b) ? counts_[b].bytes : 0.0f);
      prose_before_.push_back(total_prose_);
      bytes_before_.push_back(total_bytes_);
      total_prose_ += prose_[b];
      total_bytes_ += counts_[b].bytes;
      prose_blocks_ += prose_[b] > 0;
      hashes[b] = hash64(text);
      is_again_.push_back(seen[hashes[b]]++ > 0);
      Below& own = below_[block.element];
      own.bytes += counts_[b].bytes;
      own.links += static_cast<float>(block.link_bytes);
      own.prose += prose_[b];
      ++own.blocks;
      own.prose_blocks += prose_[b] > 0;
    }
    for (std::size_t b = 0; b < hashes.size(); ++b) times_[b] = static_cast<float>(seen[hashes[b]]);
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

  void plain(std::size_t b, BlockFeatures& out) const {
    const PageBlock& block = page_.blocks[b];
    const Counts& counts = counts_[b];
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
  }

  void words(std::vector<BlockFeatures>& out) {
    constexpr float kUnknown = -100.0f;
    std::vector<float> own(tree_.nodes().size(), kUnknown);
    const auto weight = [&](std::uint32_t element) {
      if (own[element] == kUnknown) {
        float sum = 0;
        class_words(tree_, element, [&](std::uint32_t hash, std::string_view) { sum += class_word_weight(hash); });
        own[element] = sum;
      }
      return own[element];
    };
    std::vector<float> lines(page_.blocks.size());
    float heading = 0;
    std::size_t heading_at = 0;
    bool has_heading = false;
    for (std::size_t b = 0; b < page_.blocks.size(); ++b) {
      const PageBlock& block = page_.blocks[b];
      float* at = out[b].data() + kPlainFeatures;
      float sum = 0, least = 0, most = 0, last_class = 0;
      std::size_t level = 0;
      float levels[4] = {};
      for (std::uint32_t element = block.element; element != 0; element = parent(element), ++level) {
        const float own_weight = weight(element);
        if (level < 4) levels[level] = own_weight;
        sum += own_weight;
        least = std::min(least, own_weight);
        most = std::max(most, own_weight);
        if (last_class == 0) last_class = own_weight;
      }
      for (const float value : levels) *at++ = value;
      *at++ = sum;
      *at++ = least;
      *at++ = most;
      *at++ = last_class;
      float line = 0, line_least = 0;
      const std::string_view text = block.span.in(page_.text);
      if (text.size() <= kShortLine) {
        line_words(text, [&](std::uint32_t hash, std::string_view) {
          const float word = line_word_weight(hash);
          line += word;
          line_least = std::min(line_least, word);
        });
      }
      lines[b] = line;
      *at++ = line;
      *at++ = line_least;
      *at++ = has_heading ? heading : 0.0f;
      *at++ = has_heading ? static_cast<float>(b - heading_at) : -1.0f;
      *at++ = b > 0 ? lines[b - 1] : 0.0f;
      *at++ = 0;  // the next line's, below
      if (b > 0) out[b - 1][kBlockFeatures - 1] = line;
      if (block.form == BlockForm::heading) {
        has_heading = true;
        heading = line;
        heading_at = b;
      }
    }
  }

  const PageTree& tree_;
  const PageText& page_;
  std::vector<Below> below_;
  std::vector<Counts> counts_;
  std::vector<float> prose_, prose_before_, bytes_before_, times_;
  std::vector<char> is_again_;
  float total_prose_ = 0, total_bytes_ = 0;
  std::uint32_t prose_blocks_ = 0;
  std::uint32_t half_ = 0, most_ = 0;
  std::size_t first_prose_ = static_cast<std::size_t>(-1), last_prose_ = 0, title_ = 0;
};

}  // namespace

std::vector<BlockFeatures> features_of(const PageTree& tree, const PageText& page) {
  return Features(tree, page).all();
}

}  // namespace synoptic
