#include "synoptic/annotate/names/alias_links.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

TEST(AliasLinks, AreReadFromTheWordsBetweenTwoNames) {
  struct Example {
    const char *between, *after;
    AliasLink wanted;
  };
  const Example examples[] = {
      {", known professionally as ", " ", AliasLink::known_as},
      {", who is better known as ", ",", AliasLink::known_as},
      {" (also known as ", ")", AliasLink::known_as},
      {", who goes by the name ", " ", AliasLink::known_as},
      {", aka ", " ", AliasLink::known_as},
      {" (born May 9, 1987), known as ", ",", AliasLink::known_as},
      {", formerly ", ",", AliasLink::renamed},
      {" (now ", ")", AliasLink::renamed},
      {", since renamed ", ".", AliasLink::renamed},
      // "Ana Roth, now Lisova's coach", "formerly of", another sentence, a verb: other people.
      {", now ", "'", AliasLink::none},
      {", formerly of ", ",", AliasLink::none},
      {". Also known as ", " ", AliasLink::none},
      {" called ", ",", AliasLink::none},
      {" (the mayor), known as ", ",", AliasLink::none},
      {" and ", " ", AliasLink::none},
      {", ", ",", AliasLink::none},
  };
  for (const Example& one : examples)
    EXPECT_EQ(static_cast<int>(alias_link(one.between, one.after)), static_cast<int>(one.wanted))
        << "'" << one.between << "'";
}

}  // namespace
}  // namespace synoptic
