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
  constexpr std::size_t kWords = 120;
  const std::size_t n = std::min(a.terms.size(), kWords), m = std::min(b.terms.size(), kWords);
  std::vector<std::size_t> run(m + 1), plain(m + 1);
  std::size_t best = 0, best_plain = 0;
  for (std::size_t i = 1; i <= n; ++i) {
    for (std::size_t j = m; j >= 1; --j) {
      const bool same = a.terms[i - 1].id == b.terms[j - 1].id;
      run[j] = same ? run[j - 1] + 1 : 0;
      plain[j] = same && !a.quoted[i - 1] && !b.quoted[j - 1] ? plain[j - 1] + 1 : 0;
      best = std::max(best, run[j]);
      best_plain = std::max(best_plain, plain[j]);
    }
  }
  return {best, best_plain};
}

std::vector<TermId> shared_ids(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  std::vector<TermId> shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  return shared;
}

/// Summed by size: the same whatever the order in which the story's terms were seen.
double weight_of(const std::vector<TermId>& ids, const Vocabulary& vocabulary) {
  std::vector<double> weights;
  for (const TermId id : ids) weights.push_back(vocabulary.weight(id));
  std::sort(weights.begin(), weights.end());
  return std::accumulate(weights.begin(), weights.end(), 0.0);
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
  for (const std::string& voice : a.voices) {
    for (const std::string& other : b.voices) {
      if (may_be_one_name(voice, other)) return 3;
    }
  }
  return 2;
}

int shared_voice_words(const EchoStatement& a, const EchoStatement& b) {
  const auto words = [](const EchoStatement& statement) {
    std::set<std::string> out;
    for (const std::string& voice : statement.voices) {
      for (const FoldedWord& word : folded_words(voice)) {
        if (!is_function_word(word.text)) out.insert(word.text);
      }
    }
    return out;
  };
  const std::set<std::string> x = words(a), y = words(b);
  return static_cast<int>(std::count_if(x.begin(), x.end(), [&](const std::string& word) { return y.contains(word); }));
}

}  // namespace

std::span<const std::string_view> echo_feature_names() { return kNames; }

std::array<float, kEchoFeatures> echo_features(const EchoStatement& a, const EchoStatement& b,
                                               const std::vector<FigureItem>& items, const Collation& collation) {
  const Vocabulary& vocabulary = collation.vocabulary;
  std::array<float, kEchoFeatures> values{};
  std::size_t at = 0;
  const auto add = [&](double value) { values[at++] = static_cast<float>(value); };
  const std::vector<TermId> shared = shared_ids(a.content, b.content);
  const double weight = weight_of(shared, vocabulary);
  const double weight_a = weight_of(a.content, vocabulary), weight_b = weight_of(b.content, vocabulary);
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
  const double said_a = weight_of(a.said, vocabulary), said_b = weight_of(b.said, vocabulary);
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
  const Account &left = collation.accounts[a.place.document], &right = collation.accounts[b.place.document];
  const auto names = [](const std::vector<std::string>& outlets, const Account& account) {
    return std::any_of(outlets.begin(), outlets.end(),
                       [&](const std::string& key) { return is_name_of(account, key); });
  };
  add(names(a.outlets, right) + names(b.outlets, left));
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
