#include "synoptic/language/encoder/weights_file.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

namespace synoptic::encoder {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kMagic = "SYNENC01";
constexpr std::size_t kMostHeader = 1u << 20;
constexpr std::size_t kAlignment = 64;

/// A whole number of `object` within bounds.
std::optional<std::size_t> number(const Json& object, const char* key, std::size_t least, std::size_t most) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number_unsigned()) return std::nullopt;
  const auto value = found->get<std::uint64_t>();
  if (value < least || value > most) return std::nullopt;
  return static_cast<std::size_t>(value);
}

std::optional<std::vector<std::string>> words(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return std::vector<std::string>{};
  if (!found->is_array() || found->size() > 256) return std::nullopt;
  std::vector<std::string> out;
  for (const Json& word : *found) {
    if (!word.is_string()) return std::nullopt;
    out.push_back(word.get<std::string>());
  }
  return out;
}

std::optional<Config> config_of(const Json& header) {
  const auto found = header.find("config");
  if (found == header.end() || !found->is_object()) return std::nullopt;
  const auto layers = number(*found, "layers", 1, 24), width = number(*found, "width", 16, 4096),
             attention_heads = number(*found, "attention_heads", 1, 256),
             feed_forward = number(*found, "feed_forward", 16, 16384), positions = number(*found, "positions", 1, 8192),
             shapes = number(*found, "shapes", 1, 256);
  const auto heads = words(*found, "heads"), relations = words(*found, "relations"), upos = words(*found, "upos");
  if (!layers || !width || !attention_heads || !feed_forward || !positions || !shapes || !heads || !relations || !upos)
    return std::nullopt;
  Config config = {*layers, *width, *attention_heads, *feed_forward, *positions,
                   *shapes, 1e-12f, *heads,           *relations,    *upos};
  if (const auto epsilon = found->find("epsilon"); epsilon != found->end() && epsilon->is_number())
    config.epsilon = epsilon->get<float>();
  const bool divides = config.width % config.attention_heads == 0;
  if (!divides || config.width / config.attention_heads % 16 != 0) return std::nullopt;  // what the kernels ask for
  if (config.width % kColumns != 0 || config.feed_forward % kColumns != 0) return std::nullopt;
  if (!(config.epsilon >= 0.0f && config.epsilon < 1.0f)) return std::nullopt;
  return config;
}

/// The part of `data` at `offset`; nothing where it reaches past the end.
std::optional<std::string_view> part(std::string_view data, std::uint64_t offset, std::uint64_t size) {
  if (offset > data.size() || size > data.size() - offset) return std::nullopt;
  return data.substr(offset, size);
}

bool finite(std::string_view data) {
  for (std::size_t i = 0; i < data.size(); i += sizeof(float)) {
    std::uint32_t bits;
    std::memcpy(&bits, data.data() + i, sizeof bits);
    if ((bits & 0x7F800000u) == 0x7F800000u) return false;
  }
  return true;
}

}  // namespace

Error broken_weights(const std::string& why) {
  return {"language.weights_broken", "the file of weights is broken: " + why, {}};
}

