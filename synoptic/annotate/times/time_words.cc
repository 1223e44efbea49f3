#include "synoptic/annotate/times/time_words.h"

#include <array>
#include <cassert>
#include <charconv>
#include <string>
#include <vector>

#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

constexpr std::size_t kLongest = 16;

struct Key {
  std::uint64_t low = 0, high = 0;
  bool operator==(const Key&) const = default;
};

Key key_of(std::string_view word) {
  Key key;
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    key.high = (key.high << 8) | (key.low >> 56);
    key.low = (key.low << 8) | (byte >= 'A' && byte <= 'Z' ? byte + 32u : byte);
  }
  return key;
}

TimeUnit unit_of(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, TimeUnit>, 16> kUnits = {
      {{"second", TimeUnit::second},
       {"minute", TimeUnit::minute},
       {"hour", TimeUnit::hour},
       {"day", TimeUnit::day},
       {"night", TimeUnit::night},
       {"weekend", TimeUnit::weekend},
       {"week", TimeUnit::week},
       {"fortnight", TimeUnit::fortnight},
       {"month", TimeUnit::month},
       {"quarter", TimeUnit::quarter},
       {"half", TimeUnit::half},
       {"season", TimeUnit::season},
       {"year", TimeUnit::year},
       {"decade", TimeUnit::decade},
       {"century", TimeUnit::century},
       {"millennium", TimeUnit::millennium}}};
  for (const auto& [known, unit] : kUnits) {
    if (known == name) return unit;
  }
  assert(false && "data/time_words.tsv names an unknown unit");
  return TimeUnit::none;
}

int number_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

DayPart part_of(std::string_view code) {
  if (code == "MO") return DayPart::morning;
  if (code == "MI") return DayPart::midday;
  if (code == "AF") return DayPart::afternoon;
  if (code == "EV") return DayPart::evening;
  return DayPart::night;
}

std::int8_t season_of(std::string_view code) { return code == "SP" ? 1 : code == "SU" ? 2 : code == "FA" ? 3 : 4; }

TimeRelation relation_of(std::string_view value) {
  if (value == "last") return TimeRelation::last;
  if (value == "this") return TimeRelation::current;
  if (value == "next") return TimeRelation::next;
  if (value == "that") return TimeRelation::that;
  return TimeRelation::latest;
}

/// "D", "2W": how often.
void read_frequency(TimeWord& word, std::string_view value) {
  word.frequency_count = 1;
  if (value[0] >= '0' && value[0] <= '9') {
    word.frequency_count = static_cast<std::int8_t>(value[0] - '0');
    value.remove_prefix(1);
  }
  word.frequency = value == "h"   ? TimeUnit::hour
                   : value == "D" ? TimeUnit::day
                   : value == "N" ? TimeUnit::night
                   : value == "W" ? TimeUnit::week
                   : value == "M" ? TimeUnit::month
                   : value == "Q" ? TimeUnit::quarter
                                  : TimeUnit::year;
}

void give_role(TimeWord& word, std::string_view role, std::string_view value) {
  const auto as_int8 = [&] { return static_cast<std::int8_t>(number_of(value)); };
  if (role == "month")
    word.roles |= kMonth, word.month = as_int8();
  else if (role == "weekday")
    word.roles |= kWeekday, word.weekday = as_int8();
  else if (role == "weekdays")
    word.roles |= kWeekdays, word.weekday = as_int8();
  else if (role == "unit")
    word.roles |= kUnit, word.unit = unit_of(value);
  else if (role == "units")
    word.roles |= kUnits, word.unit = unit_of(value);
  else if (role == "number")
    word.roles |= kNumber, word.number = static_cast<std::int16_t>(number_of(value));
  else if (role == "multiplier")
    word.roles |= kMultiplier, word.number = static_cast<std::int16_t>(number_of(value));
  else if (role == "ordinal")
    word.roles |= kOrdinal, word.ordinal = as_int8();
  else if (role == "decade_word")
    word.roles |= kDecadeWord, word.number = static_cast<std::int16_t>(number_of(value));
  else if (role == "season")
    word.roles |= kSeason, word.season = season_of(value);
  else if (role == "seasons")
    word.roles |= kSeasons, word.season = season_of(value);
  else if (role == "day_part")
    word.roles |= kDayPart, word.part = part_of(value);
  else if (role == "clock_word")
    word.roles |= kClockWord, word.number = static_cast<std::int16_t>(number_of(value));
  else if (role == "day_word")
    word.roles |= kDayWord, word.number = static_cast<std::int16_t>(number_of(value)),
                            word.night = value.ends_with('N');
  else if (role == "reference")
    word.roles |= kReference, word.reference = as_int8();
  else if (role == "relation")
    word.roles |= kRelation, word.relation = relation_of(value);
  else if (role == "vague")
    word.roles |= kVague;
  else if (role == "couple")
    word.roles |= kCouple, word.number = 2;
  else if (role == "article")
    word.roles |= kArticle;
  else if (role == "edge")
    word.roles |= kEdge, word.edge = value;
  else if (role == "frequency")
    word.roles |= kFrequency, read_frequency(word, value);
  else if (role == "each")
    word.roles |= kEach, word.number = static_cast<std::int16_t>(number_of(value));
  else if (role == "ago")
    word.roles |= kAgo;
  else if (role == "fiscal")
    word.roles |= kFiscal;
  else if (role == "bound")
    word.roles |= kBound;
  else if (role == "filler")
    word.roles |= kFiller;
  else if (role == "preposition")
    word.roles |= kPreposition;
  else
    assert(false && "data/time_words.tsv names an unknown role");
}

class Words16 {
 public:
  Words16() : slots_(2048) {
    for (const std::vector<std::string_view>& row : table("time_words")) {
      assert(row.size() == 3 && row[0].size() <= kLongest);
      give_role(entry(row[0]), row[1], row[2]);
    }
    for (const std::vector<std::string_view>& row : table("festivals")) {
      entry(row[0].substr(0, row[0].find_first_of(" .'"))).roles |= kFestival;
    }
  }

  const TimeWord* find(std::string_view word) const {
    const Key key = key_of(word);
    for (std::size_t i = slot(key);; i = (i + 1) & (slots_.size() - 1)) {
      if (!slots_[i].used) return nullptr;
      if (slots_[i].key == key) return &slots_[i].word;
    }
  }

 private:
  struct Slot {
    Key key;
    bool used = false;
    TimeWord word;
  };

  std::size_t slot(const Key& key) const {
    return (((key.low * 0x9E3779B97F4A7C15u) ^ (key.high * 0xC2B2AE3D27D4EB4Fu)) >> 33) & (slots_.size() - 1);
  }

  TimeWord& entry(std::string_view word) {
    const Key key = key_of(word);
    std::size_t i = slot(key);
    while (slots_[i].used && slots_[i].key != key) i = (i + 1) & (slots_.size() - 1);
    slots_[i].used = true;
    slots_[i].key = key;
    return slots_[i].word;
  }

  std::vector<Slot> slots_;
};

}  // namespace

const TimeWord* time_word(std::string_view word) {
  static const Words16 kWords;
  if (word.empty() || word.size() > kLongest) return nullptr;
  return kWords.find(word);
}

}  // namespace synoptic
