// The words before a name in its phrase and the nouns in apposition to it tell sex and office; a given name tells the
// sex where nothing else does.
#include "synoptic/annotate/coreference/entities.h"

#include <algorithm>

#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic::coreference {

namespace {

bool one_of(std::string_view word, auto... words) { return ((word == words) || ...); }

void add_words(const std::string& phrase, std::vector<std::string>& into) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= phrase.size(); ++i) {
    if (i < phrase.size() && phrase[i] != ' ' && phrase[i] != '-') continue;
    if (i > begin && into.size() < kMostNouns) into.push_back(noun_lemma(phrase.substr(begin, i - begin)));
    begin = i + 1;
  }
}

/// "Lt. Col. Ana Roth": the nouns for whoever bears the titles before the name, or that it begins with.
void learn_offices(const Document& document, const Words& words, TokenSpan name, Entity& entity) {
  constexpr std::uint32_t kTitles = 3;
  const std::uint32_t first = name.begin > kTitles ? name.begin - kTitles : 0;
  for (std::uint32_t t = std::min(name.begin + 1, name.end - 1) + 1; t-- > first;) {
    const std::string word = lowered(document.words(words.tokens[t].span));
    const auto offices = offices_of_title(word);
    if (offices.empty() && t < name.begin && word != ".") return;
    for (const std::string_view office : offices)
      if (entity.nouns.size() < kMostNouns &&
          std::find(entity.nouns.begin(), entity.nouns.end(), office) == entity.nouns.end())
        entity.nouns.emplace_back(office);
  }
}

}  // namespace

std::string noun_family(const std::string& noun) {
  if (one_of(noun, "premier", "minister")) return "minister";
  if (one_of(noun, "spokesman", "spokeswoman", "spokesperson")) return "spokesperson";
  if (one_of(noun, "chief", "head", "director", "boss", "manager")) return "chief";
  if (one_of(noun, "chairman", "chairwoman", "chairperson", "chair")) return "chair";
  if (one_of(noun, "organisation", "organization")) return "organization";
  if (one_of(noun, "newspaper", "paper", "daily", "tabloid", "weekly", "outlet", "broadcaster", "network", "newswire",
             "channel", "magazine"))
    return "outlet";
  if (one_of(noun, "firm", "company", "corporation", "maker", "manufacturer", "giant", "operator", "group", "business"))
    return "company";
  if (one_of(noun, "airline", "carrier")) return "airline";
  if (one_of(noun, "agency", "service", "directorate", "bureau")) return "agency";
  if (one_of(noun, "attorney", "lawyer", "solicitor", "barrister", "counsel")) return "lawyer";
  if (one_of(noun, "singer", "musician", "performer", "star")) return "singer";
  if (one_of(noun, "footballer", "player", "striker", "midfielder", "defender", "forward")) return "player";
  if (one_of(noun, "country", "nation", "state", "kingdom", "republic")) return "country";
  if (one_of(noun, "city", "town", "capital", "village")) return "city";
  return noun;
}

bool is_called(const Entity& entity, const std::string& noun) {
  const std::string family = noun_family(noun);
  const auto alike = [&](const std::string& other) { return other == noun || noun_family(other) == family; };
  return std::any_of(entity.nouns.begin(), entity.nouns.end(), alike);
}

bool is_business_noun(const std::string& noun) {
  const std::string family = noun_family(noun);
  return family == "company" || family == "airline";
}

bool may_be_called(const Entity& entity, const std::string& noun) {
  if (is_called(entity, noun)) return true;
  if (entity.sort == Sort::person) return false;
  const std::string family = noun_family(noun);
  return std::any_of(entity.words.begin(), entity.words.end(),
                     [&](const std::string& word) { return word == noun || noun_family(word) == family; });
}

std::vector<Entity> entities_of(const Document& document, const Words& words,
                                const std::vector<Expression>& expressions, const Actors& actors) {
  std::vector<Entity> entities(actors.size());
  for (std::uint32_t a = 0; a < actors.size(); ++a) {
    Entity& one = entities[a];
    one.actor = a;
    one.sort = actors[a].kind == EntityKind::person         ? Sort::person
               : actors[a].kind == EntityKind::organization ? Sort::body
               : actors[a].kind == EntityKind::place        ? Sort::place
                                                            : Sort::unknown;
    add_words(lowered(actors[a].name), one.words);
    for (const std::string& alias : actors[a].aliases) add_words(lowered(alias), one.words);
    add_words(lowered(actors[a].role), one.nouns);
    if (one.sort != Sort::person) continue;
    for (const std::string& word : one.nouns)
      if (const Sex sex = sex_of_word(word); sex != Sex::unknown) one.sex = sex, one.sex_is_sure = true;
  }
  const auto learn = [](Entity& one, Sex sex) {
    if (sex != Sex::unknown && !one.sex_is_sure) one.sex = sex, one.sex_is_sure = true;
  };
  for (std::size_t e = 0; e < expressions.size(); ++e) {
    const Expression& here = expressions[e];
    if (here.form == MentionForm::nominal && here.of != kNone && expressions[here.of].actor) {
      Entity& one = entities[*expressions[here.of].actor];
      if ((one.sort == Sort::person || one.sort == Sort::body) && one.nouns.size() < kMostNouns)
        one.nouns.push_back(here.noun);
      if (one.sort == Sort::person) learn(one, here.sex);
    }
    if (here.form != MentionForm::name || !here.actor || entities[*here.actor].sort != Sort::person) continue;
    learn_offices(document, words, here.tokens, entities[*here.actor]);
    constexpr std::uint32_t kBack = 4;
    for (std::uint32_t t = here.tokens.begin; t-- > 0 && here.tokens.begin - t <= kBack;) {
      const std::string word = lowered(document.words(words.tokens[t].span));
      if (const Sex sex = sex_of_word(word); sex != Sex::unknown) {
        learn(entities[*here.actor], sex);
        break;
      }
      if (words.upos[t] != Upos::propn && words.upos[t] != Upos::noun && words.upos[t] != Upos::adj && word != ".")
        break;
    }
    for (std::uint32_t t = here.tokens.begin; t < here.tokens.end; ++t)
      learn(entities[*here.actor], sex_of_word(lowered(document.words(words.tokens[t].span))));
  }
  // "Olen Kraft, the operator": a business, however its name is read.
  for (Entity& one : entities)
    if (one.sort == Sort::person &&
        std::any_of(
            one.nouns.begin(), one.nouns.end(),
            [](const std::string& noun) { return sort_of_noun(noun) == Sort::body && is_business_noun(noun); }) &&
        std::none_of(one.nouns.begin(), one.nouns.end(),
                     [](const std::string& noun) { return sort_of_noun(noun) == Sort::person; }))
      one.sort = Sort::body, one.sex = Sex::unknown, one.sex_is_sure = false;
  for (Entity& one : entities)
    if (one.sort == Sort::person && one.sex == Sex::unknown && one.actor)
      one.sex = sex_of_given_name(actors[*one.actor].name);
  return entities;
}

}  // namespace synoptic::coreference
