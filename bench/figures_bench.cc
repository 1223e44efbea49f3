// Rooms: figures bench_support
// find_figures() on invented news (typical prose) and on the sentences of tests/figures (each holds a number: the
// worst case). Words and tags are made before; `words/s` counts words of the text. bench/figures_peers.py runs
// quantulum3 on the same sentences beside it.
#include <benchmark/benchmark.h>

#include <fstream>
#include <string>

#include "bench/sample_news.h"
#include "synoptic/annotate/figures.h"

namespace synoptic {
namespace {

struct Prepared {
  Document document;
  Words words;
  std::size_t word_count = 0;
};

Prepared prepare(std::string text, const std::vector<Span>& zones) {
  std::vector<Block> blocks;
  for (const Span& zone : zones) blocks.push_back({zone, BlockKind::prose});
  Document document("bench", std::move(text), blocks, {});
  Words words = tag_words(document.text(), segment(document.text(), zones));
  std::size_t count = 0;
  for (const Token& token : words.tokens) count += token.kind == TokenClass::word || token.kind == TokenClass::number;
  return {document, std::move(words), count};
}

const Prepared& typical_prose() {
  static const Prepared kProse = [] {
    const MarkedText news = sample_news(600);
    return prepare(news.text, news.zones);
  }();
  return kProse;
}

/// The sentences of the table, forty times; empty where the program is not run in the project's folder.
const Prepared& number_sentences() {
  static const Prepared kSentences = [] {
    std::string once, text;
    std::ifstream file("tests/figures/sentences.tsv");
    for (std::string line; std::getline(file, line);) {
      if (!line.empty() && line[0] != '#') once += line.substr(0, line.find('\t')) + "\n";
    }
    for (int i = 0; i < 40; ++i) text += once;
    std::vector<Span> zones;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = text.find('\n', begin);
      zones.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
      begin = end + 1;
    }
    return prepare(text, zones);
  }();
  return kSentences;
}

void read_figures(benchmark::State& state, const Prepared& prepared) {
  std::size_t found = 0;
  for (auto _ : state) {
    const Layer<Figure> figures = find_figures(prepared.document, prepared.words, {}, {});
    found = figures.size();
    benchmark::DoNotOptimize(found);
  }
  if (found == 0) state.SkipWithError("no figure was read: run in the project's folder");
  state.counters["words/s"] =
      benchmark::Counter(static_cast<double>(prepared.word_count), benchmark::Counter::kIsIterationInvariantRate);
  state.counters["words"] = static_cast<double>(prepared.word_count);
  state.counters["figures"] = static_cast<double>(found);
}

void figures_in_news(benchmark::State& state) { read_figures(state, typical_prose()); }
void figures_in_number_sentences(benchmark::State& state) { read_figures(state, number_sentences()); }
BENCHMARK(figures_in_news)->Unit(benchmark::kMillisecond);
BENCHMARK(figures_in_number_sentences)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace synoptic
