#include "synoptic/ingest/warc/warc_reader.h"

#include <algorithm>
#include <utility>

namespace synoptic {

namespace {

constexpr std::string_view kMagic = "WARC/";
constexpr std::size_t kLook = std::size_t{4} << 10;      // a header is nearly always shorter
constexpr std::size_t kSearch = std::size_t{256} << 10;  // looked through at once

bool is_digit_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9';
}

/// "WARC/1.0" and an end of line, as a record begins.
bool begins_record(std::string_view bytes) {
  if (!bytes.starts_with(kMagic) || !is_digit_at(bytes, 5)) return false;
  const std::size_t end = bytes.substr(0, 16).find_first_not_of("0123456789.", 5);
  return end != std::string_view::npos && (bytes[end] == '\r' || bytes[end] == '\n');
}

/// Where a record begins at a line's beginning, from `from` on; npos. `from` itself counts only behind a line's end.
std::size_t next_record(std::string_view bytes, std::size_t from) {
  for (std::size_t at = bytes.find(kMagic, from); at != std::string_view::npos; at = bytes.find(kMagic, at + 1)) {
    if (at > 0 && bytes[at - 1] == '\n' && begins_record(bytes.substr(at))) return at;
  }
  return std::string_view::npos;
}

std::size_t without_line_ends(std::string_view bytes, std::size_t begin, std::size_t end) {
  for (int lines = 0; lines < 2 && end > begin && bytes[end - 1] == '\n'; ++lines) {
    --end;
    if (end > begin && bytes[end - 1] == '\r') --end;
  }
  return end;
}

}  // namespace

WarcReader::WarcReader(std::unique_ptr<Unpacker> bytes, const IngestLimits& limits)
    : held_(std::move(bytes)), unpacker_(*held_), limits_(limits) {
  unpacker_.find_members_by(std::string(kMagic));
}

std::vector<Problem> WarcReader::take_problems() {
  for (Problem& problem : unpacker_.take_problems()) problems_.push_back(std::move(problem));
  return std::exchange(problems_, {});
}

/// Passes over line ends; true where a record begins there.
bool WarcReader::at_record() {
  for (;;) {
    const std::string_view bytes = unpacker_.peek(16);
    const std::size_t blank = std::min(bytes.find_first_not_of("\r\n"), bytes.size());
    if (blank == 0) return begins_record(bytes);
    unpacker_.consume(blank);
  }
}

/// Goes to where the next record begins. False at the end.
bool WarcReader::find_record(std::string_view why) {
  const std::uint64_t from = unpacker_.offset();
  std::uint64_t left_out = 0;
  for (bool line_begins = true;; line_begins = false) {
    const std::string_view bytes = unpacker_.peek(kSearch);
    if (line_begins && begins_record(bytes)) break;
    // A member that begins with a record ends whatever was before it.
    const std::optional<std::size_t> member = unpacker_.member_ahead();
    std::size_t at = next_record(bytes, 0);
    if (member && *member < std::min(at, bytes.size()) && begins_record(bytes.substr(*member))) at = *member;
    const bool found = at != std::string_view::npos;
    if (!found) at = bytes.size() < kSearch ? bytes.size() : bytes.size() - 16;
    unpacker_.consume(at);
    left_out += at;
    if (found || bytes.size() < kSearch) break;
  }
  if (left_out > 0) {
    problems_.push_back({"warc.garbage",
                         std::to_string(left_out) + " bytes that are no record were left out: " + std::string(why),
                         {},
                         from});
  }
  return !unpacker_.peek(1).empty();
}

void WarcReader::leave_record() {
  const bool by_search = std::exchange(leave_by_search_, false);
  const std::uint64_t count = std::exchange(to_leave_, 0);
  if (std::exchange(leave_by_member_, false)) {
    unpacker_.skip_member();
  } else if (!unpacker_.skip_bytes(count)) {
    unpacker_.consume(std::min<std::size_t>(unpacker_.peek(1).size(), static_cast<std::size_t>(count)));
    find_record("the length of the record before cannot be followed");
  } else if (by_search && !at_record()) {
    find_record("the length of the record before leads nowhere");
  }
}

