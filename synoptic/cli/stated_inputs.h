// What a person states of single reports on the command line (--outlet, --published, --url), laid upon the walk.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/cli/options.h"
#include "synoptic/ingest/walk.h"

namespace synoptic {

/// The walk with what was stated in each page's RawInput::by_hand. A value is "FILE=VALUE", FILE a source as the walk
/// gives it or the file it lies in, or VALUE alone where there is one file. Of a file of several reports the first gets
/// it, and the next tells `cli.several_reports`. Errors: `cli.stated` (no day, no address, or nobody knows which report
/// is meant).
Result<std::unique_ptr<InputWalk>> state_inputs(std::unique_ptr<InputWalk> walk, const Options& options);

}  // namespace synoptic
