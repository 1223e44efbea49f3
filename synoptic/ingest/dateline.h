// Where, when and through which agency a report was filed: "KAZAN, Russia, Oct 24 (Reuters) -".
//
// Nearly always the dateline is the beginning of the first paragraph and stays in its prose; in wire texts it may
// be a line of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "synoptic/base/date.h"

namespace synoptic {

struct Dateline {
  std::uint32_t size = 0;             ///< Bytes of `words` it takes, with its dash and the white space after it.
  std::string_view place;             ///< "KAZAN, Russia"; empty where it names an agency only. A view of the words.
  std::optional<std::string> agency;  ///< "Reuters", by the name of data/outlets.tsv where it is there.
  std::optional<PartialDate> day;     ///< Where it gives the year too.
};

/// The dateline that `words` (a paragraph) begins with, if it does. Looks at the first 160 bytes.
std::optional<Dateline> dateline_at_start(std::string_view words);

}  // namespace synoptic