std::optional<WarcRecord> WarcReader::next() {
  leave_record();
  for (;;) {
    if (!at_record()) {
      if (unpacker_.peek(1).empty()) return std::nullopt;
      if (!find_record("no record begins there")) return std::nullopt;
    }
    begins_member_ = unpacker_.at_member();
    WarcRecord record;
    record.offset = unpacker_.offset();
    std::string_view bytes = unpacker_.peek(kLook);
    Header header = read_header(bytes.substr(0, limits_.max_header_bytes));
    while (!header.ended && bytes.size() < limits_.max_header_bytes) {
      const std::size_t had = bytes.size();
      bytes = unpacker_.peek(std::min(had * 4, limits_.max_header_bytes));
      if (bytes.size() <= had) break;
      header = read_header(bytes.substr(0, limits_.max_header_bytes));
    }
    ++count_;
    if (!header.ended) {
      const bool at_limit = bytes.size() >= limits_.max_header_bytes;
      problems_.push_back(
          at_limit ? Problem{"warc.header_too_large",
                             "the header of a record is larger than the limit of " +
                                 std::to_string(limits_.max_header_bytes) + " bytes",
                             {},
                             record.offset}
                   : Problem{"warc.cut_short", "the file ends in the header of a record", {}, record.offset});
      if (!at_limit) {
        unpacker_.consume(bytes.size());
        return std::nullopt;
      }
      unpacker_.consume(kMagic.size());
      if (at_limit && begins_member_ && unpacker_.skip_member()) continue;
      if (!find_record("a header that was refused")) return std::nullopt;
      continue;
    }
    record.number = count_;
    record.fields = std::move(header.fields);
    record.type = media_type_of(record.fields.find("WARC-Type").value_or(""));
    const std::optional<std::string_view> given = record.fields.find("Content-Length");
    const std::optional<std::uint64_t> length = given ? whole_number(*given) : std::nullopt;
    if (!length) {
      record.problems.push_back({"warc.length_wrong",
                                 given ? "the record's length is given as '" + std::string(given->substr(0, 40)) +
                                             "', which is no length; it was taken to end where the next one begins"
                                       : "the record gives no length; it was taken to end where the next one begins",
                                 {},
                                 record.offset});
    }
    read_block(record, header.size, length);
    for (Problem& problem : unpacker_.take_problems()) record.problems.push_back(std::move(problem));
    return record;
  }
}

/// Where the record ends by the packing: before the member that begins with a record, or one behind damage; npos.
std::size_t WarcReader::end_by_member(std::string_view bytes, std::size_t begin) const {
  const std::optional<std::size_t> member = unpacker_.member_ahead();
  const bool ends = member && *member >= begin && *member < bytes.size() &&
                    (unpacker_.member_ahead_is_behind_damage() || begins_record(bytes.substr(*member)));
  return ends ? *member : std::string_view::npos;
}

/// Where the record ends by what stands behind it, the next record or such a member; npos.
std::size_t WarcReader::end_by_what_follows(std::string_view bytes, std::size_t begin) const {
  return std::min(next_record(bytes, begin), end_by_member(bytes, begin));
}

/// True where behind the record there is another, or nothing: line ends may stand between.
bool WarcReader::is_followed_well(std::size_t end) {
  const std::string_view shown = unpacker_.peek(end).substr(end);
  if (unpacker_.member_ends_with_what_is_shown() && shown.find_first_not_of("\r\n") == std::string_view::npos)
    return true;
  const std::string_view behind = unpacker_.peek(end + 32).substr(end);
  const std::size_t text = behind.find_first_not_of("\r\n");
  return text == std::string_view::npos || begins_record(behind.substr(text));
}

/// Shows the bytes up to `wanted`, in growing stretches, so that a length that lies costs little. Stops where the
/// record must have ended: at a member's beginning, and where `by_search` at the next record's.
std::optional<std::size_t> WarcReader::find_early_end(std::size_t begin, std::size_t wanted, bool by_search) {
  for (std::size_t look = kSearch;; look *= 4) {
    const std::string_view bytes = unpacker_.peek(std::min(look, wanted));
    const std::optional<std::size_t> member = unpacker_.member_ahead();
    if (by_search || (member && *member < wanted)) {
      const std::size_t end = by_search ? end_by_what_follows(bytes, begin) : end_by_member(bytes, begin);
      if (end < wanted) return end;
    }
    if (look >= wanted || bytes.size() < look) return std::nullopt;
  }
}

/// Sets the record's block, which begins `begin` bytes from here, and how it is left.
void WarcReader::read_block(WarcRecord& record, std::size_t begin, std::optional<std::uint64_t> length) {
  const std::uint64_t most = limits_.max_record_bytes;
  const bool fits = length && *length <= most;
  const std::size_t wanted = begin + static_cast<std::size_t>(fits ? *length : most);
  std::optional<std::size_t> end = find_early_end(begin, wanted, !fits);
  const bool whole = !end && fits && unpacker_.peek(wanted).size() >= wanted;
  if (!end && !(whole && is_followed_well(wanted))) {
    const std::size_t found = end_by_what_follows(unpacker_.peek(wanted), begin);
    if (found < wanted) end = found;
  }
  const std::string_view bytes = unpacker_.peek(wanted);
  if (end) {
    record.block = bytes.substr(begin, without_line_ends(bytes, begin, *end) - begin);
    to_leave_ = *end;
    if (length) {
      record.problems.push_back(
          {"warc.length_wrong",
           "the record is said to be " + std::to_string(*length) + " bytes long, and ends before that",
           {},
           record.offset});
    }
    return;
  }
  record.block = bytes.substr(begin, wanted - begin);
  if (whole) {
    to_leave_ = wanted;
    return;
  }
  if (bytes.size() < wanted) {  // the file ends
    to_leave_ = bytes.size();
    if (length) record.problems.push_back({"warc.cut_short", "the file ends in the record", {}, record.offset});
    return;
  }
  record.too_large = true;
  record.problems.push_back({"warc.record_too_large",
                             "the record is larger than the limit of " + std::to_string(most) + " bytes",
                             {},
                             record.offset});
  leave_by_member_ = begins_member_ && unpacker_.packing() != Packing::none;
  leave_by_search_ = true;
  to_leave_ = length && *length <= UINT64_MAX - begin ? begin + *length : wanted;
}

}  // namespace synoptic
