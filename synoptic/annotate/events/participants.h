// Who does it, to whom, and where: the phrases beside a predicate in the tree.
//
// Of a verb its subject, objects and prepositional phrases; a verb that shares them with another ("shot and killed",
// "tried to flee") or describes one ("the man who fled") takes them from there. Of a noun its owner, "of", "by" and "in".
#pragma once

#include <vector>

#include "synoptic/annotate/event.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/tree.h"

namespace synoptic::events {

class ParticipantReader {
 public:
  /// The arguments outlive it.
  ParticipantReader(const Tree& tree, const Words& words, const Layer<Mention>& mentions,
                    const Layer<Mention>& pronouns);

  /// Of the predicate `token`, in the order of the text. Cost: its dependents and those of a few heads.
  std::vector<Participant> read(std::uint32_t token) const;

 private:
  void add(std::vector<Participant>& out, std::uint32_t token, ParticipantRole role, std::uint32_t predicate) const;
  void of_verb(std::uint32_t verb, std::vector<Participant>& out) const;
  void of_noun(std::uint32_t noun, std::vector<Participant>& out) const;
  std::uint32_t shared_subject(std::uint32_t verb) const;
  Span phrase(std::uint32_t head, std::uint32_t predicate) const;

  const Tree& tree_;
  const Words& words_;
  std::vector<const Mention*> mention_at_;  ///< By token; null: none.
};

}  // namespace synoptic::events
