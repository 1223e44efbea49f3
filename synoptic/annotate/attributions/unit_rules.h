// The rules that read one unit, as one class that keeps what they share: the subject and the content at hand. Only
// the sources of this folder see it.
//
// unit_reader.cc holds the walk and what all rules ask, verb_rules.cc the verbs, other_rules.cc what tells without a
// verb of its own: "according to", a noun, an adverb, and the voice that closes a sentence; colon_rules.cc colons and
// labels, relay_rules.cc who is quoted or cited by another, agent_rules.cc what has its source as an agent ("put at 3
// million by insurers") or no source where it seems to have one.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "synoptic/annotate/attributions/frames.h"
#include "synoptic/annotate/attributions/unit_reader.h"

namespace synoptic::attributions {

/// True for verbs that take whom they tell before what they tell: "told lawmakers that".
bool takes_addressee(std::string_view lemma);

class UnitReader {
 public:
  UnitReader(const Reading& reading, std::size_t index)
      : r_(reading), index_(index), unit_(reading.units()[index].tokens) {}

  std::vector<Found> run();

 private:
  struct Subject {
    TokenSpan phrase{0, 0};
    TokenSpan antecedent{0, 0};
    bool inherited = false;  ///< Of the clause before.
  };

  bool is_adverbial(std::uint32_t i) const;
  /// Right behind a quotation, or with a comma between.
  bool follows_quotation(std::uint32_t i) const;
  bool is_dash(std::uint32_t i) const;
  bool in_content(std::uint32_t i) const;
  void add(Found found);
  Subject subject_of(const VerbGroup& group);
  bool ends_content(std::uint32_t i) const;
  bool has_finite_verb(TokenSpan span) const;
  bool is_quotation(TokenSpan span) const;
  /// A content that ends in a quotation goes on in the units that are nothing but a quotation, and over the paragraph's
  /// end where the next one opens its marks again, or is speech without marks.
  void run_on(Found& found);
  void take_quotations(Found& found, std::size_t unit) const;
  bool goes_on_below(std::size_t unit) const;

  void verb(std::uint32_t i);
  /// `"...," Austin spoke at a conference`: after a quotation that ends in a comma, any verb tells.
  void unlisted(const VerbGroup& group, const Subject& subject);
  /// Content after the cue.
  bool take_content(Found& found, const Frame& frame);
  /// "Citing two officials, | the Times | reported": the subject of the clause behind the comma.
  TokenSpan subject_ahead(std::uint32_t from) const;
  /// Prepositions that open what is spoken of; the others ("said in a statement") open an adverbial.
  static bool opens_object(std::string_view preposition);
  /// `He replied:` and the quotation in the paragraph after.
  bool next_quotation(Found& found) const;
  /// Content before the cue: "..., he said", "... said Putin", and on behind it: "..., he said, '...'".
  bool fronted(Found& found, const VerbGroup& group, const Frame& frame, const Subject& subject);
  static bool frame_is_bare(const Frame& frame);
  /// `"Why?" asked Putin.` cut into two sentences, or `"..." He said.`: the content is the quotation before.
  bool from_unit_before(Found& found, const Frame& frame, TokenSpan source, TokenSpan left, std::uint32_t edge);
  /// A fronted clause without marks is content where little but times follows the cue.
  bool source_ends_unit(TokenSpan source, const Frame& frame) const;
  /// The quotation that goes on after `"...," he said, "...".`
  std::uint32_t quotation_after(const Found& found, TokenSpan source) const;
  /// "It is estimated that", "troops are believed to", "was criticised by".
  void passive(Found found, const VerbGroup& group, const Frame& frame, const Subject& subject, bool nested);
  /// "Damage was put at 3 million by insurers", "insurers put the damage at 3 million": whoever names the figure.
  bool measured(const VerbGroup& group, const Subject& subject);
  bool number_follows(std::uint32_t i) const;
  /// "people known to have died", "the accord, signed in Vell": a participle that has no subject of its own, in the
  /// passive; the subject of the clause does not say it.
  bool is_reduced(const VerbGroup& group, const CueVerb& cue, const Frame& frame, const Subject& subject) const;
  /// The subject with the relative clause that ends right before the verb: "the company that runs the dam | said".
  TokenSpan with_relative_clause(TokenSpan phrase) const;
  /// "The plan seems to have failed": nobody is named.
  void seeming(Found found, const Frame& frame, const Subject& subject);

  /// "..., a source said." at the end of a unit speaks for all that stands before it; it is taken off first, so that
  /// what is told inside keeps to its own.
  std::optional<Found> closing_voice();
  /// "..., the foreman said, according to the Herald": the same for what stands around even that.
  std::optional<Found> closing_according();
  bool closes_with_verb(std::uint32_t end) const;
  /// "Flood killed 31 in Tamra - governor": the same behind a dash or colon, in headlines.
  /// `"Never," was the verdict of his rival.`, `"Never" - Ana Roth, the coach.`: whose words a quotation before is said
  /// to be, by a noun or by nothing but a dash.
  void named_behind(std::uint32_t i);
  void signed_behind(std::uint32_t dash);
  /// `is, in the words of the minister, "a door"`
  void in_the_words_of(std::uint32_t words);
  std::optional<Found> closing_mark();
  /// "his claim that ...", "concerns about ...": a noun that tells.
  void noun(std::uint32_t i);
  /// "an assessment by the navy, published on Monday, that ...": who made it stands behind the noun.
  bool noun_by(std::uint32_t i);
  void according_to(std::uint32_t i);
  /// `Kyodo: ...` in a headline, `NAME: "..."`, `SMITH: ...` in a transcript; and `gave a cryptic answer: "..."`.
  void colon(std::uint32_t i);
  /// "Her verdict: ...", "was clear: ...", "had one message for the fans: ...".
  void announced(std::uint32_t i);
  /// "A. We think so." in an interview: a letter and a stop before speech without marks.
  void lettered_turn();
  std::uint32_t speaker_begin() const;
  bool names_speaker(TokenSpan source) const;
  bool ends_with_stop() const;
  /// A transcript's speaker has the rest of the paragraph.
  void take_block(Found& found) const;
  /// "quoted the harbour master as saying ...", "was quoted as saying by the Herald", "Dr Lisk, cited by the Times,":
  /// two voices at once. True where it was one of them.
  bool relayed(const VerbGroup& group, const Subject& subject);
  bool quotes_as_saying(const VerbGroup& group, const Subject& subject);
  bool is_quoted_by(const VerbGroup& group, const Subject& subject);
  bool is_cited_beside(const VerbGroup& group);
  /// `"A circus" was how Judge Abo summed up the hearing.`
  bool tells_how(const VerbGroup& group, const Subject& subject);
  /// `The lawyer turned to the jury. "What would you have done?"`: speech without a cue in its paragraph is the
  /// subject's of the sentence beside it. Taken where that is a person (see attributions.cc).
  void beside_speech();
  bool is_bare_speech(std::size_t unit) const;
  /// "reportedly", "allegedly": somebody else says so, nobody is named.
  void adverb(std::uint32_t i);

  const Reading& r_;
  std::size_t index_;
  TokenSpan unit_;
  TokenSpan last_subject_{0, 0};
  TokenSpan last_antecedent_{0, 0};
  std::uint32_t content_until_ = 0;
  std::uint32_t declined_until_ = 0;  ///< Words before it are declined to be spoken of.
  std::uint32_t last_end_ = 0;
  std::uint32_t passed_until_ = 0;  ///< Words before it belong to a noun's agent and tell nothing of their own.
  std::vector<Found> found_;
};

}  // namespace synoptic::attributions
