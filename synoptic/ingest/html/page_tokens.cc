#include "synoptic/ingest/html/page_tokens.h"

#include <lexbor/html/tag.h>
#include <lexbor/html/tokenizer/state.h>
#include <lexbor/html/tokenizer/state_rawtext.h>
#include <lexbor/html/tokenizer/state_script.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "synoptic/ingest/html/character_references.h"
#include "synoptic/ingest/html/class_words.h"
#include "synoptic/ingest/html/find_sign.h"

// Of lexbor, declared in none of its headers.
extern "C" {
const lxb_tag_data_t* lxb_tag_append_lower(lexbor_hash_t* hash, const lxb_char_t* name, size_t length);
lxb_dom_attr_data_t* lxb_dom_attr_local_name_append(lexbor_hash_t* hash, const lxb_char_t* name, size_t length);
}

namespace synoptic {

namespace {

/// Elements whose text the tokenizer reads by other rules: dropping their start tags would turn scripts into text.
bool changes_tokenizer(lxb_tag_id_t tag) {
  switch (tag) {
    case LXB_TAG_SCRIPT:
    case LXB_TAG_STYLE:
    case LXB_TAG_TEXTAREA:
    case LXB_TAG_TITLE:
    case LXB_TAG_XMP:
    case LXB_TAG_IFRAME:
    case LXB_TAG_NOEMBED:
    case LXB_TAG_NOFRAMES: return true;
    default: return false;
  }
}

/// Elements that the parser opens again in every paragraph until they are closed. A list of them without end makes
/// every paragraph cost that much.
bool is_formatting(lxb_tag_id_t tag) {
  switch (tag) {
    case LXB_TAG_A:
    case LXB_TAG_B:
    case LXB_TAG_BIG:
    case LXB_TAG_CODE:
    case LXB_TAG_EM:
    case LXB_TAG_FONT:
    case LXB_TAG_I:
    case LXB_TAG_NOBR:
    case LXB_TAG_S:
    case LXB_TAG_SMALL:
    case LXB_TAG_STRIKE:
    case LXB_TAG_STRONG:
    case LXB_TAG_TT:
    case LXB_TAG_U: return true;
    default: return false;
  }
}

constexpr std::size_t kMostFormatting = 32;

/// Elements whose attributes the tree itself reads, compares or adds to another element's: lexbor shall have them.
bool needs_its_attributes(lxb_tag_id_t tag) {
  switch (tag) {
    case LXB_TAG_HTML:
    case LXB_TAG_BODY:
    case LXB_TAG_INPUT:
    case LXB_TAG_ANNOTATION_XML: return true;
    // Of <a> there is one open at most, so that none are compared.
    default: return tag != LXB_TAG_A && is_formatting(tag);
  }
}

/// Elements that are not open any more when their start tag has been read, or may be opened again.
bool is_closed_at_once(lxb_tag_id_t tag) {
  switch (tag) {
    case LXB_TAG_A:
    case LXB_TAG_BASEFONT:
    case LXB_TAG_BGSOUND:
    case LXB_TAG_FRAME:
    case LXB_TAG_IMAGE:
    case LXB_TAG_KEYGEN:
    case LXB_TAG_PARAM: return true;
    default: return lxb_html_tag_is_void(tag);
  }
}

constexpr bool is_letter(lxb_char_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_white(lxb_char_t c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

std::string_view view(const lxb_char_t* begin, const lxb_char_t* end) {
  return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

const lxb_char_t* find_byte(const lxb_char_t* at, const lxb_char_t* end, char byte) {
  const void* const found = std::memchr(at, byte, static_cast<std::size_t>(end - at));
  return found == nullptr ? end : static_cast<const lxb_char_t*>(found);
}

const lxb_char_t* skip_white(const lxb_char_t* at, const lxb_char_t* end) {
  while (at < end && is_white(*at)) ++at;
  return at;
}

/// Bytes of a name: 1 those that end it, 2 capitals, 4 what names of tags have not, 0 all others.
constexpr auto kNameBytes = [] {
  std::array<std::uint8_t, 256> kinds{};
  for (std::size_t c = 0; c < 256; ++c) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    kinds[c] = is_plain ? 0 : c >= 'A' && c <= 'Z' ? 2 : 4;
  }
  for (const unsigned char c : {' ', '\n', '\t', '\r', '\f', '/', '>', '='}) kinds[c] = 1;
  return kinds;
}();

std::string small(std::string_view name) {
  std::string out(name);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return out;
}

}  // namespace

PageAttributeName known_attribute(std::string_view given) {
  using enum PageAttributeName;
  switch (given.size()) {
    case 2: return given == "id" ? id : other;
    case 3: return given == "rel" ? rel : other;
    case 4:
      return given == "href"   ? href
             : given == "role" ? role
             : given == "name" ? name
             : given == "type" ? type
             : given == "lang" ? lang
                               : other;
    case 5: return given == "class" ? class_name : given == "style" ? style : given == "title" ? title : other;
    case 6: return given == "hidden" ? hidden : other;
    case 7: return given == "content" ? content : given == "pubdate" ? pubdate : other;
    case 8:
      return given == "itemprop" ? itemprop : given == "property" ? property : given == "datetime" ? datetime : other;
    case 9: return given == "data-time" ? data_time : other;
    case 10: return given == "http-equiv" ? http_equiv : other;
    case 13:
      return given == "aria-controls"   ? aria_controls
             : given == "aria-expanded" ? aria_expanded
             : given == "data-datetime" ? data_datetime
                                        : other;
    case 14: return given == "data-timestamp" ? data_timestamp : other;
    default: return other;
  }
}

PageTokens::PageTokens(lxb_html_parser_t* parser, const HtmlLimits& limits)
    : tokenizer_(lxb_html_parser_tokenizer(parser)), tree_(lxb_html_parser_tree(parser)), limits_(limits) {
  next_ = tokenizer_->callback_token_done;
  next_context_ = tokenizer_->callback_token_ctx;
  lxb_html_tokenizer_callback_token_done_set(tokenizer_, token_done, this);
  tokenizer_->state = ordinary;
  constexpr std::string_view kCarrier = "synoptic:attributes";
  carrier_ = lxb_dom_attr_local_name_append(tokenizer_->attrs, reinterpret_cast<const lxb_char_t*>(kCarrier.data()),
                                            kCarrier.size());
  lists_.push_back({});
}

lxb_html_token_t* PageTokens::token_done(lxb_html_tokenizer_t* tokenizer, lxb_html_token_t* token, void* context) {
  PageTokens& tokens = *static_cast<PageTokens*>(context);
  lxb_html_token_t* const next = tokens.pass(tokenizer, token);
  // lexbor is done with what it had to read by itself.
  if (tokenizer->state == lxb_html_tokenizer_state_data_before) tokenizer->state = ordinary;
  return next;
}

lxb_html_token_t* PageTokens::pass(lxb_html_tokenizer_t* tokenizer, lxb_html_token_t* token) {
  const bool is_end_of_file = token->tag_id == LXB_TAG__END_OF_FILE;
  if (is_end_of_file) return next_(tokenizer, token, next_context_);
  if (is_full_) return token;
  const bool is_start = (token->type & LXB_HTML_TOKEN_TYPE_CLOSE) == 0 && token->tag_id > LXB_TAG__EM_COMMENT;
  const std::size_t open = tree_->open_elements->length;
  if (nodes_ >= limits_.max_nodes) {
    is_full_ = true;
    return token;
  }
  if (is_start) {
    if ((open >= limits_.max_depth && !changes_tokenizer(token->tag_id)) ||
        (tree_->active_formatting->length >= kMostFormatting && is_formatting(token->tag_id))) {
      ++too_deep_;
      return token;
    }
    std::size_t count = 0;
    for (lxb_html_token_attr_t* attribute = token->attr_first; attribute != nullptr; attribute = attribute->next) {
      if (++count <= limits_.max_attributes) continue;
      ++dropped_;
      // The rest of the list is cut off; its memory belongs to the tokenizer and goes with it.
      token->attr_last = attribute->prev;
      attribute->prev->next = nullptr;
      break;
    }
  }
  lxb_html_token_t* const next = next_(tokenizer, token, next_context_);
  // Elements that the parser opened again, or that the page left out, count too.
  const std::size_t now_open = tree_->open_elements->length;
  nodes_ += std::max<std::size_t>(1, now_open > open ? now_open - open : 0);
  return next;
}

AttributeList PageTokens::of(const lxb_dom_element_t* element) {
  if (element->node.user != nullptr) return lists_[reinterpret_cast<std::uintptr_t>(element->node.user)];
  lxb_dom_attr_t* attribute = element->first_attr;
  if (attribute == nullptr) return {};
  list_ = {static_cast<std::uint32_t>(attributes_.size())};
  for (; attribute != nullptr; attribute = attribute->next) {
    std::size_t size = 0;
    const lxb_char_t* const value = lxb_dom_attr_value(attribute, &size);
    if (attribute->node.local_name == carrier_->attr_id) {
      std::uint32_t number = 0;
      std::memcpy(&number, value, sizeof number);
      return lists_[number];
    }
    const lxb_char_t* const name = lxb_dom_attr_local_name(attribute, &size);
    const PageAttributeName known = known_attribute(view(name, name + size));
    if (known == PageAttributeName::other || (list_.named >> static_cast<unsigned>(known) & 1u) != 0) continue;
    (void)lxb_dom_attr_value(attribute, &size);
    attributes_.push_back({value == nullptr ? std::string_view() : view(value, value + size), known});
    list_.named |= 1u << static_cast<unsigned>(known);
  }
  end_list();
  return list_;
}

void PageTokens::end_list() {
  list_.count = static_cast<std::uint32_t>(attributes_.size()) - list_.first;
  constexpr unsigned kClass = 1u << static_cast<unsigned>(PageAttributeName::class_name);
  constexpr unsigned kCut = kClass | 1u << static_cast<unsigned>(PageAttributeName::id) |
                            1u << static_cast<unsigned>(PageAttributeName::itemprop) |
                            1u << static_cast<unsigned>(PageAttributeName::role);
  if ((list_.named & kCut) == 0) return;
  // Most elements have a class alone, and most of those are one of a few.
  KnownClass* known = nullptr;
  if ((list_.named & kCut) == kClass) {
    std::string_view value;
    for (std::uint32_t i = list_.first; i < attributes_.size(); ++i) {
      if (attributes_[i].known == PageAttributeName::class_name) value = attributes_[i].value;
    }
    std::uint64_t key = value.size();
    if (value.size() >= sizeof key) {
      std::uint64_t ends[2];
      std::memcpy(ends, value.data(), sizeof key);
      std::memcpy(ends + 1, value.data() + value.size() - sizeof key, sizeof key);
      key += ends[0] * 31 + ends[1];
    } else if (!value.empty()) {
      key += static_cast<std::uint64_t>(static_cast<unsigned char>(value.front())) << 8 |
             static_cast<std::uint64_t>(static_cast<unsigned char>(value[value.size() / 2])) << 16 |
             static_cast<std::uint64_t>(static_cast<unsigned char>(value.back())) << 24;
    }
    known = &classes_[key * 0x9E3779B97F4A7C15ull >> 54];
    if (known->value == value) {
      list_.first_class_word = known->first;
      list_.class_words = known->count;
      return;
    }
    known->value = value;
  }
  list_.first_class_word = static_cast<std::uint32_t>(class_words_.size());
  synoptic::class_words({attributes_.data() + list_.first, list_.count},
                        [&](std::uint32_t hash, std::string_view) { class_words_.push_back(hash); });
  list_.class_words = static_cast<std::uint32_t>(class_words_.size()) - list_.first_class_word;
  if (known != nullptr) known->first = list_.first_class_word, known->count = list_.class_words;
}

/// Stands for the tokenizer's state of data. What it cannot read it gives back to lexbor, at the first byte.
PageTokens::Bytes PageTokens::ordinary(lxb_html_tokenizer_t* tokenizer, Bytes data, Bytes end) {
  if (!tokenizer->is_eof) {
    data = static_cast<PageTokens*>(tokenizer->callback_token_ctx)->read(data, end);
    if (data >= end || tokenizer->state != ordinary) return data;
  }
  tokenizer->state = lxb_html_tokenizer_state_data_before;
  return data;
}

/// Tokens up to the first that is not ordinary.
PageTokens::Bytes PageTokens::read(Bytes data, Bytes end) {
  while (data < end) {
    const Bytes sign = find_sign('<', data, end);
    const Bytes text_end = sign < end && *sign == '<' ? sign : find_byte(sign, end, '<');
    if (end - text_end < 3) return data;
    if (text_end > data) {
      Bytes begin = data, stop = text_end;
      if (sign < text_end) {
        if (find_byte(sign, text_end, 0) != text_end) return data;
        text_.clear();
        if (!append_resolved(view(data, text_end), false, text_)) return data;
        begin = reinterpret_cast<Bytes>(text_.data());
        stop = begin + text_.size();
      }
      if (!emit_text(begin, stop)) return end;
      data = text_end;
    }
    const Bytes next = is_letter(data[1])                     ? emit_start_tag(data, end)
                       : data[1] == '/' && is_letter(data[2]) ? emit_end_tag(data, end)
                       : view(data, end).starts_with("<!--")  ? emit_comment(data, end)
                                                              : data;
    if (next == data || next >= end || tokenizer_->state != ordinary) return next;
    data = next;
  }
  return data;
}

bool PageTokens::emit() {
  lxb_html_tokenizer_t& tokenizer = *tokenizer_;
  tokenizer.token = tokenizer.callback_token_done(&tokenizer, tokenizer.token, tokenizer.callback_token_ctx);
  if (tokenizer.token == nullptr) {
    if (tokenizer.status == LXB_STATUS_OK) tokenizer.status = LXB_STATUS_ERROR;
    return false;
  }
  lxb_html_token_clean(tokenizer.token);
  tokenizer.pos = tokenizer.start;
  return true;
}

bool PageTokens::emit_text(Bytes begin, Bytes end) {
  lxb_html_token_t& token = *tokenizer_->token;
  token.begin = token.text_start = begin;
  token.end = token.text_end = end;
  token.tag_id = LXB_TAG__TEXT;
  return emit();
}

/// A comment without its text: that it stands there parts two texts.
PageTokens::Bytes PageTokens::emit_comment(Bytes at, Bytes end) {
  Bytes close = at + 4;
  if (close < end && (*close == '>' || *close == '-')) return at;
  while (true) {
    close = find_byte(close, end, '-');
    if (end - close < 4) return at;
    if (close[1] == '-' && close[2] == '>') break;
    if (close[1] == '-' && close[2] == '!') return at;
    ++close;
  }
  lxb_html_token_t& token = *tokenizer_->token;
  token.begin = token.text_start = token.text_end = at + 4;
  token.end = close;
  token.tag_id = LXB_TAG__EM_COMMENT;
  return emit() ? close + 3 : end;
}

lxb_tag_id_t PageTokens::tag_of(std::string_view name, bool is_small) {
  const auto ask = [&] {
    const lxb_tag_data_t* const data =
        lxb_tag_append_lower(tokenizer_->tags, reinterpret_cast<const lxb_char_t*>(name.data()), name.size());
    return data == nullptr ? lxb_tag_id_t{LXB_TAG__UNDEF} : data->tag_id;
  };
  if (!is_small || name.size() > sizeof(std::uint64_t)) return ask();
  std::uint64_t key = 0;
  for (const char c : name) key = key << 8 | static_cast<unsigned char>(c);
  KnownTag& known = tags_[key * 0x9E3779B97F4A7C15ull >> 56];
  if (known.name != key) known = {key, ask()};
  return known.tag;
}

PageTokens::Bytes PageTokens::emit_end_tag(Bytes at, Bytes end) {
  const Bytes begin = at + 2;
  Bytes stop = begin;
  std::uint8_t kinds = 0;
  while (stop < end && kNameBytes[*stop] != 1) kinds |= kNameBytes[*stop++];
  const Bytes close = skip_white(stop, end);
  if (close >= end || *close != '>' || (kinds & 4) != 0) return at;
  const lxb_tag_id_t tag = tag_of(view(begin, stop), kinds == 0);
  if (tag == LXB_TAG__UNDEF) return at;
  lxb_html_token_t& token = *tokenizer_->token;
  token.begin = begin;
  token.end = close;
  token.tag_id = tag;
  token.type |= LXB_HTML_TOKEN_TYPE_CLOSE;
  return emit() ? close + 1 : end;
}

/// False where the value has what only lexbor can read. `is_plain`: it is meant as it stands.
bool PageTokens::add_attribute(PageAttributeName known, std::string_view value, bool is_plain) {
  if ((list_.named >> static_cast<unsigned>(known) & 1u) != 0) return true;
  if (!is_plain) {
    if (value.find('\0') != std::string_view::npos) return false;
    std::string resolved;
    if (!append_resolved(value, true, resolved)) return false;
    value = values_.emplace_back(std::move(resolved));
  }
  attributes_.push_back({value, known});
  list_.named |= 1u << static_cast<unsigned>(known);
  return true;
}

void PageTokens::forget_list() { attributes_.resize(list_.first); }

/// For an element that cannot be found after its tag was read: it has the number of its list as its only attribute.
bool PageTokens::carry_list(std::uint32_t number) {
  lxb_html_token_attr_t* const attribute = lxb_html_token_attr_append(tokenizer_->token, tokenizer_->dobj_token_attr);
  if (attribute == nullptr) return false;
  attribute->value = static_cast<lxb_char_t*>(lexbor_mraw_calloc(tokenizer_->attrs_mraw, sizeof number + 1));
  if (attribute->value == nullptr) return false;
  std::memcpy(attribute->value, &number, sizeof number);
  attribute->value_size = sizeof number;
  attribute->name = carrier_;
  attribute->name_begin = attribute->name_end = attribute->value_begin = attribute->value_end =
      tokenizer_->token->begin;
  return true;
}

PageTokens::Bytes PageTokens::emit_start_tag(Bytes at, Bytes end) {
  const Bytes begin = at + 1;
  Bytes next = begin;
  std::uint8_t kinds = 0;
  while (next < end && kNameBytes[*next] != 1) kinds |= kNameBytes[*next++];
  if (next >= end || *next == '=' || (kinds & 4) != 0) return at;
  const lxb_tag_id_t tag = tag_of(view(begin, next), kinds == 0);
  if (tag == LXB_TAG__UNDEF) return at;
  list_ = {static_cast<std::uint32_t>(attributes_.size())};
  constexpr int kMost = 100;
  int count = 0;
  bool is_self_closing = false;
  while (true) {
    next = skip_white(next, end);
    if (next >= end) return forget_list(), at;
    if (*next == '>') break;
    if (*next == '/') {
      if (++next < end && *next == '>') {
        is_self_closing = true;
        break;
      }
      continue;
    }
    const Bytes name = next;
    std::uint8_t name_kinds = 0;
    while (next < end && kNameBytes[*next] != 1) name_kinds |= kNameBytes[*next++];
    const Bytes name_end = next;
    next = skip_white(next, end);
    // "=" before a name, too many, or those that the tree must have.
    if (name == name_end || next >= end || ++count > kMost || needs_its_attributes(tag)) return forget_list(), at;
    const PageAttributeName known =
        (name_kinds & 2) == 0 ? known_attribute(view(name, name_end)) : known_attribute(small(view(name, name_end)));
    const bool is_asked = known != PageAttributeName::other;
    Bytes value = next, value_end = next;
    bool is_plain = true;
    if (*next == '=') {
      next = value = skip_white(next + 1, end);
      if (next >= end || *next == '>') return forget_list(), at;
      const lxb_char_t quote = *next;
      if (quote == '"' || quote == '\'') {
        ++value;
        const Bytes sign = is_asked ? find_sign(quote, value, end) : value;
        value_end = find_byte(sign, end, static_cast<char>(quote));
        is_plain = sign == value_end;
        next = value_end + 1;
      } else {
        for (; next < end && !is_white(*next) && *next != '>'; ++next)
          is_plain = is_plain && *next != '&' && *next != 0;
        value_end = next;
      }
      if (next >= end) return forget_list(), at;
    }
    if (is_asked && !add_attribute(known, view(value, value_end), is_plain)) return forget_list(), at;
  }
  end_list();
  lxb_html_token_t& token = *tokenizer_->token;
  token.begin = begin;
  token.end = next;
  token.tag_id = tag;
  if (is_self_closing) token.type |= LXB_HTML_TOKEN_TYPE_CLOSE_SELF;
  std::uint32_t number = 0;
  bool is_carried = false;
  if (list_.count > 0) {
    number = static_cast<std::uint32_t>(lists_.size());
    lists_.push_back(list_);
    is_carried = is_self_closing || is_closed_at_once(tag);
    if (is_carried && !carry_list(number)) return end;
  }
  const auto innermost = [&] {
    const lexbor_array_t& open = *tree_->open_elements;
    return open.length == 0 ? nullptr : static_cast<lxb_dom_node_t*>(open.list[open.length - 1]);
  };
  const lxb_dom_node_t* const before = innermost();
  tokenizer_->state = lxb_html_tokenizer_state_data_before;
  if (!emit()) return end;
  if (number != 0 && !is_carried) {
    lxb_dom_node_t* const made = innermost();
    if (made != nullptr && made != before && made->local_name == tag)
      made->user = reinterpret_cast<void*>(static_cast<std::uintptr_t>(number));
  }
  return emit_raw_text(next + 1, end);
}

/// What follows a start tag, where that is a script or a style sheet.
PageTokens::Bytes PageTokens::emit_raw_text(Bytes at, Bytes end) {
  lxb_html_tokenizer_t& tokenizer = *tokenizer_;
  const bool is_script = tokenizer.state == lxb_html_tokenizer_state_script_data_before;
  const bool is_style =
      tokenizer.state == lxb_html_tokenizer_state_rawtext_before && tokenizer.tmp_tag_id == LXB_TAG_STYLE;
  if (!is_script && !is_style) return at;
  const std::string_view name = is_script ? "script" : "style";
  Bytes close = at;
  while (true) {
    close = find_byte(close, end, '<');
    if (end - close < static_cast<std::ptrdiff_t>(name.size()) + 3) return at;
    // Scripts in comments end by rules of their own.
    if (is_script && view(close, end).starts_with("<!--")) return at;
    if (close[1] == '/' && std::equal(name.begin(), name.end(), close + 2,
                                      [](char a, lxb_char_t b) { return a == static_cast<char>(b | 0x20); })) {
      const lxb_char_t stop = close[2 + name.size()];
      if (stop == '>') break;
      if (is_white(stop) || stop == '/') return at;
    }
    ++close;
  }
  if (close > at) {
    Bytes begin = at, stop = close;
    if (find_byte(at, close, 0) != close) return at;
    if (find_byte(at, close, '\r') != close) {
      text_.clear();
      for (Bytes line = at; line < close;) {
        const Bytes line_end = find_byte(line, close, '\r');
        text_ += view(line, line_end);
        line = line_end + 1;
        if (line_end < close && (line == close || *line != '\n')) text_ += '\n';
      }
      begin = reinterpret_cast<Bytes>(text_.data());
      stop = begin + text_.size();
    }
    if (!emit_text(begin, stop)) return end;
  }
  lxb_html_token_t& token = *tokenizer.token;
  token.begin = close + 2;
  token.end = close + 2 + name.size();
  token.tag_id = is_script ? LXB_TAG_SCRIPT : LXB_TAG_STYLE;
  token.type |= LXB_HTML_TOKEN_TYPE_CLOSE;
  tokenizer.state = lxb_html_tokenizer_state_data_before;
  return emit() ? close + 3 + name.size() : end;
}

}  // namespace synoptic
