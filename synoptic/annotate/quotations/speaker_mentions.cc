// Who is named, meant or described in the paragraph of a quotation and the two before it.
#include <algorithm>

#include "synoptic/annotate/quotations/speaker_gatherer.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic::quotations {

namespace {

constexpr std::size_t kMentions = 256;  // That are asked, of each layer.
constexpr std::uint32_t kLongestPhrase = 8;
constexpr std::size_t kDescribedBack = 6;  // Sentences back from which descriptions are taken.

}  // namespace

void SpeakerGatherer::of_mentions() {
  const Block* first = block_;
  for (int back = 0; back < 2 && first > in_.document.blocks().data(); ++back) --first;
  const Span range{first->span.begin, block_->span.end};
  for (const Layer<Mention>* layer : {&in_.mentions, &in_.pronouns}) {
    std::size_t asked = 0;
    for (const Mention& mention : layer->beginning_in(range)) {
      if (++asked > kMentions) break;
      of_mention(mention);
    }
  }
}

void SpeakerGatherer::of_mention(const Mention& mention) {
  if (!mention.actor && mention.form != MentionForm::pronoun) return;
  if (mention.actor && in_.actors[*mention.actor].kind == EntityKind::place && !in_.actors[*mention.actor].country)
    return;
  const std::string& name = mention.actor ? in_.actors[*mention.actor].name : mention.name;
  if (mine_.outer.contains(mention.span)) {
    if (const std::size_t c = mention.actor ? known(*mention.actor) : 0; c > 0)
      found_[c].features.push_back("named inside");
    return;
  }
  std::string where = place_of(mention.span);
  if (where.empty()) return;
  // Whom a pronoun or a description stands for is read, and may be wrong; of the own subject it is said once.
  if (own_subject_ != kNoToken && mention.form != MentionForm::name &&
      mention.span.contains(words_.tokens[own_subject_].span)) {
    add(name, mention.actor, "own stands for it");
    return;
  }
  if (mention.form != MentionForm::name) where.replace(0, 5, mention.form == MentionForm::pronoun ? "meant" : "called");
  const std::string role = role_of(mention.span);
  std::vector<std::string> features = {"is " + role};
  if (in_marks(mention.span)) features.push_back("in marks");
  if (mention.span.begin <= block_->span.begin + 4) features.push_back("opens");
  const std::size_t c = add(name, mention.actor, where, features);
  if (mention.form == MentionForm::pronoun) {
    const Sex sex = sex_of_pronoun(lowered(in_.document.words(mention.span)));
    if (sex != Sex::unknown) sex_[c] = sex;
    if (!mention.actor) kinds_.try_emplace(c, "role");
    return;
  }
  if (is_subject_relation(role)) ++subjects_[c];
  if (is_subject_relation(role) && !in_marks(mention.span)) {
    const std::size_t sentence = words_.sentence_at(mention.span.begin);
    if (sentence == words_.sentence_at(block_->span.begin)) found_[c].features.push_back("subject opens paragraph");
    if (sentence + 1 == sentence_at_) found_[c].features.push_back("subject of the sentence before");
    if (sentence == sentence_at_) found_[c].features.push_back("subject of the sentence");
  }
  ++named_[c];
  last_[c] = std::max(last_[c], mention.span.begin < mine_.outer.begin ? mention.span.begin : 0);
}

void SpeakerGatherer::of_subjects() {
  for (int off = -1; off <= 1; ++off) {
    const std::size_t at = sentence_at_ + static_cast<std::size_t>(off);
    if ((off < 0 && sentence_at_ == 0) || at >= words_.sentences.size()) continue;
    const Sentence& sentence = words_.sentences[at];
    if (in_.document.block_at(sentence.span.begin) != block_) continue;
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t)
      if (words_.upos[t] == Upos::noun && !mine_.outer.contains(words_.tokens[t].span)) of_noun(t, off);
  }
}

