#include "synoptic/ingest/mhtml/mhtml_page.h"

#include <algorithm>
#include <optional>

#include "synoptic/base/header_fields.h"
#include "synoptic/ingest/stated_date.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

/// The value of a parameter of a header field: `boundary` of `multipart/related; boundary="x"`.
std::string parameter_of(std::string_view field, std::string_view name) {
  for (std::size_t at = field.find(';'); at != std::string_view::npos; at = field.find(';', at + 1)) {
    const std::size_t begin = field.find_first_not_of(" \t", at + 1);
    if (begin == std::string_view::npos || !same_ignoring_case(field.substr(begin, name.size()), name)) continue;
    std::string_view value = field.substr(begin + name.size());
    const std::size_t equals = value.find_first_not_of(" \t");
    if (equals == std::string_view::npos || value[equals] != '=') continue;
    value.remove_prefix(equals + 1);
    if (value.starts_with('"')) return std::string(value.substr(1, value.find('"', 1) - 1));
    return std::string(value.substr(0, value.find_first_of("; \t")));
  }
  return {};
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// RFC 2045, 6.7. What is no such coding stays as it is.
std::string from_quoted_printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '=') {
      out += text[at++];
    } else if (text.substr(at + 1, 2) == "\r\n") {
      at += 3;
    } else if (text.substr(at + 1, 1) == "\n") {
      at += 2;
    } else if (at + 2 < text.size() && hex_digit(text[at + 1]) >= 0 && hex_digit(text[at + 2]) >= 0) {
      out += static_cast<char>(hex_digit(text[at + 1]) * 16 + hex_digit(text[at + 2]));
      at += 3;
    } else {
      out += text[at++];
    }
  }
  return out;
}

/// RFC 4648, 4; characters of no meaning are passed over.
std::string from_base64(std::string_view text) {
  std::string out;
  out.reserve(text.size() / 4 * 3);
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    std::uint32_t value = 0;
    if (c >= 'A' && c <= 'Z')
      value = static_cast<std::uint32_t>(c - 'A');
    else if (c >= 'a' && c <= 'z')
      value = static_cast<std::uint32_t>(c - 'a' + 26);
    else if (c >= '0' && c <= '9')
      value = static_cast<std::uint32_t>(c - '0' + 52);
    else if (c == '+')
      value = 62;
    else if (c == '/')
      value = 63;
    else if (c == '=')
      break;
    else
      continue;
    bits = bits << 6 | value;
    if (++count % 4 == 0) {
      out += static_cast<char>(bits >> 16 & 0xFF);
      out += static_cast<char>(bits >> 8 & 0xFF);
      out += static_cast<char>(bits & 0xFF);
    }
  }
  if (count % 4 >= 2) out += static_cast<char>(bits >> (count % 4 == 2 ? 4 : 10) & 0xFF);
  if (count % 4 == 3) out += static_cast<char>(bits >> 2 & 0xFF);
  return out;
}

/// Where `boundary` stands at a line's beginning, from `from` on; npos.
std::size_t find_boundary(std::string_view bytes, std::string_view boundary, std::size_t from) {
  for (std::size_t at = bytes.find(boundary, from); at != std::string_view::npos; at = bytes.find(boundary, at + 1)) {
    if (at == 0 || bytes[at - 1] == '\n') return at;
  }
  return std::string_view::npos;
}

struct Part {
  HeaderFields fields;
  std::string_view body;
  bool cut_short = false;
};

bool is_page(const Part& part) {
  const std::string type = media_type_of(part.fields.find("Content-Type").value_or(""));
  return type == "text/html" || type == "application/xhtml+xml";
}

std::optional<Part> first_page(std::string_view bytes, const std::string& boundary, std::size_t max_header) {
  for (std::size_t at = find_boundary(bytes, boundary, 0); at != std::string_view::npos;) {
    std::size_t begin = bytes.find('\n', at);
    if (begin == std::string_view::npos || bytes.substr(at + boundary.size()).starts_with("--")) return std::nullopt;
    ++begin;
    const std::size_t next = find_boundary(bytes, boundary, begin);
    const std::size_t end = std::min(next, bytes.size());
    Header header = read_fields(bytes.substr(begin, std::min(end - begin, max_header)));
    Part part{std::move(header.fields), bytes.substr(begin, end - begin), next == std::string_view::npos};
    part.body.remove_prefix(std::min(header.size, part.body.size()));
    if (is_page(part)) return part;
    at = next;
  }
  return std::nullopt;
}

}  // namespace

bool begins_mhtml(std::string_view head) {
  const std::size_t colon = head.substr(0, 64).find(':');
  if (colon == std::string_view::npos || head.substr(0, colon).find_first_of(" \t\r\n<{") != std::string_view::npos)
    return false;
  const Header header = read_fields(head.substr(0, 8192));
  const std::string type = media_type_of(header.fields.find("Content-Type").value_or(""));
  return type.starts_with("multipart/") || (type == "text/html" && header.fields.find("MIME-Version"));
}

Result<RawInput> mhtml_page(std::string_view bytes, const std::string& source, const IngestLimits& limits) {
  const Header header = read_fields(bytes.substr(0, limits.max_header_bytes));
  const std::size_t body_at = std::min(header.size, bytes.size());
  const std::string type(header.fields.find("Content-Type").value_or(""));
  Part page{header.fields, bytes.substr(body_at), false};
  if (media_type_of(type).starts_with("multipart/")) {
    const std::string boundary = parameter_of(type, "boundary");
    std::optional<Part> found;
    if (!boundary.empty()) found = first_page(bytes.substr(body_at), "--" + boundary, limits.max_header_bytes);
    if (!found) return Error{"mhtml.no_page", "no part of the message is an HTML page", source};
    page = std::move(*found);
  }
  RawInput input;
  input.source = source;
  input.content_type = page.fields.find("Content-Type").value_or("text/html");
  const std::string coding = media_type_of(page.fields.find("Content-Transfer-Encoding").value_or(""));
  input.bytes = coding == "quoted-printable" ? from_quoted_printable(page.body)
                : coding == "base64"         ? from_base64(page.body)
                                             : std::string(page.body);
  if (input.bytes.size() > limits.max_file_bytes) {
    return Error{"files.too_large",
                 "the page is larger than the limit of " + std::to_string(limits.max_file_bytes) + " bytes", source};
  }
  if (page.cut_short) input.problems.push_back({"mhtml.cut_short", "the file ends in the page", source});
  for (const std::string_view name : {"Content-Location", "Snapshot-Content-Location"}) {
    const auto& fields = name == "Content-Location" ? page.fields : header.fields;
    const auto address = fields.find(name);
    if (input.address.empty() && address && address->starts_with("http")) input.address = repair_utf8(*address).text;
  }
  if (const auto date = header.fields.find("Date")) {
    if (const auto saved = stated_date(*date))
      input.stated.retrieved = saved->at.empty() ? saved->date.to_string() : saved->at;
  }
  return input;
}

}  // namespace synoptic
