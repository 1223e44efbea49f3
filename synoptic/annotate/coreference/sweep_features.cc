// What the model sees of a candidate: its last mention against the expression, most of it taken together with the class
// of the pronoun (or of the description), as hashes.
#include <algorithm>

#include "synoptic/annotate/coreference/sweep.h"
#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/language/countries.h"
#include "synoptic/language/lemma.h"
#include "synoptic/language/linear_model.h"
#include "synoptic/text/normalise.h"

namespace synoptic::coreference {

namespace {

std::uint64_t binned(std::uint64_t n) { return n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 20 ? 6 : 7; }
std::uint64_t binned_tokens(std::uint64_t n) {
  return n < 3 ? 0 : n < 6 ? 1 : n < 12 ? 2 : n < 25 ? 3 : n < 50 ? 4 : n < 100 ? 5 : 6;
}

std::uint64_t text_hash(std::string_view text) {
  std::uint64_t h = 0xCBF29CE484222325ull;
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3ull;
  return h;
}

}  // namespace

/// Adds features of one candidate, each alone and with the class of the expression.
class Emitter {
 public:
  Emitter(Features& out, std::uint64_t of) : out_(out), class_(of) {}
  void operator()(std::uint64_t pattern, std::uint64_t value, bool alone = true) {
    if (alone) out_.push_back(feature_hash(pattern, value, 0));
    out_.push_back(feature_hash(pattern, value, 1 + class_));
  }
  void pair(std::uint64_t pattern, std::uint64_t a, std::uint64_t b) { (*this)(pattern, a * 64 + b, false); }

