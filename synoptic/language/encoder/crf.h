// Spans by a linear-chain conditional random field over tags: O, and for each kind begin, inside, end, single.
//
// Lafferty et al. 2001; decoding by Viterbi 1967. A sequence may begin or end inside a span, for windows cut spans.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/language/encoder/weights_file.h"

namespace synoptic::encoder {

/// A span of one kind, in places of the sequence, half open.
struct KindSpan {
  std::uint32_t first = 0, last = 0;
  std::uint8_t kind = 0;
  bool operator==(const KindSpan&) const = default;
};

/// Tag 0 is O; 1 + 4 * kind + {0, 1, 2, 3} are begin, inside, end and single of that kind.
class Crf {
 public:
  Crf() = default;
  /// `transitions`: [tags, tags], from and to; `start` and `end`: [tags]; tags = 1 + 4 * kinds.
  Crf(std::size_t kinds, std::span<const float> transitions, std::span<const float> start, std::span<const float> end);
  /// NAME.transitions, NAME.start, NAME.end. Errors: `language.weights_broken`.
  static Result<Crf> load(const WeightsFile& file, const std::string& name, std::size_t kinds);

  std::size_t tags() const { return start_.size(); }

  /// The best tags by the rules of spans. `emissions`: a row of `stride` floats a place. Where `borders` has a 1, no
  /// span crosses from that place to the next; it is empty or as long as the sequence. Of equals the lowest tag wins.
  /// Linear.
  std::vector<std::uint8_t> decode(const float* emissions, std::size_t stride, std::size_t count,
                                   std::span<const std::uint8_t> borders) const;

 private:
  std::vector<float> moves_, border_moves_, start_, end_;
};

/// The spans that tags tell, cut spans at the ends included.
std::vector<KindSpan> spans_of(std::span<const std::uint8_t> tags);

}  // namespace synoptic::encoder
