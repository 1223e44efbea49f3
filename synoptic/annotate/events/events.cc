// Composes the layer: candidates, their times, participants and realis.
#include "synoptic/annotate/events.h"

#include <algorithm>
#include <string>

#include "synoptic/annotate/events/event_words.h"
#include "synoptic/annotate/events/participants.h"
#include "synoptic/annotate/events/predicates.h"
#include "synoptic/annotate/events/realis.h"
#include "synoptic/language/tree.h"

namespace synoptic {

namespace {

/// Least score of a word that is taken for an event: the best F1 on ECB+ train, cross-validated over its topics
/// (2026-11-27).
constexpr float kLeastScore = 0.5F;
constexpr int kMostSteps = 8;  // from a date up to the event that it dates

bool has_days(const Timex& time) {
  return time.when.earliest && time.when.latest && time.type != TimexType::duration && time.type != TimexType::set;
}

class EventReader {
 public:
  explicit EventReader(const EventContext& context)
      : context_(context),
        tree_(context.document.text(), context.words),
        participants_(tree_, context.words, context.mentions, context.pronouns),
        in_name_(tree_.size()),
        is_cue_(tree_.size()),
        told_in_(tree_.size(), -1),
        time_(tree_.size(), -1) {
    mark_attributions();
    for (const NameSpan& name : context.words.names)
      for (std::uint32_t t = name.first; t < name.last; ++t) in_name_[t] = true;
    for (std::uint32_t i = 0; i < context.times.size(); ++i) date_by(i);
  }

  std::vector<std::uint32_t> candidates() const {
    std::vector<std::uint32_t> out;
    for (std::uint32_t t = 0; t < tree_.size(); ++t)
      if (events::is_candidate(tree_, t)) out.push_back(t);
    return out;
  }

  std::vector<std::string> features(std::uint32_t token) const {
    return events::predicate_features(tree_, token, {in_name_[token], is_cue_[token], time_[token] >= 0});
  }

  float score(std::uint32_t token) const { return static_cast<float>(events::predicate_score(features(token))); }

  Event read(std::uint32_t token, float score) const {
    Event event;
    event.token = token;
    event.span = tree_.span(token);
    event.lemma = events::lemma_of(tree_, token);
    event.nominal = tree_.upos(token) != Upos::verb;
    event.verb = event.lemma;
    if (event.nominal) {
      const events::EventNoun noun = events::event_noun(event.lemma);
      if (!noun.verb.empty()) event.verb = noun.verb;
    } else if (token + 1 < tree_.size() && tree_.head(token + 1) == token && tree_.relation(token + 1) == "compound") {
      event.span = cover(event.span, tree_.span(token + 1));  // "broke out"
      event.lemma += ' ' + tree_.lower(token + 1);
      event.verb = event.lemma;
    }
    event.participants = participants_.read(token);
    if (const std::int32_t time = time_of(token); time >= 0) event.time = static_cast<std::uint32_t>(time);
    event.is_reporting = is_cue_[token];
    if (told_in_[token] >= 0) event.told_in = static_cast<std::uint32_t>(told_in_[token]);
    event.score = score;
    settle_realis(event);
    return event;
  }

 private:
  void mark_attributions() {
    for (std::uint32_t i = 0; i < context_.attributions.size(); ++i) {
      const Attribution& attribution = context_.attributions[i];
      for (const Span piece : attribution.cue) {
        const TokenSpan tokens = context_.words.tokens_in(piece);
        for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) is_cue_[t] = true;
      }
      // Those that begin later lie inside those that begin before: the innermost is written last.
      for (const Span piece : attribution.content) {
        const TokenSpan tokens = context_.words.tokens_in(piece);
        for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) told_in_[t] = static_cast<std::int32_t>(i);
      }
    }
  }

  /// Gives a date to the nearest candidate above it in the tree.
  void date_by(std::uint32_t index) {
    const Timex& time = context_.times[index];
    if (!has_days(time)) return;
    const TokenSpan tokens = context_.words.tokens_in(time.span);
    if (tokens.empty()) return;
    std::uint32_t at = tokens.begin;
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const std::uint32_t head = tree_.head(t);
      if (head == kNoToken || !tokens.contains(head)) {
        at = t;
        break;
      }
    }
    if (tree_.has_case(at, {"than"})) return;
    for (int step = 0; step < kMostSteps; ++step) {
      at = tree_.head(at);
      if (at == kNoToken) return;
      if (tokens.contains(at) || !events::is_candidate(tree_, at)) continue;
      if (time_[at] < 0) time_[at] = static_cast<std::int32_t>(index);
      return;
    }
  }

  /// Its own date, else that of the verb whose subject or object it is ("the blast struck on Friday").
  std::int32_t time_of(std::uint32_t token) const {
    if (time_[token] >= 0) return time_[token];
    const std::uint32_t head = tree_.head(token);
    if (head == kNoToken || !tree_.is_noun(token) || tree_.upos(head) != Upos::verb || is_cue_[head]) return -1;
    return tree_.relation(token) == "nsubj" || tree_.relation(token) == "obj" ? time_[head] : -1;
  }

  void settle_realis(Event& event) const {
    events::TreeRealis tree = events::tree_realis(tree_, event.token);
    event.negated = tree.negated;
    if (event.told_in) {
      switch (context_.attributions[*event.told_in].stance) {
        case Stance::denies: tree.denied = true; break;  // one denial, which the tree may show too
        case Stance::expects:
        case Stance::plans:
        case Stance::threatens: tree.planned = tree.planned || !event.time; break;
        case Stance::fears:
        case Stance::asks: tree.possible = true; break;
        case Stance::asserts:
        case Stance::neither:
        case Stance::declines: break;
      }
    }
    if (event.time && context_.published.latest) {
      const DateInterval& when = context_.times[*event.time].when;
      if (when.earliest->first_day() > context_.published.latest->last_day()) tree.planned = true;
    }
    event.realis = events::realis_of(tree);
  }

  const EventContext& context_;
  const Tree tree_;
  const events::ParticipantReader participants_;
  std::vector<bool> in_name_, is_cue_;
  std::vector<std::int32_t> told_in_, time_;  // by token; -1: none
};

}  // namespace

Layer<Event> find_events(const EventContext& context) {
  if (!context.words.given.trees) return {};
  const EventReader reader(context);
  std::vector<Event> events;
  for (const std::uint32_t token : reader.candidates()) {
    const float score = reader.score(token);
    if (score >= kLeastScore) events.push_back(reader.read(token, score));
  }
  return Layer<Event>(std::move(events));
}

std::vector<Event> events_at(const EventContext& context, const std::vector<std::uint32_t>& tokens) {
  const EventReader reader(context);
  std::vector<Event> events;
  for (const std::uint32_t token : tokens) events.push_back(reader.read(token, reader.score(token)));
  return events;
}

std::vector<EventCandidate> event_candidates(const EventContext& context) {
  if (!context.words.given.trees) return {};
  const EventReader reader(context);
  std::vector<EventCandidate> out;
  for (const std::uint32_t token : reader.candidates()) out.push_back({token, reader.features(token)});
  return out;
}

}  // namespace synoptic
