// Coreference within a document: whom descriptions and pronouns stand for ("the Russian president", "the company",
// "she").
#pragma once

#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/quotation.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Every description with a definite article and every pronoun of the third person that stands for an actor, as
/// mentions of form `nominal` and `pronoun` with that actor; "he" and "she" for somebody who is only described bear
/// that description as their `name`, and no actor. What stands for nobody is left out. `names` are the document's names
/// with their actors, `quotations` what stands in marks, without speakers. A model ranks whoever was spoken of before,
/// and nobody named is always among them (models/coreference). Cost: linear in the words; each description and pronoun
/// is weighed against a bounded number of actors.
Layer<Mention> find_references(const Document& document, const Words& words, const Layer<Mention>& names,
                               const Actors& actors, const Layer<Quotation>& quotations);

}  // namespace synoptic
