#include "synoptic/language/encoder/pieces.h"

#include <gtest/gtest.h>

#include <string>

namespace synoptic::encoder {
namespace {

constexpr std::string_view kVocabulary =
    "[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\ndog\n##s\nbark\n##ing\nba\nu\n##s\n.\n-\nkiev\nnord\n’\n“\n”\nzurich\na\n##"
    "a\nstrasse\n"
    "stra\n##ße\nд\n##а\n1\n##2\nb";

/// "the/title dog/lower ##s/lower".
std::string cut(std::string_view token) {
  constexpr const char* kShapes[] = {"none", "lower", "title", "upper", "letter", "mixed"};
  const auto pieces = Pieces::read(kVocabulary);
  EXPECT_TRUE(pieces.ok());
  std::vector<Piece> found;
  pieces.value().append(token, found);
  std::string out;
  for (const Piece& piece : found) {
    out += (out.empty() ? "" : " ") + std::string(pieces.value().word(piece.id)) + "/" +
           kShapes[static_cast<int>(piece.shape)];
  }
  return out;
}

TEST(Pieces, cover_a_word_greedily_and_keep_its_case_as_a_shape) {
  struct Case {
    const char* token;
    const char* pieces;
  };
  constexpr Case kCases[] = {{"the", "the/lower"},
                             {"The", "the/title"},
                             {"DOGS", "dog/upper ##s/letter"},
                             {"barking", "bark/lower ##ing/lower"},
                             {"baRKing", "bark/mixed ##ing/lower"},
                             {"Barks!", "bark/title ##s/lower [UNK]/none"},
                             {"barkz", "[UNK]/lower"},
                             {"bArking", "bark/mixed ##ing/lower"},
                             {"U.S.", "u/letter ./none [UNK]/letter ./none"},
                             {"dog-bark", "dog/lower -/none bark/lower"},
                             {"12", "1/none ##2/none"},
                             {"Zürich", "zurich/title"},
                             {"Zu\xCC\x88rich", "zurich/title"},
                             {"straße", "stra/lower ##ße/lower"},
                             {"ДА", "д/letter ##а/letter"},
                             {"’s", "’/none [UNK]/lower"},
                             {"``", "“/none"},
                             {"''", "”/none"},
                             {"the\xE2\x80\x8B", "the/lower"},
                             {"the\xC2\xA0", "the/lower"},
                             {"\xE4\xB8\xAD", "[UNK]/lower"},
                             {"\xE2\x80\x8B", "[UNK]/none"},
                             {"", "[UNK]/none"},
                             {"\x01", "[UNK]/none"}};
  for (const Case& c : kCases) EXPECT_EQ(cut(c.token), c.pieces) << c.token;
}

TEST(Pieces, a_word_of_more_than_a_hundred_characters_is_unknown) {
  const std::string hundred(100, 'a');
  EXPECT_EQ(cut(hundred + "a"), "[UNK]/lower");
  EXPECT_EQ(cut(hundred).substr(0, 16), "a/lower ##a/lowe");
}

TEST(Pieces, a_token_has_at_least_one_piece_and_no_more_than_a_window_can_hold) {
  const auto pieces = Pieces::read(kVocabulary);
  for (const std::string& unit : {std::string("."), std::string("the."), std::string("aaaa"), std::string("中"),
                                  std::string("\xCC\x88"), std::string("\xF0\x9F\x98\x80")}) {
    std::string token;
    while (token.size() < 200'000) token += unit;
    std::vector<Piece> found;
    pieces.value().append(token, found);
    EXPECT_GE(found.size(), 1u);
    EXPECT_LE(found.size(), kMostPieces);
  }
}

TEST(Pieces, a_vocabulary_without_its_marks_is_broken) {
  for (const std::string_view vocabulary : {"", "a\nb", "[UNK]\n[CLS]", "[CLS]\n[SEP]", "\n\n\n"}) {
    const auto pieces = Pieces::read(vocabulary);
    ASSERT_FALSE(pieces.ok());
    EXPECT_EQ(pieces.error().code, "language.weights_broken");
  }
  std::string large = "[UNK]\n[CLS]\n[SEP]";
  for (int i = 0; i < 70'000; ++i) large += "\nw" + std::to_string(i);
  EXPECT_FALSE(Pieces::read(large).ok());
}

}  // namespace
}  // namespace synoptic::encoder
