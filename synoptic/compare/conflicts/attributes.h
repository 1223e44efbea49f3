// What a report tells of somebody or something that can have one value only: an age, a rank, a clock time, a year.
//
// An attribute belongs to an actor where a name stands for it ("Hallgrim, 41"), else to a noun ("a 61-year-old hiker")
// or to what its clause tells (a time, a year); then the clause decides whether two reports speak of one thing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

struct Attribute {
  AttributeKind kind = AttributeKind::age;
  std::string of;     ///< "#3" for an actor of the dossier, "#name beld largest" for who is ranked and by what, "noun
                      ///< hiker"; empty: its clause alone.
  std::string named;  ///< In words: "Signe Hallgrim", "hiker"; empty: none.
  int value = 0;      ///< Years, rank, minutes of the day, year.
  Place place;        ///< The value's words.
  std::vector<TermId> clause;  ///< Content of its clause without numbers; sorted.
};

/// Of reports whose text stands nowhere before, by place. Cost: linear in the words.
std::vector<Attribute> read_attributes(const Collation& collation, const std::vector<Origin>& origins);

}  // namespace synoptic
