// What a document gives as said: one claim, with the voices that stand between it and the reader.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/annotate/annotations.h"
#include "synoptic/text/span.h"

namespace synoptic {

/// One link of a chain.
struct Voice {
  std::string name;                    ///< The actor's fullest name where it is one, else the words of the source.
  Span place;                          ///< Of the source in the text.
  std::optional<std::uint32_t> actor;  ///< Index into Annotations::actors.
  SourceKind kind = SourceKind::unnamed;
  Stance stance = Stance::asserts;
  bool hedged = false;

  bool operator==(const Voice&) const = default;
};

/// Voices from the outermost to the innermost. Empty: the outlet says it itself.
using Chain = std::vector<Voice>;

/// A stretch of content (or a whole sentence, for the outlet's own voice) with all that is read in it.
struct Claim {
  Span span;
  Chain chain;
  Stance stance = Stance::asserts;                                  ///< Of the innermost voice.
  bool negated = false;                                             ///< The content's own main verb is negated.
  std::vector<std::uint32_t> figures, times, quotations, mentions;  ///< Indices into the layers.
};

/// Every claim of one document, by place. Cost: n log n in the annotations.
std::vector<Claim> read_claims(const Annotations& annotations);

/// The chain of voices over one place: through the innermost attribution whose content holds it. In a block
/// `related`, the outlet that the line names (or an unnamed other report) stands outermost.
Chain chain_at(const Annotations& annotations, Span place);

}  // namespace synoptic
