// Trees are walked several at a time and without a branch: a leaf leads to itself, so that a walk may stop when none of
// its trees moved. Their values are added in the order of the trees, as one after another would be.
#include "synoptic/matching/scorer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <utility>

#include "synoptic/base/tables.h"

namespace synoptic {
namespace {

template <class Number>
bool read_number(std::string_view text, Number& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

Error bad_row(std::size_t row, const char* why) {
  return {"matching.weights", "row " + std::to_string(row + 1) + " of the weights " + why, {}};
}

}  // namespace

Result<PairScorer> PairScorer::read(const std::vector<std::vector<std::string_view>>& rows) {
  PairScorer scorer;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const std::vector<std::string_view>& row = rows[at];
    const std::string_view what = row.front();
    if (what == "feature" && row.size() == 2) {
      scorer.features_.emplace_back(row[1]);
    } else if ((what == "bias" || what == "threshold") && row.size() == 2) {
      if (!read_number(row[1], what == "bias" ? scorer.bias_ : scorer.threshold_)) return bad_row(at, "is no number");
    } else if ((what == "node" && row.size() == 7) || (what == "leaf" && row.size() == 4)) {
      std::uint32_t tree = 0, number = 0;
      if (!read_number(row[1], tree) || !read_number(row[2], number)) return bad_row(at, "names no node");
      if (number == 0 && tree == scorer.roots_.size())
        scorer.roots_.push_back(static_cast<std::uint32_t>(scorer.nodes_.size()));
      if (scorer.roots_.empty() || tree + 1 != scorer.roots_.size() ||
          scorer.nodes_.size() != scorer.roots_.back() + number)
        return bad_row(at, "is out of order");
      Node node;
      if (what == "leaf") {
        if (!read_number(row[3], node.limit)) return bad_row(at, "is no number");
      } else if (!read_number(row[3], node.feature) || !read_number(row[4], node.limit) ||
                 !read_number(row[5], node.left) || !read_number(row[6], node.right) || node.left <= number ||
                 node.right <= number || node.feature < 0 ||
                 static_cast<std::size_t>(node.feature) >= scorer.features_.size()) {
        return bad_row(at, "is no node");
      } else {
        node.left += scorer.roots_.back();
        node.right += scorer.roots_.back();
      }
      scorer.nodes_.push_back(node);
    } else {
      return bad_row(at, "is of no known kind");
    }
  }
  // Children come after their node, and before the next tree's root.
  for (std::size_t tree = 0; tree < scorer.roots_.size(); ++tree) {
    const std::size_t end = tree + 1 < scorer.roots_.size() ? scorer.roots_[tree + 1] : scorer.nodes_.size();
    for (std::size_t at = scorer.roots_[tree]; at < end; ++at) {
      const Node& node = scorer.nodes_[at];
      if (node.feature >= 0 && (node.left >= end || node.right >= end))
        return Error{"matching.weights", "tree " + std::to_string(tree) + " of the weights lacks a node", {}};
    }
  }
  for (std::uint32_t at = 0; at < scorer.nodes_.size(); ++at) {
    Node& node = scorer.nodes_[at];
    if (node.feature >= 0) continue;
    node.feature = 0;
    node.left = node.right = at;
  }
  return scorer;
}

PairScorer PairScorer::of_table(std::string_view table, std::span<const std::string_view> names) {
  Result<PairScorer> read = PairScorer::read(synoptic::table(table));
  assert(read.ok() &&
         std::equal(read.value().features().begin(), read.value().features().end(), names.begin(), names.end()));
  (void)names;
  return std::move(read).value();
}

PairScorer PairScorer::of_table(std::string_view table, const std::vector<std::string>& names) {
  const std::vector<std::string_view> views(names.begin(), names.end());
  return of_table(table, std::span<const std::string_view>(views));
}

double PairScorer::score(std::span<const float> values) const {
  constexpr std::size_t kTogether = 8;  // trees
  double sum = bias_;
  for (std::size_t tree = 0; tree < roots_.size(); tree += kTogether) {
    const std::size_t count = std::min(kTogether, roots_.size() - tree);
    std::array<std::uint32_t, kTogether> at;
    // What is missing of the last trees is walked as the first of them once more, and not added.
    for (std::size_t lane = 0; lane < kTogether; ++lane) at[lane] = roots_[tree + (lane < count ? lane : 0)];
    // Without features there are leaves alone.
    for (std::uint32_t moved = features_.empty() ? 0 : 1; moved != 0;) {
      moved = 0;
      for (std::uint32_t& one : at) {
        const Node& node = nodes_[one];
        const bool is_left = values[static_cast<std::size_t>(node.feature)] <= node.limit;
        const std::uint32_t next = node.right ^ ((node.left ^ node.right) & (0U - static_cast<std::uint32_t>(is_left)));
        moved |= next ^ one;
        one = next;
      }
    }
    for (std::size_t lane = 0; lane < count; ++lane) sum += nodes_[at[lane]].limit;
  }
  return 1 / (1 + std::exp(-sum));
}

}  // namespace synoptic
