// Sources, cues and contents of attributions: spans by a conditional random field, and the cue that each belongs to.
//
// A source or content belongs to the cue of its window that its tokens together find likeliest, or to none. Spans may
// run on over paragraphs, as quotations do; such a span is given as one for each, all with the same cue.
#include <algorithm>
#include <cmath>

#include "synoptic/language/encoder/heads.h"

namespace synoptic::encoder {

namespace {

constexpr std::size_t kRoles = 3;  // in the order of AttributionRole

class AttributionsHead : public Head {
 public:
  Linear hidden, tags, link_token, link_cue;
  std::vector<float> null;
  Crf crf;

  void read(const TokenVectors& tokens, const Borders& borders, const Kernels& kernels, HeadRoom& room,
            CoreWords& out) const override {
    apply(hidden, tokens, kernels, Activation::gelu, room.a);
    TokenVectors inner;
    inner.count = tokens.count;
    inner.width = hidden.columns();
    inner.bytes.resize(inner.count * inner.width);
    inner.steps.resize(2 * inner.count);
    kernels.quantise(room.a.data(), inner.count, inner.width, inner.bytes.data(), inner.steps.data());
    apply(tags, inner, kernels, Activation::none, room.b);
    const auto found = spans_of(crf.decode(room.b.data(), tags.columns(), inner.count, {}));
    apply(link_token, inner, kernels, Activation::none, room.c);
    apply(link_cue, inner, kernels, Activation::none, room.d);
    std::vector<std::uint32_t> cues;
    for (const KindSpan& span : found) {
      if (static_cast<AttributionRole>(span.kind) == AttributionRole::cue) cues.push_back(span.first);
    }
    std::vector<std::int32_t> owners;
    for (const KindSpan& span : found) {
      const bool is_cue = static_cast<AttributionRole>(span.kind) == AttributionRole::cue;
      owners.push_back(is_cue ? -1 : owner_of(span, cues, room.c.data(), room.d.data()));
    }
    write(found, owners, borders.blocks, out.attribution_spans);
  }

 private:
  float score(const float* a, const float* b) const {
    float sum = 0;
    for (std::size_t i = 0; i < null.size(); ++i) sum += a[i] * b[i];
    return sum * 0.125f;  // as trained
  }

  /// The number of the cue that a span belongs to; -1 where none is likelier.
  std::int32_t owner_of(const KindSpan& span, const std::vector<std::uint32_t>& cues, const float* token,
                        const float* cue) const {
    if (cues.empty()) return -1;
    std::vector<double> total(cues.size() + 1, 0.0), here(cues.size() + 1);
    for (std::uint32_t t = span.first; t < span.last; ++t) {
      const float* const own = token + t * link_token.columns();
      here[0] = score(own, null.data());
      for (std::size_t c = 0; c < cues.size(); ++c) here[c + 1] = score(own, cue + cues[c] * link_cue.columns());
      const double most = *std::max_element(here.begin(), here.end());
      double sum = 0;
      for (const double s : here) sum += std::exp(s - most);
      const double all = most + std::log(sum);
      for (std::size_t c = 0; c < here.size(); ++c) total[c] += here[c] - all;
    }
    return static_cast<std::int32_t>(std::max_element(total.begin(), total.end()) - total.begin()) - 1;
  }

  /// Cuts spans at the ends of blocks; owners, which are numbers of cues, become places in `out`.
  static void write(const std::vector<KindSpan>& found, const std::vector<std::int32_t>& owners,
                    std::span<const std::uint8_t> blocks, std::vector<AttributionSpan>& out) {
    std::vector<std::int32_t> places;  // of the cues in `out`
    out.clear();
    for (std::size_t i = 0; i < found.size(); ++i) {
      const auto role = static_cast<AttributionRole>(found[i].kind);
      if (role == AttributionRole::cue) places.push_back(static_cast<std::int32_t>(out.size()));
      for (std::uint32_t first = found[i].first, t = first; t < found[i].last; ++t) {
        if (t + 1 < found[i].last && blocks[t] == 0) continue;
        out.push_back({first, t + 1, role, owners[i]});
        first = t + 1;
      }
    }
    for (AttributionSpan& span : out) {
      if (span.cue >= 0) span.cue = places[static_cast<std::size_t>(span.cue)];
    }
  }
};

}  // namespace

Result<std::unique_ptr<Head>> load_attributions_head(const WeightsFile& file) {
  auto head = std::make_unique<AttributionsHead>();
  const std::size_t width = file.config().width, inner = file.rows("attributions.hidden.q"),
                    link = file.rows("attributions.link_token.q");
  if (inner % kColumns != 0 || inner == 0)
    return broken_weights("the width of attributions.hidden is no multiple of 32");
  Result<Crf> crf = Crf::load(file, "attributions", kRoles);
  if (!crf) return crf.error();
  head->crf = std::move(crf).value();
  const std::string at = "attributions.";
  struct Part {
    std::string name;
    std::size_t outputs, inputs;
    Linear* to;
  };
  for (const Part& part :
       {Part{at + "hidden", inner, width, &head->hidden}, Part{"attributions", head->crf.tags(), inner, &head->tags},
        Part{at + "link_token", link, inner, &head->link_token}, Part{at + "link_cue", link, inner, &head->link_cue}}) {
    Result<Linear> linear = file.linear(part.name, part.outputs, part.inputs);
    if (!linear) return linear.error();
    *part.to = std::move(linear).value();
  }
  const auto null = file.floats(at + "null", {link});
  if (!null) return null.error();
  head->null.assign(null.value().begin(), null.value().end());
  return std::unique_ptr<Head>(std::move(head));
}

}  // namespace synoptic::encoder
