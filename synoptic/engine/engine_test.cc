#include "synoptic/engine/engine.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

#include "synoptic/engine/workers.h"

namespace synoptic {
namespace {

TEST(Workers, do_every_index_once_for_any_number_of_threads) {
  for (const unsigned threads : {0u, 1u, 2u, 8u, 100u}) {
    std::vector<std::atomic<int>> done(37);
    for_each_index(done.size(), threads, [&](std::size_t i) { ++done[i]; });
    for (const auto& times : done) EXPECT_EQ(times, 1);
  }
  for_each_index(0, 4, [](std::size_t) { FAIL(); });
}

TEST(Engine, an_input_that_is_no_document_is_a_problem_and_the_others_are_read) {
  const std::vector<RawInput> inputs = {
      {"a.txt", "Police said that 40 people had died.\n", ""}, {"b.txt", "", ""}, {"c.txt", "Police said so.\n", ""}};
  const ReadResult read = read_documents(inputs, {});
  ASSERT_EQ(read.documents.size(), 2u);
  EXPECT_EQ(read.documents[1].source(), "c.txt");
  ASSERT_EQ(read.problems.size(), 1u);
  EXPECT_EQ(read.problems[0].code, "ingest.empty");
}

TEST(Engine, progress_counts_every_document) {
  const ReadResult read = read_documents({{"a.txt", "One thing.\n", ""}, {"b.txt", "Another thing.\n", ""}}, {});
  std::atomic<std::size_t> calls = 0;
  annotate_documents(read.documents, {.threads = 2, .progress = [&](std::size_t, std::size_t all) {
                                        EXPECT_EQ(all, 2u);
                                        ++calls;
                                      }});
  EXPECT_EQ(calls, 2u);
}

}  // namespace
}  // namespace synoptic
