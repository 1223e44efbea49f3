// One pass puts each cue together with what is linked to it, a second gives each the rule that shares a word of its
// cue, a third asks what is left of the rules. All look-ups are by token, in two arrays as long as the text.
#include "synoptic/annotate/attributions/learned.h"

#include <algorithm>
#include <utility>

#include "synoptic/annotate/attributions/phrases.h"
#include "synoptic/annotate/cue_lexicon.h"

namespace synoptic::attributions {

namespace {

constexpr std::int32_t kNone = -1;

/// A found attribution, and whether it comes from the head.
struct Draft {
  Found found;
  std::size_t unit = 0;
  bool learned = false;
};

class Merge {
 public:
  Merge(const Reading& reading, std::span<const AttributionSpan> spans, FoundByUnit rules)
      : r_(reading), spans_(spans), rules_(std::move(rules)) {
    unit_of_.assign(r_.size(), kNone);
    for (std::size_t u = 0; u < r_.units().size(); ++u)
      for (std::uint32_t i = r_.units()[u].tokens.begin; i < r_.units()[u].tokens.end; ++i)
        unit_of_[i] = static_cast<std::int32_t>(u);
  }

  FoundByUnit run() {
    cue_of_.assign(r_.size(), kNone);
    content_of_.assign(r_.size(), kNone);
    loose_of_.assign(r_.size(), TokenSpan{0, 0});
    assemble();
    take_rules();
    inherit_sources();
    keep_rules();
    return by_unit();
  }

 private:
  /// Empty where the span lies outside the text.
  TokenSpan tokens(const AttributionSpan& span) const {
    const std::uint32_t last = std::min(span.last, r_.size());
    return span.first < last ? TokenSpan{span.first, last} : TokenSpan{0, 0};
  }

  void assemble() {
    std::vector<std::int32_t> draft_of(spans_.size(), kNone);
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      const TokenSpan cue = tokens(spans_[i]);
      if (spans_[i].role != AttributionRole::cue || cue.empty() || unit_of_[cue.begin] == kNone) continue;
      draft_of[i] = static_cast<std::int32_t>(drafts_.size());
      Draft draft;
      draft.learned = true;
      draft.unit = static_cast<std::size_t>(unit_of_[cue.begin]);
      draft.found.cue = {cue};
      drafts_.push_back(std::move(draft));
      for (std::uint32_t t = cue.begin; t < cue.end; ++t) cue_of_[t] = draft_of[i];
    }
    index_rules();
    for (const AttributionRole role : {AttributionRole::source, AttributionRole::content})
      for (const AttributionSpan& span : spans_)
        if (span.role == role && !tokens(span).empty()) link(span, draft_of);
  }

  /// Gives a source or content to its cue, to the nearest where its own cannot be right, or to none.
  void link(const AttributionSpan& span, const std::vector<std::int32_t>& draft_of) {
    const TokenSpan piece = tokens(span);
    const bool linked = span.cue >= 0 && static_cast<std::size_t>(span.cue) < spans_.size();
    std::int32_t draft = linked ? draft_of[static_cast<std::size_t>(span.cue)] : kNone;
    if (draft != kNone && !is_plausible(piece, span.role, draft)) draft = kNone;
    const bool is_content = span.role == AttributionRole::content;
    if (is_content && has_rule(piece, draft)) return set_loose(piece);
    if (draft == kNone) draft = nearest(piece);
    if (draft == kNone) return is_content ? set_loose(piece) : void();
    Found& found = drafts_[static_cast<std::size_t>(draft)].found;
    if (is_content) {
      found.content.push_back(piece);
      mark_content(piece, draft);
    } else if (found.source.empty() || gap(piece, found.cue.front()) < gap(found.source, found.cue.front())) {
      found.source = piece;  // One cue has one source: the nearest.
    }
  }

  bool same_sentence(TokenSpan piece, TokenSpan cue) const {
    const std::size_t sentence = r_.sentence(cue.begin);
    return r_.sentence(piece.begin) == sentence || r_.sentence(piece.end - 1) == sentence ||
           unit_of_[piece.begin] == unit_of_[cue.begin] || unit_of_[piece.end - 1] == unit_of_[cue.begin];
  }

  /// A source stands in the sentence of its cue, a content there or, with no other cue between, in its paragraph. Of
  /// the links to other paragraphs 4 of 163 were right, of those over another cue's sentence 8 of 94 (PolNeAR dev,
  /// 2026-11-23, weights of a fifth of the training).
  bool is_plausible(TokenSpan piece, AttributionRole role, std::int32_t draft) const {
    const TokenSpan cue = drafts_[static_cast<std::size_t>(draft)].found.cue.front();
    if (same_sentence(piece, cue)) return true;
    if (role == AttributionRole::source || unit_of_[piece.begin] == kNone) return false;
    const auto block = [&](std::uint32_t t) { return r_.units()[static_cast<std::size_t>(unit_of_[t])].block; };
    if (block(piece.begin) != block(cue.begin)) return false;
    const std::uint32_t first = std::min(piece.end, cue.end), last = std::max(piece.begin, cue.begin);
    for (std::uint32_t t = first; t < last; ++t)
      if (cue_of_[t] != kNone) return false;
    return true;
  }

