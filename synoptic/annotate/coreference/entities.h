// Everybody a document has spoken of up to a place, and what it has told of each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/annotate/coreference/expressions.h"

namespace synoptic::coreference {

constexpr std::size_t kMostNouns = 24;  ///< Words kept of an entity: bounds the cost on hostile input.

/// Somebody or something spoken of: an actor, or whoever is only described.
struct Entity {
  std::optional<std::uint32_t> actor;
  Sort sort = Sort::unknown;
  Sex sex = Sex::unknown;
  bool sex_is_sure = false;  ///< By a title, a noun or a pronoun; else by a given name.
  bool plural = false;
  std::vector<std::string> nouns;       ///< What it was described as: lemmas.
  std::vector<std::string> words;       ///< Of its names and role, folded: "council" of "Karstad City Council".
  std::vector<std::uint32_t> mentions;  ///< Expressions, in order.
  std::uint32_t names = 0;              ///< How many of them are names.
  std::uint32_t last_pronoun = kNone;   ///< The last pronoun given to it, as an expression.
};

/// An entity for each actor (in their order), without mentions, with what the whole document tells of it: title,
/// apposition, role, given name.
std::vector<Entity> entities_of(const Document& document, const Words& words,
                                const std::vector<Expression>& expressions, const Actors& actors);

/// is_called(), or the noun is a word of the body's or place's name: "the church" for the Church of X.
bool may_be_called(const Entity& entity, const std::string& noun);

/// True where the entity was called by that noun, or one that may stand for it ("premier", "minister").
bool is_called(const Entity& entity, const std::string& noun);

/// "company", "operator", "airline".
bool is_business_noun(const std::string& noun);

/// The first of the nouns that may stand for one another: "chief" for "director".
std::string noun_family(const std::string& noun);

}  // namespace synoptic::coreference
