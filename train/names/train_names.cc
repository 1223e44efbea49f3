// Trains the built-in reader of names: an averaged perceptron that labels words greedily with its own history.
//
//   train_names --out weights.bin --train FILE.names ... [--dev FILE.names ...] [--features N] [--passes N] [--folds N]
//
// Input is what train/names/make_documents.py writes. Words, sentences and parts of speech are the program's own,
// and so are the features. With --folds N, a file of --train is also scored by models that have not seen it:
// its documents are dealt into N parts, and each part is read by a model trained on all the rest.
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <numeric>
#include <string>
#include <vector>

#include "synoptic/annotate/names/actors.h"
#include "synoptic/annotate/names/name_spans.h"
#include "synoptic/text/segmentation.h"
#include "train/perceptron.h"

namespace {

using namespace synoptic;
using synoptic::train::kNoRow;
using synoptic::train::Random;
using Trainer = synoptic::train::Perceptron<kNameLabels>;

struct Example {
  std::string text;
  Words words;
  std::vector<std::uint8_t> gold;
  std::vector<std::pair<Span, EntityKind>> names;
};

EntityKind kind_of(const std::string& name) {
  return name == "PER"   ? EntityKind::person
         : name == "ORG" ? EntityKind::organization
         : name == "LOC" ? EntityKind::place
                         : EntityKind::other;
}

void finish(Example& example) {
  std::vector<Span> zones;
  for (std::size_t at = 0; at < example.text.size();) {  // a line is a block of its own
    const std::size_t stop = std::min(example.text.find('\n', at), example.text.size());
    const Span line = trimmed(example.text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(stop)});
    if (!line.empty()) zones.push_back(line);
    at = stop + 1;
  }
  example.words = tag_words(example.text, segment(example.text, zones));
  example.gold.assign(example.words.tokens.size(), kOutside);
  for (const auto& [span, kind] : example.names) {
    bool begun = false;
    for (std::size_t t = example.words.token_at(span.begin);
         t < example.words.tokens.size() && example.words.tokens[t].span.begin < span.end; ++t) {
      example.gold[t] = begun ? later_label(kind) : first_label(kind);
      begun = true;
    }
  }
}

std::vector<Example> read(const std::string& path) {
  std::ifstream in(path);
  if (!in) {
    std::cerr << "cannot read " << path << "\n";
    std::exit(2);
  }
  std::vector<Example> examples;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("D ")) {
      if (!examples.empty()) finish(examples.back());
      examples.emplace_back();
    } else if (line.starts_with("T ")) {
      std::string& text = examples.back().text;
      for (std::size_t i = 2; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == 'n')
          text.push_back('\n'), ++i;
        else
          text.push_back(line[i]);
      }
    } else if (line.starts_with("N ")) {
      unsigned begin = 0, end = 0;
      char kind[8] = {};
      if (std::sscanf(line.c_str(), "N %u %u %7s", &begin, &end, kind) == 3)
        examples.back().names.push_back({{begin, end}, kind_of(kind)});
    }
  }
  if (!examples.empty()) finish(examples.back());
  return examples;
}

void learn(Trainer& trainer, const std::vector<const Example*>& examples, int passes, std::uint64_t seed) {
  std::vector<std::size_t> order(examples.size());
  std::iota(order.begin(), order.end(), 0);
  Random random{seed};
  NameSentence sentence;
  std::vector<std::uint64_t> features;
  std::vector<std::uint32_t> rows;
  for (int pass = 0; pass < passes; ++pass) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    for (const std::size_t e : order) {
      const Example& example = *examples[e];
      const CapitalsCensus census(example.text, example.words);
      std::map<std::uint64_t, std::uint8_t> memory;
      for (const Sentence& cut : example.words.sentences) {
        sentence.read(example.text, example.words, cut, census);
        std::uint8_t before = kOutside, before_that = kOutside;
        for (std::size_t i = 0; i < sentence.size(); ++i) {
          std::uint8_t guess = kOutside;
          const std::uint8_t truth = example.gold[cut.tokens.begin + i];
          if (before != kOutside || sentence.may_begin(i)) {
            ++trainer.step;
            features.clear();
            rows.clear();
            sentence.own_features(i, features);
            const auto known = memory.find(sentence.lower(i));
            sentence.history_features(i, before, before_that, known == memory.end() ? kNameLabels : known->second,
                                      features);
            float scores[kNameLabels] = {};
            for (const std::uint64_t feature : features)
              trainer.add(rows.emplace_back(trainer.find(feature, trainer.open)), scores);
            guess = static_cast<std::uint8_t>(std::max_element(scores, scores + kNameLabels) - scores);
            if (guess != truth) {
              for (const std::uint32_t row : rows) trainer.change(row, truth, 1), trainer.change(row, guess, -1);
            }
            if (sentence.may_begin(i)) memory[sentence.lower(i)] = guess;
          }
          before_that = before;
          before = guess;
        }
      }
    }
  }
}

