// The page's content security policy: nothing from anywhere, and of the page itself only what was built in.
#pragma once

#include <string>
#include <string_view>

namespace synoptic {

/// A source expression by digest: "'sha256-BASE64'" (CSP Level 3, 2.3.1).
std::string policy_digest(std::string_view inline_text);

/// The policy under which `css` and `js` run and nothing else does.
std::string content_policy(std::string_view css, std::string_view js);

}  // namespace synoptic
