// The numbers by which two statements are weighed as one origin's.
#include <algorithm>
#include <cassert>
#include <numeric>
#include <set>

#include "synoptic/compare/cited_outlets.h"
#include "synoptic/compare/echo_statements.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kEchoFeatures> kNames = {
    "shared weight", "contained",      "both",         "shared content", "rarest",      "second rarest",
    "run",           "run unquoted",   "said shared",  "said contained", "said by one", "said sides",
    "figures",       "figure digits",  "figure sides", "voice",          "voice words", "voice sides",
    "person sides",  "role sides",     "body sides",   "outlet sides",   "paper sides", "unnamed sides",
    "cites other",   "cites the same", "cites any",    "headline sides", "shorter",     "longer",
    "actors"};

/// Longest common run of terms: of all, and of those outside marks in both, in words that say something.
std::pair<std::size_t, std::size_t> longest_runs(const EchoStatement& a, const EchoStatement& b) {
  // Of the runs that end at a place of `b`: the place of `a` where the last one ends, and their lengths.
  struct Run {
    std::uint16_t end = 0, all = 0, plain = 0;
  };
  std::array<Run, kRunTerms + 1> runs{};
  std::size_t best = 0, best_plain = 0;
  for (std::size_t i = 1; i <= std::min(a.terms.size(), kRunTerms); ++i) {
    const TermId id = a.terms[i - 1].id;
    auto last = std::upper_bound(b.first_terms.begin(), b.first_terms.end(), std::pair(id, std::uint16_t{0xFFFF}));
    // From the last place to the first, so that the place before still tells of the word before.
    for (; last != b.first_terms.begin() && std::prev(last)->first == id; --last) {
      const std::size_t j = std::prev(last)->second + std::size_t{1};
      const Run before = runs[j - 1].end == i - 1 ? runs[j - 1] : Run{};
      const bool is_plain = !a.quoted[i - 1] && !b.quoted[j - 1];
      runs[j] = {static_cast<std::uint16_t>(i), static_cast<std::uint16_t>(before.all + 1),
                 static_cast<std::uint16_t>(is_plain ? before.plain + 1 : 0)};
      best = std::max<std::size_t>(best, runs[j].all);
      best_plain = std::max<std::size_t>(best_plain, runs[j].plain);
    }
  }
  return {best, best_plain};
}

std::vector<TermId> shared_ids(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  std::vector<TermId> shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  return shared;
}

struct EqualFigures {
  int equal = 0, digits = 0;  // pairs of one value, and the most digits among them that tell
};

EqualFigures compare_figures(const EchoStatement& a, const EchoStatement& b, const std::vector<FigureItem>& items) {
  constexpr std::size_t kMost = 12;
  EqualFigures out;
  for (std::size_t i = 0; i < std::min(a.figures.size(), kMost); ++i) {
    for (std::size_t j = 0; j < std::min(b.figures.size(), kMost); ++j) {
      const FigureItem &x = items[a.figures[i]], &y = items[b.figures[j]];
      if (cannot_match(x, y) || !given_alike(x, y)) continue;
      ++out.equal;
      out.digits = std::max(out.digits, telling_digits(x.mention.low.value_or(x.mention.high.value_or(0))));
    }
  }
  return out;
}

/// 3: what may be one voice on both sides; 2: only different ones; 1: one side has none; 0: neither has.
int voice_state(const EchoStatement& a, const EchoStatement& b) {
  if (a.voices.empty() || b.voices.empty()) return a.voices.empty() && b.voices.empty() ? 0 : 1;
  for (std::size_t i = 0; i < a.voices.size(); ++i) {
    for (std::size_t j = 0; j < b.voices.size(); ++j) {  // as may_be_one_name()
      const std::vector<std::uint32_t>&x = a.voice_words[i], &y = b.voice_words[j];
      if (a.voices[i] == b.voices[j]) return 3;
      if (x.empty() || y.empty()) continue;
      if (std::includes(x.begin(), x.end(), y.begin(), y.end()) ||
          std::includes(y.begin(), y.end(), x.begin(), x.end()))
        return 3;
    }
  }
  return 2;
}

