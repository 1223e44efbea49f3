// Whom a description stands for that no name in the document explains: "the nurse", "the 53-year-old", "the Norwegian",
// and the labels of an interview: "Q", "A", "SR".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "synoptic/annotate/attributions/reading.h"
#include "synoptic/annotate/mention.h"

namespace synoptic::attributions {

/// Views its inputs. Each question is bounded.
class Descriptions {
 public:
  Descriptions(const Reading& reading, const Layer<Mention>& mentions, const Actors& actors);

  /// The only person named in this paragraph and the one before, before `phrase`, where nothing tells against it: the
  /// phrase is "the" and one word for a person (or an age, or a people), the actor has no role of another kind (of no
  /// role at all only whom this paragraph is about), and nobody was brought in under that word ("a nurse") without a
  /// name.
  std::optional<std::uint32_t> person(TokenSpan phrase) const;

  /// Who speaks under a label: "A" whoever is named most before the first turn, initials and family names their actor.
  std::optional<std::uint32_t> labelled(TokenSpan label) const;

 private:
  bool describes_person(TokenSpan phrase) const;
  void read_titles(TokenSpan name, std::uint32_t actor);
  bool is_age(TokenSpan phrase) const;
  bool was_called_before_named(std::uint32_t head, std::uint32_t actor) const;
  bool was_introduced(std::uint32_t head) const;
  bool acts(const Mention& mention) const;
  std::string age_told(const Mention& mention) const;
  void read_labels();
  bool is_spoken_to(const Mention& mention) const;
  void add_label(const std::string& label, std::uint32_t actor);

  const Reading& reading_;
  const Layer<Mention>& mentions_;
  const Actors& actors_;
  std::vector<std::uint32_t> first_named_;                     ///< Of each actor, the first token.
  std::vector<std::unordered_set<std::string_view>> offices_;  ///< Of each actor, by its titles.
  std::optional<std::uint32_t> interviewee_;
  std::unordered_map<std::string, std::optional<std::uint32_t>> labels_;  ///< Folded; null where several fit.
};

}  // namespace synoptic::attributions
