// What names in a page's head and scripts say of the dates beside them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "synoptic/ingest/html/date_readings.h"

namespace synoptic {

/// What a meta name (in small letters) says that its date is; nullopt: nothing.
std::optional<DatePlace> place_of_meta(std::string_view name);

/// True for the key (in small letters) of a script's object that gives a day of publication: datePublished,
/// published_at, pubDate.
bool is_key_of_publication(std::string_view key);

/// True where a line may hold a day: a year, or three figures with signs between them.
bool may_hold_day(std::string_view line);

}  // namespace synoptic
