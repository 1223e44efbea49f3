// What a story is called: the headline whose words most origins support.
//
// Each word of a headline counts for it where more than half of the other origins have it in their texts, and against
// it where fewer have, by how much more or fewer and by how rare the word is in writing at large. So a headline that
// says much that all tell wins over a vague one, and a word, number or angle that one outlet alone has costs. The
// newest of equals is taken. No headline is composed: it is an outlet's own.
#pragma once

#include "synoptic/compare/collation.h"
#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// Sets Dossier::title and title_from; the first sentence of the first report stands in where no report has a headline.
/// Needs the reports and origins of the dossier; interns the headlines' terms. Cost: linear in the words.
void entitle(Collation& collation, Dossier& dossier);

}  // namespace synoptic
