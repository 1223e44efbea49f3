// Labels of a transcript inside quotation marks: "ROTH: Let us begin."
#pragma once

#include <map>
#include <optional>
#include <string>

#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/quotation.h"
#include "synoptic/document/document.h"
#include "synoptic/language/words.h"

namespace synoptic::quotations {

/// Finds labels in capitals at the beginning of marked words, and whom they name. Views its inputs.
class InnerLabels {
 public:
  InnerLabels(const Document& document, const Words& words, const Actors& actors);

  /// True where the quotation opens with a label and a colon; its speaker is then set. Bounded cost.
  bool set_speaker(Quotation& quotation) const;

 private:
  const Document& document_;
  const Words& words_;
  const Actors& actors_;
  std::map<std::string, std::optional<std::uint32_t>> by_last_word_;  ///< Persons; none where several bear it.
};

}  // namespace synoptic::quotations
