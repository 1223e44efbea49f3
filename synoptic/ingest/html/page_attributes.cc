#include "synoptic/ingest/html/page_attributes.h"

namespace synoptic {

PageAttributeName known_attribute(std::string_view given) {
  using enum PageAttributeName;
  switch (given.size()) {
    case 2: return given == "id" ? id : other;
    case 3: return given == "rel" ? rel : other;
    case 4:
      return given == "href"   ? href
             : given == "role" ? role
             : given == "name" ? name
             : given == "type" ? type
             : given == "lang" ? lang
                               : other;
    case 5: return given == "class" ? class_name : given == "style" ? style : given == "title" ? title : other;
    case 6: return given == "hidden" ? hidden : other;
    case 7: return given == "content" ? content : given == "pubdate" ? pubdate : other;
    case 8:
      return given == "itemprop" ? itemprop : given == "property" ? property : given == "datetime" ? datetime : other;
    case 9: return given == "data-time" ? data_time : other;
    case 10: return given == "http-equiv" ? http_equiv : other;
    case 13:
      return given == "aria-controls"   ? aria_controls
             : given == "aria-expanded" ? aria_expanded
             : given == "data-datetime" ? data_datetime
                                        : other;
    case 14: return given == "data-timestamp" ? data_timestamp : other;
    default: return other;
  }
}

}  // namespace synoptic
