#include "synoptic/ingest/pasted_text.h"

#include <algorithm>
#include <optional>
#include <string>

#include "synoptic/ingest/address_line.h"
#include "synoptic/ingest/blocks.h"
#include "synoptic/ingest/dateline.h"
#include "synoptic/ingest/markdown/front_matter.h"

namespace synoptic {

namespace {

struct TextLine {
  std::size_t begin = 0, end = 0;  ///< Without its line break.
};

std::vector<TextLine> cut_lines(std::string_view text) {
  std::vector<TextLine> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back({begin, end});
    begin = end + 1;
  }
  return lines;
}

std::string_view trimmed_line(std::string_view text, const TextLine& line) {
  const std::string_view words = text.substr(line.begin, line.end - line.begin);
  const std::size_t begin = words.find_first_not_of(" \t\r");
  return begin == std::string_view::npos ? std::string_view()
                                         : words.substr(begin, words.find_last_not_of(" \t\r") - begin + 1);
}

bool is_divider(std::string_view line) {
  return line.size() >= 3 && line.find_first_not_of('-') == std::string_view::npos;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }

bool has_prose(std::string_view part) {
  const std::vector<Block> blocks = blocks_of(part);
  return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) {
    return block.kind == BlockKind::prose && block.span.in(part).find(' ') != std::string_view::npos;
  });
}

bool begins_like_a_report(std::string_view part) {
  bool has_head = false;
  for (const Block& block : blocks_of(part)) {
    switch (block.kind) {
      case BlockKind::headline:
      case BlockKind::byline:
      case BlockKind::published:
      case BlockKind::dateline: has_head = true; break;
      case BlockKind::navigation: has_head = has_head || address_line(block.span.in(part)).has_value(); break;
      case BlockKind::prose: return has_head || dateline_at_start(block.span.in(part)).has_value();
      case BlockKind::caption:
      case BlockKind::related: break;
    }
  }
  return false;
}

/// "# Dam overtops": in Markdown the heading of an article, below which those of its sections have more marks.
bool begins_with_title(std::string_view part) {
  const std::size_t begin = part.find_first_not_of(" \t\r\n");
  return begin != std::string_view::npos && part.substr(begin).starts_with("# ");
}

bool begins_like_markdown_report(std::string_view part) {
  if (begins_with_title(part) || front_matter_of(part).size > 0) return true;
  const std::size_t begin = part.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return false;
  return address_line(part.substr(begin, part.find('\n', begin) - begin)).has_value();
}

/// The lines that divide, as they stand: those of a heading and of metadata left out.
std::vector<TextLine> dividers(std::string_view text, bool is_markdown) {
  std::vector<TextLine> found;
  const std::vector<TextLine> lines = cut_lines(text);
  std::size_t behind_metadata = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].begin < behind_metadata || !is_divider(trimmed_line(text, lines[i]))) continue;
    if (is_markdown) {
      if (i > 0 && !trimmed_line(text, lines[i - 1]).empty()) continue;
      // The first line of metadata divides from what stands above; the one that closes them does not.
      if (const FrontMatter front = front_matter_of(text.substr(lines[i].begin)); front.size > 0)
        behind_metadata = lines[i].begin + front.size;
    }
    found.push_back(lines[i]);
  }
  return found;
}

}  // namespace

PastedReports reports_in(std::string_view text, bool is_markdown) {
  PastedReports pasted;
  const std::vector<TextLine> divided = dividers(text, is_markdown);
  std::size_t begin = 0;
  bool has_prose_above = !divided.empty() && has_prose(text.substr(0, divided.front().begin));
  for (std::size_t i = 0; i < divided.size(); ++i) {
    const TextLine& line = divided[i];
    const std::size_t next = i + 1 < divided.size() ? divided[i + 1].begin : text.size();
    const bool has_metadata = is_markdown && front_matter_of(text.substr(line.begin)).size > 0;
    const std::size_t below = has_metadata ? line.begin : std::min(line.end + 1, text.size());
    const std::string_view part = text.substr(below, next - below);
    const bool prose = has_prose(part);
    if (prose && (is_markdown ? begins_like_markdown_report(part) : begins_like_a_report(part))) {
      const std::string_view above = text.substr(begin, line.begin - begin);
      if (!is_blank(above)) pasted.reports.push_back(above);
      begin = below;
    } else {
      pasted.has_idle_divider = pasted.has_idle_divider || (!is_markdown && has_prose_above && prose);
    }
    has_prose_above = has_prose_above || prose;
  }
  if (const std::string_view rest = text.substr(begin); !is_blank(rest) || pasted.reports.empty())
    pasted.reports.push_back(rest);
  return pasted;
}

}  // namespace synoptic
