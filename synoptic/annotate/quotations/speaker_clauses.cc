// The clauses that hold a quotation, from the one right above it to the root of its sentence: their subjects may speak,
// whether or not a cue was found. How the nearest one that tells is called ("she", "the mayor", by name) is what every
// candidate is held against.
#include <algorithm>

#include "synoptic/annotate/quotations/speaker_gatherer.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic::quotations {

namespace {

constexpr std::size_t kLevels = 4;  // Clauses that are asked.
constexpr std::size_t kNoun = 9;    // In place of a level: the noun right above the quotation.
constexpr std::size_t kClimb = 12;  // Steps to the root.

std::string pronoun_form(const std::string& lower) {
  if (lower == "he" || lower == "she" || lower == "it" || lower == "they" || lower == "i" || lower == "we" ||
      lower == "you")
    return lower;
  if (lower == "who" || lower == "which" || lower == "that") return "relative";
  return "other pronoun";
}

}  // namespace

/// The token outside the quotation that its words hang on, or that hangs on them as what tells them.
std::uint32_t SpeakerGatherer::governor() const {
  const TokenSpan inside = words_.tokens_in(mine_.span);
  const Tree& tree = context_.tree();
  std::uint32_t root = kNoToken;
  for (std::uint32_t t = inside.begin; t < inside.end; ++t) {
    if (tree.relation(t) == "punct") continue;
    const std::uint32_t above = tree.head(t);
    if (above == kNoToken)
      root = t;
    else if (!inside.contains(above))
      return above;
  }
  if (root == kNoToken) return kNoToken;
  for (const std::uint32_t below : tree.dependents(root))
    if (!inside.contains(below) && tree.relation(below) == "parataxis") return below;
  for (const std::uint32_t below : tree.dependents(root))
    if (!inside.contains(below) && tree.upos(below) == Upos::verb) return below;
  return kNoToken;
}

void SpeakerGatherer::read_clauses() {
  const Tree& tree = context_.tree();
  std::size_t level = 0;
  std::uint32_t at = governor();
  for (std::size_t step = 0; at != kNoToken && step < kClimb && level < kLevels; ++step, at = tree.head(at)) {
    if (mine_.span.contains(tree.span(at))) continue;
    std::uint32_t subject = tree.dependent(at, {"nsubj", "nsubj:pass"});
    if (tree.is_noun(at) && subject == kNoToken && tree.head(at) != kNoToken) {
      // "the words '...'", "his answer, '...'": what says it is a text, or whoever owns it.
      if (level == 0 && step == 0) clauses_.push_back({kNoun, at, at});
      continue;
    }
    if (const std::uint32_t by = tree.dependent(at, {"obl", "obl:agent"});
        by != kNoToken && tree.is_passive(at) && tree.has_case(by, {"by"}))
      subject = by;
    if (subject == kNoToken || mine_.outer.contains(tree.span(subject))) continue;
    if (tree.relation(at) == "acl" && tree.upos(subject) == Upos::pron && tree.head(at) != kNoToken &&
        pronoun_form(tree.lower(subject)) == "relative")
      subject = tree.head(at);
    clauses_.push_back({level++, at, subject});
  }
  const Clause* own = nullptr;
  for (const Clause& one : clauses_)
    if (one.level != kNoun && (own == nullptr || (!tells(tree.lower(own->verb)) && tells(tree.lower(one.verb)))))
      own = &one;
  // Without such a clause, the source of the cue that the rules took, where it stands in this sentence.
  if (own != nullptr) {
    read_own(own->subject);
  } else if (mine_.attribution && !in_.attributions[*mine_.attribution].source.empty()) {
    const TokenSpan source = words_.tokens_in(in_.attributions[*mine_.attribution].source.front());
    for (std::uint32_t t = source.begin; t < source.end; ++t)
      if (tree.head(t) == kNoToken || !source.contains(tree.head(t))) {
        read_own(t);
        break;
      }
  }
  place_.push_back("own " + own_);
  // Whole speech that a clause tells, or a fragment in a clause that tells nothing: the voice before it goes on, then.
  const Attribution* rule = mine_.attribution ? &in_.attributions[*mine_.attribution] : nullptr;
  const bool told =
      (own != nullptr && tells(tree.lower(own->verb))) ||
      (rule != nullptr && !rule->cue.empty() && words_.sentence_at(rule->cue.front().begin) == sentence_at_);
  const bool whole = mine_.outer.begin <= sentence_.begin + 1;
  manner_ = std::string(whole ? "whole" : "fragment") + (told ? ", told" : ", untold");
  place_.push_back(manner_);
}

void SpeakerGatherer::read_own(std::uint32_t subject) {
  const Tree& tree = context_.tree();
  own_subject_ = subject;
  const std::string& lower = tree.lower(subject);
  if (tree.upos(subject) == Upos::pron || tree.upos(subject) == Upos::det) {
    own_ = pronoun_form(lower);
    own_sex_ = sex_of_pronoun(lower);
    return;
  }
  const Mention* mention = context_.mention_at(subject);
  if (mention != nullptr && mention->form == MentionForm::name) {
    own_ = "name";
    return;
  }
  own_noun_ = noun_lemma(lower);
  own_sex_ = sex_of_word(lower);
  own_ = tree.is_noun(subject) || tree.upos(subject) == Upos::adj ? "noun " + noun_class(own_noun_) : "other";
}

