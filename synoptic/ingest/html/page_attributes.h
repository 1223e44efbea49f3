// The attributes of elements that anything here asks for. All others are dropped while a page is cut into tokens, which
// spares most of their cost: whoever needs one more names it here and in known_attribute().
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace synoptic {

enum class PageAttributeName : std::uint8_t {
  other,
  class_name,
  id,
  itemprop,
  role,  ///< The last of those whose words class_words() cuts.
  href,
  hidden,
  style,
  rel,
  content,
  property,
  name,
  http_equiv,
  datetime,
  lang,
  title,
  type,
  pubdate,
  aria_controls,
  aria_expanded,
  data_timestamp,
  data_time,
  data_datetime,
};
constexpr std::size_t kPageAttributeNames = 23;

struct PageAttribute {
  std::string_view value;
  PageAttributeName known = PageAttributeName::other;
};

/// `name` in small letters; `other` where nothing asks for it.
PageAttributeName known_attribute(std::string_view name);

}  // namespace synoptic
