// Labels the words of a document with the kinds of names, by the built-in linear model.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/names/name_features.h"
#include "synoptic/language/linear_model.h"

namespace synoptic {

using NameModel = LinearModel<kNameLabels>;

/// The model that is built in: models/names/weights.bin.
const NameModel& built_in_name_model();

/// One label a token, greedily, left to right. Linear in the words.
std::vector<std::uint8_t> label_names(const NameModel& model, std::string_view text, const Words& words);

}  // namespace synoptic
