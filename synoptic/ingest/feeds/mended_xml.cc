#include "synoptic/ingest/feeds/mended_xml.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "synoptic/base/tables.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool is_letter_of_ascii(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit_of_ascii(char c) { return c >= '0' && c <= '9'; }

std::unordered_map<std::string_view, std::string> read_references() {
  std::unordered_map<std::string_view, std::string> references;
  for (const auto& row : table("html_entities")) {
    std::string characters;
    for (std::string_view codes = row[1]; !codes.empty();) {
      const std::size_t end = std::min(codes.find(' '), codes.size());
      std::uint32_t value = 0;
      std::from_chars(codes.data(), codes.data() + end, value, 16);
      append_utf8(characters, value);
      codes.remove_prefix(std::min(end + 1, codes.size()));
    }
    references.emplace(row[0], std::move(characters));
  }
  return references;
}

/// A reference at the beginning of `text` ("&eacute;", "&#233;", "&#xE9;").
struct Reference {
  std::size_t size = 0;    ///< 0: there is none.
  std::string characters;  ///< Empty where the name is not known.
};

bool is_xml_character(std::uint32_t c) {
  return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
         (c >= 0x10000 && c <= 0x10FFFF);
}

Reference reference_at(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  const std::string_view head = text.substr(0, kLongest);
  const std::size_t end = head.find(';');
  if (end == std::string_view::npos || end < 2) return {};
  const std::string_view name = head.substr(1, end - 1);
  if (name[0] == '#') {
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
    if (digits.empty() || stop != digits.data() + digits.size()) return {};
    // HTML, 13.2.5.80: what pages number by windows-1252 is read so by browsers; the two that occur by far most often.
    if (error == std::errc() && value >= 0x91 && value <= 0x97) {
      constexpr std::string_view kMarks[] = {"‘", "’", "“", "”", "•", "–", "—"};
      return {end + 1, std::string(kMarks[value - 0x91])};
    }
    if (error != std::errc() || !is_xml_character(value)) return {end + 1, std::string(kReplacement)};
    Reference reference{end + 1, {}};
    append_utf8(reference.characters, value);
    return reference;
  }
  if (!std::all_of(name.begin(), name.end(), [](char c) { return is_letter_of_ascii(c) || is_digit_of_ascii(c); }))
    return {};
  return {end + 1, std::string(named_reference(name))};
}

void append_escaped(std::string& out, std::string_view characters) {
  for (const char c : characters) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
}

/// Where a document type ends that begins at `at`: behind its '>', or its internal subset's.
std::size_t end_of_doctype(std::string_view text, std::size_t at) {
  bool in_subset = false;
  char quote = 0;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '[') {
      in_subset = true;
    } else if (c == ']') {
      in_subset = false;
    } else if (c == '>' && !in_subset) {
      return at + 1;
    }
  }
  return text.size();
}

std::size_t behind(std::string_view text, std::string_view mark, std::size_t from) {
  const std::size_t at = text.find(mark, from);
  return at == std::string_view::npos ? text.size() : at + mark.size();
}

bool starts_with_letters(std::string_view text, std::string_view letters) {
  if (text.size() < letters.size()) return false;
  return std::equal(letters.begin(), letters.end(), text.begin(),
                    [](char a, char b) { return a == (b >= 'a' && b <= 'z' ? b - 'a' + 'A' : b); });
}

}  // namespace

std::string_view named_reference(std::string_view name) {
  static const std::unordered_map<std::string_view, std::string> kReferences = read_references();
  const auto found = kReferences.find(name);
  return found == kReferences.end() ? std::string_view() : found->second;
}

MendedXml mended_xml(std::string_view text) {
  MendedXml mended;
  std::string& out = mended.text;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const char c = text[at];
    if (c == '<') {
      if (rest.starts_with("<![CDATA[")) {
        const std::size_t end = behind(text, "]]>", at);
        for (const char inside : text.substr(at, end - at)) {
          if (static_cast<unsigned char>(inside) < 0x20 && inside != '\t' && inside != '\n' && inside != '\r')
            out += ' ';
          else
            out += inside;
        }
        at = end;
      } else if (rest.starts_with("<!--")) {
        at = behind(text, "-->", at + 4);
      } else if (starts_with_letters(rest, "<!DOCTYPE")) {
        const std::size_t end = end_of_doctype(text, at);
        mended.had_entities |= text.substr(at, end - at).find("<!ENTITY") != std::string_view::npos;
        at = end;
      } else if (rest.starts_with("<?")) {
        at = behind(text, "?>", at + 2);
      } else if (rest.size() > 1 && (is_letter_of_ascii(rest[1]) || rest[1] == '/' || rest[1] == '_' ||
                                     static_cast<unsigned char>(rest[1]) >= 0x80)) {
        out += c;
        ++at;
      } else {
        out += "&lt;";
        ++at;
      }
    } else if (c == '&') {
      const Reference reference = reference_at(rest);
      if (reference.size > 0 && !reference.characters.empty()) {
        append_escaped(out, reference.characters);
        at += reference.size;
      } else {
        out += "&amp;";
        ++at;
      }
    } else if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') {
      out += kReplacement;
      ++at;
    } else if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
      out += kReplacement;
      at += 3;
    } else {
      out += c;
      ++at;
    }
  }
  return mended;
}

std::string words_of_html(std::string_view html) {
  std::string words;
  const auto add = [&](std::string_view characters) {
    for (const char c : characters) {
      const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank)
        words += c;
      else if (!words.empty() && words.back() != ' ')
        words += ' ';
    }
  };
  for (std::size_t at = 0; at < html.size();) {
    const std::string_view rest = html.substr(at);
    const bool is_tag = rest.size() > 1 && rest[0] == '<' && (is_letter_of_ascii(rest[1]) || rest[1] == '/');
    const std::size_t tag_end = is_tag ? rest.substr(0, 1024).find('>') : std::string_view::npos;
    if (tag_end != std::string_view::npos) {
      at += tag_end + 1;
      continue;
    }
    const Reference reference = rest[0] == '&' ? reference_at(rest) : Reference{};
    if (reference.size > 0 && !reference.characters.empty()) {
      add(reference.characters == "\xC2\xA0" ? std::string_view(" ") : std::string_view(reference.characters));
      at += reference.size;
    } else {
      add(rest.substr(0, 1));
      ++at;
    }
  }
  while (words.ends_with(' ')) words.pop_back();
  return words;
}

}  // namespace synoptic
