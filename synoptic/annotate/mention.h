// The layer of names, and who in a document they stand for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

enum class EntityKind : std::uint8_t { person, organization, place, other };

/// How a mention refers.
enum class MentionForm : std::uint8_t {
  name,     ///< "Vladimir Putin", "Moscow".
  nominal,  ///< "the Russian president", "the spy agency": refers to an actor by description.
  pronoun,  ///< "he", "they", where it was resolved.
};

/// A place where somebody or something is named or referred to.
struct Mention {
  Span span;
  EntityKind kind = EntityKind::other;
  MentionForm form = MentionForm::name;
  std::string name;                    ///< Normalised: no title, no possessive, straight apostrophes.
  std::optional<std::uint32_t> actor;  ///< Index into Actors of the document.

  bool operator==(const Mention&) const = default;
};

/// Somebody or something that one document names, under all its names there.
struct Actor {
  EntityKind kind = EntityKind::other;
  std::string name;                  ///< The fullest name in the document, normalised.
  std::vector<std::string> aliases;  ///< Its other names there ("HUR"), sorted.
  std::string
      role;  ///< Title or apposition where the text gives one ("Russian Foreign Ministry spokesperson"); else empty.
  std::optional<std::string>
      country;  ///< ISO 3166-1 alpha-2 where it is a country, its capital as a voice, or its government.

  bool operator==(const Actor&) const = default;
};

using Actors = std::vector<Actor>;

std::string_view to_string(EntityKind kind);

}  // namespace synoptic
