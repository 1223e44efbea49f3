// Annotations of one kind over one document: sorted, immutable, searchable by place.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

/// A sorted, immutable sequence of T, where T has a member `span`. Order: begin, then the longer first.
/// Other layers refer to its elements by index. Annotations may overlap and nest.
template <class T>
class Layer {
 public:
  Layer() = default;
  explicit Layer(std::vector<T> annotations) : held_(std::move(annotations)) {
    std::stable_sort(held_.begin(), held_.end(), [](const T& a, const T& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
  }

  std::size_t size() const { return held_.size(); }
  bool empty() const { return held_.empty(); }
  const T& operator[](std::size_t index) const { return held_[index]; }
  auto begin() const { return held_.begin(); }
  auto end() const { return held_.end(); }

  /// Index of the first annotation that begins at `offset` or after it; size() where there is none. O(log n).
  std::size_t first_from(std::uint32_t offset) const {
    return static_cast<std::size_t>(std::lower_bound(held_.begin(), held_.end(), offset,
                                                     [](const T& a, std::uint32_t at) { return a.span.begin < at; }) -
                                    held_.begin());
  }

  /// The annotations that begin inside `span`, in order. O(log n).
  std::span<const T> beginning_in(Span span) const {
    const std::size_t first = first_from(span.begin);
    return {held_.data() + first, first_from(span.end) - first};
  }

  bool operator==(const Layer&) const = default;

 private:
  std::vector<T> held_;
};

}  // namespace synoptic
