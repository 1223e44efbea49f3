// The class behind speaker_candidates(): what it keeps while it asks a paragraph and those before it for one quotation.
// Only the sources of this folder see it.
//
// speaker_candidates.cc holds the walk and what is said of each candidate in the end, speaker_voices.cc the
// attributions and the quotations around, speaker_mentions.cc who is named or described, speaker_clauses.cc the clauses
// that hold the quotation, speaker_headlines.cc what the text tells of words in a headline.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synoptic/annotate/quotations/speaker_candidates.h"

namespace synoptic::quotations {

/// A small number as it stands; larger ones by size.
std::string binned(std::size_t count);

class SpeakerGatherer {
 public:
  SpeakerGatherer(const SpeakerContext& context, const std::vector<Quotation>& all,
                  const std::vector<Quotation>& by_rule, std::size_t at);

  std::vector<SpeakerCandidate> run();

 private:
  std::string_view word(std::uint32_t t) const { return words_.tokens[t].span.in(in_.document.text()); }
  static bool is_subject_relation(std::string_view relation) { return relation.starts_with("nsubj"); }

  // The place.
  void read_place();
  /// Subjects "he", "she", "they", "I" outside marks in its sentence and those beside it.
  void read_pronouns();
  /// How the rules came to what they say: "cue" for a cue, else their words.
  std::string rule_of() const;
  std::string place_of(Span span) const;
  bool in_marks(Span span) const;
  std::string role_of(Span span) const;

  // Candidates.
  std::size_t candidate(const std::string& name, std::optional<std::uint32_t> actor);
  std::size_t add(const std::string& name, std::optional<std::uint32_t> actor, const std::string& way,
                  const std::vector<std::string>& features = {});
  std::size_t known(std::uint32_t actor) const;
  void describe(std::size_t c);
  void describe_against_own(std::size_t c, const std::string& who);

  // Voices.
  void by_rule();
  void of_attributions();
  bool is_own(const Attribution& one) const;
  void of_quotations();

  // Who is named or described.
  void of_mentions();
  void of_mention(const Mention& mention);
  /// "The embassy", "His lawyer": subjects and possessors that no name stands for, in the sentences around.
  void of_subjects();
  void of_noun(std::uint32_t t, int off);
  /// "A former worker", "the mayor": by its words, whoever it may stand for, from the paragraph before on.
  void of_descriptions();

  // Who opens the report.
  std::string we_of_report() const;
  void of_opening();

  // The clauses that hold it.
  void read_clauses();
  void of_clauses();
  std::uint32_t governor() const;
  void of_clause(std::size_t level, std::uint32_t verb, std::uint32_t subject);
  void read_own(std::uint32_t subject);

  // Words of a headline.
  void of_text();
  std::set<std::string> content_words(Span span) const;

  struct Clause {
    std::size_t level;  ///< 0: the clause right above the quotation.
    std::uint32_t verb, subject;
  };

  const SpeakerContext& context_;
  const SpeakerInput& in_;
  const Words& words_;
  const std::vector<Quotation>& all_;
  const std::vector<Quotation>& by_rule_;
  const std::size_t at_;
  const Quotation& mine_;
  const Block* block_ = nullptr;
  std::size_t sentence_at_ = 0;
  Span sentence_;
  std::vector<Clause> clauses_;
  std::uint32_t own_subject_ = kNoToken;  ///< Of its own clause.
  std::string own_ = "none";              ///< How the subject of its own clause is called: "she", "noun", "name".
  std::string own_noun_;                  ///< The lemma of that noun.
  Sex own_sex_ = Sex::unknown;            ///< Of that pronoun or noun.
  std::string manner_;                    ///< Whether a clause tells it, and whether it is a part of one.
  std::size_t last_voice_ = 0;            ///< Candidate: whoever told something last before it.
  std::vector<std::string> place_;
  std::vector<SpeakerCandidate> found_;
  std::vector<std::set<std::string>> ways_;
  std::map<std::size_t, std::size_t> named_, subjects_;
  std::map<std::size_t, std::uint32_t> last_;
  std::map<std::size_t, Sex> sex_;
  std::map<std::size_t, std::string> kinds_;        ///< Classes of nouns, of descriptions.
  std::vector<std::pair<std::string, Sex>> sexes_;  ///< Of pronouns around, with where.
};

}  // namespace synoptic::quotations
