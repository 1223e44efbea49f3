// What a claim is said to rest on, and the texts that a document cites.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/annotate/attribution.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"
#include "synoptic/text/span.h"

namespace synoptic {

enum class EvidenceKind : std::uint8_t { imagery, video, audio, document, intelligence, witness, statement, data };

/// "satellite images", "a video, reportedly verified by ...", "declassified intelligence".
struct Evidence {
  Span span;
  EvidenceKind kind = EvidenceKind::document;
  std::string held_by;      ///< Whose it is or who cites it; empty where the text does not say.
  std::string verified_by;  ///< Empty where nobody is said to have.

  bool operator==(const Evidence&) const = default;
};

/// A treaty, law, resolution or report that is cited.
struct CitedText {
  Span span;
  std::string name;    ///< "Treaty on Strategic Partnership"; empty where only a clause is named.
  std::string clause;  ///< "Article 4"; empty where none.

  bool operator==(const CitedText&) const = default;
};

/// Both by word lists and clause rules. Cost: linear.
Layer<Evidence> find_evidence(const Document& document, const Words& words, const Layer<Mention>& mentions,
                              const Layer<Attribution>& attributions);
Layer<CitedText> find_cited_texts(const Document& document, const Words& words);

std::string_view to_string(EvidenceKind kind);

}  // namespace synoptic