void SpeakerGatherer::of_clauses() {
  for (const Clause& one : clauses_) of_clause(one.level, one.verb, one.subject);
}

void SpeakerGatherer::of_clause(std::size_t level, std::uint32_t verb, std::uint32_t subject) {
  const Tree& tree = context_.tree();
  const std::string way = level == kNoun ? "words of" : "clause " + std::to_string(level);
  std::string form = "name";
  const Mention* mention = context_.mention_at(subject);
  const bool is_pronoun = tree.upos(subject) == Upos::pron;
  if (is_pronoun)
    form = pronoun_form(tree.lower(subject));
  else if (mention == nullptr || mention->form != MentionForm::name)
    form = "noun";
  std::vector<std::string> features = {"form " + form};
  if (level != kNoun) {
    features.push_back("verb " + verb_lemma(tree.form(verb)));
    features.push_back(tells(tree.lower(verb)) ? "tells" : "does not tell");
    if (tells(tree.lower(verb))) features.push_back("tells, form " + form);
  }
  if (!is_pronoun && form == "noun") {
    const std::string kind = noun_class(noun_lemma(tree.lower(subject)));
    features.push_back("class " + kind);
    features.push_back("noun " + noun_lemma(tree.lower(subject)));
    if (!in_marks(tree.span(subject))) add(context_.phrase_of(subject), std::nullopt, way + " as it stands", features);
    if (kind == "document" || level == kNoun)
      for (const std::uint32_t below : tree.dependents(subject))
        if (tree.relation(below).starts_with("nmod"))
          if (const Mention* owner = context_.mention_at(below); owner != nullptr && owner->actor)
            add(in_.actors[*owner->actor].name, owner->actor, way + " owner",
                {"class " + kind, "case " + (tree.case_of(below) == kNoToken ? "" : tree.lower(tree.case_of(below)))});
  }
  if (mention == nullptr || in_marks(mention->span)) return;
  if (mention->form != MentionForm::name) {
    if (subject == own_subject_) return;  // Said once, by of_mention().
    const std::string read = way + " read";
    if (mention->actor)
      add(in_.actors[*mention->actor].name, mention->actor, read, {"form " + form});
    else
      add(mention->name, std::nullopt, read, {"form " + form});
    return;
  }
  if (mention->actor)
    add(in_.actors[*mention->actor].name, mention->actor, way, features);
  else
    add(mention->name, std::nullopt, way, features);
}

/// What tells for and against candidate `c` as the subject of its own clause.
void SpeakerGatherer::describe_against_own(std::size_t c, const std::string& who) {
  SpeakerCandidate& one = found_[c];
  std::vector<std::string> more;
  const ActorTraits* traits = one.actor ? &context_.traits(*one.actor) : nullptr;
  if (traits != nullptr) {
    more.push_back("named in all " + binned(traits->named));
    more.push_back("tells by name " + binned(traits->tells));
  }
  if (own_sex_ != Sex::unknown) {
    const Sex sex = traits == nullptr                                 ? sex_.contains(c) ? sex_[c] : Sex::unknown
                    : traits->sex == Sex::unknown && sex_.contains(c) ? sex_[c]
                                                                      : traits->sex;
    const bool like_person = who == "person" || who == "noun role" || who == "noun unnamed";
    std::string how = !like_person          ? "no person"
                      : sex == Sex::unknown ? "unknown"
                      : sex == own_sex_     ? "agrees"
                                            : "clashes";
    if (traits != nullptr && traits->sure) how += ", sure";
    more.push_back("own sex " + how);
    std::size_t nearer = 0;
    for (const auto& [other, last] : last_)
      nearer +=
          other != c && last > last_[c] && found_[other].actor && context_.traits(*found_[other].actor).sex == own_sex_;
    if (like_person && sex == own_sex_) more.push_back("own sex, nearer " + binned(nearer));
  }
  if (!own_noun_.empty() && traits != nullptr) {
    const bool told = traits->nouns.contains(own_noun_);
    more.push_back(told ? "own noun told" : traits->nouns.empty() ? "own noun, none told" : "own noun not told");
  }
  const bool ruled = ways_[c].contains("by rule");
  for (const std::string& feature : more) {
    one.features.push_back(feature);
    one.features.push_back("own " + own_ + ", is " + who + ", " + feature);
    one.features.push_back((ruled ? "ruled, " : "not ruled, ") + feature);
  }
  for (const std::string& way : ways_[c]) {
    one.features.push_back(way + ", is " + who + ", own " + own_);
    one.features.push_back(way + ", " + manner_);
    one.features.push_back(way + ", is " + who + ", " + manner_);
  }
  if (last_voice_ == c) {
    one.features.push_back("last voice, " + manner_);
    one.features.push_back("last voice, is " + who + ", " + manner_);
  }
}

}  // namespace synoptic::quotations
