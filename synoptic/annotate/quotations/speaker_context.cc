// Titles before a name, nouns in apposition to it and what it is said to be tell office and sex; where nothing does,
// the given name, else the pronouns that were given to it.
#include "synoptic/annotate/quotations/speaker_context.h"

#include <algorithm>
#include <unordered_map>

#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic::quotations {

namespace {

constexpr std::uint32_t kTitle = 4;          // Tokens before a name that may be its title.
constexpr std::uint32_t kLongestPhrase = 8;  // Tokens of a description before its noun.
constexpr std::uint32_t kBehind = 5;         // Tokens behind it that "of ..." may reach.

std::uint32_t head_in(const Words& words, TokenSpan tokens) {
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t)
    if (words.heads[t] < 0 || !tokens.contains(static_cast<std::uint32_t>(words.heads[t]))) return t;
  return tokens.begin;
}

}  // namespace

std::string noun_class(const std::string& noun) {
  static const std::unordered_map<std::string_view, std::string_view> kKinds = [] {
    std::unordered_map<std::string_view, std::string_view> all;
    for (const auto& row : table("name_words"))
      if (row[1] == "role") all.emplace(row[0], "role");
    for (const auto& row : table("source_nouns")) all.insert_or_assign(row[0], row[1]);
    return all;
  }();
  const auto found = kKinds.find(noun);
  if (found != kKinds.end()) return std::string(found->second);
  return sex_of_word(noun) != Sex::unknown || noun.ends_with("year-old") || noun == "survivor" || noun == "victim" ||
                 noun == "passenger"
             ? "role"
             : "none";
}

bool tells(const std::string& verb) {
  const CueVerb* cue = find_cue_verb(verb);
  return cue != nullptr && cue->kind == CueKind::speech;
}

SpeakerContext::SpeakerContext(const SpeakerInput& input)
    : in_(input),
      tree_(input.document.text(), input.words),
      traits_(input.actors.size()),
      mention_at_(input.words.tokens.size(), nullptr) {
  place(input.mentions);
  place(input.pronouns);
  for (std::uint32_t a = 0; a < traits_.size(); ++a)
    for (std::size_t at = 0; at < input.actors[a].role.size();) {
      const std::size_t end = std::min(input.actors[a].role.find(' ', at), input.actors[a].role.size());
      read_word(traits_[a], lowered(input.actors[a].role.substr(at, end - at)), true);
      at = end + 1;
    }
  for (const Mention& mention : input.mentions)
    if (mention.form == MentionForm::name && mention.actor) read_name(mention);
  settle_sexes();
}

void SpeakerContext::place(const Layer<Mention>& layer) {
  for (const Mention& mention : layer) {
    const TokenSpan tokens = in_.words.tokens_in(mention.span);
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const Mention*& there = mention_at_[t];
      const auto rank = [](const Mention& one) {
        return std::make_pair(one.form == MentionForm::name, one.span.size());
      };
      if (there == nullptr || rank(mention) > rank(*there)) there = &mention;
    }
  }
}

void SpeakerContext::read_word(ActorTraits& one, const std::string& word, bool is_noun) const {
  if (const Sex sex = sex_of_word(word); sex != Sex::unknown && !one.sure) one.sex = sex, one.sure = true;
  if (is_noun) one.nouns.insert(noun_lemma(word));
}

void SpeakerContext::read_name(const Mention& mention) {
  ActorTraits& one = traits_[*mention.actor];
  ++one.named;
  const TokenSpan tokens = in_.words.tokens_in(mention.span);
  if (tokens.empty()) return;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) read_word(one, tree_.lower(t), false);
  for (std::uint32_t t = tokens.begin; t-- > 0 && tokens.begin - t <= kTitle;) {
    const Upos upos = tree_.upos(t);
    if (upos != Upos::noun && upos != Upos::propn && upos != Upos::adj && tree_.lower(t) != ".") break;
    if (mention_at_[t] != nullptr && mention_at_[t]->form == MentionForm::name) break;
    read_word(one, tree_.lower(t), upos != Upos::adj);
  }
  const std::uint32_t head = head_in(in_.words, tokens);
  for (const std::uint32_t below : tree_.dependents(head))
    if (tree_.relation(below) == "appos" && tree_.upos(below) == Upos::noun) read_word(one, tree_.lower(below), true);
  const std::uint32_t above = tree_.head(head);
  if (above == kNoToken) return;
  const bool is_subject = tree_.relation(head).starts_with("nsubj");
  if (tree_.upos(above) == Upos::noun &&
      (tree_.relation(head) == "appos" || (is_subject && tree_.dependent(above, {"cop"}) != kNoToken)))
    read_word(one, tree_.lower(above), true);
  one.tells += is_subject && quotations::tells(tree_.lower(above));
}

void SpeakerContext::settle_sexes() {
  std::vector<int> female(traits_.size(), 0);
  for (const Mention& mention : in_.pronouns)
    if (mention.actor) {
      const Sex sex = sex_of_pronoun(lowered(in_.document.words(mention.span)));
      female[*mention.actor] += sex == Sex::female ? 1 : sex == Sex::male ? -1 : 0;
    }
  for (std::uint32_t a = 0; a < traits_.size(); ++a) {
    ActorTraits& one = traits_[a];
    if (one.sure || in_.actors[a].kind != EntityKind::person) continue;
    one.sex = sex_of_given_name(in_.actors[a].name);
    if (one.sex == Sex::unknown && female[a] != 0) one.sex = female[a] > 0 ? Sex::female : Sex::male;
  }
}

std::string SpeakerContext::phrase_of(std::uint32_t noun) const {
  const std::size_t sentence = in_.words.sentence_at(tree_.span(noun).begin);
  std::uint32_t begin = noun, end = noun + 1;
  while (begin > 0 && noun - begin < kLongestPhrase && in_.words.sentence_at(tree_.span(begin - 1).begin) == sentence) {
    const Upos upos = tree_.upos(begin - 1);
    const bool owner = upos == Upos::part || (upos == Upos::pron && tree_.relation(begin - 1) == "nmod:poss");
    if (upos != Upos::det && upos != Upos::adj && upos != Upos::noun && upos != Upos::propn && upos != Upos::num &&
        !owner)
      break;
    --begin;
    if (upos == Upos::det) break;
  }
  for (const std::uint32_t below : tree_.dependents(noun))
    if (below > noun && below - noun <= kBehind && tree_.relation(below) == "nmod" && tree_.has_case(below, {"of"}))
      end = std::max(end, below + 1);
  return std::string(in_.document.words({tree_.span(begin).begin, tree_.span(end - 1).end}));
}

}  // namespace synoptic::quotations
