// The names in a line that says who wrote something.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace synoptic {

/// The names in a line such as "By Jane Doe and John Roe | Updated 3 May 2021": without what introduces and follows
/// them. A credential stays with its name ("Jane Doe, PhD").
std::vector<std::string> names_in_byline(std::string_view line);

/// False for what no name is: an address, a month, "View all posts", more than seven words.
bool is_name(std::string_view name);

/// Adds `name` unless it is there already, case and signs aside.
void add_name(std::vector<std::string>& names, std::string_view name);

}  // namespace synoptic
