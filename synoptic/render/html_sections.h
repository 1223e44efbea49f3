// The sections of the page, one file each, in the order of a reader's questions.
#pragma once

#include "synoptic/render/html_parts.h"

namespace synoptic {

void write_head(const Page& page);         ///< Policy, title, style.
void write_masthead(const Page& page);     ///< What is this? Title, counts, key to the reports.
void write_contents(const Page& page);     ///< The way around, and the filter.
void write_lead(const Page& page);         ///< What can I rely on?
void write_figures(const Page& page);      ///< How many?
void write_quotations(const Page& page);   ///< Who said what?
void write_timeline(const Page& page);     ///< When?
void write_conflicts(const Page& page);    ///< Where do they part?
void write_origins(const Page& page);      ///< Who rests on whom?
void write_foundations(const Page& page);  ///< What do they point to? Evidence and cited texts, names.
void write_grid(const Page& page);         ///< Who is silent?
void write_reports(const Page& page);      ///< The reports in full.
void write_problems(const Page& page);     ///< What was not read.

}  // namespace synoptic
