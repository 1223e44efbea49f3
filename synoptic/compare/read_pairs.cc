#include "synoptic/compare/read_pairs.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <numeric>

#include "synoptic/base/tables.h"
#include "synoptic/language/pair_reader.h"

namespace synoptic {
namespace {

/// Pairs below it are not read. From .04 on conflicts found are .499 instead of .492 from .10 on (88 stories), and five
/// long reports take .39 s more than without any instead of .19 s.
constexpr double kAsked = 0.08;
/// Bounds the time where a story has many reports.
constexpr std::size_t kMostAReport = 20, kMost = 2000;

/// Of a sum: log odds = bias + likelihood * log odds of the scorer + reading * its answer + one_thing * that answer.
struct ReadingWeights {
  double bias = 0, likelihood = 1, reading = 0, one_thing = 0;
};

ReadingWeights weights_of(std::string_view name) {
  for (const auto& row : table("readings")) {
    if (row[0] != name) continue;
    ReadingWeights weights;
    double* const to[] = {&weights.bias, &weights.likelihood, &weights.reading, &weights.one_thing};
    assert(row.size() == 5);
    for (std::size_t i = 0; i < 4; ++i)
      std::from_chars(row[i + 1].data(), row[i + 1].data() + row[i + 1].size(), *to[i]);
    return weights;
  }
  assert(false);
  return {};
}

const ReadingWeights& weights_of(PairQuestion question) {
  static const ReadingWeights kWeights[] = {weights_of("told_rivals"), weights_of("rivals"), weights_of("opposed")};
  return kWeights[static_cast<std::size_t>(question)];
}

float answer(const PairReading& reading, PairQuestion question) {
  switch (question) {
    case PairQuestion::told_rivals: return reading.told_rivals;
    case PairQuestion::rivals: return reading.rivals;
    case PairQuestion::opposed: return reading.opposed;
  }
  return 0;
}

}  // namespace

TextPlace text_place(const Place& place, const Collation& collation) {
  const Annotations& layers = collation.accounts[place.document].layers;
  const auto& tokens = layers.words.tokens;
  const auto first = std::partition_point(tokens.begin(), tokens.end(),
                                          [&](const Token& token) { return token.span.end <= place.span.begin; });
  const auto last =
      std::partition_point(first, tokens.end(), [&](const Token& token) { return token.span.begin < place.span.end; });
  return {layers.document.text(), &layers.words, static_cast<std::uint32_t>(first - tokens.begin()),
          static_cast<std::uint32_t>(last - tokens.begin())};
}

LikelyPair likely_pair(const FigureItem& a, const FigureItem& b, double likelihood) {
  const bool in_one_report = a.mention.place.document == b.mention.place.document;
  const bool turned = in_one_report ? b.mention.place < a.mention.place : b.content < a.content;
  return turned ? LikelyPair{b.mention.place, a.mention.place, likelihood}
                : LikelyPair{a.mention.place, b.mention.place, likelihood};
}

std::vector<double> read_likelihoods(PairQuestion question, const std::vector<LikelyPair>& pairs,
                                     const Collation& collation) {
  std::vector<double> likelihoods;
  likelihoods.reserve(pairs.size());
  for (const LikelyPair& pair : pairs) likelihoods.push_back(pair.likelihood);
  if (collation.pair_reader == nullptr) return likelihoods;
  std::vector<std::uint32_t> order(pairs.size());
  std::iota(order.begin(), order.end(), 0U);
  std::erase_if(order, [&](std::uint32_t at) { return pairs[at].likelihood < kAsked; });
  const std::size_t most = std::min(kMost, kMostAReport * collation.accounts.size());
  if (order.size() > most) {
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return pairs[a].likelihood > pairs[b].likelihood; });
    order.resize(most);
  }
  std::vector<PlacePair> asked;
  std::vector<std::uint32_t> at;
  for (const std::uint32_t pair : order) {
    const TextPlace first = text_place(pairs[pair].first, collation);
    const TextPlace second = text_place(pairs[pair].second, collation);
    if (first.first == first.last || second.first == second.last) continue;
    asked.push_back({first, second});
    at.push_back(pair);
  }
  const ReadingWeights& weights = weights_of(question);
  const std::vector<PairReading> readings = collation.pair_reader->read(asked);
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const double known = std::clamp(likelihoods[at[i]], 1e-6, 1 - 1e-6);
    const double odds = weights.bias + weights.likelihood * std::log(known / (1 - known)) +
                        weights.reading * static_cast<double>(answer(readings[i], question)) +
                        weights.one_thing * static_cast<double>(readings[i].one_thing);
    likelihoods[at[i]] = 1 / (1 + std::exp(-odds));
  }
  return likelihoods;
}

}  // namespace synoptic
