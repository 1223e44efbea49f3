#pragma once
#include <vector>
#include "synoptic/text/span.h"
namespace synoptic { struct UnresolvedTimes { std::vector<Span> spans; }; }
