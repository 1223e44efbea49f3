// Pairs of places, read by the encoder on all workers: what comparison asks of the words (language/pair_reader.h).
#pragma once

#include <memory>

#include "synoptic/language/encoder/encoder.h"
#include "synoptic/language/pair_reader.h"

namespace synoptic {

class EncoderPairs : public PairReader {
 public:
  /// `encoder` reads pairs (Encoder::reads_pairs()). `threads`: workers, 0: one a core. What is read does not depend on
  /// it.
  EncoderPairs(std::shared_ptr<const Encoder> encoder, unsigned threads)
      : encoder_(std::move(encoder)), threads_(threads) {}

  std::vector<PairReading> read(std::span<const PlacePair> pairs) const override;

 private:
  std::shared_ptr<const Encoder> encoder_;
  unsigned threads_;
};

}  // namespace synoptic
