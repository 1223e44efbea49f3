// The layer of attributions: who is said to say what.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

enum class SourceKind : std::uint8_t { person, role, institution, outlet, document, unnamed, own_voice };

/// What the source does with the content.
enum class Stance : std::uint8_t { asserts, denies, neither, declines, asks, expects, plans, fears, threatens };

/// Source, cue and content of one attribution. Each may be several pieces, in order; the source may be absent, and so
/// may the cue, of speech that nobody is said to have said.
struct Attribution {
  Span span;  ///< From the first byte of any piece to the last: what sorts the layer.
  std::vector<Span> source;
  std::vector<Span> cue;
  std::vector<Span> content;
  std::optional<std::uint32_t> parent;  ///< The attribution whose content holds this one: the voice outside it.
  SourceKind kind = SourceKind::unnamed;
  Stance stance = Stance::asserts;
  std::string voice;                   ///< The source as a name: the actor's where there is one, else its words.
  std::optional<std::uint32_t> actor;  ///< Index into Actors of the document.
  std::string cue_lemma;               ///< "say", "according to", "estimate".
  bool hedged = false;                 ///< "reportedly", "appears to", "may" at the cue.
  bool is_assertion = true;  ///< The source gives the content as so: a voice of a chain. False for attitudes and plans
                             ///< ("praised", "wants to").

  bool operator==(const Attribution&) const = default;
};

std::string_view to_string(SourceKind kind);
std::string_view to_string(
    Stance stance);  ///< "asserts", "denies", "neither confirms nor denies", "declines to comment", ...

}  // namespace synoptic
