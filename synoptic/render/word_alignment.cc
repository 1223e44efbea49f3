#include "synoptic/render/word_alignment.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::size_t kMostCells = 4'000'000;  // 16 MB of table; two wordings of 2,000 words

struct Word {
  std::string_view shown;
  std::string key;
};

/// What is compared: folded, without punctuation at its ends (unless it is nothing else).
std::string key_of(std::string_view shown) {
  const std::string whole = folded(shown);
  const auto is_edge = [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && !is_letter(static_cast<char32_t>(c)) &&
           !is_digit(static_cast<char32_t>(c));
  };
  std::size_t begin = 0, end = whole.size();
  while (begin < end && is_edge(whole[begin])) ++begin;
  while (end > begin && is_edge(whole[end - 1])) --end;
  return begin == end ? whole : whole.substr(begin, end - begin);
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::size_t begin = std::string_view::npos;
  for (std::size_t at = 0; at <= text.size();) {
    const CodePoint c = code_point_at(text, at);
    const bool is_gap = c.size == 0 || is_space(c.value);
    if (is_gap && begin != std::string_view::npos) {
      const std::string_view shown = text.substr(begin, at - begin);
      words.push_back({shown, key_of(shown)});
      begin = std::string_view::npos;
    } else if (!is_gap && begin == std::string_view::npos) {
      begin = at;
    }
    if (c.size == 0) break;
    at += c.size;
  }
  return words;
}

/// One word with its change; `from_reference` words are cut, the others stand in the wording.
struct Step {
  WordChange change = WordChange::same;
  const Word* word = nullptr;
};

/// Appends `word` to the last run where the change is the same, else begins one.
void extend(std::vector<WordRun>& runs, WordChange change, std::string_view word) {
  if (runs.empty() || runs.back().change != change) {
    runs.push_back({change, word});
    return;
  }
  std::string_view& words = runs.back().words;
  words = {words.data(), static_cast<std::size_t>(word.data() + word.size() - words.data())};
}

/// Marks as moved what was cut here and stands there: the longest stretches of the same words in a row, in the order
/// of the wording. The cut ones are taken out. Cost: words that stand otherwise times words that were cut.
void find_moved(std::vector<Step>& steps) {
  constexpr std::size_t kMostCompared = 2000;  // each; wordings beyond that are told apart by what is cut and other
  constexpr std::size_t kLongWord = 7;         // bytes of a word that is no accident by itself; chosen by eye, 2026-11
  std::vector<std::size_t> cut, other;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].change == WordChange::cut) cut.push_back(i);
    if (steps[i].change == WordChange::other) other.push_back(i);
  }
  if (cut.size() > kMostCompared || other.size() > kMostCompared) return;
  std::vector<bool> is_taken(steps.size(), false);
  for (std::size_t at = 0; at < other.size();) {
    std::size_t best = 0, best_from = 0;
    for (std::size_t from = 0; from < cut.size(); ++from) {
      std::size_t length = 0;
      while (at + length < other.size() && from + length < cut.size() && !is_taken[cut[from + length]] &&
             other[at + length] == other[at] + length && cut[from + length] == cut[from] + length &&
             steps[other[at + length]].word->key == steps[cut[from + length]].word->key)
        ++length;
      if (length > best) best = length, best_from = from;
    }
    if (best < 2 && !(best == 1 && steps[other[at]].word->key.size() >= kLongWord)) {
      ++at;
      continue;
    }
    for (std::size_t k = 0; k < best; ++k) {
      steps[other[at + k]].change = WordChange::moved;
      is_taken[cut[best_from + k]] = true;
    }
    at += best;
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (!is_taken[i]) steps[kept++] = steps[i];
  }
  steps.resize(kept);
}

}  // namespace

std::vector<WordRun> align_words(std::string_view reference, std::string_view wording) {
  const std::vector<Word> a = words_of(reference), b = words_of(wording);
  std::size_t front = 0, back = 0;
  while (front < a.size() && front < b.size() && a[front].key == b[front].key) ++front;
  while (back < a.size() - front && back < b.size() - front && a[a.size() - 1 - back].key == b[b.size() - 1 - back].key)
    ++back;

  std::vector<Step> steps;
  for (std::size_t i = 0; i < front; ++i) steps.push_back({WordChange::same, &b[i]});
  const std::size_t rows = a.size() - front - back, columns = b.size() - front - back;
  // common[i][j]: the longest common subsequence of a's words from i and b's from j, inside the ends set aside.
  std::vector<std::uint32_t> common;
  const bool fits = rows == 0 || columns <= kMostCells / rows;
  if (fits) {
    common.assign((rows + 1) * (columns + 1), 0);
    for (std::size_t i = rows; i-- > 0;) {
      for (std::size_t j = columns; j-- > 0;) {
        common[i * (columns + 1) + j] =
            a[front + i].key == b[front + j].key
                ? common[(i + 1) * (columns + 1) + j + 1] + 1
                : std::max(common[(i + 1) * (columns + 1) + j], common[i * (columns + 1) + j + 1]);
      }
    }
  }
  std::size_t i = 0, j = 0;
  while (i < rows || j < columns) {
    if (fits && i < rows && j < columns && a[front + i].key == b[front + j].key) {
      steps.push_back({WordChange::same, &b[front + j]});
      ++i, ++j;
    } else if (i < rows &&
               (j == columns || !fits || common[(i + 1) * (columns + 1) + j] >= common[i * (columns + 1) + j + 1])) {
      steps.push_back({WordChange::cut, &a[front + i++]});
    } else {
      steps.push_back({WordChange::other, &b[front + j++]});
    }
  }
  for (std::size_t k = b.size() - back; k < b.size(); ++k) steps.push_back({WordChange::same, &b[k]});
  find_moved(steps);
  std::vector<WordRun> runs;
  for (const Step& step : steps) extend(runs, step.change, step.word->shown);
  return runs;
}

bool same_words(std::string_view a, std::string_view b) {
  const std::vector<WordRun> runs = align_words(a, b);
  return std::all_of(runs.begin(), runs.end(), [](const WordRun& run) { return run.change == WordChange::same; });
}

}  // namespace synoptic
