// The layer of events: what is told to have happened, who did it to whom, where and when.
//
// An event is known by its predicate (its trigger): a verb ("was arrested") or an eventive noun ("the arrest"). What is
// told of it stands beside it in the tree; whether it happened is told by its words and by what it hangs on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

/// What the report makes of an event. Not whether it is true.
enum class Realis : std::uint8_t {
  happened,  ///< Told as a fact, past or present.
  planned,   ///< To come: announced, scheduled, ordered, expected.
  denied,    ///< Told not to have happened: negated, or denied by somebody.
  possible,  ///< May have happened or may happen: "might", "if", "suspected".
};

/// What somebody or something is to an event.
enum class ParticipantRole : std::uint8_t {
  agent,    ///< Who does it: the subject, or "by" somebody.
  patient,  ///< To whom or what it is done: the object, or the subject of a passive.
  place,    ///< Where it happens.
  other,    ///< Any other phrase: "to the hospital", "with a knife".
};

struct Participant {
  ParticipantRole role = ParticipantRole::other;
  Span span;                           ///< The phrase, without its preposition.
  std::uint32_t head = 0;              ///< Token.
  std::optional<std::uint32_t> actor;  ///< Index into Actors of the document, by name or coreference.

  bool operator==(const Participant&) const = default;
};

struct Event {
  Span span;  ///< The predicate's word, with the particle of a verb where it follows at once ("broke out").
  std::uint32_t token = 0;  ///< Its word, in Words.
  std::string lemma;        ///< Dictionary form: "arrest".
  std::string verb;         ///< Of a noun the verb it comes from ("resign" of "resignation"), else as `lemma`.
  bool nominal = false;     ///< A noun.
  std::vector<Participant> participants;  ///< In the order of the text.
  std::optional<std::uint32_t> time;      ///< Index into the document's times: the one that dates it.
  Realis realis = Realis::happened;
  bool negated = false;       ///< Under a negation: "was not hurt", "no deaths". `realis` says what that comes to.
  bool is_reporting = false;  ///< The cue of an attribution: an act of saying or thinking, not what is said.
  std::optional<std::uint32_t> told_in;  ///< Index of the innermost attribution whose content it is; absent: the
                                         ///< report's own words.
  float score = 0;                       ///< How likely this word tells an event at all, 0 to 1, by models/events.

  bool operator==(const Event&) const = default;
};

std::string_view to_string(Realis realis);         ///< "happened", "planned", "denied", "possible".
std::string_view to_string(ParticipantRole role);  ///< "agent", "patient", "place", "other".

}  // namespace synoptic
