// From the figure to the root of its sentence: subjects, agents, possessors and what stands in brackets are offered.
#include <algorithm>
#include <utility>

#include "synoptic/claims/chains.h"
#include "synoptic/claims/voice_gatherer.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

VoiceGatherer::VoiceGatherer(const Annotations& annotations, const Figure& figure)
    : a_(annotations), words_(annotations.words), figure_(figure), reader_(annotations) {
  sentence_at_ = words_.sentence_at(figure.amount.begin);
  sentence_ = words_.sentences.empty() ? TokenSpan{0, 0} : words_.sentences[sentence_at_].tokens;
  top_ = top_token();
  if (top_ != kNoToken) {  // Of a sentence beyond measure, what is near.
    sentence_.begin = std::max(sentence_.begin, top_ > kWide ? top_ - kWide : 0);
    sentence_.end = std::max(std::min(sentence_.end, top_ + kWide), sentence_.begin);
  }
  disputed_ = is_disputed();
  block_ = a_.document.block_at(figure.amount.begin);
}

std::string VoiceGatherer::lower(std::uint32_t token) const {
  return lowered(a_.document.words(words_.tokens[token].span));
}

std::uint32_t VoiceGatherer::top_token() const {
  const TokenSpan tokens = words_.tokens_in(cover(figure_.span, figure_.amount));
  for (std::uint32_t t = tokens.begin; t < tokens.end && !words_.heads.empty(); ++t)
    if (words_.heads[t] < 0 || !tokens.contains(static_cast<std::uint32_t>(words_.heads[t]))) return t;
  return tokens.empty() ? kNoToken : tokens.begin;
}

std::uint32_t VoiceGatherer::child(std::uint32_t head, std::string_view relation) const {
  for (std::uint32_t t = sentence_.begin; t < sentence_.end; ++t)
    if (words_.heads[t] == static_cast<std::int32_t>(head) && words_.deprels[t] == relation) return t;
  return kNoToken;
}

std::string VoiceGatherer::case_of(std::uint32_t token) const {
  const std::uint32_t mark = child(token, "case");
  return mark == kNoToken ? "-" : lower(mark);
}

std::string VoiceGatherer::lemma(std::uint32_t token) const {
  return words_.upos[token] == Upos::verb || words_.upos[token] == Upos::aux
             ? verb_lemma(a_.document.words(words_.tokens[token].span))
             : noun_lemma(a_.document.words(words_.tokens[token].span));
}

std::string VoiceGatherer::class_of(std::uint32_t token) const {
  const Upos upos = words_.upos[token];
  if (upos == Upos::verb || upos == Upos::aux) return verb_class(lower(token), lemma(token));
  return upos == Upos::noun || upos == Upos::propn ? noun_class(lemma(token)) : std::string(to_string(upos));
}

void VoiceGatherer::read_place() {
  place_.push_back(std::string("block ") + std::string(block_ == nullptr ? "none" : to_string(block_->kind)));
  place_.push_back("kind " + std::string(to_string(figure_.kind)) + (figure_.unit ? " unit" : ""));
  if (!figure_.outcome.empty()) place_.push_back("outcome");
  if (figure_.part_of) place_.push_back("part of another");
  if (figure_.addition) place_.push_back("addition");
  if (figure_.event == FigureEvent::background) place_.push_back("background");
  if (figure_.qualifier != Qualifier::exact) place_.push_back("qualified");
  if (disputed_) place_.push_back("disputed");
  if (figure_.status != FigureStatus::observed) place_.push_back("status " + std::string(to_string(figure_.status)));
  const std::span<const Quotation> marked = near(a_.quotations, figure_.amount.begin);
  quoted_ = std::any_of(marked.begin(), marked.end(), [&](const Quotation& quotation) {
    return quotation.outer.contains(figure_.amount) && quotation.kind == QuotationKind::speech;
  });
  if (quoted_) place_.push_back("quoted");
  tells_ = false;
  if (!words_.sentences.empty())
    for (const Attribution& one : a_.attributions.beginning_in(words_.sentences[sentence_at_].span))
      tells_ = tells_ || (one.is_assertion && !one.cue.empty());
  place_.push_back(tells_ ? "sentence tells" : "sentence silent");
  const Block* first = a_.document.blocks().empty() ? nullptr : &a_.document.blocks().front();
  if (block_ == first) place_.push_back("first block");
  if (block_ != nullptr && !words_.sentences.empty() && words_.sentences[sentence_at_].span.begin <= block_->span.begin)
    place_.push_back("first sentence");
  if (sentence_.contains(top_) && words_.tokens[sentence_.begin].span.begin + 8 >= figure_.span.begin)
    place_.push_back("opens its sentence");
  if (top_ == kNoToken || words_.heads.empty()) return;
  std::uint32_t at = top_;
  bool relative = false;
  for (std::size_t depth = 0; depth < kDepth; ++depth) {
    relative = relative || words_.deprels[at] == "acl";
    if (words_.upos[at] == Upos::verb) {
      place_.push_back("verb " + lemma(at));
      place_.push_back("verb " + class_of(at) + (relative ? " relative" : ""));
      break;
    }
    if (words_.heads[at] < 0) break;
    at = static_cast<std::uint32_t>(words_.heads[at]);
  }
  if (relative) place_.push_back("in a relative clause");
  place_.push_back("figure is " + std::string(words_.deprels[top_]));
}

