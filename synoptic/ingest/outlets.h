// Outlets and agencies by the names that lines of a page give them (data/outlets.tsv).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace synoptic {

struct Outlet {
  enum class Kind : std::uint8_t { outlet, agency } kind = Kind::outlet;
  std::string_view name;  ///< The usual one, by the table: "Associated Press" for "AP". Static storage.

  bool operator==(const Outlet&) const = default;
};

/// The outlet of that name or abbreviation, in any case of letters but for names of up to three letters, which
/// must stand in their own ("AP", not "ap"). Signs around the name are passed over.
std::optional<Outlet> outlet_named(std::string_view name);

/// The outlet of a host name or an address of a person: "www.bbc.co.uk", "desk@reuters.com". Where the table
/// does not hold it, the domain itself is the name, but for hosts of private mail.
std::optional<std::string> outlet_of_domain(std::string_view host);

/// True where `name` is known, or has a word that only outlets have ("Times", "Herald", "News", "Radio").
bool is_like_outlet(std::string_view name);

/// True where a whole line is like a masthead: five words at most, all with capitals, one of which only outlets have.
bool is_masthead(std::string_view line);

}  // namespace synoptic
