// What one voice denies and another asserts. Attributions that deny are matched with what other reports' voices say, by
// the content they share; who neither confirms nor denies stands as a side of its own. Denials that a report itself
// sets against what stands before them (conflicts/denials.h) are matched with the statements of all reports.
#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>

#include "synoptic/base/word_set.h"
#include "synoptic/compare/conflicts.h"
#include "synoptic/compare/conflicts/opposed_statements.h"
#include "synoptic/compare/conflicts/told_denials.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// Share of the denied content's terms that an assertion must hold, and how many at least.
constexpr double kSameMatter = 0.5;
constexpr std::size_t kSharedTerms = 2;
/// A term in more statements than this is no way to find the few that tell one thing.
constexpr std::size_t kCommonTerm = 300;

/// What an attribution says, in terms that tell what it is about.
struct Said {
  std::uint32_t document;
  std::size_t attribution;
  Stance stance;
  std::string voice;
  Place place;
  std::vector<TermId> terms;
};

/// "reports", "claims", "allegations": words for what is denied, not what it is about.
bool is_about_saying(const std::string& form) {
  static const std::set<std::string> kWords = {"~say",       "~report", "~deny",  "~confirm", "claim", "allegation",
                                               "accusation", "rumor",   "rumour", "false",    "fake"};
  return kWords.contains(form);
}

/// A denial that is itself negated ("without denying", "did not deny") denies nothing.
Stance stance_of(const Account& account, const Attribution& attribution) {
  if (attribution.stance != Stance::denies) return attribution.stance;
  constexpr std::size_t kReach = 3;
  const Words& words = account.layers.words;
  const std::size_t cue = words.token_at(attribution.cue.front().begin);
  for (std::size_t at = cue > kReach ? cue - kReach : 0; at < cue; ++at) {
    const std::string word = folded(account.layers.document.words(words.tokens[at].span));
    if (word == "without" || word == "not" || word == "n't" || word == "never" || word == "neither")
      return Stance::neither;
  }
  return attribution.stance;
}

/// "rejected the offer": what is refused is no claim, and nobody is contradicted.
bool is_refusal(const Account& account, const Attribution& attribution) {
  static const WordSet kRefusals = WordSet::of_table("denial_words", {"refusal"});
  static const WordSet kOffers = WordSet::of_table("denial_words", {"offer"});
  if (!kRefusals.holds(attribution.cue_lemma)) return false;
  for (const Span& piece : attribution.content) {
    for (const FoldedWord& word : folded_words(account.layers.document.words(piece))) {
      if (kOffers.holds(noun_lemma(word.text))) return true;
    }
  }
  return false;
}

std::vector<TermId> matter_of(const Account& account, const Attribution& attribution, const Vocabulary& vocabulary) {
  std::vector<Term> terms;
  for (const Span& piece : attribution.content) {
    for (const Term& term : terms_in(account, piece)) {
      if (term.kind != TermClass::number && !is_about_saying(vocabulary.form(term.id))) terms.push_back(term);
    }
  }
  return term_set(terms);
}

std::vector<Said> all_said(const Collation& collation, const std::vector<Origin>& origins) {
  std::vector<Said> said;
  for (const Origin& origin : origins) {
    const std::uint32_t document = origin.documents.front();
    const Account& account = collation.accounts[document];
    for (std::size_t at = 0; at < account.layers.attributions.size(); ++at) {
      const Attribution& attribution = account.layers.attributions[at];
      if (attribution.content.empty() || attribution.cue.empty()) continue;
      const Span content = cover(attribution.content.front(), attribution.content.back());
      if (!is_read_for_claims(account, content)) continue;
      const Stance stance = stance_of(account, attribution);
      if (stance == Stance::asserts && !attribution.is_assertion) continue;
      if (stance == Stance::denies && is_refusal(account, attribution)) continue;
      said.push_back({document,
                      at,
                      stance,
                      attribution.voice,
                      {document, attribution.span},
                      matter_of(account, attribution, collation.vocabulary)});
    }
  }
  return said;
}

std::size_t shared_terms(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  std::size_t count = 0;
  for (const TermId id : a) count += std::binary_search(b.begin(), b.end(), id);
  return count;
}

bool is_same_matter(const Said& denial, const Said& other) {
  const std::size_t shared = shared_terms(denial.terms, other.terms);
  if (shared < kSharedTerms) return false;
  return static_cast<double>(shared) >= kSameMatter * static_cast<double>(denial.terms.size());
}

/// A side with the places where its voices speak.
ConflictSide side_of(const std::vector<const Said*>& voices, Stance stance) {
  ConflictSide side;
  side.stance = stance;
  for (const Said* said : voices) add_voice(side, said->voice, said->place);
  return side;
}

bool is_among(const std::vector<const Said*>& voices, const Said& said) {
  return std::any_of(voices.begin(), voices.end(), [&](const Said* held) {
    return !said.voice.empty() && folded(held->voice) == folded(said.voice);
  });
}

}  // namespace