int shared_voice_words(const EchoStatement& a, const EchoStatement& b) {
  const std::vector<std::uint32_t>& x = a.all_voice_words;
  return static_cast<int>(std::count_if(b.all_voice_words.begin(), b.all_voice_words.end(), [&](std::uint32_t word) {
    return std::binary_search(x.begin(), x.end(), word);
  }));
}

}  // namespace

double weight_of(const std::vector<TermId>& ids, const Vocabulary& vocabulary) {
  std::vector<double> weights;
  weights.reserve(ids.size());
  for (const TermId id : ids) weights.push_back(vocabulary.weight(id));
  std::sort(weights.begin(), weights.end());
  return std::accumulate(weights.begin(), weights.end(), 0.0);
}

std::span<const std::string_view> echo_feature_names() { return kNames; }

std::array<float, kEchoFeatures> echo_features(const EchoStatement& a, const EchoStatement& b,
                                               const std::vector<FigureItem>& items, const Collation& collation) {
  const Vocabulary& vocabulary = collation.vocabulary;
  std::array<float, kEchoFeatures> values{};
  std::size_t at = 0;
  const auto add = [&](double value) { values[at++] = static_cast<float>(value); };
  const std::vector<TermId> shared = shared_ids(a.content, b.content);
  const double weight = weight_of(shared, vocabulary);
  const double weight_a = a.content_weight, weight_b = b.content_weight;
  std::vector<double> rare;
  for (const TermId term : shared) rare.push_back(vocabulary.weight(term));
  std::sort(rare.rbegin(), rare.rend());
  add(weight);
  add(weight / std::max(0.01, std::min(weight_a, weight_b)));
  add(weight / std::max(0.01, weight_a + weight_b - weight));
  add(static_cast<double>(shared.size()));
  add(rare.empty() ? 0 : rare[0]);
  add(rare.size() < 2 ? 0 : rare[1]);
  const auto [run, plain] = longest_runs(a, b);
  add(static_cast<double>(run));
  add(static_cast<double>(plain));
  const double said = weight_of(shared_ids(a.said, b.said), vocabulary);
  const double said_a = a.said_weight, said_b = b.said_weight;
  add(said);
  add(said / std::max(0.01, std::min(said_a, said_b)));
  const double told = std::max(weight_of(shared_ids(a.said, b.content), vocabulary) / std::max(0.3, said_a),
                               weight_of(shared_ids(b.said, a.content), vocabulary) / std::max(0.3, said_b));
  add(told);
  add((a.said.empty() ? 0 : 1) + (b.said.empty() ? 0 : 1));
  const EqualFigures figures = compare_figures(a, b, items);
  add(figures.equal);
  add(figures.digits);
  add((a.figures.empty() ? 0 : 1) + (b.figures.empty() ? 0 : 1));
  add(voice_state(a, b));
  add(shared_voice_words(a, b));
  add((a.voices.empty() ? 0 : 1) + (b.voices.empty() ? 0 : 1));
  for (const SourceKind kind : {SourceKind::person, SourceKind::role, SourceKind::institution, SourceKind::outlet,
                                SourceKind::document, SourceKind::unnamed})
    add(a.kinds[static_cast<std::size_t>(kind)] + b.kinds[static_cast<std::size_t>(kind)]);
  const auto names = [](const EchoStatement& one, const EchoStatement& other) {
    return std::binary_search(one.outlet_reports.begin(), one.outlet_reports.end(), other.place.document);
  };
  add(names(a, b) + names(b, a));
  add(std::any_of(a.outlets.begin(), a.outlets.end(),
                  [&](const std::string& key) { return std::binary_search(b.outlets.begin(), b.outlets.end(), key); }));
  add((a.outlets.empty() ? 0 : 1) + (b.outlets.empty() ? 0 : 1));
  add(a.is_headline + b.is_headline);
  add(static_cast<double>(std::min(a.content.size(), b.content.size())));
  add(static_cast<double>(std::max(a.content.size(), b.content.size())));
  std::vector<std::string> actors;
  std::set_intersection(a.actors.begin(), a.actors.end(), b.actors.begin(), b.actors.end(), std::back_inserter(actors));
  add(static_cast<double>(actors.size()));
  assert(at == kEchoFeatures);
  return values;
}

}  // namespace synoptic
