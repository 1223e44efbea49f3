#include "synoptic/annotate/names/name_features.h"

#include <algorithm>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/language/linear_model.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

bool in_capitals(const WordForm& form) { return form.capitals != Capitals::none; }

bool joins(std::string_view word) {
  return word == "of" || word == "the" || word == "and" || word == "for" || word == "&" || word == "de" ||
         word == "la" || word == "al" || word == "bin" || word == "von" || word == "van" || word == "del" ||
         word == "-" || word == "du" || word == "der" || word == "den" || word == "el";
}

std::uint64_t bucket(std::uint32_t count) { return count >= 3 ? 3 : count; }

}  // namespace

CapitalsCensus::CapitalsCensus(std::string_view text, const Words& words) {
  std::string scratch;
  std::vector<WordForm> forms;
  for (const Sentence& sentence : words.sentences) {
    forms.clear();
    std::size_t letters = 0, capitals = 0;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      forms.push_back(word_form(words.tokens[i].span.in(text), scratch));
      letters += forms.back().letters;
      capitals += forms.back().letters && in_capitals(forms.back());
    }
    if (capitals * 2 > letters) continue;  // a title: its capitals tell nothing
    for (std::size_t i = 0; i < forms.size(); ++i) {
      if (!forms[i].letters) continue;
      if (!in_capitals(forms[i]))
        ++counts_[forms[i].lower].small;
      else if (i > 0 && forms[i - 1].letters)
        ++counts_[forms[i].lower].capital;
    }
  }
}

std::uint64_t CapitalsCensus::of(const WordForm& form) const {
  const auto found = counts_.find(form.lower);
  return found == counts_.end() ? 0 : bucket(found->second.capital) * 4 + bucket(found->second.small);
}

void NameSentence::read(std::string_view text, const Words& words, const Sentence& sentence,
                        const CapitalsCensus& census) {
  size_ = sentence.tokens.size();
  tokens_.clear();
  for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i)
    tokens_.push_back(words.tokens[i].span.in(text));
  forms_.assign(size_ + 4, WordForm{});
  masks_.assign(size_ + 4, 0);
  upos_.assign(size_ + 4, 31);
  for (const std::size_t edge : {std::size_t{0}, std::size_t{1}, size_ + 2, size_ + 3})
    forms_[edge].lower = forms_[edge].exact = edge < 2 ? 1 : 2;
  const std::vector<std::uint32_t> masks = look_up(tokens_);
  may_begin_.assign(size_, false);
  census_.assign(size_, 0);
  std::size_t letters = 0, capitals = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    WordForm& form = forms_[i + 2] = word_form(tokens_[i], scratch_);
    masks_[i + 2] = masks[i];
    upos_[i + 2] = static_cast<std::uint8_t>(words.upos[sentence.tokens.begin + i]);
    may_begin_[i] = in_capitals(form) || words.upos[sentence.tokens.begin + i] == Upos::propn;
    census_[i] = census.of(form);
    letters += form.letters;
    capitals += form.letters && in_capitals(form);
  }
  style_ = capitals == 0 ? 2 : letters >= 3 && capitals * 4 > letters * 3 ? 1 : 0;
  find_runs();
}

void NameSentence::find_runs() {
  runs_.assign(size_, Run{});
  for (std::size_t i = 0; i < size_;) {
    if (!in_capitals(forms_[i + 2])) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    for (;;) {
      std::size_t next = end;
      while (next < size_ && next - end < 2 && joins(tokens_[next])) ++next;
      if (next >= size_ || !in_capitals(forms_[next + 2])) break;
      end = next + 1;
    }
    for (std::size_t k = i; k < end; ++k) runs_[k] = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end)};
    i = end;
  }
}

void NameSentence::own_features(std::size_t word, std::vector<std::uint64_t>& out) const {
  const WordForm& w = form(word, 0);
  const WordForm& b = form(word, -1);
  const WordForm& a = form(word, 1);
  const std::uint32_t m = mask(word, 0);
  const std::uint64_t u = upos(word, 0);
  const std::uint64_t place = style_ * 2 + (word == 0) + 1;
  std::uint64_t pattern = 1;
  const auto add = [&](std::uint64_t first, std::uint64_t second = 0) {
    out.push_back(feature_hash(pattern++, first, second));
  };
  add(0);
  add(w.exact);
  add(w.lower);
  add(w.prefix[1]);
  add(w.prefix[2]);
  add(w.suffix[1]);
  add(w.suffix[2]);
  add(w.suffix[3]);
  add(w.suffix[4]);
  add(w.shape);
  add(w.shape, place);
  add(b.lower);
  add(form(word, -2).lower);
  add(a.lower);
  add(form(word, 2).lower);
  add(b.lower, w.shape);
  add(a.lower, w.shape);
  add(b.lower, a.lower);
  add(b.lower, w.lower);
  add(w.lower, a.lower);
  add(feature_hash(7, b.shape, w.shape), a.shape);
  add(u);
  add(u * 32 + upos(word, -1), place);
  add(u * 32 + upos(word, 1));
  add((u * 32 + upos(word, -1)) * 32 + upos(word, 1));
  add(m + 1, place);
  add(m + 1, w.shape);
  add(mask(word, -1) + 1);
  add(mask(word, 1) + 1);
  add(m + 1, mask(word, 1));
  add(m + 1, mask(word, -1));
  add(census_[word] + 1, place);
  add(census_[word] + 1, m);
  add(b.suffix[2], w.shape);
  add(a.suffix[2], w.shape);
  const Run run = runs_[word];
  const std::size_t last = run.end > run.begin ? run.end - 1 : word;
  const std::size_t first = run.end > run.begin ? run.begin : word;
  const std::uint64_t length = std::min<std::uint64_t>(run.end - run.begin, 5);
  const std::uint64_t position = word == last ? (word == first ? 0 : 2) : word == first ? 1 : 3;
  add(form(last, 0).lower, position);
  add(mask(last, 0) + 1, position);
  add(mask(first, 0) + 1, position);
  add(mask(first, 0) + 1, feature_hash(8, mask(last, 0), position));
  add(form(first, -1).lower, position);
  add(form(last, 1).lower, position);
  add(upos(last, 1), position);
  add(length * 4 + position, place);
  add(form(first, -1).lower, form(last, 1).lower);
  add(form(last, 0).suffix[2], position);
  add(form(first, 0).lower, position);
  // Each list alone, for the word and its neighbours.
  for (int offset = -1; offset <= 1; ++offset) {
    for (std::uint32_t rest = mask(word, offset); rest != 0; rest &= rest - 1) {
      out.push_back(feature_hash(static_cast<std::uint64_t>(100 + offset), (rest & (0u - rest)), position + 1));
    }
  }
}

void NameSentence::history_features(std::size_t word, std::uint8_t before, std::uint8_t before_that,
                                    std::uint8_t remembered, std::vector<std::uint64_t>& out) const {
  const WordForm& w = form(word, 0);
  const std::uint64_t p = before + 1u;
  const std::uint64_t r = remembered + 1u;
  std::uint64_t pattern = 120;
  const auto add = [&](std::uint64_t first, std::uint64_t second = 0) {
    out.push_back(feature_hash(pattern++, first, second));
  };
  add(p);
  add(p, before_that + 1u);
  add(p, w.lower);
  add(p, w.shape);
  add(p, mask(word, 0));
  add(p, upos(word, 0));
  add(p, form(word, 1).lower);
  add(p, form(word, -1).lower);
  add(p, feature_hash(9, upos(word, 0), upos(word, 1)));
  add(r);
  add(r, p);
  add(r, w.shape);
}

}  // namespace synoptic
