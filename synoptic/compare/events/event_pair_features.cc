// Each block below gives the features of one question. Shares are of the summed background weight of terms.
#include "synoptic/compare/events/event_pair_features.h"
#include "synoptic/compare/feature_values.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "synoptic/compare/verb_likeness.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kEventPairFeatures> kNames = {"lemma",
                                                                     "verb",
                                                                     "beginning",
                                                                     "class",
                                                                     "likeness",
                                                                     "forms",
                                                                     "rarest lemma",
                                                                     "commonest lemma",
                                                                     "agents",
                                                                     "agents shared",
                                                                     "patients",
                                                                     "patients shared",
                                                                     "agent patient",
                                                                     "places",
                                                                     "places shared",
                                                                     "others",
                                                                     "others shared",
                                                                     "all shared",
                                                                     "all least",
                                                                     "all rarest",
                                                                     "arguments beside",
                                                                     "names",
                                                                     "names shared",
                                                                     "when",
                                                                     "days apart",
                                                                     "sentence shared",
                                                                     "sentence least",
                                                                     "sentence rarest",
                                                                     "beside shared",
                                                                     "beside least",
                                                                     "governor",
                                                                     "telling",
                                                                     "told",
                                                                     "realis",
                                                                     "negated",
                                                                     "reports alike",
                                                                     "names alike",
                                                                     "same report",
                                                                     "sentences apart",
                                                                     "early",
                                                                     "lemma in sentence"};

/// Shared weight as a share of the whole (Jaccard), and of the lighter of the two.
struct Shared {
  float of_all = 0, of_lighter = 0, rarest = 0;
};

Shared shared(const std::vector<TermId>& a, const std::vector<TermId>& b, const Vocabulary& vocabulary) {
  const double both = shared_weight(a, b, vocabulary);
  const double in_a = total_weight(a, vocabulary), in_b = total_weight(b, vocabulary);
  Shared out;
  if (in_a + in_b - both > 0) out.of_all = static_cast<float>(both / (in_a + in_b - both));
  if (std::min(in_a, in_b) > 0) out.of_lighter = static_cast<float>(both / std::min(in_a, in_b));
  for (const TermId id : a) {
    if (std::binary_search(b.begin(), b.end(), id))
      out.rarest = std::max(out.rarest, static_cast<float>(vocabulary.weight(id)));
  }
  return out;
}

/// Letters that two words begin with alike, at most 8.
float common_beginning(std::string_view a, std::string_view b) {
  std::size_t at = 0;
  while (at < std::min({a.size(), b.size(), std::size_t{8}}) && a[at] == b[at]) ++at;
  return static_cast<float>(at);
}

float days_apart(const EventItem& a, const EventItem& b) {
  if (!a.when || !b.when) return -1;
  const auto gap = [](const DateInterval& early, const DateInterval& late) {
    if (!early.latest || !late.earliest) return 0.0;
    return static_cast<double>((late.earliest->first_day() - early.latest->last_day()).count());
  };
  return static_cast<float>(std::clamp(std::max(gap(*a.when, *b.when), gap(*b.when, *a.when)), 0.0, 60.0));
}

bool has_word(const std::vector<TermId>& words, TermId term) {
  return term != 0 && std::binary_search(words.begin(), words.end(), term);
}

}  // namespace

std::span<const std::string_view> event_pair_feature_names() { return kNames; }

std::array<float, kEventPairFeatures> event_pair_features(const EventItem& a, const EventItem& b,
                                                          const Likeness& likeness, const Vocabulary& vocabulary) {
  std::array<float, kEventPairFeatures> out{};
  std::size_t next = 0;
  const auto put = [&](double value) { out[next++] = static_cast<float>(value); };
  // Is it one predicate?
  put(a.lemma == b.lemma);
  put(a.verb == b.verb);
  put(common_beginning(a.verb, b.verb));
  put(state(a.term != 0, b.term != 0, a.term == b.term));
  put(std::max(verb_likeness(a.verb, b.verb), verb_likeness(a.lemma, b.lemma)));
  put((a.nominal ? 1 : 0) + (b.nominal ? 1 : 0));
  const double weight_a = a.term != 0 ? vocabulary.weight(a.term) : 0;
  const double weight_b = b.term != 0 ? vocabulary.weight(b.term) : 0;
  put(std::max(weight_a, weight_b));
  put(std::min(weight_a, weight_b));
  // Is it done by the same, to the same, there?
  put(sets_state(a.agents, b.agents));
  put(shared(a.agents, b.agents, vocabulary).of_lighter);
  put(sets_state(a.patients, b.patients));
  put(shared(a.patients, b.patients, vocabulary).of_lighter);
  put(shares_any(a.agents, b.patients) || shares_any(a.patients, b.agents));
  put(sets_state(a.places, b.places));
  put(shared(a.places, b.places, vocabulary).of_lighter);
  put(sets_state(a.others, b.others));
  put(shared(a.others, b.others, vocabulary).of_lighter);
  const Shared all = shared(a.participants, b.participants, vocabulary);
  put(all.of_all);
  put(all.of_lighter);
  put(all.rarest);
  put(shares_any(a.participants, b.words) + shares_any(b.participants, a.words));
  put(sets_state(a.names, b.names));
  put(shared(a.names, b.names, vocabulary).of_lighter);
  // On the same day?
  put(state(a.when.has_value(), b.when.has_value(), a.when == b.when));
  put(days_apart(a, b));
  // Beside the same words?
  const Shared sentence = shared(a.words, b.words, vocabulary);
  put(sentence.of_all);
  put(sentence.of_lighter);
  put(sentence.rarest);
  const Shared beside = shared(a.beside, b.beside, vocabulary);
  put(beside.of_all);
  put(beside.of_lighter);
  put(state(a.governor != 0, b.governor != 0, a.governor == b.governor));
  // Told in the same way?
  put((a.is_reporting ? 1 : 0) + (b.is_reporting ? 1 : 0));
  put((a.told ? 1 : 0) + (b.told ? 1 : 0));
  put(a.realis == b.realis);
  put(a.negated == b.negated);
  // In what reports, and where there?
  put(likeness.words);
  put(likeness.names);
  put(a.document == b.document);
  const double apart = a.sentence > b.sentence ? a.sentence - b.sentence : b.sentence - a.sentence;
  put(a.document == b.document ? std::min(apart, 10.0) : -1);
  put((a.sentence < 2 ? 1 : 0) + (b.sentence < 2 ? 1 : 0));
  put(has_word(a.words, b.term) + has_word(b.words, a.term));
  return out;
}

}  // namespace synoptic
