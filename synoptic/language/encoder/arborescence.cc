#include "synoptic/language/encoder/arborescence.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace synoptic::encoder {

namespace {

constexpr double kLowest = -1e6;  // what a score that is not finite counts as; no score counts as more than 1e6
constexpr double kNone = -std::numeric_limits<double>::infinity();

/// An arc into a component, as it was between words. 0 is the root, words begin at 1.
struct Arc {
  double weight = kNone;
  std::uint32_t head = 0, word = 0;
};

class Contraction {
 public:
  Contraction(std::span<const float> scores, std::size_t words) : words_(words) {
    const std::size_t most = 2 * words + 1;
    inside_.resize(most);
    for (std::uint32_t i = 0; i < most; ++i) inside_[i] = i;
    parent_.assign(most, 0);
    chosen_.resize(most);
    state_.assign(most, State::fresh);
    arcs_.resize(most);
    double least = 0, best = 0;
    for (const float score : scores) least = std::min(least, value(score)), best = std::max(best, value(score));
    const double dear = 1 + static_cast<double>(words + 1) * (best - least);
    for (std::uint32_t word = 1; word <= words; ++word) {
      std::vector<Arc>& into = arcs_[word];
      into.resize(words + 1);
      const float* const row = scores.data() + (word - 1) * (words + 1);
      for (std::uint32_t head = 0; head <= words; ++head) {
        const double weight = head == word ? kNone : value(row[head]) - (head == 0 ? dear : 0);
        into[head] = {weight, head, word};
      }
    }
    state_[0] = State::done;
  }

  std::vector<std::int32_t> solve() {
    std::uint32_t count = static_cast<std::uint32_t>(words_ + 1);  // components so far
    std::vector<std::uint32_t> path;
    for (std::uint32_t word = 1; word <= words_; ++word) {
      std::uint32_t at = component(word);
      if (state_[at] == State::done) continue;
      path.assign(1, at);
      state_[at] = State::on_path;
      while (true) {
        chosen_[at] = best_into(at);
        const std::uint32_t from = component(chosen_[at].head);
        if (state_[from] == State::done) break;
        if (state_[from] == State::fresh) {
          path.push_back(at = from);
        } else {
          at = contract(path, from, count++);
          path.push_back(at);
        }
        state_[at] = State::on_path;
      }
      for (const std::uint32_t done : path) state_[done] = State::done;
    }
    return expand(count);
  }

 private:
  enum class State : std::uint8_t { fresh, on_path, done };

  static double value(float score) {
    return std::isfinite(score) ? std::clamp(static_cast<double>(score), kLowest, -kLowest) : kLowest;
  }

  std::uint32_t component(std::uint32_t node) {
    while (inside_[node] != node) node = inside_[node] = inside_[inside_[node]];
    return node;
  }

  Arc best_into(std::uint32_t at) {
    Arc best;
    for (const Arc& arc : arcs_[at]) {
      if (arc.weight > best.weight && component(arc.head) != at) best = arc;
    }
    return best;
  }

  /// Makes one component of the end of the path, from `first` on, which is a cycle.
  std::uint32_t contract(std::vector<std::uint32_t>& path, std::uint32_t first, std::uint32_t made) {
    std::vector<Arc> into(words_ + 1);
    for (std::uint32_t member = made; member != first;) {
      member = path.back();
      path.pop_back();
      for (std::size_t head = 0; head < into.size(); ++head) {
        Arc arc = arcs_[member][head];
        arc.weight -= chosen_[member].weight;
        if (arc.weight > into[head].weight) into[head] = arc;
      }
      arcs_[member] = {};
      parent_[member] = made;
      inside_[member] = made;
    }
    arcs_[made] = std::move(into);
    return made;
  }

  /// An arc into a component replaces that of the member that holds its word, from the outside in.
  std::vector<std::int32_t> expand(std::uint32_t count) {
    for (std::uint32_t made = count; made-- > words_ + 1;) {
      std::uint32_t member = chosen_[made].word;
      while (parent_[member] != made) member = parent_[member];
      chosen_[member] = chosen_[made];
    }
    std::vector<std::int32_t> heads;
    for (std::uint32_t word = 1; word <= words_; ++word) {
      assert(chosen_[word].word == word);
      heads.push_back(static_cast<std::int32_t>(chosen_[word].head) - 1);
    }
    return heads;
  }

  std::size_t words_;
  std::vector<std::uint32_t> inside_, parent_;
  std::vector<Arc> chosen_;
  std::vector<State> state_;
  std::vector<std::vector<Arc>> arcs_;
};

}  // namespace

std::vector<std::int32_t> best_tree(std::span<const float> scores, std::size_t words) {
  assert(scores.size() == words * (words + 1));
  if (words == 0) return {};
  return Contraction(scores, words).solve();
}

}  // namespace synoptic::encoder
