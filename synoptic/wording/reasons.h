// Why reports are said to share an origin, why quotations are one, why a report is dated as it is; what an older
// version said otherwise.
#pragma once

#include <string>
#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// The rule behind an echo: "Alba and Bora carry one text".
std::string why_of(const Echo& echo, const Dossier& dossier);

/// How the wordings of one utterance stand to its fullest: "Only Alba quotes it".
std::string why_of(const QuotationGroup& group, const Dossier& dossier);

/// What speaks for a day that a whole story tells: "not before 'Monday'; days of the story's other reports".
std::string why_of(const std::vector<DayReason>& reasons);

/// Problems `compare.older_version`, one for each of `older`: which document counts in its place, and what changed.
/// `newest` holds the documents that count.
std::vector<Problem> older_version_problems(const std::vector<OlderVersion>& older,
                                            const std::vector<Document>& newest);

}  // namespace synoptic
