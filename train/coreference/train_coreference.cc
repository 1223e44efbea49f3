// Trains the choice of whom a description or pronoun stands for: writes models/coreference/coreference.tsv.
//
//   train_coreference [--folds N] [--passes N] [--penalty P] [--out FILE] FOLDER[:WEIGHT] ...
//
// A folder holds NAME.txt and NAME.gold (make_documents.py). Words, names and quotations are the program's own. A
// log-linear choice among the candidates of the sweep, by gradient descent (Adagrad) with an L2 penalty, averaged over
// the passes; the sweep goes on with the gold's choice in the first pass, with the model's own after it. --folds N
// scores each folder by documents, N-fold, other folders trained on in full.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <numeric>
#include <sstream>
#include <string>
#include <thread>
#include <unordered_map>

#include "synoptic/annotate/coreference/sweep.h"
#include "synoptic/annotate/names.h"
#include "synoptic/annotate/quotations.h"
#include "synoptic/engine/engine.h"
#include "synoptic/engine/reading.h"
#include "synoptic/language/encoder/encoder.h"
#include "train/perceptron.h"

namespace {

using namespace synoptic;
using coreference::Candidate;
using coreference::Expression;

struct Example {
  std::string corpus;
  std::string group;  // Documents that are trained on and scored together: the reports of a story.
  double weight = 1;
  Document document;
  Words words;
  Layer<Mention> names;
  Actors actors;
  std::vector<Expression> expressions;
  std::vector<int> gold;     // entity of each expression, -1: not marked
  std::vector<bool> wanted;  // counts in the measure
  bool complete = true;
  int a = -1, b = -1;            // GAP: the entities of the two names
  std::size_t asked = SIZE_MAX;  // GAP: the expression
  bool a_is = false, b_is = false;
  std::map<std::size_t, std::vector<std::string>> told;  // expressions that tell a quotation: the speaker's names
};

constexpr double kRareWeight = 4;  // Of 1, 3, 6: with 3 and 6 the better F1 of descriptions on GUM, three-fold.

struct Slot {
  float weight = 0, square = 1e-6f;
  double sum = 0;
};
using Model = std::unordered_map<std::uint64_t, Slot>;

struct Score {
  int right = 0, wanted = 0, answered = 0;
};
using Scores = std::map<std::string, Score>;

std::string trimmed_copy(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

bool holds_word(const std::string& name, const std::string& word) {
  const std::size_t at = name.find(word);
  return at != std::string::npos && !word.empty();
}

Example read(const std::string& path, const std::string& corpus, double weight, const Encoder& encoder) {
  std::ifstream in(path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), {});
  Result<Document> document = read_document({path, text, ""});
  HalfRead half = read_first_half(document.value(), &encoder);
  Names names = find_names(half.document, half.words);
  std::vector<Problem> problems;
  const Layer<Quotation> quotations = find_quotations(half.document, half.words, problems);
  const std::string name = path.substr(path.rfind('/') + 1);
  Example one{corpus,
              corpus + ' ' + name.substr(0, name.find('@')),
              weight,
              half.document,
              std::move(half.words),
              std::move(names.mentions),
              std::move(names.actors),
              {},
              {},
              {},
              true,
              -1,
              -1,
              SIZE_MAX,
              false,
              false,
              {}};
  one.expressions = coreference::read_expressions(one.document, one.words, one.names, one.actors, quotations);
  one.gold.assign(one.expressions.size(), -1);
  one.wanted.assign(one.expressions.size(), false);
  std::vector<std::uint32_t> sizes(one.expressions.size(), UINT32_MAX);
  std::ifstream gold(path.substr(0, path.size() - 4) + ".gold");
  std::string line;
  while (std::getline(gold, line)) {
    std::istringstream fields(line);
    std::uint32_t begin = 0, end = 0, head_begin = 0, head_end = 0;
    int entity = 0, wanted = 0;
    std::string form;
    if (line.starts_with("gap ")) {
      std::string word;
      fields >> word >> begin >> end >> one.a >> one.b >> one.a_is >> one.b_is;
      one.complete = false;
      for (std::size_t e = 0; e < one.expressions.size(); ++e)
        if (one.words.tokens[one.expressions[e].head].span == Span{begin, end} &&
            one.expressions[e].form == MentionForm::pronoun)
          one.asked = e;
      continue;
    }
    if (line.starts_with("speaker ")) {
      std::string word, speaker;
      fields >> word >> begin >> end;
      one.complete = false;
      std::vector<std::string> all;
      while (std::getline(fields, speaker, '|'))
        if (!trimmed_copy(speaker).empty()) all.push_back(trimmed_copy(speaker));
      const std::size_t first = one.words.sentence_at(begin), last = one.words.sentence_at(end - 1);
      std::size_t best = SIZE_MAX;
      for (std::size_t e = 0; e < one.expressions.size(); ++e) {
        const Expression& here = one.expressions[e];
        const std::uint32_t at = one.words.tokens[here.head].span.begin;
        if (!here.tells || here.sentence + 0 < first || here.sentence > last + 0 || (at >= begin && at < end) ||
            here.quotation >= 0)
          continue;
        const auto far = [&](std::size_t x) {
          const std::uint32_t p = one.words.tokens[one.expressions[x].head].span.begin;
          return p < begin ? begin - p : p - end;
        };
        if (best == SIZE_MAX || far(e) < far(best)) best = e;
      }
      if (best != SIZE_MAX && one.expressions[best].form != MentionForm::name) one.told[best] = all;
      continue;
    }
    fields >> begin >> end >> head_begin >> head_end >> entity >> wanted >> form;
    for (std::size_t e = 0; e < one.expressions.size(); ++e) {
      const Span head = one.words.tokens[one.expressions[e].head].span;
      const Span marked = form == "name" ? Span{begin, end} : Span{head_begin, head_end};
      if (!marked.contains(head) || end - begin >= sizes[e]) continue;
      if ((form == "pronoun") != (one.expressions[e].form == MentionForm::pronoun)) continue;
      sizes[e] = end - begin;
      one.gold[e] = entity;
      one.wanted[e] = wanted != 0 && form != "name" && one.expressions[e].form != MentionForm::name;
    }
  }
  return one;
}

/// The gold's entity that an entity of the sweep stands for, by most of its names, else of its descriptions; what
/// pronouns were given to it does not count.
int stands_for(const Example& one, const coreference::Entity& entity) {
  std::map<int, int> votes;
  for (const std::uint32_t m : entity.mentions)
    if (one.gold[m] >= 0 && one.expressions[m].form != MentionForm::pronoun)
      votes[one.gold[m]] += one.expressions[m].form == MentionForm::name ? 100 : 1;
  int best = -1, most = 0;
  for (const auto& [id, n] : votes)
    if (n > most) best = id, most = n;
  return best;
}

double sum_of(const Model& model, const Candidate& candidate) {
  double sum = 0;
  for (const std::uint64_t feature : candidate.features)
    if (const auto found = model.find(feature); found != model.end()) sum += found->second.weight;
  return sum;
}

std::size_t best_of(const std::vector<double>& sums) {
  return static_cast<std::size_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

/// The indices of the candidates that are right; empty: not told.
std::vector<std::size_t> right_of(const Example& one, std::uint32_t e, std::span<const Candidate> candidates,
                                  const coreference::Sweep& sweep) {
  std::vector<std::size_t> right;
  if (const auto told = one.told.find(e); told != one.told.end()) {
    bool named = false;
    for (const std::string& name : told->second) {
      named = named || (name[0] >= 'A' && name[0] <= 'Z');
      for (std::size_t c = 1; c < candidates.size(); ++c)
        if (const auto actor = sweep.entities()[candidates[c].entity].actor;
            actor && holds_word(one.actors[*actor].name, name.substr(name.rfind(' ') + 1)) &&
            std::find(right.begin(), right.end(), c) == right.end())
          right.push_back(c);
    }
    if (right.empty() && !named) {
      right.push_back(0);
      for (std::size_t c = 1; c < candidates.size(); ++c)
        if (!sweep.entities()[candidates[c].entity].actor) right.push_back(c);
    }
    return right;
  }
  if (!one.complete && e != one.asked) return right;
  std::vector<int> ids(candidates.size(), -2);
  for (std::size_t c = 1; c < candidates.size(); ++c) ids[c] = stands_for(one, sweep.entities()[candidates[c].entity]);
  if (!one.complete) {
    for (std::size_t c = 1; c < candidates.size(); ++c)
      if ((one.a_is && ids[c] == one.a) || (one.b_is && ids[c] == one.b)) right.push_back(c);
    if (right.empty())
      for (std::size_t c = 0; c < candidates.size(); ++c)
        if (ids[c] != one.a && ids[c] != one.b) right.push_back(c);
    return right;
  }
  if (one.gold[e] >= 0)
    for (std::size_t c = 1; c < candidates.size(); ++c)
      if (ids[c] == one.gold[e]) right.push_back(c);
  if (right.empty()) {
    right.push_back(0);
    for (std::size_t c = 1; c < candidates.size(); ++c)
      if (ids[c] == -1 && !sweep.entities()[candidates[c].entity].actor) right.push_back(c);
  }
  return right;
}

void learn(const Example& one, Model& model, bool first, double penalty, double rate) {
  coreference::Sweep sweep(one.document, one.words, one.expressions, one.actors);
  sweep.run([&](std::uint32_t e, std::span<const Candidate> candidates) -> std::size_t {
    const std::vector<std::size_t> right = right_of(one, e, candidates, sweep);
    std::vector<double> sums;
    for (const Candidate& candidate : candidates) sums.push_back(sum_of(model, candidate));
    const std::size_t best = best_of(sums);
    if (right.empty() || right.size() == candidates.size()) return best;
    double z = 0, zr = 0;
    std::vector<double> p;
    for (const double s : sums) p.push_back(std::exp(s - sums[best])), z += p.back();
    for (const std::size_t c : right) zr += p[c];
    // Few descriptions stand for somebody named: without more weight, nobody would win nearly always.
    const Expression& here = one.expressions[e];
    const bool rare = here.form == MentionForm::nominal;
    const double heavy =
        rare && right.front() > 0 && sweep.entities()[candidates[right.front()].entity].actor ? kRareWeight : 1;
    std::unordered_map<std::uint64_t, double> gradient;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
      const bool good = std::find(right.begin(), right.end(), c) != right.end();
      const double g = heavy * one.weight * (p[c] / z - (good ? p[c] / zr : 0));
      if (std::fabs(g) > 1e-5)
        for (const std::uint64_t feature : candidates[c].features) gradient[feature] += g;
    }
    for (const auto& [feature, g] : gradient) {
      Slot& slot = model[feature];
      const double full = g + penalty * slot.weight;
      slot.square += static_cast<float>(full * full);
      slot.weight -= static_cast<float>(rate * full / std::sqrt(slot.square));
    }
    return first ? right.front() : best;
  });
}

void judge(const Example& one, const Model& model, Scores& scores) {
  coreference::Sweep sweep(one.document, one.words, one.expressions, one.actors);
  std::vector<std::size_t> asked;
  const std::vector<std::uint32_t> meant = sweep.run([&](std::uint32_t, std::span<const Candidate> candidates) {
    std::vector<double> sums;
    for (const Candidate& candidate : candidates) sums.push_back(sum_of(model, candidate));
    return best_of(sums);
  });
  for (std::size_t e = 0; e < one.expressions.size(); ++e) {
    const Expression& here = one.expressions[e];
    if (here.form == MentionForm::name || here.of != coreference::kNone) continue;
    const bool answered = meant[e] < one.actors.size();
    const int id = answered ? stands_for(one, sweep.entities()[meant[e]]) : -1;
    if (const auto told = one.told.find(e); told != one.told.end()) {
      Score& s = scores[one.corpus + (here.form == MentionForm::pronoun ? " speaker he" : " speaker description")];
      bool named = false, right = false;
      for (const std::string& name : told->second) {
        named = named || (name[0] >= 'A' && name[0] <= 'Z');
        right = right || (answered && holds_word(one.actors[meant[e]].name, name.substr(name.rfind(' ') + 1)));
      }
      s.wanted += named, s.answered += answered, s.right += right;
      continue;
    }
    if (!one.complete) {
      if (e != one.asked) continue;
      Score& s = scores[one.corpus + " gap"];
      s.wanted += one.a_is + one.b_is;
      s.answered += answered && (id == one.a || id == one.b) && id >= 0;
      s.right += answered && ((one.a_is && id == one.a) || (one.b_is && id == one.b));
      continue;
    }
    const bool person = here.form == MentionForm::pronoun && here.sex != Sex::unknown;
    for (const std::string& row : {std::string(here.form == MentionForm::pronoun ? " pronoun" : " nominal"),
                                   std::string(person                              ? " he she"
                                               : here.form == MentionForm::pronoun ? (here.plural ? " they" : " it")
                                                                                   : " description")}) {
      Score& s = scores[one.corpus + row];
      s.wanted += one.wanted[e];
      s.answered += answered;
      s.right += answered && one.wanted[e] && id == one.gold[e];
    }
  }
}

Model fit(const std::vector<const Example*>& examples, int passes, double penalty, double rate) {
  Model model;
  train::Random random{7};
  std::vector<std::size_t> order(examples.size());
  std::iota(order.begin(), order.end(), 0);
  for (int pass = 0; pass < passes; ++pass) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    for (const std::size_t i : order)
      if (examples[i]->weight > 0) learn(*examples[i], model, pass == 0, penalty, rate);
    if (pass > 0)
      for (auto& [feature, slot] : model) slot.sum += slot.weight;
  }
  for (auto& [feature, slot] : model) slot.weight = static_cast<float>(slot.sum / (passes - 1));
  return model;
}

