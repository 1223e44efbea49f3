#include "synoptic/ingest/html/date_readings.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "synoptic/ingest/excerpt.h"
#include "synoptic/ingest/html/date_names.h"
#include "synoptic/ingest/html/page_words.h"
#include "synoptic/ingest/published_line.h"

namespace synoptic {

namespace {

using enum DatePlace;

/// The order of day and month where figures leave it open: that of the page's language and country.
bool is_day_first(std::string_view language, std::string_view host) {
  const std::string small = small_ascii(language);
  const bool is_american = small.starts_with("en-us") || small == "en" || small.empty() || small.starts_with("en_us");
  for (const std::string_view ending : {".uk", ".au", ".in", ".nz", ".ie", ".za"}) {
    if (host.ends_with(ending)) return true;
  }
  return !is_american;
}

class Gathering {
 public:
  Gathering(const PageEvidence& evidence, std::string_view language)
      : evidence_(evidence), looked_at_(evidence.page.blocks.size()) {
    out_.day_first = is_day_first(language, host_of(evidence.address));
  }

  DateReadings gather() {
    from_descriptions();
    from_lines();
    from_marks();
    from_address();
    from_other_lines(has_stated());
    if (!has_published()) from_scripts();
    if (!has_published()) from_description();
    std::stable_sort(out_.all.begin(), out_.all.end(),
                     [](const DateReading& a, const DateReading& b) { return a.place < b.place; });
    settle_orders();
    settle_zones();
    return std::move(out_);
  }

 private:
  bool has_published() const {
    return std::any_of(out_.all.begin(), out_.all.end(), [](const DateReading& one) { return !is_change(one.place); });
  }
  bool has_stated() const {
    return std::any_of(out_.all.begin(), out_.all.end(),
                       [](const DateReading& one) { return !is_change(one.place) && one.place != address; });
  }

  void add(DatePlace place, Moment moment, std::string where, std::string_view as_written) {
    out_.all.push_back(
        {place, std::move(moment), std::move(where), excerpt(as_written, 80), evidence_.page.blocks.size()});
  }

  void take(DatePlace place, std::string_view text, std::string where) {
    if (text.empty()) return;
    if (auto moment = read_moment(text, out_.day_first)) add(place, std::move(*moment), std::move(where), text);
  }

  void from_descriptions() {
    if (evidence_.article != nullptr) {
      take(linked, evidence_.article->published, "JSON-LD datePublished");
      take(linked_modified, evidence_.article->modified, "JSON-LD dateModified");
      take(created, evidence_.article->created, "JSON-LD dateCreated");
    }
    for (const PageMeta& meta : evidence_.head.meta) {
      if (const auto place = place_of_meta(meta.name)) take(*place, meta.content, "meta " + meta.name);
    }
  }

  /// Lines near the title and above the article's prose.
  void from_lines() {
    const auto& blocks = evidence_.page.blocks;
    const std::size_t title = evidence_.title_block < blocks.size() ? evidence_.title_block : 0;
    const std::size_t begin = title > 8 ? title - 8 : 0;
    const std::size_t end = std::min(blocks.size(), std::min(std::max(evidence_.first_prose, title), title + 24) + 3);
    for (std::size_t b = begin; b < end; ++b) {
      looked_at_[b] = true;
      read_line(b, line_published, line);
    }
  }

