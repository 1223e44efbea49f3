// Rooms: encoder bench_support
// The encoder over invented news, on one thread: with nothing remembered of windows, and where all was seen before; and
// its start. Uses the built-in weights, or where there are none weights of chance of the same sizes. Before it is timed
// every sentence must have one root, and a second reading must say the same.
#include <benchmark/benchmark.h>

#include <string>

#include "bench/sample_news.h"
#include "synoptic/language/encoder/embedded.h"
#include "synoptic/language/encoder/encoder.h"
#include "synoptic/language/encoder/testing.h"
#include "synoptic/language/encoder/windows.h"

namespace synoptic {
namespace {

const encoder::Aligned<char>& chance_weights() {
  static const encoder::Aligned<char> kBytes = encoder::small_weights(
      {.layers = 6, .width = 384, .attention_heads = 12, .feed_forward = 1536, .positions = 256});
  return kBytes;
}

std::string_view weights() {
  const std::string_view built_in = encoder::embedded_weights("news");
  return built_in.empty() ? encoder::view(chance_weights()) : built_in;
}

const MarkedText& sample() {
  static const MarkedText kSample = sample_news(8);
  return kSample;
}

bool is_sound(const Words& words) {
  for (const Sentence& sentence : words.sentences) {
    std::size_t roots = 0;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) roots += words.heads[i] < 0;
    if (roots != 1) return false;
  }
  return !words.sentences.empty();
}

void read(benchmark::State& state, std::size_t cache_bytes) {
  const auto encoder = Encoder::load(weights(), {.cache_bytes = cache_bytes}).value();
  const MarkedText& text = sample();
  const auto once = [&] { return encoder->read(text.text, segment(text.text, text.zones)); };
  const Words first = once(), second = once();
  if (!is_sound(first) || first.heads != second.heads || first.upos != second.upos) {
    state.SkipWithError("a sentence without its one root, or two readings that differ");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(once());
  const auto file = encoder::WeightsFile::read(weights());
  const auto pieces = encoder::Pieces::read(file.value().vocabulary()).value();
  const auto tokens = encoder::cut_pieces(text.text, first, pieces);
  std::size_t in_windows = 0;
  for (const encoder::Window& window : encoder::cut_windows(first, tokens))
    in_windows += encoder::window_pieces(window, tokens, pieces).ids.size();
  const auto rate = [&](std::size_t count) {
    return benchmark::Counter(static_cast<double>(count) * static_cast<double>(state.iterations()),
                              benchmark::Counter::kIsRate);
  };
  state.counters["words"] = rate(first.tokens.size());
  state.counters["pieces"] = rate(tokens.pieces.size());
  state.counters["pieces_with_context"] = rate(in_windows);
}

void news(benchmark::State& state) { read(state, 0); }
void news_seen_before(benchmark::State& state) { read(state, std::size_t{32} << 20); }
void start(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Encoder::load(weights()).ok());
}
BENCHMARK(news)->Unit(benchmark::kMillisecond);
BENCHMARK(news_seen_before)->Unit(benchmark::kMillisecond);
BENCHMARK(start)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace synoptic
