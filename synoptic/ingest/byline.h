// Who wrote a report: "By Jane Doe and John Roe, The Herald", "Jane Doe jane@herald.example".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "synoptic/ingest/shape.h"

namespace synoptic {

struct Byline {
  std::optional<std::string> author;  ///< Names as they stand; absent where the line gives an address only.
  std::optional<std::string> agency;  ///< "By Jane Doe, Associated Press", "Reuters - AFP".
  std::optional<std::string> outlet;  ///< Named in the line, or of the address's domain.
};

/// Reads a whole line as a byline; nothing where it is none. `shape` is that of the line.
std::optional<Byline> read_byline(std::string_view line, const Shape& shape);

/// True where a whole line may be somebody's name and nothing else: two or three words with capitals, none of them a
/// role. Many headings are like that; only the line below can tell.
bool is_name_of_author(std::string_view line);

}  // namespace synoptic
