// Candidates are gathered way by way and joined by voice; a feature is a name, so that the table of weights can be
// read.
#include "synoptic/claims/voice_candidates.h"

#include <algorithm>
#include <utility>

#include "synoptic/claims/chains.h"
#include "synoptic/claims/voice_gatherer.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

std::string binned(std::size_t count) {
  return count < 4 ? std::to_string(count) : count < 8 ? "4" : count < 16 ? "8" : "16";
}

std::vector<VoiceCandidate> VoiceGatherer::run() {
  found_.push_back({});  // The report's own voice.
  read_place();
  over_the_place();
  if (top_ != kNoToken && !words_.heads.empty()) up_the_tree(), bracketed();
  around_the_place();
  from_afar();
  tell_order();
  for (const std::string& feature : place_) found_.front().features.push_back("own:" + feature);
  for (std::size_t c = 1; c < found_.size(); ++c) found_.front().features.push_back("own<" + ways_[c]);
  for (VoiceCandidate& one : found_) {
    std::sort(one.features.begin(), one.features.end());
    one.features.erase(std::unique(one.features.begin(), one.features.end()), one.features.end());
  }
  return std::move(found_);
}

VoiceCandidate& VoiceGatherer::candidate(Chain chain, const std::string& way) {
  for (std::size_t c = 1; c < found_.size(); ++c) {
    const Voice &known = found_[c].chain.back(), &now = chain.back();
    if (known.name != now.name || known.actor != now.actor) continue;
    ways_[c] = std::min(ways_[c], way);
    return found_[c];
  }
  found_.push_back({std::move(chain), {}});
  ways_.resize(found_.size());
  ways_.back() = way;
  return found_.back();
}

void VoiceGatherer::add(Chain chain, const std::string& way, const std::vector<std::string>& features) {
  if (chain.empty() || chain.back().name.empty()) return;
  const std::string who = reader_.kind_of(chain.back());
  const bool pronoun = is_mere_pronoun(chain.back().name);
  VoiceCandidate& one = candidate(std::move(chain), way);
  one.features.push_back(way);
  one.features.push_back("is " + who);
  one.features.push_back(way + " is " + who);
  if (pronoun) one.features.push_back("is mere pronoun");
  for (const std::string& feature : features) one.features.push_back(way + ": " + feature);
}

void VoiceGatherer::describe(const Attribution& one, std::vector<std::string>& features) const {
  features.push_back("cue " + one.cue_lemma);
  features.push_back("stance " + std::string(to_string(one.stance)));
  if (!one.is_assertion) features.push_back("not telling");
  features.push_back("cue " + verb_class(one.cue_lemma, one.cue_lemma));
  if (one.source.empty()) features.push_back("no source");
}

std::string VoiceGatherer::distance(const Attribution& one) const {
  if (one.cue.empty()) return "none";
  const bool before = one.cue.front().begin < figure_.amount.begin;
  const Span between = before ? Span{one.cue.front().end, std::max(one.cue.front().end, figure_.amount.begin)}
                              : Span{figure_.amount.end, std::max(figure_.amount.end, one.cue.front().begin)};
  const bool same = words_.sentence_at(one.cue.front().begin) == sentence_at_;
  return std::string(before ? "before " : "behind ") + (same ? binned(words_.tokens_in(between).size()) : "sentences");
}

void VoiceGatherer::over_the_place() {
  const Chain chain = chain_at(a_, figure_.amount);
  if (chain.empty()) return;
  const auto at = innermost_telling(a_.attributions, figure_.amount);
  std::vector<std::string> features;
  if (at) {
    describe(a_.attributions[*at], features);
    features.push_back(distance(a_.attributions[*at]));
    path_in(a_.attributions[*at], features);
  } else {
    features.push_back("speaker of a quotation");
  }
  for (const std::string& feature : place_) features.push_back(feature);
  add(chain, "over", features);
  for (std::size_t n = chain.size() - 1; n > 0; --n)
    add({chain.begin(), chain.begin() + static_cast<std::ptrdiff_t>(n)}, "outer", {});
}

void VoiceGatherer::around_the_place() {
  if (words_.sentences.empty()) return;
  const Layer<Attribution>& all = a_.attributions;
  const Span here = words_.sentences[sentence_at_].span;
  const std::size_t middle = all.first_from(here.begin);
  std::optional<std::uint32_t> last;
  for (std::size_t i = middle; i-- > 0 && middle - i <= kReach;) {
    if (!all[i].is_assertion || all[i].cue.empty() || all[i].cue.front().begin >= here.begin || all[i].source.empty())
      continue;
    if (!last || all[i].cue.front().begin > all[*last].cue.front().begin) last = static_cast<std::uint32_t>(i);
  }
  if (last) far_neighbour(*last);
  if (last) neighbour(*last, "goes on", sentence_at_ - words_.sentence_at(all[*last].cue.front().begin));
  bool next = false;
  for (std::size_t i = middle; i < all.size() && i - middle <= kReach; ++i) {
    if (!all[i].is_assertion || all[i].cue.empty()) continue;
    const std::size_t sentence = words_.sentence_at(all[i].cue.front().begin);
    if (sentence > sentence_at_ + 1) break;
    if (sentence == sentence_at_) beside(static_cast<std::uint32_t>(i));
    if (sentence == sentence_at_ + 1 && !next) neighbour(static_cast<std::uint32_t>(i), "next", 1), next = true;
  }
}

