// A file of the encoder's weights, read with distrust: a broken one is an Error, never a crash.
//
// 8 bytes "SYNENC01"; n, 32 bits little endian; n bytes of JSON; the data, each tensor at a multiple of 64 bytes. The
// JSON holds `config` (sizes, heads, labels), `vocabulary` (where the pieces stand, one a line) and `tensors` (type,
// shape, place). Written by train/encoder; docs of the format: models/README.md.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/language/encoder/linear.h"

namespace synoptic::encoder {

/// The sizes of the net and what stands on it.
struct Config {
  std::size_t layers = 0, width = 0, attention_heads = 0, feed_forward = 0, positions = 0, shapes = 0;
  float epsilon = 1e-12f;
  std::vector<std::string> heads, relations, upos;
};

/// Why a file is no file of weights: `language.weights_broken`.
Error broken_weights(const std::string& why);

/// A view of the bytes of a file, which must outlive it and begin on a multiple of 64.
class WeightsFile {
 public:
  /// Errors: `language.weights_broken` where the bytes are not of this format, a size is out of its bounds (1 to 24
  /// layers, widths to 4096), a tensor reaches past the end, or a float is not finite. Linear in the bytes.
  static Result<WeightsFile> read(std::string_view bytes);

  const Config& config() const { return config_; }
  bool has_head(std::string_view name) const;
  std::string_view vocabulary() const { return vocabulary_; }

  /// The tensor of this name where it has the type and the shape; else an Error.
  Result<std::span<const float>> floats(const std::string& name, const std::vector<std::size_t>& shape) const;
  Result<std::span<const std::int8_t>> bytes(const std::string& name, const std::vector<std::size_t>& shape) const;
  /// NAME.q, NAME.scale and NAME.bias, packed.
  Result<Linear> linear(const std::string& name, std::size_t outputs, std::size_t inputs) const;
  /// How many rows the matrix has; 0 where there is none.
  std::size_t rows(const std::string& name) const;

 private:
  struct Tensor {
    bool is_float = false;
    std::vector<std::size_t> shape;
    std::string_view data;
  };
  Config config_;
  std::string_view vocabulary_;
  std::map<std::string, Tensor> tensors_;
};

}  // namespace synoptic::encoder
