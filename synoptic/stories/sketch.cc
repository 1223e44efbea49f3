// One pass over the words; a word is its folded letters without "'s" and a closing "s". Weights come from how rare a
// word is in writing at large (data/background_terms.tsv), so no collection has to be counted first.
//
// Signatures are one-permutation MinHash: each shingle falls into one bin by its hash, the least of a bin counts, and
// an empty bin borrows from another by a fixed walk (Li, Owen and Zhang 2012; Shrivastava 2017, "Optimal
// densification").
#include "synoptic/stories/sketch.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <unordered_map>

#include "synoptic/base/hash.h"
#include "synoptic/base/tables.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

constexpr std::size_t kShingleWords = 5;
constexpr std::size_t kLeadWords = 70;
/// Terms that lead to candidates (document_pairs.cc).
constexpr std::size_t kKeys = 24;
/// How much more a name leads to candidates than a word of its rarity.
constexpr float kNameWeight = 1.5F;
/// Words past these tell nothing new of which event it is.
constexpr std::size_t kMostWords = 4000;
constexpr float kLeastWeight = 0.05F;

/// Rarities by hash of the word, 0 for words of a closed class.
const std::unordered_map<std::uint64_t, float>& rarities() {
  static const auto kRarities = [] {
    double sentences = 1;
    for (const auto& row : table("background_terms")) {
      if (row[0] == "(sentences)") sentences = std::stod(std::string(row[1]));
    }
    const double most = std::log1p(sentences);
    std::unordered_map<std::uint64_t, float> weights;
    for (const auto& row : table("background_terms")) {
      const double weight = (most - std::log1p(std::stod(std::string(row[1])))) / most;
      weights.emplace(hash64(row[0]), std::max(kLeastWeight, static_cast<float>(weight)));
    }
    for (const auto& row : table("function_words")) {
      for (const std::string_view word : row) weights[hash64(word)] = 0;
    }
    return weights;
  }();
  return kRarities;
}

float rarity(std::uint64_t word) {
  const auto found = rarities().find(word);
  return found == rarities().end() ? 1.0F : found->second;
}

struct ScannedWord {
  std::uint64_t hash = 0;
  float rarity = 0;  // 0: of a closed class
  bool capital = false;
  bool number = false;
  std::uint8_t digits = 0;
};

bool is_word_byte(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
}

/// Bytes of general punctuation (U+2000 to U+206F) at `at`: quotation marks, dashes; 0 where it is none.
std::size_t punctuation_at(std::string_view text, std::size_t at) {
  return at + 2 < text.size() && static_cast<unsigned char>(text[at]) == 0xE2 &&
                 (static_cast<unsigned char>(text[at + 1]) == 0x80 || static_cast<unsigned char>(text[at + 1]) == 0x81)
             ? 3
             : 0;
}

/// Past an apostrophe and what hangs on it: "'s", "'t", "'re", "'ve", "'ll", "'d", "'m". `at` itself where none stands.
std::size_t past_ending(std::string_view text, std::size_t at) {
  std::size_t letters = at;
  if (at < text.size() && text[at] == '\'')
    letters = at + 1;
  else if (text.substr(std::min(at, text.size()), 3) == "\xE2\x80\x99")
    letters = at + 3;
  std::size_t end = letters;
  while (end < text.size() && text[end] >= 'a' && text[end] <= 'z') ++end;
  return letters == at || end == letters || end - letters > 2 ? at : end;
}

/// "ships" and "ship" are one; "ies" is "y".
void strip_plural(std::string& word) {
  if (word.size() > 4 && word.ends_with("ies")) {
    word.replace(word.size() - 3, 3, "y");
  } else if (word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's') {
    word.pop_back();
  }
}

