#include "synoptic/compare/conflicts/propositions.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>

#include "synoptic/base/word_set.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// An object that both have must be rarer than this, by background weight; set by judgement.
constexpr double kTelling = 0.35;
/// Share of the participants of the one that has fewer which both must have, by weight.
constexpr double kOneMatter = 0.5;

std::string lower_token(const Account& account, std::uint32_t token) {
  return lowered(account.layers.document.words(account.layers.words.tokens[token].span));
}

bool is_argument(std::string_view relation) {
  return relation.starts_with("nsubj") || relation.starts_with("obj") || relation.starts_with("iobj") ||
         relation.starts_with("obl");
}

void sort_unique(std::vector<TermId>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Terms of the sentence's tokens.
std::unordered_map<std::uint32_t, Term> terms_by_token(const Account& account, const Statement& statement) {
  std::unordered_map<std::uint32_t, Term> terms;
  for (const Term& term : account.terms[statement.sentence])
    terms.emplace(static_cast<std::uint32_t>(account.layers.words.token_at(term.span.begin)), term);
  return terms;
}

void read_statement(const Account& account, const Statement& statement, std::uint32_t number,
                    std::vector<Proposition>& out) {
  static const WordSet kOpen = {"if", "whether", "would", "could", "might", "should", "may", "unless", "must"};
  static const WordSet kNobody = {"nobody", "nothing", "none", "no-one"};
  static const WordSet kNot = {"not", "n't", "never"};
  const Words& words = account.layers.words;
  const TokenSpan sentence = words.sentences[statement.sentence].tokens;
  const auto terms = terms_by_token(account, statement);
  for (std::uint32_t verb = sentence.begin; verb < sentence.end; ++verb) {
    const auto term = terms.find(verb);
    if (words.upos[verb] != Upos::verb || term == terms.end() || term->second.kind != TermClass::content) continue;
    Proposition proposition;
    proposition.statement = number;
    proposition.verb = term->second.id;
    bool open = false;
    for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
      const std::int32_t head = words.heads[at];
      if (head == static_cast<std::int32_t>(verb)) {
        const std::string form = lower_token(account, at);
        proposition.negated |= kNot.holds(form) || (kNobody.holds(form) && is_argument(words.deprels[at]));
        open |= kOpen.holds(form);
      } else if (head >= 0 && words.heads[static_cast<std::size_t>(head)] == static_cast<std::int32_t>(verb) &&
                 is_argument(words.deprels[static_cast<std::size_t>(head)]) && words.deprels[at].starts_with("det")) {
        proposition.negated |= lower_token(account, at) == "no";
      }
      // Participants: an argument, or what stands directly below it.
      const std::int32_t top = head == static_cast<std::int32_t>(verb) ? static_cast<std::int32_t>(at) : head;
      if (top < 0 || words.heads[static_cast<std::size_t>(top)] != static_cast<std::int32_t>(verb) ||
          !is_argument(words.deprels[static_cast<std::size_t>(top)]))
        continue;
      const auto found = terms.find(at);
      if (found == terms.end() || found->second.kind == TermClass::function_word ||
          found->second.kind == TermClass::number)
        continue;
      proposition.participants.push_back(found->second.id);
      const bool object = !words.deprels[static_cast<std::size_t>(top)].starts_with("nsubj") ||
                          words.deprels[static_cast<std::size_t>(top)] == "nsubj:pass";
      if (object && found->second.kind == TermClass::content && words.upos[at] == Upos::noun)
        proposition.objects.push_back(found->second.id);
    }
    sort_unique(proposition.participants);
    sort_unique(proposition.objects);
    if (!open && !proposition.objects.empty()) out.push_back(std::move(proposition));
  }
}

std::vector<TermId> common(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  std::vector<TermId> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

}  // namespace

std::vector<Proposition> read_propositions(const Collation& collation, const std::vector<Statement>& statements) {
  std::vector<Proposition> propositions;
  for (std::uint32_t at = 0; at < statements.size(); ++at) {
    const Account& account = collation.accounts[statements[at].place.document];
    if (account.layers.words.heads.empty() || statements[at].is_question) continue;
    read_statement(account, statements[at], at, propositions);
  }
  return propositions;
}

bool are_opposed(const Proposition& a, const Proposition& b, const Vocabulary& vocabulary) {
  if (a.verb != b.verb || a.negated == b.negated) return false;
  const std::vector<TermId> objects = common(a.objects, b.objects);
  if (std::none_of(objects.begin(), objects.end(), [&](TermId id) { return vocabulary.weight(id) >= kTelling; }))
    return false;
  const double fewer = std::min(total_weight(a.participants, vocabulary), total_weight(b.participants, vocabulary));
  return shared_weight(a.participants, b.participants, vocabulary) >= kOneMatter * fewer;
}

}  // namespace synoptic
