// The small parts that every section of the page is made of: badges, tags, headings, tables.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/dossier/dossier.h"
#include "synoptic/render/html_writer.h"
#include "synoptic/render/page_index.h"

namespace synoptic {

/// What a section is written with.
struct Page {
  const Dossier& dossier;
  const PageIndex& index;
  HtmlWriter& html;
};

/// From how many cards on the rest of a section is folded. Set so that five reports (development corpus of five news
/// reports, 2026-11) show all, and fifty stay readable.
inline constexpr std::size_t kOpenCards = 12;

/// A report's letter in its shape, linked to the sentence that holds `place`.
void badge(const Page& page, const Place& place);
/// A badge a report: linked to its first place among `places`.
void badges(const Page& page, const std::vector<Place>& places);
/// A badge a document, linked to its first place among `places`, else to the report.
void badges(const Page& page, const std::vector<std::uint32_t>& documents, const std::vector<Place>& places);

/// A relation as a word with its sign: "≠ conflict". `kind` selects the look: "conflict", "update", "agree", "single".
void tag(const Page& page, std::string_view kind, std::string_view words);

/// Words of a report, in the serif of what outlets wrote.
void quoted(const Page& page, std::string_view words);

/// Opens a section with its heading of level 2, and a line under it in muted words (may be empty).
[[nodiscard]] HtmlWriter::Element section(const Page& page, std::string_view id, std::string_view heading,
                                          std::string_view line);

/// The head of a table: its caption and the headings of its columns. The first column may be left without a name.
void table_head(const Page& page, std::string_view caption, const std::vector<std::string_view>& headings);

/// "0 2 3": for filtering by report.
std::string numbers(const std::vector<std::uint32_t>& documents);

/// A percentage of a plot's width: "42.5%".
std::string percent(double value);

/// A day or interval as a <time> element where it is one day.
void when(const Page& page, const DateInterval& interval);

}  // namespace synoptic
