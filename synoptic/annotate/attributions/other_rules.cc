// What tells without a verb of its own, and the voice that closes a sentence.
#include <algorithm>
#include <utility>

#include "synoptic/annotate/attributions/unit_rules.h"
#include "synoptic/annotate/attributions/voices.h"

namespace synoptic::attributions {

namespace {

// As in verb_rules.cc: set by judgement and not swept.
constexpr double kNounCue = 0.6;
constexpr double kClosing = 0.85;
constexpr std::uint32_t kLongestMarked = 6;    // Tokens of "- UN report" behind a headline.
constexpr std::uint32_t kLongestClosing = 14;  // Tokens after the verb of "..., he said on Friday in a statement".

/// What a noun does with what it tells; asserts where it is not known for more.
Stance stance_of_noun(std::string_view lemma) {
  constexpr std::pair<std::string_view, Stance> kStances[] = {
      {"denial", Stance::denies},       {"rejection", Stance::denies}, {"fear", Stance::fears},
      {"concern", Stance::fears},       {"worry", Stance::fears},      {"threat", Stance::threatens},
      {"expectation", Stance::expects}, {"forecast", Stance::expects}, {"prediction", Stance::expects},
      {"hope", Stance::expects},        {"question", Stance::asks},    {"plan", Stance::plans},
      {"promise", Stance::plans},       {"pledge", Stance::plans},     {"vow", Stance::plans}};
  for (const auto& [noun, stance] : kStances)
    if (noun == lemma) return stance;
  return Stance::asserts;
}

}  // namespace

std::optional<Found> UnitReader::closing_mark() {
  const BlockKind kind = r_.document().blocks()[r_.units()[index_].block].kind;
  if (unit_.size() < 6 || r_.quotation(unit_.end - 1) >= 0 || r_.is_punct(unit_.end - 1)) return std::nullopt;
  if (kind == BlockKind::prose && ends_with_stop()) return std::nullopt;
  std::uint32_t mark = unit_.end - 1;
  const std::uint32_t first = unit_.end - std::min(unit_.size() - 4, kLongestMarked);
  while (mark > first && !r_.is_punct(mark)) --mark;
  const bool dash = r_.is(mark, "\xE2\x80\x93") || r_.is(mark, "\xE2\x80\x94") || r_.is(mark, "--") || r_.is(mark, "-");
  const bool apart = r_.span(mark).begin > r_.span(mark - 1).end;  // No "north-east officials".
  if (!(dash && apart) && !r_.is(mark, ":")) return std::nullopt;
  TokenSpan source = noun_phrase_from(r_, mark + 1, unit_.end);
  if (mark + 2 == unit_.end) source = {mark + 1, unit_.end};  // "- report", whatever its tag.
  if (source.end != unit_.end || !is_source_noun(r_.lower(head_of(r_, source)))) return std::nullopt;
  Found found;
  found.lemma = r_.lower(mark);
  found.standing = Standing::kept;
  found.source = source;
  found.cue = {{mark, mark + 1}};
  std::uint32_t begin = unit_.begin;
  while (begin < mark && r_.is_punct(begin) && r_.quotation(begin) < 0) ++begin;
  found.content = {{begin, mark}};
  unit_.end = mark;
  return found;
}

std::optional<Found> UnitReader::closing_according() {
  std::uint32_t end = unit_.end;
  while (end > unit_.begin && r_.quotation(end - 1) < 0 && r_.is_punct(end - 1)) --end;
  std::uint32_t i = end;
  const std::uint32_t first = end > unit_.begin + kLongestClosing ? end - kLongestClosing : unit_.begin;
  while (i > first && !(r_.is(i - 1, "according") && r_.is(i, "to"))) --i;
  if (i <= first || i < unit_.begin + 5) return std::nullopt;
  const std::uint32_t at = i - 1;
  if (r_.quotation(at) >= 0 || !r_.is(at - 1, ",") || !closes_with_verb(at - 1)) return std::nullopt;
  Found found;
  found.lemma = "according to";
  found.standing = Standing::kept;
  found.cue = {{at, at + 2}};
  found.source = noun_phrase_from(r_, at + 2, unit_.end);
  if (found.source.empty() || found.source.end < end) return std::nullopt;
  found.content = {{unit_.begin, at - 1}};
  unit_.end = at - 1;
  return found;
}

/// "..., the foreman said |": a voice stands right before.
bool UnitReader::closes_with_verb(std::uint32_t end) const {
  const CueVerb* cue = r_.upos(end - 1) == Upos::verb ? find_cue_verb(r_.lower(end - 1)) : nullptr;
  return cue != nullptr && cue->share("end") >= kClosing;
}

std::optional<Found> UnitReader::closing_voice() {
  if (std::optional<Found> marked = closing_mark()) return marked;
  std::uint32_t end = unit_.end;
  while (end > unit_.begin && r_.quotation(end - 1) < 0 && r_.is_punct(end - 1)) --end;
  // Back over times and adverbials: "said on Friday", "said in a statement".
  std::uint32_t verb = end;
  for (std::uint32_t i = end; i-- > unit_.begin && end - i <= kLongestClosing;) {
    if (r_.quotation(i) >= 0 || r_.is(i, ",") || r_.upos(i) == Upos::sconj) break;
    if (r_.upos(i) != Upos::verb) continue;
    verb = i;
    break;
  }
  if (verb == end) return std::nullopt;
  const CueVerb* cue = find_cue_verb(r_.lower(verb));
  if (cue == nullptr || cue->kind != CueKind::speech || cue->share("end") < kClosing) return std::nullopt;
  const VerbGroup group = verb_group(r_, verb, unit_.begin);
  if (group.passive || group.infinitive || group.participle) return std::nullopt;
  Found found;
  found.source = noun_phrase_before(r_, unit_.begin, group.tokens.begin);
  std::uint32_t edge = found.source.empty() ? group.tokens.begin : found.source.begin;
  if (found.source.empty()) {
    found.source = noun_phrase_from(r_, verb + 1, end);
    if (found.source.empty()) return std::nullopt;
  } else if (verb + 1 < end && !is_adverbial(verb + 1) && !(takes_addressee(cue->lemma))) {
    return std::nullopt;
  }
  std::uint32_t begin = unit_.begin;
  for (std::uint32_t i = unit_.begin; i < edge && i < unit_.begin + 8; ++i)
    if (r_.is(i, ":") && names_speaker({speaker_begin(), i})) begin = i + 1;  // "Kyodo: ..., a source says"
  if (edge < begin + 3 || !r_.is(edge - 1, ",") || r_.quotation(edge - 1) >= 0) return std::nullopt;
  const TokenSpan left{begin, edge - 1};
  if (r_.quotation(left.end - 1) >= 0 || !has_finite_verb(left)) return std::nullopt;
  if (r_.upos(left.begin) == Upos::sconj || r_.upos(left.begin) == Upos::adp || r_.lower(left.begin).ends_with("ing")) {
    // "As the vote neared, officials said": an adverbial, unless a whole clause follows it.
    std::uint32_t last = left.end;
    while (last > left.begin && r_.upos(last - 1) != Upos::verb && r_.upos(last - 1) != Upos::aux) --last;
    while (last > left.begin && !r_.is(last - 1, ",")) --last;
    if (last == left.begin) return std::nullopt;
  }
  found.cue = {group.tokens};
  found.content = {left};
  found.standing = Standing::kept;
  found.stance = stance_of_cue(*cue, group.negated);
  found.lemma = cue->lemma;
  found.hedged = group.hedged || group.modal;
  unit_.end = left.end;
  return found;
}

/// A unit that is nothing but direct speech, and that the one behind it does not explain ("...?" he asked).
bool UnitReader::is_bare_speech(std::size_t unit) const {
  constexpr std::uint32_t kLongestClause = 12;
  if (unit >= r_.units().size() || r_.units()[unit].block != r_.units()[index_].block) return false;
  const TokenSpan tokens = r_.units()[unit].tokens;
  if (!is_quotation(tokens) || tokens.size() < 4) return false;
  const Quotation& quotation = r_.quotations()[static_cast<std::size_t>(r_.quotation(tokens.begin))];
  if (!quotation.direct || quotation.kind != QuotationKind::speech) return false;
  if (unit + 1 >= r_.units().size() || unit + 1 == index_) return true;
  const TokenSpan behind = r_.units()[unit + 1].tokens;
  for (std::uint32_t i = behind.begin; i < behind.end && i < behind.begin + kLongestClause; ++i) {
    const CueVerb* cue = r_.upos(i) == Upos::verb && r_.quotation(i) < 0 ? find_cue_verb(r_.lower(i)) : nullptr;
    if (cue != nullptr && cue->share("end") >= kClosing && behind.size() <= kLongestClause) return false;
  }
  return true;
}

void UnitReader::beside_speech() {
  for (std::uint32_t i = unit_.begin; i < unit_.end; ++i)
    if (r_.quotation(i) >= 0) return;
  const bool below = is_bare_speech(index_ + 1);
  const bool above = index_ > 0 && found_.empty() && is_bare_speech(index_ - 1) &&
                     (index_ < 2 || r_.units()[index_ - 2].block != r_.units()[index_].block);
  if (!below && !above) return;
  Found found;
  found.silent = true;
  found.standing = Standing::kept;
  for (const Found& told : found_)
    if (!told.nested && !told.source.empty() && told.kind == CueKind::speech) {
      found.source = told.source;
      found.antecedent = told.antecedent;
      found.cue = told.cue;
      found.lemma = told.lemma;
    }
  for (std::uint32_t i = unit_.begin; i < unit_.end && found.source.empty(); ++i) {
    const bool finite = r_.upos(i) == Upos::aux || (r_.upos(i) == Upos::verb && !r_.lower(i).ends_with("ing"));
    if (!finite || (i > unit_.begin && r_.is(i - 1, "to"))) continue;
    const VerbGroup group = verb_group(r_, i, unit_.begin);
    found.source = noun_phrase_before(r_, unit_.begin, group.tokens.begin);
    if (found.source.empty()) return;
    found.cue = {group.tokens};
    found.lemma = r_.lower(i);
  }
  if (found.source.empty()) return;
  if (above) found.content = {r_.units()[index_ - 1].tokens};
  if (below) take_quotations(found, index_ + 1);
  if (!found.content.empty()) found_.push_back(std::move(found));
}

void UnitReader::noun(std::uint32_t i) {
  if ((in_content(i) && i >= declined_until_) || i + 2 >= unit_.end || r_.quotation(i + 1) >= 0) return;
  const std::string& next = r_.lower(i + 1);
  if (next == "by" && noun_by(i)) return;
  if (next == "from" || next == "in" || next == "by" || next == "as") return;
  if (r_.upos(i + 1) != Upos::adp && next != "that" && next != "to") return;
  std::string lemma = r_.lower(i);
  double share = noun_cue_share(lemma, next);
  if (share == 0 && lemma.size() > 3 && lemma.back() == 's') {
    lemma.pop_back();
    share = noun_cue_share(lemma, next);
    if (share == 0 && lemma.ends_with("ie"))
      share = noun_cue_share(lemma = lemma.substr(0, lemma.size() - 2) + "y", next);
  }
  if (share < kNounCue) return;
  Found found;
  found.kind = next == "that" ? CueKind::speech : CueKind::attitude;
  found.stance = stance_of_noun(lemma);
  found.lemma = lemma;
  found.cue = {{i, i + 1}};
  std::uint32_t begin = i;
  while (begin > unit_.begin && i - begin < 4 && (r_.upos(begin - 1) == Upos::adj || r_.upos(begin - 1) == Upos::noun))
    --begin;
  if (begin > unit_.begin && r_.upos(begin - 1) == Upos::pron) {
    found.source = {begin - 1, begin};
  } else if (begin > unit_.begin + 1 && (r_.is(begin - 1, "'s") || r_.is(begin - 1, "'"))) {
    found.source = noun_phrase_before(r_, unit_.begin, begin - 1);
  } else if (next == "that" && begin < i) {
    // "South Korean intelligence reports that": back to the capital that its modifiers begin with.
    found.source = noun_phrase_before(r_, unit_.begin, i + 1);
    if (!found.source.empty()) found.source.end = i;
    for (std::uint32_t k = i; k-- > found.source.begin + 1;)
      if (r_.is_capitalised(k) && !r_.is_capitalised(k - 1)) found.source.begin = k;
  }
  const bool clause = next == "that" || next == "to";
  if (!clause) found.cue.back().end = i + 2;
  const std::uint32_t content = clause ? i + 1 : i + 2;
  const std::uint32_t end = next == "that" ? content_end(r_, content, unit_.end) : object_end(r_, content, unit_.end);
  if (end <= content + 1) return;
  found.content = {{content, end}};
  add(std::move(found));
}

void UnitReader::according_to(std::uint32_t i) {
  Found found;
  found.lemma = "according to";
  found.standing = Standing::kept;
  found.cue = {{i, i + 2}};
  found.source = noun_phrase_from(r_, i + 2, unit_.end);
  if (found.source.empty()) return;
  const std::uint32_t after = found.source.end;
  std::uint32_t left_end = i;
  while (left_end > unit_.begin && r_.quotation(left_end - 1) < 0 &&
         (r_.is_punct(left_end - 1) || r_.is(left_end - 1, "and")))
    --left_end;
  const bool opens = left_end == unit_.begin || in_content(i) ||
                     (i > unit_.begin && (r_.is(i - 1, "that") || r_.is(i - 1, "because")));
  if (opens) {
    std::uint32_t begin = after;
    while (begin < unit_.end && r_.quotation(begin) < 0 && r_.is_punct(begin)) ++begin;
    const std::uint32_t end = content_end(r_, begin, unit_.end);
    if (end > begin) found.content = {{begin, end}};
  } else {
    std::uint32_t begin = last_end_ > unit_.begin && last_end_ < left_end ? unit_.begin : unit_.begin;
    found.content = {{begin, left_end}};
    if (r_.is(after, ",") && after + 2 < unit_.end && i > unit_.begin && r_.is(i - 1, ",") &&
        !has_finite_verb({begin, left_end})) {
      const std::uint32_t end = content_end(r_, after + 1, unit_.end);
      if (end > after + 1) found.content.push_back({after + 1, end});
    }
  }
  if (found.content.empty()) return;
  add(std::move(found));
}

void UnitReader::adverb(std::uint32_t i) {
  if (!(r_.is(i, "reportedly") || r_.is(i, "allegedly") || r_.is(i, "purportedly"))) return;
  if (in_content(i) || i + 1 >= unit_.end) return;
  std::uint32_t begin = i;
  while (begin > unit_.begin && i - begin < 30 && !(r_.is_punct(begin - 1) || r_.upos(begin - 1) == Upos::sconj))
    --begin;
  const std::uint32_t end = object_end(r_, i + 1, unit_.end);
  if (end <= i + 1 || !has_finite_verb({begin, end}) || begin == i) return;
  Found found;
  found.lemma = r_.lower(i);
  found.hedged = true;
  found.cue = {{i, i + 1}};
  found.content = {{begin, i}, {i + 1, end}};
  add(std::move(found));
}

}  // namespace synoptic::attributions
