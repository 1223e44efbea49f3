#include "synoptic/ingest/html/date_candidates.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace synoptic {

namespace {

constexpr std::size_t kMostCandidates = 48;

/// The years and months of "/2015/03/" in an address: a folder of uploads, or the article's own.
std::optional<int> month_in(std::string_view address) {
  const auto digit = [&](std::size_t at) { return address[at] >= '0' && address[at] <= '9'; };
  for (std::size_t at = address.find('/'); at != std::string_view::npos; at = address.find('/', at + 1)) {
    if (at + 9 > address.size()) break;
    const bool is_month = digit(at + 1) && digit(at + 2) && digit(at + 3) && digit(at + 4) && address[at + 5] == '/' &&
                          digit(at + 6) && digit(at + 7) && address[at + 8] == '/';
    if (!is_month) continue;
    const auto number = [&](std::size_t from, std::size_t to) {
      int value = 0;
      for (std::size_t i = from; i < to; ++i) value = value * 10 + (address[i] - '0');
      return value;
    };
    const int year = number(at + 1, at + 5), month = number(at + 6, at + 8);
    if (year >= 1990 && year < 2100 && month >= 1 && month <= 12) return year * 12 + month - 1;
  }
  return std::nullopt;
}

int days_of(const PartialDate& day) { return static_cast<int>(day.first_day().time_since_epoch().count()); }

/// -n to n for a distance in days, its logarithm.
float far(int days) {
  const float size = std::log1p(static_cast<float>(std::abs(days)));
  return days < 0 ? -size : size;
}

class Grouping {
 public:
  Grouping(const PageEvidence& evidence, const DateReadings& readings) : evidence_(evidence), readings_(readings.all) {}

  std::vector<DateCandidate> group() {
    for (std::size_t i = 0; i < readings_.size(); ++i) {
      if (!is_change(readings_[i].place)) add(readings_[i].moment.day, i);
    }
    for (std::size_t i = 0; i < readings_.size(); ++i) note(readings_[i], i);
    for (std::size_t c = 0; c < out_.size(); ++c) finish(c);
    return std::move(out_);
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  void add(const PartialDate& day, std::size_t reading) {
    if (find(day) == kNone && out_.size() < kMostCandidates) out_.push_back({day, reading, {}});
  }
  std::size_t find(const PartialDate& day) const {
    for (std::size_t c = 0; c < out_.size(); ++c) {
      if (out_[c].day == day) return c;
    }
    return kNone;
  }

  void note(const DateReading& reading, std::size_t number) {
    const auto place = static_cast<std::size_t>(reading.place);
    if (first_of_[place] == kNone) first_of_[place] = number;
    const std::size_t c = find(reading.moment.day);
    if (c == kNone) return;
    // The first of its place, or a later one.
    float& has = out_[c].features[place];
    has = std::max(
        has, first_of_[place] == number || readings_[first_of_[place]].moment.day == reading.moment.day ? 2.0f : 1.0f);
  }

  /// How far it lies behind the first reading of a place.
  float from(const PartialDate& day, DatePlace place) const {
    const std::size_t first = first_of_[static_cast<std::size_t>(place)];
    return first == kNone ? -99.0f : far(days_of(day) - days_of(readings_[first].moment.day));
  }

  void finish(std::size_t c) {
    DateCandidate& candidate = out_[c];
    const int day = days_of(candidate.day);
    std::size_t at = kDatePlaces;
    const auto put = [&](auto value) { candidate.features[at++] = static_cast<float>(value); };
    int places = 0, count = 0, marks = 0, nearest = 99, before_prose = -99, timed = 0, utc = 0;
    for (std::size_t p = 0; p < kDatePlaces; ++p)
      places += candidate.features[p] > 0 && !is_change(static_cast<DatePlace>(p));
    for (const DateReading& reading : readings_) {
      if (reading.moment.day != candidate.day) continue;
      ++count;
      marks += reading.block == evidence_.page.blocks.size();
      timed += !reading.moment.at.empty() && reading.moment.at.find("T00:00:00") == std::string::npos;
      utc += reading.moment.at.ends_with("Z") || reading.moment.at.ends_with("+00:00");
      if (reading.block == evidence_.page.blocks.size() || is_change(reading.place)) continue;
      const int off = static_cast<int>(reading.block) - static_cast<int>(evidence_.title_block);
      if (std::abs(off) < std::abs(nearest)) {
        nearest = off;
        before_prose = std::clamp(static_cast<int>(evidence_.first_prose) - static_cast<int>(reading.block), -50, 50);
      }
    }
    int earlier = 0, later = 0, newest = 0, stated_earlier = 0;
    for (const DateCandidate& other : out_) {
      const int days = days_of(other.day);
      earlier += days < day;
      later += days > day;
      newest = std::max(newest, days);
      stated_earlier += days < day && other.features[0] + other.features[1] + other.features[2] > 0;
    }
    put(c);
    put(places);
    put(count);
    put(marks);
    put(nearest);
    put(before_prose);
    put(timed > 0);
    put(utc > 0);
    put(out_.size());
    put(earlier);
    put(later);
    put(stated_earlier);
    put(far(newest - day));
    put(from(candidate.day, DatePlace::linked));
    put(from(candidate.day, DatePlace::meta_published));
    put(from(candidate.day, DatePlace::address));
    put(from(candidate.day, DatePlace::linked_modified));
    put(from(candidate.day, DatePlace::meta_modified));
    put(from(candidate.day, DatePlace::line_modified));
    put(month_off(candidate.day, evidence_.address));
    put(month_off(candidate.day, evidence_.head.content("og:image")));
    put(readings_[candidate.best].place == DatePlace::line || readings_[candidate.best].place == DatePlace::far_line
            ? static_cast<float>(readings_[candidate.best].as_written.size())
            : 0.0f);
  }

  /// 0 the month of an address, 1 later, -1 earlier; -9 where it has none.
  static float month_off(const PartialDate& day, std::string_view address) {
    const auto month = month_in(address);
    if (!month) return -9;
    const int own = day.year * 12 + day.month - 1;
    return static_cast<float>(std::clamp(own - *month, -3, 3));
  }

  const PageEvidence& evidence_;
  const std::vector<DateReading>& readings_;
  std::vector<DateCandidate> out_;
  std::array<std::size_t, kDatePlaces> first_of_ = [] {
    std::array<std::size_t, kDatePlaces> none;
    none.fill(kNone);
    return none;
  }();
};

}  // namespace

std::vector<DateCandidate> date_candidates(const PageEvidence& evidence, const DateReadings& readings) {
  return Grouping(evidence, readings).group();
}

}  // namespace synoptic
