// What words tell of a source: whether a noun can be one, which class a verb or noun is of, who stands at a token.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "synoptic/claims/claim.h"

namespace synoptic {

/// The class of a verb that may give a figure: of data/figure_givers.tsv ("gives", "holds", "wants"), else its kind as
/// a cue and how often it is one before a noun ("speech 2"), else "other".
std::string verb_class(const std::string& lower, const std::string& lemma);

/// The class of a noun: of data/figure_givers.tsv ("tally", "offer"), else its kind as a source ("document"), else
/// "other".
std::string noun_class(const std::string& lemma);

/// True for "he", "it" and the like: a voice that is still a pronoun is nobody known.
bool is_mere_pronoun(std::string_view name);

/// Who stands where, in one document. Views it.
class VoiceReader {
 public:
  explicit VoiceReader(const Annotations& annotations) : a_(annotations) {}

  /// A noun, a name or a third-person pronoun that is not a number's, a day's or a measure's.
  bool can_be_source(std::uint32_t token) const;
  /// The actor or the phrase whose head is at the token; a pronoun as the attributions resolve it.
  Voice voice_at(std::uint32_t token) const;
  /// "person", "organization", "place", "role", "document", ..., "thing".
  std::string kind_of(const Voice& voice) const;

 private:
  const Mention* mention_over(Span at) const;

  const Annotations& a_;
};

}  // namespace synoptic
