#include "synoptic/language/encoder/encoder.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "synoptic/base/memory_files.h"
#include "synoptic/language/encoder/embedded.h"
#include "synoptic/language/encoder/testing.h"
#include "synoptic/text/segmentation.h"

namespace synoptic {
namespace {

using encoder::Aligned;
using encoder::Chance;
using encoder::SmallNet;

const Aligned<char>& weights() {
  static const Aligned<char> kWeights = encoder::small_weights();
  return kWeights;
}

std::shared_ptr<const Encoder> loaded(const EncoderOptions& options = {}) {
  auto encoder = Encoder::load(encoder::view(weights()), options);
  EXPECT_TRUE(encoder.ok());
  return encoder.value();
}

/// A text whose lines are blocks.
Words read(const Encoder& encoder, const std::string& text) {
  std::vector<Span> zones;
  for (std::uint32_t at = 0; at < text.size();) {
    const auto stop = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
    if (stop > at) zones.push_back({at, stop});
    at = stop + 1;
  }
  return encoder.read(text, segment(text, zones));
}

std::string some_text(std::uint32_t seed, std::size_t blocks = 6) {
  constexpr const char* kWords[] = {"the", "dogs", "bark", "barked", "A", "abc", "Dog,", "b", "cab", "The"};
  Chance chance(seed);
  std::string out;
  for (std::size_t block = 0; block < blocks; ++block) {
    const std::size_t size = 5 + chance.below(60);
    for (std::size_t i = 0; i < size; ++i)
      out += std::string(kWords[chance.below(10)]) + (chance.below(12) == 0 ? ". " : " ");
    out += ".\n";
  }
  return out;
}

bool same(const Words& a, const Words& b) {
  return a.given == b.given && a.upos == b.upos && a.heads == b.heads && a.deprels == b.deprels && a.names == b.names &&
         a.attribution_spans == b.attribution_spans;
}

void expect_sound(const Words& words) {
  const std::size_t count = words.tokens.size();
  ASSERT_EQ(words.upos.size(), count);
  ASSERT_EQ(words.heads.size(), count);
  ASSERT_EQ(words.deprels.size(), count);
  for (const Sentence& sentence : words.sentences) {
    std::size_t roots = 0;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      roots += words.heads[i] < 0;
      EXPECT_EQ(words.heads[i] < 0, words.deprels[i] == "root");
      std::size_t steps = 0;
      for (std::int32_t at = words.heads[i]; at >= 0 && steps <= count; ++steps) {
        ASSERT_TRUE(sentence.tokens.contains(static_cast<std::uint32_t>(at)));
        at = words.heads[static_cast<std::size_t>(at)];
      }
      EXPECT_LE(steps, sentence.tokens.size());
    }
    EXPECT_EQ(roots, 1u);
  }
  const auto zone_of = [&](std::uint32_t token) {
    return words.sentences[words.sentence_at(words.tokens[token].span.begin)].zone;
  };
  std::uint32_t at = 0;
  for (const NameSpan& name : words.names) {
    ASSERT_TRUE(at <= name.first && name.first < name.last && name.last <= count);
    EXPECT_EQ(zone_of(name.first), zone_of(name.last - 1));
    at = name.last;
  }
  at = 0;
  for (const AttributionSpan& span : words.attribution_spans) {
    ASSERT_TRUE(at <= span.first && span.first < span.last && span.last <= count);
    EXPECT_EQ(zone_of(span.first), zone_of(span.last - 1));
    at = span.last;
    if (span.cue < 0) continue;
    ASSERT_LT(static_cast<std::size_t>(span.cue), words.attribution_spans.size());
    EXPECT_EQ(words.attribution_spans[static_cast<std::size_t>(span.cue)].role, AttributionRole::cue);
    EXPECT_NE(span.role, AttributionRole::cue);
  }
}

TEST(Encoder, gives_every_token_a_tag_every_sentence_a_tree_and_spans_within_blocks) {
  const auto encoder = loaded();
  EXPECT_EQ(encoder->layers(), (WordLayers{true, true, true}));
  std::size_t names = 0, spans = 0, links = 0;
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    const Words words = read(*encoder, some_text(seed));
    expect_sound(words);
    names += words.names.size();
    spans += words.attribution_spans.size();
    for (const AttributionSpan& span : words.attribution_spans) links += span.cue >= 0;
  }
  EXPECT_GT(names, 100u);
  EXPECT_GT(spans, 100u);
  EXPECT_GT(links, 10u);
}

