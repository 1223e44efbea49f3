// The tables by which the title, the authors and the day of a page are chosen among candidates: field_weights.cc is
// written by train/pages/train_fields.py and never by hand.
#pragma once

#include "synoptic/ingest/html/forest.h"

namespace synoptic {

extern const Forest kTitleForest, kAuthorForest, kDateForest;

}  // namespace synoptic
