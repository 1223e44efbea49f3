// Whatever names a tool gave to a title, a text or a date: one object of JSON as a page.
//
// Known by their fields, without being told which they are: news-please, trafilatura, Common Crawl's news data sets,
// NewsArticle of schema.org, ninjs 1 to 3, JSON Feed. A field is taken by its name, and only where its value can be
// what the name says; where a tool uses a name for something else ("source" for an address), the value decides.
#pragma once

#include <optional>
#include <string>

#include "synoptic/ingest/raw_input.h"

namespace simdjson::dom {
class element;
class object;
}  // namespace simdjson::dom

namespace synoptic {

/// A page of the object's text, with what it states as `stated`; no source, no problems. nullopt where no field of it
/// is a text. `form` says whether the text is prose or HTML.
std::optional<RawInput> page_of_json(const simdjson::dom::object& object);

/// The first string under one of the names that is not blank, trimmed and without NUL. For feeds.
std::optional<std::string> first_text(const simdjson::dom::object& object, std::initializer_list<const char*> names);

/// Names of people in a string, an object with a name, or a list of either, joined by "; "; nullopt where there is
/// none.
std::optional<std::string> names_in(const simdjson::dom::element& value);

}  // namespace synoptic
