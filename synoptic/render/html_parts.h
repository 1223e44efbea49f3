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

/// The most badges in a row, and in a line of the first screen or a head; further reports are counted.
inline constexpr std::size_t kMostBadges = 40, kFewBadges = 6, kHeadBadges = 3;

/// A report's letter in its shape, linked to the sentence that holds `place`.
void badge(const Page& page, const Place& place);
/// A badge a report: linked to its first place among `places`.
void badges(const Page& page, const std::vector<Place>& places);
/// A badge a document, linked to its first place among `places`, else to the report.
void badges(const Page& page, const std::vector<std::uint32_t>& documents, const std::vector<Place>& places,
            std::size_t most = kMostBadges);

/// "0 2 3": reports by number, for filters.
std::string numbers(const std::vector<std::uint32_t>& documents);

/// What a claim's element is known by: its id where no other element of the page has it, the reports that it rests on,
/// the ids whose words its panel shows (its own where empty) with spaces between, and why it is as it is.
struct ClaimElement {
  std::string id = {}, reports = {}, members = {}, why = {};
};
/// An element that filters may hide and a panel may open: data-r, data-m and data-why as above, data-k and data-s (kind
/// and speakers) from the index.
[[nodiscard]] HtmlWriter::Element claim_element(const Page& page, ElementName name, std::string_view look,
                                                const ClaimElement& claim);

/// A relation as a word with its sign: "≠ conflict". `kind` selects the look: "conflict", "update", "agree", "single".
void tag(const Page& page, std::string_view kind, std::string_view words);

/// The relation of a figure's values as a tag; nothing where one report alone gives it.
void relation_tag(const Page& page, const FigureGroup& group);

/// Words of a report, in the serif of what outlets wrote.
void quoted(const Page& page, std::string_view words);

/// Opens a section with its heading of level 2 (its name in kSections), and a line under it in muted words (may be
/// empty).
[[nodiscard]] HtmlWriter::Element section(const Page& page, std::string_view id, std::string_view line);

/// A box that scrolls by itself where its table is wider than the page; focusable, named for screen readers.
[[nodiscard]] HtmlWriter::Element scroll_box(const Page& page, std::string_view label,
                                             std::string_view look = "scroll");

/// A table whose rows come next: closed, with its box, when the result goes out of scope.
struct OpenTable {
  HtmlWriter::Element box, table, body;
};
/// Opens a table in a scroll_box named `label`, with its caption and the headings of its columns, up to its body. The
/// first column may be left without a name.
[[nodiscard]] OpenTable open_table(const Page& page, std::string_view label, std::string_view caption,
                                   const std::vector<std::string_view>& headings);

/// A percentage of a plot's width: "42.5%".
std::string percent(double value);

/// A day or interval as a <time> element where it is one day.
void when(const Page& page, const DateInterval& interval);

}  // namespace synoptic