/// Each group scored by weights that saw none of its documents; a thread a fold.
Scores cross_validate(const std::vector<Example>& examples, int folds, int passes, double penalty, double rate) {
  std::map<std::string, int> fold_of;
  for (const Example& one : examples) fold_of.emplace(one.group, 0);
  int next = 0;
  for (auto& [group, fold] : fold_of) fold = next++ % std::max(folds, 1);
  std::vector<Scores> told(static_cast<std::size_t>(folds));
  std::vector<std::jthread> threads;
  for (int fold = 0; fold < folds; ++fold)
    threads.emplace_back([&, fold] {
      std::vector<const Example*> mine, theirs;
      for (const Example& one : examples) (fold_of.at(one.group) == fold ? theirs : mine).push_back(&one);
      const Model model = fit(mine, passes, penalty, rate);
      for (const Example* one : theirs) judge(*one, model, told[static_cast<std::size_t>(fold)]);
    });
  threads.clear();
  Scores all;
  for (const Scores& one : told)
    for (const auto& [row, s] : one)
      all[row].right += s.right, all[row].wanted += s.wanted, all[row].answered += s.answered;
  return all;
}

void print(const Scores& scores) {
  for (const auto& [row, s] : scores) {
    const double p = s.answered ? 1.0 * s.right / s.answered : 0, r = s.wanted ? 1.0 * s.right / s.wanted : 0;
    std::printf("%-28s P %.3f R %.3f F1 %.3f of %d\n", row.c_str(), p, r, p + r > 0 ? 2 * p * r / (p + r) : 0,
                s.wanted);
  }
}

}  // namespace

