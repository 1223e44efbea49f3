// Writes HTML in which no text of a report can ever be markup: the one place of the page that escapes.
//
// How it works: names of elements and attributes are literals of the program, checked when it is compiled
// (`consteval`); everything that is known only at run time goes through text() or an attribute's value, which make
// it visible (visible.h) and escape it. There is no way to write a raw string but constant(), which takes the
// page's own style sheet and script. Attributes that act (`href`, `src`, `style`, `on...`) cannot be named: links are
// made by Attribute::to() and Attribute::out(), and nothing else on the page acts. SVG is written by the same calls.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace synoptic {

/// The name of an element, of the program's own words.
class ElementName {
 public:
  consteval ElementName(const char* name) : name_(name) {  // NOLINT(google-explicit-constructor)
    if (name_ == "script" || name_ == "style" || name_ == "iframe" || name_ == "object" || name_ == "base")
      throw "acts; see constant()";
  }
  constexpr std::string_view view() const { return name_; }

 private:
  std::string_view name_;
};

/// The name of an attribute that does not act.
class AttributeName {
 public:
  consteval AttributeName(const char* name) : name_(name) {  // NOLINT(google-explicit-constructor)
    if (name_.starts_with("on") || name_ == "style" || name_.ends_with("href") || name_.starts_with("src") ||
        name_ == "action" || name_ == "formaction" || name_ == "data") {
      throw "acts; see to() and out()";
    }
  }
  constexpr std::string_view view() const { return name_; }

 private:
  friend class Attribute;
  constexpr AttributeName() = default;
  std::string_view name_;
};

/// A name with a value of any origin. Without a value: Attribute("open").
class Attribute {
 public:
  Attribute(AttributeName name, std::string value) : name_(name.view()), value_(std::move(value)), has_value_(true) {}
  explicit Attribute(AttributeName name) : name_(name.view()) {}

  /// A link to an id of this page. The id is reduced by html_id().
  static Attribute to(std::string_view id);
  /// A link out of the page where `url` is an address of http or https; else no attribute at all.
  static Attribute out(std::string_view url);
  /// `attribute` where `condition` holds; else no attribute at all.
  static Attribute when(bool condition, Attribute attribute) { return condition ? std::move(attribute) : Attribute(); }

  std::string_view name() const { return name_; }
  const std::string& value() const { return value_; }
  bool has_value() const { return has_value_; }

 private:
  Attribute() = default;
  std::string_view name_;  // empty: not written
  std::string value_;
  bool has_value_ = false;
};

/// What an id may hold: ASCII letters, digits, '-' and '_'; every other byte becomes '-'.
std::string html_id(std::string_view id);

class HtmlWriter {
 public:
  /// Open while it lives; closed in the order of scopes.
  class Element {
   public:
    Element(Element&& other) noexcept : writer_(std::exchange(other.writer_, nullptr)), name_(other.name_) {}
    Element& operator=(Element&&) = delete;
    ~Element();

   private:
    friend class HtmlWriter;
    Element(HtmlWriter& writer, std::string_view name) : writer_(&writer), name_(name) {}
    HtmlWriter* writer_;  // null after a move
    std::string_view name_;
  };

  using Attributes = std::initializer_list<Attribute>;

  /// Opens an element; it is closed when the result goes out of scope.
  [[nodiscard]] Element element(ElementName name, Attributes attributes = {});
  /// An element that holds `text` and nothing else.
  HtmlWriter& leaf(ElementName name, Attributes attributes, std::string_view text);
  HtmlWriter& leaf(ElementName name, std::string_view text) { return leaf(name, {}, text); }
  /// An element without content: <meta>, <input>, <circle>.
  HtmlWriter& empty(ElementName name, Attributes attributes);
  /// Text of any origin, made visible and escaped.
  HtmlWriter& text(std::string_view text);
  /// The page's own style sheet or script, as it stands. Never pass anything that was made at run time.
  HtmlWriter& constant_style(std::string_view css);
  HtmlWriter& constant_script(std::string_view js);

  /// A block of data that a script reads and nothing runs: JSON in which `<`, `>` and `&` are escaped (asserted).
  HtmlWriter& data(std::string_view json);

  /// The document so far, begun with its doctype.
  std::string take() { return std::move(out_); }

 private:
  void open(std::string_view name, Attributes attributes, std::string_view end);

  std::string out_ = "<!DOCTYPE html>\n";
};

}  // namespace synoptic
