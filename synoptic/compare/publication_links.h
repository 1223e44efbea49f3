// Sentences of different reports that seem to tell one thing, found by the rare words they share.
//
// What one report says happened "yesterday" and another "on March 3" binds the two days of writing. Words are weighed by
// how few sentences of the story hold them; candidates come from an index of words, so cost is linear in the sentences
// but for words that many hold, which are passed over.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/annotate/times.h"

namespace synoptic {

/// A sentence of one report that goes with a clue of another.
struct PublicationLink {
  std::uint32_t document = 0;  ///< The report of the sentence.
  std::uint32_t clue = 0;      ///< Its clue; kNoClue for a sentence that tells no time.
  std::uint32_t other = 0, other_clue = 0;
  double weight = 0;  ///< 0 to 1: the share of the lighter sentence's weight that both have.

  static constexpr std::uint32_t kNoClue = UINT32_MAX;
};

/// The links of a story, at most eight a sentence, the heaviest first; of two clues each is linked to the other.
std::vector<PublicationLink> link_publication_clues(const std::vector<PublicationEvidence>& evidence);

}  // namespace synoptic
