// Heads against sums written out in doubles. Their matrices are read back from the file, their inputs lie on steps.
#include "synoptic/language/encoder/heads.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "synoptic/base/tables.h"
#include "synoptic/language/encoder/arborescence.h"
#include "synoptic/language/encoder/testing.h"

namespace synoptic::encoder {
namespace {

struct Fixture {
  Aligned<char> bytes = small_weights();
  WeightsFile file = WeightsFile::read(view(bytes)).value();
  TokenVectors tokens;
  Borders borders;
  HeadRoom room;

  explicit Fixture(std::uint32_t seed, std::size_t count = 23) {
    Chance chance(seed);
    tokens.count = count;
    tokens.width = 32;
    tokens.floats.resize(count * 32);
    for (std::size_t i = 0; i < tokens.floats.size(); ++i) {
      const int step = i % 32 == 0 ? 127 : i % 32 == 1 ? -127 : static_cast<int>(chance.below(255)) - 127;
      tokens.floats[i] = static_cast<float>(step) / 64.0f;
    }
    tokens.bytes.resize(tokens.floats.size());
    tokens.steps.resize(2 * count);
    kernels().quantise(tokens.floats.data(), count, 32, tokens.bytes.data(), tokens.steps.data());
    for (std::size_t i = 0; i < count; ++i) {
      borders.blocks.push_back(i + 1 == count || chance.below(7) == 0);
      borders.sentences.push_back(borders.blocks.back() != 0 || chance.below(6) == 0);
    }
  }

  CoreWords read(Result<std::unique_ptr<Head>> (*load)(const WeightsFile&)) {
    CoreWords out;
    out.heads.assign(tokens.count, -1);
    load(file).value()->read(tokens, borders, kernels(), room, out);
    return out;
  }