  static std::uint32_t shared(TokenSpan a, TokenSpan b) {
    const std::uint32_t begin = std::max(a.begin, b.begin), end = std::min(a.end, b.end);
    return begin < end ? end - begin : 0;
  }

  /// Rules whose cue the head passed over, by the first token of what they tell.
  void index_rules() {
    rule_at_.assign(r_.size(), nullptr);
    for (std::vector<Found>& unit : rules_)
      for (Found& rule : unit)
        if (!rule.source.empty() && !rule.content.empty() && draft_of(rule) == kNone)
          rule_at_[rule.content.front().begin] = &rule;
  }

  /// The rule that tells `piece` by a cue right before it, where the head links it to a cue that does not stand beside
  /// it: "X reported that A. This follows Y's reports that | B".
  bool has_rule(TokenSpan piece, std::int32_t draft) const {
    constexpr std::uint32_t kNear = 2;  // Tokens.
    if (draft != kNone) {
      const Found& found = drafts_[static_cast<std::size_t>(draft)].found;
      if (gap(piece, found.cue.front()) <= kNear) return false;
      if (!found.source.empty() && gap(piece, found.source) <= 1) return false;
    }
    for (std::uint32_t t = piece.begin > kNear ? piece.begin - kNear : 0; t <= piece.begin + kNear && t < r_.size();
         ++t) {
      const Found* rule = rule_at_[t];
      if (rule == nullptr || gap(rule->content.front(), rule->cue.back()) > 0) continue;
      const TokenSpan told = rule->content.front();
      if (shared(told, piece) * 2 > std::max(told.size(), piece.size())) return true;
    }
    return false;
  }

  static std::uint32_t gap(TokenSpan a, TokenSpan b) {
    return a.begin >= b.end ? a.begin - b.end : b.begin >= a.end ? b.begin - a.end : 0;
  }

  /// The cue of the same sentence that is nearest.
  std::int32_t nearest(TokenSpan piece) const {
    constexpr std::uint32_t kFarthest = 40;  // Tokens.
    for (std::uint32_t away = 1; away <= kFarthest; ++away) {
      const std::uint32_t before = piece.begin >= away ? piece.begin - away : r_.size();
      const std::uint32_t after = piece.end - 1 + away;
      for (const std::uint32_t t : {before, after})
        if (t < r_.size() && cue_of_[t] != kNone && same_sentence(piece, {t, t + 1})) return cue_of_[t];
    }
    return kNone;
  }

  void mark_content(TokenSpan piece, std::int32_t draft) {
    for (std::uint32_t t = piece.begin; t < piece.end && t < r_.size(); ++t) content_of_[t] = draft;
  }

  /// The draft that a rule's cue shares a word with.
  std::int32_t draft_of(const Found& rule) const {
    for (const TokenSpan& piece : rule.cue)
      for (std::uint32_t t = piece.begin; t < piece.end; ++t)
        if (cue_of_[t] != kNone) return cue_of_[t];
    return kNone;
  }

  /// What the head cannot have learned from flat spans over marked speech.
  bool wins(const Found& rule) const {
    if (rule.standing == Standing::wins) return true;
    const std::int32_t quotation = rule.content.empty() ? kNone : r_.quotation(rule.content.front().end - 1);
    return quotation >= 0 && !r_.quotations()[static_cast<std::size_t>(quotation)].direct;
  }

