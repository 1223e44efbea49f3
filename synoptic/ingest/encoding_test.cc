#include "synoptic/ingest/encoding.h"

#include <gtest/gtest.h>

#include <random>

#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

using namespace std::string_literals;

std::string utf16(std::u16string_view text, bool big_endian) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  }
  return bytes;
}

std::string text_of(std::string_view bytes) { return decode(bytes).value().text; }
std::string encoding_of(std::string_view bytes) { return decode(bytes).value().encoding; }

std::vector<std::string> codes_of(const Decoded& decoded) {
  std::vector<std::string> codes;
  for (const Problem& problem : decoded.problems) codes.push_back(problem.code);
  return codes;
}

TEST(Encoding, KeepsValidUtf8ByteForByteWithItsMarkAndItsLineEnds) {
  for (const std::string& bytes : {"Ferry lost\r\nThree saved\n"s,
                                   "\xEF\xBB\xBF"
                                   "Caf\xC3\xA9"s,
                                   "\xF0\x9F\x9A\xA2"s, "a"s, "\t"s, " \r"s}) {
    const Decoded decoded = decode(bytes).value();
    EXPECT_EQ(decoded.text, bytes);
    EXPECT_EQ(decoded.encoding, "UTF-8");
    EXPECT_TRUE(decoded.problems.empty());
  }
}

TEST(Encoding, ReadsUtf16AndUtf32ByTheirMarks) {
  EXPECT_EQ(text_of("\xFF\xFE" + utf16(u"Паром — 12", false)), "Паром — 12");
  EXPECT_EQ(text_of("\xFE\xFF" + utf16(u"Паром — 12", true)), "Паром — 12");
  EXPECT_EQ(text_of("\xFF\xFE\0\0F\0\0\0e\0\0\0"s), "Fe");
  EXPECT_EQ(text_of("\0\0\xFE\xFF\0\0\0F"s), "F");
}

TEST(Encoding, ReadsUtf16WithoutAMarkByTheNulsOfSpacesAndLetters) {
  const std::u16string english = u"The ferry left at noon, and “nobody” saw it.\r\n";
  const std::u16string russian = u"Паром вышел в полдень, и больше его никто не видел.\n";
  EXPECT_EQ(encoding_of(utf16(english, false)), "UTF-16LE");
  EXPECT_EQ(encoding_of(utf16(english, true)), "UTF-16BE");
  EXPECT_EQ(text_of(utf16(russian, false)), "Паром вышел в полдень, и больше его никто не видел.\n");
  EXPECT_EQ(text_of(utf16(russian, true)), "Паром вышел в полдень, и больше его никто не видел.\n");
}

// A stray NUL at an odd place once made a whole report UTF-16: forty words of Chinese.
TEST(Encoding, ReadsAsciiWithAStrayNulAsWhatItIs) {
  std::string text =
      "Police said that the ferry had left at noon, and that nobody on the northern quay had seen it sail. ";
  text += text;
  const std::string before = text;
  for (const std::size_t at : {101u, 102u}) {
    text = before;
    text.insert(at, 1, '\0');
    if (text.size() % 2) text += '\n';
    EXPECT_EQ(decode(text).value().text.substr(0, 101), before.substr(0, 101)) << at;
  }
}

TEST(Encoding, ReplacesALoneSurrogateOfUtf16AndSaysSo) {
  const std::u16string text = {u'T', u'h', u'e', u' ', 0xD800, u' ', u'f', u'e', u'r', u'r', u'y', u'.'};
  const Decoded decoded = decode("\xFF\xFE" + utf16(text, false)).value();
  EXPECT_EQ(decoded.text, "The \xEF\xBF\xBD ferry.");
  EXPECT_EQ(codes_of(decoded), std::vector<std::string>{"ingest.bytes_replaced"});
}

