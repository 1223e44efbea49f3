// A verb that is a cue where what follows it is counted (data/cue_verbs.tsv) takes the noun phrase before it as source,
// or the subject of the clause before, or, inverted, the phrase after; its content follows, or stands before with a
// comma or a quotation ("..., he said").
#include <algorithm>

#include "synoptic/annotate/attributions/unit_rules.h"

namespace synoptic::attributions {

namespace {

// Shares of occurrences that must be cues. Set by judgement and not swept; 150 articles of PolNeAR train score an
// attribution F1 of 0.619 with them (2026-11-22).
constexpr double kCue = 0.5;
constexpr double kNestedCue = 0.75;
constexpr std::uint32_t kFarthestVerb = 60;

}  // namespace

bool takes_addressee(std::string_view lemma) {
  return lemma == "tell" || lemma == "inform" || lemma == "remind" || lemma == "assure" || lemma == "warn" ||
         lemma == "notify" || lemma == "ask" || lemma == "urge" || lemma == "advise" || lemma == "convince" ||
         lemma == "persuade";
}

void UnitReader::verb(std::uint32_t i) {
  if ((r_.is(i + 1, "nor") || r_.is(i + 1, "or")) && i + 2 < unit_.end && r_.upos(i + 2) == Upos::verb)
    return;  // Read with the second verb.
  const VerbGroup group = verb_group(r_, i, unit_.begin);
  const Subject subject = subject_of(group);
  if (measured(group, subject) || relayed(group, subject) || tells_how(group, subject)) return;
  const CueVerb* cue = find_cue_verb(r_.lower(i));
  if (cue == nullptr) return unlisted(group, subject);
  const Frame frame = frame_after(r_, group, unit_.end, takes_addressee(cue->lemma));
  const double share = cue->share(frame.name);
  if (is_reduced(group, *cue, frame, subject)) return;
  const bool nested = in_content(i);
  if (share < (nested ? kNestedCue : kCue)) return unlisted(group, subject);
  if (nested && (cue->kind != CueKind::speech && cue->kind != CueKind::show)) return;
  if (nested && (group.infinitive || !(frame.name == "that" || frame.name == "clause" || frame.quoted))) return;
  Found found;
  found.kind = cue->kind;
  found.stance = stance_of_cue(*cue, group.negated);
  found.lemma = cue->lemma;
  if (group.negated && cue->lemma == "say" && frame.name == "wh") {  // "would not say whether ..."
    if (r_.is(group.tokens.begin, "would") || r_.is(group.tokens.begin, "will"))
      found.stance = Stance::declines;
    else
      found.kind = CueKind::attitude;  // "has not said how ...": tells nothing, and nobody was asked.
  }
  if (group.participle && cue->lemma == "quote") found.lemma = "cite";  // "Quoting two officials, the Times wrote"
  // Who promises or threatens that something will be tells it; who promises to do it does not.
  if (cue->kind == CueKind::intention && (frame.name == "that" || frame.quoted)) found.kind = CueKind::speech;
  found.hedged = group.hedged || group.modal;
  found.cue = {group.tokens};
  if (group.passive) return passive(std::move(found), group, frame, subject, nested);
  if (cue->kind == CueKind::seeming) return seeming(std::move(found), frame, subject);
  if (fronted(found, group, frame, subject)) return add(std::move(found));
  if (subject.inherited && !group.participle && !group.infinitive && (i == unit_.begin || subject.phrase.empty()))
    return;
  if (nested && subject.inherited) return;
  if (!take_content(found, frame)) return;
  found.source = subject.phrase;
  found.antecedent = subject.antecedent;
  if (group.participle && subject.phrase.empty()) found.source = subject_ahead(found.content.back().end);
  run_on(found);
  add(std::move(found));
}

TokenSpan UnitReader::subject_ahead(std::uint32_t from) const {
  const std::uint32_t limit = std::min(unit_.end, from + kFarthestVerb);
  std::uint32_t i = from;
  while (i < limit && !(r_.is(i, ",") && r_.quotation(i) < 0)) ++i;
  for (const std::uint32_t begin = i + 1; i < limit; ++i) {
    const bool finite = r_.upos(i) == Upos::aux || (r_.upos(i) == Upos::verb && !r_.lower(i).ends_with("ing"));
    if (i < begin || r_.quotation(i) >= 0 || !finite) continue;
    return noun_phrase_before(r_, begin, verb_group(r_, i, begin).tokens.begin);
  }
  return {from, from};
}

void UnitReader::unlisted(const VerbGroup& group, const Subject& subject) {
  if (subject.inherited || group.participle || group.infinitive || subject.phrase.begin == unit_.begin ||
      in_content(group.verb))
    return;
  const std::uint32_t mark = subject.phrase.begin - 1;
  const std::int32_t quotation = r_.quotation(mark);
  if (quotation < 0) return;
  const std::string_view quoted = r_.document().words(r_.quotations()[static_cast<std::size_t>(quotation)].span);
  if (quoted.back() != ',' && quoted.back() != '?' && quoted.back() != '!') return;
  Found found;
  found.lemma = r_.lower(group.verb);
  found.cue = {group.tokens};
  found.source = subject.phrase;
  found.content = {{std::max(last_end_, unit_.begin), mark + 1}};
  if (found.content.front().begin > mark) return;
  run_on(found);
  add(std::move(found));
}

Stance stance_of_cue(const CueVerb& cue, bool negated) {
  if (!negated) return cue.stance;
  if (cue.stance == Stance::denies || cue.lemma == "confirm") return Stance::neither;
  if (cue.lemma == "comment" || cue.lemma == "respond" || cue.lemma == "disclose" || cue.lemma == "reveal" ||
      cue.lemma == "elaborate")
    return Stance::declines;
  return cue.stance;
}

bool UnitReader::take_content(Found& found, const Frame& frame) {
  if (frame.has_content) {
    const std::uint32_t end = content_end(r_, frame.content, unit_.end);
    if (end > frame.content) found.content.push_back({frame.content, end});
    return !found.content.empty();
  }
  std::uint32_t begin = found.cue.back().end;
  while (begin < unit_.end && r_.upos(begin) == Upos::adv) ++begin;
  if (frame.name == "noun" || frame.name == "other") {
    const std::uint32_t end = object_end(r_, begin, unit_.end);
    if (end > begin) found.content.push_back({begin, end});
  } else if (frame.name == "end" && r_.is(unit_.end - 1, ":") && found.kind == CueKind::speech) {
    return next_quotation(found);
  } else if (opens_object(frame.name) && begin + 1 < unit_.end && !r_.is_time_word(begin + 1)) {
    // "called for | a ban", "warned of | delays": the preposition belongs to the cue.
    found.cue.back().end = begin + 1;
    const std::uint32_t end = object_end(r_, begin + 1, unit_.end);
    if (end > begin + 1) found.content.push_back({begin + 1, end});
  }
  return !found.content.empty();
}

bool UnitReader::opens_object(std::string_view preposition) {
  return preposition == "about" || preposition == "of" || preposition == "for" || preposition == "against" ||
         preposition == "to" || preposition == "on" || preposition == "at" || preposition == "with";
}

bool UnitReader::next_quotation(Found& found) const {
  if (index_ + 1 >= r_.units().size() || r_.units()[index_ + 1].block > r_.units()[index_].block + 1) return false;
  const TokenSpan next = r_.units()[index_ + 1].tokens;
  if (!is_quotation(next)) return false;
  found.content.push_back({next.begin, content_end(r_, next.begin, next.end)});
  take_quotations(found, index_ + 2);
  return true;
}

bool UnitReader::fronted(Found& found, const VerbGroup& group, const Frame& frame, const Subject& subject) {
  if (found.kind != CueKind::speech && found.kind != CueKind::belief && found.kind != CueKind::show) return false;
  if (group.infinitive || (group.participle && !frame_is_bare(frame))) return false;
  if (frame.has_content && !frame.quoted) return false;
  const std::uint32_t at = group.tokens.begin;
  if (subject.inherited && at == unit_.begin && frame.name == "noun" && !frame.phrase.empty()) {
    // `- Who signed it? | asked Quill.` cut into two sentences.
    return from_unit_before(found, {"end", unit_.end, false, false, {0, 0}}, frame.phrase, {at, at}, at);
  }
  TokenSpan source = subject.phrase;
  std::uint32_t edge = subject.inherited ? at : subject.phrase.begin;
  const bool after_break = at > unit_.begin && ends_content(at - 1);
  if (subject.inherited && after_break && frame.name == "noun" && !frame.phrase.empty()) {
    source = frame.phrase;  // Inverted.
  } else if (subject.inherited) {
    return false;
  } else if (at > unit_.begin && frame.name == "noun" && !frame.phrase.empty() && !takes_addressee(found.lemma) &&
             found.kind != CueKind::speech) {
    return false;
  }
  TokenSpan left{std::min(std::max(last_end_, unit_.begin), edge), edge};
  while (!left.empty() && r_.quotation(left.begin) < 0 && r_.is_punct(left.begin)) ++left.begin;
  const bool broken = edge > unit_.begin && ends_content(edge - 1);
  if (left.empty() || !broken) return from_unit_before(found, frame, source, left, edge);
  while (!left.empty() && r_.quotation(left.end - 1) < 0 && r_.is_punct(left.end - 1)) --left.end;
  if (left.empty()) return false;
  const bool quoted = r_.quotation(left.end - 1) >= 0;
  // `While the mayor spoke of "a leak", Lund called it "a spill"`: the clause before is somebody else's.
  if (frame.quoted && (r_.is(left.begin, "while") || r_.is(left.begin, "although") || r_.is(left.begin, "though")))
    return false;
  if (!quoted && !has_finite_verb(left)) return false;
  if (!quoted && found.kind != CueKind::speech && frame.name != "end") return false;
  if (!quoted && frame.name != "end" && !source_ends_unit(source, frame)) return false;
  found.content = {left};
  found.source = source;
  last_subject_ = source;
  last_antecedent_ = {0, 0};
  if (frame.quoted) {
    found.content.push_back({frame.content, content_end(r_, frame.content, unit_.end)});
  } else if (!quoted && frame.name == "end" && r_.is(group.verb + 1, ",") && group.verb + 3 < unit_.end) {
    // "The plan, he said, is dead": what follows goes on.
    found.content.push_back({group.verb + 2, content_end(r_, group.verb + 2, unit_.end)});
  } else if (const std::uint32_t next = quotation_after(found, source); next < unit_.end)
    found.content.push_back({next, content_end(r_, next, unit_.end)});
  if (quoted) run_on(found);
  return true;
}

bool UnitReader::frame_is_bare(const Frame& frame) { return frame.name == "end"; }

bool UnitReader::from_unit_before(Found& found, const Frame& frame, TokenSpan source, TokenSpan left,
                                  std::uint32_t edge) {
  if (frame.has_content || !left.empty() || index_ == 0 || edge != unit_.begin || frame.name == "noun" ||
      found.kind != CueKind::speech || found.lemma == "disagree" || found.lemma == "agree" || found.lemma == "refuse")
    return false;
  const Unit& before = r_.units()[index_ - 1];
  if (before.block != r_.units()[index_].block || !is_quotation(before.tokens)) return false;
  found.content = {before.tokens};
  found.source = source;
  return true;
}

bool UnitReader::source_ends_unit(TokenSpan source, const Frame& frame) const {
  std::uint32_t i = frame.phrase.empty() ? unit_.end : frame.phrase.end;
  if (frame.phrase.empty()) i = std::max(source.end, last_end_);
  std::uint32_t verbs = 0;
  const std::uint32_t limit = std::min(unit_.end, i + kFarthestVerb);
  for (; i < limit; ++i)
    if (r_.upos(i) == Upos::verb) ++verbs;
  return verbs <= 1;
}

std::uint32_t UnitReader::quotation_after(const Found& found, TokenSpan source) const {
  std::uint32_t i = std::max(found.cue.back().end, source.end);
  const std::uint32_t limit = std::min(unit_.end, i + 16);
  for (; i < limit; ++i)
    if (r_.quotation(i) >= 0 && i > 0 && r_.is_punct(i - 1)) return i;
  return unit_.end;
}

void UnitReader::passive(Found found, const VerbGroup& group, const Frame& frame, const Subject& subject, bool nested) {
  if (nested && frame.name != "that") return;
  if (r_.is(group.verb + 1, "by") && group.verb + 2 < unit_.end) {
    found.source = noun_phrase_from(r_, group.verb + 2, unit_.end);
    if (found.source.empty() || subject.inherited) return;
    found.content = {subject.phrase};
    if (found.source.end < unit_.end &&
        (r_.is(found.source.end, "that") || r_.is(found.source.end, "as") || r_.is(found.source.end, "to")))
      found.content.push_back({found.source.end, content_end(r_, found.source.end, unit_.end)});
    return add(std::move(found));
  }
  if (!frame.has_content) return;
  const std::uint32_t end = content_end(r_, frame.content, unit_.end);
  if (end <= frame.content) return;
  if (frame.name == "to" && !subject.inherited) {
    found.content = {subject.phrase, {frame.content, end}};
  } else if (frame.name == "that" || frame.name == "wh" || frame.quoted) {
    found.content = {{frame.content, end}};
  } else {
    return;
  }
  add(std::move(found));
}

void UnitReader::seeming(Found found, const Frame& frame, const Subject& subject) {
  if (frame.name != "to" && frame.name != "that") return;
  const std::uint32_t end = content_end(r_, frame.content, unit_.end);
  if (end <= frame.content) return;
  if (frame.name == "to" && subject.inherited) return;
  if (frame.name == "to") found.content.push_back(subject.phrase);
  found.content.push_back({frame.content, end});
  add(std::move(found));
}

}  // namespace synoptic::attributions
