#include "synoptic/language/countries.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "synoptic/base/tables.h"

namespace synoptic {
namespace {

TEST(Countries, AreKnownByNamePeopleCapitalAndGovernment) {
  struct Case {
    const char* word;
    const char* code;
    CountryForm form;
  };
  constexpr Case kCases[] = {{"Peru", "PE", CountryForm::name},
                             {"DPRK", "KP", CountryForm::name},
                             {"Norwegians", "NO", CountryForm::adjective},
                             {"New Zealander", "NZ", CountryForm::adjective},
                             {"Tallinn", "EE", CountryForm::capital},
                             {"Casa Rosada", "AR", CountryForm::government},
                             {"U.S.", "US", CountryForm::name},
                             {"Congo", "CD", CountryForm::name}};
  for (const Case& c : kCases) {
    const auto found = country_word(c.word);
    ASSERT_TRUE(found) << c.word;
    EXPECT_EQ(found->code, c.code) << c.word;
    EXPECT_EQ(found->form, c.form) << c.word;
  }
}

TEST(Countries, HeedCapitals) {
  EXPECT_FALSE(country_word("turkey"));
  EXPECT_FALSE(country_word("us"));
  EXPECT_FALSE(country_word(""));
}

TEST(Countries, HaveAShortEnglishName) {
  EXPECT_EQ(country_name("KP"), "North Korea");
  EXPECT_EQ(country_name("AX"), "Åland Islands");
  EXPECT_EQ(country_name("ZZ"), "");
}

TEST(Countries, RowsHaveFiveColumnsAndACodeOnce) {
  std::set<std::string> codes;
  for (const auto& row : table("country_words")) {
    ASSERT_EQ(row.size(), 5u) << row[0];
    EXPECT_TRUE(codes.insert(std::string(row[0])).second) << row[0];
  }
  EXPECT_GE(codes.size(), 195u);
}

}  // namespace
}  // namespace synoptic
