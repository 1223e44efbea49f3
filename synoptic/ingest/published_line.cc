#include "synoptic/ingest/published_line.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>

#include "synoptic/base/tables.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

enum class WordKind : std::uint8_t { unknown, month, filler, published, modified, relative };

struct KnownWord {
  WordKind kind = WordKind::unknown;
  std::uint8_t month = 0;
};

const std::map<std::string, KnownWord, std::less<>>& known_words() {
  static const auto kWords = [] {
    std::map<std::string, KnownWord, std::less<>> words;
    for (const auto& row : table("calendar_words")) {
      KnownWord word;
      if (row[1] == "month") {
        word.kind = WordKind::month;
        std::from_chars(row[2].data(), row[2].data() + row[2].size(), word.month);
      } else {
        word.kind = row[1] == "published"  ? WordKind::published
                    : row[1] == "modified" ? WordKind::modified
                    : row[1] == "relative" ? WordKind::relative
                                           : WordKind::filler;
      }
      words.emplace(folded(row[0]), word);  // the first row of a word wins
    }
    return words;
  }();
  return kWords;
}

KnownWord known_word(std::string_view word) {
  const auto found = known_words().find(folded(word));
  return found == known_words().end() ? KnownWord{} : found->second;
}

/// A run of letters, a run of digits, or one other character.
struct Piece {
  enum class Kind : std::uint8_t { word, number, sign } kind = Kind::sign;
  std::string_view text;
  int value = 0;  // of a number of at most four digits, else -1
  char32_t sign = 0;
};

std::vector<Piece> pieces_of(std::string_view line) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint c = code_point_at(line, at);
    const std::size_t begin = at;
    at += c.size;
    if (is_space(c.value)) continue;
    Piece piece;
    if (is_digit(c.value)) {
      while (at < line.size() && is_digit(static_cast<unsigned char>(line[at]))) ++at;
      piece.kind = Piece::Kind::number;
      piece.value = -1;
      if (at - begin <= 4) std::from_chars(line.data() + begin, line.data() + at, piece.value);
    } else if (is_letter(c.value)) {
      // A letter of East Asia is a word of its own (2024年10月26日).
      while (c.value < 0x3000 && at < line.size() && is_letter(code_point_at(line, at).value))
        at += code_point_at(line, at).size;
      piece.kind = Piece::Kind::word;
    } else {
      piece.sign = c.value;
    }
    piece.text = line.substr(begin, at - begin);
    pieces.push_back(piece);
  }
  return pieces;
}

