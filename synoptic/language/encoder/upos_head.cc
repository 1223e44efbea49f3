// Universal parts of speech: the likeliest of each token by itself.
#include <algorithm>
#include <optional>

#include "synoptic/language/encoder/heads.h"
#include "synoptic/language/tag_features.h"

namespace synoptic::encoder {

namespace {

class UposHead : public Head {
 public:
  UposHead(Linear linear, std::vector<Upos> labels) : linear_(std::move(linear)), labels_(std::move(labels)) {}

  void read(const TokenVectors& tokens, const Borders&, const Kernels& kernels, HeadRoom& room,
            CoreWords& out) const override {
    apply(linear_, tokens, kernels, Activation::none, room.a);
    out.upos.resize(tokens.count);
    for (std::size_t i = 0; i < tokens.count; ++i) {
      const float* const scores = room.a.data() + i * linear_.columns();
      out.upos[i] = labels_[static_cast<std::size_t>(std::max_element(scores, scores + labels_.size()) - scores)];
    }
  }

 private:
  Linear linear_;
  std::vector<Upos> labels_;
};

std::optional<Upos> upos_named(std::string_view name) {
  for (std::uint8_t i = 0; i < kUposCount; ++i) {
    if (to_string(static_cast<Upos>(i)) == name) return static_cast<Upos>(i);
  }
  return std::nullopt;
}

}  // namespace

Result<std::unique_ptr<Head>> load_upos_head(const WeightsFile& file) {
  std::vector<Upos> labels;
  for (const std::string& name : file.config().upos) {
    const auto label = upos_named(name);
    if (!label) return broken_weights("an unknown part of speech");
    labels.push_back(*label);
  }
  if (labels.empty()) return broken_weights("it names no parts of speech");
  Result<Linear> linear = file.linear("upos", labels.size(), file.config().width);
  if (!linear) return linear.error();
  return std::unique_ptr<Head>(new UposHead(std::move(linear).value(), std::move(labels)));
}

}  // namespace synoptic::encoder
