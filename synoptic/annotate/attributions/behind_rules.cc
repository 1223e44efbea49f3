// Whose words a quotation is said to be behind it, without a verb of saying: `"Never," was the verdict of his rival`,
// `"We lost it" - Kenji Morita, the coach`; and before it: `is, in the words of the minister, "a door"`.
#include <algorithm>
#include <iterator>
#include <string_view>

#include "synoptic/annotate/attributions/unit_rules.h"

namespace synoptic::attributions {

namespace {

/// What words are called by whoever names their speaker.
bool names_words(std::string_view noun) {
  constexpr std::string_view kNouns[] = {
      "verdict",    "view",   "message", "response",    "answer",  "reply",     "reaction",   "assessment",
      "conclusion", "advice", "warning", "explanation", "summary", "judgement", "judgment",   "comment",
      "complaint",  "lament", "plea",    "description", "refrain", "promise",   "prediction", "opinion"};
  return std::find(std::begin(kNouns), std::end(kNouns), noun) != std::end(kNouns);
}

}  // namespace

bool UnitReader::follows_quotation(std::uint32_t i) const {
  if (i <= unit_.begin) return false;
  return r_.quotation(i - 1) >= 0 || (i > unit_.begin + 1 && r_.is_punct(i - 1) && r_.quotation(i - 2) >= 0);
}

bool UnitReader::is_dash(std::uint32_t i) const {
  return r_.is(i, "\xE2\x80\x94") || r_.is(i, "\xE2\x80\x93") || r_.is(i, "--") || r_.is(i, "-");
}

void UnitReader::named_behind(std::uint32_t i) {
  constexpr std::uint32_t kFarthest = 8;  // Tokens from the verb to the noun.
  if (!r_.is(i, "was") && !r_.is(i, "is") && !r_.is(i, "were")) return;
  const std::uint32_t limit = std::min(unit_.end, i + kFarthest);
  for (std::uint32_t n = i + 1; n < limit && r_.quotation(n) < 0; ++n) {
    if (!names_words(r_.lower(n))) continue;
    Found found;
    found.standing = Standing::wins;
    found.lemma = "say";
    found.cue = {{i, n + 1}};
    if (r_.is(n + 1, "of") || r_.is(n + 1, "from") || r_.is(n + 1, "by")) {
      found.source = noun_phrase_from(r_, n + 2, unit_.end);
      found.cue.front().end = n + 2;
    } else {  // "was Ferrante's verdict"
      std::uint32_t mark = n;
      while (mark > i && !r_.is(mark, "'s") && !r_.is(mark, "\xE2\x80\x99s")) --mark;
      if (mark > i + 1) found.source = noun_phrase_before(r_, i + 1, mark);
      found.cue = {{i, i + 1}, {mark + 1, n + 1}};
    }
    std::uint32_t begin = i;
    while (begin > unit_.begin && (r_.quotation(begin - 1) >= 0 || begin == i)) --begin;
    found.content = {{begin, i}};
    while (!found.content.front().empty() && r_.quotation(found.content.front().end - 1) < 0)
      --found.content.front().end;
    while (!found.content.front().empty() && r_.quotation(found.content.front().begin) < 0)
      ++found.content.front().begin;
    if (found.source.empty() || found.content.front().empty()) return;
    add(std::move(found));
    return;
  }
}

void UnitReader::signed_behind(std::uint32_t dash) {
  std::uint32_t first = dash + 1;
  while (first < unit_.end && is_dash(first)) ++first;
  std::uint32_t name = first;  // "captain | Mamadou Sylla"
  while (name < std::min(unit_.end, first + 3) && !(r_.upos(name) == Upos::propn && r_.is_capitalised(name))) ++name;
  if (name >= std::min(unit_.end, first + 3) || (name > first && !r_.is_nominal(first) && r_.upos(first) != Upos::det))
    return;
  const TokenSpan source = noun_phrase_from(r_, first, unit_.end);
  if (source.empty()) return;
  // A verb behind it would make it the subject of another clause.
  std::uint32_t next = source.end;  // `"We do not ask" - Ana Roth, the baker - "we are asked."`
  for (; next < unit_.end && r_.quotation(next) < 0; ++next)
    if (r_.upos(next) == Upos::verb || r_.upos(next) == Upos::aux) return;
  Found found;
  found.standing = Standing::wins;
  found.lemma = "say";
  found.cue = {{dash, dash + 1}};
  found.source = source;
  if (dash == unit_.begin) {  // The dash was taken for a new sentence.
    if (index_ == 0 || r_.units()[index_ - 1].block != r_.units()[index_].block ||
        !is_quotation(r_.units()[index_ - 1].tokens))
      return;
    found.content = {r_.units()[index_ - 1].tokens};
  } else {
    std::uint32_t end = dash;
    while (end > unit_.begin && r_.quotation(end - 1) < 0) --end;
    std::uint32_t begin = end;
    while (begin > unit_.begin && r_.quotation(begin - 1) >= 0) --begin;
    if (begin >= end || begin > unit_.begin + 1) return;
    found.content = {{begin, end}};
    if (next < unit_.end && is_dash(next - 1)) {
      std::uint32_t last = next;
      while (last < unit_.end && r_.quotation(last) >= 0) ++last;
      found.content.push_back({next, last});
    }
  }
  add(std::move(found));
  passed_until_ = source.end;
}

void UnitReader::in_the_words_of(std::uint32_t words) {
  constexpr std::uint32_t kFarthest = 3;  // Tokens between the name and the quotation.
  Found found;
  found.standing = Standing::wins;
  found.lemma = "say";
  found.cue = {{words - 2, words + 2}};
  std::uint32_t quoted = words + 2;
  while (quoted < unit_.end && r_.quotation(quoted) < 0) ++quoted;
  found.source = noun_phrase_from(r_, words + 2, quoted);
  if (found.source.empty() || quoted >= unit_.end || quoted - found.source.end > kFarthest) return;
  std::uint32_t end = quoted;
  while (end < unit_.end && r_.quotation(end) == r_.quotation(quoted)) ++end;
  found.content = {{quoted, end}};
  add(std::move(found));
}

}  // namespace synoptic::attributions