  std::vector<double> linear(const std::string& name, std::size_t outputs, std::size_t token, bool relu = false) const {
    const auto q = file.bytes(name + ".q", {outputs, 32}).value();
    const auto scale = file.floats(name + ".scale", {outputs}).value(),
               bias = file.floats(name + ".bias", {outputs}).value();
    std::vector<double> out;
    for (std::size_t o = 0; o < outputs; ++o) {
      double sum = 0;
      for (std::size_t i = 0; i < 32; ++i) sum += q[o * 32 + i] * static_cast<double>(tokens.floats[token * 32 + i]);
      sum = sum * static_cast<double>(scale[o]) + static_cast<double>(bias[o]);
      out.push_back(relu ? std::max(0.0, sum) : sum);
    }
    return out;
  }
};

TEST(UposHead, takes_the_likeliest) {
  constexpr Upos kLabels[] = {Upos::noun, Upos::punct, Upos::verb, Upos::x};
  for (std::uint32_t seed = 0; seed < 10; ++seed) {
    Fixture f(seed);
    const CoreWords out = f.read(load_upos_head);
    for (std::size_t i = 0; i < f.tokens.count; ++i) {
      const auto scores = f.linear("upos", 4, i);
      EXPECT_EQ(out.upos[i], kLabels[std::max_element(scores.begin(), scores.end()) - scores.begin()]);
    }
  }
}

TEST(TreesHead, hangs_words_by_the_best_tree_of_biaffine_scores) {
  for (std::uint32_t seed = 0; seed < 10; ++seed) {
    Fixture f(seed);
    const CoreWords out = f.read(load_trees_head);
    const auto at = [&](const char* part) { return "trees." + std::string(part); };
    const auto u = f.file.floats(at("arc"), {32, 32}).value(), bias = f.file.floats(at("arc_bias"), {32}).value();
    const auto root_arc = f.file.floats(at("root_arc"), {32}).value();
    const auto relation = f.file.floats(at("relation"), {4, 33, 33}).value();
    constexpr std::string_view kNames[] = {"nsubj", "obj", "punct", "root"};
    for (const KindSpan& sentence : runs_between(f.borders.sentences)) {
      const std::size_t words = sentence.last - sentence.first;
      std::vector<float> scores;
      for (std::size_t i = 0; i < words; ++i) {
        const auto dependent = f.linear(at("arc_dependent"), 32, sentence.first + i, true);
        for (std::size_t j = 0; j <= words; ++j) {
          const auto head = j == 0 ? std::vector<double>(root_arc.begin(), root_arc.end())
                                   : f.linear(at("arc_head"), 32, sentence.first + j - 1, true);
          double score = 0;
          for (std::size_t b = 0; b < 32; ++b) {
            score += static_cast<double>(bias[b]) * head[b];
            for (std::size_t a = 0; a < 32; ++a) score += dependent[a] * static_cast<double>(u[a * 32 + b]) * head[b];
          }
          scores.push_back(static_cast<float>(score));
        }
      }
      const auto tree = best_tree(scores, words);
      for (std::size_t i = 0; i < words; ++i) {
        const std::size_t token = sentence.first + i;
        ASSERT_EQ(out.heads[token], tree[i] < 0 ? -1 : tree[i] + static_cast<std::int32_t>(sentence.first));
        if (tree[i] < 0) {
          EXPECT_EQ(relation_name(out.relations[token]), "root");
          continue;
        }
        auto dependent = f.linear(at("relation_dependent"), 32, token, true),
             head = f.linear(at("relation_head"), 32, static_cast<std::size_t>(out.heads[token]), true);
        dependent.push_back(1), head.push_back(1);
        std::vector<double> labels(3, 0.0);  // not root
        for (std::size_t l = 0; l < 3; ++l) {
          for (std::size_t a = 0; a < 33; ++a) {
            for (std::size_t b = 0; b < 33; ++b)
              labels[l] += dependent[a] * static_cast<double>(relation[(l * 33 + a) * 33 + b]) * head[b];
          }
        }
        EXPECT_EQ(relation_name(out.relations[token]),
                  kNames[std::max_element(labels.begin(), labels.end()) - labels.begin()]);
      }
    }
  }
}

TEST(NamesHead, are_the_spans_of_the_best_tags) {
  for (std::uint32_t seed = 0; seed < 10; ++seed) {
    Fixture f(seed);
    const CoreWords out = f.read(load_names_head);
    std::vector<float> emissions;
    for (std::size_t i = 0; i < f.tokens.count; ++i) {
      for (const double score : f.linear("names", 17, i)) emissions.push_back(static_cast<float>(score));
    }
    const Crf crf = Crf::load(f.file, "names", 4).value();
    const auto spans = spans_of(crf.decode(emissions.data(), 17, f.tokens.count, f.borders.blocks));
    ASSERT_EQ(out.names.size(), spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
      EXPECT_EQ(out.names[i].first, spans[i].first);
      EXPECT_EQ(out.names[i].last, spans[i].last);
      EXPECT_EQ(out.names[i].kind, static_cast<NameKind>(spans[i].kind));
    }
  }
}

// g of a token, before the heads' own matrices: not rounded to 8 bits here, hence the margins below.
std::vector<double> inner_of(const Fixture& f, std::size_t token) {
  auto g = f.linear("attributions.hidden", 32, token);
  for (double& v : g) v = 0.5 * v * (1 + std::erf(v / std::sqrt(2.0)));
  return g;
}

TEST(AttributionsHead, spans_belong_to_the_cue_that_their_tokens_find_likeliest) {
  std::size_t decided = 0, right = 0, cues_seen = 0;
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    Fixture f(seed);
    f.borders.blocks.assign(f.tokens.count, 0);
    f.borders.blocks.back() = 1;
    const CoreWords out = f.read(load_attributions_head);
    const auto null = f.file.floats("attributions.null", {32}).value();
    const auto link = [&](const std::string& name, std::size_t token) {
      const auto q = f.file.bytes(name + ".q", {32, 32}).value();
      const auto scale = f.file.floats(name + ".scale", {32}).value(),
                 bias = f.file.floats(name + ".bias", {32}).value();
      const auto g = inner_of(f, token);
      std::vector<double> to;
      for (std::size_t o = 0; o < 32; ++o) {
        double sum = 0;
        for (std::size_t i = 0; i < 32; ++i) sum += q[o * 32 + i] * g[i];
        to.push_back(sum * static_cast<double>(scale[o]) + static_cast<double>(bias[o]));
      }
      return to;
    };
    std::vector<std::int32_t> cues;
    for (std::size_t i = 0; i < out.attribution_spans.size(); ++i) {
      if (out.attribution_spans[i].role == AttributionRole::cue) cues.push_back(static_cast<std::int32_t>(i));
    }
    cues_seen += cues.size();
    for (const AttributionSpan& span : out.attribution_spans) {
      if (span.role == AttributionRole::cue || cues.empty()) {
        EXPECT_EQ(span.cue, -1);
        continue;
      }
      std::vector<double> total(cues.size() + 1, 0.0);
      for (std::uint32_t t = span.first; t < span.last; ++t) {
        const auto own = link("attributions.link_token", t);
        std::vector<double> here(total.size(), 0.0);
        for (std::size_t i = 0; i < 32; ++i) here[0] += own[i] * static_cast<double>(null[i]) / 8;
        for (std::size_t c = 0; c < cues.size(); ++c) {
          const auto cue =
              link("attributions.link_cue", out.attribution_spans[static_cast<std::size_t>(cues[c])].first);
          for (std::size_t i = 0; i < 32; ++i) here[c + 1] += own[i] * cue[i] / 8;
        }
        double sum = 0;
        for (const double s : here) sum += std::exp(s);
        for (std::size_t c = 0; c < here.size(); ++c) total[c] += here[c] - std::log(sum);
      }
      const auto best = static_cast<std::size_t>(std::max_element(total.begin(), total.end()) - total.begin());
      ++decided;
      right += span.cue == (best == 0 ? -1 : cues[best - 1]);
    }
  }
  EXPECT_GT(cues_seen, 40u);
  EXPECT_GT(decided, 100u);
  EXPECT_GE(right * 100, decided * 97);
}

TEST(AttributionsHead, a_span_over_two_blocks_is_given_as_two_of_the_same_cue) {
  std::size_t split = 0;
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    Fixture whole(seed), cut(seed);
    whole.borders.blocks.assign(whole.tokens.count, 0);
    whole.borders.blocks.back() = 1;
    const auto before = whole.read(load_attributions_head).attribution_spans;
    const auto after = cut.read(load_attributions_head).attribution_spans;
    // The same tokens have the same roles, whatever the blocks.
    const auto roles = [&](const std::vector<AttributionSpan>& spans) {
      std::vector<int> out(whole.tokens.count, -1);
      for (const AttributionSpan& span : spans) {
        for (std::uint32_t t = span.first; t < span.last; ++t) out[t] = static_cast<int>(span.role);
      }
      return out;
    };
    const auto cue_token = [](const std::vector<AttributionSpan>& spans, const AttributionSpan& span) {
      return span.cue < 0 ? -1 : static_cast<int>(spans[static_cast<std::size_t>(span.cue)].first);
    };
    EXPECT_EQ(roles(before), roles(after));
    for (const AttributionSpan& part : after) {
      for (std::uint32_t t = part.first; t + 1 < part.last; ++t) EXPECT_EQ(cut.borders.blocks[t], 0);
      for (const AttributionSpan& span : before) {
        if (span.first > part.first || part.last > span.last) continue;
        EXPECT_EQ(cue_token(before, span), cue_token(after, part));
      }
    }
    split += after.size() - before.size();
  }
  EXPECT_GT(split, 5u);
}

