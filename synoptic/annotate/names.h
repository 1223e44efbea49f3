// Finds names of persons, organisations and places, and joins those of one document into actors.
#pragma once

#include "synoptic/annotate/mention.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

struct Names {
  Layer<Mention> mentions;  ///< Every mention of form `name`.
  Actors actors;            ///< In order of first mention.
};

/// By capitals, word lists and context; no model. Cost: linear in the words, plus names squared for actors.
Names find_names(const Document& document, const Words& words);

}  // namespace synoptic