TEST(Encoding, ReadsDamagedUtf8AsUtf8AndGivesTheFirstPlaceOfDamage) {
  struct Case {
    std::string bytes, text;
    std::uint64_t offset;
  };
  const Case cases[] = {
      {"Łódź, Kraków, Żywiec \xFF.", "Łódź, Kraków, Żywiec \xEF\xBF\xBD.", 26},
      {"a surrogate \xED\xA0\x80 alone", "a surrogate \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD alone", 12},
      {"“cut off at the en\xE2\x80", "“cut off at the en\xEF\xBF\xBD", 20},
  };
  for (const Case& c : cases) {
    const Decoded decoded = decode(c.bytes).value();
    EXPECT_EQ(decoded.encoding, "UTF-8") << c.bytes;
    EXPECT_EQ(decoded.text, c.text);
    ASSERT_EQ(codes_of(decoded), std::vector<std::string>{"ingest.bytes_replaced"});
    EXPECT_EQ(decoded.problems[0].offset, c.offset);
  }
}

TEST(Encoding, ReplacesAFewNulsInAText) {
  const Decoded decoded = decode(
                              "The ferry left at noon and has not been seen since; twelve people were on board of it, "
                              "the harbour master said on Friday.\0 Boats are out."s)
                              .value();
  EXPECT_NE(decoded.text.find("Friday.\xEF\xBF\xBD Boats"), std::string::npos);
  EXPECT_EQ(codes_of(decoded), std::vector<std::string>{"ingest.bytes_replaced"});
}

TEST(Encoding, GuessesLegacyEncodingsAndSaysSo) {
  struct Case {
    const char* encoding;
    std::string bytes, part;
  };
  const Case cases[] = {
      {"windows-1252", "\x93We saw the ferry,\x94 she said \x96 \x93it didn\x92t stop.\x94",
       "“We saw the ferry,” she said – “it didn’t stop.”"},
      {"windows-1252",
       "Le ferry a quitt\xE9 le port \xE0 midi; apr\xE8s la temp\xEAte, les secours n'ont retrouv\xE9 aucun passager, "
       "a d\xE9"
       "clar\xE9 le pr\xE9"
       "fet.",
       "quitté le port à midi"},
      {"windows-1251",
       "\xCF\xE0\xF0\xEE\xEC \xE2\xFB\xF8\xE5\xEB \xE8\xE7 \xEF\xEE\xF0\xF2\xE0 \xE2 \xEF\xEE\xEB\xE4\xE5\xED\xFC, "
       "\xE8 \xE1\xEE\xEB\xFC\xF8\xE5 \xE5\xE3\xEE "
       "\xED\xE8\xEA\xF2\xEE \xED\xE5 \xE2\xE8\xE4\xE5\xEB.",
       "Паром вышел из порта"},
      {"Shift_JIS",
       "\x83\x74\x83\x46\x83\x8A\x81\x5B\x82\xCD\x90\xB3\x8C\xDF\x82\xC9\x8F\x6F\x8D\x60\x82\xB5\x82\xDC\x82\xB5\x82"
       "\xBD\x81\x42",
       "フェリーは正午に出港しました"},
  };
  for (const Case& c : cases) {
    const Decoded decoded = decode(c.bytes).value();
    EXPECT_EQ(decoded.encoding, c.encoding);
    EXPECT_NE(decoded.text.find(c.part), std::string::npos) << decoded.text;
    ASSERT_FALSE(decoded.problems.empty());
    EXPECT_EQ(decoded.problems[0].code, "ingest.encoding_guessed");
    EXPECT_NE(decoded.problems[0].message.find(c.encoding), std::string::npos);
  }
}

TEST(Encoding, RefusesWhatIsNoText) {
  std::mt19937 random(7);  // fixed seed: the same bytes in every run
  std::string noise(4096, '\0');
  for (char& c : noise) c = static_cast<char>(random());
  EXPECT_EQ(decode(noise).error().code, "ingest.binary");
  EXPECT_EQ(decode(std::string(100, '\0')).error().code, "ingest.binary");
  EXPECT_EQ(decode("\x7F"
                   "ELF\x02\x01\x01\0\0\0\0\0\0"s)
                .error()
                .code,
            "ingest.binary");
}

TEST(Encoding, GivesValidUtf8WithoutNulForAnyBytes) {
  std::mt19937 random(11);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 64, '\0');
    for (char& c : bytes) c = static_cast<char>(random() % 3 == 0 ? random() : ' ' + random() % 90);
    const auto decoded = decode(bytes);
    if (!decoded.ok()) continue;
    EXPECT_TRUE(is_valid_utf8(decoded.value().text));
    EXPECT_EQ(decoded.value().text.find('\0'), std::string::npos);
  }
}

}  // namespace
}  // namespace synoptic
