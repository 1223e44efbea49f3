// Which reports tell one event, as far as their words say?
//
// Somebody who asks for one story may still have put reports of two into the folder: what one of them says must change
// nothing of the other. Two reports are of one event where they are alike, or both are like a third.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

/// Of each document the first that tells the same event, itself where none before does: by the documents alone, before
/// anything else is read of them, so that the days of one event are not inferred from the reports of another. Cost: a
/// sketch a document (stories/sketch.h), and the terms of a few pairs a document where all are of one event.
std::vector<std::uint32_t> first_of_events(const std::vector<Document>& documents);

/// Sets Account::event and Account::is_line. Cost: linear in the words, and the terms of a few pairs a report where all
/// are of one event; of all pairs where each is of its own.
void tell_events_apart(std::vector<Account>& accounts, const Vocabulary& vocabulary);

}  // namespace synoptic
