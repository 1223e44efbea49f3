#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "synoptic/base/date.h"
#include "synoptic/base/embedded_tables.h"
#include "synoptic/base/hash.h"
#include "synoptic/base/json_writer.h"
#include "synoptic/base/result.h"
#include "synoptic/base/tables.h"
#include "synoptic/base/word_set.h"

namespace synoptic {
namespace {

TEST(Date, reads_years_months_and_days_that_exist) {
  EXPECT_EQ(PartialDate::parse("2024")->to_string(), "2024");
  EXPECT_EQ(PartialDate::parse("2024-02-29")->to_string(), "2024-02-29");
  EXPECT_EQ(PartialDate::parse("2024-10-26T07:51:00+09:00")->to_string(), "2024-10-26");
  for (const char* bad : {"", "202", "2024-13", "2023-02-29", "2024-1-1", "2024-10-266", "2024-10-26x"})
    EXPECT_FALSE(PartialDate::parse(bad)) << bad;
}

TEST(Date, covers_all_its_days) {
  EXPECT_EQ(PartialDate::from_day(PartialDate{2024, 2, 0}.last_day()).to_string(), "2024-02-29");
  EXPECT_EQ(PartialDate::from_day(PartialDate{2024, 0, 0}.last_day()).to_string(), "2024-12-31");
}

TEST(DateInterval, overlaps_where_a_day_is_in_both_and_an_absent_end_is_open) {
  const DateInterval june = DateInterval::of(PartialDate{2024, 6, 0});
  EXPECT_TRUE(june.overlaps({PartialDate{2024, 6, 30}, std::nullopt}));
  EXPECT_FALSE(june.overlaps({PartialDate{2024, 7, 1}, std::nullopt}));
  EXPECT_TRUE(june.overlaps({}));
}

TEST(Hash, is_the_published_digest) {
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(JsonWriter, writes_numbers_by_value_and_escapes_what_html_would_read) {
  std::string out;
  JsonWriter json(out);
  json.begin_object()
      .field("a", 3000.0)
      .field("b", 0.1)
      .field("c", "</script>\xe2\x80\xa8")
      .key("d")
      .begin_array()
      .value(1)
      .value(true)
      .null()
      .end_array()
      .end_object();
  EXPECT_EQ(out, R"({"a":3000,"b":0.1,"c":"\u003c/script\u003e\u2028","d":[1,true,null]})");
}

TEST(Tables, are_built_in_and_split_at_tabs) {
  ASSERT_EQ(table("example").size(), 2u);
  EXPECT_EQ(table("example")[1][1], "B");
}

TEST(Result, holds_a_value_or_an_error) {
  const Result<int> good = 3, bad = Error{"test.bad", "it is bad", "file"};
  EXPECT_EQ(good.value(), 3);
  EXPECT_EQ(bad.error().code, "test.bad");
}

// The larger tables are packed in the program (cmake/EmbedTables.cmake): what comes out is the file, row for row.
TEST(Tables, give_every_file_whole_whether_it_is_packed_or_not) {
  std::size_t packed = 0;
  for (const EmbeddedTable& embedded : embedded_tables()) {
    packed += embedded.packed;
    EXPECT_FALSE(table(embedded.name).empty()) << embedded.name;
  }
  EXPECT_GT(packed, 0u);
  EXPECT_LT(packed, embedded_tables().size());
  std::ifstream file("data/surnames.tsv");
  std::size_t row = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::string joined;
    ASSERT_LT(row, table("surnames").size());
    for (const std::string_view cell : table("surnames")[row++])
      joined += (joined.empty() ? "" : "\t") + std::string(cell);
    ASSERT_EQ(joined, line);
  }
  EXPECT_EQ(row, table("surnames").size());
}

TEST(WordSet, holds_the_words_of_a_table_as_a_walk_over_it_finds_them) {
  const WordSet all = WordSet::of_table("evidence_words"),
                shown = WordSet::of_table("evidence_words", {"imagery", "video"});
  std::size_t kept = 0;
  for (const auto& row : table("evidence_words")) {
    EXPECT_TRUE(all.holds(row[0])) << row[0];
    EXPECT_EQ(shown.holds(row[0]), row[1] == "imagery" || row[1] == "video") << row[0];
    kept += row[1] == "imagery" || row[1] == "video" ? 1 : 0;
  }
  EXPECT_EQ(shown.size(), kept);
  EXPECT_LT(shown.size(), all.size());
}

TEST(WordSet, holds_whole_words_only) {
  const WordSet set = {"sign", "ratify"};
  EXPECT_TRUE(set.holds("sign"));
  for (const std::string_view other : {"", "sig", "signs", "Sign"}) EXPECT_FALSE(set.holds(other)) << other;
}

}  // namespace
}  // namespace synoptic