  /// True where the line holds a day.
  bool read_line(std::size_t b, DatePlace published, std::optional<DatePlace> other) {
    const std::string_view words = evidence_.page.blocks[b].span.in(evidence_.page.text);
    constexpr std::size_t kLongest = 160;
    if (words.size() > kLongest || !may_hold_day(words) || (evidence_.page.blocks[b].surrounding & kIsHidden) != 0 ||
        b == evidence_.title_block)
      return false;
    const PublishedLine read = read_published_line(words);
    const bool is_link = evidence_.page.blocks[b].link_bytes * 5 > words.size() * 4;
    const auto put = [&](DatePlace place, const Moment& moment) {
      add(place, moment, "the line '" + excerpt(words, 60) + "'", words);
      out_.all.back().block = b;
    };
    bool has_any = false;
    for (const DatedRole& dated : read.dates) {
      std::optional<PartialDate> day = single_day(dated.when);
      if (!day) {
        if (const auto moment = numeric_inside(words, out_.day_first)) day = moment->day;
      }
      if (!day) continue;
      has_any = true;
      if (dated.role == DateRole::modified)
        put(line_modified, {*day, {}});
      else if (dated.role == DateRole::published)
        put(published, {*day, {}});
      else if (other && (read.is_whole || !is_link))
        put(*other, {*day, {}});
    }
    if (has_any || !other) return has_any;
    auto moment = named_inside(words);
    if (!moment && words.size() < 60) moment = numeric_inside(words, out_.day_first);
    if (!moment || (is_link && words.size() >= 30)) return false;
    put(*other, *moment);
    return true;
  }

  /// Marked elements: <time>, itemprop, classes.
  void from_marks() {
    const auto& blocks = evidence_.page.blocks;
    const std::uint32_t limit = evidence_.first_prose < blocks.size() ? blocks[evidence_.first_prose].element : 0;
    for (const MarkedElement& found : evidence_.head.dates) {
      if ((evidence_.page.surrounding[found.element] & (kInNav | kInAside)) != 0) continue;
      read_mark(found, limit == 0 || found.element <= limit);
    }
  }

  void read_mark(const MarkedElement& found, bool is_before) {
    const bool is_itemprop = found.by == MarkedElement::By::itemprop, is_time = found.by == MarkedElement::By::time;
    const auto put = [&](const Moment& moment, DateRole role, std::string_view text) {
      const bool is_published = found.is_published || (role == DateRole::published && !found.is_modified);
      const DatePlace place = is_itemprop && !found.is_modified                 ? itemprop
                              : found.is_modified || role == DateRole::modified ? mark_modified
                              : !is_before   ? (is_published ? late_published : late_mark)
                              : is_published ? mark_published
                              : is_time      ? time_element
                                             : mark;
      add(place, moment, is_itemprop ? "itemprop" : is_time ? "the element time" : "an element of a date", text);
    };
    const PageTree& tree = evidence_.tree;
    std::string_view value = tree.attribute(found.element, PageAttributeName::datetime);
    for (const PageAttributeName other :
         {PageAttributeName::content, PageAttributeName::data_timestamp, PageAttributeName::data_time,
          PageAttributeName::data_datetime, PageAttributeName::title}) {
      if (value.empty() && found.by != MarkedElement::By::class_name) value = tree.attribute(found.element, other);
    }
    const std::string text = short_text(found.element);
    const PublishedLine read = read_published_line(text);
    if (const auto moment = read_moment(value, out_.day_first)) {
      // What its words say of it: <time datetime=...>Updated 3 May</time>.
      const DateRole role = read.dates.size() == 1 ? read.dates.front().role : DateRole::unsaid;
      return put(*moment, role, value);
    }
    if (text.empty()) return;
    bool has_any = false;
    for (const DatedRole& dated : read.dates) {
      const auto day = single_day(dated.when);
      if (!day) continue;
      put({*day, {}}, dated.role, text);
      has_any = true;
    }
    if (has_any) return;
    auto moment = read_moment(text, out_.day_first);
    if (!moment) moment = named_inside(text);
    if (!moment) moment = numeric_inside(text, out_.day_first);
    const DateRole role = read.dates.empty() ? DateRole::unsaid : read.dates.front().role;
    if (moment) put(*moment, role, text);
  }

