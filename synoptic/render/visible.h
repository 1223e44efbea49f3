// Text of strangers made fit to be looked at: nothing in it can move a cursor, turn a line around or hide.
//
// Reports are input from anybody. A terminal obeys escape sequences, and every viewer obeys bidi controls, so
// that "exe.gpj" reads as "jpg.exe". All three renderings show text only in the form that visible() gives.
// It does not escape for HTML or Markdown: html_writer.h and markdown.h do, each in one place.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace synoptic {

/// `text` with control characters (C0 but tab and line feed, DEL, C1) and bytes that are not UTF-8 as U+FFFD, and
/// with bidi controls, line and paragraph separators, and other characters without a look of their own as their
/// names in brackets: "[U+202E]". Carriage returns before a line feed are dropped. Linear.
std::string visible(std::string_view text);

/// visible() on one line: every run of white space is one space, none at the ends.
std::string visible_line(std::string_view text);

/// Columns that `text` takes in a terminal: 2 for wide East Asian characters and emoji, 0 for combining marks and
/// what joins (ICU's East_Asian_Width and general category; UAX #11). For text without control characters.
std::size_t columns_of(std::string_view text);

/// The longest beginning of `text` that takes at most `columns`, with "…" as its last column where it was cut;
/// it is cut at a space where one stands in the last third. Never cuts a character or a cluster of marks.
std::string fitted(std::string_view text, std::size_t columns);

}  // namespace synoptic
