#include "synoptic/stories/document_pairs.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>

#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

/// Fewer of the terms that tell most of either document (Sketch::keys) make no candidate: of pairs of one event .97
/// share two, of others .34 (469 documents, 2026-11-27).
constexpr std::size_t kSharedKeys = 2;
/// Nor do names less alike than this: of those pairs of one event 1 in 100 falls below .054, of others 93 do.
constexpr double kNamesAlike = 0.03;

constexpr std::array<std::string_view, kDocumentFeatures> kNames = {
    "terms",        "names",        "lead",       "title least", "title most",
    "names shared", "names rarest", "name pairs", "numbers",     "days"};

/// Calls `shared` with the weights of each term that both have.
template <class Shared>
void for_shared(const std::vector<SketchTerm>& a, const std::vector<SketchTerm>& b, Shared shared) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (i->term == j->term) shared(i->weight, j->weight);
    const bool left = i->term <= j->term, right = j->term <= i->term;
    i += left;
    j += right;
  }
}

double cosine(const std::vector<SketchTerm>& a, const std::vector<SketchTerm>& b) {
  double sum = 0;
  for_shared(a, b, [&](float x, float y) { sum += static_cast<double>(x) * static_cast<double>(y); });
  return sum;
}

double shared_rarity(const std::vector<SketchTerm>& a, const std::vector<SketchTerm>& b) {
  double sum = 0;
  for_shared(a, b, [&](float x, float) { sum += static_cast<double>(x); });
  return sum;
}

double rarity_of(const std::vector<SketchTerm>& terms) {
  double sum = 0;
  for (const SketchTerm& term : terms) sum += static_cast<double>(term.weight);
  return std::max(sum, 1e-6);
}

std::size_t shared_count(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::size_t count = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    count += *i == *j;
    const bool left = *i <= *j, right = *j <= *i;
    i += left;
    j += right;
  }
  return count;
}

double shared_share(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  if (a.empty() || b.empty()) return 0;
  return static_cast<double>(shared_count(a, b)) / std::sqrt(static_cast<double>(a.size() * b.size()));
}

const PairScorer& document_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("document_pairs", kNames);
  return kScorer;
}

}  // namespace

std::span<const std::string_view> document_feature_names() { return kNames; }

std::array<float, kDocumentFeatures> document_features(const Sketch& a, const Sketch& b) {
  std::array<float, kDocumentFeatures> values{};
  std::size_t at = 0;
  const auto add = [&](double value) { values[at++] = static_cast<float>(value); };
  add(cosine(a.terms, b.terms));
  add(cosine(a.names, b.names));
  add(shared_rarity(a.lead, b.lead) / std::min(rarity_of(a.lead), rarity_of(b.lead)));
  const double there = shared_rarity(a.title, b.lead) / rarity_of(a.title);
  const double back = shared_rarity(b.title, a.lead) / rarity_of(b.title);
  add(std::min(there, back));
  add(std::max(there, back));
  std::array<double, 5> rarest{};
  std::size_t names = 0;
  for_shared(a.names, b.names, [&](float x, float y) {
    ++names;
    const double both = std::sqrt(static_cast<double>(x) * static_cast<double>(y));
    if (both <= rarest.back()) return;
    rarest.back() = both;
    std::sort(rarest.rbegin(), rarest.rend());
  });
  add(static_cast<double>(names));
  add((rarest[0] + rarest[1] + rarest[2] + rarest[3] + rarest[4]) / 5);
  add(shared_share(a.pairs, b.pairs));
  add(shared_share(a.numbers, b.numbers));
  add(a.day && b.day ? static_cast<double>(std::min<long long>(std::llabs((*a.day - *b.day).count()), 60)) : -1);
  assert(at == kDocumentFeatures);
  return values;
}

double one_event_score(std::span<const float> features) { return document_scorer().score(features); }

double one_event_threshold() { return document_scorer().threshold(); }

std::vector<ItemPair> document_candidates(const std::vector<const Sketch*>& sketches) {
  std::vector<IndexedItem> items;
  items.reserve(sketches.size());
  for (const Sketch* sketch : sketches) items.push_back({sketch->keys, sketch->digest});
  std::vector<ItemPair> pairs = candidate_pairs(items);
  std::erase_if(pairs, [&](const ItemPair& pair) {
    const Sketch &a = *sketches[pair.first], &b = *sketches[pair.second];
    return shared_count(a.keys, b.keys) < kSharedKeys || cosine(a.names, b.names) < kNamesAlike;
  });
  return pairs;
}

}  // namespace synoptic
