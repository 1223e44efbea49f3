// Who a source is: an actor of the document, or what its words say it is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "synoptic/annotate/attribution.h"
#include "synoptic/annotate/attributions/reading.h"
#include "synoptic/annotate/attributions/unit_reader.h"
#include "synoptic/annotate/mention.h"

namespace synoptic::attributions {

/// Resolves sources in the order of the text, and remembers who spoke, for the pronouns that follow.
class Voices {
 public:
  Voices(const Reading& reading, const Layer<Mention>& mentions, const Actors& actors);

  /// Fills `kind`, `voice` and `actor` of `attribution` from its source.
  void resolve(const Found& found, Attribution& attribution);

 private:
  struct Voice {
    std::string name;
    std::optional<std::uint32_t> actor;
    SourceKind kind = SourceKind::unnamed;
    std::uint32_t block = 0;
  };

  Voice name_of(TokenSpan phrase) const;
  Voice pronoun(const std::string& word, std::uint32_t at) const;
  std::optional<std::size_t> mention_at(Span head, Span phrase) const;
  SourceKind kind_of(TokenSpan phrase, std::optional<std::uint32_t> actor) const;
  std::uint32_t block_of(std::uint32_t token) const;

  const Reading& reading_;
  const Layer<Mention>& mentions_;
  const Actors& actors_;
  std::vector<Voice> spoke_;                 ///< Persons that spoke, in order.
  std::optional<std::uint32_t> most_named_;  ///< The person that the document names most.
};

}  // namespace synoptic::attributions