std::string trained(const std::vector<const Example*>& examples, int passes, std::size_t features) {
  Trainer first;
  learn(first, examples, passes, 1);
  Trainer second;
  second.open = false;
  for (const std::uint64_t feature : first.heaviest(features)) second.find(feature, true);
  learn(second, examples, passes, 2);
  return second.packed(synoptic::train::slots_for(features));
}

struct Score {
  std::array<std::size_t, 5> right{}, found{}, gold{};
  void count(const NameModel& model, const Example& example) {
    std::vector<Mention> mentions = find_name_spans(example.text, example.words, model);
    join_actors(example.text, example.words, mentions);
    std::vector<std::pair<Span, EntityKind>> names;
    for (const Mention& mention : mentions) names.emplace_back(mention.span, mention.kind);
    const auto bump = [](std::array<std::size_t, 5>& a, EntityKind kind) {
      ++a[static_cast<std::size_t>(kind)], a[4] += kind != EntityKind::other;
    };
    for (const auto& name : example.names) bump(gold, name.second);
    for (const auto& name : names) {
      bump(found, name.second);
      if (std::find(example.names.begin(), example.names.end(), name) != example.names.end()) bump(right, name.second);
    }
  }
  void print(const std::string& what) const {
    std::cout << what;
    const char* kNames[] = {"person", "organization", "place", "other", "names"};
    for (const std::size_t k : {4u, 0u, 1u, 2u, 3u}) {
      const double p = static_cast<double>(right[k]) / static_cast<double>(std::max<std::size_t>(1, found[k]));
      const double r = static_cast<double>(right[k]) / static_cast<double>(std::max<std::size_t>(1, gold[k]));
      std::printf("  %s %.3f/%.3f/%.3f", kNames[k], p, r, p + r > 0 ? 2 * p * r / (p + r) : 0.0);
      std::fflush(stdout);
    }
    std::cout << "\n";
  }
};

}  // namespace

int main(int argc, char** argv) {
  std::string out, mode;
  std::vector<std::string> train_paths, dev_paths, score_paths;
  std::size_t features = 120000, folds = 0;
  int passes = 6;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument.starts_with("--")) {
      mode = argument;
      continue;
    }
    if (mode == "--out") out = argument;
    if (mode == "--train") train_paths.push_back(argument);
    if (mode == "--dev") dev_paths.push_back(argument);
    if (mode == "--features") features = std::stoul(argument);
    if (mode == "--passes") passes = std::stoi(argument);
    if (mode == "--folds") folds = std::stoul(argument);
  }
  if (train_paths.empty()) {
    std::cerr << "usage: train_names --out FILE --train FILE... [--dev FILE...] [--folds N]\n";
    return 2;
  }
  std::vector<std::vector<Example>> sets;
  std::vector<const Example*> all;
  for (const std::string& path : train_paths) sets.push_back(read(path));
  for (const std::vector<Example>& set : sets)
    for (const Example& example : set) all.push_back(&example);
  if (folds > 1) {
    std::vector<Score> scores(sets.size());
    for (std::size_t fold = 0; fold < folds; ++fold) {
      std::vector<const Example*> rest;
      for (const std::vector<Example>& set : sets) {
        for (std::size_t e = 0; e < set.size(); ++e)
          if (e % folds != fold) rest.push_back(&set[e]);
      }
      const std::string bytes = trained(rest, passes, features);
      const NameModel model(bytes);
      for (std::size_t s = 0; s < sets.size(); ++s) {
        for (std::size_t e = fold; e < sets[s].size(); e += folds) scores[s].count(model, sets[s][e]);
      }
    }
    for (std::size_t s = 0; s < sets.size(); ++s) scores[s].print(train_paths[s] + " (unseen)");
  }
  if (out.empty()) return 0;
  const std::string bytes = trained(all, passes, features);
  std::ofstream(out, std::ios::binary) << bytes;
  std::cerr << bytes.size() << " bytes\n";
  const NameModel model(bytes);
  for (const std::string& path : dev_paths) {
    Score score;
    for (const Example& example : read(path)) score.count(model, example);
    score.print(path);
  }
}