 private:
  Features& out_;
  std::uint64_t class_;
};

namespace {

/// The class of an expression, whose weights it has to itself.
std::uint64_t class_of(const Expression& one) {
  if (one.form == MentionForm::pronoun)
    return static_cast<std::uint64_t>(one.pronoun) +
           (one.pronoun == Pronoun::himself && one.sort == Sort::person ? 16 : 0);
  return 32 + static_cast<std::uint64_t>(one.sort);
}

}  // namespace

std::uint64_t Sweep::word(std::uint32_t token) const {
  return text_hash(lowered(document_.words(words_.tokens[token].span)));
}

std::uint32_t Sweep::speaker_of(const Expression& one) const {
  if (one.quotation < 0) return kNone;
  const std::uint32_t speaker = speaker_of_quotation_[static_cast<std::size_t>(one.quotation)];
  if (speaker == kNone) return kNone;
  if (expressions_[speaker].actor) return *expressions_[speaker].actor;
  return entity_of_[speaker];
}

/// The words in marks that the expression is the speaker of have the entity in the third person.
bool Sweep::is_spoken_of_by(std::uint32_t expression, const Entity& entity) const {
  constexpr std::size_t kBack = 8;
  for (std::size_t i = entity.mentions.size(), n = 0; i-- > 0 && n < kBack; ++n) {
    const std::int32_t quotation = expressions_[entity.mentions[i]].quotation;
    if (quotation >= 0 && speaker_of_quotation_[static_cast<std::size_t>(quotation)] == expression) return true;
  }
  return false;
}

void Sweep::describe_nobody(std::uint32_t expression, std::size_t fitting, Candidate& candidate) const {
  const Expression& one = expressions_[expression];
  Emitter add(candidate.features, class_of(one));
  add(1, 0);
  add(2, std::min<std::size_t>(fitting, 5));
  add(3, static_cast<std::uint64_t>(one.role));
  add(4, one.quotation >= 0);
  add.pair(5, one.quotation >= 0, std::min<std::size_t>(fitting, 3));
  if (one.form == MentionForm::nominal) {
    add(6, text_hash(one.noun));
    add(7, one.modified);
    add(8, one.tokens.size());
    add.pair(9, one.modified, std::min<std::size_t>(fitting, 3));
  }
  if (one.verb != kNone) {
    add(10, text_hash(verb_lemma(document_.words(words_.tokens[one.verb].span))));
    add(11, static_cast<std::uint64_t>(words_.upos[one.verb]));
  }
  if (!words_.deprels.empty()) add(12, text_hash(words_.deprels[one.head]));
  if (one.head + 1 < words_.tokens.size()) add(13, word(one.head + 1), false);
}

/// Whom the last sentences and the whole document are about. Where both stand in the tree of one sentence, and whom the
/// same noun stood for last, were tried and told nothing more (four-fold, models/coreference/CARD.md).
void Sweep::describe_salience(const Expression& one, std::uint32_t candidate, std::uint64_t apart, Emitter& add) const {
  const Entity& entity = entities_[candidate];
  const Expression& last = expressions_[entity.mentions.back()];
  const auto role = static_cast<std::uint64_t>(last.role), own_role = static_cast<std::uint64_t>(one.role);
  add.pair(100, role * 8 + own_role, apart);
  // Since when it was no subject, how often it was spoken of lately.
  constexpr std::size_t kBack = 12;
  constexpr std::uint32_t kLately = 3;
  std::uint64_t lately = 0, subject = 15;
  for (std::size_t i = entity.mentions.size(), n = 0; i-- > 0 && n < kBack; ++n) {
    const Expression& before = expressions_[entity.mentions[i]];
    const std::uint32_t back = one.sentence - before.sentence;
    if (back < kLately) ++lately;
    if (subject == 15 && before.role == Role::subject) subject = binned(back);
  }
  add(101, subject);
  add.pair(102, subject, own_role);
  add(103, std::min<std::uint64_t>(lately, 4));
  add.pair(104, std::min<std::uint64_t>(lately, 4), apart);
  // How it was called last, and how often the whole document names it.
  if (last.form == MentionForm::name) {
    const std::uint64_t longer = last.tokens.size() > 1;
    add(105, longer * 8 + role);
    add.pair(106, longer, apart);
  }
  if (entity.actor) {
    const std::uint64_t all = std::min<std::uint64_t>(named_in_all_[*entity.actor], 7);
    const bool most = named_in_all_[*entity.actor] == most_named_in_all_[static_cast<std::size_t>(entity.sort)];
    add(107, all);
    add(108, most);
    add.pair(109, most, apart);
    add.pair(110, most, role);
    add.pair(111, all, std::min<std::uint64_t>(entity.names, 7));
  }
  // Of its phrase: "with X", "X's".
  if (!words_.deprels.empty() && last.tokens.begin > 0 &&
      (last.role == Role::oblique || last.role == Role::inside || last.role == Role::possessor))
    add(112, word(last.tokens.begin - 1) ^ role);
}

void Sweep::describe(std::uint32_t expression, std::size_t rank, bool only, Candidate& candidate) const {
  const Expression& one = expressions_[expression];
  const Entity& entity = entities_[candidate.entity];
  const Expression& last = expressions_[entity.mentions.back()];
  Emitter add(candidate.features, class_of(one));
  const std::uint64_t apart = binned(one.sentence - last.sentence);
  const std::uint64_t ranked = std::min<std::uint64_t>(rank, 5);
  const auto role = static_cast<std::uint64_t>(last.role), own_role = static_cast<std::uint64_t>(one.role);
  const auto form = static_cast<std::uint64_t>(last.form);
  const std::uint64_t agrees = one.sex == Sex::unknown || entity.sex == Sex::unknown
                                   ? (entity.sex == Sex::unknown ? 0 : 1)
                               : entity.sex == one.sex ? (entity.sex_is_sure ? 3 : 2)
                                                       : 4;
  const bool named = entity.actor.has_value();
  add(20, apart);
  add(21, ranked);
  add(22, role);
  add(23, form);
  add(24, agrees);
  add(25, static_cast<std::uint64_t>(entity.sort));
  add(26, named);
  add(27, binned(entity.mentions.size()));
  add(28, binned_tokens(one.head - last.head));
  const std::uint64_t blocks = std::min<std::uint64_t>(one.block - last.block, 3);
  add(29, blocks);
  add(30, only);
  add.pair(31, apart, role);
  add.pair(32, apart, form);
  add.pair(33, ranked, role);
  add.pair(34, role, own_role);
  add.pair(35, agrees, apart);
  add.pair(36, ranked, agrees);
  add.pair(37, form, role * 4 + std::min<std::uint64_t>(apart, 3));
  add.pair(38, named, form * 8 + std::min<std::uint64_t>(apart, 3));
  add.pair(39, only, apart);
  add.pair(40, binned(entity.mentions.size()), apart);
  if (entity.plural) add(41, one.plural);
  // The tree around both.
  if (one.verb != kNone && last.verb == one.verb) {
    add(42, role * 16 + own_role);
    if (last.role == Role::subject && last.quotation == one.quotation) add(43, own_role);
  }
  if (one.above != kNone && last.verb == one.above) {
    const CueVerb* cue = find_cue_verb(lowered(document_.words(words_.tokens[one.above].span)));
    const std::uint64_t kind = cue == nullptr ? 0 : 1 + static_cast<std::uint64_t>(cue->kind);
    add(44, kind * 16 + role);
    add.pair(45, role, own_role);
    add(46, text_hash(words_.deprels[one.verb]) ^ role);
  }
  if (last.above != kNone && last.above == one.verb) add(47, role * 16 + own_role);
  if (last.head + 1 >= one.tokens.begin && last.head < one.head) add(48, own_role);
  // Who speaks.
  const std::uint64_t marks =
      (one.quotation >= 0 ? 1u : 0u) + (last.quotation >= 0 ? 2u : 0u) + (one.quotation == last.quotation ? 4u : 0u);
  add(50, marks);
  add.pair(51, marks, apart);
  if (const std::uint32_t speaker = speaker_of(one); speaker != kNone) add(52, speaker == candidate.entity);
  if (one.tells && last_speaker_ == candidate.entity) {
    add(87, agrees * 4 + blocks);
    add.pair(88, apart, static_cast<std::uint64_t>(last.form));
  }
  if (one.tells) add(53, last_speaker_ == candidate.entity), add.pair(54, last_speaker_ == candidate.entity, apart);
  if (last_speaker_ == candidate.entity) add(55, one.quotation >= 0);
  if (one.tells && one.quotation < 0) add(82, is_spoken_of_by(expression, entity));
  if (one.quotation < 0) {  // Out of marks, where it was last out of marks.
    std::size_t i = entity.mentions.size();
    while (i > 0 && expressions_[entity.mentions[i - 1]].quotation >= 0 && entity.mentions.size() - i < 8) --i;
    const bool any = i > 0 && expressions_[entity.mentions[i - 1]].quotation < 0;
    const Expression& out = expressions_[entity.mentions[any ? i - 1 : 0]];
    const std::uint64_t out_apart = any ? binned(one.sentence - out.sentence) : 15;
    add(83, out_apart);
    add.pair(84, out_apart, static_cast<std::uint64_t>(out.role));
    add.pair(85, out_apart, one.tells);
    add.pair(86, std::min<std::uint64_t>(one.block - out.block, 3),
             static_cast<std::uint64_t>(out.role) * 2 + one.tells);
  }
  if (last.tells) add(56, one.quotation >= 0), add.pair(57, one.tells, apart);
  // Whom the same word stood for last.
  if (one.form == MentionForm::pronoun && one.sex != Sex::unknown) {
    const std::uint32_t before = last_pronoun_[one.sex == Sex::female][one.quotation >= 0];
    add(58, before == kNone ? 0 : before == candidate.entity ? 1 : 2);
    add.pair(59, before == kNone ? 0 : before == candidate.entity ? 1 : 2, apart);
  }
  if (entity.last_pronoun != kNone) add(60, binned(one.sentence - expressions_[entity.last_pronoun].sentence));
  // Whom the document is about.
  if (named) {
    add(61, binned(entity.names));
    const std::uint32_t most = most_named_[static_cast<std::size_t>(entity.sort)];
    add(62, entity.names == most);
    add.pair(63, entity.names == most, apart);
    add(64, expressions_[entity.mentions.front()].sentence == 0);
    add(65, actors_[*entity.actor].country.has_value());
  }
  add(66, last.sentence == one.sentence && last.tokens.begin == words_.sentences[last.sentence].tokens.begin);
  if (last.sentence + 1 == one.sentence) {
    const bool subject = last.role == Role::subject && last.verb != kNone && words_.heads[last.verb] < 0;
    add(67, subject);
    add.pair(68, subject, own_role);
  }
  describe_salience(one, candidate.entity, apart, add);
  if (one.form != MentionForm::nominal) return;
  // Descriptions: by what it was called.
  const bool called = is_called(entity, one.noun);
  const bool same = std::find(entity.nouns.begin(), entity.nouns.end(), one.noun) != entity.nouns.end();
  const bool in_name = std::find(entity.words.begin(), entity.words.end(), one.noun) != entity.words.end();
  const bool by_family = !in_name && std::any_of(entity.words.begin(), entity.words.end(), [&](const std::string& w) {
    return noun_family(w) == noun_family(one.noun);
  });
  const std::uint64_t how = same ? 4 : called ? 3 : in_name ? 2 : by_family ? 1 : 0;
  add(70, how);
  add.pair(71, how, apart);
  add.pair(72, how, ranked);
  add.pair(73, how, only);
  add.pair(74, how, named);
  add.pair(75, how, one.modified);
  if (how == 0) add(76, text_hash(one.noun)), add.pair(77, entity.nouns.empty(), apart);
  // Words between article and head: told of the entity, or of somebody else.
  std::uint64_t told = 0, untold = 0, place = 0;
  for (std::uint32_t t = one.tokens.begin + 1; t < one.head; ++t) {
    const std::string modifier = noun_lemma(document_.words(words_.tokens[t].span));
    if (const auto country = country_word(document_.words(words_.tokens[t].span))) {
      const bool theirs = entity.actor && actors_[*entity.actor].country == std::string(country->code);
      place = theirs ? 2 : 1;
    }
    const auto has = [&](const std::vector<std::string>& list) {
      return std::find(list.begin(), list.end(), modifier) != list.end();
    };
    (has(entity.nouns) || has(entity.words) ? told : untold) += 1;
  }
  add(78, std::min<std::uint64_t>(told, 2) * 4 + std::min<std::uint64_t>(untold, 2));
  add.pair(79, how, std::min<std::uint64_t>(told, 2) * 4 + std::min<std::uint64_t>(untold, 2));
  add(80, place);
  if (const Block* block = document_.block_at(words_.tokens[one.head].span.begin); block != nullptr)
    add(81, static_cast<std::uint64_t>(block->kind));
}

}  // namespace synoptic::coreference
