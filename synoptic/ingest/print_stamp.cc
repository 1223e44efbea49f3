#include "synoptic/ingest/print_stamp.h"

#include <algorithm>

#include "synoptic/ingest/date_pieces.h"
#include "synoptic/ingest/dateline.h"
#include "synoptic/ingest/outlets.h"
#include "synoptic/ingest/shape.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

/// A stretch of the line between two separators, in pieces.
struct Segment {
  std::size_t first = 0, last = 0;
};

bool separates(const std::vector<DatePiece>& pieces, std::size_t i) {
  const DatePiece& piece = pieces[i];
  // "Posted on 12 March 2026 by Jane Doe".
  if (piece.text == "by" && i > 0 && pieces[i - 1].kind == DatePiece::Kind::number) return true;
  if (piece.kind != DatePiece::Kind::sign) return false;
  const bool spaced_after = i + 1 < pieces.size() && pieces[i + 1].spaced;
  switch (piece.sign) {
    case '|':
    case ',':
    case ';':
    case '(':
    case ')':
    case '[':
    case ']':
    case '>':
    case 0xB7:
    case 0x2022:
    case 0x2014: return true;
    case '-':
    case '/':
    case 0x2013: return piece.spaced && spaced_after;
    case ':': return spaced_after || i + 1 == pieces.size();
    case '.': {
      // "Oct. 4", "p.m. Friday" and "No. 8" go on; "14 May. With ..." does not.
      if (i + 1 == pieces.size()) return true;
      const bool abbreviates = i > 0 && pieces[i - 1].kind == DatePiece::Kind::word && pieces[i - 1].text.size() <= 4 &&
                               calendar_word(pieces[i - 1].text).kind != CalendarWord::unknown &&
                               pieces[i - 1].text != "May" && pieces[i - 1].text != "June" &&
                               pieces[i - 1].text != "July";
      return spaced_after && !abbreviates;
    }
    default: return false;
  }
}

/// When on a day something comes out: by itself it names no issue ("on Sunday evening").
bool is_time_of_issue(std::string_view word) {
  const std::string key = folded(word);
  return key == "morning" || key == "evening" || key == "weekend";
}

/// Reads a run of pieces as date and beside-words; nothing where it holds any other word.
class Run {
 public:
  explicit Run(const std::vector<DatePiece>& pieces) : pieces_(&pieces) {}

  bool read(std::size_t first, std::size_t last) {
    stamp = {};
    std::size_t unknown = 0, words = 0;
    bool says_published = false, has_periodical = false, has_clock = false;
    for (std::size_t at = first; at < last;) {
      if (const DateInPieces date = date_at(*pieces_, at); date.size > 0 && at + date.size <= last) {
        if (stamp.month != 0) return false;  // two days in one piece are a stretch
        stamp.year = static_cast<std::int16_t>(date.year);
        stamp.month = date.month;
        stamp.day = date.day;
        stamp.swappable = date.swappable;
        stamp.ends_period = stamp.ends_period || date.is_range;
        at += date.size;
        continue;
      }
      const DatePiece& piece = (*pieces_)[at++];
      // "Dated this 12th day of March 2026".
      if (piece.text == "this" && at < last && (*pieces_)[at].kind == DatePiece::Kind::number) continue;
      if (piece.kind == DatePiece::Kind::sign) {
        if (piece.sign == '"' || piece.sign == '?' || piece.sign == '!' || piece.sign == 0x201C || piece.sign == '%')
          return false;
        continue;
      }
      if (piece.kind == DatePiece::Kind::number) {
        has_clock = true;
        continue;
      }
      ++words;
      const KnownWord known = calendar_word(piece.text);
      switch (known.kind) {
        case CalendarWord::weekday:
          if (stamp.weekday != 0) return false;
          stamp.weekday = known.number;
          break;
        case CalendarWord::published: says_published = true, stamp.role = DateRole::published; break;
        case CalendarWord::modified: stamp.role = DateRole::modified; break;
        case CalendarWord::periodical:
          has_periodical = has_periodical || !is_time_of_issue(piece.text);
          stamp.weekend = stamp.weekend || folded(piece.text) == "weekend";
          stamp.ends_period = stamp.ends_period || folded(piece.text) == "ending";
          break;
        case CalendarWord::relative:
          if (folded(piece.text) == "week" && at < last && (*pieces_)[at].kind == DatePiece::Kind::number &&
              (*pieces_)[at].value >= 1 && (*pieces_)[at].value <= 53) {
            stamp.week = static_cast<std::uint8_t>((*pieces_)[at].value);
          } else if (folded(piece.text) != "week" && folded(piece.text) != "day") {
            return false;
          }
          break;
        case CalendarWord::filler: break;
        case CalendarWord::month: return false;  // "May" with no day to it
        case CalendarWord::unknown:
          if (!(has_clock && is_time_zone(piece.text)) && piece.text != "T") ++unknown;
          break;
      }
    }
    // "WEEKEND" alone is the part of the paper that comes out then.
    stamp.weekend = stamp.weekend && (has_periodical || words == 1) && stamp.weekday == 0 && stamp.month == 0;
    is_bare = unknown == 0;
    names_issue = has_periodical;
    gives_day = stamp.weekday != 0 || stamp.month != 0 || stamp.week != 0 || stamp.weekend;
    // "issued in Bangkok on Monday", "Your Monday money newsletter".
    constexpr std::size_t kMostWords = 8;
    const bool has_full_date = stamp.year != 0 && stamp.day != 0;  // "Press note of 22 October 2026"
    const bool names_day = stamp.weekday != 0 || stamp.weekend || has_full_date;
    return unknown == 0 ||
           ((says_published || (has_periodical && names_day)) && words <= kMostWords && unknown <= 2 && gives_day);
  }

