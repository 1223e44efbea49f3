// One voice through another in one clause: "quoted the harbour master as saying that ...", "was quoted by state
// television as saying ...", "Dr Lisk, cited by the Times, said ...". Each gives two attributions, the one in the
// other's content; and "'A circus' was how Judge Abo summed up the hearing", where the cue stands last.
#include <algorithm>

#include "synoptic/annotate/attributions/unit_rules.h"

namespace synoptic::attributions {

namespace {

constexpr std::uint32_t kFarthest = 20;  // Tokens between the parts, set by judgement.

bool one_of(const std::string& word, auto... words) { return ((word == words) || ...); }

bool quotes(const std::string& form) { return one_of(form, "quoted", "quotes", "quoting", "cited", "cites", "citing"); }

}  // namespace

bool UnitReader::relayed(const VerbGroup& group, const Subject& subject) {
  if (!quotes(r_.lower(group.verb)) || in_content(group.verb)) return false;
  return is_cited_beside(group) || is_quoted_by(group, subject) || quotes_as_saying(group, subject);
}

/// "SUBJECT quoted | WHOM as saying | CONTENT"
bool UnitReader::quotes_as_saying(const VerbGroup& group, const Subject& subject) {
  if (group.passive || group.infinitive || subject.phrase.empty()) return false;
  const std::uint32_t begin = group.verb + 1;
  const std::uint32_t limit = std::min(unit_.end, begin + kFarthest);
  std::uint32_t as = begin;
  while (as < limit && !(r_.is(as, "as") && r_.upos(as + 1) == Upos::verb && r_.lower(as + 1).ends_with("ing"))) ++as;
  if (as >= limit || as == begin || as + 3 > unit_.end) return false;
  const TokenSpan whom = noun_phrase_from(r_, begin, as);
  const std::uint32_t end = content_end(r_, as + 2, unit_.end);
  if (whom.empty() || end <= as + 2) return false;
  Found outer, inner;
  outer.standing = inner.standing = Standing::wins;
  outer.lemma = "quote";
  outer.source = subject.phrase;
  outer.antecedent = subject.antecedent;
  outer.cue = {group.tokens};
  outer.content = {{begin, end}};
  inner.lemma = "say";
  inner.source = whom;
  inner.cue = {{as, as + 2}};
  inner.content = {{as + 2, end}};
  run_on(inner);
  if (inner.content.size() > 1)
    outer.content.insert(outer.content.end(), inner.content.begin() + 1, inner.content.end());
  add(std::move(outer));
  add(std::move(inner));
  return true;
}

/// "WHOM was quoted (by PAPER) as saying | CONTENT", "CONTENT, WHOM was quoted as saying (by PAPER)"
bool UnitReader::is_quoted_by(const VerbGroup& group, const Subject& subject) {
  if (!group.passive || subject.phrase.empty() || subject.inherited) return false;
  const std::uint32_t limit = std::min(unit_.end, group.verb + kFarthest);
  TokenSpan paper{0, 0};
  std::uint32_t as = 0, edge = group.verb + 1;
  for (std::uint32_t i = edge; i < limit && r_.quotation(i) < 0; ++i) {
    if (r_.is(i, "by") && paper.empty()) {
      paper = noun_phrase_from(r_, i + 1, unit_.end);
      if (paper.empty()) return false;
      edge = paper.end;
      i = paper.end - 1;
    } else if (r_.is(i, "as") && as == 0 && r_.lower(i + 1).ends_with("ing")) {
      as = i;
      edge = i + 2;
      ++i;
    } else if (as != 0 && paper.empty() && r_.upos(i) != Upos::adp && r_.upos(i) != Upos::adv && !r_.is_time_word(i)) {
      break;
    } else if (r_.is_punct(i) && !r_.is(i, ",")) {
      break;
    }
  }
  if (as == 0) return false;
  Found inner;
  inner.standing = Standing::wins;
  inner.lemma = "say";
  inner.source = subject.phrase;
  inner.antecedent = subject.antecedent;
  inner.cue = {{as, as + 2}};
  std::uint32_t left = subject.phrase.begin;
  while (left > unit_.begin && r_.quotation(left - 1) < 0 && r_.is_punct(left - 1)) --left;
  // "The post was attacked, the governor was quoted as saying by the agency."
  const bool closes = edge + 1 >= unit_.end && left < subject.phrase.begin && has_finite_verb({unit_.begin, left});
  const bool fronted = left > unit_.begin && (r_.quotation(left - 1) >= 0 || closes);
  if (fronted) {
    inner.content = {{closes ? unit_.begin : std::max(unit_.begin, last_end_), left}};
    while (closes && !inner.content.front().empty() && r_.is_punct(inner.content.front().end - 1))
      --inner.content.front().end;
    run_on(inner);
  } else {
    while (edge < unit_.end && r_.quotation(edge) < 0 && (r_.is(edge, ",") || r_.is(edge, ":"))) ++edge;
    const std::uint32_t end = content_end(r_, edge, unit_.end);
    if (end <= edge) return false;
    inner.content = {{edge, end}};
    run_on(inner);
  }
  if (paper.empty()) {
    inner.cue = {{group.tokens.begin, as + 2}};
    add(std::move(inner));
    return true;
  }
  Found outer;
  outer.standing = Standing::wins;
  outer.lemma = "quote";
  outer.source = paper;
  outer.cue = {group.tokens};
  outer.content = {subject.phrase, {as, as + 2}};
  outer.content.insert(outer.content.end(), inner.content.begin(), inner.content.end());
  std::sort(outer.content.begin(), outer.content.end(), [](TokenSpan a, TokenSpan b) { return a.begin < b.begin; });
  add(std::move(outer));
  inner.nested = true;
  add(std::move(inner));
  return true;
}

/// "Dr Lisk, | cited by the Times, | said ..."
bool UnitReader::is_cited_beside(const VerbGroup& group) {
  const std::uint32_t at = group.tokens.begin;
  if (group.tokens.size() != 1 || at < unit_.begin + 2 || !r_.is(at - 1, ",") || !r_.is(group.verb + 1, "by"))
    return false;
  const TokenSpan paper = noun_phrase_from(r_, group.verb + 2, unit_.end);
  if (paper.empty() || !(r_.is(paper.end, ",") || r_.is(paper.end, "."))) return false;
  const TokenSpan whom = noun_phrase_before(r_, unit_.begin, at - 1);
  Found found;
  found.standing = Standing::wins;
  found.lemma = "quote";
  found.source = paper;
  found.cue = {{group.verb, group.verb + 2}};
  if (r_.is(paper.end, ".") || paper.end + 2 >= unit_.end) {
    found.content = {{unit_.begin, at - 1}};  // "..., said Dr Lisk, cited by the Times."
  } else {
    if (whom.empty()) return false;
    const std::uint32_t end = content_end(r_, paper.end + 1, unit_.end);
    if (end <= paper.end + 1) return false;
    found.content = {{whom.begin, at - 1}, {paper.end + 1, end}};
  }
  passed_until_ = paper.end;
  last_subject_ = whom;
  last_antecedent_ = {0, 0};
  found.nested = false;
  found_.push_back(std::move(found));  // What stands in it is read as before.
  return true;
}

bool UnitReader::tells_how(const VerbGroup& group, const Subject& subject) {
  if (subject.inherited || subject.phrase.begin < unit_.begin + 3 || group.participle || group.infinitive) return false;
  const std::uint32_t how = subject.phrase.begin - 1;
  if (!r_.is(how, "how") || r_.upos(how - 1) != Upos::aux || r_.quotation(how - 2) < 0) return false;
  Found found;
  found.standing = Standing::kept;
  found.lemma = r_.lower(group.verb);
  if (const CueVerb* cue = find_cue_verb(found.lemma)) found.lemma = cue->lemma;
  found.cue = {group.tokens};
  found.source = subject.phrase;
  found.content = {{std::max(unit_.begin, last_end_), how - 1}};
  add(std::move(found));
  return true;
}

}  // namespace synoptic::attributions
