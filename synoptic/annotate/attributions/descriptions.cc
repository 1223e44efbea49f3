// Descriptions that an actor's role explains are mentions already (annotate/names); what is left here has only its
// surroundings to tell. It takes the one candidate or none, never the likelier of two.
#include "synoptic/annotate/attributions/descriptions.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/annotate/person_words.h"
#include "synoptic/base/tables.h"
#include "synoptic/language/countries.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic::attributions {

namespace {

constexpr std::size_t kMentionsBack = 64;
constexpr std::size_t kMentionsAhead = 64;
constexpr std::size_t kLongestName = 6;
constexpr std::uint32_t kWordsBack = 200;  // Where "a nurse" is looked for.

/// A word for a person by what he or she is: "nurse", "minister" (data/source_nouns.tsv, data/name_words.tsv).
bool is_person_word(const std::string& lower) {
  static const std::unordered_set<std::string_view> kWords = [] {
    std::unordered_set<std::string_view> all;
    for (const char* name : {"source_nouns", "name_words"})
      for (const auto& row : table(name))
        if (row.size() > 1 && row[1] == "role") all.insert(row[0]);
    all.insert(
        {"man", "woman", "boy", "girl", "teenager", "father", "mother", "survivor", "victim", "suspect", "driver"});
    return all;
  }();
  return kWords.contains(lower);
}

/// The digits that a phrase begins with or holds first.
std::string years_in(std::string_view words) {
  std::string years;
  for (const char c : words) {
    if (c >= '0' && c <= '9')
      years += c;
    else if (!years.empty())
      break;
  }
  return years;
}

/// By the role the text gives, or as a minister who is called secretary.
bool may_be_called(const std::string& role, const std::string& noun) {
  const auto holds = [&](std::string_view word) { return role.find(word) != std::string::npos; };
  return holds(noun) || (noun == "minister" && (holds("secretary") || holds("chancellor") || holds("premier")));
}

}  // namespace

Descriptions::Descriptions(const Reading& reading, const Layer<Mention>& mentions, const Actors& actors)
    : reading_(reading),
      mentions_(mentions),
      actors_(actors),
      first_named_(actors.size(), UINT32_MAX),
      offices_(actors.size()) {
  for (const Mention& mention : mentions_) {
    const TokenSpan tokens = reading_.tokens_in(mention.span);
    if (mention.actor && !tokens.empty())
      first_named_[*mention.actor] = std::min(first_named_[*mention.actor], tokens.begin);
    if (mention.actor && !tokens.empty() && mention.form == MentionForm::name) read_titles(tokens, *mention.actor);
  }
  read_labels();
}

/// "Sen. | Ana Roth", or with the title in the name.
void Descriptions::read_titles(TokenSpan name, std::uint32_t actor) {
  for (const std::uint32_t t : {name.begin, name.begin - 1, name.begin - 2}) {
    if (t > name.begin) return;  // Before the document.
    const auto offices = offices_of_title(reading_.lower(t));
    if (offices.empty() && t < name.begin && !reading_.is(t, ".")) return;
    offices_[actor].insert(offices.begin(), offices.end());
  }
}

bool Descriptions::is_age(TokenSpan phrase) const {
  const std::string words = lowered(reading_.document().words(reading_.span(phrase)));
  const std::size_t year = words.find("-year-old");
  return year != std::string::npos && year >= 4 && is_digit(static_cast<unsigned char>(words[year - 1]));
}

bool Descriptions::describes_person(TokenSpan phrase) const {
  if (phrase.size() < 2 || phrase.size() > 7 || !reading_.is(phrase.begin, "the")) return false;
  if (is_age(phrase)) return true;
  const std::uint32_t head = phrase.end - 1;
  if (phrase.size() == 3 && reading_.upos(phrase.begin + 1) == Upos::adj)
    return is_person_word(reading_.lower(head));  // "the former accountant"
  if (phrase.size() != 2) return false;
  if (const auto country = country_word(reading_.word(head)); country && country->form == CountryForm::adjective)
    return !reading_.lower(head).ends_with("s");
  return is_person_word(reading_.lower(head));
}

/// "The judge" before whoever it may be was named for the first time: somebody else, known from then on.
bool Descriptions::was_called_before_named(std::uint32_t head, std::uint32_t actor) const {
  for (std::uint32_t i = std::min(head, first_named_[actor]); i-- > 1 && head - i <= kWordsBack;)
    if (reading_.is(i, reading_.lower(head)) && reading_.is(i - 1, "the") && reading_.upos(i + 1) != Upos::propn)
      return true;
  return false;
}

/// "a nurse" somewhere before.
bool Descriptions::was_introduced(std::uint32_t head) const {
  for (std::uint32_t i = head; i-- > 1 && head - i <= kWordsBack;)
    if (reading_.is(i, reading_.lower(head)) && (reading_.is(i - 1, "a") || reading_.is(i - 1, "an"))) return true;
  return false;
}

