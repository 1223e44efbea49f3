#include "synoptic/compare/figures/day_narration.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>
#include <utility>

#include "synoptic/annotate/timex.h"
#include "synoptic/base/tables.h"
#include "synoptic/compare/figures/day_offers.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kNarrationFeatures> kNames = {
    "words of now",         "words of growth",   "words of then",          "past of sentence",  "past of paragraph",
    "perfect of sentence",  "clock in sentence", "clock in paragraph",     "determined",        "numbers in paragraph",
    "place in report",      "first paragraph",   "sentences of paragraph", "days named before", "days back",
    "sentences back to it", "days ahead",        "days after story",       "by weekday",        "with clock"};

constexpr float kNever = 30;
/// How far around a figure its report is read, so that a page on one line costs no more a figure than an article does:
/// sentences of the paragraph, tokens of a sentence and of the paragraph, times, each on either side.
constexpr std::uint32_t kSentences = 20, kTokensOfSentence = 150, kTokensOfParagraph = 400, kTimes = 80;

TokenSpan near(TokenSpan tokens, std::uint32_t token, std::uint32_t most) {
  return {std::max(tokens.begin, token > most ? token - most : 0), std::min(tokens.end, token + most)};
}

/// Finite verbs of a stretch by tense.
struct VerbCount {
  double past = 0, present = 0, perfect = 0;
  double share() const { return past + present > 0 ? past / (past + present) : -1; }
};

VerbCount verbs_of(const Words& words, const Document& document, TokenSpan tokens) {
  VerbCount count;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    if (words.upos[at] != Upos::verb && words.upos[at] != Upos::aux) continue;
    const std::string word = folded(document.words(words.tokens[at].span));
    if (word.ends_with("ing") || word == "be" || word == "been") continue;
    if (word == "has" || word == "have") count.perfect += 1;
    const bool is_present = word == "is" || word == "are" || word == verb_lemma(word) ||
                            (word.ends_with('s') && !word.ends_with("ss") && word != "was");
    (is_present ? count.present : count.past) += 1;
  }
  return count;
}

/// Which of the phrases of data/day_words.tsv stand in the sentence: now, grown, then.
std::array<bool, 3> day_words_in(const Words& words, const Document& document, TokenSpan tokens) {
  std::string text = " ";
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at)
    text += folded(document.words(words.tokens[at].span)) + " ";
  std::array<bool, 3> found{};
  for (const auto& row : table("day_words")) {
    if (text.find(" " + std::string(row[0]) + " ") == std::string::npos) continue;
    found[row[1] == "now" ? 0 : row[1] == "grown" ? 1 : 2] = true;
  }
  return found;
}

bool has_clock(const Timex& time) {
  const std::size_t clock = time.value.find('T');
  return time.type == TimexType::time && clock != std::string::npos && clock + 1 < time.value.size() &&
         time.value[clock + 1] >= '0' && time.value[clock + 1] <= '9';
}

/// Sentences of the block around one of them, half open.
std::pair<std::uint32_t, std::uint32_t> sentences_of(const Words& words, const Block& block, std::uint32_t sentence) {
  const auto begin = static_cast<std::uint32_t>(words.sentence_at(block.span.begin));
  const std::uint32_t first = std::max(begin, sentence > kSentences ? sentence - kSentences : 0);
  std::uint32_t last = sentence + 1;
  while (last < words.sentences.size() && last <= sentence + kSentences &&
         words.sentences[last].span.begin < block.span.end)
    ++last;
  return {std::min(first, sentence), last};
}

/// "The 79", "these 12", "all 14": told before, or known.
bool is_determined(const Words& words, const Document& document, std::uint32_t token) {
  constexpr std::uint32_t kNear = 2;
  for (std::uint32_t back = 1; back <= kNear && back <= token; ++back) {
    const std::string word = folded(document.words(words.tokens[token - back].span));
    if (word == "the" || word == "these" || word == "those" || word == "all" || word == "its" || word == "their")
      return true;
    if (words.upos[token - back] == Upos::punct || words.upos[token - back] == Upos::verb) return false;
  }
  return false;
}

}  // namespace

std::span<const std::string_view> narration_feature_names() { return kNames; }

