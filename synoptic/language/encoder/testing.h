// Small files of weights for tests: any net, with weights of chance that are the same on every machine.
#pragma once

#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/json_writer.h"
#include "synoptic/language/encoder/linear.h"

namespace synoptic::encoder {

/// Numbers of chance, evenly between two ends.
class Chance {
 public:
  explicit Chance(std::uint32_t seed) : engine_(seed) {}
  float between(float low, float high) {
    return low + (high - low) * static_cast<float>(engine_() >> 8) / static_cast<float>(1u << 24);
  }
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(engine_()) % n; }

 private:
  std::mt19937 engine_;
};

/// What a small net is made of. The defaults: 2 layers of 32, all heads.
struct SmallNet {
  std::size_t layers = 2, width = 32, attention_heads = 2, feed_forward = 64, positions = 200, shapes = 6;
  std::vector<std::string> heads = {"upos", "trees", "names", "attributions"};
  std::vector<std::string> relations = {"nsubj", "obj", "punct", "root"};
  std::vector<std::string> upos = {"NOUN", "PUNCT", "VERB", "X"};
  std::vector<std::string> vocabulary = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "dog", "##s", "bark", "##ed",
                                         ".",     ",",     "a",     "b",     "##a", "##b", "##c", "c"};
  std::uint32_t seed = 7;
};

/// A file of weights, put together tensor by tensor.
class WeightsMaker {
 public:
  explicit WeightsMaker(const SmallNet& net) : net_(net), chance_(net.seed) {}

  void floats(const std::string& name, const std::vector<std::size_t>& shape, float low, float high) {
    std::vector<float> values(count(shape));
    for (float& value : values) value = chance_.between(low, high);
    add(name, "f32", shape, {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)});
  }
  void bytes(const std::string& name, const std::vector<std::size_t>& shape) {
    std::string values(count(shape), '\0');
    for (char& value : values) value = static_cast<char>(static_cast<int>(chance_.below(255)) - 127);
    add(name, "i8", shape, values);
  }
  void linear(const std::string& name, std::size_t outputs, std::size_t inputs, float size = 1) {
    bytes(name + ".q", {outputs, inputs});
    floats(name + ".scale", {outputs}, 0.001f * size, 0.004f * size);
    floats(name + ".bias", {outputs}, -0.5f, 0.5f);
  }
  void norm(const std::string& name) {
    floats(name + ".weight", {net_.width}, 0.5f, 1.5f);
    floats(name + ".bias", {net_.width}, -0.3f, 0.3f);
  }

  /// All that the net needs.
  void everything() {
    const std::size_t width = net_.width;
    bytes("words.q", {net_.vocabulary.size(), width});
    floats("words.scale", {net_.vocabulary.size()}, 0.002f, 0.01f);
    floats("positions", {net_.positions, width}, -0.5f, 0.5f);
    floats("shapes", {net_.shapes, width}, -0.5f, 0.5f);
    norm("embedding_norm");
    for (std::size_t i = 0; i < net_.layers; ++i) {
      const std::string at = "layer." + std::to_string(i) + ".";
      linear(at + "qkv", 3 * width, width);
      linear(at + "out", width, width);
      linear(at + "up", net_.feed_forward, width);
      linear(at + "down", width, net_.feed_forward);
      norm(at + "norm1");
      norm(at + "norm2");
    }
    linear("upos", net_.upos.size(), width);
    for (const char* part : {"arc_dependent", "arc_head", "relation_dependent", "relation_head"})
      linear("trees." + std::string(part), 32, width);
    floats("trees.arc", {32, 32}, -0.3f, 0.3f);
    floats("trees.arc_bias", {32}, -0.3f, 0.3f);
    floats("trees.root_arc", {32}, 0.0f, 1.0f);
    floats("trees.root_relation", {32}, 0.0f, 1.0f);
    floats("trees.relation", {net_.relations.size(), 33, 33}, -0.3f, 0.3f);
    crf("names", 17, width);
    const std::string at = "attributions.";
    linear(at + "hidden", 32, width);
    crf("attributions", 13, 32);
    linear(at + "link_token", 32, 32);
    linear(at + "link_cue", 32, 32);
    floats(at + "null", {32}, -0.1f, 0.1f);
  }

  /// The file, on a cache line. `config` stands for the net's own where it is given.
  Aligned<char> file(const std::string& config = {}) {
    std::string words;
    for (const std::string& word : net_.vocabulary) words += (words.empty() ? "" : "\n") + word;
    const std::size_t at = place(words);
    std::string header;
    header = "{\"config\":" + (config.empty() ? this->config() : config) +
             ",\"vocabulary\":{\"offset\":" + std::to_string(at) + ",\"bytes\":" + std::to_string(words.size()) +
             "},\"tensors\":{" + tensors_ + "}}";
    while ((12 + header.size()) % 64 != 0) header += ' ';
    std::string file = "SYNENC01";
    for (int i = 0; i < 4; ++i) file += static_cast<char>(header.size() >> (8 * i) & 0xFF);
    file += header + data_;
    return {file.begin(), file.end()};
  }

  std::string config() const {
    std::string out;
    JsonWriter json(out);
    json.begin_object().field("layers", net_.layers).field("width", net_.width);
    json.field("attention_heads", net_.attention_heads).field("feed_forward", net_.feed_forward);
    json.field("positions", net_.positions).field("shapes", net_.shapes).field("epsilon", 1e-12);
    const auto words = [&json](const char* key, const std::vector<std::string>& list) {
      json.key(key).begin_array();
      for (const std::string& word : list) json.value(word);
      json.end_array();
    };
    words("heads", net_.heads);
    words("relations", net_.relations);
    words("upos", net_.upos);
    json.end_object();
    return out;
  }

  void add(const std::string& name, const std::string& type, const std::vector<std::size_t>& shape,
           std::string_view payload) {
    std::string sides;
    for (const std::size_t side : shape) sides += (sides.empty() ? "" : ",") + std::to_string(side);
    tensors_ += (tensors_.empty() ? "" : ",") + ("\"" + name) + "\":{\"dtype\":\"" + type + "\",\"shape\":[" + sides +
                "],\"offset\":" + std::to_string(place(payload)) + "}";
  }

 private:
  static std::size_t count(const std::vector<std::size_t>& shape) {
    std::size_t all = 1;
    for (const std::size_t side : shape) all *= side;
    return all;
  }
  std::size_t place(std::string_view payload) {
    data_.resize(padded(data_.size(), 64), '\0');
    const std::size_t at = data_.size();
    data_ += payload;
    return at;
  }
  void crf(const std::string& name, std::size_t tags, std::size_t inputs) {
    linear(name, tags, inputs, 6);  // so that the tokens, not the transitions, decide
    floats(name + ".transitions", {tags, tags}, -0.5f, 0.5f);
    floats(name + ".start", {tags}, -0.5f, 0.5f);
    floats(name + ".end", {tags}, -0.5f, 0.5f);
  }

  SmallNet net_;
  Chance chance_;
  std::string data_, tensors_;
};

inline Aligned<char> small_weights(const SmallNet& net = {}) {
  WeightsMaker maker(net);
  maker.everything();
  return maker.file();
}

inline std::string_view view(const Aligned<char>& bytes) { return {bytes.data(), bytes.size()}; }

}  // namespace synoptic::encoder
