// Trains the built-in tagger: an averaged perceptron (Collins 2002) that tags greedily with its own history.
//
//   train_tagger --out weights.bin --train FILE.conllu[.xz] ... --dev FILE.conllu[.xz] ... [--features N] [--passes N]
//                [--recased PERCENT]
//
// Features come from synoptic/language/tag_features.h, the same code that the program runs. Two rounds: the
// first over all features seen twice, the second over the N that weigh most, whose weights are cut to bytes.
// A share of the sentences is learnt a second time in Title Case or ALL CAPITALS, as headlines are written.
// Documents that GUM keeps for dev and test are left out of --train. Seeded: same input, same weights.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <numeric>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "synoptic/language/linear_model.h"
#include "synoptic/language/tag_features.h"
#include "synoptic/language/words.h"
#include "train/perceptron.h"

namespace {

using namespace synoptic;
using synoptic::train::kNoRow;
using synoptic::train::Random;
using Trainer = synoptic::train::Perceptron<kUposCount>;

const std::set<std::string> kHeldOut = {"GUM_academic_exposure",
                                        "GUM_academic_librarians",
                                        "GUM_court_loan",
                                        "GUM_court_negligence",
                                        "GUM_news_homeopathic",
                                        "GUM_news_iodine",
                                        "GUM_interview_cyclone",
                                        "GUM_interview_gaming",
                                        "GUM_academic_discrimination",
                                        "GUM_academic_eegimaa",
                                        "GUM_court_insanity",
                                        "GUM_court_mitigation",
                                        "GUM_news_nasa",
                                        "GUM_news_sensitive",
                                        "GUM_interview_hill",
                                        "GUM_interview_libertarian"};

struct Example {
  std::vector<std::string> tokens;
  std::vector<std::uint8_t> tags;
};

std::uint8_t tag_of(const std::string& name) {
  for (std::uint8_t tag = 0; tag < kUposCount; ++tag) {
    if (to_string(static_cast<Upos>(tag)) == name) return tag;
  }
  std::cerr << "unknown tag " << name << "\n";
  std::exit(2);
}

// Sentences of a CoNLL-U file; words are its integer rows.
std::vector<Example> read_conllu(const std::string& path, bool training) {
  const bool packed = path.ends_with(".xz");
  std::FILE* file = packed ? popen(("xzcat '" + path + "'").c_str(), "r") : std::fopen(path.c_str(), "r");
  if (file == nullptr) {
    std::cerr << "cannot read " << path << "\n";
    std::exit(2);
  }
  std::vector<Example> examples;
  Example sentence;
  bool wanted = true;
  char* line = nullptr;
  std::size_t capacity = 0;
  ssize_t length;
  while ((length = getline(&line, &capacity, file)) >= 0) {
    std::string text(line, static_cast<std::size_t>(length));
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    if (text.empty()) {
      if (!sentence.tokens.empty() && wanted) examples.push_back(sentence);
      sentence = {};
      continue;
    }
    if (text.starts_with("# newdoc id = ")) {
      const std::string id = text.substr(14);
      const bool held_out = kHeldOut.contains(id);
      wanted = training ? !held_out : !id.starts_with("GUM_") || held_out;
    }
    if (text[0] == '#') continue;
    std::vector<std::string> columns;
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t tab = std::min(text.find('\t', at), text.size());
      columns.push_back(text.substr(at, tab - at));
      at = tab + 1;
    }
    if (columns.size() < 4 || columns[0].find_first_of("-.") != std::string::npos) continue;
    sentence.tokens.push_back(columns[1]);
    sentence.tags.push_back(tag_of(columns[3]));
  }
  if (!sentence.tokens.empty() && wanted) examples.push_back(sentence);
  std::free(line);
  packed ? pclose(file) : std::fclose(file);
  return examples;
}

void recase(Example& example, bool all) {
  for (std::size_t i = 0; i < example.tokens.size(); ++i) {
    std::string& token = example.tokens[i];
    const Upos tag = static_cast<Upos>(example.tags[i]);
    const bool small = tag == Upos::adp || tag == Upos::det || tag == Upos::cconj || tag == Upos::part;
    if (all)
      for (char& c : token) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    else if ((i == 0 || !(small && token.size() <= 3)) && token[0] >= 'a' && token[0] <= 'z')
      token[0] = static_cast<char>(token[0] - 32);
  }
}

using OwnIds = std::array<std::uint32_t, TaggedSentence::kOwn>;

