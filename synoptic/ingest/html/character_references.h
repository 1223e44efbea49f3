// The references to characters that pages are full of: &amp; &nbsp; &#8217; and the like.
//
// What is rarer, or badly written, is left to the parser, which knows all 2,231 names and the rules for names without
// a semicolon.
#pragma once

#include <string>
#include <string_view>

namespace synoptic {

/// Appends `text` to `out` as the tokenizer of HTML reads it: references resolved, line ends made even. False, with
/// `out` as it was, where something is not ordinary (see above).
bool append_resolved(std::string_view text, bool is_attribute, std::string& out);

}  // namespace synoptic
