// The layer of quotations.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "synoptic/text/span.h"

namespace synoptic {

enum class QuotationKind : std::uint8_t {
  speech,  ///< Words somebody said or wrote: whole sentences or a part of one.
  term,    ///< A word in marks that nobody is said to have said: scare quotes, nicknames.
  title,   ///< The title of a work, a treaty, an operation.
};

/// A stretch between quotation marks (or set off by a dash, a colon or an indent as speech).
struct Quotation {
  Span span;  ///< The words inside the marks, with a comma or stop that stands inside; without white space at the ends.
  Span outer;  ///< With the marks.
  QuotationKind kind = QuotationKind::speech;
  std::optional<std::uint32_t> attribution;  ///< Index into the layer of attributions.
  std::string speaker;  ///< As the document names the speaker, in full where it does; empty where unknown.
  std::optional<std::uint32_t> actor;  ///< Index into Actors of the document.
  std::string why;                     ///< How the speaker was found, or why not: "cue 'said' in the sentence before".
  bool direct = true;                  ///< False for a dash, colon or indent form without marks.

  bool operator==(const Quotation&) const = default;
};

std::string_view to_string(QuotationKind kind);

}  // namespace synoptic
