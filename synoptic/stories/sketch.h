// What gathering keeps of a document: enough to say of two whether they carry one text or tell one event.
//
// A sketch comes from one document and fixed tables alone. So a document may come at any time and in any order, and
// what two have in common never changes with a third. It takes about 8 kB for an article of 600 words; the text itself
// is not kept.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "synoptic/base/date.h"
#include "synoptic/document/document.h"

namespace synoptic {

/// A term by hash, and how much it weighs.
struct SketchTerm {
  std::uint64_t term = 0;
  float weight = 0;
};

inline constexpr std::uint32_t kSignature = 126;  ///< Least hashes in a signature: 42 bands of 3.

struct Sketch {
  std::uint64_t digest = 0;  ///< Of all words in order.
  std::uint32_t words = 0;
  std::vector<std::uint32_t> shingles;  ///< Hashes of each five words in a row, sorted, each once.
  std::array<std::uint32_t, kSignature> signature{};
  std::vector<SketchTerm> terms;       ///< By rarity and count, of length 1; sorted by term.
  std::vector<SketchTerm> names;       ///< Those only ever written with a capital, of length 1; sorted by term.
  std::vector<SketchTerm> lead;        ///< Of the first words: rarities; sorted by term.
  std::vector<SketchTerm> title;       ///< Of the title, else the first line: rarities; sorted by term.
  std::vector<std::uint64_t> pairs;    ///< Two capitalised words in a row, sorted.
  std::vector<std::uint64_t> numbers;  ///< Of two digits and more, years apart; sorted.
  std::vector<std::uint64_t> keys;     ///< The terms that tell most of it, sorted.
  std::optional<Day> day;              ///< Of publication, where one is stated.
};

/// Cost: linear in the text; about 0.1 ms for an article.
Sketch sketch_of(const Document& document);

}  // namespace synoptic