void learn(Trainer& trainer, const std::vector<Example>& examples, int passes, std::uint64_t seed) {
  std::vector<std::vector<OwnIds>> own(examples.size());
  std::vector<TaggedSentence> read(examples.size());
  for (std::size_t e = 0; e < examples.size(); ++e) {
    const std::vector<std::string_view> tokens(examples[e].tokens.begin(), examples[e].tokens.end());
    read[e].read(tokens);
    own[e].resize(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      std::array<std::uint64_t, TaggedSentence::kOwn> features;
      read[e].own_features(i, features);
      for (std::size_t f = 0; f < features.size(); ++f) own[e][i][f] = trainer.find(features[f], false);
    }
  }
  std::vector<std::size_t> order(examples.size());
  std::iota(order.begin(), order.end(), 0);
  Random random{seed};
  for (int pass = 0; pass < passes; ++pass) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    std::size_t wrong = 0, total = 0;
    for (const std::size_t e : order) {
      std::uint8_t before = kBeforeSentence, before_that = kBeforeSentence;
      for (std::size_t i = 0; i < examples[e].tags.size(); ++i) {
        ++trainer.step;
        std::array<std::uint64_t, TaggedSentence::kHistory> history;
        read[e].history_features(i, before, before_that, history);
        float scores[kUposCount] = {};
        std::array<std::uint32_t, TaggedSentence::kHistory> ids;
        for (std::size_t f = 0; f < history.size(); ++f)
          trainer.add(ids[f] = trainer.find(history[f], trainer.open), scores);
        for (const std::uint32_t row : own[e][i]) trainer.add(row, scores);
        const std::uint8_t guess = static_cast<std::uint8_t>(std::max_element(scores, scores + kUposCount) - scores);
        const std::uint8_t truth = examples[e].tags[i];
        ++total;
        if (guess != truth) {
          ++wrong;
          const auto move = [&](std::uint32_t row) {
            trainer.change(row, truth, 1);
            trainer.change(row, guess, -1);
          };
          for (const std::uint32_t row : ids) move(row);
          for (const std::uint32_t row : own[e][i]) move(row);
        }
        before_that = before;
        before = guess;
      }
    }
    std::cerr << "pass " << pass + 1 << ": " << 100.0 * static_cast<double>(wrong) / static_cast<double>(total)
              << " % wrong in training\n";
  }
}

// All own features that occur at least twice.
void open_features(Trainer& trainer, const std::vector<Example>& examples) {
  std::unordered_map<std::uint64_t, std::uint32_t> counts;
  std::array<std::uint64_t, TaggedSentence::kOwn> features;
  TaggedSentence sentence;
  for (const Example& example : examples) {
    const std::vector<std::string_view> tokens(example.tokens.begin(), example.tokens.end());
    sentence.read(tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      sentence.own_features(i, features);
      for (const std::uint64_t feature : features) {
        if (++counts[feature] == 2) trainer.find(feature, true);
      }
    }
  }
}

double accuracy(const std::string& bytes, const std::vector<Example>& examples) {
  const LinearModel<kUposCount> model(bytes);
  std::size_t right = 0, total = 0;
  TaggedSentence sentence;
  for (const Example& example : examples) {
    const std::vector<std::string_view> tokens(example.tokens.begin(), example.tokens.end());
    sentence.read(tokens);
    std::vector<Upos> tags(tokens.size());
    tag_sentence(model, sentence, tags);
    for (std::size_t i = 0; i < tags.size(); ++i) right += static_cast<std::uint8_t>(tags[i]) == example.tags[i];
    total += tags.size();
  }
  return static_cast<double>(right) / static_cast<double>(total);
}

}  // namespace

int main(int argc, char** argv) {
  std::string out;
  std::vector<std::string> train_paths, dev_paths;
  std::size_t features = 85000;
  std::size_t recased = 15;  // sentences in a hundred
  int passes = 8;
  std::string mode;
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
    if (mode == "--recased") recased = std::stoul(argument);
    if (mode == "--passes") passes = std::stoi(argument);
  }
  if (out.empty() || train_paths.empty()) {
    std::cerr << "usage: train_tagger --out FILE --train FILE... --dev FILE...\n";
    return 2;
  }

  std::vector<Example> examples;
  for (const std::string& path : train_paths) {
    const std::vector<Example> more = read_conllu(path, true);
    examples.insert(examples.end(), more.begin(), more.end());
  }
  Random random{7};
  for (std::size_t e = 0, given = examples.size(); e < given; ++e) {
    const std::uint64_t draw = random.below(100);
    if (draw >= recased) continue;
    examples.push_back(examples[e]);
    recase(examples.back(), draw < recased / 5);
  }
  Trainer first;
  open_features(first, examples);
  std::cerr << examples.size() << " sentences, " << first.rows.size() << " features seen twice\n";
  learn(first, examples, passes, 1);

  Trainer second;
  second.open = false;
  for (const std::uint64_t feature : first.heaviest(features)) second.find(feature, true);
  first = {};
  learn(second, examples, passes, 2);
  const std::string bytes = second.packed(synoptic::train::slots_for(features));
  std::ofstream(out, std::ios::binary) << bytes;
  std::cerr << second.rows.size() << " features kept, " << bytes.size() << " bytes\n";
  for (const std::string& path : dev_paths) {
    const std::vector<Example> dev = read_conllu(path, false);
    std::cout << path << ": " << accuracy(bytes, dev) << "\n";
  }
}
