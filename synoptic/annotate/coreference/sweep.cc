// Candidates are whoever fits by sort, number and sex among those spoken of last. Features describe the candidate's
// last mention against the expression; most are taken together with the class of the pronoun (or of the description).
#include "synoptic/annotate/coreference/sweep.h"

#include <algorithm>

#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic::coreference {

namespace {

constexpr std::size_t kMost = 20;        // Candidates of one expression.
constexpr std::size_t kAsked = 120;      // Entities that are asked whether they fit.
constexpr std::uint32_t kFarthest = 12;  // Sentences back, for pronouns.
constexpr int kClimb = 12;               // Steps up a tree.

/// Nouns that nearly any body may be called by; "ministry" is no such noun.
bool is_any_body(const std::string& noun) {
  constexpr std::string_view kFamilies[] = {"company",     "organization", "agency",    "outlet",    "airline",
                                            "body",        "team",         "club",      "regulator", "watchdog",
                                            "institution", "charity",      "authority", "bank",      "carrier"};
  const std::string family = noun_family(noun);
  return std::find(std::begin(kFamilies), std::end(kFamilies), family) != std::end(kFamilies);
}

/// An institution or outlet of another kind, by a word of its name: "Council", "Institute", "Cross".
bool is_no_business(const Entity& entity) {
  return std::any_of(entity.words.begin(), entity.words.end(), [](const std::string& word) {
    return word == "cross" || word == "crescent" || word == "nations" ||
           (sort_of_noun(word) == Sort::body && !is_business_noun(word) && word != "bank");
  });
}

/// An office or a trade: whoever is not told to have it is not meant by it.
bool is_office(const std::string& noun) { return sort_of_noun(noun) == Sort::person && !is_anybody_word(noun); }

/// Known by such a noun.
bool has_office(const Entity& entity) { return std::any_of(entity.nouns.begin(), entity.nouns.end(), is_office); }

}  // namespace

Sweep::Sweep(const Document& document, const Words& words, const std::vector<Expression>& expressions,
             const Actors& actors)
    : document_(document),
      words_(words),
      expressions_(expressions),
      actors_(actors),
      entities_(entities_of(document, words, expressions, actors)),
      entity_of_(expressions.size(), kNone),
      named_in_all_(actors.size(), 0) {
  for (const Expression& one : expressions)
    if (one.form == MentionForm::name && one.actor) {
      std::uint32_t& most = most_named_in_all_[static_cast<std::size_t>(entities_[*one.actor].sort)];
      most = std::max(most, ++named_in_all_[*one.actor]);
    }
  // Who speaks the words in marks: the subject of a verb of speech in the sentences where they begin and end.
  std::int32_t most = -1;
  for (const Expression& one : expressions) most = std::max(most, one.quotation);
  speaker_of_quotation_.assign(static_cast<std::size_t>(most + 1), kNone);
  std::vector<std::pair<std::uint32_t, std::int32_t>> inside;  // sentence, quotation
  for (const Expression& one : expressions)
    if (one.quotation >= 0) inside.emplace_back(one.sentence, one.quotation);
  std::sort(inside.begin(), inside.end());
  inside.erase(std::unique(inside.begin(), inside.end()), inside.end());
  for (std::uint32_t e = 0; e < expressions.size(); ++e) {
    if (!expressions[e].tells || expressions[e].quotation >= 0) continue;
    for (auto at = std::lower_bound(inside.begin(), inside.end(), std::make_pair(expressions[e].sentence, -1));
         at != inside.end() && at->first == expressions[e].sentence; ++at)
      if (speaker_of_quotation_[static_cast<std::size_t>(at->second)] == kNone)
        speaker_of_quotation_[static_cast<std::size_t>(at->second)] = e;
  }
}

bool Sweep::is_to_be_resolved(const Expression& one) const {
  if (one.form == MentionForm::pronoun) return true;
  if (one.form != MentionForm::nominal || one.of != kNone || one.article != Article::definite || one.plural)
    return false;
  return one.sort == Sort::person || one.sort == Sort::body || one.sort == Sort::place ||
         std::any_of(entities_.begin(),
                     entities_.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(actors_.size(), kAsked)),
                     [&](const Entity& entity) { return may_be_called(entity, one.noun); });
}

