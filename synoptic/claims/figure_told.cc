#include "synoptic/claims/figure_told.h"

#include <algorithm>
#include <cmath>

namespace synoptic {

namespace {

constexpr std::uint32_t kBeside = 6, kOpening = 3;
constexpr std::size_t kSentencesBefore = 3;
constexpr std::size_t kWhole = 3;  // The place that is the whole report.
constexpr int kSteps = 8;          // Halves of odds beyond which nothing more is told apart.

double mean(const Words& words, TokenSpan tokens, std::size_t place) {
  if (tokens.empty()) return 0;
  double sum = 0;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) sum += static_cast<double>(words.told[t][place]);
  return sum / (tokens.end - tokens.begin);
}

}  // namespace

std::array<TokenSpan, kToldPlaces> told_places(const Words& words, const Figure& figure) {
  const TokenSpan amount = words.tokens_in(figure.amount);
  const std::size_t at = words.sentence_at(figure.amount.begin);
  const TokenSpan sentence = words.sentences[at].tokens;
  const TokenSpan next = at + 1 < words.sentences.size() ? words.sentences[at + 1].tokens : TokenSpan{0, 0};
  const std::uint32_t first = words.sentences[at - std::min(at, kSentencesBefore)].tokens.begin;
  const std::uint32_t left = std::max(sentence.begin, amount.begin - std::min(amount.begin, kBeside));
  const std::uint32_t right = std::min(sentence.end, amount.end + kBeside);
  return {amount,
          sentence,
          next,
          TokenSpan{0, static_cast<std::uint32_t>(words.tokens.size())},
          TokenSpan{left, std::max(left, amount.begin)},
          TokenSpan{amount.end, std::max(right, amount.end)},
          TokenSpan{sentence.begin, std::min(sentence.begin + kOpening, sentence.end)},
          TokenSpan{first, sentence.begin}};
}

FigureTold::FigureTold(const Annotations& annotations) : words_(annotations.words) {
  if (!words_.told.empty()) whole_ = mean(words_, {0, static_cast<std::uint32_t>(words_.told.size())}, kWhole);
}

std::optional<double> FigureTold::odds(const Figure& figure) const {
  if (words_.told.empty() || words_.sentences.empty() || words_.tokens_in(figure.amount).empty()) return std::nullopt;
  const auto places = told_places(words_, figure);
  double sum = whole_;
  for (std::size_t place = 0; place < places.size(); ++place)
    if (place != kWhole) sum += mean(words_, places[place], place);
  return sum;
}

std::vector<std::string> FigureTold::features(const Figure& figure) const {
  const std::optional<double> told = odds(figure);
  if (!told) return {};
  const int step = static_cast<int>(std::clamp(std::floor(2 * *told), -1.0 * kSteps, 1.0 * kSteps));
  std::vector<std::string> features{"own told " + std::to_string(step)};
  for (int s = -kSteps; s <= step; ++s) features.push_back("own told from " + std::to_string(s));
  return features;
}

}  // namespace synoptic
