// Rooms: engine bench_support
// compare() alone, over n invented reports of one story (bench/story_reports.h) that were read before the clock starts:
// once by rules and the linear tagger, once by the encoder, whose layers compare has more to do with. `ms/report`
// should hardly grow with n; the fit at the end says by what it grows. The 3,000 are read in a minute.
#include <benchmark/benchmark.h>

#include <map>
#include <utility>
#include <vector>

#include "bench/story_reports.h"
#include "synoptic/compare/compare.h"
#include "synoptic/engine/engine.h"

namespace synoptic {
namespace {

const std::vector<Annotations>& read_story(std::size_t reports, bool by_encoder) {
  static std::map<std::pair<std::size_t, bool>, std::vector<Annotations>> read;
  std::vector<Annotations>& story = read[{reports, by_encoder}];
  if (story.empty()) {
    EngineOptions options;
    if (by_encoder) {
      Result<std::shared_ptr<const Encoder>> encoder = encoder_named("");
      if (encoder.ok()) options.encoder = std::move(encoder).value();
    }
    story = annotate_story(read_documents(story_reports(reports), options).documents, options);
  }
  return story;
}

void compare_story(benchmark::State& state, bool by_encoder) {
  const auto reports = static_cast<std::size_t>(state.range(0));
  const std::vector<Annotations>& story = read_story(reports, by_encoder);
  if (story.size() != reports) return state.SkipWithError("not all reports were read");
  Dossier dossier;
  for (auto _ : state) {
    state.PauseTiming();
    std::vector<Annotations> given = story;
    state.ResumeTiming();
    dossier = compare(std::move(given), {});
  }
  if (dossier.figures.empty() || dossier.quotations.empty()) return state.SkipWithError("nothing was compared");
  state.SetComplexityN(state.range(0));
  state.counters["s/report"] = benchmark::Counter(
      static_cast<double>(reports), benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
  state.counters["figures"] = static_cast<double>(dossier.figures.size());
  state.counters["quotations"] = static_cast<double>(dossier.quotations.size());
  state.counters["conflicts"] = static_cast<double>(dossier.conflicts.size());
  state.counters["echoes"] = static_cast<double>(dossier.echoes.size());
}

void compare_by_rules(benchmark::State& state) { compare_story(state, false); }
void compare_by_encoder(benchmark::State& state) { compare_story(state, true); }
BENCHMARK(compare_by_rules)
    ->Arg(100)
    ->Arg(300)
    ->Arg(1000)
    ->Arg(3000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oNLogN);
BENCHMARK(compare_by_encoder)
    ->Arg(100)
    ->Arg(300)
    ->Arg(1000)
    ->Arg(3000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oNLogN);

}  // namespace
}  // namespace synoptic