std::optional<std::uint32_t> Descriptions::person(TokenSpan phrase) const {
  if (!describes_person(phrase)) return std::nullopt;
  const std::uint32_t head = phrase.end - 1;
  const bool age = is_age(phrase);
  if (!age && was_introduced(head)) return std::nullopt;
  const std::vector<Block>& blocks = reading_.document().blocks();
  const Block* here = reading_.document().block_at(reading_.span(phrase).begin);
  if (here == nullptr) return std::nullopt;
  const std::uint32_t from = here == blocks.data() ? here->span.begin : (here - 1)->span.begin;
  std::optional<std::uint32_t> only;
  bool only_is_subject = false, only_acts = false;
  const std::string years = age ? years_in(lowered(reading_.document().words(reading_.span(phrase)))) : "";
  const std::size_t end = mentions_.first_from(reading_.span(phrase).begin);
  for (std::size_t i = end; i-- > 0 && end - i <= kMentionsBack && mentions_[i].span.begin >= from;) {
    const Mention& mention = mentions_[i];
    if (!mention.actor || actors_[*mention.actor].kind != EntityKind::person || mention.actor == only) continue;
    if (const std::string told = age_told(mention); age && !told.empty()) {
      if (told == years) return mention.actor;
      continue;  // Of another age.
    }
    const bool is_subject = reading_.holds_subject(mention.span);
    if (only) {  // Of two, the one that a sentence is about.
      if (is_subject == only_is_subject) return std::nullopt;
      if (only_is_subject) continue;
    }
    only = mention.actor;
    only_is_subject = is_subject;
    only_acts = mention.span.begin >= here->span.begin && acts(mention);
  }
  if (!only || (!age && was_called_before_named(head, *only))) return std::nullopt;
  // Somebody with another role is somebody else; where none is told, a trade is that of whom its paragraph is about.
  if (age || country_word(reading_.word(head))) return only;
  const std::string& role = actors_[*only].role;
  if (role.empty() && (only_acts || is_anybody_word(reading_.lower(head)))) return only;
  if (!may_be_called(lowered(role), reading_.lower(head)) && !offices_[*only].contains(reading_.lower(head)))
    return std::nullopt;
  return only;
}

/// "Elin Voss found the body": who opens a sentence as the subject of a verb that is none of speech.
bool Descriptions::acts(const Mention& mention) const {
  const TokenSpan tokens = reading_.tokens_in(mention.span);
  const Words& words = reading_.words();
  if (tokens.empty() || words.sentences[words.sentence_at(mention.span.begin)].tokens.begin != tokens.begin)
    return false;
  const CueVerb* cue = find_cue_verb(reading_.lower(tokens.end));
  return reading_.holds_subject(mention.span) && (cue == nullptr || cue->kind != CueKind::speech);
}

/// "Ludmila Sirova, | 38,": the age behind a name; empty where none is told.
std::string Descriptions::age_told(const Mention& mention) const {
  const TokenSpan tokens = reading_.tokens_in(mention.span);
  if (tokens.empty() || !reading_.is(tokens.end, ",") || reading_.upos(tokens.end + 1) != Upos::num) return {};
  return years_in(reading_.lower(tokens.end + 1));
}

/// "Our reporter spoke to | Salma Benhaddou"
bool Descriptions::is_spoken_to(const Mention& mention) const {
  const TokenSpan tokens = reading_.tokens_in(mention.span);
  const std::uint32_t at = tokens.begin;
  if (tokens.empty() || at < 2) return false;
  if (reading_.is(at - 1, "interviewed") || reading_.is(at - 1, "interviews")) return true;
  if (!reading_.is(at - 1, "to") && !reading_.is(at - 1, "with")) return false;
  constexpr std::string_view kTalks[] = {"spoke", "speaks", "talked", "talks", "interview", "conversation", "down"};
  return std::find(std::begin(kTalks), std::end(kTalks), reading_.lower(at - 2)) != std::end(kTalks);
}

/// The person spoken to, else the one named most before the first turn, and the labels that persons may have.
void Descriptions::read_labels() {
  const auto turn = std::find_if(reading_.quotations().begin(), reading_.quotations().end(),
                                 [](const Quotation& quotation) { return !quotation.direct; });
  if (turn == reading_.quotations().end()) return;
  std::map<std::uint32_t, std::size_t> times;
  for (const Mention& mention : mentions_) {
    if (mention.span.begin >= turn->outer.begin || times.size() > kMentionsAhead) break;
    if (!mention.actor || actors_[*mention.actor].kind != EntityKind::person) continue;
    const std::size_t count = ++times[*mention.actor];
    if (is_spoken_to(mention)) {
      interviewee_ = mention.actor;
      break;
    }
    if (!interviewee_ || count >= times[*interviewee_]) interviewee_ = mention.actor;
  }
  for (std::uint32_t a = 0; a < actors_.size(); ++a) {
    if (actors_[a].kind != EntityKind::person) continue;
    std::string initials, last;
    for (const FoldedWord& word : folded_words(actors_[a].name)) {
      initials += word.text.substr(0, 1);
      last = word.text;
    }
    if (initials.size() < 2) continue;  // A label taken for a name of its own.
    add_label(last, a);
    const std::string whole = folded(actors_[a].name);
    const std::string behind_space = whole.substr(whole.rfind(' ') + 1);  // "boje-larsen"
    if (behind_space != last) add_label(behind_space, a);
    // A title may stand before the name.
    for (std::size_t i = 0; i + 1 < initials.size() && i < kLongestName; ++i) add_label(initials.substr(i), a);
  }
}

void Descriptions::add_label(const std::string& label, std::uint32_t actor) {
  const auto [at, added] = labels_.emplace(label, actor);
  if (!added && at->second != actor) at->second = std::nullopt;
}

std::optional<std::uint32_t> Descriptions::labelled(TokenSpan label) const {
  const std::string name = folded(reading_.document().words(reading_.span(label)));
  if (name == "a" || name == "a.") return interviewee_;
  const auto found = labels_.find(name);
  return found == labels_.end() ? std::nullopt : found->second;
}

}  // namespace synoptic::attributions
