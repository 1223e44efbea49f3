// The sections of the page, one file each, in the order of a reader's questions. Rail and headings share their words.
#pragma once

#include <array>

#include "synoptic/render/html_parts.h"

namespace synoptic {

/// A section by its id on the page and the words that name it in the rail and above it.
struct SectionName {
  std::string_view id, name;
};

/// In the order of the page.
inline constexpr std::array<SectionName, 11> kSections{{{"lead", "In short"},
                                                        {"claims", "Claims"},
                                                        {"values", "Values"},
                                                        {"timeline", "Timeline"},
                                                        {"quotations", "Quotations"},
                                                        {"origins", "Origins"},
                                                        {"sources", "Evidence"},
                                                        {"names", "Names"},
                                                        {"judgements", "Judged by hand"},
                                                        {"reports", "Reports"},
                                                        {"problems", "Problems"}}};

/// The name of a section, by an id of kSections.
std::string_view section_name(std::string_view id);
/// Whether the dossier has anything for a section: an empty one is neither written nor in the rail.
bool has_section(const Page& page, std::string_view id);
bool has_values(const Page& page);  ///< A figure of which three values stand.

void write_head(const Page& page);      ///< Policy, title, style.
void write_masthead(const Page& page);  ///< What is this? Title, counts, key to the reports.
void write_rail(const Page& page);      ///< The way around, and the filter.
void write_lead(const Page& page);  ///< The state of the story: figures, where reports part, what rests on one origin.
void write_claims(const Page& page);      ///< Claims by origins, and the figures that one report alone gives.
void write_values(const Page& page);      ///< Figures of which three values and more stand.
void write_timeline(const Page& page);    ///< The story's days.
void write_quotations(const Page& page);  ///< Who said what?
void write_origins(const Page& page);     ///< Who rests on whom?
void write_sources(const Page& page);     ///< What do they point to? Evidence and cited texts.
void write_names(const Page& page);       ///< Who and what is named.
void write_judgements(const Page& page);  ///< What a person judged, apart from what is inferred.
void write_reports(const Page& page);     ///< The reports in full.
void write_problems(const Page& page);    ///< What was not read.

/// Conflicts as they lead the page: what is told, the sides with who tells them, the reason.
void write_conflicts(const Page& page);

}  // namespace synoptic
