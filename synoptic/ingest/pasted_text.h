// Several reports in one text, as somebody pastes them: a line of hyphens between one and the next.
//
// Such a line also divides the sections of one article, so that it ends a report only where what stands below begins
// like one: with an address, a headline, a day, a name or a dateline, and then a paragraph.
#pragma once

#include <string_view>
#include <vector>

namespace synoptic {

struct PastedReports {
  std::vector<std::string_view> reports;  ///< Views of the text, in order; one: the text is one report.
  bool has_idle_divider = false;          ///< A line of hyphens with paragraphs on both sides ends no report.
};

/// Cuts `text` (valid UTF-8) at the lines of three hyphens and more that end a report. With `is_markdown` a line of
/// hyphens directly below words is their heading's, and one pair of them may hold metadata above an article.
/// Cost: linear.
PastedReports reports_in(std::string_view text, bool is_markdown);

}  // namespace synoptic
