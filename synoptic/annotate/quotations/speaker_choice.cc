// A log-linear choice: each candidate's features have weights, whole numbers in thousandths, and the greatest sum wins.
#include "synoptic/annotate/quotations/speaker_choice.h"

#include <utility>

#include "synoptic/base/feature_weights.h"

namespace synoptic::quotations {

namespace {

/// In thousandths. Stories hold few words of nobody, so that the weights know too little of them: at 0 three of four in
/// tests/attributions/held_out.txt are left to nobody, at 2,000 all (speakers of stories .006 to .018 lower, at 4,000
/// .010 to .068).
constexpr int kMuchLikelier = 2000;

int score(const SpeakerCandidate& candidate) {
  static const FeatureWeights kWeights = FeatureWeights::of_table("speakers");
  return kWeights.sum(candidate.features);
}

/// "18:45 - Harbour master Ines Falk: “Nobody lights anything.”"
bool is_introduced(const SpeakerInput& input, const Quotation& one) {
  const TokenSpan before = input.words.tokens_in({0, one.outer.begin});
  return !before.empty() && input.document.words(input.words.tokens[before.end - 1].span) == ":";
}

}  // namespace

bool is_weighed(const Quotation& quotation) {
  return quotation.kind == QuotationKind::speech && quotation.why != "a label inside the marks" &&
         quotation.why != "words that were not used" && quotation.why != "told in a longer quotation";
}

void choose_speakers(const SpeakerInput& input, std::vector<Quotation>& quotations) {
  if (input.words.heads.size() != input.words.tokens.size() || input.words.heads.empty()) return;
  const std::vector<Quotation> by_rule = quotations;
  const SpeakerContext context(input);
  for (std::size_t at = 0; at < quotations.size(); ++at) {
    Quotation& one = quotations[at];
    if (!is_weighed(one)) continue;
    std::vector<SpeakerCandidate> candidates = speaker_candidates(context, by_rule, by_rule, at);
    std::size_t best = 0;
    int most = score(candidates[0]);
    for (std::size_t c = 1; c < candidates.size(); ++c)
      if (const int sum = score(candidates[c]); sum > most) best = c, most = sum;
    // Words that the rules give to nobody are given to somebody only where that is much likelier, or somebody has the
    // word; those of a law or a letter by twice as much.
    const int ahead = is_introduced(input, one)                    ? 0
                      : one.why.starts_with("the words of a text") ? 2 * kMuchLikelier
                                                                   : kMuchLikelier;
    if (one.speaker.empty() && most < score(candidates[0]) + ahead) continue;
    SpeakerCandidate& chosen = candidates[best];
    if (chosen.name == one.speaker && chosen.actor == one.actor) continue;
    one.speaker = std::move(chosen.name);
    one.actor = chosen.actor;
    one.attribution = chosen.attribution;
    one.why = one.speaker.empty() ? "nobody there is likely" : "the likeliest of those named around it";
  }
}

}  // namespace synoptic::quotations
