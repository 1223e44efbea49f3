// Who may be behind a figure: everybody whom the sentence, the one before and the one after offer as its source.
//
// A candidate is a voice with what tells for and against it, as names of features; figure_voice.cc weighs them. The
// trees offer subjects, agents and possessors on the way from the figure to the root of its sentence ("the ministry
// stands by 2.4%", "FNC's first estimate was 60,000", "the 7.4 km calculated by trackers"); the attributions offer the
// voices over the place, those beside it in its sentence, and those of the sentences around it, since indirect speech
// runs on; labels before a colon, subjects and papers of the sentences before, the last that told, however far, and
// whoever gives the same amount elsewhere (voice_reach.cc). Nobody is always a candidate. Without trees there are the
// attributions alone.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "synoptic/claims/claim.h"

namespace synoptic {

/// A chain whose last voice may be the figure's. An empty chain: the report's own voice.
struct VoiceCandidate {
  Chain chain;
  std::vector<std::string> features;  ///< Sorted, each once.
};

/// The candidates for `annotations.figures[figure]`; the report's own voice is the first. Two ways to one voice are one
/// candidate with the features of both. Cost: linear in the sentence and the attributions around it.
std::vector<VoiceCandidate> voice_candidates(const Annotations& annotations, std::size_t figure);

}  // namespace synoptic