/// The words of `text`, at most `most`.
std::vector<ScannedWord> scan(std::string_view text, std::size_t most) {
  std::vector<ScannedWord> out;
  std::string word;
  for (std::size_t at = 0; at < text.size() && out.size() < most;) {
    if (const std::size_t skipped = punctuation_at(text, at); skipped > 0) {
      at += skipped;
      continue;
    }
    if (!is_word_byte(static_cast<unsigned char>(text[at]))) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    bool ascii = true;
    word.clear();
    while (at < text.size() && is_word_byte(static_cast<unsigned char>(text[at])) && punctuation_at(text, at) == 0) {
      const char c = text[at++];
      ascii = ascii && (c & 0x80) == 0;
      word += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    ScannedWord scanned;
    scanned.capital = text[begin] >= 'A' && text[begin] <= 'Z';
    if (!ascii) {
      word = folded(text.substr(begin, at - begin));
      scanned.capital = scanned.capital || word.compare(0, 1, text.substr(begin, 1)) != 0;
    }
    if (const std::size_t end = past_ending(text, at); end != at) {
      if (text[end - 1] == 't' && word.size() > 2 && word.back() == 'n') word.pop_back();  // "do" of "don't"
      at = end;
    }
    scanned.number = word[0] >= '0' && word[0] <= '9';
    if (scanned.number)
      scanned.digits = static_cast<std::uint8_t>(std::min<std::size_t>(word.size(), 9));
    else
      strip_plural(word);
    const bool is_year = word.size() == 4 && (word.starts_with("19") || word.starts_with("20"));
    if (scanned.number && is_year) scanned.digits = 0;
    scanned.hash = hash64(word);
    // Two letters tell something in capitals only ("EU"), one never does.
    const bool is_short = word.size() < 2 || (word.size() == 2 && !scanned.number && !scanned.capital);
    scanned.rarity = is_short ? 0 : rarity(scanned.hash);
    out.push_back(scanned);
  }
  return out;
}

void sort_once(std::vector<std::uint64_t>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Rarities of the words that say something, each once.
std::vector<SketchTerm> rare_set(const std::vector<ScannedWord>& words, std::size_t most) {
  std::vector<SketchTerm> out;
  for (std::size_t at = 0; at < std::min(words.size(), most); ++at) {
    if (words[at].rarity > 0) out.push_back({words[at].hash, words[at].rarity});
  }
  std::sort(out.begin(), out.end(), [](const SketchTerm& a, const SketchTerm& b) { return a.term < b.term; });
  out.erase(std::unique(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.term == b.term; }),
            out.end());
  return out;
}

void to_length_one(std::vector<SketchTerm>& terms) {
  double sum = 0;
  for (const SketchTerm& term : terms) sum += static_cast<double>(term.weight) * static_cast<double>(term.weight);
  if (sum == 0) return;
  const float length = static_cast<float>(std::sqrt(sum));
  for (SketchTerm& term : terms) term.weight /= length;
}

void add_terms(const std::vector<ScannedWord>& words, Sketch& sketch) {
  std::vector<ScannedWord> telling;
  telling.reserve(words.size());
  for (const ScannedWord& word : words) {
    if (word.rarity > 0 && (!word.number || word.digits >= 2)) telling.push_back(word);
  }
  std::sort(telling.begin(), telling.end(), [](const ScannedWord& a, const ScannedWord& b) { return a.hash < b.hash; });
  std::vector<SketchTerm> by_weight;
  for (std::size_t at = 0; at < telling.size();) {
    const std::uint64_t term = telling[at].hash;
    const float weight = telling[at].rarity;
    bool is_name = true;
    std::size_t end = at;
    for (; end < telling.size() && telling[end].hash == term; ++end) is_name = is_name && telling[end].capital;
    const float value = (1 + std::log(static_cast<float>(end - at))) * weight * weight;
    sketch.terms.push_back({term, value});
    if (is_name) sketch.names.push_back({term, value});
    by_weight.push_back({term, is_name ? kNameWeight * value : value});
    at = end;
  }
  const auto heavier = [](const SketchTerm& a, const SketchTerm& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
  };
  const std::size_t keys = std::min(kKeys, by_weight.size());
  std::partial_sort(by_weight.begin(), by_weight.begin() + static_cast<std::ptrdiff_t>(keys), by_weight.end(), heavier);
  for (std::size_t at = 0; at < keys; ++at) sketch.keys.push_back(by_weight[at].term);
  sort_once(sketch.keys);
  to_length_one(sketch.terms);
  to_length_one(sketch.names);
}

void add_signature(Sketch& sketch) {
  constexpr std::uint32_t kEmpty = UINT32_MAX;
  std::array<std::uint32_t, kSignature> bins;
  bins.fill(kEmpty);
  for (const std::uint32_t shingle : sketch.shingles) {
    // The bin and the value come from different bits of one mixed hash.
    const std::uint64_t mixed = (shingle + 0x9E3779B97F4A7C15ULL) * 0xBF58476D1CE4E5B9ULL;
    const std::uint64_t hash = mixed ^ (mixed >> 29);
    std::uint32_t& bin = bins[(hash >> 32) % kSignature];
    bin = std::min(bin, static_cast<std::uint32_t>(hash));
  }
  sketch.signature = bins;
  if (sketch.shingles.empty()) return;
  for (std::uint32_t at = 0; at < kSignature; ++at) {
    std::uint64_t step = at;
    for (std::uint32_t attempt = 0; sketch.signature[at] == kEmpty && attempt < 4 * kSignature; ++attempt) {
      step = (step + attempt + 1) * 0x9E3779B97F4A7C15ULL;
      const std::uint32_t from = bins[(step >> 33) % kSignature];
      if (from != kEmpty) sketch.signature[at] = from + attempt + 1;
    }
  }
}

}  // namespace

