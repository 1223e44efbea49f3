#include "synoptic/ingest/excerpt.h"

namespace synoptic {

std::string excerpt(std::string_view text, std::size_t limit) {
  std::size_t size = text.size();
  if (size > limit) {
    size = limit;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  }
  std::string words(text.substr(0, size));
  for (char& c : words) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  return size < text.size() ? words + "..." : words;
}

}  // namespace synoptic