int main(int argc, char** argv) {
  int folds = 0, passes = 6;
  double penalty = 0.0005, rate = 0.05;
  std::string out;
  std::vector<std::pair<std::string, double>> folders;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--folds")
      folds = std::stoi(argv[++i]);
    else if (word == "--passes")
      passes = std::stoi(argv[++i]);
    else if (word == "--penalty")
      penalty = std::stod(argv[++i]);
    else if (word == "--rate")
      rate = std::stod(argv[++i]);
    else if (word == "--out")
      out = argv[++i];
    else
      folders.emplace_back(word.substr(0, word.find(':')),
                           word.find(':') == std::string::npos ? 1 : std::stod(word.substr(word.find(':') + 1)));
  }
  Result<std::shared_ptr<const Encoder>> encoder = encoder_named("news", posix_files());
  std::vector<Example> examples;
  for (const auto& [folder, weight] : folders) {
    const Result<Listing> listing = posix_files().list(folder);
    for (const std::string& path : listing.value().paths)
      if (path.ends_with(".txt"))
        examples.push_back(read(path, folder.substr(folder.rfind('/') + 1), weight, *encoder.value()));
  }
  std::fprintf(stderr, "%zu documents read\n", examples.size());
  const Scores told = cross_validate(examples, folds, passes, penalty, rate);
  print(told);
  if (out.empty()) return 0;
  std::vector<const Example*> all;
  for (const Example& one : examples) all.push_back(&one);
  const Model model = fit(all, passes, penalty, rate);
  Scores own;
  for (const Example& one : examples) judge(one, model, own);
  std::printf("on what it was trained on:\n");
  print(own);
  std::map<std::uint64_t, long> kept;
  for (const auto& [feature, slot] : model)
    if (const long w = std::lround(1000 * slot.weight); std::labs(w) >= 4) kept.emplace(feature, w);
  std::ofstream file(out);
  file << "# Weights of the choice of whom a description or pronoun stands for, in thousandths; see CARD.md.\n# "
          "Columns: feature (hash), weight.\n";
  for (const auto& [feature, w] : kept) file << std::hex << feature << std::dec << '\t' << w << '\n';
  std::printf("%zu weights\n", kept.size());
}
