#include "synoptic/annotate/times/day_sections.h"

#include <algorithm>

#include "synoptic/ingest/date_pieces.h"

namespace synoptic {

namespace {

constexpr int kWeek = 7;
/// Between two days of one running report.
constexpr int kMostApart = 3;

/// The time of day at the beginning of `pieces` from `at` on, in minutes: "14:05", "9.30 pm".
std::optional<int> clock_at(const std::vector<DatePiece>& pieces, std::size_t at) {
  using Kind = DatePiece::Kind;
  constexpr int kHours = 24, kMinutes = 60, kNoon = 12;
  if (at + 2 >= pieces.size() || pieces[at].kind != Kind::number || pieces[at + 2].kind != Kind::number)
    return std::nullopt;
  const DatePiece &hours = pieces[at], &sign = pieces[at + 1], &minutes = pieces[at + 2];
  if ((sign.sign != ':' && sign.sign != '.') || sign.spaced || minutes.spaced || hours.text.size() > 2 ||
      minutes.text.size() != 2 || hours.value >= kHours || minutes.value >= kMinutes)
    return std::nullopt;
  // "12.04.2030" is a date, "4.50 euros" none the less a time: what follows a price is no list of entries.
  if (at + 3 < pieces.size() && !pieces[at + 3].spaced && pieces[at + 3].kind == Kind::sign && at + 4 < pieces.size() &&
      pieces[at + 4].kind == Kind::number)
    return std::nullopt;
  const bool is_evening =
      at + 3 < pieces.size() && (pieces[at + 3].text == "pm" || pieces[at + 3].text == "p") && hours.value < kNoon;
  return (hours.value + (is_evening ? kNoon : 0)) * kMinutes + minutes.value;
}

bool is_capitals(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

DaySections::DaySections(const Document& document) {
  for (const Block& block : document.blocks()) {
    if (block.kind == BlockKind::related || block.kind == BlockKind::caption) continue;
    const std::string_view words = document.words(block.span);
    for (std::size_t begin = 0; begin < words.size();) {
      const std::size_t end = std::min(words.find('\n', begin), words.size());
      read_line(words.substr(begin, end - begin), block.span.begin + static_cast<std::uint32_t>(begin));
      begin = end + 1;
    }
  }
  order();
}

void DaySections::read_line(std::string_view line, std::uint32_t place) {
  constexpr std::size_t kMost = 24;  // bytes of a weekday and a time
  std::string_view head = line.substr(0, kMost);
  while (!head.empty() && (static_cast<unsigned char>(head.back()) & 0x80U) != 0) head.remove_suffix(1);
  const std::vector<DatePiece> pieces = date_pieces(head);
  if (pieces.empty()) return;
  const KnownWord word = calendar_word(pieces[0].text);
  const bool is_weekday = word.kind == CalendarWord::weekday;
  std::size_t at = is_weekday ? 1 : 0;
  if (is_weekday && at < pieces.size() && (pieces[at].sign == ',' || pieces[at].sign == ':')) ++at;
  const std::optional<int> clock = clock_at(pieces, at);
  // "Wed: we have been told to close this page."
  const bool has_colon = at == 2 && pieces[1].sign == ':';
  // "TUE The counts as we have them".
  const bool is_heading = is_weekday && at == 1 && pieces.size() > 1 && pieces[1].kind == DatePiece::Kind::word &&
                          is_capitals(pieces[0].text);
  const bool goes_on = !sections_.empty() && (has_colon || is_heading);
  if (is_weekday && (clock || goes_on || (at == pieces.size() && line.size() <= kMost)) &&
      (sections_.empty() || sections_.back().weekday != word.number)) {
    // Entries above the first heading are of a day that has no name.
    if (sections_.empty() && !entries_.empty()) sections_.push_back({});
    sections_.push_back({{place, place + static_cast<std::uint32_t>(pieces[0].text.size())}, word.number});
  }
  if (clock) entries_.push_back({place, *clock});
}

void DaySections::order() {
  if (!is_live() || sections_.size() < 2) {
    sections_.clear();
    return;
  }
  int up = 0, down = 0;
  for (std::size_t i = 1; i < entries_.size(); ++i) {
    if (entries_[i].minutes > entries_[i - 1].minutes) ++up;
    if (entries_[i].minutes < entries_[i - 1].minutes) ++down;
  }
  is_newest_first_ = down > up;
  before_.assign(sections_.size(), 0);
  // Days from each section to the one above it.
  std::vector<int> steps;
  for (std::size_t i = 1; i < sections_.size(); ++i) {
    const bool is_named = sections_[i - 1].weekday != 0;
    const int step = sections_[i].weekday - sections_[i - 1].weekday;
    steps.push_back(!is_named ? 1 : ((is_newest_first_ ? -step : step) + kWeek) % kWeek);
    if (steps.back() == 0 || steps.back() > kMostApart) {
      sections_.clear();
      return;
    }
  }
  last_ = is_newest_first_ ? 0 : sections_.size() - 1;
  if (is_newest_first_) {
    for (std::size_t i = 1; i < sections_.size(); ++i) before_[i] = before_[i - 1] + steps[i - 1];
  } else {
    for (std::size_t i = sections_.size() - 1; i-- > 0;) before_[i] = before_[i + 1] + steps[i];
  }
}

std::optional<PublicationClue> DaySections::day_written() const {
  if (sections_.empty()) return std::nullopt;
  // The day above "FRIDAY", newest first, has no name: Friday is the day before it.
  const Section& named = sections_[last_].weekday != 0 ? sections_[last_] : sections_[1];
  PublicationClue clue;
  clue.kind = PublicationClue::Kind::fixed_day;
  clue.span = named.heading;
  clue.weekday = named.weekday;
  clue.shift = sections_[last_].weekday != 0 ? std::int16_t{0} : std::int16_t{-1};
  return clue;
}

bool DaySections::heads_entries(std::uint32_t place) const {
  return std::any_of(sections_.begin(), sections_.end(),
                     [place](const Section& one) { return one.weekday != 0 && one.heading.begin == place; });
}

int DaySections::days_before_last(std::uint32_t place) const {
  int days = before_.empty() || sections_.empty() ? 0 : before_[0];
  for (std::size_t i = 1; i < sections_.size(); ++i) {
    if (sections_[i].heading.begin <= place) days = before_[i];
  }
  return days;
}

}  // namespace synoptic
