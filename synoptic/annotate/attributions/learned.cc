// One pass puts each cue together with what is linked to it, a second gives each the rule that shares a word of its
// cue, a third asks what is left of the rules. All look-ups are by token, in arrays as long as the text.
#include "synoptic/annotate/attributions/learned.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "synoptic/annotate/attributions/boundary_correction.h"
#include "synoptic/annotate/attributions/inherited_sources.h"
#include "synoptic/annotate/attributions/nested_voices.h"
#include "synoptic/annotate/attributions/phrases.h"
#include "synoptic/annotate/attributions/unattributed_speech.h"
#include "synoptic/annotate/cue_lexicon.h"

namespace synoptic::attributions {

namespace {

class Merge {
 public:
  Merge(const Reading& reading, std::span<const AttributionSpan> spans, FoundByUnit rules)
      : r_(reading), linked_(link_spans(reading, spans, rules)), rules_(std::move(rules)) {}

  FoundByUnit run() {
    take_rules();
    correct_boundaries(r_, linked_);
    name_speakers();
    inherit_sources();
    inherit_by_tree(r_, linked_);
    for (Draft& draft : linked_.drafts) find_antecedent(draft);
    share_contents();
    fill_cues(r_, linked_);
    add_nested();
    keep_rules();
    place_unattributed_speech(r_, linked_);
    return by_unit();
  }

 private:
  /// What the head cannot have learned from flat spans over marked speech.
  bool wins(const Found& rule) const {
    if (rule.standing == Standing::wins) return true;
    const std::int32_t quotation = rule.content.empty() ? kNone : r_.quotation(rule.content.front().end - 1);
    return quotation >= 0 && !r_.quotations()[static_cast<std::size_t>(quotation)].direct;
  }

  void take_rules() {
    std::vector<bool> told(linked_.drafts.size(), false);
    for (std::size_t u = 0; u < rules_.size(); ++u)
      for (Found& rule : rules_[u]) {
        const std::int32_t at = linked_.draft_of(rule);
        if (wins(rule)) {
          if (at != kNone) linked_.drafts[static_cast<std::size_t>(at)].found.content.clear();
          if (at != kNone) told[static_cast<std::size_t>(at)] = true;
          won_.push_back({std::move(rule), u, false});
          continue;
        }
        if (at == kNone) {
          left_.push_back({std::move(rule), u, false});
          continue;
        }
        if (told[static_cast<std::size_t>(at)]) continue;
        told[static_cast<std::size_t>(at)] = true;
        take_manner(linked_.drafts[static_cast<std::size_t>(at)].found, rule, at);
      }
    for (std::size_t d = 0; d < linked_.drafts.size(); ++d) {
      if (!told[d]) read_manner(linked_.drafts[d].found, linked_.drafts[d].unit);
      find_antecedent(linked_.drafts[d]);
    }
  }

  /// What spans do not say, and what the head left out.
  void take_manner(Found& found, const Found& rule, std::int32_t draft) {
    found.kind = rule.kind;
    found.stance = rule.stance;
    found.lemma = rule.lemma;
    found.hedged = rule.hedged;
    const bool around = rule.standing == Standing::kept && holds_other_cue(rule, draft);
    if (around || speaks_itself(found, rule)) {
      // "The committee had warned that ..., people familiar with the talks said": around, not beside.
      found.source = rule.source;
      found.content = rule.content;
    }
    if (found.source.empty() && !overlap(rule.source, found.cue.front())) found.source = linked_.source_at(rule.source);
    if (overlap(found.source, rule.source)) found.antecedent = rule.antecedent;
    if (found.content.empty()) {
      found.content = rule.content;
    } else {
      for (const TokenSpan& piece : rule.content)
        if (linked_.is_free(piece) && (goes_on(piece, found) || is_subject(piece, rule)))
          found.content.push_back(piece);
      reach_source(found);
    }
    for (const TokenSpan& piece : found.content)
      if (linked_.is_free(piece)) linked_.mark_content(piece, draft);
  }

