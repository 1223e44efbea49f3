#include "synoptic/ingest/metadata_of.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "synoptic/ingest/address_line.h"
#include "synoptic/ingest/byline.h"
#include "synoptic/ingest/dateline.h"
#include "synoptic/ingest/excerpt.h"
#include "synoptic/ingest/language_of.h"
#include "synoptic/ingest/outlets.h"
#include "synoptic/ingest/print_stamp.h"
#include "synoptic/ingest/published_line.h"
#include "synoptic/ingest/shape.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

template <class T>
void keep_first(std::optional<T>& held, std::optional<T> found) {
  if (!held) held = std::move(found);
}

std::string line_as_reason(std::string_view line) {
  constexpr std::size_t kLongest = 60;
  return "line '" + excerpt(line, kLongest) + "'";
}

class Reading {
 public:
  Reading(std::string_view text, const std::vector<Block>& blocks) : text_(text), blocks_(blocks) {}

  Metadata read() {
    bool before_prose = true;
    for (const Block& block : blocks_) {
      const std::string_view line = block.span.in(text_);
      switch (block.kind) {
        case BlockKind::headline:
          if (before_prose) read_headline(line);
          break;
        case BlockKind::byline:
          read_byline_block(line);
          read_dates(line, before_prose);
          break;
        case BlockKind::published:
          read_parts(line);
          read_dates(line, before_prose);
          break;
        case BlockKind::dateline: read_dateline(line); break;
        case BlockKind::navigation: read_navigation(line, before_prose); break;
        case BlockKind::prose:
          if (before_prose) read_dateline(line);
          before_prose = false;
          break;
        case BlockKind::caption:
        case BlockKind::related: break;
      }
    }
    read_last_address();
    read_stamps();
    read_signed_day();
    bound_by_modified();
    found_.language = language_of(text_);
    return std::move(found_);
  }

