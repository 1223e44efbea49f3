#include "synoptic/ingest/address_line.h"

#include <algorithm>
#include <string>

#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

constexpr std::string_view kLabels[] = {"url",      "link", "source",    "address", "from",
                                        "original", "web",  "permalink", "via"};

std::string_view without_space(std::string_view words) {
  const std::size_t begin = words.find_first_not_of(" \t");
  return begin == std::string_view::npos ? std::string_view()
                                         : words.substr(begin, words.find_last_not_of(" \t\r") - begin + 1);
}

std::string_view without_label(std::string_view line) {
  const std::size_t colon = line.find(':');
  constexpr std::size_t kLongestLabel = 12;
  if (colon == std::string_view::npos || colon > kLongestLabel) return line;
  const std::string label = folded(line.substr(0, colon));
  const bool is_label = std::find(std::begin(kLabels), std::end(kLabels), label) != std::end(kLabels);
  return is_label ? without_space(line.substr(colon + 1)) : line;
}

}  // namespace

std::optional<std::string_view> address_line(std::string_view line) {
  constexpr std::size_t kLongest = 2048;
  line = without_space(line);
  if (line.size() > kLongest) return std::nullopt;
  line = without_label(line);
  if (line.size() > 2 && line.front() == '<' && line.back() == '>') line = line.substr(1, line.size() - 2);
  const std::size_t scheme = line.starts_with("https://") ? 8 : line.starts_with("http://") ? 7 : 0;
  if (scheme == 0 || line.size() == scheme || line.find_first_of(" \t<>\"") != std::string_view::npos)
    return std::nullopt;
  const std::string_view host = line.substr(scheme, line.find_first_of("/?#", scheme) - scheme);
  if (host.find('.') == std::string_view::npos || host.front() == '.' || host.back() == '.') return std::nullopt;
  return line;
}

}  // namespace synoptic
