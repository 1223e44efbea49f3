// The sweep with the model as its judge: the candidate with the greatest sum of weights is meant; of two alike the one
// spoken of last, and nobody before all. The weights are a table of whole numbers, so that every machine decides alike.
#include "synoptic/annotate/coreference.h"

#include <charconv>
#include <unordered_map>

#include "synoptic/annotate/coreference/sweep.h"
#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

using coreference::Candidate;
using Weights = std::unordered_map<std::uint64_t, int>;

const Weights& weights() {
  static const Weights kWeights = [] {
    Weights all;
    const auto& rows = table("coreference");
    all.reserve(rows.size());
    for (const auto& row : rows) {
      std::uint64_t feature = 0;
      int weight = 0;
      std::from_chars(row[0].data(), row[0].data() + row[0].size(), feature, 16);
      std::from_chars(row[1].data(), row[1].data() + row[1].size(), weight);
      all.emplace(feature, weight);
    }
    return all;
  }();
  return kWeights;
}

int score(const Candidate& candidate) {
  int sum = 0;
  for (const std::uint64_t feature : candidate.features)
    if (const auto found = weights().find(feature); found != weights().end()) sum += found->second;
  return sum;
}

Span words_of(const Words& words, const coreference::Expression& one) {
  return {words.tokens[one.tokens.begin].span.begin, words.tokens[one.tokens.end - 1].span.end};
}

/// The last description of an entity before expression `before`.
std::optional<std::uint32_t> description_of(const coreference::Entity& entity,
                                            const std::vector<coreference::Expression>& expressions,
                                            std::size_t before) {
  for (std::size_t m = entity.mentions.size(); m-- > 0;)
    if (entity.mentions[m] < before && expressions[entity.mentions[m]].form == MentionForm::nominal)
      return entity.mentions[m];
  return std::nullopt;
}

}  // namespace

Layer<Mention> find_references(const Document& document, const Words& words, const Layer<Mention>& names,
                               const Actors& actors, const Layer<Quotation>& quotations) {
  const std::vector<coreference::Expression> expressions =
      coreference::read_expressions(document, words, names, actors, quotations);
  coreference::Sweep sweep(document, words, expressions, actors);
  const std::vector<std::uint32_t> meant = sweep.run([](std::uint32_t, std::span<const Candidate> candidates) {
    std::size_t best = 0;
    int best_score = score(candidates.front());
    for (std::size_t c = 1; c < candidates.size(); ++c)
      if (const int now = score(candidates[c]); now > best_score) best = c, best_score = now;
    return best;
  });
  std::vector<Mention> found;
  for (std::size_t e = 0; e < expressions.size(); ++e) {
    const coreference::Expression& one = expressions[e];
    if (one.form == MentionForm::name || one.of != coreference::kNone || meant[e] == coreference::kNone) continue;
    const Span span = words_of(words, one);
    if (meant[e] < actors.size()) {
      found.push_back({span, actors[meant[e]].kind, one.form, std::string(document.words(span)), meant[e]});
    } else if (one.form == MentionForm::pronoun && one.sort == coreference::Sort::person) {
      if (const auto described = description_of(sweep.entities()[meant[e]], expressions, e))
        found.push_back({span, EntityKind::person, one.form,
                         std::string(document.words(words_of(words, expressions[*described]))), std::nullopt});
    }
  }
  return Layer<Mention>(std::move(found));
}

}  // namespace synoptic
