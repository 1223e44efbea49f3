// Between a page's bytes and the tree that lexbor builds: what is ordinary is cut into tokens here, and the limits of
// HtmlLimits are kept.
//
// lexbor's tokenizer is a state machine that copies every name, value and text and enters every attribute in the tree.
// Most of a page is plain texts, tags whose attributes are quoted, scripts and comments. These are read here at once,
// straight out of the page, and attributes are kept beside the tree as views. Whatever is not ordinary (doctypes,
// <title>, references to rare characters, unclosed tags, attributes of elements that the rules for broken markup
// compare) is left to lexbor from its first byte on, so that the tree is the same.
#pragma once

#include <lexbor/html/parser.h>

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/ingest/html/html.h"
#include "synoptic/ingest/html/page_attributes.h"

namespace synoptic {

/// Attributes of one start tag, and the words of its classes (class_words.h).
struct AttributeList {
  std::uint32_t first = 0, count = 0;
  std::uint32_t named = 0;  ///< A bit for each PageAttributeName in it.
  std::uint32_t first_class_word = 0, class_words = 0;
};

/// Elements that the parser opens again in every paragraph until they are closed. A list of them without end makes
/// every paragraph cost that much.
bool is_formatting(lxb_tag_id_t tag);

class PageTokens {
 public:
  /// Stands between the tokenizer and the tree of `parser` from now on, as long as that parses.
  PageTokens(lxb_html_parser_t* parser, const HtmlLimits& limits);
  PageTokens(const PageTokens&) = delete;
  PageTokens& operator=(const PageTokens&) = delete;

  /// The attributes of an element of the tree.
  AttributeList of(const lxb_dom_element_t* element);

  std::size_t nodes() const { return nodes_; }
  std::size_t too_deep() const { return too_deep_; }           ///< Start tags passed over.
  std::size_t dropped_attributes() const { return dropped_; }  ///< Elements that lost some.
  bool is_full() const { return is_full_; }                    ///< The page was cut.
  std::vector<PageAttribute> take_attributes() { return std::move(attributes_); }
  std::vector<std::uint32_t> take_class_words() { return std::move(class_words_); }
  /// What attributes with references were resolved to.
  std::deque<std::string> take_values() { return std::move(values_); }

 private:
  using Bytes = const lxb_char_t*;
  static lxb_html_token_t* token_done(lxb_html_tokenizer_t* tokenizer, lxb_html_token_t* token, void* context);
  static Bytes ordinary(lxb_html_tokenizer_t* tokenizer, Bytes data, Bytes end);

  lxb_html_token_t* pass(lxb_html_tokenizer_t* tokenizer, lxb_html_token_t* token);
  Bytes read(Bytes data, Bytes end);
  bool emit();
  bool emit_text(Bytes begin, Bytes end);
  Bytes emit_comment(Bytes at, Bytes end);
  Bytes emit_end_tag(Bytes at, Bytes end);
  Bytes emit_start_tag(Bytes at, Bytes end);
  Bytes emit_raw_text(Bytes at, Bytes end);
  bool add_attribute(PageAttributeName known, std::string_view value, bool is_plain);
  bool carry_list(std::uint32_t number);
  void forget_list();
  lxb_tag_id_t tag_of(std::string_view name, bool is_small);
  void end_list();

  lxb_html_tokenizer_t* const tokenizer_;
  lxb_html_tree_t* const tree_;
  const HtmlLimits& limits_;
  lxb_html_tokenizer_token_f next_ = nullptr;
  void* next_context_ = nullptr;
  std::size_t nodes_ = 0, too_deep_ = 0, dropped_ = 0;
  bool is_full_ = false;

  std::vector<PageAttribute> attributes_;
  std::vector<std::uint32_t> class_words_;
  std::vector<AttributeList> lists_;
  AttributeList list_;  ///< Of the tag that is being read.
  std::deque<std::string> values_;
  std::string text_;  ///< A text with its references resolved.
  const lxb_dom_attr_data_t* carrier_ = nullptr;
  struct KnownTag {
    std::uint64_t name = 0;
    lxb_tag_id_t tag = 0;
  };
  struct KnownClass {
    std::string_view value;
    std::uint32_t first = 0, count = 0;
  };
  std::array<KnownClass, 1024> classes_{};  ///< Classes whose words have been cut.
  std::array<KnownTag, 256> tags_{};        ///< Names of up to eight letters, found without lexbor's table.
};

}  // namespace synoptic
