// A log-linear choice: each candidate's features have weights, whole numbers in thousandths, and the greatest sum wins.
// The encoder's reading of the words around gives features of the report's own voice (figure_told.h).
// What was chosen for the figure before (in the sentence, the paragraph, or for the whole that this one is a part of)
// gives features too; train/voices/train_figure_voices.py makes the same of its own choices.
#include "synoptic/claims/figure_voice.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "synoptic/base/feature_weights.h"
#include "synoptic/claims/figure_told.h"
#include "synoptic/claims/voice_candidates.h"

namespace synoptic {

namespace {

int weight(std::string_view feature) {
  static const FeatureWeights kWeights = FeatureWeights::of_table("figure_voices");
  return kWeights.of(feature);
}

/// Thousandths that the report's own voice must be ahead of the one in whose words the figure stands ("Police said on
/// 13 June that 40 had died"). Set by judgement: on 23 stories never learned from it costs .009 of figures.sources,
/// since their gold leaves such voices out now and then; 1,500 and 3,000 cost .007 and .013.
constexpr int kSurely = 2000;

/// A figure with the voice chosen for it.
struct Choice {
  std::size_t sentence = 0;
  const Block* block = nullptr;
  std::string voice;  ///< Empty: the report's own.
};

class Chooser {
 public:
  explicit Chooser(const Annotations& annotations) : a_(annotations), told_(annotations) {}

  std::vector<Chain> run() {
    std::vector<Chain> chains;
    for (std::size_t f = 0; f < a_.figures.size(); ++f) {
      const Span amount = a_.figures[f].amount;
      now_ = {a_.words.sentence_at(amount.begin), a_.document.block_at(amount.begin), {}};
      own_told_ = 0;
      for (const std::string& feature : told_.features(a_.figures[f])) own_told_ += weight(feature);
      std::vector<VoiceCandidate> candidates = voice_candidates(a_, f);
      std::size_t best = 0;
      int best_score = score(candidates, 0, f);
      for (std::size_t c = 1; c < candidates.size(); ++c)
        if (const int s = score(candidates, c, f); s > best_score) best = c, best_score = s;
      if (best == 0) best = told_beside(candidates, f, best_score);
      chains.push_back(std::move(candidates[best].chain));
      now_.voice = name_of(chains.back());
      chosen_.push_back(now_);
    }
    return chains;
  }

 private:
  /// The candidate in whose words the figure stands, unless nobody is much likelier: what is told in so many words to
  /// be somebody's is his. Else 0.
  std::size_t told_beside(const std::vector<VoiceCandidate>& candidates, std::size_t figure, int own) const {
    const std::string voice = name_of(chain_at(a_, a_.figures[figure].amount));
    if (voice.empty()) return 0;
    for (std::size_t c = 1; c < candidates.size(); ++c) {
      if (name_of(candidates[c].chain) == voice && score(candidates, c, figure) >= own - kSurely) return c;
    }
    return 0;
  }

  static std::string name_of(const Chain& chain) { return chain.empty() ? std::string() : chain.back().name; }

  int score(const std::vector<VoiceCandidate>& candidates, std::size_t c, std::size_t figure) const {
    int sum = c == 0 ? own_told_ : 0;
    for (const std::string& feature : candidates[c].features) sum += weight(feature);
    const std::string name = name_of(candidates[c].chain);
    if (!chosen_.empty()) {
      const Choice& before = chosen_.back();
      if (before.sentence == now_.sentence) {
        sum += after(before, name, "in sentence", c == 0);
      } else if (before.block == now_.block) {
        const std::size_t apart = std::min<std::size_t>(3, now_.sentence - before.sentence);
        sum +=
            after(before, name, "in block " + std::to_string(apart), c == 0) + after(before, name, "in block", c == 0);
      } else if (before.block != nullptr && before.block + 1 == now_.block) {
        sum += after(before, name, "block before", c == 0);
      }
    }
    if (const auto whole = a_.figures[figure].part_of; whole && *whole < chosen_.size())
      sum += after(chosen_[*whole], name, "whole", c == 0);
    return sum;
  }

  /// What the choice `before` tells for a voice of that name.
  static int after(const Choice& before, const std::string& name, const std::string& where, bool own) {
    const bool was_own = before.voice.empty();
    int sum = weight(where + (name == before.voice ? " same" : " other") + (was_own ? " own" : ""));
    if (own) sum += weight(where + " own " + (was_own ? "was own" : "was voice"));
    return sum;
  }

  const Annotations& a_;
  const FigureTold told_;
  int own_told_ = 0;  ///< What the encoder's reading gives the report's own voice for the figure at hand.
  Choice now_;
  std::vector<Choice> chosen_;
};

}  // namespace

std::vector<Chain> figure_voices(const Annotations& annotations) {
  std::vector<Chain> chains;
  const bool weighed = !annotations.words.heads.empty();
  if (weighed) chains = Chooser(annotations).run();
  for (std::size_t f = 0; f < annotations.figures.size(); ++f) {
    const Span amount = annotations.figures[f].amount;
    const Block* block = annotations.document.block_at(amount.begin);
    const bool related = block != nullptr && block->kind == BlockKind::related;
    if (!weighed) chains.push_back(chain_at(annotations, amount));
    if (weighed && related) chains[f] = chain_at(annotations, amount);
  }
  return chains;
}

}  // namespace synoptic
