// Reports that carry one text word for word: one of them is compared, the others add their places to what it says.
//
// A copy is no second witness: were it compared, its figures, voices and names would weigh twice, and what other
// reports say would be grouped otherwise because of it.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/annotate/annotations.h"
#include "synoptic/dossier/dossier.h"

namespace synoptic {

class Copies {
 public:
  /// Takes copies out of `reports`, so that no text is left there twice, and keeps them. Of one text stays the report
  /// whose day is stated, then the earliest, then one that names an outlet or an agency; of equal ones the first by
  /// source. Reports without text are no copies of each other. `problems` gets those of the copies; `judgements` of
  /// places in a copy become judgements of the same places in what stays. The result does not depend on the order of
  /// `reports`, which those left keep. Cost: n log n in the reports, linear in their texts.
  Copies(std::vector<Annotations>& reports, std::vector<Problem>& problems, Judgements& judgements);

  /// Adds the copies to the dossier of what was left: their reports in the order of a collation, and each place once
  /// more in every copy. No group, side, conflict, row or origin is added; an echo where a text stood alone before.
  /// Cost: linear in what the dossier says, times the copies of a report.
  void add_to(Dossier& dossier) const;

 private:
  std::vector<Report> copies_;            // Report::origin: unused
  std::vector<std::string> original_of_;  // of each copy, the id of the document that stayed
};

}  // namespace synoptic
