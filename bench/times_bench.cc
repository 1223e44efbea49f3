// Rooms: times bench_support
// Reading and resolving times of invented news, with and without a time in every sentence. The dense sample must
// give every expression it was written with before it is timed; `words` counts what is given per second.
#include <benchmark/benchmark.h>

#include <string>

#include "bench/sample_news.h"
#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/text/segmentation.h"

namespace synoptic {
namespace {

constexpr std::string_view kDense =
    "The council said on Tuesday that the bridge, closed since 23 October 2024, would open by December. "
    "Earlier this week the mayor had promised it for the end of the year, two months later than last year's plan. "
    "It rained for more than three days in early September, and at 9:30 p.m. on Oct. 3 the river rose again. ";
constexpr std::size_t kDenseTimes = 10;  // written into kDense
constexpr std::size_t kRepeats = 2000;

struct Sample {
  Document document;
  Words words;
};

Sample sample_of(std::string text) {
  std::vector<Span> zones = {{0, static_cast<std::uint32_t>(text.find_last_not_of(" \n") + 1)}};
  Metadata metadata;
  metadata.published = DatedBasis{DateInterval::of(*PartialDate::parse("2024-10-25")), Basis::stated, "bench"};
  Document document("bench", std::move(text), {{zones[0]}}, metadata);
  Words words = tag_words(document.text(), segment(document.text(), zones));
  return {document, std::move(words)};
}

const Sample& dense() {
  static const Sample kSample = [] {
    std::string text;
    for (std::size_t i = 0; i < kRepeats; ++i) text += kDense;
    return sample_of(std::move(text));
  }();
  return kSample;
}

const Sample& prose() {
  static const Sample kSample = sample_of(sample_news(600).text);
  return kSample;
}

std::size_t times_in(const Sample& sample) {
  const UnresolvedTimes times = read_times(sample.document, sample.words);
  const DatedBasis published = infer_publication(publication_evidence(sample.document, sample.words, times));
  return resolve_times(sample.document, sample.words, times, published).size();
}

void over(benchmark::State& state, const Sample& sample, std::size_t expected) {
  if (expected != 0 && times_in(sample) != expected) {
    state.SkipWithError("the sample does not give the times it was written with");
    return;
  }
  for (auto _ : state) benchmark::DoNotOptimize(times_in(sample));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * sample.document.text().size()));
  state.counters["words"] = benchmark::Counter(static_cast<double>(state.iterations() * sample.words.tokens.size()),
                                               benchmark::Counter::kIsRate);
  state.counters["times"] = static_cast<double>(times_in(sample));
}

void news(benchmark::State& state) { over(state, prose(), 0); }
void a_time_in_every_clause(benchmark::State& state) { over(state, dense(), kDenseTimes * kRepeats); }
BENCHMARK(news)->Unit(benchmark::kMillisecond);
BENCHMARK(a_time_in_every_clause)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace synoptic
