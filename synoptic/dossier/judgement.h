// What a person judges of a story: which items are one thing and which are not, and who is who.
//
// It comes in beside the reports and goes out beside what is inferred from them, never mixed with either.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

/// Words in a report, by the report's id.
struct JudgedPlace {
  std::string document;  ///< Document::id().
  Span span;

  bool operator==(const JudgedPlace&) const = default;
};

enum class JudgedKind : std::uint8_t { figure, utterance, event };

/// Two items, by words that lie in them, that are one thing or are not.
struct JudgedPair {
  JudgedKind kind = JudgedKind::figure;
  bool same = true;
  JudgedPlace a, b;
};

/// Two actors by their names that are one or are not; or one and how it is to be called.
struct JudgedActor {
  enum class Is : std::uint8_t { merged, split, renamed };
  Is is = Is::merged;
  std::string a, b;  ///< Names as reports have them; of `renamed`, `b` is the new one.
};

/// What compare() has to follow.
struct Judgements {
  std::vector<JudgedPair> pairs;
  std::vector<JudgedActor> actors;
};

enum class JudgementState : std::uint8_t {
  followed,        ///< It holds, and the dossier would be another without it, or might be.
  no_longer_fits,  ///< What it speaks of is not there, or not once, or cannot be followed.
};

/// One judgement as the dossier tells it.
struct Judgement {
  std::uint32_t line = 0;  ///< Of the file of corrections, from 1.
  std::string what;        ///< In words: "not the same figure: “40 people” (r/a.txt), “41 people” (r/b.txt)".
  std::string by, note;    ///< Whose it is and why, as the person says; may be empty.
  JudgementState state = JudgementState::followed;
  std::string why;                   ///< Where it no longer fits: what is missing.
  std::vector<std::string> members;  ///< Ids of the items it holds for: "f3", "q2", "t5", "a1".
  std::vector<JudgedPlace> places;
};

}  // namespace synoptic