bool VoiceGatherer::is_disputed() const {
  if (figure_.head.empty()) return false;
  const std::span<const Figure> around = near(a_.figures, figure_.span.begin);
  return std::any_of(around.begin(), around.end(), [&](const Figure& other) {
    return other.head == figure_.head && other.outcome == figure_.outcome && other.unit == figure_.unit &&
           (other.low != figure_.low || other.high != figure_.high) && other.part_of == figure_.part_of;
  });
}

void VoiceGatherer::path_in(const Attribution& one, std::vector<std::string>& features) const {
  if (top_ == kNoToken || words_.heads.empty()) return;
  std::uint32_t at = top_;
  for (std::size_t depth = 0; depth < kDepth && words_.heads[at] >= 0; ++depth) {
    const auto head = static_cast<std::uint32_t>(words_.heads[at]);
    const Span span = words_.tokens[head].span;
    if (std::none_of(one.content.begin(), one.content.end(), [span](Span piece) { return piece.contains(span); }))
      break;
    const std::string_view relation = words_.deprels[at];
    if (relation == "acl" || relation == "appos" || relation == "advcl" || relation == "parataxis")
      features.push_back("through " + std::string(relation));
    at = head;
  }
  features.push_back("content is " + std::string(words_.deprels[at]));
}

void VoiceGatherer::up_the_tree() {
  std::uint32_t at = top_, from = kNoToken;
  std::string up = "figure", passed;
  for (std::size_t depth = 0; depth < kDepth; ++depth) {
    if (depth > 0 && reader_.can_be_source(at)) offer(at, "self", at, up, depth, passed);
    around_pivot(at, from, up, depth, passed);
    if (words_.upos[at] == Upos::noun && passed.empty()) passed = noun_class(lemma(at));
    if (words_.heads[at] < 0) break;
    // "34 dead and | 243 injured": both hang on one verb.
    if (words_.deprels[at] != "conj" || depth > 2) up = std::string(words_.deprels[at]);
    if (up == "obl" || up == "nmod") up += " " + case_of(at);
    from = at;
    at = static_cast<std::uint32_t>(words_.heads[at]);
  }
}

void VoiceGatherer::around_pivot(std::uint32_t pivot, std::uint32_t from, const std::string& up, std::size_t depth,
                                 const std::string& passed) {
  for (std::uint32_t t = sentence_.begin; t < sentence_.end; ++t) {
    if (words_.heads[t] != static_cast<std::int32_t>(pivot) || t == from) continue;
    const std::string_view relation = words_.deprels[t];
    if (relation == "nsubj") offer(antecedent(t, pivot), "subject", pivot, up, depth, passed);
    if (relation == "obl" || relation == "nmod")
      offer(t, std::string(relation) + " " + case_of(t), pivot, up, depth, passed);
    if (relation == "appos") offer(t, "appos", pivot, up, depth, passed);
    if (words_.upos[t] == Upos::noun &&
        (relation == "nsubj" || relation == "obl" || relation == "nmod" || relation == "obj" || relation == "appos"))
      if (const std::string kind = noun_class(lemma(t)); kind == "tally" || kind == "proposal" || kind == "text")
        owners_of(t, kind + " " + std::string(relation), pivot, up, depth, passed);
    if ((relation == "acl" || relation == "advcl") && words_.upos[t] == Upos::verb)
      for (std::uint32_t u = sentence_.begin; u < sentence_.end; ++u) {
        if (words_.heads[u] != static_cast<std::int32_t>(t)) continue;
        const bool agent = words_.deprels[u] == "obl" && case_of(u) == "by";
        if (words_.deprels[u] == "nsubj" || agent)
          offer(u, std::string(relation) + (agent ? " by" : " subject"), t, up, depth, passed);
      }
  }
}