  PrintStamp stamp;
  bool is_bare = false;    ///< No unknown word.
  bool gives_day = false;  ///< Some part of a day is told.
  bool names_issue = false;

 private:
  const std::vector<DatePiece>* pieces_;
};

bool is_of_names(const std::vector<DatePiece>& pieces, std::size_t first, std::size_t last) {
  constexpr std::size_t kMostWords = 8;
  std::size_t words = 0;
  for (std::size_t i = first; i < last; ++i) {
    if (pieces[i].kind != DatePiece::Kind::word) continue;
    ++words;
    const std::string key = folded(pieces[i].text);
    const bool joins = key == "of" || key == "and" || key == "the" || key == "in" || key == "for" || key == "s";
    if (!is_upper(code_point_at(pieces[i].text, 0).value) && !joins && calendar_word(key).kind == CalendarWord::unknown)
      return false;
  }
  return words <= kMostWords;
}

/// Whether nothing but commas, stops and a colon after a word ("Posted: ") stands between segments [first, end).
bool joins(const std::vector<DatePiece>& pieces, const std::vector<Segment>& segments, std::size_t first,
           std::size_t end, bool gives_day) {
  for (std::size_t i = first + 1; i < end; ++i) {
    const char32_t sign = pieces[segments[i].first - 1].sign;
    if (sign != ',' && sign != '.' && !(sign == ':' && !gives_day)) return false;
  }
  return true;
}

Span span_of(std::string_view line, const std::vector<DatePiece>& pieces, std::size_t first, std::size_t last) {
  const auto begin = static_cast<std::uint32_t>(pieces[first].text.data() - line.data());
  const auto& end = pieces[last - 1].text;
  return {begin, static_cast<std::uint32_t>(end.data() + end.size() - line.data())};
}

}  // namespace

std::vector<PrintStamp> print_stamps(std::string_view line) {
  constexpr std::size_t kLongest = 400, kStart = 120;
  if (line.size() > kLongest) {
    std::size_t end = kStart;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
    line = line.substr(0, end);
  }
  const std::vector<DatePiece> pieces = date_pieces(line);
  std::vector<Segment> segments;
  for (std::size_t i = 0, first = 0; i <= pieces.size(); ++i) {
    // The comma of "August 12, 2026" divides nothing.
    if (const DateInPieces date = i < pieces.size() ? date_at(pieces, i) : DateInPieces{}; date.size > 1) {
      i += date.size - 1;
      continue;
    }
    if (i < pieces.size() && !separates(pieces, i)) continue;
    if (i > first) segments.push_back({first, i});
    first = i + 1;
  }
  std::vector<PrintStamp> stamps;
  Run run(pieces);
  bool only_names = true;
  DateRole role = DateRole::unsaid;
  for (std::size_t s = 0; s < segments.size();) {
    if (!run.read(segments[s].first, segments[s].last)) {
      only_names = only_names && is_of_names(pieces, segments[s].first, segments[s].last);
      role = DateRole::unsaid;
      ++s;
      continue;
    }
    // "Friday, June 19, 2026", "Oct. 8, 2026, 8:47 p.m.": joined as long as it stays one date.
    // The longest that reads as one wins.
    std::size_t next = s + 1;
    constexpr std::size_t kMostJoined = 4;
    for (std::size_t end = std::min(segments.size(), s + kMostJoined); run.is_bare && end > s + 1; --end) {
      Run longer(pieces);
      if (!joins(pieces, segments, s, end, run.gives_day) || !longer.read(segments[s].first, segments[end - 1].last) ||
          !longer.is_bare)
        continue;
      run = longer;
      next = end;
      break;
    }
    PrintStamp stamp = run.stamp;
    if (stamp.role != DateRole::unsaid) role = stamp.role;
    const std::size_t joint = segments[next - 1].last;
    const char32_t sign = joint < pieces.size() ? pieces[joint].sign : 0;
    stamp.heads_line = s == 0 && (sign == ':' || sign == '.' || sign == 0x2014 || sign == 0x2013);
    stamp.ends_line = s > 0 && run.is_bare && next == segments.size();
    stamp.names_issue = run.names_issue || role != DateRole::unsaid;
    if (run.gives_day) {
      stamp.role = role;
      stamp.behind_names = only_names;
      stamp.after_names = only_names && sign == '.';
      stamp.span = span_of(line, pieces, segments[s].first, segments[next - 1].last);
      stamps.push_back(stamp);
    }
    s = next;
  }
  constexpr std::size_t kMostPieces = 40;
  for (PrintStamp& stamp : stamps) stamp.whole_line = only_names && pieces.size() <= kMostPieces;
  return stamps;
}

