#include "synoptic/language/encoder/weights_file.h"

#include <gtest/gtest.h>

#include <string>

#include "synoptic/language/encoder/encoder.h"
#include "synoptic/language/encoder/testing.h"

namespace synoptic::encoder {
namespace {

std::string code_of(const Aligned<char>& bytes) {
  const auto loaded = Encoder::load(view(bytes));
  return loaded.ok() ? "" : loaded.error().code;
}

TEST(WeightsFile, gives_its_tensors_by_name_and_shape) {
  const Aligned<char> bytes = small_weights();
  const auto file = WeightsFile::read(view(bytes));
  ASSERT_TRUE(file.ok()) << file.error().message;
  EXPECT_EQ(file.value().config().width, 32u);
  EXPECT_TRUE(file.value().has_head("trees"));
  EXPECT_FALSE(file.value().has_head("tree"));
  EXPECT_TRUE(file.value().floats("shapes", {6, 32}).ok());
  EXPECT_FALSE(file.value().floats("shapes", {32, 6}).ok());
  EXPECT_FALSE(file.value().floats("words.q", {17, 32}).ok());
  EXPECT_FALSE(file.value().bytes("nothing", {1}).ok());
  EXPECT_EQ(file.value().rows("words.q"), 17u);
  EXPECT_TRUE(file.value().linear("upos", 4, 32).ok());
}

TEST(WeightsFile, a_head_may_be_missing_and_is_then_not_given) {
  SmallNet net;
  net.heads = {"upos", "names"};
  const Aligned<char> bytes = small_weights(net);
  const auto loaded = Encoder::load(view(bytes));
  ASSERT_TRUE(loaded.ok());
  EXPECT_EQ(loaded.value()->layers(), (WordLayers{.trees = false, .names = true, .attributions = false}));
}

TEST(WeightsFile, that_is_cut_short_anywhere_is_broken) {
  const Aligned<char> whole = small_weights();
  ASSERT_EQ(code_of(whole), "");
  for (std::size_t size = 0; size < whole.size(); size += size < 3000 ? 7 : 4099)
    EXPECT_EQ(code_of({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)}), "language.weights_broken")
        << size;
}

TEST(WeightsFile, sizes_that_cannot_be_are_broken) {
  const SmallNet net;
  const std::string good = WeightsMaker(net).config();
  const auto with = [&](const std::string& from, const std::string& to) {
    std::string config = good;
    const std::size_t at = config.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    WeightsMaker maker(net);
    maker.everything();
    return maker.file(config.replace(at, from.size(), to));
  };
  EXPECT_EQ(code_of(with("\"layers\":2", "\"layers\":2")), "");
  const std::pair<const char*, const char*> cases[] = {
      {"\"layers\":2", "\"layers\":3"},
      {"\"layers\":2", "\"layers\":0"},
      {"\"layers\":2", "\"layers\":-2"},
      {"\"layers\":2", "\"layers\":1e9"},
      {"\"layers\":2", "\"layers\":\"2\""},
      {"\"width\":32", "\"width\":64"},
      {"\"width\":32", "\"width\":18446744073709551615"},
      {"\"attention_heads\":2", "\"attention_heads\":3"},
      {"\"attention_heads\":2", "\"attention_heads\":32"},
      {"\"feed_forward\":64", "\"feed_forward\":96"},
      {"\"positions\":200", "\"positions\":100"},
      {"\"shapes\":6", "\"shapes\":5"},
      {"\"epsilon\":", "\"epsilon\":2,\"unused\":"},
      {"\"heads\":[\"upos\",", "\"heads\":["},
      {"\"root\"", "\"dep\""},
      {"\"nsubj\"", "\"nobody\""},
      {"\"NOUN\"", "\"NOON\""},
      {"\"upos\":[\"NOUN\",", "\"upos\":["},
      {"\"relations\":[\"nsubj\",\"obj\",\"punct\",\"root\"]", "\"relations\":7"}};
  for (const auto& [from, to] : cases) EXPECT_EQ(code_of(with(from, to)), "language.weights_broken") << to;
}

TEST(WeightsFile, tensors_that_cannot_be_are_broken) {
  const auto with = [](auto add) {
    WeightsMaker maker{SmallNet()};
    maker.everything();
    add(maker);
    return maker.file();
  };
  const float none = std::nanf("");
  EXPECT_EQ(code_of(with([](WeightsMaker&) {})), "");
  EXPECT_EQ(code_of(with([&](WeightsMaker& m) {
              m.add("x", "f32", {1}, {reinterpret_cast<const char*>(&none), 4});
            })),
            "language.weights_broken");
  EXPECT_EQ(code_of(with([](WeightsMaker& m) { m.add("x", "i8", {1}, "\x80"); })), "language.weights_broken");
  EXPECT_EQ(code_of(with([](WeightsMaker& m) { m.add("x", "f16", {1}, "ab"); })), "language.weights_broken");
  EXPECT_EQ(code_of(with([](WeightsMaker& m) {
              m.add("x", "i8", {1u << 23, 1u << 23, 1u << 23}, "a");
            })),
            "language.weights_broken");
  EXPECT_EQ(code_of(with([](WeightsMaker& m) { m.add("x", "i8", {99, 99}, "a"); })), "language.weights_broken");
}

// Bytes are changed one after another, in the header and here and there in the data: no crash, and no other error.
TEST(WeightsFile, with_a_changed_byte_is_read_or_broken_and_never_a_crash) {
  const Aligned<char> whole = small_weights();
  for (std::size_t at = 0; at < whole.size(); at += at < 4000 ? 1 : 1511) {
    for (const char to : {'\0', '9', '\x80', '}'}) {
      Aligned<char> changed = whole;
      changed[at] = to;
      const auto loaded = Encoder::load(view(changed));
      EXPECT_EQ(loaded.ok() ? "language.weights_broken" : loaded.error().code, "language.weights_broken");
    }
  }
}

}  // namespace
}  // namespace synoptic::encoder
