// `synoptic verify` and `synoptic diff`: what was saved, held against the reports or against what was saved later.
#pragma once

#include "synoptic/cli/cli.h"
#include "synoptic/cli/options.h"

namespace synoptic {

/// Reads the reports of the dossier again. 0: every place stands where the dossier says; 1: the first that does not is
/// told on standard error; 2: no dossier.
int run_verify(const Options& options, const CommandContext& context);

/// Tells what changed. 0: nothing; 1: something; 2: no dossiers.
int run_diff(const Options& options, const CommandContext& context);

}  // namespace synoptic
