#include "synoptic/base/header_fields.h"

#include <algorithm>
#include <charconv>

namespace synoptic {

namespace {

constexpr std::string_view kBlank = " \t\r\n\f\v";

std::string_view trimmed_ends(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

void HeaderFields::go_on(std::string_view value) {
  if (fields_.empty()) return;
  std::string& before = fields_.back().value;
  if (!before.empty() && !value.empty()) before += ' ';
  before += value;
}

std::optional<std::string_view> HeaderFields::find(std::string_view name) const {
  for (const Field& field : fields_) {
    if (same_ignoring_case(field.name, name)) return field.value;
  }
  return std::nullopt;
}

std::string HeaderFields::all(std::string_view name) const {
  std::string joined;
  for (const Field& field : fields_) {
    if (!same_ignoring_case(field.name, name)) continue;
    if (!joined.empty()) joined += ", ";
    joined += field.value;
  }
  return joined;
}

namespace {

Header read_lines(std::string_view bytes, bool has_first_line) {
  Header header;
  std::size_t at = 0;
  for (bool first = has_first_line; at < bytes.size(); first = false) {
    const std::size_t end = bytes.find('\n', at);
    if (end == std::string_view::npos) break;
    std::string_view line = bytes.substr(at, end - at);
    at = end + 1;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (first) {
      header.first_line = line;
    } else if (line.empty()) {
      header.ended = true;
      break;
    } else if (line[0] == ' ' || line[0] == '\t') {
      header.fields.go_on(trimmed_ends(line));
    } else if (const std::size_t colon = line.find(':'); colon != std::string_view::npos) {
      header.fields.add(trimmed_ends(line.substr(0, colon)), trimmed_ends(line.substr(colon + 1)));
    }
  }
  header.size = at;
  return header;
}

}  // namespace

Header read_header(std::string_view bytes) { return read_lines(bytes, true); }

Header read_fields(std::string_view bytes) { return read_lines(bytes, false); }

std::string media_type_of(std::string_view content_type) {
  std::string type(trimmed_ends(content_type.substr(0, content_type.find_first_of(";,"))));
  std::transform(type.begin(), type.end(), type.begin(), lower);
  return type;
}

bool same_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<std::uint64_t> whole_number(std::string_view digits, int base) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (error != std::errc() || end != digits.data() + digits.size() || digits.empty()) return std::nullopt;
  return value;
}

}  // namespace synoptic