  void take_rules() {
    std::vector<bool> told(drafts_.size(), false);
    for (std::size_t u = 0; u < rules_.size(); ++u)
      for (Found& rule : rules_[u]) {
        const std::int32_t at = draft_of(rule);
        if (wins(rule)) {
          if (at != kNone) drafts_[static_cast<std::size_t>(at)].found.content.clear();
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
        take_manner(drafts_[static_cast<std::size_t>(at)].found, rule, at);
      }
    for (std::size_t d = 0; d < drafts_.size(); ++d) {
      if (!told[d]) read_manner(drafts_[d].found, drafts_[d].unit);
      find_antecedent(drafts_[d]);
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
    if (found.source.empty()) found.source = rule.source;
    if (overlap(found.source, rule.source)) found.antecedent = rule.antecedent;
    if (found.content.empty()) {
      found.content = rule.content;
    } else {
      for (const TokenSpan& piece : rule.content)
        if (is_free(piece) && (goes_on(piece, found) || is_subject(piece, rule))) found.content.push_back(piece);
      reach_source(found);
    }
    for (const TokenSpan& piece : found.content)
      if (is_free(piece)) mark_content(piece, draft);
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
           unit_of_[piece.begin] != unit_of_[found.cue.front().begin];
  }

  /// "700 prisoners | are believed | to be held".
  static bool is_subject(TokenSpan piece, const Found& rule) {
    return rule.source.empty() && piece.end == rule.cue.front().begin;
  }

  bool holds_other_cue(const Found& rule, std::int32_t draft) const {
    for (const TokenSpan& piece : rule.content)
      for (std::uint32_t t = piece.begin; t < piece.end; ++t)
        if (cue_of_[t] != kNone && cue_of_[t] != draft) return true;
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
      if (piece.end >= end || piece.begin >= end || unit_of_[piece.begin] != unit_of_[edge] ||
          r_.quotation(piece.end - 1) >= 0)
        continue;
      if (is_free({piece.end, end}) && r_.sentence(piece.begin) == r_.sentence(edge)) piece.end = end;
    }
  }

  static bool overlap(TokenSpan a, TokenSpan b) { return a.begin < b.end && b.begin < a.end; }

  bool is_free(TokenSpan piece) const {
    for (std::uint32_t t = piece.begin; t < piece.end; ++t)
      if (content_of_[t] != kNone || cue_of_[t] != kNone) return false;
    return true;
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
    for (std::size_t d = 1; d < drafts_.size(); ++d) {
      Found& found = drafts_[d].found;
      const Draft& before = drafts_[d - 1];
      if (!found.source.empty() || before.found.source.empty() || before.unit != drafts_[d].unit) continue;
      const std::uint32_t cue = found.cue.front().begin;
      if (r_.upos(found.cue.front().end - 1) == Upos::adv || before.found.content.empty()) continue;
      const std::uint32_t end = before.found.content.back().end;
      if (end > cue || cue - end > kFarthest) continue;
      found.source = before.found.source;
      found.antecedent = before.found.antecedent;
    }
  }

  bool holds(TokenSpan piece, std::uint32_t token) const { return piece.begin <= token && token < piece.end; }

  void keep_rules() {
    for (Draft& rule : won_) drafts_.push_back(std::move(rule));
    for (Draft& rule : left_) {
      const Found& found = rule.found;
      const std::uint32_t cue = found.cue.front().begin;
      const bool speaks = found.kind == CueKind::speech || found.kind == CueKind::show;
      if (found.source.empty() || found.content.empty()) continue;
      if (found.standing == Standing::kept || found.lemma == "cite") {
        drafts_.push_back(std::move(rule));
        continue;
      }
      if (take_loose(rule.found)) {
        drafts_.push_back(std::move(rule));
      } else if (content_of_[cue] != kNone) {
        if (speaks && is_inside(found, content_of_[cue])) drafts_.push_back(std::move(rule));
      } else if (has_speech(found)) {
        drafts_.push_back(std::move(rule));
      }
    }
  }

  /// Source and content of a child stand in the content that holds its cue.
  bool is_inside(const Found& found, std::int32_t content) const {
    // "He said he had told ...": a pronoun is mostly the same voice again.
    const bool pronoun = found.source.size() == 1 && r_.upos(found.source.begin) == Upos::pron;
    return content_of_[found.source.begin] == content && content_of_[found.content.front().begin] == content &&
           found.antecedent.empty() && !pronoun;
  }

  void set_loose(TokenSpan piece) {
    for (std::uint32_t t = piece.begin; t < piece.end; ++t) loose_of_[t] = piece;
  }

  /// Gives a rule the content of the head that is most of its own and that no cue of the head tells.
  bool take_loose(Found& found) const {
    const TokenSpan told = found.content.front();
    const TokenSpan piece = loose_of_[(told.begin + told.end) / 2];
    if (shared(told, piece) * 2 <= std::max(told.size(), piece.size())) return false;
    found.content.front() = piece;
    return true;
  }

  bool has_speech(const Found& found) const {
    for (const TokenSpan& piece : found.content)
      for (std::uint32_t t = piece.begin; t < piece.end; ++t) {
        const std::int32_t quotation = r_.quotation(t);
        if (quotation >= 0 && r_.quotations()[static_cast<std::size_t>(quotation)].kind == QuotationKind::speech)
          return true;
      }
    return false;
  }

  FoundByUnit by_unit() {
    FoundByUnit all(r_.units().size());
    std::stable_sort(drafts_.begin(), drafts_.end(), [](const Draft& a, const Draft& b) {
      return a.found.cue.front().begin < b.found.cue.front().begin;
    });
    for (Draft& draft : drafts_) {
      if (draft.found.content.empty()) continue;
      draft.found.nested = draft.found.nested || !draft.learned;
      all[draft.unit].push_back(std::move(draft.found));
    }
    return all;
  }

  const Reading& r_;
  std::span<const AttributionSpan> spans_;
  FoundByUnit rules_;
  std::vector<std::int32_t> unit_of_, cue_of_, content_of_;  ///< By token: of a unit, a draft, a draft.
  std::vector<Draft> drafts_, left_, won_;
  std::vector<const Found*> rule_at_;  ///< By token.
  std::vector<TokenSpan> loose_of_;    ///< By token: the content without a cue that holds it.
};

}  // namespace

FoundByUnit merge_learned(const Reading& reading, std::span<const AttributionSpan> spans, FoundByUnit rules) {
  return Merge(reading, spans, std::move(rules)).run();
}

}  // namespace synoptic::attributions
