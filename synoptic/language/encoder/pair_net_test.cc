#include "synoptic/language/encoder/pair_net.h"

#include <gtest/gtest.h>

#include <string>

#include "synoptic/language/encoder/encoder.h"
#include "synoptic/language/encoder/testing.h"

namespace synoptic::encoder {
namespace {

/// A net for pairs of one layer that fits the small encoder of two.
Aligned<char> small_pairs(std::size_t width = 32) {
  SmallNet net;
  net.layers = 1;
  net.width = width;
  WeightsMaker maker(net);
  maker.everything();
  maker.floats("pairs.segment", {2, width}, -0.5f, 0.5f);
  maker.floats("pairs.mark", {2, width}, -0.5f, 0.5f);
  maker.linear("pairs.hidden", 128, 4 * width);
  maker.linear("pairs.answers", 5, 128);
  return maker.file();
}

PlaceContext some_context(std::uint32_t seed, std::size_t pieces, std::size_t first, std::size_t last) {
  Chance chance(seed);
  PlaceContext context{Aligned<float>(pieces * 32), pieces, first, last};
  for (float& value : context.x) value = chance.between(-1, 1);
  return context;
}

PairReading read(const PlaceContext& a, const PlaceContext& b) {
  const Aligned<char> bytes = small_pairs();
  const WeightsFile file = WeightsFile::read(view(bytes)).value();
  const PairNet net = PairNet::load(file).value();
  NetworkRoom room;
  const PairReading reading = net.read(a, b, kernels(), room);
  EXPECT_EQ(net.read(a, b, kernels(), room), reading);  // whatever stood in the room before
  return reading;
}

TEST(PairNet, the_order_the_places_and_the_words_around_them_matter) {
  const PlaceContext a = some_context(1, 20, 8, 10), b = some_context(2, 30, 12, 13);
  const PairReading reading = read(a, b);
  EXPECT_NE(reading, PairReading{});
  EXPECT_NE(read(b, a), reading);
  PlaceContext other = a;
  other.first = 4, other.last = 6;
  EXPECT_NE(read(other, b), reading);
  other = a;
  other.x[0] += 1;
  EXPECT_NE(read(other, b), reading);
}

TEST(PairNet, nothing_known_of_a_place_gives_no_reading) {
  EXPECT_EQ(read(some_context(1, 20, 8, 10), PlaceContext{}), PairReading{});
}

TEST(PairNet, a_file_without_its_tensors_is_broken) {
  SmallNet net;
  WeightsMaker maker(net);
  maker.everything();
  const Aligned<char> bytes = maker.file();
  EXPECT_EQ(PairNet::load(WeightsFile::read(view(bytes)).value()).error().code, "language.weights_broken");
}

TEST(CutContext, holds_the_place_and_as_much_beside_it_as_there_is) {
  Aligned<float> x(200 * 2);
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i / 2);
  const PlaceContext middle = cut_context(x.data(), 200, 2, 100, 101);
  EXPECT_EQ(middle.pieces, 2 * kPiecesBeside + 2);
  EXPECT_EQ(middle.x[middle.first * 2], 100);
  EXPECT_EQ(middle.x[(middle.last - 1) * 2], 101);
  const PlaceContext early = cut_context(x.data(), 200, 2, 3, 3);
  EXPECT_EQ(early.first, 3u);
  EXPECT_EQ(early.pieces, 4 + kPiecesBeside);
  const PlaceContext late = cut_context(x.data(), 200, 2, 198, 199);
  EXPECT_EQ(late.pieces, kPiecesBeside + 2);
  const PlaceContext wide = cut_context(x.data(), 200, 2, 10, 180);  // a place that is longer than what is read
  EXPECT_EQ(wide.pieces, kPiecesAround);
  EXPECT_EQ(wide.first, 0u);
  EXPECT_EQ(wide.last, kPiecesAround);
}

/// Two sentences of "the dog barks ."
Segmentation barking(std::string_view text) {
  Segmentation words;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    words.tokens.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, TokenClass::word});
    begin = end + 1;
  }
  const auto half = static_cast<std::uint32_t>(words.tokens.size() / 2);
  words.sentences = {{{}, {0, half}, 0}, {{}, {half, 2 * half}, 0}};
  return words;
}

TEST(Encoder, reads_pairs_where_it_was_loaded_with_a_net_for_them) {
  const Aligned<char> weights = small_weights(), pairs = small_pairs(), wide = small_pairs(64);
  const auto alone = Encoder::load(view(weights)).value();
  EXPECT_FALSE(alone->reads_pairs());
  EncoderOptions options;
  options.pairs = view(wide);
  EXPECT_EQ(Encoder::load(view(weights), options).error().code, "language.weights_broken");
  options.pairs = view(pairs);
  const auto both = Encoder::load(view(weights), options).value();
  ASSERT_TRUE(both->reads_pairs());
  const std::string text = "the dog barked . a dog barks .";
  Words words;
  static_cast<Segmentation&>(words) = barking(text);
  const std::vector<Encoder::TokenRun> places = {{1, 2}, {5, 7}};
  const std::vector<PlaceContext> contexts = both->contexts(text, words, places);
  ASSERT_EQ(contexts.size(), 2u);
  EXPECT_EQ(contexts[0].last - contexts[0].first, 1u);
  EXPECT_EQ(contexts[1].last - contexts[1].first, 3u);  // dog bark ##s
  const PairReading reading = both->read_pair(contexts[0], contexts[1]);
  EXPECT_NE(reading, PairReading{});
  // What was kept while the words were read gives the same.
  const Words kept = both->read(text, barking(text), true);
  ASSERT_NE(kept.states, nullptr);
  const std::vector<PlaceContext> again = both->contexts(text, kept, places);
  EXPECT_EQ(both->read_pair(again[0], again[1]), reading);
  EXPECT_EQ(alone->read(text, barking(text), true).states, nullptr);
}

}  // namespace
}  // namespace synoptic::encoder
