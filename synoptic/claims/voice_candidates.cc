// Candidates are gathered way by way and joined by voice; a feature is a name, so that the table of weights can be read.
#include "synoptic/claims/voice_candidates.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "synoptic/base/tables.h"
#include "synoptic/claims/chains.h"
#include "synoptic/claims/voice_words.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

constexpr std::size_t kDepth = 10;      // Steps from a figure towards the root of its sentence.
constexpr std::size_t kReach = 64;      // Attributions around a figure that are asked.
constexpr std::size_t kFarthest = 3;    // Sentences back from which a voice may run on.
constexpr std::uint32_t kNoToken = 0xFFFFFFFF;

std::string binned(std::size_t count) { return count < 4 ? std::to_string(count) : count < 8 ? "4" : count < 16 ? "8" : "16"; }

class Gatherer {
 public:
  Gatherer(const Annotations& annotations, const Figure& figure)
      : a_(annotations), words_(annotations.words), figure_(figure), reader_(annotations) {
    sentence_at_ = words_.sentence_at(figure.amount.begin);
    sentence_ = words_.sentences.empty() ? TokenSpan{0, 0} : words_.sentences[sentence_at_].tokens;
    top_ = top_token();
    block_ = a_.document.block_at(figure.amount.begin);
  }

  std::vector<VoiceCandidate> run() {
    found_.push_back({});  // The report's own voice.
    read_place();
    over_the_place();
    if (top_ != kNoToken && !words_.heads.empty()) up_the_tree(), bracketed();
    around_the_place();
    for (const std::string& feature : place_) found_.front().features.push_back("own:" + feature);
    for (std::size_t c = 1; c < found_.size(); ++c) found_.front().features.push_back("own<" + ways_[c]);
    for (VoiceCandidate& one : found_) {
      std::sort(one.features.begin(), one.features.end());
      one.features.erase(std::unique(one.features.begin(), one.features.end()), one.features.end());
    }
    return std::move(found_);
  }

 private:
  std::string lower(std::uint32_t token) const { return lowered(a_.document.words(words_.tokens[token].span)); }

  /// The token of the figure that the rest of it hangs on.
  std::uint32_t top_token() const {
    const TokenSpan tokens = words_.tokens_in(cover(figure_.span, figure_.amount));
    for (std::uint32_t t = tokens.begin; t < tokens.end && !words_.heads.empty(); ++t)
      if (words_.heads[t] < 0 || !tokens.contains(static_cast<std::uint32_t>(words_.heads[t]))) return t;
    return tokens.empty() ? kNoToken : tokens.begin;
  }

  std::uint32_t child(std::uint32_t head, std::string_view relation) const {
    for (std::uint32_t t = sentence_.begin; t < sentence_.end; ++t)
      if (words_.heads[t] == static_cast<std::int32_t>(head) && words_.deprels[t] == relation) return t;
    return kNoToken;
  }

  std::string case_of(std::uint32_t token) const {
    const std::uint32_t mark = child(token, "case");
    return mark == kNoToken ? "-" : lower(mark);
  }

  std::string lemma(std::uint32_t token) const {
    return words_.upos[token] == Upos::verb || words_.upos[token] == Upos::aux ? verb_lemma(a_.document.words(words_.tokens[token].span))
                                                                               : noun_lemma(a_.document.words(words_.tokens[token].span));
  }

  std::string class_of(std::uint32_t token) const {
    const Upos upos = words_.upos[token];
    if (upos == Upos::verb || upos == Upos::aux) return verb_class(lower(token), lemma(token));
    return upos == Upos::noun || upos == Upos::propn ? noun_class(lemma(token)) : std::string(to_string(upos));
  }