bool VoiceGatherer::holds(const Attribution& one) const {
  return std::any_of(one.content.begin(), one.content.end(),
                     [&](Span piece) { return piece.contains(figure_.amount.begin); });
}

void VoiceGatherer::beside(std::uint32_t at) {
  const Attribution& one = a_.attributions[at];
  if (holds(one)) return;
  std::vector<std::string> features{distance(one)};
  describe(one, features);
  const Span cue = one.cue.front();
  const bool before = cue.begin < figure_.amount.begin;
  bool comma = false;
  const TokenSpan between =
      words_.tokens_in(before ? Span{cue.end, std::max(cue.end, figure_.amount.begin)}
                              : Span{figure_.amount.end, std::max(figure_.amount.end, cue.begin)});
  for (std::uint32_t t = between.begin; t < between.end; ++t) comma = comma || lower(t) == "," || lower(t) == ";";
  features.push_back(std::string(before ? "cue before" : "cue behind") + (comma ? " comma" : ""));
  for (const std::string& feature : place_) features.push_back(feature);
  add(chain_through(a_, at), "beside", features);
}

void VoiceGatherer::far_neighbour(std::uint32_t at) {
  const Attribution& one = a_.attributions[at];
  const Block* there = a_.document.block_at(one.cue.front().begin);
  const std::size_t apart = sentence_at_ - words_.sentence_at(one.cue.front().begin);
  if (there == nullptr || block_ == nullptr || there > block_) return;
  const auto blocks = static_cast<std::size_t>(block_ - there);
  if (apart <= kFarthest && blocks <= 1) return;
  std::vector<std::string> features{"apart " + binned(apart), "blocks " + binned(blocks)};
  features.insert(features.end(), place_.begin(), place_.end());
  add(chain_through(a_, at), "far", features);
}

void VoiceGatherer::neighbour(std::uint32_t at, const std::string& way, std::size_t apart) {
  const Attribution& one = a_.attributions[at];
  const Block* there = a_.document.block_at(one.cue.front().begin);
  if (there == nullptr || block_ == nullptr || apart > kFarthest || there > block_ || block_ - there > 1) return;
  const std::string place = (there == block_ ? "same block " : "block before ") + std::to_string(apart);
  std::vector<std::string> features{place, place + (tells_ ? " tells" : " silent")};
  describe(one, features);
  const std::span<const Quotation> marked = near(a_.quotations, one.cue.front().begin);
  const bool direct = std::any_of(marked.begin(), marked.end(), [&](const Quotation& quotation) {
    return std::any_of(one.content.begin(), one.content.end(),
                       [&](Span piece) { return piece.overlaps(quotation.outer); });
  });
  features.push_back(place + (direct ? " direct" : " indirect"));
  const bool leads = one.content.empty() || one.cue.front().begin < one.content.front().begin;
  features.push_back(std::string(leads ? "leads" : "closes") + (direct ? " direct" : " indirect"));
  const std::uint32_t subject = subject_of_sentence();
  if (subject != kNoToken) {
    const Voice voice = reader_.voice_at(subject);
    features.push_back(std::string("subject ") +
                       (!voice.name.empty() && voice.name == one.voice ? "same" : reader_.kind_of(voice)));
    features.push_back("subject word " + (words_.upos[subject] == Upos::pron
                                              ? lower(subject)
                                              : std::string(to_string(words_.upos[subject]))));
  }
  if (there == block_ && block_->kind == BlockKind::prose) {
    const std::uint32_t opens = sentence_.begin;
    features.push_back("opens with " + std::string(to_string(words_.upos[opens])));
  }
  const std::span<const Figure> figures = near(a_.figures, one.cue.front().begin);
  const bool told = std::any_of(figures.begin(), figures.end(), [&](const Figure& other) {
    return std::any_of(one.content.begin(), one.content.end(),
                       [&](Span piece) { return piece.contains(other.amount); });
  });
  features.push_back(place + (told ? " told figures" : " told none"));
  if (figure_.part_of) {
    const Span whole = a_.figures[*figure_.part_of].amount;
    if (std::any_of(one.content.begin(), one.content.end(), [&](Span piece) { return piece.contains(whole); }))
      features.push_back("told the whole");
  }
  std::size_t tells = 0;
  for (const Attribution& other : near(a_.attributions, one.span.begin))
    tells += other.is_assertion && other.voice == one.voice;
  features.push_back("tells " + binned(tells));
  for (const std::string& feature : place_) features.push_back(feature);
  for (const std::string& feature : place_) features.push_back(place + " " + feature);
  add(chain_through(a_, at), way, features);
}

std::vector<VoiceCandidate> voice_candidates(const Annotations& annotations, std::size_t figure) {
  return VoiceGatherer(annotations, annotations.figures[figure]).run();
}

}  // namespace synoptic
