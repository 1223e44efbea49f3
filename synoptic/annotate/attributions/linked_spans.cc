// Cues first, then what hangs on them; all look-ups are by token, in arrays as long as the text.
#include "synoptic/annotate/attributions/linked_spans.h"

#include <algorithm>
#include <utility>

namespace synoptic::attributions {

namespace {

/// One content, as a rule and as the head sees it: they begin as one, or share more than half of the longer.
bool is_mostly(TokenSpan told, TokenSpan piece) {
  const std::uint32_t both = shared(told, piece);
  const std::uint32_t apart = told.begin > piece.begin ? told.begin - piece.begin : piece.begin - told.begin;
  return both * 2 > std::max(told.size(), piece.size()) ||
         (apart <= 1 && both * 2 > std::min(told.size(), piece.size()));
}

class Links {
 public:
  Links(const Reading& reading, std::span<const AttributionSpan> spans, const FoundByUnit& rules)
      : r_(reading), spans_(spans) {
    out_.unit_of.assign(r_.size(), kNone);
    for (std::size_t u = 0; u < r_.units().size(); ++u)
      for (std::uint32_t i = r_.units()[u].tokens.begin; i < r_.units()[u].tokens.end; ++i)
        out_.unit_of[i] = static_cast<std::int32_t>(u);
    out_.cue_of.assign(r_.size(), kNone);
    out_.content_of.assign(r_.size(), kNone);
    assemble(rules);
    out_.taken.assign(out_.unattributed.size(), false);
  }

  LinkedSpans take() { return std::move(out_); }

 private:
  /// Empty where the span lies outside the text.
  TokenSpan tokens(const AttributionSpan& span) const {
    const std::uint32_t last = std::min(span.last, r_.size());
    return span.first < last ? TokenSpan{span.first, last} : TokenSpan{0, 0};
  }

  void assemble(const FoundByUnit& rules) {
    std::vector<std::int32_t> draft_of(spans_.size(), kNone);
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      const TokenSpan cue = tokens(spans_[i]);
      if (spans_[i].role != AttributionRole::cue || cue.empty() || out_.unit_of[cue.begin] == kNone) continue;
      draft_of[i] = static_cast<std::int32_t>(out_.drafts.size());
      Draft draft;
      draft.learned = true;
      draft.unit = static_cast<std::size_t>(out_.unit_of[cue.begin]);
      draft.found.cue = {cue};
      out_.drafts.push_back(std::move(draft));
      for (std::uint32_t t = cue.begin; t < cue.end; ++t) out_.cue_of[t] = draft_of[i];
    }
    index_rules(rules);
    for (const AttributionRole role : {AttributionRole::source, AttributionRole::content})
      for (const AttributionSpan& span : spans_)
        if (span.role == role && !tokens(span).empty()) link(span, draft_of);
  }

  /// Gives a source or content to its cue, to the nearest where its own cannot be right, or to none.
  void link(const AttributionSpan& span, const std::vector<std::int32_t>& draft_of) {
    const TokenSpan piece = tokens(span);
    if (span.role == AttributionRole::source) out_.sources.push_back(piece);
    const bool linked = span.cue >= 0 && static_cast<std::size_t>(span.cue) < spans_.size();
    std::int32_t draft = linked ? draft_of[static_cast<std::size_t>(span.cue)] : kNone;
    if (draft != kNone && !is_plausible(piece, span.role, draft)) draft = kNone;
    const bool is_content = span.role == AttributionRole::content;
    if (is_content && has_rule(piece, draft))
      draft = kNone;
    else if (draft == kNone)
      draft = nearest(piece);
    if (draft == kNone) {
      if (is_content) out_.unattributed.push_back(piece);
      return;
    }
    Found& found = out_.drafts[static_cast<std::size_t>(draft)].found;
    if (is_content) {
      found.content.push_back(piece);
      out_.mark_content(piece, draft);
    } else if (found.source.empty() || gap(piece, found.cue.front()) < gap(found.source, found.cue.front())) {
      found.source = piece;  // One cue has one source: the nearest.
    }
  }

  bool same_sentence(TokenSpan piece, TokenSpan cue) const {
    const std::size_t sentence = r_.sentence(cue.begin);
    return r_.sentence(piece.begin) == sentence || r_.sentence(piece.end - 1) == sentence ||
           out_.unit_of[piece.begin] == out_.unit_of[cue.begin] ||
           out_.unit_of[piece.end - 1] == out_.unit_of[cue.begin];
  }

  /// A source stands in the sentence of its cue, a content there or, with no other cue between, in its paragraph. Of
  /// the links to other paragraphs 4 of 163 were right, of those over another cue's sentence 8 of 94 (PolNeAR dev,
  /// 2026-11-23, weights of a fifth of the training).
  bool is_plausible(TokenSpan piece, AttributionRole role, std::int32_t draft) const {
    const TokenSpan cue = out_.drafts[static_cast<std::size_t>(draft)].found.cue.front();
    if (same_sentence(piece, cue)) return true;
    if (role == AttributionRole::source || out_.unit_of[piece.begin] == kNone) return false;
    const auto block = [&](std::uint32_t t) { return r_.units()[static_cast<std::size_t>(out_.unit_of[t])].block; };
    if (block(piece.begin) != block(cue.begin)) return false;
    const std::uint32_t first = std::min(piece.end, cue.end), last = std::max(piece.begin, cue.begin);
    for (std::uint32_t t = first; t < last; ++t)
      if (out_.cue_of[t] != kNone) return false;
    return true;
  }

