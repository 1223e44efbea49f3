// The page's style sheet and script, as they stand in synoptic/render/page, built into the program.
//
// They are constants: nothing of a report is ever written into them, so that the page's content security policy
// can allow them by their digests and nothing else.
#pragma once

#include <string_view>

namespace synoptic {

std::string_view page_css();
std::string_view page_js();

}  // namespace synoptic
