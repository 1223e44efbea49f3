// Sources that stand as agents, and participles that have no source though a subject stands near.
//
// "Damage was put at 3 million by insurers" and "an assessment by the navy that ..." name their source behind "by";
// "people known to have died" and "the accord, signed in Vell" name none, and must not take the clause's subject.
#include <algorithm>
#include <array>

#include "synoptic/annotate/attributions/unit_rules.h"

namespace synoptic::attributions {

namespace {

// Lengths in tokens; set by judgement, not measured.
constexpr std::uint32_t kFarthestAt = 12;     // "put | the number of those who fled the coast at".
constexpr std::uint32_t kFarthestAgent = 14;  // "at more than 300 million crowns for the valley alone by".
constexpr std::uint32_t kLongestAside = 10;   // "assessment by the navy, | published on Monday, | that".
constexpr std::uint32_t kLongestRelative = 12;

bool one_of(const std::string& word, auto... words) { return ((word == words) || ...); }

/// Verbs that give a figure with "at".
bool puts_figure(const std::string& form) {
  return one_of(form, "put", "puts", "estimated", "estimates", "valued", "values", "assessed", "reckoned",
                "calculated");
}

/// Verbs whose participle tells of somebody by others' word: "a man said to be 40". "expected" also takes a subject.
bool tells_of(std::string_view lemma) {
  constexpr std::array<std::string_view, 14> kVerbs = {"know",     "believe", "say",        "think",  "report",
                                                       "estimate", "suspect", "understand", "allege", "presume",
                                                       "assume",   "rumour",  "consider",   "fear"};
  return std::find(kVerbs.begin(), kVerbs.end(), lemma) != kVerbs.end();
}

}  // namespace

bool UnitReader::number_follows(std::uint32_t i) const {
  for (std::uint32_t k = i + 1; k < unit_.end && k <= i + 4; ++k) {
    if (r_.quotation(k) >= 0) return false;
    if (r_.upos(k) == Upos::num || r_.upos(k) == Upos::sym) return true;
    if (r_.is_nominal(k) || r_.is_punct(k) || r_.upos(k) == Upos::verb || r_.upos(k) == Upos::aux) return false;
  }
  return false;
}

bool UnitReader::measured(const VerbGroup& group, const Subject& subject) {
  if (!puts_figure(r_.lower(group.verb)) || group.infinitive || group.participle) return false;
  bool passive = false;
  for (std::uint32_t k = group.tokens.begin; k < group.verb; ++k)
    passive = passive || one_of(r_.lower(k), "is", "are", "was", "were", "been", "be");
  std::uint32_t at = group.verb + 1;
  const std::uint32_t limit = std::min(unit_.end, at + (passive ? 2 : kFarthestAt));
  while (at < limit && !(r_.is(at, "at") && number_follows(at))) {
    if (r_.quotation(at) >= 0 || r_.is_punct(at) || r_.upos(at) == Upos::verb) return false;
    ++at;
  }
  if (at >= limit || subject.phrase.empty() || (passive && subject.inherited)) return false;
  Found found;
  found.lemma = r_.lower(group.verb) == "puts" ? "put" : r_.lower(group.verb);
  if (const CueVerb* cue = find_cue_verb(r_.lower(group.verb))) found.lemma = cue->lemma;
  found.hedged = group.hedged || group.modal;
  found.cue = {group.tokens};
  if (!passive) {
    const std::uint32_t end = content_end(r_, group.verb + 1, unit_.end);
    if (at == group.verb + 1 || end <= at) return false;
    found.source = subject.phrase;
    found.antecedent = subject.antecedent;
    found.content = {{group.verb + 1, end}};
    found.standing = Standing::kept;
    return add(std::move(found)), true;
  }
  const std::uint32_t last = std::min(unit_.end, at + kFarthestAgent);
  std::uint32_t by = at + 1;
  while (by < last && !r_.is(by, "by")) {
    if (r_.quotation(by) >= 0 || r_.is(by, ",") || r_.upos(by) == Upos::verb || r_.upos(by) == Upos::aux) return false;
    ++by;
  }
  if (by + 1 >= last) return false;
  found.source = noun_phrase_from(r_, by + 1, unit_.end);
  if (found.source.empty() || r_.upos(head_of(r_, found.source)) == Upos::num || r_.is_time_word(by + 1)) return false;
  found.content = {subject.phrase, {at, by}};
  found.standing = Standing::kept;
  return add(std::move(found)), true;
}

bool UnitReader::is_reduced(const VerbGroup& group, const CueVerb& cue, const Frame& frame,
                            const Subject& subject) const {
  const std::uint32_t at = group.tokens.begin;
  if (group.tokens.size() != 1 || at <= unit_.begin || group.verb + 1 >= unit_.end) return false;
  const std::string& form = r_.lower(group.verb);
  if (r_.is(at - 1, ",") && subject.inherited && form.ends_with("ed") && at >= unit_.begin + 2 &&
      r_.is_nominal(at - 2) && one_of(r_.lower(group.verb + 1), "in", "on", "at", "by"))
    return true;
  if (!tells_of(cue.lemma)) return false;
  if (form == "known") return true;  // Never finite without an auxiliary.
  if (!r_.is_nominal(at - 1) && !r_.is(at - 1, "those") && r_.upos(at - 1) != Upos::num) return false;
  return frame.name == "to" && (r_.is(group.verb + 2, "be") || r_.is(group.verb + 2, "have")) &&
         (form.ends_with("ed") || form == "said" || form == "thought" || form == "understood");
}

TokenSpan UnitReader::with_relative_clause(TokenSpan phrase) const {
  if (phrase.size() == 1 && r_.upos(phrase.begin) == Upos::pron) return phrase;
  const std::uint32_t last = phrase.begin > kLongestRelative ? phrase.begin - kLongestRelative : 0;
  for (std::uint32_t i = phrase.begin; i-- > std::max(last, unit_.begin + 1);) {
    if (r_.quotation(i) >= 0 || r_.is_punct(i) || r_.upos(i) == Upos::cconj) return phrase;
    const bool relative = r_.is(i, "who") || r_.is(i, "which") || r_.is(i, "that");
    if (!relative) continue;
    if (!r_.is_nominal(i - 1) || !(r_.upos(i + 1) == Upos::verb || r_.upos(i + 1) == Upos::aux)) return phrase;
    std::uint32_t verbs = 0;
    for (std::uint32_t k = i + 1; k < phrase.begin; ++k) {
      if (r_.upos(k) != Upos::verb) continue;
      // "the minister who said | the army": what it says is a clause of its own.
      const CueVerb* cue = find_cue_verb(r_.lower(k));
      if (++verbs > 1 || (cue != nullptr && cue->share("clause") > 0)) return phrase;
    }
    if (verbs == 0) return phrase;
    const TokenSpan whole = noun_phrase_before(r_, unit_.begin, i);
    return whole.empty() ? phrase : TokenSpan{whole.begin, phrase.end};
  }
  return phrase;
}

bool UnitReader::noun_by(std::uint32_t i) {
  std::string lemma = r_.lower(i);
  if (noun_cue_share(lemma, "that") == 0 && lemma.size() > 3 && lemma.back() == 's') lemma.pop_back();
  if (noun_cue_share(lemma, "that") < 0.6) return false;  // As other nouns; see other_rules.cc.
  Found found;
  found.source = noun_phrase_from(r_, i + 2, unit_.end);
  if (found.source.empty()) return false;
  std::uint32_t that = found.source.end;
  if (r_.is(that, ",")) {
    const std::uint32_t limit = std::min(unit_.end, that + kLongestAside);
    ++that;
    while (that < limit && !r_.is(that, ",") && r_.quotation(that) < 0) ++that;
    if (!r_.is(that, ",")) return false;
    ++that;
  }
  if (that + 2 >= unit_.end || !r_.is(that, "that") || r_.quotation(that) >= 0) return false;
  if (r_.upos(that + 1) == Upos::verb || r_.upos(that + 1) == Upos::aux) return false;  // Relative: "that was".
  const std::uint32_t end = content_end(r_, that, unit_.end);
  if (end <= that + 1) return false;
  found.lemma = lemma;
  found.cue = {{i, i + 1}};
  found.content = {{that, end}};
  found.standing = Standing::kept;
  passed_until_ = that;
  add(std::move(found));
  return true;
}

}  // namespace synoptic::attributions
