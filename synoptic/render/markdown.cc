#include "synoptic/render/markdown.h"

#include "synoptic/render/visible.h"

namespace synoptic {

std::string escaped_markdown(std::string_view text) {
  const std::string line = visible_line(text);
  std::string out;
  out.reserve(line.size() + line.size() / 8);
  bool only_digits = true;  // so far: "12." at the beginning would open a list
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    const bool is_markup = std::string_view("\\`*_[]<>|~&$").find(c) != std::string_view::npos;
    const bool opens_block = (i == 0 && std::string_view("-+#=").find(c) != std::string_view::npos) ||
                             ((c == '.' || c == ')') && only_digits && i > 0);
    const bool is_address = c == ':' && line.compare(i, 3, "://") == 0;  // else readers make links of bare addresses
    if (is_markup || opens_block || is_address) out += '\\';
    out += c;
    only_digits = only_digits && c >= '0' && c <= '9';
  }
  return out;
}

std::string markdown_table(const std::vector<std::string>& headings,
                           const std::vector<std::vector<std::string>>& rows) {
  std::string out = "|";
  for (const std::string& heading : headings) out += " " + heading + " |";
  out += "\n|";
  for (std::size_t i = 0; i < headings.size(); ++i) out += " --- |";
  out += "\n";
  for (const std::vector<std::string>& row : rows) {
    out += "|";
    for (std::size_t i = 0; i < headings.size(); ++i) out += " " + (i < row.size() ? row[i] : std::string()) + " |";
    out += "\n";
  }
  return out;
}

}  // namespace synoptic
