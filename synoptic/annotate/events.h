// Reads events: predicates, participants, times, and whether they happened.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/annotate/attribution.h"
#include "synoptic/annotate/event.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/timex.h"
#include "synoptic/base/date.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// What the reader of events sees of a document. All outlive the call.
struct EventContext {
  const Document& document;
  const Words& words;
  const Layer<Mention>& mentions;  ///< Names and descriptions.
  const Layer<Mention>& pronouns;
  const Layer<Timex>& times;
  const Layer<Attribution>& attributions;
  const DateInterval& published;  ///< What lies after it is to come.
};

/// Every event that `context` tells; none without trees. Cost: linear in the words.
Layer<Event> find_events(const EventContext& context);

/// The events whose predicates are `tokens`, one each, whatever their scores: for mentions that are given. Precondition:
/// trees. Cost: linear in the words.
std::vector<Event> events_at(const EventContext& context, const std::vector<std::uint32_t>& tokens);

/// A word that may tell an event, with the names of the features that hold of it: what train/events learns from.
struct EventCandidate {
  std::uint32_t token = 0;
  std::vector<std::string> features;
};
std::vector<EventCandidate> event_candidates(const EventContext& context);

}  // namespace synoptic
