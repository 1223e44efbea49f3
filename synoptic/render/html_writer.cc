#include "synoptic/render/html_writer.h"

#include <cassert>

#include "synoptic/render/visible.h"

namespace synoptic {

namespace {

/// Outside of a value, quotation marks are text like any other.
void append_escaped(std::string& out, std::string_view visible_text, bool is_value) {
  for (const char c : visible_text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"' && is_value)
      out += "&quot;";
    else if (c == '\'' && is_value)
      out += "&#39;";
    else
      out += c;
  }
}

bool is_id_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

}  // namespace

std::string html_id(std::string_view id) {
  std::string out(id);
  for (char& c : out) {
    if (!is_id_character(c)) c = '-';
  }
  return out;
}

Attribute Attribute::to(std::string_view id) {
  Attribute link;
  link.name_ = "href";
  link.value_ = "#" + html_id(id);
  link.has_value_ = true;
  return link;
}

Attribute Attribute::out(std::string_view url) {
  Attribute link;
  if (!url.starts_with("https://") && !url.starts_with("http://")) return link;
  link.name_ = "href";
  link.value_ = std::string(url);
  link.has_value_ = true;
  return link;
}

HtmlWriter::Element::~Element() {
  if (writer_ == nullptr) return;
  ((writer_->out_ += "</") += name_) += '>';
}

void HtmlWriter::open(std::string_view name, Attributes attributes, std::string_view end) {
  out_ += '<';
  out_ += name;
  for (const Attribute& attribute : attributes) {
    if (attribute.name().empty()) continue;
    out_ += ' ';
    out_ += attribute.name();
    if (!attribute.has_value()) continue;
    out_ += "=\"";
    append_escaped(out_, visible_line(attribute.value()), true);
    out_ += '"';
  }
  out_ += end;
}

HtmlWriter::Element HtmlWriter::element(ElementName name, Attributes attributes) {
  open(name.view(), attributes, ">");
  return {*this, name.view()};
}

HtmlWriter& HtmlWriter::leaf(ElementName name, Attributes attributes, std::string_view words) {
  const Element opened = element(name, attributes);
  return text(words);
}

HtmlWriter& HtmlWriter::empty(ElementName name, Attributes attributes) {
  open(name.view(), attributes, "/>");
  return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view words) {
  append_escaped(out_, visible(words), false);
  return *this;
}

HtmlWriter& HtmlWriter::constant_style(std::string_view css) {
  assert(css.find("</") == std::string_view::npos);
  ((out_ += "<style>") += css) += "</style>";
  return *this;
}

HtmlWriter& HtmlWriter::data(std::string_view json) {
  assert(json.find_first_of("<>&") == std::string_view::npos);
  ((out_ += "<script type=\"application/json\">") += json) += "</script>";
  return *this;
}

HtmlWriter& HtmlWriter::constant_script(std::string_view js) {
  assert(js.find("</") == std::string_view::npos && js.find("<!--") == std::string_view::npos);
  ((out_ += "<script>") += js) += "</script>";
  return *this;
}

}  // namespace synoptic
