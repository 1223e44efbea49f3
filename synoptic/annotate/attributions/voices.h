// Who a source is: an actor of the document, or what its words say it is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "synoptic/annotate/attribution.h"
#include "synoptic/annotate/attributions/antecedents.h"
#include "synoptic/annotate/attributions/descriptions.h"
#include "synoptic/annotate/attributions/reading.h"
#include "synoptic/annotate/attributions/unit_reader.h"
#include "synoptic/annotate/mention.h"

namespace synoptic::attributions {

/// True for a noun that names a kind of source, singular or plural: "governor", "officials", "report".
bool is_source_noun(const std::string& lower_word);

/// Resolves sources in the order of the text, and remembers who spoke and who was the subject of each sentence, for
/// the pronouns that follow.
class Voices {
 public:
  Voices(const Reading& reading, const Layer<Mention>& mentions, const Actors& actors, const Layer<Mention>& pronouns);

  /// Begins a unit: the subject of the one before, and of this, come into focus for its pronouns.
  void begin_unit(std::size_t unit);

  /// Fills `kind`, `voice` and `actor` of `attribution` from its source.
  void resolve(const Found& found, Attribution& attribution);

 private:
  Voice name_of(TokenSpan phrase);
  const Mention* meant(std::uint32_t pronoun) const;
  std::optional<std::uint32_t> described(TokenSpan phrase);
  TokenSpan coordinated(TokenSpan phrase, std::size_t mention) const;
  Voice labelled(TokenSpan label);
  bool is_label(const Found& found) const;
  std::optional<std::size_t> mention_at(Span head, Span phrase) const;
  std::optional<std::size_t> apposed(TokenSpan phrase, std::uint32_t head) const;
  SourceKind kind_of(TokenSpan phrase, std::optional<std::uint32_t> actor) const;
  bool is_the_statement(TokenSpan phrase) const;
  void note_statement(const Voice& voice);
  bool in_told_content(std::uint32_t token) const;

  const Reading& reading_;
  const Layer<Mention>& mentions_;
  const Actors& actors_;
  const Layer<Mention>& pronouns_;
  Antecedents antecedents_;
  Descriptions descriptions_;
  std::optional<Voice> stated_;  ///< Who spoke last in a statement.
  std::size_t unit_ = 0;
  TokenSpan subject_{0, 0};      ///< Of the unit at hand.
  std::vector<TokenSpan> told_;  ///< Contents in the unit at hand, outermost.
};

}  // namespace synoptic::attributions
