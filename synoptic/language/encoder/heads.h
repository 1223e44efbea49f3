// What stands on the encoder: each head reads the vectors of a window's core and says one thing of its tokens.
//
// A head is one source here (NAME_head.cc) and one in train/encoder/heads. Its matrices are those of the file of
// weights under its name; a file may lack a head.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/language/encoder/crf.h"
#include "synoptic/language/encoder/network.h"
#include "synoptic/language/words.h"

namespace synoptic::encoder {

/// Where sentences and blocks end in a core: 1 at their last tokens. The end of the core ends both.
struct Borders {
  std::vector<std::uint8_t> sentences, blocks;
  bool operator==(const Borders&) const = default;
};

/// What the heads say of a core; tokens count from its first.
struct CoreWords {
  std::vector<Upos> upos;
  std::vector<std::int16_t> heads;      ///< -1: hangs on the root of its sentence.
  std::vector<std::uint8_t> relations;  ///< Indices for relation_name().
  std::vector<NameSpan> names;
  std::vector<AttributionSpan> attribution_spans;
  std::vector<std::array<float, kToldPlaces>> told;
};

/// Working memory of one thread.
struct HeadRoom {
  Aligned<float> a, b, c, d, e;
};

class Head {
 public:
  virtual ~Head() = default;
  virtual void read(const TokenVectors& tokens, const Borders& borders, const Kernels& kernels, HeadRoom& room,
                    CoreWords& out) const = 0;
};

/// Errors of all: `language.weights_broken`.
Result<std::unique_ptr<Head>> load_upos_head(const WeightsFile& file);
Result<std::unique_ptr<Head>> load_trees_head(const WeightsFile& file);
Result<std::unique_ptr<Head>> load_names_head(const WeightsFile& file);
Result<std::unique_ptr<Head>> load_attributions_head(const WeightsFile& file);

/// The head whose weights are the table `told_words`, learned on the set `news`; null where they are for another width.
std::unique_ptr<Head> told_head(std::size_t width);

/// The universal relations (universaldependencies.org/u/dep), sorted, by index. Static strings.
std::string_view relation_name(std::uint8_t index);

/// The runs between borders, as [first, last) of `count` places.
std::vector<KindSpan> runs_between(std::span<const std::uint8_t> borders);

/// linear of the tokens, into `to`, which grows.
inline void apply(const Linear& linear, const TokenVectors& tokens, const Kernels& kernels, Activation activation,
                  Aligned<float>& to) {
  if (to.size() < tokens.count * linear.columns()) to.resize(tokens.count * linear.columns());
  kernels.multiply(tokens.bytes.data(), tokens.steps.data(), tokens.count, linear.packed(), activation, to.data());
}

}  // namespace synoptic::encoder