bool Sweep::may_be(const Expression& one, const Entity& entity) const {
  if (entity.mentions.empty()) return false;
  if (one.form == MentionForm::pronoun) {
    if (one.sort == Sort::person) {
      const bool like_person = entity.sort == Sort::unknown && entity.actor &&
                               sex_of_given_name(actors_[*entity.actor].name) != Sex::unknown;
      if (entity.sort != Sort::person && !like_person) return false;
      if (entity.plural) return false;
      return entity.sex == Sex::unknown || entity.sex == one.sex || !entity.sex_is_sure;
    }
    const bool many = one.plural;
    if (!many) return entity.sort != Sort::person && !entity.plural;
    return entity.plural || entity.actor || entity.sort == Sort::body || entity.sort == Sort::person;
  }
  if (entity.plural) return false;
  if (noun_family(one.noun) == "outlet" && lowered(document_.words(words_.tokens[one.tokens.begin].span)) == "this")
    return is_outlet(entity);  // "this newspaper"
  if (one.sort == Sort::unknown || one.sort == Sort::thing) return may_be_called(entity, one.noun);
  if (one.sort == Sort::person && entity.sort != Sort::person) return false;
  if (entity.sort == one.sort) {
    // Somebody of another office, or a body of another kind, is somebody else.
    if (one.sort == Sort::person && !is_called(entity, one.noun) &&
        (has_office(entity) || (entity.actor && is_office(one.noun) && !is_introduced_before(one, entity))))
      return false;
    if (one.sort == Sort::person && is_of_another_office(one, entity)) return false;
    if (one.sort == Sort::body && !may_be_called(entity, one.noun) &&
        (!is_any_body(one.noun) || (is_business_noun(one.noun) && (is_no_business(entity) || is_outlet(entity)))))
      return false;
    if (one.sort == Sort::person && one.sex != Sex::unknown && entity.sex != Sex::unknown && entity.sex_is_sure &&
        entity.sex != one.sex)
      return false;
    return entity.actor || is_called(entity, one.noun);
  }
  return may_be_called(entity, one.noun);
}

std::vector<Candidate> Sweep::candidates_for(std::uint32_t expression) {
  const Expression& one = expressions_[expression];
  std::vector<Candidate> candidates(1);
  std::size_t asked = 0;
  for (std::size_t i = recent_.size(); i-- > 0 && asked < kAsked && candidates.size() < kMost; ++asked) {
    const Entity& entity = entities_[recent_[i]];
    const Expression& last = expressions_[entity.mentions.back()];
    if (!may_be(one, entity) || is_asker(one, entity) || is_named_below(expression, entity)) continue;
    const std::uint32_t apart = one.sentence - last.sentence;
    if (one.form == MentionForm::pronoun && apart > kFarthest && !(entity.actor && entity.names > 2)) continue;
    candidates.push_back({recent_[i], {}});
  }
  const std::size_t fitting = candidates.size() - 1;
  describe_nobody(expression, fitting, candidates.front());
  for (std::size_t c = 1; c < candidates.size(); ++c) describe(expression, c, fitting == 1, candidates[c]);
  return candidates;
}

/// "the finance minister" beside Prime Minister Roth: ministers are told apart by what they are ministers of.
bool Sweep::is_of_another_office(const Expression& one, const Entity& entity) const {
  if (noun_family(one.noun) != "minister" || !entity.actor) return false;
  const std::string& role = actors_[*entity.actor].role;
  if (role.find(' ') == std::string::npos) return false;
  for (std::uint32_t t = one.tokens.begin; t < one.head; ++t) {
    if (words_.upos[t] != Upos::noun && words_.upos[t] != Upos::propn) continue;
    const std::string word = noun_lemma(document_.words(words_.tokens[t].span));
    if (std::find(entity.nouns.begin(), entity.nouns.end(), word) == entity.nouns.end() &&
        std::find(entity.words.begin(), entity.words.end(), word) == entity.words.end())
      return true;
  }
  return false;
}

/// "Asked by X whether he knew, he answered": neither is X.
bool Sweep::is_asker(const Expression& one, const Entity& entity) const {
  if (one.quotation >= 0 || (one.form != MentionForm::pronoun && !one.tells)) return false;
  for (std::size_t i = entity.mentions.size(); i-- > 0;) {
    const Expression& before = expressions_[entity.mentions[i]];
    if (before.sentence != one.sentence) return false;
    if (before.asks) return true;
  }
  return false;
}

/// "Anna Virtanen found him. "It was cold," | the nurse | said.": whom the sentence before was about, in the paragraph.
bool Sweep::is_introduced_before(const Expression& one, const Entity& entity) const {
  const Expression& last = expressions_[entity.mentions.back()];
  return last.role == Role::subject && !last.tells && last.block == one.block && last.sentence + 1 == one.sentence &&
         words_.sentences[last.sentence].tokens.begin == last.tokens.begin;
}

