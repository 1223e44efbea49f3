// Header fields as messages have them: WARC records (ISO 28500:2017), HTTP (RFC 9112), MIME (RFC 5322).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace synoptic {

/// Fields in their order. A name may come again.
class HeaderFields {
 public:
  void add(std::string_view name, std::string_view value) {
    fields_.push_back({std::string(name), std::string(value)});
  }
  /// A line that goes on with the value of the field before it ("folded").
  void go_on(std::string_view value);
  /// The first field of that name in any case; nullopt where there is none.
  std::optional<std::string_view> find(std::string_view name) const;
  /// All fields of that name, joined by commas (RFC 9110, 5.3).
  std::string all(std::string_view name) const;
  void clear() { fields_.clear(); }
  std::size_t size() const { return fields_.size(); }

 private:
  struct Field {
    std::string name, value;
  };
  std::vector<Field> fields_;
};

/// A first line, fields, and where they end.
struct Header {
  std::string first_line;
  HeaderFields fields;
  std::size_t size = 0;  ///< Bytes, with the empty line behind it.
  bool ended = false;    ///< An empty line was there.
};

/// Reads a header from the beginning of `bytes`; lines end with CR LF or LF alone. Cost: linear in the header.
Header read_header(std::string_view bytes);

/// The same without a first line: a message of MIME, a part of one.
Header read_fields(std::string_view bytes);

/// "text/html" of "Text/HTML; charset=utf-8".
std::string media_type_of(std::string_view content_type);

/// True where `a` and `b` are the same but for the case of ASCII letters.
bool same_ignoring_case(std::string_view a, std::string_view b);

/// A whole number without a sign; nullopt for anything else, and where 64 bits do not hold it.
std::optional<std::uint64_t> whole_number(std::string_view digits, int base = 10);

}  // namespace synoptic