void VoiceGatherer::owners_of(std::uint32_t noun, const std::string& way, std::uint32_t pivot, const std::string& up,
                              std::size_t depth, const std::string& passed) {
  for (std::uint32_t t = sentence_.begin; t < sentence_.end; ++t)
    if (words_.heads[t] == static_cast<std::int32_t>(noun) && words_.deprels[t] == "nmod")
      offer(t, "owner " + case_of(t) + " of " + way, pivot, up, depth, passed);
}

void VoiceGatherer::bracketed() {
  const TokenSpan tokens = words_.tokens_in(cover(figure_.span, figure_.amount));
  const std::uint32_t open = tokens.end;
  if (tokens.empty() || open + 1 >= sentence_.end || lower(open) != "(") return;
  for (std::uint32_t t = open + 1; t < sentence_.end && t < open + 6 && lower(t) != ")" && lower(t) != ","; ++t)
    if (words_.upos[t] == Upos::propn && reader_.can_be_source(t)) {
      offer(t, "in brackets", t, "-", 0, "");
      return;
    }
}

std::uint32_t VoiceGatherer::antecedent(std::uint32_t subject, std::uint32_t verb) const {
  const std::string word = lower(subject);
  const bool relative = word == "which" || word == "who" || word == "that";
  if (relative && words_.deprels[verb] == "acl" && words_.heads[verb] >= 0)
    return static_cast<std::uint32_t>(words_.heads[verb]);
  return subject;
}

void VoiceGatherer::offer(std::uint32_t token, const std::string& way, std::uint32_t pivot, const std::string& up,
                          std::size_t depth, const std::string& passed) {
  if (token == top_ || !reader_.can_be_source(token)) return;
  const Voice voice = reader_.voice_at(token);
  if (voice.name.empty() || voice.place.overlaps(figure_.amount)) return;
  const std::string pivot_class = class_of(pivot), who = reader_.kind_of(voice);
  std::vector<std::string> features{"pivot " + lemma(pivot),
                                    "pivot " + pivot_class,
                                    "pivot " + pivot_class + " up " + up,
                                    "pivot " + pivot_class + " is " + who,
                                    "up " + up,
                                    "up " + up + " is " + who,
                                    "depth " + binned(depth)};
  if (!passed.empty())
    features.push_back("passed " + passed), features.push_back("passed " + passed + " pivot " + pivot_class);
  if (const std::uint32_t object = child(pivot, "obj"); object != kNoToken && up != "obj")
    features.push_back("object " + noun_class(lemma(object)) + " up " + up);
  features.push_back("pivot " + pivot_class + (figure_.outcome.empty() ? "" : " outcome") + " kind " +
                     std::string(to_string(figure_.kind)));
  if (disputed_) features.push_back("disputed"), features.push_back("disputed pivot " + pivot_class);
  features.push_back(tells_ ? "sentence tells" : "sentence silent");
  if (depth > 0) {
    const std::uint32_t object = child(pivot, "obj");
    if (object != kNoToken && noun_class(lemma(object)) == "tally")
      features.push_back("tally object pivot " + pivot_class);
  }
  features.push_back("figure is " + std::string(words_.deprels[top_]));
  if (quoted_) features.push_back("quoted");
  if (block_ != nullptr && block_->kind != BlockKind::prose)
    features.push_back("block " + std::string(to_string(block_->kind)));
  add(chain_to(token, voice), way, features);
}

std::uint32_t VoiceGatherer::subject_of(TokenSpan sentence) const {
  if (words_.heads.empty()) return kNoToken;
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t) {
    if (words_.heads[t] >= 0) continue;
    for (std::uint32_t u = sentence.begin; u < sentence.end; ++u)
      if (words_.heads[u] == static_cast<std::int32_t>(t) && words_.deprels[u] == "nsubj") return u;
    return kNoToken;
  }
  return kNoToken;
}

}  // namespace synoptic
