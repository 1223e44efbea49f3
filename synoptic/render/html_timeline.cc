// "Timeline": the story's days, each event in its own words with the reports that tell it; what lies before the
// story in a line of text.
//
// Three clocks may differ: when it happened (the day of the row), the hour where a report tells one, and when it was
// first told, which is said where that was later than the day after.
#include <fmt/format.h>

#include <algorithm>

#include "synoptic/render/html_sections.h"
#include "synoptic/render/story_days.h"
#include "synoptic/render/visible.h"
#include "synoptic/render/wording.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/shortened.h"

namespace synoptic {

namespace {

constexpr std::size_t kOpenRows = 30;    // two screens
constexpr std::size_t kWhat = 130;       // characters of an event: two lines
constexpr std::size_t kBackground = 70;  // and of background
constexpr long kToldLate = 1;            // days after which it is said when something was first told

std::vector<Place> places_of(const TimelineEntry& entry) {
  std::vector<Place> places;
  for (const TimelineMention& mention : entry.mentions) places.push_back(mention.place);
  return places;
}

/// The times of day that the reports tell of an entry, each once, in their words.
std::vector<std::string> hours_of(const Page& page, const TimelineEntry& entry) {
  std::vector<std::string> hours;
  for (const TimelineMention& mention : entry.mentions) {
    const std::string words = visible_line(words_at(page.dossier, mention.place));
    const auto is_same = [&](const std::string& held) { return folded(held) == folded(words); };
    if (mention.dated && tells_time_of_day(words) && std::none_of(hours.begin(), hours.end(), is_same))
      hours.push_back(words);
  }
  return hours;
}

std::optional<Day> first_told(const Page& page, const TimelineEntry& entry) {
  std::optional<Day> day;
  for (const TimelineMention& mention : entry.mentions) {
    if (mention.place.document >= page.dossier.reports.size()) continue;
    const DateInterval& when = page.dossier.reports[mention.place.document].published.when;
    if (!when.known()) return std::nullopt;
    const Day published = day_span(when).first;
    day = day ? std::min(*day, published) : published;
  }
  return day;
}

class TimelineList {
 public:
  explicit TimelineList(const Page& page) : page_(page) {}

  void write(const std::vector<StoryRow>& rows, std::size_t begin, std::size_t end) {
    const auto list = page_.html.element("ol", {{"class", "days"}});
    for (std::size_t i = begin; i < end;) {
      const DateInterval& when = page_.dossier.timeline[rows[i].entry].when;
      std::size_t after = i;
      while (after < end && page_.dossier.timeline[rows[after].entry].when == when) ++after;
      const auto day = page_.html.element("li", {{"class", "day"}, {"data-box", ""}});
      {
        const auto heading = page_.html.element("h3");
        synoptic::when(page_, when);
      }
      const auto events = page_.html.element("ul");
      for (; i < after; ++i) event(rows[i]);
    }
  }

 private:
  void event(const StoryRow& row) {
    const TimelineEntry& entry = page_.dossier.timeline[row.entry];
    std::vector<Place> places = places_of(entry);
    std::string members = html_id(entry.id);
    for (const std::uint32_t other : row.elsewhere) {
      const std::vector<Place> more = places_of(page_.dossier.timeline[other]);
      places.insert(places.end(), more.begin(), more.end());
      members += " " + html_id(page_.dossier.timeline[other].id);
    }
    if (!row.conflict.empty()) members += " " + html_id(row.conflict);
    const auto item = claim_element(
        page_, "li", "",
        {.id = page_.index.id_unless_row(entry.id), .reports = numbers(documents_of(places)), .members = members});
    {
      const auto line = page_.html.element("div");
      for (const std::string& hour : hours_of(page_, entry))
        page_.html.leaf("span", {{"class", "hour"}}, hour).text(" ");
      page_.html.leaf("a", {{"class", "what w quiet"}, Attribute::to(entry.id)}, shortened(entry.what, kWhat));
      if (entry.realis != Realis::happened)
        page_.html.text(" ").leaf("small", {{"class", "st"}}, to_string(entry.realis));
    }
    badges(page_, documents_of(places_of(entry)), places_of(entry), kFewBadges);
    for (const std::uint32_t other : row.elsewhere) {
      const TimelineEntry& elsewhere = page_.dossier.timeline[other];
      const std::string own = page_.index.id_unless_row(elsewhere.id);
      const auto apart =
          page_.html.element("span", {{"class", "apart"}, Attribute::when(!own.empty(), {"id", html_id(own)})});
      page_.html.leaf("span", {{"class", "ne"}}, "≠").text(" " + short_interval(elsewhere.when) + " ");
      badges(page_, documents_of(places_of(elsewhere)), places_of(elsewhere), kFewBadges);
    }
    clocks(entry);
  }

  /// When it became known, where somebody is said to have told it later; else when it was first printed.
  void clocks(const TimelineEntry& entry) {
    if (!entry.when.known()) return;
    const Day last = day_span(entry.when).last;
    if (entry.known && entry.known->known() && day_span(*entry.known).first > last) {
      page_.html.leaf("small", {{"class", "told"}}, "became known " + short_interval(*entry.known));
      return;
    }
    const std::optional<Day> told = first_told(page_, entry);
    if (told && (*told - last).count() > kToldLate)
      page_.html.leaf("small", {{"class", "told"}}, "first told " + short_date(PartialDate::from_day(*told)));
  }

  const Page& page_;
};

void background(const Page& page, const std::vector<std::uint32_t>& entries) {
  if (entries.empty()) return;
  const auto line = page.html.element("p", {{"class", "background"}, {"data-box", ""}});
  page.html.leaf("b", "Background: ");
  for (const std::uint32_t index : entries) {
    const TimelineEntry& entry = page.dossier.timeline[index];
    const auto one = claim_element(page, "span", "one",
                                   {.id = page.index.id_unless_row(entry.id),
                                    .reports = numbers(documents_of(places_of(entry))),
                                    .members = html_id(entry.id)});
    page.html.leaf("a", {{"class", "what quiet"}, Attribute::to(entry.id)}, short_interval(entry.when)).text(" ");
    page.html.leaf("span", {{"class", "w"}}, shortened(entry.what, kBackground)).text(" ");
    badges(page, documents_of(places_of(entry)), places_of(entry), kFewBadges);
    page.html.text(" ");
  }
}

}  // namespace

void write_timeline(const Page& page) {
  if (page.dossier.timeline.empty()) return;
  const auto opened = section(page, "timeline", "");
  const StoryDays story = story_days(page.dossier);
  const std::size_t all = story.rows.size(), open = all <= kOpenRows + kOpenCards ? all : kOpenRows;
  TimelineList(page).write(story.rows, 0, open);
  if (open < all) {
    const auto details = page.html.element("details", {{"class", "rest"}, {"data-box", ""}});
    page.html.leaf("summary", counted(all - open, "more event"));
    TimelineList(page).write(story.rows, open, all);
  }
  background(page, story.background);
}

}  // namespace synoptic
