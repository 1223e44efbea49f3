// A stack of open marks. An opener of a family that is already open is nested only where closers enough are
// left for both; else the open one has lost its closer and ends there. Single marks without a closer to come
// are apostrophes and never open.
#include "synoptic/annotate/quotations/pairs.h"

#include <algorithm>
#include <array>

namespace synoptic::quotations {

namespace {

constexpr std::size_t kFamilies = 6;

std::size_t index_of(Family family) { return static_cast<std::size_t>(family); }

struct Open {
  std::size_t mark;
  Family family;
};

class Pairing {
 public:
  Pairing(std::string_view text, Span paragraph, const std::vector<Mark>& marks)
      : text_(text), paragraph_(paragraph), marks_(marks) {
    for (const Mark& mark : marks)
      if (mark.closes && !mark.opens) ++closers_left_[index_of(mark.family)];
    for (const Mark& mark : marks)
      if (mark.closes && mark.opens) ++either_left_[index_of(mark.family)];
  }

  std::vector<Pair> run() {
    for (std::size_t i = 0; i < marks_.size(); ++i) step(i);
    while (!stack_.empty()) finish(paragraph_.end, paragraph_.end, false);
    std::sort(pairs_.begin(), pairs_.end(), [](const Pair& a, const Pair& b) {
      return a.outer.begin != b.outer.begin ? a.outer.begin < b.outer.begin : a.outer.end > b.outer.end;
    });
    return std::move(pairs_);
  }

 private:
  void step(std::size_t i) {
    const Mark& mark = marks_[i];
    const std::size_t family = index_of(mark.family);
    if (mark.closes && !mark.opens) --closers_left_[family];
    if (mark.closes && mark.opens) --either_left_[family];
    const std::size_t open = open_of(mark.family);
    const bool close = mark.closes && open > 0;
    if (close) {
      // What stands open inside it was never closed: an apostrophe, or a lost mark.
      while (stack_.back().family != mark.family) drop_or_finish(mark.span.begin);
      finish(mark.span.begin, mark.span.end, true);
      return;
    }
    if (!mark.opens) return;
    const std::size_t left = closers_left_[family] + either_left_[family];
    if (mark.family == Family::single && left == 0) return;
    if (mark.family != Family::single && open > 0 && left < open + 1) {
      while (stack_.back().family != mark.family) drop_or_finish(mark.span.begin);
      finish(mark.span.begin, mark.span.begin, false);
    }
    if (stack_.size() < kDeepest) stack_.push_back({i, mark.family});
  }

  std::size_t open_of(Family family) const {
    return static_cast<std::size_t>(
        std::count_if(stack_.begin(), stack_.end(), [family](const Open& o) { return o.family == family; }));
  }

  void drop_or_finish(std::uint32_t at) {
    if (stack_.back().family == Family::single) {
      stack_.pop_back();
    } else {
      finish(at, at, false);
    }
  }

  void finish(std::uint32_t inner_end, std::uint32_t outer_end, bool balanced) {
    const Open open = stack_.back();
    stack_.pop_back();
    if (!balanced && open.family == Family::single) return;
    const Span begin = marks_[open.mark].span;
    if (inner_end < begin.end) return;
    const Span inner = trimmed(text_, {begin.end, inner_end});
    if (inner.empty()) return;
    const Span outer = balanced ? Span{begin.begin, outer_end} : Span{begin.begin, inner.end};
    pairs_.push_back(
        {outer, inner, balanced, !balanced && outer_end == paragraph_.end, static_cast<std::uint32_t>(stack_.size())});
  }

  std::string_view text_;
  Span paragraph_;
  const std::vector<Mark>& marks_;
  std::array<std::size_t, kFamilies> closers_left_{}, either_left_{};
  std::vector<Open> stack_;
  std::vector<Pair> pairs_;
};

}  // namespace

std::vector<Pair> pair_marks(std::string_view text, Span paragraph, const std::vector<Mark>& marks) {
  return Pairing(text, paragraph, marks).run();
}

}  // namespace synoptic::quotations