 private:
  /// "Harbour reopens | BBC News", "Harbour reopens - The Guardian": a known outlet after the last separator.
  void read_headline(std::string_view line) {
    for (const std::string_view separator : {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 "}) {
      const std::size_t at = line.rfind(separator);
      if (at == std::string_view::npos) continue;
      const auto outlet = outlet_named(line.substr(at + separator.size()));
      if (!outlet) continue;
      keep_first(found_.outlet, std::optional(std::string(outlet->name)));
      line = line.substr(0, at);
      break;
    }
    if (const auto outlet = outlet_named(line)) {  // a masthead
      keep_first(found_.outlet, std::optional(std::string(outlet->name)));
      return;
    }
    keep_first(found_.title, std::optional(std::string(line)));
  }

  void read_byline_block(std::string_view line) {
    const auto byline = read_byline(line, shape_of(line));
    if (!byline) {  // the lines of an author and an outlet, each alone
      if (is_undated_masthead(line))
        keep_first(found_.outlet, std::optional(std::string(line)));
      else if (is_name_of_author(line))
        keep_first(found_.author, std::optional(std::string(line)));
      return;
    }
    keep_first(found_.author, byline->author);
    keep_first(found_.agency, byline->agency);
    keep_first(found_.outlet, byline->outlet);
  }

  /// A name that no table holds, with a word that only outlets have: "The Lowland Herald".
  static bool is_undated_masthead(std::string_view part) { return is_masthead(part) && print_stamps(part).empty(); }

  static std::string_view without_space(std::string_view words) {
    const std::size_t begin = words.find_first_not_of(' ');
    return begin == std::string_view::npos ? words : words.substr(begin, words.find_last_not_of(' ') - begin + 1);
  }

  /// "Xinhua | Updated: 2021-09-15": what stands beside the dates.
  void read_parts(std::string_view line) {
    const char separator = line.find('|') != std::string_view::npos ? '|' : ',';
    for (std::size_t begin = 0; line.find(separator) != std::string_view::npos && begin <= line.size();) {
      const std::size_t end = std::min(line.find(separator, begin), line.size());
      const std::string_view part = line.substr(begin, end - begin);
      if (const auto outlet = outlet_named(part)) {
        auto& held = outlet->kind == Outlet::Kind::agency ? found_.agency : found_.outlet;
        keep_first(held, std::optional(std::string(outlet->name)));
      } else if (is_undated_masthead(part)) {
        keep_first(found_.outlet, std::optional(std::string(without_space(part))));
      } else {
        read_byline_block(part);
      }
      begin = end + 1;
    }
  }

  void read_dateline(std::string_view line) {
    const auto dateline = dateline_at_start(line);
    if (!dateline) return;
    keep_first(found_.agency, dateline->agency);
    if (!dateline->day) return;
    keep_first(found_.published,
               std::optional(DatedBasis{DateInterval::of(*dateline->day), Basis::inferred,
                                        "dateline '" + excerpt(line.substr(0, dateline->size), 60) + "'"}));
  }

  /// A line without a word for it gives the day of publication where it stands above the prose.
  void read_dates(std::string_view line, bool before_prose) {
    for (const DatedRole& dated : read_published_line(line).dates) {
      // 03/04/2026 is two days, and which of them it is only the text or its neighbours can tell.
      // 12-18 March 2026 is the week of what comes out by the week.
      const bool is_one = dated.is_range || dated.when.earliest == dated.when.latest;
      const DatedBasis basis{dated.when, is_one ? Basis::stated : Basis::inferred, line_as_reason(line)};
      if (dated.role == DateRole::modified)
        keep_first(found_.modified, std::optional(basis));
      else if (dated.role == DateRole::published || before_prose)
        keep_first(found_.published, std::optional(basis));
    }
  }

  /// Whole days that lines of the head bear beside other things: "The Daily Chronicle, Saturday 14 March 2026".
  void read_stamps() {
    for (const PrintStamp& stamp : head_stamps(text_, blocks_)) {
      if (!stamp.is_day()) continue;
      const PartialDate day{stamp.year, stamp.month, stamp.day};
      const DatedBasis basis{DateInterval::of(day), Basis::stated, line_as_reason(stamp.span.in(text_))};
      keep_first(stamp.role == DateRole::modified ? found_.modified : found_.published, std::optional(basis));
    }
  }

  /// The day with which a letter or a statement is signed, where its head bears none.
  void read_signed_day() {
    if (found_.published) return;
    for (const PrintStamp& stamp : foot_stamps(text_, blocks_)) {
      if (!stamp.is_day()) continue;
      const PartialDate day{stamp.year, stamp.month, stamp.day};
      found_.published = DatedBasis{DateInterval::of(day), Basis::stated, line_as_reason(stamp.span.in(text_))};
      return;
    }
  }

  /// The address above the prose is the article's own.
  void read_address(std::string_view line) {
    const std::optional<std::string_view> address = address_line(line);
    if (address) keep_first(found_.url, std::optional(std::string(*address)));
  }

  /// So is one that closes the text, where none stands above it; others lead elsewhere.
  void read_last_address() {
    if (!found_.url && !blocks_.empty()) read_address(blocks_.back().span.in(text_));
  }

  /// "© 2024 The Guardian": the outlet is known by name; a masthead above the headline may be too.
  void read_navigation(std::string_view line, bool before_prose) {
    if (before_prose) read_address(line);
    if (const auto outlet = outlet_named(line); outlet && before_prose)
      keep_first(found_.outlet, std::optional(std::string(outlet->name)));
    const bool is_rights =
        line.find("\xC2\xA9") != std::string_view::npos || line.find("opyright") != std::string_view::npos;
    if (!is_rights) return;
    const auto words = words_of_line(line);
    constexpr std::size_t kLongestName = 5;
    for (std::size_t first = 0; first < words.size(); ++first) {
      for (std::size_t last = std::min(first + kLongestName, words.size()); last > first; --last) {
        const char* const end = words[last - 1].data() + words[last - 1].size();
        const auto outlet = outlet_named({words[first].data(), static_cast<std::size_t>(end - words[first].data())});
        if (!outlet) continue;
        keep_first(found_.outlet, std::optional(std::string(outlet->name)));
        return;
      }
    }
  }

  /// What was changed on a day was published on it or before.
  void bound_by_modified() {
    if (found_.published || !found_.modified) return;
    found_.published = DatedBasis{
        {std::nullopt, found_.modified->when.latest}, Basis::inferred, "not after the " + found_.modified->why};
  }

  std::string_view text_;
  const std::vector<Block>& blocks_;
  Metadata found_;
};

std::optional<int> number_of(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

/// Addresses of many outlets hold the day: ".../2024/10/26/...", "...-2024-10-26...".
std::optional<DatedBasis> day_in_address(std::string_view url) {
  for (std::size_t at = 0; at + 10 <= url.size(); ++at) {
    const std::string_view piece = url.substr(at, 10);
    const bool begins = at > 0 && (url[at - 1] == '/' || url[at - 1] == '-');
    const bool has_shape = begins && (piece[4] == '/' || piece[4] == '-') && piece[7] == piece[4];
    const bool ends = at + 10 == url.size() || url[at + 10] < '0' || url[at + 10] > '9';
    if (!has_shape || !ends || !number_of(piece.substr(0, 4)) || !number_of(piece.substr(5, 2)) ||
        !number_of(piece.substr(8, 2)))
      continue;
    std::string iso(piece);
    iso[4] = iso[7] = '-';
    if (const auto day = PartialDate::parse(iso); day && day->year >= 1990)
      return DatedBasis{DateInterval::of(*day), Basis::inferred, "address of the article"};
  }
  return std::nullopt;
}

std::optional<std::string> outlet_of_address(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return std::nullopt;
  const std::string_view host = url.substr(scheme + 3);
  return outlet_of_domain(host.substr(0, host.find_first_of("/?#:")));
}

}  // namespace

Metadata metadata_of(std::string_view text, const std::vector<Block>& blocks, const Metadata& stated) {
  Metadata metadata = Reading(text, blocks).read();
  if (stated.title) metadata.title = stated.title;
  if (stated.language) metadata.language = stated.language;
  const bool is_stated = stated.url.has_value();
  if (is_stated) metadata.url = stated.url;
  if (metadata.url) {
    // The text's own word for its outlet goes before the host of an address that stands in it.
    if (auto outlet = outlet_of_address(*metadata.url); outlet && (is_stated || !metadata.outlet))
      metadata.outlet = std::move(outlet);
    const bool is_unknown = !metadata.published || metadata.published->basis == Basis::inferred;
    if (auto day = day_in_address(*metadata.url); day && is_unknown) metadata.published = std::move(day);
  }
  if (stated.outlet) metadata.outlet = stated.outlet;
  // "(Meridian) -" in what Meridian News Agency put out itself credits nobody else.
  if (metadata.agency && metadata.outlet && !outlet_named(*metadata.agency) &&
      metadata.outlet->starts_with(*metadata.agency + " "))
    metadata.agency.reset();
  if (stated.published) metadata.published = stated.published;
  return metadata;
}

}  // namespace synoptic
