// The stages over one document, in order. Between the two halves the publication days of a story's documents
// are narrowed by each other, because dates are resolved against them.
#pragma once

#include "synoptic/annotate/annotations.h"
#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/document/document.h"
#include "synoptic/language/encoder/encoder.h"

namespace synoptic {

/// A document whose words are cut and tagged, and whose time expressions are read but not resolved.
struct HalfRead {
  Document document;
  Words words;
  UnresolvedTimes times;
  PublicationEvidence evidence;
  DatedBasis published;  ///< As the document alone tells.
};

/// `encoder` null: words are tagged by the linear model, without trees (tag_words). `keep_states`: see Encoder::read().
HalfRead read_first_half(const Document& document, const Encoder* encoder, bool keep_states = false);

/// All other layers, with times resolved against `published`, and against the day that the story is about, where known.
Annotations read_second_half(HalfRead half, const DatedBasis& published, std::optional<Day> event = std::nullopt);

}  // namespace synoptic
