#include "synoptic/render/timeline_plot.h"

#include <fmt/format.h>

#include <algorithm>

#include "synoptic/render/visible.h"
#include "synoptic/render/wording.h"

namespace synoptic {

namespace {

constexpr double kSlot = 26, kLanePadding = 12, kAxis = 34;  // pixels
constexpr double kMark = 3.4;  // percent that a mark needs: 24 pixels at the plot's least width of 700

std::vector<Day> named_days(const Dossier& dossier) {
  std::vector<Day> days;
  const auto add = [&](const DateInterval& when) {
    if (!when.known()) return;
    const DrawnDays drawn = drawn_days(when);
    days.push_back(drawn.first);
    days.push_back(drawn.last);
  };
  for (const TimelineEntry& entry : dossier.timeline) {
    for (const TimelineMention& mention : entry.mentions) add(mention.when);
  }
  if (days.empty()) return days;
  for (const Report& report : dossier.reports) add(report.published.when);
  return days;
}

std::string pixels(double value) { return fmt::format("{:.5g}", value); }

}  // namespace

DrawnDays drawn_days(const DateInterval& when) {
  const PartialDate from = when.earliest ? *when.earliest : *when.latest,
                    to = when.latest ? *when.latest : *when.earliest;
  return {from.first_day(), std::max(from.first_day(), to.last_day())};
}

TimelinePlot::TimelinePlot(const Page& page)
    : page_(page), axis_(named_days(page.dossier)), lanes_(page.dossier.reports.size()) {
  if (drawn()) place_marks();
}

void TimelinePlot::place_marks() {
  for (std::uint32_t i = 0; i < page_.dossier.timeline.size(); ++i) {
    for (const TimelineMention& mention : page_.dossier.timeline[i].mentions) {
      if (!mention.when.known() || mention.place.document >= lanes_.size()) continue;
      const DrawnDays days = drawn_days(mention.when);
      std::vector<Mark>& marks = lanes_[mention.place.document].marks;
      if (!marks.empty() && marks.back().entry == i + 1) continue;  // once an entry and lane; the table lists all
      marks.push_back({i + 1, mention.place, axis_.at(days.first), axis_.at(days.last), days.first != days.last,
                       !mention.when.earliest || !mention.when.latest, 0});
    }
  }
  for (Lane& lane : lanes_) {
    std::stable_sort(lane.marks.begin(), lane.marks.end(),
                     [](const Mark& a, const Mark& b) { return a.from < b.from; });
    std::vector<double> ends;  // by slot
    for (Mark& mark : lane.marks) {
      const auto free = std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= mark.from; });
      mark.slot = static_cast<std::uint32_t>(free - ends.begin());
      const double end = std::max(mark.to + kMark / 2, mark.from + kMark);
      if (free == ends.end())
        ends.push_back(end);
      else
        *free = end;
    }
    lane.slots = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(ends.size()));
    lane.top = whole_;
    whole_ += height(lane);
  }
}

double TimelinePlot::height(const Lane& lane) const { return kLanePadding + kSlot * lane.slots; }
double TimelinePlot::y_of(const Lane& lane, const Mark& mark) const {
  return lane.top + kLanePadding / 2 + kSlot * (mark.slot + 0.5);
}

void TimelinePlot::write_axis() const {
  const std::string floor = pixels(whole_);
  const std::vector<Day> labelled = axis_.labelled(8.5);
  for (std::size_t i = 0; i < labelled.size(); ++i) {
    const std::string x = percent(axis_.at(labelled[i]));
    const PartialDate date = PartialDate::from_day(labelled[i]);
    page_.html.empty("line", {{"class", "g"}, {"x1", x}, {"x2", x}, {"y2", floor}});
    page_.html.leaf("text", {{"x", x}, {"y", pixels(whole_ + 15)}}, short_date(date));
    const bool is_new_year = i == 0 || PartialDate::from_day(labelled[i - 1]).year != date.year;
    if (is_new_year)
      page_.html.leaf("text", {{"class", "year"}, {"x", x}, {"y", pixels(whole_ + 29)}}, std::to_string(date.year));
  }
  for (const double at : axis_.breaks()) {
    const auto sign = page_.html.element("svg", {{"x", percent(at)}, {"y", floor}, {"overflow", "visible"}});
    page_.html.empty("path", {{"class", "break"}, {"d", "M-5 5L-1 -5M1 5L5 -5"}});
  }
}

