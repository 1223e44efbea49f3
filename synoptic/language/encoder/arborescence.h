// The best tree over the words of a sentence: the maximum spanning arborescence in which one word hangs on the root.
//
// Chu and Liu 1965, Edmonds 1967, in Tarjan's form for dense graphs (1977). One root child: arcs from the root are made
// dearer than any gain by them (Zmigrod et al. 2020).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace synoptic::encoder {

/// `scores[word * (words + 1)]` is the score of the root as the word's head, `scores[word * (words + 1) + 1 + head]`
/// that of another word; a word as its own head is passed over. Scores that are not finite count as very low ones.
/// Returns each word's head, -1 for the one that hangs on the root. Quadratic in the words. Of equals the first wins.
std::vector<std::int32_t> best_tree(std::span<const float> scores, std::size_t words);

}  // namespace synoptic::encoder