std::optional<PartialDate> day_of(int year, int month, int day) {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return PartialDate{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

/// A date that begins at a piece, and how many pieces it takes. A date without a year takes pieces and names no day.
struct Found {
  std::size_t size = 0;
  DateInterval when;
};

class Reading {
 public:
  explicit Reading(const std::vector<Piece>& pieces) : pieces_(pieces) {}

  Found date_at(std::size_t at) const {
    if (Found found = east_asian(at); found.size > 0) return found;
    if (Found found = numeric(at); found.size > 0) return found;
    if (Found found = day_first(at); found.size > 0) return found;
    return month_first(at);
  }

 private:
  bool is_number(std::size_t at) const {
    return at < pieces_.size() && pieces_[at].kind == Piece::Kind::number && pieces_[at].value >= 0;
  }
  int number(std::size_t at) const { return pieces_[at].value; }
  char32_t sign(std::size_t at) const { return at < pieces_.size() ? pieces_[at].sign : 0; }
  bool is_word(std::size_t at, std::string_view word) const { return at < pieces_.size() && pieces_[at].text == word; }
  int month(std::size_t at) const {
    return at < pieces_.size() && pieces_[at].kind == Piece::Kind::word ? month_of(pieces_[at].text) : 0;
  }
  bool is_year(std::size_t at) const {
    return is_number(at) && pieces_[at].text.size() == 4 && number(at) >= 1800 && number(at) < 2200;
  }
  bool is_day(std::size_t at) const {
    return is_number(at) && pieces_[at].text.size() <= 2 && number(at) >= 1 && number(at) <= 31;
  }
  /// Passes over "." and "," between the parts.
  std::size_t past_signs(std::size_t at) const {
    while (sign(at) == '.' || sign(at) == ',') ++at;
    return at;
  }
  std::size_t past_ordinal(std::size_t at) const {
    for (const std::string_view ending : {"st", "nd", "rd", "th", "er", "de", "of"}) {
      if (is_word(at, ending)) return past_ordinal(at + 1);
    }
    return at;
  }

  static Found found(std::size_t size, std::optional<PartialDate> day) {
    if (!day) return {};
    return {size, DateInterval::of(*day)};
  }

  /// 2024-10-26, 2024/10/26, 26.10.2024, 26/10/2024, 10/26/2024.
  Found numeric(std::size_t at) const {
    const char32_t separator = sign(at + 1);
    const bool has_shape = is_number(at) && is_number(at + 2) && is_number(at + 4) && sign(at + 3) == separator &&
                           (separator == '-' || separator == '/' || separator == '.');
    if (!has_shape) return {};
    if (is_year(at)) {
      // "2024-10-26T07:51": the T is a word of its own and passed over with the time.
      return found(5, day_of(number(at), number(at + 2), number(at + 4)));
    }
    if (!is_year(at + 4)) return {};
    const auto day_month = day_of(number(at + 4), number(at + 2), number(at));
    const auto month_day = separator == '.' ? std::nullopt : day_of(number(at + 4), number(at), number(at + 2));
    if (day_month && month_day) return {5, {std::min(*day_month, *month_day), std::max(*day_month, *month_day)}};
    return found(5, day_month ? day_month : month_day);
  }

  /// 26 October 2024, 26th of Oct., 2024, 26-Oct-2024, 26 October.
  Found day_first(std::size_t at) const {
    if (!is_day(at)) return {};
    std::size_t next = past_ordinal(past_signs(at + 1));
    if (sign(next) == '-') ++next;
    const int named = month(next);
    if (named == 0) return {};
    const std::size_t after = next + 1;
    std::size_t year = past_ordinal(past_signs(after));
    if (sign(year) == '-') ++year;
    if (is_year(year)) return found(year + 1 - at, day_of(number(year), named, number(at)));
    return {after - at, {}};
  }

  /// October 26, 2024; Oct. 26 2024; October 2024; October 26.
  Found month_first(std::size_t at) const {
    const int named = month(at);
    if (named == 0) return {};
    const std::size_t next = past_signs(at + 1);
    if (is_year(next)) {
      return {next + 1 - at, DateInterval::of(PartialDate{static_cast<std::int16_t>(number(next)),
                                                          static_cast<std::uint8_t>(named), 0})};
    }
    if (!is_day(next)) return {};
    const std::size_t after = past_ordinal(next + 1);
    const std::size_t year = past_signs(after);
    if (is_year(year)) return found(year + 1 - at, day_of(number(year), named, number(next)));
    return {after - at, {}};
  }

  /// 2024年10月26日, 2024년 10월 26일.
  Found east_asian(std::size_t at) const {
    const bool has_shape = is_year(at) && (is_word(at + 1, "年") || is_word(at + 1, "년")) && is_number(at + 2) &&
                           (is_word(at + 3, "月") || is_word(at + 3, "월")) && is_number(at + 4) &&
                           (is_word(at + 5, "日") || is_word(at + 5, "일"));
    return has_shape ? found(6, day_of(number(at), number(at + 2), number(at + 4))) : Found{};
  }

  const std::vector<Piece>& pieces_;
};

/// "T", "Z" and zones such as GMT, KST, CEST: letters that stand beside a time of day.
bool is_zone(std::string_view word) {
  return word.size() <= 5 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::uint8_t month_of(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  const KnownWord known = known_word(word);
  // "may" and "mar" in small letters are more often something else.
  if (known.kind != WordKind::month || (word.size() <= 3 && !is_upper(code_point_at(word, 0).value))) return 0;
  return known.month;
}

PublishedLine read_published_line(std::string_view line) {
  constexpr std::size_t kLongest = 240;
  PublishedLine result;
  if (line.empty() || line.size() > kLongest) return result;
  const std::vector<Piece> pieces = pieces_of(line);
  const Reading reading(pieces);
  DateRole role = DateRole::unsaid;
  bool says_when = false, says_role = false, says_ago = false, has_number = false, foreign = false;
  for (std::size_t at = 0; at < pieces.size();) {
    if (const Found date = reading.date_at(at); date.size > 0) {
      if (date.when.known()) result.dates.push_back({role, date.when});
      says_when = true;
      at += date.size;
      continue;
    }
    const Piece& piece = pieces[at++];
    if (piece.kind == Piece::Kind::number) {
      has_number = true;  // a time of day
      if (piece.value < 0 || piece.value > 2400) foreign = true;
    } else if (piece.kind == Piece::Kind::word) {
      const KnownWord known = known_word(piece.text);
      if (known.kind == WordKind::published)
        role = DateRole::published, says_role = true;
      else if (known.kind == WordKind::modified)
        role = DateRole::modified, says_role = true;
      else if (known.kind == WordKind::relative)
        says_when = true, says_ago = says_ago || (has_number && folded(piece.text) == "ago");
      else if (known.kind == WordKind::unknown && !(has_number && is_zone(piece.text)) && piece.text != "T")
        foreign = true;
    } else if (piece.sign == '%' || piece.sign == '$' || piece.sign == '"' || piece.sign == 0x201C ||
               piece.sign == 0x201D) {
      foreign = true;
    }
  }
  result.is_whole = !foreign && says_when && (!result.dates.empty() || says_role || says_ago);
  return result;
}

}  // namespace synoptic