Sketch sketch_of(const Document& document) {
  Sketch sketch;
  std::vector<ScannedWord> words;
  const auto& title = document.metadata().title;
  if (title) {
    sketch.title = rare_set(scan(*title, 60), 60);
  }
  for (const Block& block : document.blocks()) {
    if (block.kind != BlockKind::prose && block.kind != BlockKind::headline && block.kind != BlockKind::caption)
      continue;
    if (words.size() >= kMostWords) break;
    const std::vector<ScannedWord> found = scan(document.words(block.span), kMostWords - words.size());
    if (!title && words.empty()) sketch.title = rare_set(found, 40);
    words.insert(words.end(), found.begin(), found.end());
  }
  sketch.words = static_cast<std::uint32_t>(words.size());
  for (const ScannedWord& word : words) sketch.digest = sketch.digest * 0x9E3779B97F4A7C15ULL + word.hash;
  for (std::size_t at = 0; at + kShingleWords <= words.size(); ++at) {
    std::uint64_t shingle = 0;
    for (std::size_t k = 0; k < kShingleWords; ++k) shingle = shingle * 0x9E3779B97F4A7C15ULL + words[at + k].hash;
    sketch.shingles.push_back(static_cast<std::uint32_t>((shingle ^ (shingle >> 31)) >> 16));
  }
  std::sort(sketch.shingles.begin(), sketch.shingles.end());
  sketch.shingles.erase(std::unique(sketch.shingles.begin(), sketch.shingles.end()), sketch.shingles.end());
  add_signature(sketch);
  add_terms(words, sketch);
  sketch.lead = rare_set(words, kLeadWords);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].number && words[at].digits >= 2) sketch.numbers.push_back(words[at].hash);
    if (at == 0 || !words[at].capital || !words[at - 1].capital) continue;
    if (words[at].rarity == 0 || words[at - 1].rarity == 0) continue;
    sketch.pairs.push_back(words[at - 1].hash * 31 + words[at].hash);
  }
  sort_once(sketch.numbers);
  sort_once(sketch.pairs);
  const auto& published = document.metadata().published;
  if (published && published->when.earliest && published->when.earliest->day != 0)
    sketch.day = published->when.earliest->first_day();
  return sketch;
}

}  // namespace synoptic
