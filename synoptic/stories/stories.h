// Which documents tell one event?
//
// Documents that carry one text are one (near_duplicates.h); of any two others learned weights say how likely both tell
// one event, by their words, names, titles, numbers and days (document_pairs.h); average link joins them
// (matching/clusters.h). What two documents have in common comes from them alone, so the stories do not depend on the
// order in which documents come, and one more takes only its own pairs to weigh.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "synoptic/document/document.h"
#include "synoptic/stories/sketch.h"

namespace synoptic {

/// Documents of one event, as indices into the list they were gathered from, ascending.
struct Story {
  std::vector<std::uint32_t> documents;
  std::vector<std::vector<std::uint32_t>> texts;  ///< The same in groups that carry one text.
};

/// Takes documents as they come, and says at any time which tell one event. It keeps a sketch of each (8 kB an
/// article), no text.
class StoryGatherer {
 public:
  /// Cost: linear in the text.
  void add(const Document& document);
  /// Each document in exactly one story, by number in the order of add(); stories by their first document. Pairs
  /// weighed at an earlier call are not weighed again. Cost: n log n, plus the pairs that share what tells most of
  /// them.
  std::vector<Story> stories();

  std::size_t size() const { return sketches_.size(); }

 private:
  std::vector<Sketch> sketches_;
  std::unordered_map<std::uint64_t, float> scores_;  // by both digests; looked up only
};

/// The stories of all at once.
std::vector<Story> gather_stories(const std::vector<Document>& documents);

/// For documents that somebody put together as one event: cut into several only where no two of different ones have
/// much in common, and each has two texts or more, one of them of 50 words; else all are one. To cut what is one costs
/// more than to leave what is two. Cost: the pairs of all documents.
std::vector<Story> events_apart(const std::vector<Document>& documents);

}  // namespace synoptic
