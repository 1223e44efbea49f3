// The reports of one story in their final order, with what every comparison needs of them.
//
// Order: publication (earliest, then latest; unknown last), then source, then id. Nothing that is derived
// from a collation depends on the order in which the reports were given.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "synoptic/annotate/annotations.h"
#include "synoptic/claims/claim.h"
#include "synoptic/compare/terms.h"
#include "synoptic/dossier/dossier.h"
#include "synoptic/language/pair_reader.h"
#include "synoptic/text/shortened.h"

namespace synoptic {

/// One report's annotations and the terms of its sentences.
struct Account {
  Annotations layers;
  std::string name;                      ///< As people name the report: report_name().
  PlaceNames places;                     ///< That the report names.
  std::vector<std::vector<Term>> terms;  ///< One a sentence, in order.
  std::uint32_t event = 0;               ///< The first report of its event: report_events.h.
  bool is_line = false;                  ///< No longer than a headline.
  std::uint32_t origin = 0;              ///< Index into Dossier::origins.
  std::vector<std::uint32_t> actors;     ///< Of each actor of the report, its number in Dossier::actors.
};

struct Collation {
  std::vector<Account> accounts;
  Vocabulary vocabulary;
  Judgements judgements;                    ///< A person's, which the groups follow.
  const PairReader* pair_reader = nullptr;  ///< What reads two places together; null: nothing does.
};

/// The days by which reports are sorted: the earliest of publication, then the latest; unknown ones last.
std::pair<PartialDate, PartialDate> report_day(const DatedBasis& published);

/// The order of reports: by report_day(), then source, then id.
bool comes_before(const DatedBasis& day, const Document& document, const DatedBasis& other_day, const Document& other);

/// Sorts the reports and reads their terms. Cost: n log n in the reports, linear in their words.
Collation collate(std::vector<Annotations> reports);

/// The sentence that holds `place`, as an index and as its terms; nullopt where the report has no sentence there.
std::optional<std::size_t> sentence_index(const Account& account, Span place);

/// True where `place` lies in text that is read for what it claims (not in bylines, menus, dates of publication).
bool is_read_for_claims(const Account& account, Span place);

/// Terms of `place`, which lies in one sentence or runs over several.
std::vector<Term> terms_in(const Account& account, Span place);

/// The part of the sentence around `place` that has its own verb: cut at semicolons, dashes, quotation marks,
/// and at commas or conjunctions that begin another clause. Never empty; a sentence without cuts comes whole.
Span clause_around(const Account& account, Span place);

}  // namespace synoptic
