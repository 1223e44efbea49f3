// An event that a report tells, as comparison sees it: its predicate and participants in interned terms.
//
// Everything here comes from the report's own layers and from fixed tables, never from the other reports of the story.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/annotate/event.h"
#include "synoptic/compare/collation.h"

namespace synoptic {

struct EventItem {
  std::uint32_t document = 0;  ///< Index of its account.
  std::uint32_t sentence = 0;  ///< Of its report.
  std::uint32_t token = 0;
  Span span;          ///< Of the predicate.
  std::string lemma;  ///< Of the predicate: "explosion".
  std::string verb;   ///< The verb that a noun comes from, else the lemma: "explode".
  TermId term = 0;    ///< Of the lemma, by its class of near synonyms.
  bool nominal = false, is_reporting = false, told = false, negated = false;
  Realis realis = Realis::happened;
  /// Terms of who does it, to whom, where, and of other phrases: an actor of several reports is one term, whatever its
  /// names there. Sorted.
  std::vector<TermId> agents, patients, places, others;
  std::vector<TermId> participants;  ///< All four.
  std::vector<TermId> words;         ///< Content terms of its sentence, the predicate left out; sorted.
  std::vector<TermId> names;         ///< Whom and what its sentence names; sorted.
  std::vector<TermId> beside;        ///< Verbs of the other events of its sentence; sorted.
  TermId governor = 0;               ///< Verb of the event it hangs on; 0: none.
  std::optional<DateInterval> when;  ///< Of the date that dates it.
  std::uint64_t content = 0;         ///< Hash of its sentence and its place there.
};

/// One of each of `events`, all of report `document`; in their order. Cost: linear in the words of their sentences.
std::vector<EventItem> event_items(Collation& collation, std::uint32_t document, const std::vector<Event>& events);

/// How like two reports are, 0 to 1 each.
struct Likeness {
  double words = 0;  ///< The cosine of their terms, weighed by how rare they are in writing at large.
  double names = 0;  ///< The cosine of whom and what they name, by how often they do.
};

/// Likeness of reports that are known to tell one story: for words the mean of such pairs of ECB+ train (2026-11-27),
/// for names set by judgement.
inline constexpr Likeness kOneStory{0.44, 0.5};

class ReportLikeness {
 public:
  explicit ReportLikeness(Collation& collation);
  /// Cost: the terms of both.
  Likeness of(std::uint32_t a, std::uint32_t b) const;

 private:
  struct Weighted {
    TermId term = 0;
    float weight = 0;
  };
  using Profile = std::vector<Weighted>;  // sorted by term, of length 1
  static Profile profile_of(std::vector<TermId> terms, const Vocabulary& vocabulary);
  static double cosine(const Profile& a, const Profile& b);

  std::vector<Profile> words_, names_;  // one a report
};

}  // namespace synoptic