  /// The words of an element that may be a date's; empty where they are too many.
  std::string short_text(std::uint32_t element) const {
    constexpr std::size_t kLongest = 120, kMostNodes = 64, kMostBytes = 4000;
    const auto& nodes = evidence_.tree.nodes();
    if (nodes[element].end - element > kMostNodes) return {};
    std::size_t bytes = 0;
    for (std::uint32_t i = element; i < nodes[element].end; ++i) bytes += nodes[i].text.size();
    if (bytes > kMostBytes) return {};
    std::string text = evidence_.tree.text_below(element);
    return text.size() > kLongest ? std::string() : text;
  }

  /// Lines of dates elsewhere: at the article's end, at the page's foot; from the title on, then from the page's
  /// beginning. Where a day is stated, only such as say what they are.
  void from_other_lines(bool is_stated) {
    constexpr std::size_t kMostLines = 400, kMostFound = 8;
    const auto& blocks = evidence_.page.blocks;
    const std::size_t title = evidence_.title_block < blocks.size() ? evidence_.title_block : 0;
    std::size_t looked = 0, found = 0;
    for (std::size_t i = 0; i < blocks.size() && looked < kMostLines && found < kMostFound; ++i) {
      const std::size_t b = title + i < blocks.size() ? title + i : i - (blocks.size() - title);
      if (blocks[b].span.size() > 160 || (blocks[b].surrounding & (kInNav | kInForm)) != 0) {
        // A long line may say it in words: "Dieser Artikel wurde am 14. Dezember 2015 ..."
        if (!is_stated && blocks[b].span.size() < 800 && evidence_.scores.size() == blocks.size() &&
            evidence_.scores[b] < 0.45f)
          found += read_sentence(b);
        continue;
      }
      if (looked_at_[b]) continue;
      ++looked;
      found += read_line(b, far_published, is_stated ? std::nullopt : std::optional(far_line));
    }
  }

  bool read_sentence(std::size_t b) {
    const std::string_view words = evidence_.page.blocks[b].span.in(evidence_.page.text);
    const auto moment = named_inside(words);
    if (!moment) return false;
    add(sentence, *moment, "the line '" + excerpt(words, 60) + "'", words);
    out_.all.back().block = b;
    return true;
  }

  /// The page's scripts, which may hold what they will show: {"published_at":"2019-03-02T06:22:28+01:00"}.
  void from_scripts() {
    const auto& nodes = evidence_.tree.nodes();
    for (std::uint32_t i = 1; i < nodes.size(); ++i) {
      if (!evidence_.tree.is_text(i) || nodes[nodes[i].parent].tag != LXB_TAG_SCRIPT) continue;
      const std::string_view text = nodes[i].text;
      for (std::size_t at = text.find("ub"); at != std::string_view::npos; at = text.find("ub", at + 2)) {
        if (read_key(text, at)) return;
      }
    }
  }

  /// A key around the "ub" at `at`, such as datePublished, published_at, pubDate, with a day behind it.
  bool read_key(std::string_view text, std::size_t at) {
    const auto is_part = [&](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    };
    constexpr std::size_t kLongestKey = 40;
    if (at == 0 || (text[at - 1] != 'p' && text[at - 1] != 'P')) return false;
    std::size_t begin = at, end = at;
    while (begin > 0 && at - begin < kLongestKey && is_part(text[begin - 1])) --begin;
    while (end < text.size() && end - at < kLongestKey && is_part(text[end])) ++end;
    const std::string key = small_ascii(text.substr(begin, end - begin));
    if (!is_key_of_publication(key)) return false;
    const std::string_view value = text.substr(end, 48);
    const std::size_t digit = value.find_first_of("0123456789");
    if (digit == std::string_view::npos || digit > 8) return false;
    const std::size_t stop = value.find_first_of("\"'\\,}&", digit);
    const std::size_t before = out_.all.size();
    take(script, value.substr(digit, stop == std::string_view::npos ? stop : stop - digit), "a script's " + key);
    return out_.all.size() > before;
  }

  /// What the page is described by may end in its date.
  void from_description() {
    for (const std::string_view name : {"description", "og:description", "og:title"}) {
      const std::string_view text = evidence_.head.content(name);
      const auto moment = named_inside(text);
      if (!moment) continue;
      add(description, *moment, "meta " + std::string(name), text);
      return;
    }
  }