  /// Rules whose cue the head passed over, by the first token of what they tell.
  void index_rules(const FoundByUnit& rules) {
    rule_at_.assign(r_.size(), nullptr);
    for (const std::vector<Found>& unit : rules)
      for (const Found& rule : unit)
        if (!rule.source.empty() && !rule.content.empty() && out_.draft_of(rule) == kNone)
          rule_at_[rule.content.front().begin] = &rule;
  }

  /// The rule that tells `piece` by a cue right before it, where the head links it to a cue that does not stand beside
  /// it: "X reported that A. This follows Y's reports that | B".
  bool has_rule(TokenSpan piece, std::int32_t draft) const {
    constexpr std::uint32_t kNear = 2;  // Tokens.
    if (draft != kNone) {
      const Found& found = out_.drafts[static_cast<std::size_t>(draft)].found;
      if (gap(piece, found.cue.front()) <= kNear) return false;
      if (!found.source.empty() && gap(piece, found.source) <= 1) return false;
    }
    for (std::uint32_t t = piece.begin > kNear ? piece.begin - kNear : 0; t <= piece.begin + kNear && t < r_.size();
         ++t) {
      const Found* rule = rule_at_[t];
      if (rule == nullptr || gap(rule->content.front(), rule->cue.back()) > 0) continue;
      const TokenSpan told = rule->content.front();
      if (is_mostly(told, piece)) return true;
    }
    return false;
  }

  /// The cue of the same sentence that is nearest.
  std::int32_t nearest(TokenSpan piece) const {
    constexpr std::uint32_t kFarthest = 40;  // Tokens.
    for (std::uint32_t away = 1; away <= kFarthest; ++away) {
      const std::uint32_t before = piece.begin >= away ? piece.begin - away : r_.size();
      const std::uint32_t after = piece.end - 1 + away;
      for (const std::uint32_t t : {before, after})
        if (t < r_.size() && out_.cue_of[t] != kNone && same_sentence(piece, {t, t + 1})) return out_.cue_of[t];
    }
    return kNone;
  }

  const Reading& r_;
  std::span<const AttributionSpan> spans_;
  LinkedSpans out_;
  std::vector<const Found*> rule_at_;  ///< By token.
};

}  // namespace

std::int32_t LinkedSpans::draft_of(const Found& rule) const {
  for (const TokenSpan& piece : rule.cue)
    for (std::uint32_t t = piece.begin; t < piece.end; ++t)
      if (cue_of[t] != kNone) return cue_of[t];
  return kNone;
}

TokenSpan LinkedSpans::source_at(TokenSpan phrase) const {
  const auto after = std::lower_bound(sources.begin(), sources.end(), phrase.end,
                                      [](TokenSpan source, std::uint32_t end) { return source.begin < end; });
  return after != sources.begin() && (after - 1)->end > phrase.begin ? *(after - 1) : phrase;
}

bool LinkedSpans::is_free(TokenSpan piece) const {
  for (std::uint32_t t = piece.begin; t < piece.end; ++t)
    if (content_of[t] != kNone || cue_of[t] != kNone) return false;
  return true;
}

void LinkedSpans::mark_content(TokenSpan piece, std::int32_t draft) {
  for (std::uint32_t t = piece.begin; t < piece.end && t < content_of.size(); ++t) content_of[t] = draft;
}

bool LinkedSpans::take_unattributed(Found& rule) {
  const TokenSpan told = rule.content.front();
  const std::uint32_t inside = told.begin + 1;
  const auto after = std::upper_bound(unattributed.begin(), unattributed.end(), inside,
                                      [](std::uint32_t t, TokenSpan piece) { return t < piece.begin; });
  if (after == unattributed.begin()) return false;
  const auto at = static_cast<std::size_t>(after - 1 - unattributed.begin());
  if (taken[at] || !is_mostly(told, unattributed[at])) return false;
  rule.content.front() = unattributed[at];
  taken[at] = true;
  return true;
}

LinkedSpans link_spans(const Reading& reading, std::span<const AttributionSpan> spans, const FoundByUnit& rules) {
  return Links(reading, spans, rules).take();
}

std::uint32_t shared(TokenSpan a, TokenSpan b) {
  const std::uint32_t begin = std::max(a.begin, b.begin), end = std::min(a.end, b.end);
  return begin < end ? end - begin : 0;
}

std::uint32_t gap(TokenSpan a, TokenSpan b) {
  return a.begin >= b.end ? a.begin - b.end : b.begin >= a.end ? b.begin - a.end : 0;
}

}  // namespace synoptic::attributions
