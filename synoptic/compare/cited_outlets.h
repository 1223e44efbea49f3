// Which outlets and agencies a report names as having something from: in chains of voices, in lines of related
// reports, in its credits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

/// A place where a report says that it has something from an outlet.
struct Citation {
  std::string key;   ///< The name folded, without article: equal for one outlet.
  std::string name;  ///< As the report has it.
  Span place;
};

/// Those of one report, by place; its own name is none. Cost: linear in its attributions, times the outlets of the
/// story.
std::vector<Citation> cited_outlets(const Collation& collation, std::uint32_t document);

/// True where `key` (Citation::key) is the report's outlet, the agency that it credits, or stands whole in its file's
/// name.
bool is_name_of(const Account& account, const std::string& key);

}  // namespace synoptic