namespace {

std::vector<Conflict> attributed_denials(const Collation& collation, const std::vector<Origin>& origins) {
  const std::vector<Said> said = all_said(collation, origins);
  std::unordered_map<TermId, std::vector<std::size_t>> index;
  for (std::size_t at = 0; at < said.size(); ++at) {
    for (const TermId id : said[at].terms) index[id].push_back(at);
  }
  // Those that share a denial are one, whatever their order.
  std::map<std::size_t, std::set<std::size_t>> matter_of_denial;  // first denial -> all statements of its matter
  std::map<std::size_t, std::size_t> first;                       // denial -> the first that it is told with
  const auto root = [&](std::size_t at) {
    while (first.at(at) != at) at = first.at(at);
    return at;
  };
  for (std::size_t at = 0; at < said.size(); ++at) {
    if (said[at].stance != Stance::denies || said[at].terms.size() < kSharedTerms) continue;
    std::set<std::size_t> candidates, matter = {at};
    for (const TermId id : said[at].terms) {
      if (index[id].size() <= kCommonTerm) candidates.insert(index[id].begin(), index[id].end());
    }
    for (const std::size_t other : candidates) {
      if (other != at && is_same_matter(said[at], said[other])) matter.insert(other);
    }
    first.try_emplace(at, at);
    for (const std::size_t other : matter) {
      if (said[other].stance != Stance::denies) continue;
      first.try_emplace(other, other);
      const std::size_t a = root(at), b = root(other);
      first[std::max(a, b)] = std::min(a, b);
    }
    matter_of_denial[at] = std::move(matter);
  }
  std::map<std::size_t, std::set<std::size_t>> matters;
  for (const auto& [at, matter] : matter_of_denial) matters[root(at)].insert(matter.begin(), matter.end());
  std::vector<Conflict> conflicts;
  for (const auto& [at, matter] : matters) {
    std::vector<const Said*> denying, asserting, neither;
    for (const std::size_t other : matter) {
      if (said[other].stance == Stance::denies)
        denying.push_back(&said[other]);
      else if (said[other].stance == Stance::asserts)
        asserting.push_back(&said[other]);
      else if (said[other].stance == Stance::neither || said[other].stance == Stance::declines)
        neither.push_back(&said[other]);
    }
    // Who denies it, or says neither, in one report does not assert it by commenting in another.
    std::erase_if(asserting, [&](const Said* other) { return is_among(denying, *other) || is_among(neither, *other); });
    std::erase_if(neither, [&](const Said* other) { return is_among(denying, *other); });
    if (asserting.empty()) continue;
    Conflict conflict;
    conflict.kind = ConflictKind::stance;
    conflict.rule = ConflictRule::denied_claim;
    conflict.decided = false;  // of 9 of its kind on 75 stories that nothing was learned from 3 were right
    const Attribution& denial = collation.accounts[said[at].document].layers.attributions[said[at].attribution];
    conflict.about = Place{said[at].document, cover(denial.content.front(), denial.content.back())};
    conflict.sides.push_back(side_of(denying, Stance::denies));
    conflict.sides.push_back(side_of(asserting, Stance::asserts));
    if (!neither.empty()) conflict.sides.push_back(side_of(neither, Stance::neither));
    conflict.documents = documents_of(conflict.sides);
    conflicts.push_back(std::move(conflict));
  }
  return conflicts;
}

bool share_place(const ConflictSide& a, const ConflictSide& b) {
  return std::any_of(a.places.begin(), a.places.end(), [&](const Place& x) {
    return std::any_of(b.places.begin(), b.places.end(),
                       [&](const Place& y) { return x.document == y.document && x.span.overlaps(y.span); });
  });
}

/// Whether two sides of the one stand where two sides of the other do.
bool share_sides(const Conflict& a, const Conflict& b) {
  for (std::size_t i = 0; i < a.sides.size(); ++i) {
    for (std::size_t j = 0; j < a.sides.size(); ++j) {
      if (i != j && share_place(a.sides[i], b.sides[0]) && share_place(a.sides[j], b.sides[1])) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<Conflict> stance_conflicts(const Collation& collation, const std::vector<Origin>& origins,
                                       const std::vector<Conflict>& others) {
  std::vector<Conflict> conflicts = attributed_denials(collation, origins);
  const std::vector<Statement> statements = read_statements(collation, read_contrast_words(collation));
  // What several ways find is told once: where a denial of the one stands in a sentence of the other.
  for (Conflict& conflict : told_denials(collation, origins, statements)) {
    const bool known = std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict& other) {
      return share_place(other.sides[0], conflict.sides[0]);
    });
    if (!known) conflicts.push_back(std::move(conflict));
  }
  const std::vector<Conflict> known = conflicts;
  for (Conflict& conflict : opposed_statements(collation, origins, statements)) {
    const auto same = [&](const Conflict& other) { return share_sides(other, conflict); };
    const auto of_denial = [&](const Conflict& other) { return share_place(other.sides[0], conflict.sides[0]); };
    if (std::any_of(others.begin(), others.end(), same) || std::any_of(known.begin(), known.end(), of_denial)) continue;
    conflicts.push_back(std::move(conflict));
  }
  return conflicts;
}

}  // namespace synoptic
