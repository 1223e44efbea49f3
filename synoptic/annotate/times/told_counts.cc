#include "synoptic/annotate/times/told_counts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "synoptic/base/hash.h"
#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

constexpr std::size_t kMostCounts = 256;
constexpr std::uint32_t kReach = 6;  ///< Words between a number and what says what happened.

struct Outcome {
  std::uint64_t kind = 0;
  bool grows = false;
};

using Outcomes = std::unordered_map<std::string, Outcome>;

/// Words in dictionary form, of nouns and adjectives and of verbs.
struct OutcomeWords {
  Outcomes nouns, verbs;
};

void add_words(std::string_view list, const Outcome& outcome, Outcomes& words) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    words.emplace(std::string(list.substr(0, end)), outcome);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

const OutcomeWords& outcome_words() {
  static const OutcomeWords kWords = [] {
    OutcomeWords words;
    std::unordered_map<std::string_view, Outcome> classes;
    for (const std::vector<std::string_view>& row : table("outcome_classes")) {
      const Outcome outcome{hash64(row[0]), row.size() > 1 && row[1] == "grows"};
      classes[row[0]] = outcome;
      for (std::size_t i = 3; i < row.size(); ++i) add_words(row[i], outcome, words.verbs);
    }
    for (const std::vector<std::string_view>& row : table("outcome_words")) {
      const auto found = classes.find(row[0]);
      if (found == classes.end() || row.size() < 3) continue;
      if (row[1] == "noun" || row[1] == "state") add_words(row[2], found->second, words.nouns);
      if (row[1] == "patient" || row[1] == "subject") add_words(row[2], found->second, words.verbs);
    }
    return words;
  }();
  return kWords;
}

std::optional<double> digits_value(std::string_view word) {
  double value = 0;
  for (const char c : word) {
    if (c == ',') continue;
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

class Counter {
 public:
  Counter(const Document& document, const Words& words, const std::vector<bool>& is_time)
      : document_(document), words_(words), is_time_(is_time) {}

  std::vector<ToldCount> counts() {
    for (const Sentence& sentence : words_.sentences) {
      if (counts_.size() >= kMostCounts) break;
      read(sentence);
    }
    std::sort(counts_.begin(), counts_.end());
    counts_.erase(std::unique(counts_.begin(), counts_.end()), counts_.end());
    return std::move(counts_);
  }

 private:
  void read(const Sentence& sentence) {
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      std::uint32_t last = i;
      const std::optional<double> value = number_at(i, sentence.tokens.end, last);
      if (!value) continue;
      if (const std::optional<Outcome> outcome = nearest(sentence, i, last))
        counts_.push_back({outcome->kind, *value, outcome->grows});
      i = last;
    }
  }

  /// "27", "1,200", "twenty-seven", in one token or three; `last` is its last token.
  std::optional<double> number_at(std::uint32_t i, std::uint32_t end, std::uint32_t& last) const {
    if (is_time_[i]) return std::nullopt;
    const Token& token = words_.tokens[i];
    if (token.kind == TokenClass::number) return digits_value(document_.words(token.span));
    if (token.kind != TokenClass::word) return std::nullopt;
    const std::string word = folded(document_.words(token.span));
    const std::size_t hyphen = word.find('-');
    const std::optional<double> first = in_words(word.substr(0, hyphen));
    if (!first) return std::nullopt;
    if (hyphen != std::string::npos) {
      const std::optional<double> unit = in_words(word.substr(hyphen + 1));
      return unit ? std::optional(*first + *unit) : std::nullopt;
    }
    if (i + 2 < end && document_.words(words_.tokens[i + 1].span) == "-") {
      if (const std::optional<double> unit = in_words(folded(document_.words(words_.tokens[i + 2].span)))) {
        last = i + 2;
        return *first + *unit;
      }
    }
    return first;
  }

  static std::optional<double> in_words(const std::string& word) {
    static const std::unordered_map<std::string_view, double> kNumbers = [] {
      std::unordered_map<std::string_view, double> numbers;
      for (const std::vector<std::string_view>& row : table("number_words")) {
        if (row.size() > 2 && (row[1] == "unit" || row[1] == "tens") && row[0] != "one")
          numbers[row[0]] = *digits_value(row[2]);
      }
      return numbers;
    }();
    const auto found = kNumbers.find(word);
    return found == kNumbers.end() ? std::nullopt : std::optional(found->second);
  }

  std::optional<Outcome> nearest(const Sentence& sentence, std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t away = 1; away <= kReach; ++away) {
      if (last + away < sentence.tokens.end) {
        if (const std::optional<Outcome> found = outcome_at(last + away)) return found;
      }
      if (first >= sentence.tokens.begin + away) {
        if (const std::optional<Outcome> found = outcome_at(first - away)) return found;
      }
    }
    return std::nullopt;
  }

  std::optional<Outcome> outcome_at(std::uint32_t i) const {
    if (words_.tokens[i].kind != TokenClass::word) return std::nullopt;
    const std::string word = folded(document_.words(words_.tokens[i].span));
    const OutcomeWords& known = outcome_words();
    if (const auto noun = known.nouns.find(word); noun != known.nouns.end()) return noun->second;
    if (const auto noun = known.nouns.find(noun_lemma(word)); noun != known.nouns.end()) return noun->second;
    if (const auto verb = known.verbs.find(verb_lemma(word)); verb != known.verbs.end()) return verb->second;
    return std::nullopt;
  }

  const Document& document_;
  const Words& words_;
  const std::vector<bool>& is_time_;
  std::vector<ToldCount> counts_;
};

}  // namespace

std::vector<ToldCount> told_counts(const Document& document, const Words& words, const std::vector<bool>& is_time) {
  return Counter(document, words, is_time).counts();
}

}  // namespace synoptic