void TimelinePlot::write_mark(const Mark& mark, double y) const {
  const TimelineEntry& entry = page_.dossier.timeline[mark.entry - 1];
  const auto link = page_.html.element("a", {Attribute::to(page_.index.target(mark.place))});
  page_.html.leaf(
      "title", fmt::format("{} {}: {}", mark.entry, interval_words(entry.when), fitted(visible_line(entry.what), 44)));
  if (mark.is_interval) {
    page_.html.empty("line", {{"class", mark.is_open ? "span open" : "span"},
                              {"x1", percent(mark.from)},
                              {"x2", percent(mark.to)},
                              {"y1", pixels(y)},
                              {"y2", pixels(y)}});
  }
  page_.html.empty("circle", {{"class", "mark"}, {"cx", percent(mark.from)}, {"cy", pixels(y)}, {"r", "10"}});
  page_.html.leaf("text", {{"class", "no"}, {"x", percent(mark.from)}, {"y", pixels(y + 4)}},
                  std::to_string(mark.entry));
}

void TimelinePlot::write_lane(std::uint32_t report) const {
  const Lane& lane = lanes_[report];
  const double middle = lane.top + height(lane) / 2;
  page_.html.empty("line", {{"class", "lane"},
                            {"x1", "0"},
                            {"x2", "100%"},
                            {"y1", pixels(lane.top + height(lane))},
                            {"y2", pixels(lane.top + height(lane))}});
  {
    const auto link = page_.html.element("a", {Attribute::to(page_.index.report_id(report))});
    page_.html.leaf("title", report_name(page_.dossier.reports[report]));
    page_.html.leaf("text", {{"class", "letter"}, {"x", "4"}, {"y", pixels(middle + 5)}}, report_letter(report));
  }
  const DateInterval& published = page_.dossier.reports[report].published.when;
  if (published.known()) {
    const DrawnDays days = drawn_days(published);
    for (const Day day : {days.first, days.last}) {
      const auto tick =
          page_.html.element("svg", {{"x", percent(axis_.at(day))}, {"y", pixels(lane.top)}, {"overflow", "visible"}});
      page_.html.leaf("title", fmt::format("{} published {}", report_letter(report), interval_words(published)));
      page_.html.empty("path", {{"class", "published"}, {"d", fmt::format("M0 1V{:.0f}M-4 1H4L0 7Z", height(lane))}});
      if (days.first == days.last) break;
    }
  }
  for (const Mark& mark : lane.marks) write_mark(mark, y_of(lane, mark));
}

void TimelinePlot::write_conflicts(bool words) const {
  for (const Conflict& conflict : page_.dossier.conflicts) {
    if (conflict.kind != ConflictKind::date) continue;
    std::vector<std::pair<double, double>> points;
    for (const std::string& member : conflict.members) {
      const std::uint32_t number = page_.index.entry_number(member);
      for (const Lane& lane : lanes_) {
        const auto mark = std::find_if(lane.marks.begin(), lane.marks.end(),
                                       [&](const Mark& m) { return number && m.entry == number; });
        if (mark == lane.marks.end()) continue;
        points.emplace_back(mark->from, y_of(lane, *mark));
        break;
      }
    }
    for (std::size_t i = 1; i < points.size(); ++i) {
      const auto [x1, y1] = points[i - 1];
      const auto [x2, y2] = points[i];
      if (!words) {
        page_.html.empty(
            "line",
            {{"class", "apart"}, {"x1", percent(x1)}, {"y1", pixels(y1)}, {"x2", percent(x2)}, {"y2", pixels(y2)}});
        continue;
      }
      const auto link = page_.html.element("a", {Attribute::to(conflict.id)});
      page_.html.leaf("text", {{"class", "apartword"}, {"x", percent((x1 + x2) / 2)}, {"y", pixels((y1 + y2) / 2 - 5)}},
                      "conflict");
    }
  }
}

void TimelinePlot::write() const {
  const auto scroll = page_.html.element(
      "div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", "Timeline, drawn"}});
  const auto svg = page_.html.element("svg", {{"class", "timeline"},
                                              {"width", "100%"},
                                              {"height", pixels(whole_ + kAxis)},
                                              {"role", "group"},
                                              {"aria-labelledby", "timeline-t timeline-d"}});
  page_.html.leaf("title", {{"id", "timeline-t"}}, "When it happened, and when it was published");
  page_.html.leaf(
      "desc", {{"id", "timeline-d"}},
      "A lane a report. A numbered mark is what the report dates, with a bar where only an interval is known; a flag "
      "is the day the "
      "report was published; two strokes in the axis are days left out. The table below lists the numbers.");
  write_axis();
  write_conflicts(false);
  for (std::uint32_t report = 0; report < lanes_.size(); ++report) write_lane(report);
  write_conflicts(true);
}

}  // namespace synoptic
