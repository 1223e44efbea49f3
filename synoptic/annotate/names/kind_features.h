// What stands in a name and around it that tells persons from bodies and places: "Dorn AG", "the merger of Dorn and
// Vik", "Vik, 48,". Named features, without weights; the weights are learned (train/names/train_name_kinds.py).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/language/words.h"

namespace synoptic {

/// Sorted, each once. Of the name's own words, its neighbours and, where there are trees, what governs it and what it
/// governs. Cost: linear in the name and the tokens near it.
std::vector<std::string> kind_features(std::string_view text, const Words& words, const NameSpan& name);

}  // namespace synoptic
