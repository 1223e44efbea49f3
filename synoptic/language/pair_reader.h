// What two places of a story say of each other, by a net that reads both with what stands around them.
//
// The places are a figure's amount or a told sentence, in one report or in two. Who compares asks through this
// interface; the encoder (encoder/pair_net.h) answers.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/language/words.h"

namespace synoptic {

/// Tokens [first, last) of a text, which outlives whoever holds this. Not empty, and within one block.
struct TextPlace {
  std::string_view text;
  const Words* words = nullptr;
  std::uint32_t first = 0, last = 0;
};

/// Two places; the first is the one that comes first in a report that holds both.
struct PlacePair {
  TextPlace first, second;
};

/// Log odds, before anything else is known of the pair.
struct PairReading {
  float told_rivals = 0;  ///< Of two amounts of one report: told as rival accounts of one thing.
  float rivals = 0;       ///< The same of amounts of two reports.
  float one_thing = 0;    ///< Two amounts count one thing.
  float opposed = 0;      ///< Of two sentences of one report: told against each other.
  bool operator==(const PairReading&) const = default;
};

class PairReader {
 public:
  virtual ~PairReader() = default;
  /// One reading a pair, in the order of `pairs`; each depends on the two texts alone. Cost: linear in the pairs, each
  /// as half a sentence's reading or two, and half the reading of every paragraph that holds a place.
  virtual std::vector<PairReading> read(std::span<const PlacePair> pairs) const = 0;
};

}  // namespace synoptic
