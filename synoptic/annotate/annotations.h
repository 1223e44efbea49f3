// All that is read in one document, as one value.
#pragma once

#include <vector>

#include "synoptic/annotate/attribution.h"
#include "synoptic/annotate/event.h"
#include "synoptic/annotate/evidence.h"
#include "synoptic/annotate/figure.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/quotation.h"
#include "synoptic/annotate/timex.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// The layers of one document. Indices in one layer point into another as the members' comments say.
struct Annotations {
  Document document;
  DatedBasis published;  ///< Stated, else inferred; `when` may be without ends where nothing tells.
  Words words;
  Layer<Mention> mentions;  ///< Names, and descriptions that stand for somebody named.
  Actors actors;
  Layer<Timex> times;
  Layer<Figure> figures;
  Layer<Quotation> quotations;
  Layer<Attribution> attributions;
  Layer<Evidence> evidence;
  Layer<CitedText> texts;
  std::vector<Problem> problems;
  Layer<Mention> pronouns = {};  ///< Those that stand for somebody named.
  Layer<Event> events = {};      ///< Empty without trees.
};

}  // namespace synoptic