  /// The head takes words in quotation marks for the source that speaks them.
  bool speaks_itself(const Found& found, const Found& rule) const {
    if (found.source.empty() || r_.quotation(found.source.begin) < 0 || rule.source.empty()) return false;
    return std::any_of(rule.content.begin(), rule.content.end(),
                       [&](TokenSpan piece) { return overlap(piece, found.source); });
  }

  /// Speech that goes on in the sentences after the cue's own.
  bool goes_on(TokenSpan piece, const Found& found) const {
    const std::uint32_t cue = found.cue.front().end;
    if (piece.begin > cue && piece.begin <= cue + 2) return true;  // "The plan, he said, | is dead"
    return piece.begin > found.content.back().end && r_.quotation(piece.begin) >= 0 &&
           linked_.unit_of[piece.begin] != linked_.unit_of[found.cue.front().begin];
  }

  /// "700 prisoners | are believed | to be held".
  static bool is_subject(TokenSpan piece, const Found& rule) {
    return rule.source.empty() && piece.end == rule.cue.front().begin;
  }

  bool holds_other_cue(const Found& rule, std::int32_t draft) const {
    for (const TokenSpan& piece : rule.content)
      for (std::uint32_t t = piece.begin; t < piece.end; ++t)
        if (linked_.cue_of[t] != kNone && linked_.cue_of[t] != draft) return true;
    return false;
  }

  /// "The number of the lost | climbed to 9, | rangers said": no words stand between a content and the source behind
  /// it.
  void reach_source(Found& found) {
    if (found.source.empty()) return;
    const std::uint32_t edge = std::min(found.source.begin, found.cue.front().begin);
    std::uint32_t end = edge;
    while (end > 0 && r_.is_punct(end - 1) && r_.quotation(end - 1) < 0) --end;
    if (end == edge) return;
    for (TokenSpan& piece : found.content) {
      if (piece.end >= end || piece.begin >= end || linked_.unit_of[piece.begin] != linked_.unit_of[edge] ||
          r_.quotation(piece.end - 1) >= 0)
        continue;
      if (linked_.is_free({piece.end, end}) && r_.sentence(piece.begin) == r_.sentence(edge)) piece.end = end;
    }
  }

  /// A cue that no rule knows: by its last verb, or its words.
  void read_manner(Found& found, std::size_t unit) const {
    const TokenSpan cue = found.cue.front();
    found.lemma = r_.lower(cue.begin);
    for (std::uint32_t t = cue.begin; t < cue.end; ++t) {
      if (r_.upos(t) == Upos::verb || r_.upos(t) == Upos::aux) {
        const CueVerb* verb = find_cue_verb(r_.lower(t));
        found.lemma = verb == nullptr ? r_.lower(t) : std::string(verb->lemma);
        if (verb == nullptr) continue;
        const VerbGroup group = verb_group(r_, t, std::min(cue.begin, r_.units()[unit].tokens.begin));
        found.kind = verb->kind;
        found.stance = stance_of_cue(*verb, group.negated);
        found.hedged = group.hedged || group.modal;
        break;
      }
      if (r_.is(t, "according")) {
        found.lemma = "according to";
        break;
      }
      if (r_.upos(t) == Upos::noun) found.lemma = r_.lower(t);
    }
  }

  /// What "who" stands for, where no rule has told.
  void find_antecedent(Draft& draft) const {
    Found& found = draft.found;
    if (!found.antecedent.empty() || found.source.size() != 1 || found.source.begin == 0) return;
    const std::uint32_t at = found.source.begin;
    if (!r_.is(at, "who") && !r_.is(at, "which") && !r_.is(at, "that")) return;
    found.antecedent = noun_phrase_before(r_, r_.units()[draft.unit].tokens.begin, r_.is(at - 1, ",") ? at - 1 : at);
    // "the reports dismissed by Ana Roth, who": the nearest.
    for (std::uint32_t k = found.antecedent.begin; k + 1 < found.antecedent.end; ++k)
      if (r_.is(k, "by")) found.antecedent.begin = k + 1;
  }