TEST(ToldHead, gives_each_token_a_number_for_each_place) {
  EXPECT_EQ(told_head(32), nullptr);  // its weights are for another width
  constexpr std::size_t kWidth = 384;
  const auto head = told_head(kWidth);
  ASSERT_NE(head, nullptr);
  Fixture f(1, 24 * kWidth / 32);  // the same numbers, as 24 rows of that width
  f.tokens.count = 24, f.tokens.width = kWidth;
  kernels().quantise(f.tokens.floats.data(), 24, kWidth, f.tokens.bytes.data(), f.tokens.steps.data());
  CoreWords out;
  head->read(f.tokens, f.borders, kernels(), f.room, out);
  ASSERT_EQ(out.told.size(), 24u);
  const auto& rows = table("told_words");
  for (std::size_t place = 0; place < kToldPlaces; ++place) {
    const auto number = [&](std::size_t column) { return std::stod(std::string(rows[place][column])); };
    for (std::size_t t = 0; t < 24; ++t) {
      double sum = 0;
      for (std::size_t i = 0; i < kWidth; ++i)
        sum += number(3 + i) * static_cast<double>(f.tokens.floats[t * kWidth + i]);
      EXPECT_NEAR(out.told[t][place], (sum * number(1) + number(2)) * 1e-9, 1e-3);
    }
  }
}

}  // namespace
}  // namespace synoptic::encoder
