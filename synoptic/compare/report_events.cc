#include "synoptic/compare/report_events.h"

#include <algorithm>
#include <cmath>

#include "synoptic/stories/document_pairs.h"

namespace synoptic {
namespace {

/// Sums of squared weights: of 294 pairs of headlines 99 in 100 stay below.
constexpr double kLine = 5;
/// Two lines are of one event from this cosine of their terms on: too short for what tells articles apart.
constexpr double kLinesAlike = 0.5;
/// Reports of this likelihood are of one event (models/matching/document_pairs.tsv). Of 40 invented stories, their days
/// known, the least link that holds one together lies above in 39 (the next at .11), and of all two of them 1 in 14
/// have any link above (2026-11-28).
constexpr double kOneEvent = 0.1;

/// Content terms of a report, numbers left out.
struct Profile {
  std::vector<TermId> terms;  // sorted, each once
  double size = 0;
  Sketch sketch;
};

Profile profile_of(const Account& account, const Vocabulary& vocabulary) {
  Profile profile;
  for (const std::vector<Term>& sentence : account.terms) {
    for (const Term& term : sentence) {
      if (term.kind != TermClass::function_word && term.kind != TermClass::number) profile.terms.push_back(term.id);
    }
  }
  std::sort(profile.terms.begin(), profile.terms.end());
  profile.terms.erase(std::unique(profile.terms.begin(), profile.terms.end()), profile.terms.end());
  for (const TermId id : profile.terms) profile.size += vocabulary.weight(id) * vocabulary.weight(id);
  profile.sketch = sketch_of(account.layers.document);
  return profile;
}

/// The cosine of their terms by background weight, 0 to 1. On pairs of headlines one event is told from two at .83
/// (balanced) by it; ReportLikeness (events/event_item.h), which counts numbers and repetitions too, tells at most .81.
double likeness(const Profile& a, const Profile& b, const Vocabulary& vocabulary) {
  double shared = 0;
  for (auto i = a.terms.begin(), j = b.terms.begin(); i != a.terms.end() && j != b.terms.end();) {
    if (*i == *j) shared += vocabulary.weight(*i) * vocabulary.weight(*i);
    const bool left = *i <= *j, right = *j <= *i;
    i += left;
    j += right;
  }
  return shared / std::sqrt(std::max(a.size, 1e-9) * std::max(b.size, 1e-9));
}

/// Of each of `count` things the first that it is one with, directly or through others.
template <class IsSame>
std::vector<std::uint32_t> first_where(std::size_t count, const IsSame& is_same) {
  std::vector<std::vector<std::uint32_t>> events;
  for (std::uint32_t at = 0; at < count; ++at) {
    std::vector<std::uint32_t> joined = {at};
    std::erase_if(events, [&](const std::vector<std::uint32_t>& event) {
      const bool joins =
          std::any_of(event.begin(), event.end(), [&](std::uint32_t other) { return is_same(at, other); });
      if (joins) joined.insert(joined.end(), event.begin(), event.end());
      return joins;
    });
    events.push_back(std::move(joined));
  }
  std::vector<std::uint32_t> first(count);
  for (const std::vector<std::uint32_t>& event : events) {
    for (const std::uint32_t at : event) first[at] = *std::min_element(event.begin(), event.end());
  }
  return first;
}

}  // namespace

std::vector<std::uint32_t> first_of_events(const std::vector<Document>& documents) {
  std::vector<Sketch> sketches;
  for (const Document& document : documents) sketches.push_back(sketch_of(document));
  return first_where(documents.size(), [&](std::uint32_t a, std::uint32_t b) {
    return one_event_score(document_features(sketches[a], sketches[b])) >= kOneEvent;
  });
}

void tell_events_apart(std::vector<Account>& accounts, const Vocabulary& vocabulary) {
  std::vector<Profile> profiles;
  for (Account& account : accounts) {
    profiles.push_back(profile_of(account, vocabulary));
    account.is_line = profiles.back().size < kLine;
  }
  const std::vector<std::uint32_t> first = first_where(accounts.size(), [&](std::uint32_t a, std::uint32_t b) {
    if (accounts[a].is_line && accounts[b].is_line)
      return likeness(profiles[a], profiles[b], vocabulary) >= kLinesAlike;
    return one_event_score(document_features(profiles[a].sketch, profiles[b].sketch)) >= kOneEvent;
  });
  for (std::size_t at = 0; at < accounts.size(); ++at) accounts[at].event = first[at];
}

}  // namespace synoptic