Result<WeightsFile> WeightsFile::read(std::string_view bytes) {
  if (bytes.size() < 12 || bytes.substr(0, 8) != kMagic) return broken_weights("it does not begin with SYNENC01");
  std::uint32_t size = 0;
  for (std::size_t i = 0; i < 4; ++i) size |= std::uint32_t{static_cast<unsigned char>(bytes[8 + i])} << (8 * i);
  if (size > kMostHeader || size > bytes.size() - 12 || (12 + size) % kAlignment != 0)
    return broken_weights("its header has a wrong length");
  const Json header = Json::parse(bytes.substr(12, size), nullptr, false);
  if (!header.is_object()) return broken_weights("its header is no JSON object");
  const std::string_view data = bytes.substr(12 + size);

  WeightsFile file;
  const auto config = config_of(header);
  if (!config) return broken_weights("`config` lacks a size, or has one out of its bounds");
  file.config_ = *config;
  const auto vocabulary = header.find("vocabulary");
  if (vocabulary == header.end() || !vocabulary->is_object()) return broken_weights("it has no vocabulary");
  const auto begin = number(*vocabulary, "offset", 0, data.size()), length = number(*vocabulary, "bytes", 1, 1u << 24);
  const auto pieces = begin && length ? part(data, *begin, *length) : std::nullopt;
  if (!pieces) return broken_weights("its vocabulary reaches past the end");
  file.vocabulary_ = *pieces;

  const auto tensors = header.find("tensors");
  if (tensors == header.end() || !tensors->is_object()) return broken_weights("it has no tensors");
  for (const auto& [name, about] : tensors->items()) {
    Tensor tensor;
    if (!about.is_object() || !about.contains("dtype") || !about.contains("shape") || !about["shape"].is_array())
      return broken_weights("a tensor lacks its type or shape: " + name.substr(0, 60));
    tensor.is_float = about["dtype"] == "f32";
    if (!tensor.is_float && about["dtype"] != "i8") return broken_weights("an unknown type of " + name.substr(0, 60));
    std::uint64_t total = tensor.is_float ? sizeof(float) : 1;
    for (const Json& side : about["shape"]) {
      if (!side.is_number_unsigned() || side.get<std::uint64_t>() > (1u << 24) || total > (1u << 30))
        return broken_weights("a wrong shape of " + name.substr(0, 60));
      tensor.shape.push_back(side.get<std::size_t>());
      total *= tensor.shape.back();
    }
    const auto offset = number(about, "offset", 0, data.size());
    const auto found = offset && *offset % kAlignment == 0 ? part(data, *offset, total) : std::nullopt;
    if (!found) return broken_weights("a tensor reaches past the end: " + name.substr(0, 60));
    tensor.data = *found;
    if (tensor.is_float && !finite(tensor.data)) return broken_weights("a weight is not finite: " + name.substr(0, 60));
    if (!tensor.is_float && tensor.data.find('\x80') != std::string_view::npos)
      return broken_weights("a weight is below -127: " + name.substr(0, 60));
    file.tensors_.emplace(name, std::move(tensor));
  }
  return file;
}

bool WeightsFile::has_head(std::string_view name) const {
  return std::find(config_.heads.begin(), config_.heads.end(), name) != config_.heads.end();
}

Result<std::span<const float>> WeightsFile::floats(const std::string& name,
                                                   const std::vector<std::size_t>& shape) const {
  const auto found = tensors_.find(name);
  if (found == tensors_.end()) return broken_weights("it has no tensor " + name);
  if (!found->second.is_float || found->second.shape != shape) return broken_weights("a wrong shape of " + name);
  const std::string_view data = found->second.data;
  return std::span(reinterpret_cast<const float*>(data.data()), data.size() / sizeof(float));
}

Result<std::span<const std::int8_t>> WeightsFile::bytes(const std::string& name,
                                                        const std::vector<std::size_t>& shape) const {
  const auto found = tensors_.find(name);
  if (found == tensors_.end()) return broken_weights("it has no tensor " + name);
  if (found->second.is_float || found->second.shape != shape) return broken_weights("a wrong shape of " + name);
  const std::string_view data = found->second.data;
  return std::span(reinterpret_cast<const std::int8_t*>(data.data()), data.size());
}

Result<Linear> WeightsFile::linear(const std::string& name, std::size_t outputs, std::size_t inputs) const {
  const auto weights = bytes(name + ".q", {outputs, inputs});
  if (!weights) return weights.error();
  const auto scale = floats(name + ".scale", {outputs}), bias = floats(name + ".bias", {outputs});
  if (!scale) return scale.error();
  if (!bias) return bias.error();
  if (inputs % 16 != 0) return broken_weights("the width of " + name + " is not a multiple of 16");
  return Linear(weights.value(), scale.value(), bias.value(), inputs);
}

std::size_t WeightsFile::rows(const std::string& name) const {
  const auto found = tensors_.find(name);
  return found == tensors_.end() || found->second.shape.empty() ? 0 : found->second.shape[0];
}

}  // namespace synoptic::encoder
