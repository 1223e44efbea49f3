#include "synoptic/stories/stories.h"

#include <numeric>

namespace synoptic {

std::vector<Story> gather_stories(const std::vector<Document>& documents) {
  if (documents.empty()) return {};
  Story all;
  all.documents.resize(documents.size());
  std::iota(all.documents.begin(), all.documents.end(), 0u);
  return {all};
}

}  // namespace synoptic
