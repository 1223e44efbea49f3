#include "synoptic/ingest/html/page_encoding.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "synoptic/ingest/excerpt.h"

namespace synoptic {

namespace {

/// Labels of the Encoding Standard, grouped by what they mean. ICU's names on the right.
struct Label {
  std::string_view label;
  const char* encoding;
};
constexpr Label kLabels[] = {
    {"utf-8", "UTF-8"},
    {"utf8", "UTF-8"},
    {"unicode-1-1-utf-8", "UTF-8"},
    {"x-unicode20utf8", "UTF-8"},
    // A <meta> that can be read says that the page is not UTF-16.
    {"utf-16", "UTF-8"},
    {"utf-16le", "UTF-8"},
    {"utf-16be", "UTF-8"},
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"ansi_x3.4-1968", "windows-1252"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"iso88591", "windows-1252"},
    {"iso_8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"},
    {"l1", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"x-cp1252", "windows-1252"},
    {"cp819", "windows-1252"},
    {"windows-1252", "windows-1252"},
    {"x-user-defined", "windows-1252"},
    {"iso-8859-2", "iso-8859-2"},
    {"latin2", "iso-8859-2"},
    {"iso-8859-9", "windows-1254"},
    {"latin5", "windows-1254"},
    {"windows-1254", "windows-1254"},
    {"iso-8859-15", "iso-8859-15"},
    {"windows-1250", "windows-1250"},
    {"cp1250", "windows-1250"},
    {"windows-1251", "windows-1251"},
    {"cp1251", "windows-1251"},
    {"x-cp1251", "windows-1251"},
    {"windows-1253", "windows-1253"},
    {"windows-1255", "windows-1255"},
    {"windows-1256", "windows-1256"},
    {"windows-1257", "windows-1257"},
    {"windows-1258", "windows-1258"},
    {"windows-874", "windows-874"},
    {"tis-620", "windows-874"},
    {"iso-8859-11", "windows-874"},
    {"koi8-r", "KOI8-R"},
    {"koi8", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"macintosh", "macintosh"},
    {"gb2312", "GB18030"},
    {"gb_2312-80", "GB18030"},
    {"gbk", "GB18030"},
    {"x-gbk", "GB18030"},
    {"gb18030", "GB18030"},
    {"chinese", "GB18030"},
    {"big5", "Big5-HKSCS"},
    {"big5-hkscs", "Big5-HKSCS"},
    {"x-x-big5", "Big5-HKSCS"},
    {"euc-jp", "EUC-JP"},
    {"x-euc-jp", "EUC-JP"},
    {"shift_jis", "ibm-943_P15A-2003"},
    {"shift-jis", "ibm-943_P15A-2003"},
    {"sjis", "ibm-943_P15A-2003"},
    {"x-sjis", "ibm-943_P15A-2003"},
    {"windows-31j", "ibm-943_P15A-2003"},
    {"iso-2022-jp", "ISO-2022-JP"},
    {"euc-kr", "windows-949"},
    {"ks_c_5601-1987", "windows-949"},
    {"korean", "windows-949"},
    {"windows-949", "windows-949"},
    {"iso-8859-8", "iso-8859-8"},
    {"iso-8859-8-i", "iso-8859-8"},
    {"iso-8859-3", "iso-8859-3"},
    {"iso-8859-4", "iso-8859-4"},
    {"iso-8859-5", "iso-8859-5"},
    {"iso-8859-6", "iso-8859-6"},
    {"iso-8859-7", "iso-8859-7"},
    {"iso-8859-10", "iso-8859-10"},
    {"iso-8859-13", "iso-8859-13"},
    {"iso-8859-14", "iso-8859-14"},
};

std::string lower_ascii(std::string_view bytes) {
  std::string lower(bytes);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kAround = " \t\r\n\f\"';";
  const std::size_t first = text.find_first_not_of(kAround);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kAround) - first + 1);
}

bool is_ascii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// What stands after "charset" and "=" in `tag`, which is in small letters.
std::string_view charset_in(std::string_view tag) {
  for (std::size_t at = tag.find("charset"); at != std::string_view::npos; at = tag.find("charset", at + 1)) {
    std::size_t next = tag.find_first_not_of(" \t\r\n\f", at + 7);
    if (next == std::string_view::npos || tag[next] != '=') continue;
    next = tag.find_first_not_of(" \t\r\n\f\"'", next + 1);
    if (next == std::string_view::npos) return {};
    return trimmed(tag.substr(next, tag.find_first_of(" \t\r\n\f\"';/>", next) - next));
  }
  return {};
}

bool has_mark(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
         bytes.starts_with(std::string_view("\0\0\xFE\xFF", 4));
}

