// One walk over the expressions of a document: whoever is named or described becomes an entity, and every pronoun and
// definite description is given to one of the entities before it, or to nobody.
//
// Who decides is a parameter: the model (coreference.cc), or in training the gold. What the decider sees of a candidate
// is a list of hashed features; the model is their weights.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "synoptic/annotate/coreference/entities.h"
#include "synoptic/annotate/coreference/expressions.h"

namespace synoptic::coreference {

using Features = std::vector<std::uint64_t>;

/// Somebody an expression may stand for. The first candidate of each list is nobody (`entity` kNone).
struct Candidate {
  std::uint32_t entity = kNone;  ///< Index into Sweep::entities().
  Features features;
};

class Emitter;  // Of features; sweep_features.cc.

class Sweep {
 public:
  /// Returns the index of the candidate that is meant; 0 for nobody.
  using Decide = std::function<std::size_t(std::uint32_t expression, std::span<const Candidate> candidates)>;

  /// Views its inputs.
  Sweep(const Document& document, const Words& words, const std::vector<Expression>& expressions, const Actors& actors);

  /// The entity of each expression; kNone for a pronoun that stands for nobody known.
  std::vector<std::uint32_t> run(const Decide& decide);

  const std::vector<Entity>& entities() const { return entities_; }

 private:
  bool is_to_be_resolved(const Expression& one) const;
  std::vector<Candidate> candidates_for(std::uint32_t expression);
  bool may_be(const Expression& one, const Entity& entity) const;
  bool is_outlet(const Entity& entity) const;
  bool is_of_another_office(const Expression& one, const Entity& entity) const;
  bool is_asker(const Expression& one, const Entity& entity) const;
  bool is_introduced_before(const Expression& one, const Entity& entity) const;
  bool is_named_below(std::uint32_t expression, const Entity& entity) const;
  bool hangs_on(std::uint32_t token, std::uint32_t verb) const;
  bool is_signature(const Expression& one) const;
  void note(std::uint32_t expression, std::uint32_t entity);
  void describe(std::uint32_t expression, std::size_t rank, bool only, Candidate& candidate) const;
  void describe_salience(const Expression& one, std::uint32_t candidate, std::uint64_t apart, Emitter& add) const;
  void describe_nobody(std::uint32_t expression, std::size_t fitting, Candidate& candidate) const;
  std::uint32_t speaker_of(const Expression& one) const;
  bool is_spoken_of_by(std::uint32_t expression, const Entity& entity) const;
  std::uint64_t word(std::uint32_t token) const;

  const Document& document_;
  const Words& words_;
  const std::vector<Expression>& expressions_;
  const Actors& actors_;
  std::vector<Entity> entities_;
  std::vector<std::uint32_t> entity_of_;             ///< By expression.
  std::vector<std::uint32_t> recent_;                ///< Entities, the one spoken of last at the end.
  std::vector<std::uint32_t> speaker_of_quotation_;  ///< Expression, by quotation.
  std::uint32_t most_named_[5] = {};                 ///< Names of the actor named most so far, by sort.
  std::vector<std::uint32_t> named_in_all_;          ///< Names of each actor in the whole document.
  std::uint32_t most_named_in_all_[5] = {};          ///< Of the actor named most, by sort.
  std::uint32_t last_speaker_ = kNone;               ///< Entity that was last the subject of a verb of speech.
  std::uint32_t last_pronoun_[2][2] = {{kNone, kNone}, {kNone, kNone}};  ///< Entity that "he", "she" last stood for,
                                                                         ///< out of marks and in them.
};

}  // namespace synoptic::coreference
