// Feeds are XML by name. What they get wrong most is put right before the parser sees it, which forgives nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace synoptic {

/// XML that a strict parser can read, and what was left out for it.
struct MendedXml {
  std::string text;
  bool had_entities = false;  ///< A document type that declares entities was left out.
};

/// Document types, comments and processing instructions are left out, so that no entity is declared and nothing is
/// fetched. HTML's named references become their characters; a reference nobody declared, and a bare `&` or `<`,
/// becomes text; characters that XML forbids become U+FFFD. `text` is UTF-8. Linear.
MendedXml mended_xml(std::string_view text);

/// The characters of HTML's reference of that name ("eacute", case counts), as UTF-8; empty where there is none.
std::string_view named_reference(std::string_view name);

/// Text that is HTML, such as a headline with references in it, as plain words: tags are left out, references become
/// their characters, white space is one space.
std::string words_of_html(std::string_view html);

}  // namespace synoptic
