// Where the reports part: the sides of a conflict, and the rule by which they were set against each other.
//
// compare leaves the rule and what it rests on; `what`, `says` and `why` are composed of that by wording.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/annotate/attribution.h"
#include "synoptic/base/date.h"
#include "synoptic/dossier/place.h"

namespace synoptic {

/// `fact`: what is no count, day or claim of somebody ("second-largest" or "fourth-largest").
enum class ConflictKind : std::uint8_t { figure, date, fact, source, stance };

/// The rule by which sides were set against each other.
enum class ConflictRule : std::uint8_t {
  rival_values,      ///< Two values, told as rival accounts of one thing.
  dates_apart,       ///< Clauses that share words bear dates that exclude each other.
  same_thing,        ///< An attribute of one actor or thing, with two values.
  same_clause,       ///< The same of what two clauses tell alike.
  speakers_apart,    ///< One quotation, given to two persons.
  denied_claim,      ///< What the sources of some attributions deny and others assert, of one matter.
  denied_statement,  ///< The same of the sentences of the reports.
  denied_before,     ///< The same, and a denial stands right behind what it denies.
  told_against,      ///< Two sentences that one report tells against each other.
};

/// What a thing can have one value of.
enum class AttributeKind : std::uint8_t { age, rank, clock, year };

struct ConflictSide {
  std::string says;  ///< In words: "3,000", "Otto Berg denies", "22 October 2024".
  std::vector<Place> places;

  // What `says`, and Conflict::why, are composed of.
  std::optional<Stance> stance = std::nullopt;  ///< Of its voices; absent where the side gives a value.
  std::vector<std::string> voices = {};         ///< Who speaks, each once; an empty one is not named.
  std::optional<Place> value = std::nullopt;    ///< The words of the value; absent where there is none.
  DateInterval when = {};                       ///< The days of a date, else without ends.
  std::uint32_t report = 0;                     ///< The report that `why` names beside it.
};

struct Conflict {
  std::string id;  ///< "c1", ...
  ConflictKind kind = ConflictKind::figure;
  std::string what;  ///< What it is about.
  std::vector<std::uint32_t> documents;
  std::vector<std::string> members;  ///< Ids of figures, quotations, timeline entries.
  std::vector<ConflictSide> sides;   ///< With a stance: who denies first, then who asserts.
  std::string why;
  /// Whether what was found is sure enough to be called a conflict; else two accounts that a reader should lay side by
  /// side: no other part of the dossier rests on them, and they are shown apart.
  bool decided = true;
  std::vector<Place> beside = {};  ///< What may be of the same matter in other reports, on neither side for sure.

  // What `what` and `why` are composed of, beside the members and the sides.
  ConflictRule rule = ConflictRule::rival_values;
  std::optional<Place> about = std::nullopt;              ///< The words that tell what it is about.
  std::optional<AttributeKind> attribute = std::nullopt;  ///< What the values are values of.
  std::string thing = {};                                 ///< Whose attribute: "Signe Hallgrim", "hiker".
  std::vector<std::string> shared = {};                   ///< Lemmas that the sides' clauses share.
};

std::string_view to_string(ConflictKind kind);

}  // namespace synoptic
