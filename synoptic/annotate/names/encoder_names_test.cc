// Kinds of names that a head wavers over, by what stands around them.
#include "synoptic/annotate/names/encoder_names.h"

#include <gtest/gtest.h>

#include <string>

#include "synoptic/text/segmentation.h"

namespace synoptic {
namespace {

/// Words whose head of names finds `name` and holds `likeliest` a little likelier than a person or place, or, where it
/// is sure, so much likelier that nothing moves it.
Words read(const std::string& text) {
  return tag_words(text, segment(text, {{{0, static_cast<std::uint32_t>(text.size())}}}));
}

void add_name(const std::string& text, const std::string& name, NameKind likeliest, Words& words, float score = -0.5f) {
  const auto at = static_cast<std::uint32_t>(text.find(name));
  const TokenSpan tokens = words.tokens_in({at, static_cast<std::uint32_t>(at + name.size())});
  NameSpan span{tokens.begin, tokens.end, likeliest, {-1, -6, -1, -6}};
  span.scores[static_cast<std::size_t>(likeliest)] = score;
  words.given.names = true;
  words.names.push_back(span);
}

std::uint32_t token(const std::string& text, const std::string& word, const Words& words) {
  return words.tokens_in({static_cast<std::uint32_t>(text.find(word)), static_cast<std::uint32_t>(text.find(word) + 1)})
      .begin;
}

TEST(EncoderNames, OfWhatOnlyPlacesHaveArePlaces) {
  for (const std::string before : {"The mayor of ", "It fell on the town of ", "They met ten miles east of "}) {
    const std::string text = before + "Vedra, he said.";
    Words words = read(text);
    add_name(text, "Vedra", NameKind::person, words);
    ASSERT_EQ(encoder_names(text, words).size(), 1u) << text;
    EXPECT_EQ(encoder_names(text, words)[0].kind, EntityKind::place) << text;
  }
  const std::string text = "The children of Vedra came.";
  Words words = read(text);
  add_name(text, "Vedra", NameKind::person, words, 6);
  EXPECT_EQ(encoder_names(text, words)[0].kind, EntityKind::person);
}

TEST(EncoderNames, BesideARoleArePersons) {
  const std::string text = "The mayor of Vedra, Zorim Vik, said so.";
  Words words = read(text);
  add_name(text, "Zorim Vik", NameKind::place, words, 3.5f);
  EXPECT_EQ(encoder_names(text, words)[0].kind, EntityKind::place);  // Without a tree nothing is beside anything.
  words.heads.assign(words.tokens.size(), -1);
  words.deprels.assign(words.tokens.size(), "dep");
  const std::uint32_t zorim = token(text, "Zorim", words), vedra = token(text, "Vedra", words);
  words.heads[zorim] = static_cast<std::int32_t>(token(text, "mayor", words));
  words.deprels[zorim] = "appos";
  EXPECT_EQ(encoder_names(text, words)[0].kind, EntityKind::person);
  words.heads[vedra] = words.heads[zorim];  // Hung on the place by mistake, as parsers do.
  words.deprels[vedra] = "nmod";
  words.heads[zorim] = static_cast<std::int32_t>(vedra);
  EXPECT_EQ(encoder_names(text, words)[0].kind, EntityKind::person);
}

}  // namespace
}  // namespace synoptic
