// Each block below gives the features of one question. Shares are of the summed background weight of terms.
#include "synoptic/compare/events/dated_pair_features.h"
#include "synoptic/compare/feature_values.h"

#include <algorithm>
#include <vector>

#include "synoptic/compare/events/event_groups.h"
#include "synoptic/compare/verb_likeness.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kDatedPairFeatures> kNames = {"clause shared",
                                                                     "clause least",
                                                                     "clause rarest",
                                                                     "dated shared",
                                                                     "dated least",
                                                                     "dated rarest",
                                                                     "sentence shared",
                                                                     "sentence least",
                                                                     "sentence rarest",
                                                                     "verbs",
                                                                     "nearest verb",
                                                                     "event best",
                                                                     "event likeness",
                                                                     "event verb",
                                                                     "event forms",
                                                                     "agents",
                                                                     "agents shared",
                                                                     "patients",
                                                                     "patients shared",
                                                                     "participants",
                                                                     "clause event best",
                                                                     "clause event likeness",
                                                                     "telling",
                                                                     "realis",
                                                                     "days",
                                                                     "youngest",
                                                                     "oldest",
                                                                     "clock",
                                                                     "same report",
                                                                     "tokens apart",
                                                                     "same sentence",
                                                                     "first sentences",
                                                                     "headlines",
                                                                     "beside least",
                                                                     "beside most",
                                                                     "exact",
                                                                     "dated words in other clause"};

/// Events of a clause that are compared with those of another.
constexpr std::size_t kComparedEvents = 6;

struct Shared {
  double of_all = 0, of_lighter = 0, rarest = 0;
};

Shared shared(const std::vector<TermId>& a, const std::vector<TermId>& b, const Vocabulary& vocabulary) {
  const double both = shared_weight(a, b, vocabulary);
  const double in_a = total_weight(a, vocabulary), in_b = total_weight(b, vocabulary);
  Shared out;
  if (in_a + in_b - both > 0) out.of_all = both / (in_a + in_b - both);
  if (std::min(in_a, in_b) > 0) out.of_lighter = both / std::min(in_a, in_b);
  for (const TermId id : a) {
    if (std::binary_search(b.begin(), b.end(), id)) out.rarest = std::max(out.rarest, vocabulary.weight(id));
  }
  return out;
}

/// The likest two among the first events of both.
struct EventMatch {
  double score = 0, likeness = 0;
  const EventItem* a = nullptr;
  const EventItem* b = nullptr;
};

EventMatch best_match(const std::vector<EventItem>& a, std::size_t of_a, const std::vector<EventItem>& b,
                      std::size_t of_b, const Vocabulary& vocabulary) {
  EventMatch best;
  for (std::size_t i = 0; i < std::min(of_a, kComparedEvents); ++i) {
    for (std::size_t j = 0; j < std::min(of_b, kComparedEvents); ++j) {
      // The reports are of one story already.
      const double score = same_event_score(event_pair_features(a[i], b[j], kOneStory, vocabulary));
      const double likeness = std::max(verb_likeness(a[i].verb, b[j].verb), verb_likeness(a[i].lemma, b[j].lemma));
      best.likeness = std::max(best.likeness, likeness);
      if (best.a != nullptr && score <= best.score) continue;
      best.score = score;
      best.a = &a[i];
      best.b = &b[j];
    }
  }
  return best;
}

/// Of the first dated event of each, else of the first of the clause.
const EventItem* main_event(const DatedItem& item) { return item.events.empty() ? nullptr : &item.events.front(); }

}  // namespace

std::span<const std::string_view> dated_pair_feature_names() { return kNames; }

std::array<float, kDatedPairFeatures> dated_pair_features(const DatedItem& a, const DatedItem& b,
                                                          const Vocabulary& vocabulary) {
  std::array<float, kDatedPairFeatures> out{};
  std::size_t next = 0;
  const auto put = [&](double value) { out[next++] = static_cast<float>(value); };
  // Do their clauses speak of the same?
  const Shared clause = shared(a.clause.terms, b.clause.terms, vocabulary);
  put(clause.of_all);
  put(clause.of_lighter);
  put(clause.rarest);
  const Shared dated = shared(a.clause.dated, b.clause.dated, vocabulary);
  put(dated.of_all);
  put(dated.of_lighter);
  put(dated.rarest);
  const Shared sentence = shared(a.sentence, b.sentence, vocabulary);
  put(sentence.of_all);
  put(sentence.of_lighter);
  put(sentence.rarest);
  put(state(!a.clause.verbs.empty(), !b.clause.verbs.empty(), shares_any(a.clause.verbs, b.clause.verbs)));
  put(state(a.clause.verb.has_value(), b.clause.verb.has_value(), a.clause.verb == b.clause.verb));
  // Are the events one that they date?
  const EventMatch match = best_match(a.events, a.dated_events, b.events, b.dated_events, vocabulary);
  put(match.score);
  put(match.likeness);
  const EventItem* x = match.a != nullptr ? match.a : main_event(a);
  const EventItem* y = match.b != nullptr ? match.b : main_event(b);
  put(state(x != nullptr, y != nullptr, x != nullptr && y != nullptr && x->verb == y->verb));
  put(x != nullptr && y != nullptr ? (x->nominal ? 1 : 0) + (y->nominal ? 1 : 0) : -1);
  static const EventItem kNoEvent;
  const EventItem& first = x != nullptr ? *x : kNoEvent;
  const EventItem& second = y != nullptr ? *y : kNoEvent;
  put(state(!first.agents.empty(), !second.agents.empty(), shares_any(first.agents, second.agents)));
  put(shared(first.agents, second.agents, vocabulary).of_lighter);
  put(state(!first.patients.empty(), !second.patients.empty(), shares_any(first.patients, second.patients)));
  put(shared(first.patients, second.patients, vocabulary).of_lighter);
  put(shared(first.participants, second.participants, vocabulary).of_lighter);
  // Is any event of one clause one of the other?
  const EventMatch any = best_match(a.events, a.events.size(), b.events, b.events.size(), vocabulary);
  put(any.score);
  put(any.likeness);
  // Are they told alike?
  put((a.is_reporting ? 1 : 0) + (b.is_reporting ? 1 : 0));
  put(state(x != nullptr, y != nullptr, first.realis == second.realis));
  // What day is it, for their reports?
  put(std::min(a.days, 400));
  put(std::min(a.age, b.age));
  put(std::max(a.age, b.age));
  put((a.has_clock ? 1 : 0) + (b.has_clock ? 1 : 0));
  // Where do they stand?
  const bool same_report = a.clause.document == b.clause.document;
  put(same_report);
  const auto begin_a = a.clause.place.span.begin, begin_b = b.clause.place.span.begin;
  put(same_report ? std::min((begin_a > begin_b ? begin_a - begin_b : begin_b - begin_a) / 6, 500U) : -1.0);
  put(same_report && a.clause.sentence == b.clause.sentence);
  put((a.clause.sentence < 3 ? 1 : 0) + (b.clause.sentence < 3 ? 1 : 0));
  put((a.is_headline ? 1 : 0) + (b.is_headline ? 1 : 0));
  // How much else has that day in their reports?
  put(std::min({a.beside, b.beside, 12U}));
  put(std::min(std::max(a.beside, b.beside), 12U));
  put((a.clause.is_exact ? 1 : 0) + (b.clause.is_exact ? 1 : 0));
  put(std::max(shared(a.clause.dated, b.sentence, vocabulary).of_lighter,
               shared(b.clause.dated, a.sentence, vocabulary).of_lighter));
  return out;
}

}  // namespace synoptic
