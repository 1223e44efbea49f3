#include "synoptic/annotate/figures/event.h"

#include <algorithm>
#include <array>

#include "synoptic/annotate/figures/outcome_words.h"
#include "synoptic/language/lemma.h"

namespace synoptic::figures {

namespace {

constexpr std::size_t kLead = 6;  // sentences that date the event: a headline, a dateline and the first paragraphs
// Days before the event from which on another event is meant; within them reports tell how it came about. By
// judgement.
constexpr std::chrono::days kApart{21};
constexpr std::chrono::days kApartMeasured{60};  // for what is measured month by month: prices, rates
constexpr std::uint32_t kReach = 500;    // bytes from a figure to a date of its sentence
constexpr std::chrono::days kOneDay{8};  // an interval up to this long dates an event; longer ones tell a period

bool is_dated(const Timex& time) {
  return time.when.earliest && time.when.latest && time.type != TimexType::duration && time.type != TimexType::set;
}

bool is_period(const Timex& time) { return time.when.latest->last_day() - time.when.earliest->first_day() > kOneDay; }

/// A verb or the root of a clause: where a date belongs to what is told and not to a part of it.
bool is_clause(std::string_view relation) {
  return relation == "root" || relation == "ccomp" || relation == "advcl" || relation == "parataxis" ||
         relation == "acl";
}

}  // namespace

std::optional<Day> day_of_event(const Words& words, const Layer<Timex>& times) {
  if (words.sentences.empty()) return std::nullopt;
  const std::uint32_t end = words.sentences[std::min(kLead, words.sentences.size()) - 1].span.end;
  std::optional<Day> first, last;
  for (const Timex& time : times) {
    if (!is_dated(time) || is_period(time)) continue;
    const Day from = time.when.earliest->first_day(), to = time.when.latest->last_day();
    if (time.span.begin < end && (!first || from < *first)) first = from;
    if (!last || to > *last) last = to;
  }
  return first ? first : last;
}

/// The verb or root whose clause the token stands in.
std::uint32_t EventReader::clause_of(std::uint32_t token) const {
  std::uint32_t t = token;
  for (int k = 0; k < 12; ++k) {
    const std::uint32_t head = tree_.head(t);
    if (head == kNoToken) return t;
    const bool verb_conjunct = tree_.relation(t) == "conj" && tree_.upos(t) == Upos::verb;
    if (is_clause(tree_.relation(t)) || verb_conjunct) return t;
    t = head;
  }
  return t;
}

bool EventReader::is_old(const Timex& time, std::uint32_t token, FigureKind kind) const {
  if (!is_dated(time) || !day_) return false;
  if (tree_.has_case(token, {"until", "till", "by", "to", "through"})) return false;
  const std::uint32_t head = tree_.head(token);
  // "the worst since the 1980s" tells no time of what it is the worst of.
  if (tree_.has_case(token, {"since"}) && (head == kNoToken || tree_.upos(head) != Upos::verb)) return false;
  // "last month's raid": a month or a year that was over before the event.
  if (kind == FigureKind::count && is_period(time)) return time.when.latest->last_day() < *day_;
  return time.when.latest->last_day() + (kind == FigureKind::count ? kApart : kApartMeasured) < *day_;
}

std::optional<std::uint32_t> EventReader::day_of(TokenSpan sentence, TokenSpan tokens,
                                                 std::optional<std::uint32_t> nearest) const {
  const std::uint32_t at = tree_.span(tokens.begin).begin;
  const std::uint32_t from = std::max(tree_.span(sentence.begin).begin, at > kReach ? at - kReach : 0);
  const std::uint32_t until = std::min(tree_.span(sentence.end - 1).end, at + kReach);
  // The clauses that may date it: its own, and those that tell it.
  std::array<std::uint32_t, 4> clauses{};
  std::size_t count = 0;
  for (std::uint32_t t = clause_of(tokens.begin); count < clauses.size();) {
    clauses[count++] = t;
    const std::uint32_t head = tree_.head(t);
    const bool told = head != kNoToken && tree_.relation(t) == "ccomp" && is_telling_verb(verb_lemma(tree_.lower(head)));
    if (!told) break;
    t = clause_of(head);
  }
  std::optional<std::uint32_t> held;
  std::size_t held_clause = count;
  std::uint32_t held_distance = 0;
  for (std::size_t i = times_.first_from(from); i < times_.size() && times_[i].span.begin < until; ++i) {
    const Timex& time = times_[i];
    if (!is_dated(time)) continue;
    const auto token = static_cast<std::uint32_t>(words_.token_at(time.span.end - 1));
    if (token < sentence.begin || token >= sentence.end) continue;
    if (tree_.has_case(token, {"since", "than", "until", "till", "before", "after"})) continue;
    const std::size_t clause = static_cast<std::size_t>(
        std::find(clauses.begin(), clauses.begin() + count, clause_of(token)) - clauses.begin());
    if (clause >= count) continue;
    if (nearest && *nearest == i) return nearest;
    const std::uint32_t distance = token > tokens.begin ? token - tokens.begin : tokens.begin - token;
    const bool joined = held && tree_.relation(token) == "conj" && clause == held_clause && time.when.latest > times_[*held].when.latest;
    if (held && !joined && (clause > held_clause || (clause == held_clause && distance >= held_distance))) continue;
    held = static_cast<std::uint32_t>(i);
    held_clause = clause;
    held_distance = distance;
  }
  if (held || !nearest || !is_dated(times_[*nearest])) return held;
  return is_period(times_[*nearest]) ? std::nullopt : nearest;
}

FigureEvent EventReader::read(TokenSpan sentence, TokenSpan tokens, const Sense& sense, FigureKind kind) const {
  const auto told_usual = [&](std::uint32_t t) { return t != kNoToken && tells_background(tree_.lower(t)); };
  if (told_usual(sense.noun)) return FigureEvent::background;
  if (std::any_of(sense.modifiers.begin(), sense.modifiers.end(), told_usual)) return FigureEvent::background;
  const std::uint32_t clause = clause_of(tokens.begin);
  const std::uint32_t at = tree_.span(tokens.begin).begin;
  const Span span = {std::max(tree_.span(sentence.begin).begin, at > kReach ? at - kReach : 0),
                     std::min(tree_.span(sentence.end - 1).end, at + kReach)};
  bool own_old = false, own_new = false, any_old = false, any_new = false;
  for (const Timex& time : times_.beginning_in(span)) {
    if (!is_dated(time)) continue;
    const auto token = static_cast<std::uint32_t>(words_.token_at(time.span.end - 1));
    if (token < sentence.begin || token >= sentence.end) continue;
    const bool old = is_old(time, token, kind);
    if (!tree_.has_case(token, {"since"})) (old ? any_old : any_new) = true;
    if (clause_of(token) == clause) (old ? own_old : own_new) = true;
  }
  if (own_new) return FigureEvent::reported;
  if (own_old) return FigureEvent::background;
  return any_old && !any_new ? FigureEvent::background : FigureEvent::reported;
}

}  // namespace synoptic::figures
