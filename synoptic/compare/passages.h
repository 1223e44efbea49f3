// Which stretches of words do reports share, and which reports carry one text?
//
// Shingles of kShingle folded words are hashed (XXH3) into an index. Reports whose shingles contain each other
// are one text and one origin; shorter shared stretches outside quotation marks are copied passages. Broder 1997,
// "On the resemblance and containment of documents". Only one report of each text enters the index, and a
// shingle that many texts share is boilerplate, so that ten thousand copies of one wire story cost linear time.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

/// Words in a shingle; the thresholds of passages.cc were measured with it.
inline constexpr std::uint32_t kShingle = 8;

/// Reports that carry one text, by number in the collation, ascending; the first report of the group leads.
struct SharedText {
  std::vector<std::uint32_t> documents;
};

/// A stretch of words that two reports of different texts share outside quotation marks.
struct SharedPassage {
  Place first, second;  ///< The same words in either report; first.document < second.document.
  std::uint32_t words = 0;
};

struct Sharing {
  std::vector<SharedText> texts;        ///< Every report in exactly one, in order of first report.
  std::vector<SharedPassage> passages;  ///< By place. Of leading reports of different texts.
};

/// Cost: linear in the words, plus the candidate pairs of leading reports.
Sharing find_sharing(const Collation& collation);

}  // namespace synoptic
