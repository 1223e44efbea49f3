// Wraps md4c, which tells what it finds by callbacks; none of its types leaves this file.
#include "synoptic/ingest/markdown/markdown_text.h"

#include <md4c.h>

#include <array>
#include <charconv>
#include <utility>

#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

using Kind = MarkdownPiece::Kind;

/// The character of `&NAME;` or `&#NUMBER;`; the words themselves where it is none that news texts hold.
std::string entity(std::string_view words) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kNames = {{{"&amp;", "&"},
                                                                                     {"&lt;", "<"},
                                                                                     {"&gt;", ">"},
                                                                                     {"&quot;", "\""},
                                                                                     {"&apos;", "'"},
                                                                                     {"&nbsp;", " "},
                                                                                     {"&ndash;", "\u2013"},
                                                                                     {"&mdash;", "\u2014"},
                                                                                     {"&hellip;", "\u2026"},
                                                                                     {"&lsquo;", "\u2018"},
                                                                                     {"&rsquo;", "\u2019"},
                                                                                     {"&ldquo;", "\u201C"},
                                                                                     {"&rdquo;", "\u201D"},
                                                                                     {"&euro;", "\u20AC"},
                                                                                     {"&pound;", "\u00A3"},
                                                                                     {"&eacute;", "\u00E9"}}};
  for (const auto& [name, character] : kNames) {
    if (words == name) return std::string(character);
  }
  if (words.size() < 4 || words[1] != '#') return std::string(words);
  const bool is_hex = words[2] == 'x' || words[2] == 'X';
  const std::string_view digits = words.substr(is_hex ? 3 : 2, words.size() - (is_hex ? 4 : 3));
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, is_hex ? 16 : 10);
  const bool is_sound = error == std::errc() && end == digits.data() + digits.size() && value >= 0x20 &&
                        value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  if (!is_sound) return std::string(words);
  std::string character;
  append_utf8(character, static_cast<char32_t>(value));
  return character;
}

class Reader {
 public:
  MarkdownText read(std::string_view markdown) {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return me(self).enter_block(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return me(self).leave_block(type); };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) { return me(self).enter_span(type, detail); };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return me(self).leave_span(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* self) {
      return me(self).words(type, {words, size});
    };
    md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, this);
    close();
    return std::move(read_);
  }

 private:
  static Reader& me(void* self) { return *static_cast<Reader*>(self); }

  int enter_block(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_H:
        close();
        kind_ = Kind::heading;
        level_ = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
        break;
      case MD_BLOCK_LI:
        close();
        ++items_;
        break;
      case MD_BLOCK_CODE:
        close();
        kind_ = Kind::code;
        break;
      case MD_BLOCK_HTML:
        close();
        is_html_ = true;
        break;
      default: close(); break;
    }
    return 0;
  }

  int leave_block(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_HTML) {
      leave_out(html_);
      html_.clear();
      is_html_ = false;
    }
    close();
    if (type == MD_BLOCK_LI) --items_;
    return 0;
  }

  int enter_span(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_A) {
      if (links_++ == 0 && is_empty(open_)) {
        const MD_ATTRIBUTE& address = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
        address_.assign(address.text, address.size);
        begins_with_link_ = true;
      }
    }
    if (type == MD_SPAN_IMG) ++pictures_;
    return 0;
  }

  int leave_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_A && --links_ == 0) behind_link_ = open_.size();
    if (type == MD_SPAN_IMG && --pictures_ == 0) {
      leave_out(picture_);
      picture_.clear();
    }
    return 0;
  }

  int words(MD_TEXTTYPE type, std::string_view words) {
    if (is_html_) {
      html_ += words;
      return 0;
    }
    std::string& into = pictures_ > 0 ? picture_ : open_;
    switch (type) {
      case MD_TEXT_NULLCHAR: into += "\xEF\xBF\xBD"; break;
      case MD_TEXT_BR: into += '\n'; break;
      case MD_TEXT_SOFTBR: into += ' '; break;
      case MD_TEXT_ENTITY: into += entity(words); break;
      case MD_TEXT_HTML: break;  // a tag between words
      default: into += words; break;
    }
    return 0;
  }

  static bool is_empty(const std::string& words) { return words.find_first_not_of(" \t\n") == std::string::npos; }

  /// Ends the piece that is open.
  void close() {
    const std::size_t begin = open_.find_first_not_of(" \t\n");
    if (begin != std::string::npos) {
      const std::size_t end = open_.find_last_not_of(" \t\n") + 1;
      if (!read_.text.empty()) read_.text += "\n\n";
      MarkdownPiece piece;
      piece.kind = kind_ == Kind::paragraph && items_ > 0 ? Kind::item : kind_;
      piece.heading_level = kind_ == Kind::heading ? level_ : 0;
      piece.span.begin = static_cast<std::uint32_t>(read_.text.size());
      read_.text.append(open_, begin, end - begin);
      piece.span.end = static_cast<std::uint32_t>(read_.text.size());
      if (begins_with_link_ && behind_link_ >= end) piece.address = address_;
      read_.pieces.push_back(std::move(piece));
    }
    open_.clear();
    address_.clear();
    begins_with_link_ = false;
    behind_link_ = 0;
    kind_ = Kind::paragraph;
  }

  void leave_out(const std::string& words) {
    const std::size_t first = words.find_first_not_of(" \t\n");
    if (first == std::string::npos) return;
    const auto begin = static_cast<std::uint32_t>(read_.left_out.size());
    read_.left_out.append(words, first, words.find_last_not_of(" \t\n") + 1 - first);
    read_.left_out_spans.push_back({begin, static_cast<std::uint32_t>(read_.left_out.size())});
    read_.left_out += '\n';
  }

  MarkdownText read_;
  std::string open_, address_, picture_, html_;
  Kind kind_ = Kind::paragraph;
  unsigned level_ = 0;
  std::size_t items_ = 0, links_ = 0, pictures_ = 0, behind_link_ = 0;
  bool begins_with_link_ = false, is_html_ = false;
};

}  // namespace

MarkdownText text_of_markdown(std::string_view markdown) { return Reader().read(markdown); }

}  // namespace synoptic
