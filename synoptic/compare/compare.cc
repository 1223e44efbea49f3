// Runs the comparisons in the order in which they need each other, and fills the dossier.
#include "synoptic/compare/compare.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "synoptic/compare/actors.h"
#include "synoptic/compare/collation.h"
#include "synoptic/compare/conflicts.h"
#include "synoptic/compare/copies.h"
#include "synoptic/compare/evidence.h"
#include "synoptic/compare/figures.h"
#include "synoptic/compare/figures/group_names.h"
#include "synoptic/compare/figures/joined_rivals.h"
#include "synoptic/compare/grid.h"
#include "synoptic/compare/judged.h"
#include "synoptic/compare/origins.h"
#include "synoptic/compare/passages.h"
#include "synoptic/compare/quotations.h"
#include "synoptic/compare/timeline.h"
#include "synoptic/compare/title.h"

namespace synoptic {
namespace {

void collect_problems(Dossier& dossier, const Collation& collation, std::vector<Problem> problems) {
  for (const Account& account : collation.accounts) {
    const Document& document = account.layers.document;
    for (const auto* found : {&document.problems(), &account.layers.problems}) {
      for (Problem problem : *found) {
        problem.source = document.source();
        problems.push_back(std::move(problem));
      }
    }
  }
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.source, a.offset, a.code, a.message, a.excerpt) <
           std::tie(b.source, b.offset, b.code, b.message, b.excerpt);
  });
  problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
  dossier.problems = std::move(problems);
}

}  // namespace

Dossier compare(std::vector<Annotations> reports, std::vector<Problem> problems, Judgements judgements,
                const PairReader* reader) {
  const Copies copies(reports, problems, judgements);
  Collation collation = collate(std::move(reports));
  collation.judgements = std::move(judgements);
  collation.pair_reader = reader;
  Dossier dossier;
  const Sharing sharing = find_sharing(collation);
  dossier.origins = find_origins(collation, sharing);
  dossier.actors = join_actors(collation);
  for (const Account& account : collation.accounts) {
    dossier.reports.push_back(
        {account.layers.document, account.layers.published, account.layers.words.sentences, account.origin});
  }
  std::vector<Echo> echoes = text_echoes(collation, sharing, dossier.origins);
  std::vector<MeasuredGroup> figures =
      group_figures(collation, dossier.origins, report_ties(collation, dossier.origins, echoes));
  dossier.quotations = group_quotations(collation, dossier.actors, dossier.origins);
  Timeline timeline = read_timeline(collation);
  follow_in_timeline(collation, timeline);
  dossier.conflicts = find_conflicts(collation, dossier.origins, figures, dossier.quotations, timeline, dossier.actors);
  join_rivals(figures, dossier.conflicts);
  name_groups(collation, figures);
  for (const MeasuredGroup& measured : figures) dossier.figures.push_back(measured.group);
  dossier.timeline = std::move(timeline.entries);
  dossier.echoes = find_echoes(collation, dossier.origins, std::move(echoes));
  dossier.grid = build_grid(collation, figures, dossier.quotations, dossier.timeline, dossier.conflicts);
  dossier.silences = find_silences(collation, dossier.grid);
  dossier.evidence = join_evidence(collation);
  dossier.texts = join_texts(collation, dossier.quotations);
  entitle(collation, dossier);
  collect_problems(dossier, collation, std::move(problems));
  copies.add_to(dossier);
  return dossier;
}

}  // namespace synoptic