namespace {

/// The stamps of a block of the head that begins with no dateline. "Weekly Mirror, 31 January 2030" above "by Ann Berg"
/// is read by itself: short lines of one block are lines of their own.
void add_head_stamps(std::string_view words, const Block& block, std::vector<PrintStamp>& found) {
  // "The Lowland Herald, Sunday edition. Translated for this page." is short, and no paragraph.
  constexpr std::uint32_t kShort = 16;
  const bool is_prose = block.kind == BlockKind::prose;
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = std::min(words.find('\n', begin), words.size());
    if (shape_of(words.substr(begin, end - begin)).words > kShort) end = words.size();
    const std::string_view line = words.substr(begin, end - begin);
    const auto shift = static_cast<std::uint32_t>(block.span.begin + begin);
    begin = end + 1;
    for (PrintStamp stamp : print_stamps(line)) {
      // A weekday alone stands in many a headline; a paragraph bears a stamp only at its beginning ("Friday 14 May.
      // With ... at the bridge").
      const bool is_date = stamp.month != 0 || stamp.week != 0;
      // "The indictment of J. Ekholt, filed on 2 November, has 61 pages" tells of something else.
      const bool is_marked = (stamp.names_issue && stamp.behind_names && stamp.weekday + stamp.day != 0) ||
                             (stamp.heads_line && stamp.span.begin == 0);
      // "Coast Post, 17 February 2029. Translated from Danish."
      const bool is_full = stamp.after_names && stamp.year != 0 && stamp.day != 0;
      // "Statement to the press, Saturday 18 July 2026, 2 p.m."
      const bool ends_head = stamp.ends_line && line.find('"') == std::string_view::npos;
      const bool is_note = (stamp.names_issue || is_full || ends_head) && shape_of(line).words <= kShort;
      if (is_prose && !stamp.whole_line && !(is_date && is_marked) && !is_note) continue;
      if (block.kind == BlockKind::navigation && stamp.day == 0) continue;
      if (!is_date && !stamp.whole_line && !stamp.names_issue && !stamp.heads_line && !ends_head) continue;
      stamp.span = {stamp.span.begin + shift, stamp.span.end + shift};
      found.push_back(stamp);
    }
  }
}

}  // namespace

std::vector<PrintStamp> head_stamps(std::string_view text, const std::vector<Block>& blocks) {
  constexpr std::size_t kMostBlocks = 12;
  constexpr std::uint32_t kParagraph = 30;  // words of a paragraph that ends the head
  std::vector<PrintStamp> found;
  for (std::size_t b = 0; b < std::min(blocks.size(), kMostBlocks); ++b) {
    const Block& block = blocks[b];
    if (block.kind == BlockKind::related || block.kind == BlockKind::caption) continue;
    const std::string_view line = block.span.in(text);
    const bool is_prose = block.kind == BlockKind::prose;
    const bool is_aside = line.starts_with('(') || line.starts_with('[');
    if (const auto dateline = dateline_at_start(line)) {
      for (PrintStamp stamp : print_stamps(line.substr(0, dateline->size))) {
        stamp.span = {stamp.span.begin + block.span.begin, stamp.span.end + block.span.begin};
        found.push_back(stamp);
      }
    } else {
      add_head_stamps(line, block, found);
    }
    if (is_prose && !is_aside && shape_of(line).words > kParagraph) break;
  }
  return found;
}

std::vector<PrintStamp> foot_stamps(std::string_view text, const std::vector<Block>& blocks) {
  constexpr std::size_t kMostBlocks = 4;
  constexpr std::uint32_t kShort = 8;  // words
  std::vector<PrintStamp> found;
  for (std::size_t back = 1; back <= std::min(blocks.size(), kMostBlocks); ++back) {
    const Block& block = blocks[blocks.size() - back];
    // Short lines at the end are mostly taken for links to other articles.
    if (block.kind == BlockKind::caption || block.kind == BlockKind::navigation) continue;
    const std::string_view line = block.span.in(text);
    if (shape_of(line).words > kShort) continue;
    for (PrintStamp stamp : print_stamps(line)) {
      const bool is_signed = stamp.whole_line && stamp.is_day() && stamp.role == DateRole::unsaid;
      if (!is_signed || stamp.span.end != line.find_last_not_of(" .\n") + 1) continue;
      stamp.span = {stamp.span.begin + block.span.begin, stamp.span.end + block.span.begin};
      found.push_back(stamp);
    }
  }
  return found;
}

}  // namespace synoptic
