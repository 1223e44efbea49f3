#include "synoptic/ingest/stated_date.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

TEST(StatedDate, reads_what_programs_write) {
  struct Case {
    const char* words;
    const char* date;  ///< nullptr: none.
    const char* at;
  };
  const Case cases[] = {
      {"2025-03-04", "2025-03-04", ""},
      {"2025-03-04T17:05:00Z", "2025-03-04", "2025-03-04T17:05:00Z"},
      {"2025-03-04T23:30:00.123-05:00", "2025-03-04", "2025-03-04T23:30:00-05:00"},
      {"2025-03-04 17:05:00+0100", "2025-03-04", "2025-03-04T17:05:00+01:00"},
      {"2025-03-04 17:05", "2025-03-04", ""},
      {"20250304T170500Z", "2025-03-04", "2025-03-04T17:05:00Z"},
      {"20250304", "2025-03-04", ""},
      {"2025-3-4", "2025-03-04", ""},
      {"2025-03", "2025-03", ""},
      {"Tue, 04 Mar 2025 17:05:00 GMT", "2025-03-04", "2025-03-04T17:05:00Z"},
      {"Tue, 4 March 25 17:05 EST", "2025-03-04", "2025-03-04T17:05:00-05:00"},
      {"04 Mar 2025 23:59:59 -0800", "2025-03-04", "2025-03-04T23:59:59-08:00"},
      {"Mar 4, 2025 5:05 PM", "2025-03-04", ""},
      {"Mar 4, 2025 12:05 AM GMT", "2025-03-04", "2025-03-04T00:05:00Z"},
      {"4-Mar-2025", "2025-03-04", ""},
      {"Tue Mar  4 17:05:00 GMT 2025", "2025-03-04", "2025-03-04T17:05:00Z"},
      {"Fri, 15 Aug 2025 09:00:00 +0200", "2025-08-15", "2025-08-15T09:00:00+02:00"},
      {"1741107900", "2025-03-04", "2025-03-04T17:05:00Z"},
      {"1741107900000", "2025-03-04", "2025-03-04T17:05:00Z"},
      {"14/03/2025", "2025-03-14", ""},
      {"3/14/2025", "2025-03-14", ""},
      {"04.03.2025 17:05", "2025-03-04", ""},
      {"2025/03/04", "2025-03-04", ""},
      {"03/04/2025", nullptr, ""},
      {"31 Feb 2025", nullptr, ""},
      {"yesterday", nullptr, ""},
      {"", nullptr, ""},
      {"12", nullptr, ""},
      {"Tue, 99 Mar 2025", nullptr, ""},
  };
  for (const Case& one : cases) {
    const std::optional<StatedDate> read = stated_date(one.words);
    ASSERT_EQ(read.has_value(), one.date != nullptr) << one.words;
    if (!read) continue;
    EXPECT_EQ(read->date.to_string(), one.date) << one.words;
    EXPECT_EQ(read->at, one.at) << one.words;
  }
}

}  // namespace
}  // namespace synoptic
