#include "synoptic/ingest/html/page_tokens.h"

#include <lexbor/html/tag.h>
#include <lexbor/html/tokenizer/state.h>
#include <lexbor/html/tokenizer/state_rawtext.h>
#include <lexbor/html/tokenizer/state_script.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "synoptic/ingest/html/character_references.h"
#include "synoptic/ingest/html/page_bytes.h"

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

constexpr std::size_t kMostFormatting = 32;

}  // namespace

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

PageTokens::PageTokens(lxb_html_parser_t* parser, const HtmlLimits& limits)
    : tokenizer_(lxb_html_parser_tokenizer(parser)), tree_(lxb_html_parser_tree(parser)), limits_(limits) {
  next_ = tokenizer_->callback_token_done;
  next_context_ = tokenizer_->callback_token_ctx;
  lxb_html_tokenizer_callback_token_done_set(tokenizer_, token_done, this);
  tokenizer_->state = ordinary;
  // No attribute of a page has a space in its name.
  constexpr std::string_view kCarrier = "synoptic attributes";
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
