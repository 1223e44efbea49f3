// "When?": the drawing of the timeline, and the table that says the same.
#include <fmt/format.h>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/timeline_plot.h"
#include "synoptic/render/wording.h"

namespace synoptic {

namespace {

constexpr std::size_t kOpenEntries = 24;  // rows of the table before the rest is folded: two screens
constexpr std::size_t kLeastFolded = 8;   // a shorter rest is shown

std::vector<Place> places_of(const TimelineEntry& entry) {
  std::vector<Place> places;
  for (const TimelineMention& mention : entry.mentions) places.push_back(mention.place);
  return places;
}

/// How each distinct wording of the date was resolved.
void trail(const Page& page, const TimelineEntry& entry) {
  std::vector<std::string> known;
  for (const TimelineMention& mention : entry.mentions) {
    const std::string words(words_at(page.dossier, mention.place));
    std::string reason = mention.anchor.empty() ? mention.rule
                         : mention.rule.empty() ? "from " + mention.anchor
                                                : fmt::format("{}, from {}", mention.rule, mention.anchor);
    if (std::find(known.begin(), known.end(), words + reason) != known.end()) continue;
    known.push_back(words + reason);
    const auto line = page.html.element("div");
    quoted(page, words);
    if (!reason.empty()) page.html.text(" ").leaf("small", reason);
  }
}

void rows(const Page& page, std::size_t begin, std::size_t end, std::string_view caption) {
  const auto scroll = page.html.element(
      "div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", std::string(caption)}});
  const auto table = page.html.element("table", {{"class", "days"}});
  table_head(page, caption, {"No.", "Day", "Reports", "What", "How the day is known"});
  const auto body = page.html.element("tbody");
  for (std::size_t i = begin; i < end; ++i) {
    const TimelineEntry& entry = page.dossier.timeline[i];
    const auto row =
        page.html.element("tr", {{"id", html_id(entry.id)}, {"data-r", numbers(documents_of(places_of(entry)))}});
    page.html.leaf("td", {{"class", "n"}}, std::to_string(i + 1));
    {
      const auto cell = page.html.element("th", {{"scope", "row"}});
      when(page, entry.when);
    }
    {
      const auto cell = page.html.element("td");
      badges(page, places_of(entry));
    }
    page.html.leaf("td", {{"class", "w"}}, entry.what);
    const auto cell = page.html.element("td");
    trail(page, entry);
  }
}

}  // namespace

void write_timeline(const Page& page) {
  const std::size_t all = page.dossier.timeline.size();
  const auto opened = section(page, "timeline", "When?",
                              all == 0 ? "No day was read in these reports."
                                       : "A lane a report: a numbered circle is a day it names, a bar an interval, a "
                                         "flag the day it was published.");
  if (all == 0) return;
  const TimelinePlot plot(page);
  if (plot.drawn()) plot.write();
  const bool is_folded = all >= kOpenEntries + kLeastFolded;
  rows(page, 0, is_folded ? kOpenEntries : all, "What the reports date, by day");
  if (!is_folded) return;
  const auto details = page.html.element("details", {{"class", "rest"}});
  page.html.leaf("summary", counted(all - kOpenEntries, "more day"));
  rows(page, kOpenEntries, all, "What the reports date, continued");
}

}  // namespace synoptic
