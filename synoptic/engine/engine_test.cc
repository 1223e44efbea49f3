#include "synoptic/engine/engine.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

#include "synoptic/engine/pair_reading.h"
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

TEST(EncoderPairs, read_the_same_on_any_number_of_threads_and_in_any_company) {
  const auto encoder = encoder_named("").value();
  if (encoder == nullptr || !encoder->reads_pairs()) GTEST_SKIP() << "built without a net that reads pairs";
  const ReadResult read = read_documents(
      {{"a.txt", "Police counted 40 dead. The hospital spoke of 52.\n", ""}, {"b.txt", "At least 45 died.\n", ""}}, {});
  const std::vector<Annotations> reports = annotate_documents(read.documents, {.encoder = encoder});
  const auto place = [&](std::size_t report, std::uint32_t token) {
    return TextPlace{reports[report].document.text(), &reports[report].words, token, token + 1};
  };
  const std::vector<PlacePair> pairs = {
      {place(0, 2), place(0, 8)}, {place(0, 2), place(1, 2)}, {place(1, 2), place(0, 8)}};
  const std::vector<PairReading> alone = EncoderPairs(encoder, 1).read(pairs);
  EXPECT_NE(alone[0], alone[1]);
  EXPECT_EQ(EncoderPairs(encoder, 8).read(pairs), alone);
  EXPECT_EQ(EncoderPairs(encoder, 1).read(std::span(pairs).subspan(2))[0], alone[2]);
  EXPECT_TRUE(EncoderPairs(encoder, 2).read({}).empty());
}

}  // namespace
}  // namespace synoptic