void SpeakerGatherer::of_noun(std::uint32_t t, int off) {
  const std::string_view relation = words_.deprels[t];
  if (!is_subject_relation(relation) && relation != "obl" && relation != "nmod") return;
  const std::int32_t head = words_.heads[t];
  std::uint32_t begin = t;
  while (begin > 0 && t - begin < kLongestPhrase &&
         words_.sentence_at(words_.tokens[begin - 1].span.begin) == words_.sentence_at(words_.tokens[t].span.begin)) {
    const Upos upos = words_.upos[begin - 1];
    const bool owner = upos == Upos::part || (upos == Upos::pron && words_.deprels[begin - 1] == "nmod:poss");
    if (upos != Upos::det && upos != Upos::adj && upos != Upos::noun && upos != Upos::propn && !owner) break;
    --begin;
  }
  const Span span{words_.tokens[begin].span.begin, words_.tokens[t].span.end};
  if (in_marks(span)) return;
  for (const Mention& mention : in_.mentions.beginning_in({span.begin, span.end}))
    if (mention.actor && mention.span.contains(words_.tokens[t].span)) return;  // Gathered by its mention.
  const bool before = span.begin < mine_.outer.begin;
  const std::string where = off == 0 ? (before ? "noun before" : "noun behind") : off < 0 ? "noun back" : "noun on";
  std::vector<std::string> features = {"is " + std::string(relation), "noun " + noun_lemma(lowered(word(t))),
                                       "class " + noun_class(noun_lemma(lowered(word(t))))};
  if (head >= 0 && words_.upos[static_cast<std::size_t>(head)] == Upos::verb)
    features.push_back("verb " + verb_lemma(word(static_cast<std::uint32_t>(head))));
  add(std::string(in_.document.words(span)), std::nullopt, where, features);
}

void SpeakerGatherer::of_descriptions() {
  const Tree& tree = context_.tree();
  const Block* first = block_ == in_.document.blocks().data() ? block_ : block_ - 1;
  const TokenSpan range = words_.tokens_in({first->span.begin, block_->span.end});
  for (std::uint32_t t = range.begin; t < range.end; ++t) {
    if (tree.upos(t) != Upos::noun || mine_.outer.contains(tree.span(t))) continue;
    const std::string noun = noun_lemma(tree.lower(t)), kind = noun_class(noun);
    const std::string_view relation = tree.relation(t);
    if (kind == "none" || relation == "compound" || relation == "flat" || relation == "appos") continue;
    const Mention* mention = context_.mention_at(t);
    if (mention != nullptr && mention->form == MentionForm::name) continue;
    if (in_marks(tree.span(t)) || words_.sentence_at(tree.span(t).begin) + kDescribedBack < sentence_at_) continue;
    // "the minister, Ana Roth": by her name.
    const std::uint32_t beside = tree.dependent(t, {"appos"});
    if (beside != kNoToken && context_.mention_at(beside) != nullptr) continue;
    std::string where = place_of(tree.span(t));
    if (where.empty()) continue;
    where.replace(0, 5, "described");
    std::vector<std::string> features = {"is " + std::string(relation), "class " + kind,
                                         "class " + kind + " is " + std::string(relation), "noun " + noun};
    const std::uint32_t above = tree.head(t);
    if (above != kNoToken && is_subject_relation(relation))
      features.push_back(tells(tree.lower(above)) ? "tells" : "does not tell");
    const std::uint32_t article = tree.dependent(t, {"det"});
    features.push_back("article " + (article == kNoToken ? "none" : tree.lower(article)));
    if (mention != nullptr && mention->actor) features.push_back("stands for somebody");
    const std::size_t c = add(context_.phrase_of(t), std::nullopt, where, features);
    if (const Sex sex = sex_of_word(tree.lower(t)); sex != Sex::unknown) sex_[c] = sex;
    kinds_.try_emplace(c, kind);
    last_[c] = std::max(last_[c], tree.span(t).begin < mine_.outer.begin ? tree.span(t).begin : 0);
  }
}

}  // namespace synoptic::quotations
