#include "synoptic/base/json_writer.h"

#include <fmt/format.h>

#include <cassert>
#include <cmath>

namespace synoptic {

JsonWriter& JsonWriter::open(char bracket) {
  before_value();
  out_ += bracket;
  has_members_.push_back(false);
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  assert(!has_members_.empty() && !after_key_);
  const bool had_members = has_members_.back();
  has_members_.pop_back();
  if (had_members) line_break();
  out_ += bracket;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  before_value();
  out_ += json_quoted(name);
  out_ += indent_ ? ": " : ":";
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) { return raw(json_quoted(text)); }

JsonWriter& JsonWriter::value(double number) {
  if (!std::isfinite(number)) return null();
  if (number == std::floor(number) && std::fabs(number) < 9e15)
    return raw(std::to_string(static_cast<std::int64_t>(number)));
  return raw(fmt::format("{}", number));
}

JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::raw(std::string_view text) {
  before_value();
  out_ += text;
  return *this;
}

void JsonWriter::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (has_members_.empty()) return;
  if (has_members_.back()) out_ += ',';
  has_members_.back() = true;
  line_break();
}

void JsonWriter::line_break() {
  if (!indent_) return;
  out_ += '\n';
  out_.append(has_members_.size() * static_cast<std::size_t>(indent_), ' ');
}

namespace {

/// The escape of the character at `offset`, and its length in bytes; empty where it stands for itself.
struct Escape {
  std::string text;
  std::size_t size = 1;
};

Escape escape_at(std::string_view text, std::size_t offset) {
  const auto byte = static_cast<unsigned char>(text[offset]);
  switch (byte) {
    case '"': return {"\\\""};
    case '\\': return {"\\\\"};
    case '\n': return {"\\n"};
    case '\r': return {"\\r"};
    case '\t': return {"\\t"};
    case 0xe2:
      if (text.substr(offset, 3) == "\xe2\x80\xa8") return {"\\u2028", 3};
      if (text.substr(offset, 3) == "\xe2\x80\xa9") return {"\\u2029", 3};
      return {};
    default: return {fmt::format("\\u{:04x}", byte)};
  }
}

bool may_need_escape(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == '"' || byte == '\\' || byte == '<' || byte == '>' || byte == '&' || byte == 0x7f ||
         byte == 0xe2;
}

}  // namespace

std::string json_quoted(std::string_view text) {
  std::string out = "\"";
  out.reserve(text.size() + 2);
  std::size_t written = 0;  // What stands before it is in `out`; runs without an escape are copied whole.
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!may_need_escape(text[i])) continue;
    const Escape escape = escape_at(text, i);
    if (escape.text.empty()) continue;
    out.append(text, written, i - written).append(escape.text);
    i += escape.size - 1;
    written = i + 1;
  }
  out.append(text, written);
  return out += '"';
}

}  // namespace synoptic
