#include "synoptic/text/shortened.h"

#include <algorithm>
#include <cstdint>

#include "synoptic/text/utf8.h"

namespace synoptic {

std::string shortened(std::string_view text, std::size_t limit) {
  std::string out;
  std::size_t last_word = 0;
  std::size_t characters = 0;
  bool space = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at += std::max<std::uint32_t>(c.size, 1);
    if (is_space(c.value)) {
      space = !out.empty();
      continue;
    }
    if (space) {
      last_word = out.size();
      out += ' ';
      ++characters;
      space = false;
    }
    append_utf8(out, c.value);
    if (++characters <= limit) continue;
    out.resize(last_word > 0 ? last_word : out.size());
    while (!out.empty() && (out.back() == ',' || out.back() == ';' || out.back() == ':')) out.pop_back();
    return out + "\xE2\x80\xA6";
  }
  return out;
}

}  // namespace synoptic
