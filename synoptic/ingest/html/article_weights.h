// The tables of the article model: article_weights.cc is written by train/pages/train.py and never by hand.
#pragma once

#include <cstddef>
#include <cstdint>

#include "synoptic/ingest/html/forest.h"

namespace synoptic {

struct WordWeight {
  std::uint32_t hash;
  float weight;
};

extern const Forest kFirstForest, kSecondForest;
extern const WordWeight kClassWords[], kLineWords[];
extern const std::size_t kClassWordCount, kLineWordCount;
extern const float kArticleThreshold;

}  // namespace synoptic
