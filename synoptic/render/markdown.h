// Writes CommonMark (with tables as GitHub and most readers know them) from text that nobody trusts.
//
// Text passes through escaped_markdown(), the one place that escapes: no run of it can become a link, an image, a
// heading, raw HTML or the end of a table cell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace synoptic {

/// `text` on one line, visible, with every character that CommonMark could read as markup behind a backslash.
std::string escaped_markdown(std::string_view text);

/// A table; headings and cells are finished Markdown. Rows shorter than the headings are filled up.
std::string markdown_table(const std::vector<std::string>& headings, const std::vector<std::vector<std::string>>& rows);

}  // namespace synoptic