  void from_address() {
    if (const auto day = day_in_address(evidence_.address))
      add(address, {*day, {}}, "address of the article", day->to_string());
  }

  /// Of 02/10/2020 the order that another place of the page agrees with.
  void settle_orders() {
    std::vector<std::optional<PartialDate>> others;
    for (const DateReading& reading : out_.all) others.push_back(other_order(reading));
    std::vector<PartialDate> sure;
    for (std::size_t i = 0; i < others.size(); ++i) {
      if (!others[i]) sure.push_back(out_.all[i].moment.day);
    }
    const auto says = [&](const PartialDate& day) { return std::find(sure.begin(), sure.end(), day) != sure.end(); };
    for (std::size_t i = 0; i < others.size(); ++i) {
      PartialDate& day = out_.all[i].moment.day;
      if (others[i] && !says(day) && says(*others[i])) day = *others[i];
    }
  }

  /// The day with its figures the other way round, where it was written in figures without the year in front.
  static std::optional<PartialDate> other_order(const DateReading& reading) {
    const PartialDate& day = reading.moment.day;
    if (day.day > 12 || day.day == day.month || reading.place == address) return std::nullopt;
    const auto one = numeric_inside(reading.as_written, true), other = numeric_inside(reading.as_written, false);
    if (!one || !other || (one->day != day && other->day != day)) return std::nullopt;
    const std::string_view text = reading.as_written;
    const std::size_t year = text.find(std::to_string(day.year));
    const std::size_t digit = text.find_first_of("0123456789");
    if (year == digit) return std::nullopt;
    PartialDate swapped = day;
    std::swap(swapped.day, swapped.month);
    return swapped;
  }

  /// A moment in UTC may fall on the day before or after the outlet's own, which its readers see: where most of what
  /// the page shows says so, that is the day.
  void settle_zones() {
    std::vector<const DateReading*> shown;
    for (const DateReading& one : out_.all) {
      if (one.place >= itemprop && one.place <= address && !is_utc(one.moment) && one.place != meta_date)
        shown.push_back(&one);
    }
    constexpr std::chrono::days kOne{1};
    for (DateReading& reading : out_.all) {
      if (!is_utc(reading.moment)) continue;
      const int hour = (reading.moment.at[kHour] - '0') * 10 + (reading.moment.at[kHour + 1] - '0');
      const Day day = reading.moment.day.first_day();
      const DateReading* own = nullptr;
      std::size_t same = 0, other = 0;
      for (const DateReading* one : shown) {
        const Day its = one->moment.day.first_day();
        // Zones reach from 12 hours behind to 14 before UTC.
        const bool is_near = (its + kOne == day && hour < 12) || (its == day + kOne && hour >= 10);
        // A line may be another article's, or today's; one that says "published" and the address are the article's.
        const std::size_t weight =
            one->place == line_published || one->place == mark_published || one->place == address ? 4 : 1;
        if (its == day) same += weight;
        if (!is_near || (own != nullptr && own->moment.day != one->moment.day)) continue;
        other += weight;
        if (own == nullptr) own = one;
      }
      if (own == nullptr || same >= other) continue;
      reading.moment.day = own->moment.day;
      reading.where += ", on the day of " + own->where;
    }
  }

  static constexpr std::size_t kHour = 11;  // in 2023-11-09T02:11:00Z
  static bool is_utc(const Moment& moment) {
    return moment.at.size() > kHour + 2 && (moment.at.ends_with("Z") || moment.at.ends_with("+00:00"));
  }

  const PageEvidence& evidence_;
  std::vector<bool> looked_at_;
  DateReadings out_;
};

}  // namespace

DateReadings date_readings(const PageEvidence& evidence, std::string_view language) {
  return Gathering(evidence, language).gather();
}

}  // namespace synoptic
