// What the candidates for all quotations of a document are read from, with what the whole document tells of its actors.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "synoptic/annotate/attribution.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/person_words.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/tree.h"
#include "synoptic/language/words.h"

namespace synoptic::quotations {

/// Held by reference; must outlive the reading.
struct SpeakerInput {
  const Document& document;
  const Words& words;
  const Layer<Attribution>& attributions;
  const Layer<Mention>& mentions;  ///< Names and descriptions.
  const Layer<Mention>& pronouns;  ///< Those that were resolved.
  const Actors& actors;
};

/// What the document tells of an actor outside of any quotation.
struct ActorTraits {
  Sex sex = Sex::unknown;
  bool sure = false;            ///< By a title, a noun in apposition, the role; not by a given name or a pronoun.
  std::set<std::string> nouns;  ///< What it is called: lemmas of its role and of what stands beside its name.
  std::size_t named = 0;        ///< Mentions by name.
  std::size_t tells = 0;        ///< Of these, subjects of a verb of speech.
};

/// What kind of source a noun (lemma) names (data/source_nouns.tsv, roles of data/name_words.tsv); "none".
std::string noun_class(const std::string& noun);

/// True for a verb of speech (data/cue_verbs.tsv), by its form in lower case.
bool tells(const std::string& verb);

/// Built once a document. Precondition: trees. Cost: linear.
class SpeakerContext {
 public:
  explicit SpeakerContext(const SpeakerInput& input);

  const SpeakerInput& in() const { return in_; }
  const Tree& tree() const { return tree_; }
  const ActorTraits& traits(std::uint32_t actor) const { return traits_[actor]; }
  /// The longest mention over a token, a name before a description or pronoun; nullptr where none is.
  const Mention* mention_at(std::uint32_t token) const { return mention_at_[token]; }
  /// A description as it stands, from its article to its noun, with "of ..." behind it.
  std::string phrase_of(std::uint32_t noun) const;

 private:
  void place(const Layer<Mention>& layer);
  void read_name(const Mention& mention);
  void read_word(ActorTraits& one, const std::string& word, bool is_noun) const;
  void settle_sexes();

  SpeakerInput in_;
  Tree tree_;
  std::vector<ActorTraits> traits_;
  std::vector<const Mention*> mention_at_;
};

}  // namespace synoptic::quotations
