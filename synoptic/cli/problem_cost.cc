#include "synoptic/cli/problem_cost.h"

#include <algorithm>
#include <array>

namespace synoptic {

bool costs_nothing(std::string_view code) {
  constexpr std::array<std::string_view, 17> kWorthKnowing = {
      "ingest.encoding_guessed",  "ingest.encoding_declared", "ingest.dates_conflict",  "ingest.html_too_deep",
      "ingest.paywall",           "ingest.more_pages",        "ingest.no_article_kind", "ingest.one_report",

      "compression.bad_checksum", "warc.not_a_page",          "warc.revisit",           "warc.no_target",
      "warc.coding_wrong",        "feeds.entities_refused",   "feeds.summary_only",     "compare.older_version",
      "quotations.unbalanced",
  };
  return std::find(kWorthKnowing.begin(), kWorthKnowing.end(), code) != kWorthKnowing.end();
}

}  // namespace synoptic
