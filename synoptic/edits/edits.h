// Corrections by hand: a file of JSON Lines, one correction a line, that is followed on every run.
//
// A correction names what it speaks of by the report and by words that stand in it, never by numbers that shift from
// run to run; so it goes on holding when reports come, go or are read otherwise, and where it no longer fits, that is
// said.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/document/document.h"
#include "synoptic/dossier/dossier.h"

namespace synoptic {

enum class EditAction : std::uint8_t {
  same_figure,
  other_figure,
  same_utterance,
  other_utterance,
  same_event,
  other_event,
  merge_actors,
  split_actors,
  rename_actor,
  published,
  outlet,
  not_this_story,
};

/// Words of a report, as a person names them.
struct EditPlace {
  std::string report;        ///< Its source, the end of it, its address or its outlet; of exactly one report.
  std::string words;         ///< As they stand there.
  std::uint32_t number = 0;  ///< Which time they stand there, from 1; 0: they stand there once.
};

struct Edit {
  std::uint32_t line = 0;  ///< From 1.
  EditAction action = EditAction::same_figure;
  EditPlace a, b;             ///< Of figures, utterances and events.
  std::string report;         ///< Of a day, an outlet, a report that is left out.
  std::string value;          ///< The day, the outlet, the new name.
  std::string first, second;  ///< Names of actors.
  std::string by, note;
};

struct Edits {
  std::string source;  ///< The file.
  std::vector<Edit> edits;
  std::vector<Problem> problems;  ///< `edits.broken`, one for each line that is no correction.
};

/// Reads corrections. Lines that are empty or begin with # are passed over. Cost: linear.
Edits read_edits(std::string_view lines, const std::string& source);

/// Corrections laid upon documents: what has to be done, and what will be told of each.
struct PlacedEdits {
  std::vector<Document> documents;  ///< Without those that are not of this story, with outlets and days as stated.
  Judgements judgements;
  std::vector<Judgement> told;  ///< One a correction, in the file's order; whether it was followed is open still.
};

PlacedEdits place_edits(const Edits& edits, std::vector<Document> documents);

/// Looks in the finished dossier whether each correction holds, writes Dossier::judgements, and adds a problem for each
/// that does not (`edits.no_longer_fits`).
void settle_edits(const Edits& edits, const PlacedEdits& placed, Dossier& dossier);

}  // namespace synoptic
