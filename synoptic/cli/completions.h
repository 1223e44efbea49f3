// What the shells and `man` know of the program, made of the one table of options.
#pragma once

#include <string>
#include <string_view>

namespace synoptic {

/// A script that completes commands, options and their values; `shell` is "bash", "zsh" or "fish".
std::string completions_for(std::string_view shell);

/// The manual page synoptic(1), roff with the macros of man(7).
std::string manual_page();

}  // namespace synoptic
