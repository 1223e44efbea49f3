// Small things that reading a page's words needs: even white space, entities that were escaped twice, loose comparison.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace synoptic {

/// White space made even and cut at the ends; entities that stand in it (escaped twice) resolved, tags left out.
std::string even_text(std::string_view text);

/// Letters and digits only, in small letters and without marks: by it two titles are the same.
std::string loose_text(std::string_view text);

/// `text` in small letters (ASCII).
std::string small_ascii(std::string_view text);

/// The kinds that data/page_phrases.tsv gives a line: "paywall", "correction", "not_found" ... The phrase stands at the
/// line's beginning (kind ends in no mark) or anywhere in it.
bool has_phrase(std::string_view line, std::string_view kind);

/// The host of an address without "www.": "courier.example"; empty where it is none.
std::string_view host_of(std::string_view address);

}  // namespace synoptic
