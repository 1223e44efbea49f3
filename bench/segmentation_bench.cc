// Rooms: text bench_support
// segment() beside ICU's word and sentence break iterators, on the same invented news in one run: accuracy
// (against the marks of the sample) and speed. Ours must find every mark before it is timed.
#include <benchmark/benchmark.h>

#include <algorithm>

#include "bench/icu_segmentation.h"
#include "bench/sample_news.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/offset_map.h"
#include "synoptic/text/segmentation.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

constexpr std::size_t kTimes = 600;  // about 1 MB

const MarkedText& news() {
  static const MarkedText kNews = sample_news(kTimes);
  return kNews;
}

template <class Found>
double f1(const std::vector<Span>& marked, const std::vector<Found>& found) {
  std::vector<Span> spans;
  for (const Found& one : found) spans.push_back(one.span);
  std::vector<Span> both;
  std::set_intersection(marked.begin(), marked.end(), spans.begin(), spans.end(), std::back_inserter(both));
  return 2.0 * static_cast<double>(both.size()) / static_cast<double>(marked.size() + spans.size());
}

using Cut = Segmentation (*)(std::string_view, std::span<const Span>);

void cut_news(benchmark::State& state, Cut cut, bool must_be_right) {
  const MarkedText& marked = news();
  const Segmentation checked = cut(marked.text, marked.zones);
  const double words = f1(marked.tokens, checked.tokens);
  const double sentences = f1(marked.sentences, checked.sentences);
  if (must_be_right && (words < 1.0 || sentences < 1.0)) {
    state.SkipWithError("the sample is not cut as it is marked");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(cut(marked.text, marked.zones));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * marked.text.size()));
  state.counters["words_f1"] = words;
  state.counters["sentences_f1"] = sentences;
}

void synoptic_segment(benchmark::State& state) { cut_news(state, segment, true); }
void icu_break_iterators(benchmark::State& state) { cut_news(state, icu_segment, false); }
BENCHMARK(synoptic_segment)->Unit(benchmark::kMillisecond);
BENCHMARK(icu_break_iterators)->Unit(benchmark::kMillisecond);

template <class Work>
void over_news(benchmark::State& state, Work work) {
  for (auto _ : state) benchmark::DoNotOptimize(work(news().text));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * news().text.size()));
}

void validity(benchmark::State& state) { over_news(state, is_valid_utf8); }
void repair(benchmark::State& state) { over_news(state, repair_utf8); }
void offsets(benchmark::State& state) {
  over_news(state, [](std::string_view text) { return OffsetMap(text).length(); });
}
void folding(benchmark::State& state) { over_news(state, fold); }
void words_folded(benchmark::State& state) { over_news(state, folded_words); }
BENCHMARK(validity)->Unit(benchmark::kMillisecond);
BENCHMARK(repair)->Unit(benchmark::kMillisecond);
BENCHMARK(offsets)->Unit(benchmark::kMillisecond);
BENCHMARK(folding)->Unit(benchmark::kMillisecond);
BENCHMARK(words_folded)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace synoptic
