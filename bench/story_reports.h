// Invented reports of one event, any number of them: what a comparison of a thousand reports is measured on.
#pragma once

#include <cstddef>
#include <vector>

#include "synoptic/ingest/raw_input.h"

namespace synoptic {

/// `count` short reports (five to nine sentences) of a dam that broke: four days, a toll that rises and that two bodies
/// give differently, a few statements quoted in several wordings, hours and dates that differ, a denial, an agency's
/// text that one report in ten carries, and in each report a village, a witness and a number of its own. Put together
/// from its number alone: the same for every run.
std::vector<RawInput> story_reports(std::size_t count);

}  // namespace synoptic
