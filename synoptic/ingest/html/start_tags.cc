#include <lexbor/html/tag.h>
#include <lexbor/html/tokenizer/state.h>

#include <cstring>
#include <utility>

#include "synoptic/ingest/html/character_references.h"
#include "synoptic/ingest/html/class_words.h"
#include "synoptic/ingest/html/page_bytes.h"
#include "synoptic/ingest/html/page_tokens.h"

namespace synoptic {

namespace {

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
    case LXB_TAG_FORM:  // in a table
    case LXB_TAG_FRAME:
    case LXB_TAG_IMAGE:
    case LXB_TAG_KEYGEN:
    case LXB_TAG_PARAM: return true;
    default: return lxb_html_tag_is_void(tag);
  }
}

std::string small(std::string_view name) {
  std::string out(name);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return out;
}

}  // namespace

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
      if (size == sizeof number) std::memcpy(&number, value, sizeof number);
      return number < lists_.size() ? lists_[number] : AttributeList();
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

}  // namespace synoptic
