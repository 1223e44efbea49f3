// Names of persons, organisations, places and others: spans by a conditional random field, within blocks.
#include "synoptic/language/encoder/heads.h"

namespace synoptic::encoder {

namespace {

constexpr std::size_t kKinds = 4;  // in the order of NameKind

class NamesHead : public Head {
 public:
  NamesHead(Linear linear, Crf crf) : linear_(std::move(linear)), crf_(std::move(crf)) {}

  void read(const TokenVectors& tokens, const Borders& borders, const Kernels& kernels, HeadRoom& room,
            CoreWords& out) const override {
    apply(linear_, tokens, kernels, Activation::none, room.a);
    const auto tags = crf_.decode(room.a.data(), linear_.columns(), tokens.count, borders.blocks);
    out.names.clear();
    for (const KindSpan& span : spans_of(tags))
      out.names.push_back(
          {span.first, span.last, static_cast<NameKind>(span.kind), scores_of(span, tags, room.a.data())});
  }

 private:
  // What each kind would score for the span: the same places (begin, inside, end, single) under its tags.
  std::array<float, kKinds> scores_of(const KindSpan& span, std::span<const std::uint8_t> tags,
                                      const float* emissions) const {
    std::array<float, kKinds> scores{};
    for (std::uint32_t t = span.first; t < span.last; ++t) {
      const std::size_t place = (tags[t] - 1) % 4;
      for (std::size_t kind = 0; kind < kKinds; ++kind)
        scores[kind] += emissions[t * linear_.columns() + 1 + 4 * kind + place];
    }
    return scores;
  }

  Linear linear_;
  Crf crf_;
};

}  // namespace

Result<std::unique_ptr<Head>> load_names_head(const WeightsFile& file) {
  Result<Crf> crf = Crf::load(file, "names", kKinds);
  if (!crf) return crf.error();
  Result<Linear> linear = file.linear("names", crf.value().tags(), file.config().width);
  if (!linear) return linear.error();
  return std::unique_ptr<Head>(new NamesHead(std::move(linear).value(), std::move(crf).value()));
}

}  // namespace synoptic::encoder
