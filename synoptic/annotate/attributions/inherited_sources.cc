// The verb's own subject where it stands behind; then up the tree, a participle or a conjunct at a time, to a verb with
// a subject, or with a source that is known already. Passives and what stands in quotation marks tell nobody.
#include "synoptic/annotate/attributions/inherited_sources.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "synoptic/annotate/cue_lexicon.h"

namespace synoptic::attributions {

namespace {

constexpr int kSteps = 3;               // From a verb to the one that it is joined to.
constexpr std::uint32_t kNear = 40;     // Tokens on either side of a verb where its children are looked for.
constexpr std::uint32_t kLongest = 12;  // Tokens of a source.

class Inheritor {
 public:
  Inheritor(const Reading& reading, LinkedSpans& linked) : r_(reading), linked_(linked), words_(reading.words()) {}

  void run() {
    for (Draft& draft : linked_.drafts)
      if (draft.found.source.empty() && !draft.found.content.empty()) inherit(draft);
  }

 private:
  std::optional<std::uint32_t> verb_of(TokenSpan cue) const {
    for (std::uint32_t t = cue.end; t-- > cue.begin;)
      if (words_.upos[t] == Upos::verb) return t;
    return std::nullopt;
  }

  std::optional<std::uint32_t> child(std::uint32_t head, std::string_view relation) const {
    const std::uint32_t first = head > kNear ? head - kNear : 0, last = std::min(r_.size(), head + kNear);
    for (std::uint32_t t = first; t < last; ++t)
      if (words_.heads[t] == static_cast<std::int32_t>(head) && words_.deprels[t] == relation) return t;
    return std::nullopt;
  }

  /// "was told": a participle under a form of "be", or one alone.
  bool is_passive(std::uint32_t verb) const {
    const std::uint32_t first = verb > kNear ? verb - kNear : 0;
    for (std::uint32_t t = first; t < verb; ++t)
      if (words_.heads[t] == static_cast<std::int32_t>(verb) && words_.deprels[t] == "aux" &&
          (r_.is(t, "was") || r_.is(t, "were") || r_.is(t, "is") || r_.is(t, "are") || r_.is(t, "been") ||
           r_.is(t, "being") || r_.is(t, "be")) &&
          !r_.lower(verb).ends_with("ing"))
        return true;
    return false;
  }

  /// What hangs on the head, in one piece around it.
  TokenSpan phrase_of(std::uint32_t head, std::uint32_t verb) const {
    const auto below = [&](std::uint32_t t) {
      for (int step = 0; step < 6; ++step) {
        if (t == head) return true;
        if (t == verb || words_.heads[t] < 0) return false;
        t = static_cast<std::uint32_t>(words_.heads[t]);
      }
      return false;
    };
    TokenSpan phrase{head, head + 1};
    while (phrase.begin > 0 && phrase.size() < kLongest && below(phrase.begin - 1) &&
           r_.quotation(phrase.begin - 1) < 0)
      --phrase.begin;
    while (phrase.end < r_.size() && phrase.size() < kLongest && below(phrase.end) && !r_.is_punct(phrase.end) &&
           r_.quotation(phrase.end) < 0)
      ++phrase.end;
    return phrase;
  }

  bool is_source(std::uint32_t head, const Found& found) const {
    const Upos upos = words_.upos[head];
    if (upos != Upos::noun && upos != Upos::propn && upos != Upos::pron) return false;
    if (r_.quotation(head) >= 0 || r_.is_time_word(head)) return false;
    if (r_.is(head, "it") || r_.is(head, "there") || r_.is(head, "that") || r_.is(head, "this") ||
        r_.is(head, "what") || r_.is(head, "which"))
      return false;
    return std::none_of(found.content.begin(), found.content.end(),
                        [head](TokenSpan piece) { return piece.contains(head); }) &&
           std::none_of(found.cue.begin(), found.cue.end(), [head](TokenSpan piece) { return piece.contains(head); });
  }

  void inherit(Draft& draft) {
    Found& found = draft.found;
    const auto verb = verb_of(found.cue.front());
    if (!verb || r_.quotation(*verb) >= 0) return;
    const CueVerb* cue = find_cue_verb(r_.lower(*verb));
    if (cue == nullptr || cue->kind != CueKind::speech) return;
    std::uint32_t at = *verb;
    for (int step = 0; step <= kSteps; ++step) {
      if (is_passive(at)) return;
      if (step > 0 && linked_.cue_of[at] != kNone) {
        const Found& other = linked_.drafts[static_cast<std::size_t>(linked_.cue_of[at])].found;
        if (!other.source.empty()) {
          found.source = other.source;
          found.antecedent = other.antecedent;
          return;
        }
      }
      if (const auto subject = child(at, "nsubj")) {
        // The verb's own stands behind it and what it tells; the head of the encoder sees others.
        const bool inverted = *subject > at && found.content.front().begin < at;
        if ((step > 0 || inverted) && is_source(*subject, found)) found.source = phrase_of(*subject, at);
        return;
      }
      const std::string_view relation = words_.deprels[at];
      const bool participle = r_.lower(at).ends_with("ing") && (relation == "advcl" || relation == "xcomp");
      if ((!participle && relation != "conj") || words_.heads[at] < 0) return;
      const auto head = static_cast<std::uint32_t>(words_.heads[at]);
      if (words_.upos[head] != Upos::verb || r_.quotation(head) >= 0) return;
      at = head;
    }
  }

  const Reading& r_;
  LinkedSpans& linked_;
  const Words& words_;
};

}  // namespace

void inherit_by_tree(const Reading& reading, LinkedSpans& linked) {
  if (!reading.words().heads.empty()) Inheritor(reading, linked).run();
}

}  // namespace synoptic::attributions
