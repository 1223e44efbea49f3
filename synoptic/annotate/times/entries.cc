#include "synoptic/annotate/times/entries.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string_view>

#include "synoptic/annotate/times/time_words.h"

namespace synoptic {

namespace {

constexpr std::size_t kFewestEntries = 3;

/// "07.10 Good morning"; not "12.04.2030", not "4.50 euros".
bool begins_with_dotted_clock(std::string_view line) {
  std::size_t letters = 0;
  while (letters < line.size() && ((line[letters] | 0x20) >= 'a' && (line[letters] | 0x20) <= 'z')) ++letters;
  if (letters > 0) {  // "Sun 04.05"
    const TimeWord* word = time_word(line.substr(0, letters));
    if (word == nullptr || (word->roles & kWeekday) == 0 || letters + 1 >= line.size() || line[letters] != ' ')
      return false;
    line.remove_prefix(letters + 1);
  }
  const auto digit = [&](std::size_t at) { return at < line.size() && line[at] >= '0' && line[at] <= '9'; };
  constexpr std::size_t kClock = 5;  // bytes of "07.10"
  if (!digit(0) || !digit(1) || line.size() < kClock || line[2] != '.' || !digit(3) || !digit(4)) return false;
  if (line[0] > '2' || (line[0] == '2' && line[1] > '3') || line[3] > '5') return false;
  return line.size() == kClock || line[kClock] == ' ' || line[kClock] == '\n';
}

bool begins_line(std::string_view text, const Document& document, std::uint32_t place) {
  const Block* block = document.block_at(place);
  return block != nullptr && (block->span.begin == place || text[place - 1] == '\n');
}

/// The line that begins at `place`.
std::string_view line_at(std::string_view text, std::uint32_t place) {
  return text.substr(place, std::min(text.find('\n', place), text.size()) - place);
}

int minutes_of(const TimeExpression& time) { return time.clock.hour * 60 + std::max<int>(time.clock.minute, 0); }

bool is_some_day(const TimeExpression& time) {
  return time.form == TimeForm::weekday || (time.form == TimeForm::calendar && time.day != 0);
}

/// Days from each stamp to the one above it: entries go up or down the day, and a large step against that is midnight.
/// Behind a heading that names its day nothing is counted.
void count_midnights(const std::vector<TimeExpression*>& heads) {
  constexpr int kLeastStep = 120;
  const auto each_step = [&](auto visit) {
    for (std::size_t i = 1; i < heads.size(); ++i) {
      if (heads[i]->stamps_entry && heads[i - 1]->clock.hour >= 0)
        visit(*heads[i], minutes_of(*heads[i]) - minutes_of(*heads[i - 1]));
    }
  };
  int up = 0, down = 0, climbed = 0, fallen = 0;
  each_step([&](const TimeExpression&, int step) {
    (step > 0 ? up : down) += step != 0;
    (step > 0 ? climbed : fallen) += std::abs(step);
  });
  // Of two orders with as many steps against them, the one whose midnights are the larger steps.
  const bool newest_first = down > up || (down == up && climbed > fallen);
  each_step([&](TimeExpression& stamp, int step) {
    if (!newest_first && step < -kLeastStep) stamp.entry_shift = 1;
    if (newest_first && step > kLeastStep) stamp.entry_shift = -1;
  });
}

}  // namespace

bool heads_entries_with_dots(const Document& document) {
  std::size_t found = 0;
  for (const Block& block : document.blocks()) {
    const std::string_view words = document.words(block.span);
    for (std::size_t begin = 0; begin < words.size() && found < kFewestEntries;) {
      const std::size_t end = std::min(words.find('\n', begin), words.size());
      found += begins_with_dotted_clock(words.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  return found >= kFewestEntries;
}

void find_entries(const Document& document, std::vector<TimeExpression>& times) {
  constexpr std::size_t kHeading = 60;  // bytes of the line of a heading
  const std::string& text = document.text();
  std::vector<TimeExpression*> heads;
  std::size_t stamps = 0;
  for (TimeExpression& time : times) {
    const bool is_stamp = is_bare_clock(time);
    if ((!is_stamp && !is_some_day(time)) || !begins_line(text, document, time.span.begin)) continue;
    if (!is_stamp && time.clock.hour < 0 && line_at(text, time.span.begin).size() > kHeading) continue;
    stamps += is_stamp;
    heads.push_back(&time);
  }
  if (stamps < kFewestEntries) return;
  for (TimeExpression* head : heads) (is_bare_clock(*head) ? head->stamps_entry : head->heads_section) = true;
  count_midnights(heads);
}

}  // namespace synoptic