/// "She said | Alex had paid": who is named in what hangs on the pronoun's verb is somebody else.
bool Sweep::is_named_below(std::uint32_t expression, const Entity& entity) const {
  const Expression& one = expressions_[expression];
  if (words_.heads.empty() || !entity.actor || one.form != MentionForm::pronoun || one.role != Role::subject ||
      one.verb == kNone)
    return false;
  for (std::uint32_t e = expression + 1; e < expressions_.size() && expressions_[e].sentence == one.sentence; ++e) {
    const Expression& named = expressions_[e];
    if (named.form == MentionForm::name && named.actor == entity.actor && named.quotation == one.quotation &&
        hangs_on(named.head, one.verb))
      return true;
  }
  return false;
}

/// True where `verb` governs the token, but not as the first of two clauses side by side.
bool Sweep::hangs_on(std::uint32_t token, std::uint32_t verb) const {
  for (int step = 0; step < kClimb; ++step) {
    if (words_.heads[token] < 0 || words_.deprels[token] == "parataxis") return false;
    const bool beside = words_.deprels[token] == "conj";
    token = static_cast<std::uint32_t>(words_.heads[token]);
    if (token == verb) return !beside;
  }
  return false;
}

/// Who wrote it or took the picture is not spoken of.
bool Sweep::is_signature(const Expression& one) const {
  const std::vector<Block>& blocks = document_.blocks();
  return one.block < blocks.size() &&
         (blocks[one.block].kind == BlockKind::byline || blocks[one.block].kind == BlockKind::published);
}

/// The outlet of the document itself.
bool Sweep::is_outlet(const Entity& entity) const {
  return entity.actor && actors_[*entity.actor].name == document_.metadata().outlet;
}

void Sweep::note(std::uint32_t expression, std::uint32_t at) {
  const Expression& one = expressions_[expression];
  Entity& entity = entities_[at];
  entity_of_[expression] = at;
  entity.mentions.push_back(expression);
  if (one.form == MentionForm::name) {
    std::uint32_t& most = most_named_[static_cast<std::size_t>(entity.sort)];
    most = std::max(most, ++entity.names);
  }
  if (one.form == MentionForm::nominal && entity.nouns.size() < kMostNouns && !is_called(entity, one.noun))
    entity.nouns.push_back(one.noun);
  if (one.form == MentionForm::pronoun) {
    entity.last_pronoun = expression;
    if (one.sex != Sex::unknown) {
      last_pronoun_[one.sex == Sex::female][one.quotation >= 0] = at;
      if (!entity.sex_is_sure) entity.sex = one.sex, entity.sex_is_sure = true;
    }
  }
  if (one.tells && one.quotation < 0) last_speaker_ = at;
  const std::size_t reach = recent_.size() > kAsked ? recent_.size() - kAsked : 0;
  const auto found = std::find(recent_.begin() + static_cast<std::ptrdiff_t>(reach), recent_.end(), at);
  if (found != recent_.end()) recent_.erase(found);
  recent_.push_back(at);
}

std::vector<std::uint32_t> Sweep::run(const Decide& decide) {
  for (std::uint32_t e = 0; e < expressions_.size(); ++e) {
    const Expression& one = expressions_[e];
    if (one.form == MentionForm::name) {
      if (one.actor && !is_signature(one)) note(e, *one.actor);
      continue;
    }
    if (is_to_be_resolved(one)) {
      const std::vector<Candidate> candidates = candidates_for(e);
      const std::size_t chosen = decide(e, candidates);
      if (chosen > 0) {
        note(e, candidates[chosen].entity);
        continue;
      }
      if (one.form == MentionForm::pronoun) continue;
    }
    if (one.of != kNone && (expressions_[one.of].actor || entity_of_[one.of] != kNone)) {
      // In apposition: the same, and its noun is known already.
      entity_of_[e] = expressions_[one.of].actor ? *expressions_[one.of].actor : entity_of_[one.of];
      if (one.tells && one.quotation < 0) last_speaker_ = entity_of_[e];
      continue;
    }
    // Somebody new, or described before by the same words.
    std::uint32_t before = kNone;
    if (one.article == Article::definite && !one.plural)
      for (std::size_t i = recent_.size(), n = 0; i-- > 0 && n < kAsked && before == kNone; ++n) {
        const Entity& other = entities_[recent_[i]];
        if (!other.actor && other.plural == one.plural &&
            std::find(other.nouns.begin(), other.nouns.end(), one.noun) != other.nouns.end())
          before = recent_[i];
      }
    if (before == kNone) {
      before = static_cast<std::uint32_t>(entities_.size());
      Entity fresh;
      fresh.sort = one.sort;
      fresh.sex = one.sex;
      fresh.sex_is_sure = one.sex != Sex::unknown;
      fresh.plural = one.plural;
      fresh.nouns.push_back(one.noun);
      entities_.push_back(std::move(fresh));
    }
    note(e, before);
  }
  return entity_of_;
}

}  // namespace synoptic::coreference
