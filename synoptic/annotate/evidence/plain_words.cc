#include "synoptic/annotate/evidence/plain_words.h"

#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic::evidence {

PlainWords::PlainWords(const Document& document, const Words& words) : document_(document), words_(words) {
  lower_.reserve(words.tokens.size());
  for (const Token& token : words.tokens) lower_.push_back(lowered(document.words(token.span)));
}

std::string PlainWords::singular(std::uint32_t i) const {
  const std::string& word = lower_[i];
  if (word.size() <= 3 || word.back() != 's' || word.ends_with("ss") || word.ends_with("is")) return word;
  if (word.ends_with("ies")) return word.substr(0, word.size() - 3) + "y";
  if (word.ends_with("sses")) return word.substr(0, word.size() - 2);
  return word.substr(0, word.size() - 1);
}

std::string_view PlainWords::word(std::uint32_t i) const { return document_.words(words_.tokens[i].span); }

bool PlainWords::is_capitalised(std::uint32_t i) const { return is_upper(code_point_at(word(i), 0).value); }

bool PlainWords::is_read(Span span) const {
  const Block* block = document_.block_at(span.begin);
  return block != nullptr && synoptic::is_read(*block);
}

std::string PlainWords::phrase_from(std::uint32_t begin, std::uint32_t limit) const {
  while (begin < limit && words_.upos[begin] == Upos::det) ++begin;
  std::uint32_t end = begin;
  bool noun = false;
  for (; end < limit && end - begin < 14; ++end) {
    const Upos upos = words_.upos[end];
    const bool inner = upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || upos == Upos::num ||
                       lower_[end] == "'s" || lower_[end] == "'";
    noun = noun || upos == Upos::noun || upos == Upos::propn;
    if (inner) continue;
    const bool joins = noun && end + 1 < limit &&
                       (lower_[end] == "of" || lower_[end] == "for" || lower_[end] == "and" || lower_[end] == "the");
    const Upos next = end + 1 < limit ? words_.upos[end + 1] : Upos::punct;
    if (!joins || !(next == Upos::noun || next == Upos::propn || next == Upos::adj || next == Upos::det)) break;
    if (lower_[end] == "and" && !is_capitalised(end + 1)) break;
  }
  if (end == begin) return {};
  return std::string(document_.words({words_.tokens[begin].span.begin, words_.tokens[end - 1].span.end}));
}

std::string PlainWords::name_before(std::uint32_t end, std::uint32_t limit) const {
  if (end == 0) return {};
  std::uint32_t begin = end;
  while (begin > limit && end - begin < 8 && is_capitalised(begin - 1) && words_.upos[begin - 1] != Upos::punct)
    --begin;
  if (begin == end && begin > limit && words_.upos[begin - 1] == Upos::noun) --begin;
  if (begin < end && words_.upos[begin] == Upos::det) ++begin;
  if (begin == end) return {};
  return std::string(document_.words({words_.tokens[begin].span.begin, words_.tokens[end - 1].span.end}));
}

}  // namespace synoptic::evidence