  /// "confirmed 5 deaths and | said 30 people ...": one source for two cues, which the head links to one of them.
  void inherit_sources() {
    constexpr std::uint32_t kFarthest = 3;  // Tokens between what the one tells and the next cue: ", but also".
    for (std::size_t d = 1; d < linked_.drafts.size(); ++d) {
      Found& found = linked_.drafts[d].found;
      const Draft& before = linked_.drafts[d - 1];
      if (!found.source.empty() || before.found.source.empty() || before.unit != linked_.drafts[d].unit) continue;
      const std::uint32_t cue = found.cue.front().begin;
      if (r_.upos(found.cue.front().end - 1) == Upos::adv || before.found.content.empty()) continue;
      const std::uint32_t end = before.found.content.back().end;
      if (end > cue || cue - end > kFarthest) continue;
      found.source = before.found.source;
      found.antecedent = before.found.antecedent;
    }
  }

  /// "said first oboist Katalin Voros": whoever is named right behind the cue, where nothing else is the source.
  void name_speakers() {
    constexpr std::uint32_t kTitleWords = 3;  // Tokens between the cue and the name; set by judgement.
    const std::vector<NameSpan>& names = r_.words().names;
    for (Draft& draft : linked_.drafts) {
      Found& found = draft.found;
      if (!found.source.empty() || found.content.empty()) continue;
      const std::uint32_t cue = found.cue.back().end;
      const auto name = std::lower_bound(names.begin(), names.end(), cue,
                                         [](const NameSpan& one, std::uint32_t at) { return one.first < at; });
      if (name == names.end() || name->kind != NameKind::person || name->first > cue + kTitleWords) continue;
      if (linked_.is_free({cue, name->last}) && !has_mark({cue, name->last}) &&
          r_.sentence(cue) == r_.sentence(name->first))
        found.source = {cue, name->last};
    }
  }

  bool has_mark(TokenSpan span) const {
    for (std::uint32_t t = span.begin; t < span.end; ++t)
      if (r_.is_punct(t)) return true;
    return false;
  }

  /// "It does not answer whether he had a gun, | as police have said": one content for two cues, which the head gives
  /// to one of them.
  void share_contents() {
    for (Draft& draft : linked_.drafts) {
      Found& found = draft.found;
      if (!found.content.empty() || found.source.empty()) continue;
      std::uint32_t t = std::min(found.source.begin, found.cue.front().begin);
      if (t < 2 || !r_.is(--t, "as")) continue;
      if (r_.is(t - 1, ",") && t > 1) --t;
      const std::int32_t other = linked_.content_of[t - 1];
      if (other == kNone) continue;
      for (const TokenSpan& piece : linked_.drafts[static_cast<std::size_t>(other)].found.content)
        if (piece.begin < t && t <= piece.end && r_.sentence(piece.begin) == r_.sentence(found.cue.front().begin))
          found.content = {{piece.begin, t}};
    }
  }

  /// Children by trees, where there are any: then those by tags are left out (keep_rules).
  void add_nested() {
    std::vector<Draft> nested = find_nested_voices(r_, linked_);
    std::move(nested.begin(), nested.end(), std::back_inserter(won_));
  }

  void keep_rules() {
    for (Draft& rule : won_) linked_.drafts.push_back(std::move(rule));
    for (Draft& rule : left_) {
      const Found& found = rule.found;
      const std::uint32_t cue = found.cue.front().begin;
      if (found.source.empty() || found.content.empty() || is_told(found)) continue;
      if (!overlap(linked_.source_at(found.source), found.cue.front()))
        rule.found.source = linked_.source_at(found.source);
      if (found.standing == Standing::kept || found.lemma == "cite") {
        linked_.drafts.push_back(std::move(rule));
        continue;
      }
      if (linked_.take_unattributed(rule.found)) {
        linked_.drafts.push_back(std::move(rule));
      } else if (linked_.content_of[cue] != kNone) {
        if (!r_.words().heads.empty() || !speaks(found) || !is_inside(found, linked_.content_of[cue])) continue;
        end_with_parent(rule.found, linked_.content_of[cue]);
        linked_.drafts.push_back(std::move(rule));
      } else if (speaks(found) && has_speech(found) &&
                 std::all_of(found.content.begin(), found.content.end(),
                             [&](TokenSpan piece) { return linked_.is_free(piece); })) {
        linked_.drafts.push_back(std::move(rule));
      }
    }
  }

