// Writes JSON straight into a string: fixed key order, valid UTF-8 in, valid JSON out.
//
// Numbers that are whole are written without a fraction, others as the shortest form that reads back to the
// same value, so that equal values give equal bytes on every machine and in every locale.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace synoptic {

/// A cursor that appends to `out`. Commas and (where `indent` > 0) line breaks are its business; that keys
/// and values come in an order that makes JSON is the caller's, and asserted.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out, int indent = 0) : out_(out), indent_(indent) {}

  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }

  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(double number);
  JsonWriter& null();
  template <std::integral Integer>
  JsonWriter& value(Integer number) {
    if constexpr (std::same_as<Integer, bool>)
      return raw(number ? "true" : "false");
    else
      return raw(std::to_string(number));
  }
  template <class T>
  JsonWriter& value(const std::optional<T>& maybe) {
    return maybe ? value(*maybe) : null();
  }

  /// `key(name)` and `value(given)` in one.
  template <class T>
  JsonWriter& field(std::string_view name, const T& given) {
    return key(name).value(given);
  }
  /// A field that is null where `text` is empty: for what is not known.
  JsonWriter& known_field(std::string_view name, std::string_view text) {
    return text.empty() ? key(name).null() : field(name, text);
  }

  /// A field that is an array with one object an element, whose fields `fill(element)` writes.
  template <class Elements, class Fill>
  JsonWriter& objects(std::string_view name, const Elements& elements, Fill fill) {
    key(name).begin_array();
    for (const auto& element : elements) {
      begin_object();
      fill(element);
      end_object();
    }
    return end_array();
  }

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  JsonWriter& raw(std::string_view text);
  void before_value();
  void line_break();

  std::string& out_;
  int indent_;
  std::vector<bool> has_members_;  // one entry an open bracket
  bool after_key_ = false;
};

/// `text` as a JSON string with its quotation marks. Control characters, U+2028 and U+2029 are escaped, and
/// so are `<`, `>` and `&`, so that the result may stand inside an HTML script element.
std::string json_quoted(std::string_view text);

}  // namespace synoptic
