// Who may have said a quotation: everybody whom its paragraph and the two before it offer.
//
// A candidate is a speaker with what tells for and against, as names of features; speaker_choice.cc weighs them. Whom
// the order of rules in speakers.cc finds is one of them, with the rule that found it; the others are the voices of the
// attributions around it, the persons and bodies named or meant there, the subjects of its sentence and those beside
// it, the speakers of the quotations around it, and who is named where the report opens. Nobody is always a candidate.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/annotate/quotation.h"
#include "synoptic/annotate/quotations/speaker_context.h"

namespace synoptic::quotations {

struct SpeakerCandidate {
  std::string name;  ///< Empty: nobody.
  std::optional<std::uint32_t> actor;
  std::optional<std::uint32_t> attribution;
  std::vector<std::string> features;  ///< Sorted, each once.
};

/// The candidates for quotations[at]; nobody is the first. `quotations` have the speakers that the rules found; of
/// those before `at`, whoever was chosen. Needs trees. Cost: linear in three paragraphs.
std::vector<SpeakerCandidate> speaker_candidates(const SpeakerContext& context,
                                                 const std::vector<Quotation>& quotations,
                                                 const std::vector<Quotation>& by_rule, std::size_t at);

}  // namespace synoptic::quotations
