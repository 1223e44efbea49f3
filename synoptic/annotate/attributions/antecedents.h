// Whom "he", "it" and "the company" stand for: persons and bodies in the order in which a text speaks of them.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/annotate/attribution.h"
#include "synoptic/annotate/attributions/reading.h"
#include "synoptic/annotate/mention.h"

namespace synoptic::attributions {

enum class Gender : std::uint8_t { unknown, male, female };

/// Somebody who speaks or is spoken of.
struct Voice {
  std::string name;
  std::optional<std::uint32_t> actor;
  SourceKind kind = SourceKind::unnamed;
  std::uint32_t block = 0;
  bool plural = false;              ///< "officials": never "he" or "she".
  Gender gender = Gender::unknown;  ///< By the words of the phrase.
};

/// What a word tells of the one it stands with: "Ms", "spokeswoman", "father".
Gender gender_of(const std::string& word);
/// "he", "she", "his", "her", "him", "i".
bool is_person_pronoun(const std::string& word);
/// "it", "they", "its", "their".
bool is_group_pronoun(const std::string& word);

/// What a document tells of its actors, for the words that stand for them. Views its inputs.
class Antecedents {
 public:
  Antecedents(const Reading& reading, const Layer<Mention>& mentions, const Actors& actors);

  /// Remembers who is in focus from here on.
  void note(Voice voice) { focus_.push_back(std::move(voice)); }

  /// Whom the pronoun at token `at` stands for: the last in focus that agrees in kind and gender, in this paragraph or
  /// the one before; for a person, else one named in this paragraph whose gender is known to agree, else the one whom
  /// the document names most. A gender that only the pronoun tells is kept. An empty name where nobody fits.
  Voice pronoun(const std::string& word, std::uint32_t at);

  /// "the company", "the operator": the body that is introduced as one ("the operator, Olen Kraft", "a lawyer for
  /// Olen Kraft"), or the only body that may be one, nearest before `phrase` within two paragraphs. The phrase must
  /// be "the" and a noun for a business.
  std::optional<std::uint32_t> business(TokenSpan phrase);
  /// "The agency", "the council": the body whose name holds that word, else, for words that fit most bodies, the only
  /// one named in this paragraph and the two before, or the one that was a subject.
  std::optional<std::uint32_t> body(TokenSpan phrase) const;
  /// "His client": the person whose lawyer was spoken of.
  std::optional<std::uint32_t> client(TokenSpan phrase) const;
  /// "The paper", "the broadcaster": the outlet that spoke last, in this paragraph or the one before.
  std::optional<Voice> outlet(TokenSpan phrase) const;
  /// "The full-back added": the person who spoke or was spoken of last in the phrase's paragraph, where that is one and
  /// agrees. Only for who goes on speaking.
  std::optional<Voice> who_goes_on(TokenSpan phrase) const;

  /// True where the document tells that the actor is a business, whatever kind its name seems to be.
  bool is_business(std::uint32_t actor) const { return business_[actor]; }

  std::uint32_t block_of(std::uint32_t token) const;

 private:
  void read_mention(const Mention& mention);
  std::optional<std::uint32_t> named_in_block(std::uint32_t at, Gender gender) const;
  std::optional<std::uint32_t> body_near(std::uint32_t at, const std::function<bool(std::uint32_t)>& is_it,
                                         const std::function<bool(std::uint32_t)>& fits) const;
  bool may_be_business(std::uint32_t actor);
  bool agrees(const Voice& voice, bool person, Gender gender, bool names_may_mislead = false) const;

  const Reading& reading_;
  const Layer<Mention>& mentions_;
  const Actors& actors_;
  std::vector<Voice> focus_;                          ///< In order; the last is nearest.
  std::vector<Gender> gender_;                        ///< By actor.
  std::vector<bool> by_given_name_;                   ///< By actor: whether nothing else tells the gender.
  std::vector<bool> business_;                        ///< By actor.
  std::vector<std::optional<bool>> may_be_business_;  ///< By actor, as far as it was asked.
  std::vector<std::uint32_t> by_count_;               ///< Persons, the one named most first; ties in order of mention.
};

}  // namespace synoptic::attributions
