#include "synoptic/ingest/published_line.h"

#include "synoptic/ingest/date_pieces.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

std::uint8_t month_of(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  const KnownWord known = calendar_word(word);
  return known.kind == CalendarWord::month ? known.number : std::uint8_t{0};
}

PublishedLine read_published_line(std::string_view line) {
  constexpr std::size_t kLongest = 240;
  PublishedLine result;
  if (line.empty() || line.size() > kLongest) return result;
  const std::vector<DatePiece> pieces = date_pieces(line);
  DateRole role = DateRole::unsaid;
  bool says_when = false, says_role = false, says_ago = false, has_number = false, foreign = false;
  for (std::size_t at = 0; at < pieces.size();) {
    if (const DateInPieces date = date_at(pieces, at); date.size > 0) {
      if (date.when.known()) result.dates.push_back({role, date.when, date.is_range});
      says_when = true;
      at += date.size;
      continue;
    }
    const DatePiece& piece = pieces[at++];
    if (piece.kind == DatePiece::Kind::number) {
      has_number = true;  // a time of day
      if (piece.value < 0 || piece.value > 2400) foreign = true;
    } else if (piece.kind == DatePiece::Kind::word) {
      const KnownWord known = calendar_word(piece.text);
      if (known.kind == CalendarWord::published)
        role = DateRole::published, says_role = true;
      else if (known.kind == CalendarWord::modified)
        role = DateRole::modified, says_role = true;
      else if (known.kind == CalendarWord::relative)
        says_when = true, says_ago = says_ago || (has_number && folded(piece.text) == "ago");
      else if (known.kind == CalendarWord::unknown && !(has_number && is_time_zone(piece.text)) && piece.text != "T")
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
