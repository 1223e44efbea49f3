// The expressions of a document that refer to somebody or something: names, descriptions and pronouns, with what their
// words and their place in the tree tell.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/person_words.h"
#include "synoptic/annotate/quotation.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic::coreference {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// What an expression can stand for, as far as its words tell.
enum class Sort : std::uint8_t { unknown, person, body, place, thing };

/// Pronouns that are told apart: each is resolved by weights of its own.
enum class Pronoun : std::uint8_t { none, he, his, him, it, its, they, their, himself };

enum class Article : std::uint8_t { none, definite, indefinite, possessive };

/// What an expression is to its verb.
enum class Role : std::uint8_t { other, subject, object, oblique, possessor, apposed, conjunct, inside };

struct Expression {
  TokenSpan tokens{0, 0};
  std::uint32_t head = 0;  ///< Token.
  MentionForm form = MentionForm::name;
  Pronoun pronoun = Pronoun::none;
  Article article = Article::none;
  Sort sort = Sort::unknown;
  Sex sex = Sex::unknown;
  bool plural = false;
  bool modified = false;               ///< "the minister of health", "the man who fled": told apart by what follows.
  std::optional<std::uint32_t> actor;  ///< Of a name.
  std::uint32_t of = kNone;            ///< The expression that it is in apposition to, or is said to be ("X is the R").
  std::string noun;                    ///< Lemma of a description's head.
  std::uint32_t sentence = 0, block = 0;
  std::int32_t quotation = -1;  ///< Index of the quotation it stands in.
  Role role = Role::other;
  std::uint32_t verb = kNone;   ///< Token of the verb it hangs on, through other nouns where need be.
  std::uint32_t above = kNone;  ///< Token of the verb above that one.
  bool tells = false;           ///< Subject of a verb of speech.
  bool asks = false;            ///< Who puts a question: "Asked by X", "X asked her".
};

/// All of them, in the order of their heads. Without trees, roles and verbs are missing. Linear in the words.
std::vector<Expression> read_expressions(const Document& document, const Words& words, const Layer<Mention>& names,
                                         const Actors& actors, const Layer<Quotation>& quotations);

/// What a noun (lemma) can stand for.
Sort sort_of_noun(const std::string& noun);

}  // namespace synoptic::coreference