TEST(Encoder, says_the_same_with_and_without_memory_of_windows_and_in_any_order) {
  const auto plain = loaded({.cache_bytes = 0}), remembers = loaded(), forgets = loaded({.cache_bytes = 20'000});
  std::vector<std::string> texts;
  for (std::uint32_t seed = 0; seed < 12; ++seed) texts.push_back(some_text(seed % 5) + some_text(seed));
  for (const bool backwards : {false, true}) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const std::string& text = texts[backwards ? texts.size() - 1 - i : i];
      const Words right = read(*plain, text);
      EXPECT_TRUE(same(read(*remembers, text), right));
      EXPECT_TRUE(same(read(*forgets, text), right));
    }
  }
}

TEST(Encoder, says_the_same_on_any_number_of_threads) {
  const auto encoder = loaded({.cache_bytes = 60'000});
  std::vector<std::string> texts;
  for (std::uint32_t seed = 0; seed < 24; ++seed) texts.push_back(some_text(seed % 7));
  std::vector<Words> right;
  for (const std::string& text : texts) right.push_back(read(*loaded({.cache_bytes = 0}), text));
  for (const std::size_t threads : {2u, 8u}) {
    std::vector<Words> found(texts.size());
    {
      std::vector<std::jthread> workers;
      for (std::size_t worker = 0; worker < threads; ++worker) {
        workers.emplace_back([&, worker] {
          for (std::size_t i = worker; i < texts.size(); i += threads) found[i] = read(*encoder, texts[i]);
        });
      }
    }
    for (std::size_t i = 0; i < texts.size(); ++i) EXPECT_TRUE(same(found[i], right[i])) << threads;
  }
}

TEST(Encoder, a_sentence_longer_than_a_window_has_one_root) {
  std::string text;
  for (int i = 0; i < 900; ++i) text += i % 3 == 0 ? "the " : "dogs ";
  const Words words = read(*loaded(), text + ".");
  ASSERT_EQ(words.sentences.size(), 1u);
  expect_sound(words);
  EXPECT_NE(std::find(words.deprels.begin(), words.deprels.end(), "parataxis"), words.deprels.end());
}

TEST(Encoder, comes_back_from_any_text) {
  const auto encoder = loaded();
  EXPECT_TRUE(read(*encoder, "").tokens.empty());
  expect_sound(read(*encoder, "a"));
  expect_sound(read(*encoder, std::string(5'000, '"')));
  expect_sound(read(*encoder, std::string(100'000, 'x')));
  std::string mixed;
  for (int i = 0; i < 500; ++i) mixed += "\xF0\x9F\x98\x80\xE2\x80\x99\xC3\x89 \xCC\x88\n";
  expect_sound(read(*encoder, mixed));
}

TEST(EncoderNamed, none_is_none_and_what_is_not_there_is_an_error) {
  const auto none = encoder_named("none");
  ASSERT_TRUE(none.ok());
  EXPECT_EQ(none.value(), nullptr);
  for (const char* name : {"news", "open"}) {
    const auto named = encoder_named(name);
    const bool there = !encoder::embedded_weights(name).empty();
    ASSERT_EQ(named.ok(), there) << name;
    if (there) {
      EXPECT_EQ(named.value(), encoder_named(name).value()) << "loaded twice";
    } else {
      EXPECT_EQ(named.error().code, "language.no_encoder");
    }
  }
  EXPECT_NE(encoder_named("open").error().message.find("scripts/open_weights"), std::string::npos);
  EXPECT_EQ(encoder_named("old").error().code, "language.no_encoder");
  const auto by_default = encoder_named("");
  ASSERT_TRUE(by_default.ok());
  EXPECT_EQ(by_default.value() != nullptr, !encoder::embedded_weights("news").empty());
}

TEST(EncoderNamed, a_path_is_a_file_of_weights) {
  MemoryFiles files;
  files.put("w/small.bin", std::string(encoder::view(weights())));
  files.put("w/broken.bin", "SYNENC01 and nothing more");
  const auto named = encoder_named("w/small.bin", files);
  ASSERT_TRUE(named.ok());
  EXPECT_TRUE(same(read(*named.value(), some_text(1)), read(*loaded(), some_text(1))));
  const auto broken = encoder_named("w/broken.bin", files);
  EXPECT_EQ(broken.error().code, "language.weights_broken");
  EXPECT_EQ(broken.error().source, "w/broken.bin");
  EXPECT_EQ(encoder_named("w/absent.bin", files).error().code, "files.not_found");
}

}  // namespace
}  // namespace synoptic