  /// What is so of the place, whoever is behind it.
  void read_place() {
    place_.push_back(std::string("block ") + std::string(block_ == nullptr ? "none" : to_string(block_->kind)));
    place_.push_back("kind " + std::string(to_string(figure_.kind)) + (figure_.unit ? " unit" : ""));
    if (!figure_.outcome.empty()) place_.push_back("outcome");
    if (figure_.part_of) place_.push_back("part of another");
    if (figure_.addition) place_.push_back("addition");
    if (figure_.event == FigureEvent::background) place_.push_back("background");
    if (figure_.qualifier != Qualifier::exact) place_.push_back("qualified");
    if (is_disputed()) place_.push_back("disputed");
    if (figure_.status != FigureStatus::observed) place_.push_back("status " + std::string(to_string(figure_.status)));
    quoted_ = std::any_of(a_.quotations.begin(), a_.quotations.end(), [&](const Quotation& quotation) {
      return quotation.outer.contains(figure_.amount) && quotation.kind == QuotationKind::speech;
    });
    if (quoted_) place_.push_back("quoted");
    tells_ = false;
    if (!words_.sentences.empty())
      for (const Attribution& one : a_.attributions.beginning_in(words_.sentences[sentence_at_].span))
        tells_ = tells_ || (one.telling && !one.cue.empty());
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

  /// The document counts the same again and comes to something else.
  bool is_disputed() const {
    if (figure_.head.empty()) return false;
    return std::any_of(a_.figures.begin(), a_.figures.end(), [&](const Figure& other) {
      return other.head == figure_.head && other.outcome == figure_.outcome && other.unit == figure_.unit &&
             (other.low != figure_.low || other.high != figure_.high) && other.part_of == figure_.part_of;
    });
  }

  VoiceCandidate& candidate(Chain chain, const std::string& way) {
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

  void add(Chain chain, const std::string& way, const std::vector<std::string>& features) {
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

  /// Of an attribution, wherever the figure stands to it.
  void describe(const Attribution& one, std::vector<std::string>& features) const {
    features.push_back("cue " + one.cue_lemma);
    features.push_back("stance " + std::string(to_string(one.stance)));
    if (!one.telling) features.push_back("not telling");
    features.push_back("cue " + verb_class(one.cue_lemma, one.cue_lemma));
    if (one.source.empty()) features.push_back("no source");
  }

  std::string distance(const Attribution& one) const {
    if (one.cue.empty()) return "none";
    const bool before = one.cue.front().begin < figure_.amount.begin;
    const Span between = before ? Span{one.cue.front().end, std::max(one.cue.front().end, figure_.amount.begin)}
                                : Span{figure_.amount.end, std::max(figure_.amount.end, one.cue.front().begin)};
    const bool same = words_.sentence_at(one.cue.front().begin) == sentence_at_;
    return std::string(before ? "before " : "behind ") + (same ? binned(words_.tokens_in(between).size()) : "sentences");
  }

  /// What stands in the tree between the figure and the top of the content over it.
  void path_in(const Attribution& one, std::vector<std::string>& features) const {
    if (top_ == kNoToken || words_.heads.empty()) return;
    std::uint32_t at = top_;
    for (std::size_t depth = 0; depth < kDepth && words_.heads[at] >= 0; ++depth) {
      const auto head = static_cast<std::uint32_t>(words_.heads[at]);
      const Span span = words_.tokens[head].span;
      if (std::none_of(one.content.begin(), one.content.end(), [span](Span piece) { return piece.contains(span); })) break;
      const std::string_view relation = words_.deprels[at];
      if (relation == "acl" || relation == "appos" || relation == "advcl" || relation == "parataxis")
        features.push_back("through " + std::string(relation));
      at = head;
    }
    features.push_back("content is " + std::string(words_.deprels[at]));
  }

  void over_the_place() {
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

  // --- The tree ---

  void up_the_tree() {
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

  void around_pivot(std::uint32_t pivot, std::uint32_t from, const std::string& up, std::size_t depth,
                    const std::string& passed) {
    for (std::uint32_t t = sentence_.begin; t < sentence_.end; ++t) {
      if (words_.heads[t] != static_cast<std::int32_t>(pivot) || t == from) continue;
      const std::string_view relation = words_.deprels[t];
      if (relation == "nsubj") offer(antecedent(t, pivot), "subject", pivot, up, depth, passed);
      if (relation == "obl" || relation == "nmod") offer(t, std::string(relation) + " " + case_of(t), pivot, up, depth, passed);
      if (relation == "appos") offer(t, "appos", pivot, up, depth, passed);
      if (words_.upos[t] == Upos::noun && (relation == "nsubj" || relation == "obl" || relation == "nmod" || relation == "obj" || relation == "appos"))
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

  /// "FNC's estimate", "the reckoning of the ministry", "the count by the police".
  void owners_of(std::uint32_t noun, const std::string& way, std::uint32_t pivot, const std::string& up, std::size_t depth,
                 const std::string& passed) {
    for (std::uint32_t t = sentence_.begin; t < sentence_.end; ++t)
      if (words_.heads[t] == static_cast<std::int32_t>(noun) && words_.deprels[t] == "nmod")
        offer(t, "owner " + case_of(t) + " of " + way, pivot, up, depth, passed);
  }

  /// "6.3 (USGS, revised from 6.4)"
  void bracketed() {
    const TokenSpan tokens = words_.tokens_in(cover(figure_.span, figure_.amount));
    const std::uint32_t open = tokens.end;
    if (tokens.empty() || open + 1 >= sentence_.end || lower(open) != "(") return;
    for (std::uint32_t t = open + 1; t < sentence_.end && t < open + 6 && lower(t) != ")" && lower(t) != ","; ++t)
      if (words_.upos[t] == Upos::propn && reader_.can_be_source(t)) {
        offer(t, "in brackets", t, "-", 0, "");
        return;
      }
  }

  /// "the table, which has 40": what "which" stands for.
  std::uint32_t antecedent(std::uint32_t subject, std::uint32_t verb) const {
    const std::string word = lower(subject);
    const bool relative = word == "which" || word == "who" || word == "that";
    if (relative && words_.deprels[verb] == "acl" && words_.heads[verb] >= 0) return static_cast<std::uint32_t>(words_.heads[verb]);
    return subject;
  }

  void offer(std::uint32_t token, const std::string& way, std::uint32_t pivot, const std::string& up, std::size_t depth,
             const std::string& passed) {
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
    if (!passed.empty()) features.push_back("passed " + passed), features.push_back("passed " + passed + " pivot " + pivot_class);
    if (const std::uint32_t object = child(pivot, "obj"); object != kNoToken && up != "obj")
      features.push_back("object " + noun_class(lemma(object)) + " up " + up);
    features.push_back("pivot " + pivot_class + (figure_.outcome.empty() ? "" : " outcome") + " kind " + std::string(to_string(figure_.kind)));
    if (is_disputed()) features.push_back("disputed"), features.push_back("disputed pivot " + pivot_class);
    features.push_back(tells_ ? "sentence tells" : "sentence silent");
    if (depth > 0) {
      const std::uint32_t object = child(pivot, "obj");
      if (object != kNoToken && noun_class(lemma(object)) == "tally") features.push_back("tally object pivot " + pivot_class);
    }
    features.push_back("figure is " + std::string(words_.deprels[top_]));
    if (quoted_) features.push_back("quoted");
    if (block_ != nullptr && block_->kind != BlockKind::prose) features.push_back("block " + std::string(to_string(block_->kind)));
    Chain chain = chain_at(a_, words_.tokens[token].span);
    if (chain.empty() || chain.back().name != voice.name) chain.push_back(voice);
    add(std::move(chain), way, features);
  }

  // --- The sentences around ---

  void around_the_place() {
    if (words_.sentences.empty()) return;
    const Layer<Attribution>& all = a_.attributions;
    const Span here = words_.sentences[sentence_at_].span;
    const std::size_t middle = all.first_from(here.begin);
    std::optional<std::uint32_t> last;
    for (std::size_t i = middle; i-- > 0 && middle - i <= kReach;) {
      if (!all[i].telling || all[i].cue.empty() || all[i].cue.front().begin >= here.begin || all[i].source.empty()) continue;
      if (!last || all[i].cue.front().begin > all[*last].cue.front().begin) last = static_cast<std::uint32_t>(i);
    }
    if (last) neighbour(*last, "goes on", sentence_at_ - words_.sentence_at(all[*last].cue.front().begin));
    bool next = false;
    for (std::size_t i = middle; i < all.size() && i - middle <= kReach; ++i) {
      if (!all[i].telling || all[i].cue.empty()) continue;
      const std::size_t sentence = words_.sentence_at(all[i].cue.front().begin);
      if (sentence > sentence_at_ + 1) break;
      if (sentence == sentence_at_) beside(static_cast<std::uint32_t>(i));
      if (sentence == sentence_at_ + 1 && !next) neighbour(static_cast<std::uint32_t>(i), "next", 1), next = true;
    }
  }

  bool holds(const Attribution& one) const {
    return std::any_of(one.content.begin(), one.content.end(), [&](Span piece) { return piece.contains(figure_.amount.begin); });
  }

  /// In the sentence, with another content.
  void beside(std::uint32_t at) {
    const Attribution& one = a_.attributions[at];
    if (holds(one)) return;
    std::vector<std::string> features{distance(one)};
    describe(one, features);
    const Span cue = one.cue.front();
    const bool before = cue.begin < figure_.amount.begin;
    bool comma = false;
    const TokenSpan between = words_.tokens_in(before ? Span{cue.end, std::max(cue.end, figure_.amount.begin)}
                                                      : Span{figure_.amount.end, std::max(figure_.amount.end, cue.begin)});
    for (std::uint32_t t = between.begin; t < between.end; ++t) comma = comma || lower(t) == "," || lower(t) == ";";
    features.push_back(std::string(before ? "cue before" : "cue behind") + (comma ? " comma" : ""));
    for (const std::string& feature : place_) features.push_back(feature);
    add(chain_through(a_, at), "beside", features);
  }

  void neighbour(std::uint32_t at, const std::string& way, std::size_t apart) {
    const Attribution& one = a_.attributions[at];
    const Block* there = a_.document.block_at(one.cue.front().begin);
    if (there == nullptr || block_ == nullptr || apart > kFarthest || there > block_ || block_ - there > 1) return;
    const std::string place = (there == block_ ? "same block " : "block before ") + std::to_string(apart);
    std::vector<std::string> features{place, place + (tells_ ? " tells" : " silent")};
    describe(one, features);
    const bool direct = std::any_of(a_.quotations.begin(), a_.quotations.end(), [&](const Quotation& quotation) {
      return std::any_of(one.content.begin(), one.content.end(), [&](Span piece) { return piece.overlaps(quotation.outer); });
    });
    features.push_back(place + (direct ? " direct" : " indirect"));
    const bool leads = one.content.empty() || one.cue.front().begin < one.content.front().begin;
    features.push_back(std::string(leads ? "leads" : "closes") + (direct ? " direct" : " indirect"));
    const std::uint32_t subject = subject_of_sentence();
    if (subject != kNoToken) {
      const Voice voice = reader_.voice_at(subject);
      features.push_back(std::string("subject ") + (!voice.name.empty() && voice.name == one.voice ? "same" : reader_.kind_of(voice)));
      features.push_back("subject word " + (words_.upos[subject] == Upos::pron ? lower(subject) : std::string(to_string(words_.upos[subject]))));
    }
    if (there == block_ && block_->kind == BlockKind::prose) {
      const std::uint32_t opens = sentence_.begin;
      features.push_back("opens with " + std::string(to_string(words_.upos[opens])));
    }
    const bool told = std::any_of(a_.figures.begin(), a_.figures.end(), [&](const Figure& other) {
      return std::any_of(one.content.begin(), one.content.end(), [&](Span piece) { return piece.contains(other.amount); });
    });
    features.push_back(place + (told ? " told figures" : " told none"));
    if (figure_.part_of) {
      const Span whole = a_.figures[*figure_.part_of].amount;
      if (std::any_of(one.content.begin(), one.content.end(), [&](Span piece) { return piece.contains(whole); }))
        features.push_back("told the whole");
    }
    std::size_t tells = 0;
    for (const Attribution& other : a_.attributions) tells += other.telling && other.voice == one.voice;
    features.push_back("tells " + binned(tells));
    for (const std::string& feature : place_) features.push_back(feature);
    for (const std::string& feature : place_) features.push_back(place + " " + feature);
    add(chain_through(a_, at), way, features);
  }

  std::uint32_t subject_of_sentence() const {
    if (words_.heads.empty()) return kNoToken;
    for (std::uint32_t t = sentence_.begin; t < sentence_.end; ++t)
      if (words_.heads[t] < 0) return child(t, "nsubj");
    return kNoToken;
  }

  const Annotations& a_;
  const Words& words_;
  const Figure& figure_;
  VoiceReader reader_;
  std::size_t sentence_at_ = 0;
  TokenSpan sentence_{0, 0};
  std::uint32_t top_ = kNoToken;
  const Block* block_ = nullptr;
  bool quoted_ = false, tells_ = false;
  std::vector<std::string> place_;
  std::vector<VoiceCandidate> found_;
  std::vector<std::string> ways_{""};  ///< By candidate: the first way that led to it.
};

}  // namespace

std::vector<VoiceCandidate> voice_candidates(const Annotations& annotations, std::size_t figure) {
  return Gatherer(annotations, annotations.figures[figure]).run();
}

}  // namespace synoptic
