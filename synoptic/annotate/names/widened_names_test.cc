// What belongs to a name that the reader took in part.
#include "synoptic/annotate/names/widened_names.h"

#include <gtest/gtest.h>

#include <string>

#include "synoptic/text/segmentation.h"

namespace synoptic {
namespace {

struct Taken {
  std::string name;
  EntityKind kind;
};

std::string widened(const std::string& text, const std::vector<Taken>& taken) {
  const Words words = tag_words(text, segment(text, {{{0, static_cast<std::uint32_t>(text.size())}}}));
  std::vector<NameTokens> names;
  std::size_t from = 0;
  for (const Taken& one : taken) {
    from = text.find(one.name, from);
    const auto at = static_cast<std::uint32_t>(from);
    names.push_back({words.tokens_in({at, static_cast<std::uint32_t>(at + one.name.size())}), one.kind});
    from += one.name.size();
  }
  widen_names(text, words, names);
  std::string out;
  for (const NameTokens& name : names) {
    const Span span{words.tokens[name.tokens.begin].span.begin, words.tokens[name.tokens.end - 1].span.end};
    out += (out.empty() ? "" : "; ") + std::string(span.in(text)) + " " + std::string(to_string(name.kind));
  }
  return out;
}

TEST(WidenedNames, CountriesAndPeoplesAreWhole) {
  EXPECT_EQ(widened("Two Costa Rican pilots died.", {{"Costa", EntityKind::place}, {"Rican", EntityKind::other}}),
            "Costa Rican other");
  EXPECT_EQ(widened("Two Sri Lankan nuns were hurt.", {{"Lankan", EntityKind::other}}), "Sri Lankan other");
}

TEST(WidenedNames, AMonthIsAGivenNameWhereNothingMakesItATime) {
  EXPECT_EQ(
      widened("They met Ann Vik and June Castor.", {{"Ann Vik", EntityKind::person}, {"Castor", EntityKind::person}}),
      "Ann Vik person; June Castor person");
  EXPECT_EQ(widened("It was in June Castor left.", {{"Castor", EntityKind::person}}), "Castor person");
}

TEST(WidenedNames, AFirmBearsItsOwnersName) {
  EXPECT_EQ(widened("Carrow's said it would close. Many work for Carrow's.",
                    {{"Carrow", EntityKind::person}, {"Carrow", EntityKind::person}}),
            "Carrow's organization; Carrow's organization");
  EXPECT_EQ(widened("Carrow's house burned down.", {{"Carrow", EntityKind::person}}), "Carrow person");
}

}  // namespace
}  // namespace synoptic
