// One pass over a unit: every verb, noun, adverb, colon and "according to" is asked for its rule, from left to right,
// while the subject of the clause and the end of the content at hand are kept.
#include "synoptic/annotate/attributions/unit_reader.h"

#include <algorithm>

#include "synoptic/annotate/attributions/unit_rules.h"

namespace synoptic::attributions {

std::vector<Found> UnitReader::run() {
  const std::optional<Found> outer = closing_according();
  const std::optional<Found> closing = closing_voice();
  lettered_turn();
  for (std::uint32_t i = unit_.begin; i < unit_.end; ++i) {
    if (r_.quotation(i) >= 0 || i < passed_until_) continue;
    if (r_.is(i, "according") && r_.is(i + 1, "to") && i + 2 < unit_.end) {
      according_to(i);
    } else if (r_.is(i, "words") && r_.is(i + 1, "of") && i >= unit_.begin + 2 && r_.is(i - 1, "the") &&
               r_.is(i - 2, "in")) {
      in_the_words_of(i);
    } else if (r_.is(i, ":") || (is_dash(i) && i > unit_.begin && !follows_quotation(i) && r_.quotation(i + 1) >= 0)) {
      colon(i);
    } else if (r_.upos(i) == Upos::verb) {
      verb(i);
    } else if (is_dash(i) && (i == unit_.begin || follows_quotation(i))) {
      signed_behind(i);
    } else if (r_.upos(i) == Upos::aux &&
               !(i + 1 < unit_.end && (r_.upos(i + 1) == Upos::verb || r_.upos(i + 1) == Upos::aux))) {
      if (follows_quotation(i)) named_behind(i);
      subject_of(verb_group(r_, i, unit_.begin));
    } else if (r_.upos(i) == Upos::noun) {
      noun(i);
    } else if (r_.upos(i) == Upos::adv) {
      adverb(i);
    }
  }
  beside_speech();
  for (const std::optional<Found>& around : {closing, outer}) {
    if (!around) continue;
    for (Found& found : found_) found.nested = true;
    found_.push_back(*around);
  }
  return std::move(found_);
}

bool UnitReader::is_adverbial(std::uint32_t i) const {
  return r_.is_time_word(i) || r_.upos(i) == Upos::adp || r_.upos(i) == Upos::adv || r_.is(i, "to");
}

bool UnitReader::in_content(std::uint32_t i) const { return i < content_until_; }

void UnitReader::add(Found found) {
  found.nested = in_content(found.cue.front().begin);
  // What is declined is not told: "declined to comment on | reports that ..." has the reports' own voice.
  if (found.stance == Stance::declines)
    for (const TokenSpan& piece : found.content) declined_until_ = std::max(declined_until_, piece.end);
  if (!found.nested)
    for (const TokenSpan& piece : found.content)
      if (piece.begin > found.cue.back().begin) content_until_ = std::max(content_until_, piece.end);
  last_end_ = std::max(last_end_, found.cue.back().end);
  for (const TokenSpan& piece : found.content) last_end_ = std::max(last_end_, piece.end);
  found_.push_back(std::move(found));
}

UnitReader::Subject UnitReader::subject_of(const VerbGroup& group) {
  Subject subject;
  const std::uint32_t at = group.tokens.begin;
  if (at > unit_.begin && group.participle && r_.is_nominal(at - 1)) {
    // "polls showing", "sources indicating": its own noun, where no comma stands between.
    const TokenSpan phrase = noun_phrase_before(r_, unit_.begin, at);
    if (!phrase.empty()) return {phrase, {0, 0}, false};
  }
  if (at > unit_.begin && !group.participle && !group.infinitive) {
    const std::string& before = r_.lower(at - 1);
    if (before == "who" || before == "which" || (before == "that" && at > unit_.begin + 1 && r_.is_nominal(at - 2))) {
      subject.phrase = {at - 1, at};
      std::uint32_t end = at - 1;
      if (end > unit_.begin && r_.is(end - 1, ",")) --end;
      subject.antecedent = noun_phrase_before(r_, unit_.begin, end);
      // "statements made by Ana Roth, who": the nearest.
      for (std::uint32_t k = subject.antecedent.begin; k + 1 < subject.antecedent.end; ++k)
        if (r_.is(k, "by")) subject.antecedent.begin = k + 1;
      if (before == "who" && !in_content(at)) last_subject_ = subject.phrase, last_antecedent_ = subject.antecedent;
      return subject;
    }
    TokenSpan phrase = noun_phrase_before(r_, std::max(unit_.begin, at > 60 ? at - 60 : 0), at);
    if (!phrase.empty()) {
      if (!in_content(at)) phrase = with_relative_clause(phrase);
      subject.phrase = phrase;
      if (!in_content(at)) last_subject_ = phrase, last_antecedent_ = {0, 0};
      return subject;
    }
  }
  subject.inherited = true;
  if (last_subject_.empty() && group.participle && at > unit_.begin + 1 && r_.is(at - 1, ",")) {
    // "The Courier, | citing two officials, | said": its own noun before the comma.
    if (const TokenSpan phrase = noun_phrase_before(r_, unit_.begin, at - 1); !phrase.empty())
      return {phrase, {0, 0}, true};
  }
  subject.phrase = last_subject_;
  subject.antecedent = last_antecedent_;
  return subject;
}

bool UnitReader::ends_content(std::uint32_t i) const {
  return r_.quotation(i) >= 0 || r_.is(i, ",") || r_.is(i, "\xE2\x80\x94") || r_.is(i, "\xE2\x80\x93") ||
         r_.is(i, "--");
}

bool UnitReader::has_finite_verb(TokenSpan span) const {
  for (std::uint32_t i = span.begin; i < span.end; ++i)
    if (r_.upos(i) == Upos::verb || r_.upos(i) == Upos::aux) return true;
  return false;
}

bool UnitReader::is_quotation(TokenSpan span) const {
  const std::int32_t quotation = r_.quotation(span.begin);
  if (quotation < 0) return false;
  std::uint32_t last = span.end;
  while (last > span.begin && r_.quotation(last - 1) < 0 && r_.is_punct(last - 1)) --last;
  return r_.quotation(last - 1) == quotation;
}

void UnitReader::run_on(Found& found) {
  if (found.content.empty() || found.kind != CueKind::speech || r_.quotation(found.content.back().end - 1) < 0) return;
  if (std::max(found.content.back().end, found.cue.back().end) + 3 < unit_.end &&
      found.content.back().end > found.cue.back().end)
    return;
  take_quotations(found, index_ + 1);
}

void UnitReader::take_quotations(Found& found, std::size_t next) const {
  for (; next < r_.units().size(); ++next) {
    const Unit& unit = r_.units()[next];
    if (unit.block != r_.units()[next - 1].block && !goes_on_below(next)) return;
    if (!is_quotation(unit.tokens)) return;
    found.content.push_back({unit.tokens.begin, content_end(r_, unit.tokens.begin, unit.tokens.end)});
  }
}

bool UnitReader::goes_on_below(std::size_t unit) const {
  const std::uint32_t first = r_.units()[unit].tokens.begin;
  const std::int32_t above = r_.quotation(r_.units()[unit - 1].tokens.end - 1), below = r_.quotation(first);
  if (above < 0 || below < 0) return false;
  const Quotation& last = r_.quotations()[static_cast<std::size_t>(above)];
  const Quotation& next = r_.quotations()[static_cast<std::size_t>(below)];
  if (last.direct != next.direct) return false;
  // Marks that were not closed are opened again; dashes are a new turn, other speech without marks goes on.
  return next.direct ? last.outer.end == last.span.end && next.outer.begin == r_.span(first).begin
                     : !r_.is_punct(first);
}

std::vector<Found> read_unit(const Reading& reading, std::size_t index) { return UnitReader(reading, index).run(); }

}  // namespace synoptic::attributions