DayNarration::DayNarration(const Account& account, const FigureItem& item, std::optional<Day> story)
    : item_(item), story_(story) {
  const Words& words = account.layers.words;
  const Document& document = account.layers.document;
  const Sentence& sentence = words.sentences[item.sentence];
  const Block* block = document.block_at(item.mention.place.span.begin);
  const auto [first, last] =
      block != nullptr ? sentences_of(words, *block, item.sentence) : std::pair{item.sentence, item.sentence + 1};
  const TokenSpan paragraph =
      near({words.sentences[first].tokens.begin, words.sentences[last - 1].tokens.end}, item.token, kTokensOfParagraph);
  const TokenSpan own_tokens = near(sentence.tokens, item.token, kTokensOfSentence);
  bool clock_in_sentence = false, clock_in_paragraph = false;
  const Layer<Timex>& times = account.layers.times;
  const std::size_t here = times.first_from(item.mention.amount.begin);
  for (std::size_t at = here > kTimes ? here - kTimes : 0; at < std::min(times.size(), here + kTimes); ++at) {
    const Timex& time = times[at];
    const bool inside = block != nullptr && block->span.contains(time.span);
    if (has_clock(time)) {
      clock_in_sentence = clock_in_sentence || sentence.span.contains(time.span);
      clock_in_paragraph = clock_in_paragraph || inside;
    }
    if (!is_dated(time)) continue;
    namings_.push_back({time.when, static_cast<std::uint32_t>(words.sentence_at(time.span.begin)),
                        time.span.begin < item.mention.amount.begin, time.rule.starts_with("weekday"),
                        has_clock(time)});
  }
  const auto phrases = day_words_in(words, document, own_tokens);
  const VerbCount own = verbs_of(words, document, own_tokens);
  const VerbCount around = verbs_of(words, document, paragraph);
  double numbers = 0;
  for (std::uint32_t at = paragraph.begin; at < paragraph.end; ++at)
    numbers += words.tokens[at].kind == TokenClass::number;
  const auto add = [&](double value) { figure_[of_figure_++] = static_cast<float>(value); };
  for (const bool phrase : phrases) add(phrase);
  add(own.share());
  add(around.share());
  add(own.perfect);
  add(clock_in_sentence);
  add(clock_in_paragraph);
  add(is_determined(words, document, item.token));
  add(numbers / std::max(1U, paragraph.end - paragraph.begin));
  add(static_cast<double>(item.sentence) / static_cast<double>(words.sentences.size()));
  add(first == 0 || item.is_headline);
  add(std::min(last - first, 20U));
  add(static_cast<double>(
      std::count_if(namings_.begin(), namings_.end(), [](const Naming& one) { return one.before; })));
}

std::array<float, kNarrationFeatures> DayNarration::of(const DateInterval& when) const {
  std::array<float, kNarrationFeatures> values = figure_;
  std::size_t at = of_figure_;
  const auto add = [&](double value) { values[at++] = static_cast<float>(value); };
  // How many other days are named between the figure and the nearest naming of this one, back and ahead.
  const auto between = [&](auto begin, auto end, bool before) -> std::pair<float, const Naming*> {
    std::vector<DateInterval> others;
    for (auto one = begin; one != end; ++one) {
      if (one->before != before) continue;
      if (one->when == when) return {static_cast<float>(others.size()), &*one};
      if (std::find(others.begin(), others.end(), one->when) == others.end()) others.push_back(one->when);
    }
    return {kNever, nullptr};
  };
  const auto [back, nearest] = between(namings_.rbegin(), namings_.rend(), true);
  const auto [ahead, following] = between(namings_.begin(), namings_.end(), false);
  add(back);
  add(nearest != nullptr ? std::min<double>(item_.sentence - nearest->sentence, 60) : 99);
  add(ahead);
  add(story_ && when.latest
          ? std::clamp(static_cast<double>((when.latest->last_day() - *story_).count()), -400.0, 400.0)
          : -999);
  const Naming* naming = nearest != nullptr ? nearest : following;
  add(naming != nullptr && naming->by_weekday);
  add(naming != nullptr && naming->with_clock);
  assert(at == kNarrationFeatures);
  return values;
}

}  // namespace synoptic
