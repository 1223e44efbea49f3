// What the clause around an amount says of it: direction, predicate, place, how real it is, what it is a part of.
#pragma once

#include <optional>
#include <string>

#include "synoptic/annotate/figures/counted.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/document/layer.h"

namespace synoptic::figures {

/// An amount with its bound and what it counts, at its place in the sentence.
struct Placed {
  Amount amount;
  Bound bound;
  Counted counted = {};
  bool converts = false;  ///< The amount before it in another unit, in brackets: "$5 million (£4 million)".

  std::size_t first() const { return bound.first; }
  std::size_t end() const {
    return std::max({amount.end, bound.end, counted.elsewhere ? std::size_t{0} : counted.end});
  }
};

/// "rose by 3 percent", "up 5%", "a 5 percent increase": up or down; none for a level ("rose to 40").
Direction read_direction(const Atoms& atoms, const Placed& placed);

/// Lemma of the verb that is said of what is counted: the passive or active verb behind it ("40 people were killed"),
/// else the nearest verb before it ("killed 40 people"). Empty where there is none in the clause.
std::string read_predicate(const Atoms& atoms, const Placed& placed);

/// The place that restricts it: "in Russia", "to the border region". Empty where none follows.
std::string read_scope(const Atoms& atoms, const Placed& placed, const Layer<Mention>& mentions);

/// By the cues of its clause: "estimates", "plans to", "would", "denied".
FigureStatus read_status(const Atoms& atoms, const Placed& placed);

/// True where "of them", "of whom" stands at atom `end`.
bool of_those_before(const Atoms& atoms, std::size_t end);

/// True where "including" or "among them" stands between atoms `from` and `to`, and no stop of a clause does.
bool part_follows(const Atoms& atoms, std::size_t from, std::size_t to);

}  // namespace synoptic::figures