  /// By a verb that tells, and a clause or words in quotation marks.
  bool speaks(const Found& rule) const {
    if (rule.kind != CueKind::speech && rule.kind != CueKind::show) return false;
    if (find_cue_verb(rule.lemma) == nullptr) return false;
    return std::any_of(rule.content.begin(), rule.content.end(), [&](TokenSpan piece) {
      if (r_.quotation(piece.begin) >= 0) return true;
      for (std::uint32_t t = piece.begin; t < piece.end; ++t)
        if (r_.is_subject(t)) return true;
      return false;
    });
  }

  /// By a cue of the head, of the same source: "Ana Roth went on: ...", where a rule has the colon.
  bool is_told(const Found& rule) const {
    const std::int32_t draft = linked_.content_of[rule.content.front().begin];
    if (draft == kNone) return false;
    const Found& found = linked_.drafts[static_cast<std::size_t>(draft)].found;
    return overlap(found.source, rule.source) &&
           std::find(found.content.begin(), found.content.end(), rule.content.front()) != found.content.end();
  }

  /// Source and content of a child stand in the content that holds its cue.
  bool is_inside(const Found& found, std::int32_t content) const {
    // "He said he had told ...": a pronoun is mostly the same voice again.
    const bool pronoun = found.source.size() == 1 && r_.upos(found.source.begin) == Upos::pron;
    return linked_.content_of[found.source.begin] == content &&
           linked_.content_of[found.content.front().begin] == content && found.antecedent.empty() && !pronoun;
  }

  /// A child tells nothing that its parent does not tell.
  void end_with_parent(Found& found, std::int32_t parent) const {
    for (TokenSpan& piece : found.content) {
      std::uint32_t end = piece.begin;
      while (end < piece.end && linked_.content_of[end] == parent) ++end;
      piece.end = end;
    }
    std::erase_if(found.content, [](TokenSpan piece) { return piece.empty(); });
  }

  bool has_speech(const Found& found) const {
    for (const TokenSpan& piece : found.content)
      for (std::uint32_t t = piece.begin; t < piece.end; ++t)
        if (is_in_speech(r_, t)) return true;
    return false;
  }

  // "OSLO: Two men ...", which the head takes for a speaker's label.
  bool names_place_of_writing(const Draft& draft) const {
    const Found& found = draft.found;
    return found.cue.size() == 1 && r_.is(found.cue[0].begin, ":") && found.source.end == found.cue[0].begin &&
           !has_speech(found) && is_dateline(r_, draft.unit, found.source);
  }

  static std::uint32_t place_of(const Found& found) {
    return found.cue.empty() ? found.content.front().begin : found.cue.front().begin;
  }

  FoundByUnit by_unit() {
    FoundByUnit all(r_.units().size());
    std::erase_if(linked_.drafts,
                  [&](const Draft& draft) { return draft.found.content.empty() || names_place_of_writing(draft); });
    std::stable_sort(linked_.drafts.begin(), linked_.drafts.end(),
                     [](const Draft& a, const Draft& b) { return place_of(a.found) < place_of(b.found); });
    for (Draft& draft : linked_.drafts) {
      draft.found.nested = draft.found.nested || !draft.learned;
      all[draft.unit].push_back(std::move(draft.found));
    }
    return all;
  }

  const Reading& r_;
  LinkedSpans linked_;
  FoundByUnit rules_;
  std::vector<Draft> left_, won_;
};

}  // namespace

FoundByUnit merge_learned(const Reading& reading, std::span<const AttributionSpan> spans, FoundByUnit rules) {
  return Merge(reading, spans, std::move(rules)).run();
}

}  // namespace synoptic::attributions
