// The voices of the attributions around a quotation, and who speaks beside it.
#include <algorithm>

#include "synoptic/annotate/quotations/speaker_gatherer.h"

namespace synoptic::quotations {

namespace {

constexpr std::size_t kReach = 64;  // Attributions that are asked on either side.

}  // namespace

void SpeakerGatherer::by_rule() {
  const std::size_t c = add(mine_.speaker, mine_.actor, "by rule", {rule_of()});
  if (c == 0) return;
  found_[c].attribution = mine_.attribution;
  if (mine_.attribution) {
    const Attribution& one = in_.attributions[*mine_.attribution];
    found_[c].features.push_back("rule cue " + one.cue_lemma);
    const bool same = !one.cue.empty() && words_.sentence_at(one.cue.front().begin) == sentence_at_;
    found_[c].features.push_back(same ? "rule cue in sentence" : "rule cue elsewhere");
    if (!one.is_assertion) found_[c].features.push_back("rule not telling");
    const bool wide = one.span.size() > 3 * mine_.outer.size() + 60;
    if (wide) found_[c].features.push_back("rule wide content");
  }
}

void SpeakerGatherer::of_attributions() {
  const Layer<Attribution>& all = in_.attributions;
  const std::size_t middle = all.first_from(mine_.outer.begin);
  const std::size_t from = middle > kReach ? middle - kReach : 0;
  for (std::size_t i = from; i < all.size() && i < middle + kReach; ++i) {
    const Attribution& one = all[i];
    if (one.cue.empty() || one.voice.empty()) continue;
    const Span cue = one.cue.front();
    const Block* there = in_.document.block_at(cue.begin);
    if (there != block_ && !(there < block_ && block_ - there <= 2)) continue;
    if (mine_.outer.contains(cue)) continue;
    const std::size_t sentence = words_.sentence_at(cue.begin);
    const bool holds = std::any_of(one.content.begin(), one.content.end(),
                                   [&](Span piece) { return piece.contains(mine_.span.begin); });
    std::string where = there != block_            ? "voice " + std::to_string(block_ - there) + " above"
                        : sentence == sentence_at_ ? (cue.begin < mine_.outer.begin ? "voice before" : "voice behind")
                        : sentence < sentence_at_  ? "voice sentence " + binned(sentence_at_ - sentence) + " back"
                                                   : "voice sentence " + binned(sentence - sentence_at_) + " on";
    if (holds) where += " holding";
    if (is_own(one)) where = "own voice";
    const std::size_t gap = cue.begin < mine_.outer.begin ? mine_.outer.begin - std::min(cue.end, mine_.outer.begin)
                                                          : cue.begin - std::min(mine_.outer.end, cue.begin);
    std::vector<std::string> features;
    if (where != "own voice") {
      features = {"cue " + one.cue_lemma, "gap " + binned(gap / 6)};
      if (!one.is_assertion) features.push_back("not telling");
    }
    const std::size_t c = add(one.voice, one.actor, where, features);
    if (c > 0 && cue.begin < mine_.outer.begin && one.is_assertion && sentence != sentence_at_) last_voice_ = c;
    if (c > 0 && !found_[c].attribution && holds) found_[c].attribution = static_cast<std::uint32_t>(i);
  }
}

/// Its source is the subject of the quotation's own clause, and no name: what it stands for is said already.
bool SpeakerGatherer::is_own(const Attribution& one) const {
  return own_subject_ != kNoToken && own_ != "name" &&
         std::any_of(one.source.begin(), one.source.end(),
                     [&](Span piece) { return piece.contains(words_.tokens[own_subject_].span); });
}

void SpeakerGatherer::of_quotations() {
  std::size_t seen = 0;
  for (std::size_t j = at_; j-- > 0 && seen < 2;) {
    const Quotation& other = all_[j];
    const Block* there = in_.document.block_at(other.span.begin);
    if (there == nullptr || block_ - there > 2) break;
    if (other.speaker.empty() || other.outer.contains(mine_.outer)) continue;
    ++seen;
    const std::string where = "said " + std::to_string(seen) + (there == block_ ? " here" : " above");
    std::vector<std::string> features;
    if (there == block_)
      features.push_back("gap " + binned((mine_.outer.begin - std::min(other.outer.end, mine_.outer.begin)) / 20));
    add(other.speaker, other.actor, where, features);
  }
  for (std::size_t j = at_ + 1; j < by_rule_.size(); ++j) {
    const Quotation& other = by_rule_[j];
    const Block* there = in_.document.block_at(other.span.begin);
    if (there == nullptr || there - block_ > 1) break;
    if (other.speaker.empty()) continue;
    add(other.speaker, other.actor, there == block_ ? "says next here" : "says next below");
    break;
  }
}

}  // namespace synoptic::quotations
