// How far a token speaks for it that a figure there, or near there, is somebody's and not the report's own: one number
// for each place in which it may stand to the figure (Words::told). The weights are the table `told_words`.
#include <algorithm>
#include <charconv>

#include "synoptic/base/tables.h"
#include "synoptic/language/encoder/heads.h"

namespace synoptic::encoder {

namespace {

class ToldHead : public Head {
 public:
  explicit ToldHead(Linear linear) : linear_(std::move(linear)) {}

  void read(const TokenVectors& tokens, const Borders&, const Kernels& kernels, HeadRoom& room,
            CoreWords& out) const override {
    apply(linear_, tokens, kernels, Activation::none, room.a);
    out.told.resize(tokens.count);
    for (std::size_t t = 0; t < tokens.count; ++t)
      std::copy_n(room.a.data() + t * linear_.columns(), kToldPlaces, out.told[t].begin());
  }

 private:
  Linear linear_;
};

int number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

std::unique_ptr<Head> told_head(std::size_t width) {
  constexpr float kBillionth = 1e-9f;
  const auto& rows = table("told_words");
  if (rows.size() != kToldPlaces || width % 16 != 0) return nullptr;
  std::vector<std::int8_t> weights;
  std::vector<float> scale, bias;
  for (const auto& row : rows) {
    if (row.size() != width + 3) return nullptr;
    scale.push_back(static_cast<float>(number(row[1])) * kBillionth);
    bias.push_back(static_cast<float>(number(row[2])) * kBillionth);
    for (std::size_t i = 3; i < row.size(); ++i) weights.push_back(static_cast<std::int8_t>(number(row[i])));
  }
  return std::make_unique<ToldHead>(Linear(weights, scale, bias, width));
}

}  // namespace synoptic::encoder