/// Of C0, but for the white space and the escape of ISO-2022-JP, and U+007F.
bool holds_controls(std::string_view bytes) {
  return std::any_of(bytes.begin(), bytes.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B) ||
           byte == 0x7F;
  });
}

}  // namespace

std::string encoding_of_label(std::string_view label) {
  const std::string lower = lower_ascii(trimmed(label));
  for (const Label& known : kLabels) {
    if (known.label == lower) return known.encoding;
  }
  return {};
}

std::string declared_charset(std::string_view bytes) {
  constexpr std::size_t kHead = 64u << 10;
  const std::string_view head = bytes.substr(0, kHead);
  for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
    if (head.substr(at).starts_with("<!--")) {
      at = head.find("-->", at + 4);
      if (at == std::string_view::npos) return {};
      continue;
    }
    const std::string_view rest = head.substr(at + 1, 4);
    if (rest.empty() || ((rest.front() | 0x20) != 'm' && rest.front() != '?')) continue;
    if (rest.size() < 4 || lower_ascii(rest) != "meta") {
      // The declaration of XML: <?xml version="1.0" encoding="...">
      if (at == 0 && head.starts_with("<?xml")) {
        std::string tag = lower_ascii(head.substr(0, head.find('>')));
        const std::size_t name = tag.find("encoding");
        if (name != std::string::npos) {
          tag.replace(name, 8, "charset");
          const std::string label(charset_in(tag));
          if (!encoding_of_label(label).empty()) return label;
        }
      }
      continue;
    }
    const std::string tag = lower_ascii(head.substr(at, head.find('>', at) - at));
    const std::string label(charset_in(tag));
    if (!encoding_of_label(label).empty()) return label;
  }
  return {};
}

Result<Decoded> decode_page(std::string_view bytes, std::string_view charset) {
  const auto without_mark = [](Result<Decoded> decoded) {
    if (!decoded.ok()) return decoded;
    Decoded text = std::move(decoded).value();
    if (std::string_view(text.text).starts_with("\xEF\xBB\xBF")) text.text.erase(0, 3);
    return Result<Decoded>(std::move(text));
  };
  if (has_mark(bytes)) return without_mark(decode(bytes));
  const bool is_utf8 = simdjson::validate_utf8(bytes.data(), bytes.size());
  std::string label(charset);
  std::string declared = encoding_of_label(label);
  if (declared.empty()) {
    label = declared_charset(bytes);
    declared = encoding_of_label(label);
  }
  // The common case at once: what is declared, or declared by nothing, and needs no mending.
  const bool has_nul = std::memchr(bytes.data(), 0, bytes.size()) != nullptr;
  if (is_utf8 && !has_nul && (declared.empty() || declared == "UTF-8")) return Decoded{std::string(bytes), "UTF-8", {}};
  if (declared.empty()) return without_mark(decode(bytes));
  const auto mismatch = [&](const Decoded& decoded) {
    return Problem{"ingest.encoding_declared",
                   "the page says it is '" + excerpt(label, 40) + "' and was read as " + decoded.encoding,
                   {}};
  };
  // ISO-2022-JP is all ASCII bytes, so it is never judged by them.
  if (is_utf8 && (declared == "UTF-8" || (!is_ascii(bytes) && declared != "ISO-2022-JP"))) {
    Result<Decoded> decoded = decode(bytes);
    if (!decoded.ok() || declared == "UTF-8") return without_mark(std::move(decoded));
    Decoded text = std::move(decoded).value();
    text.problems.insert(text.problems.begin(), mismatch(text));
    return without_mark(std::move(text));
  }
  if (declared == "UTF-8") {
    Result<Decoded> decoded = decode(bytes);
    if (!decoded.ok()) return decoded;
    Decoded text = std::move(decoded).value();
    if (text.encoding != "UTF-8") text.problems.insert(text.problems.begin(), mismatch(text));
    return without_mark(std::move(text));
  }
  // Bytes without control characters are neither UTF-16 nor binary, so that the declaration alone counts.
  if (!holds_controls(bytes)) {
    if (std::optional<Decoded> decoded = decode_as(bytes, declared)) return without_mark(std::move(*decoded));
  }
  Result<Decoded> by_bytes = decode(bytes);
  if (!by_bytes.ok() || by_bytes.value().encoding.starts_with("UTF-16")) return without_mark(std::move(by_bytes));
  std::optional<Decoded> decoded = decode_as(bytes, declared);
  if (!decoded) return without_mark(std::move(by_bytes));
  return without_mark(std::move(*decoded));
}

}  // namespace synoptic
