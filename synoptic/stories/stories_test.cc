#include "synoptic/stories/stories.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

TEST(Stories, for_now_all_documents_tell_one) {
  EXPECT_TRUE(gather_stories({}).empty());
  const std::vector<Document> documents = {Document("a", "One.", {}, {}), Document("b", "Two.", {}, {})};
  ASSERT_EQ(gather_stories(documents).size(), 1u);
  EXPECT_EQ(gather_stories(documents)[0].documents, (std::vector<std::uint32_t>{0, 1}));
}

}  // namespace
}  // namespace synoptic
