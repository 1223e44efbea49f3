#include "synoptic/language/tag_features.h"

#include "synoptic/language/countries.h"
#include "synoptic/language/linear_model.h"

namespace synoptic {

namespace {

enum Style : std::uint64_t { kProse, kTitle, kAllCapitals, kNoCapitals };

// A title has its words in capitals but for the short ones; four in five of those over three letters tell.
std::uint64_t style_of(std::span<const std::string_view> tokens, std::span<const WordForm> forms) {
  std::size_t words = 0, first = 0, all = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!forms[i].letters || tokens[i].size() <= 3) continue;
    ++words;
    first += forms[i].capitals != Capitals::none;
    all += forms[i].capitals == Capitals::all;
  }
  if (words < 2) return kProse;
  if (all * 5 >= words * 4) return kAllCapitals;
  if (first == 0) return kNoCapitals;
  return words >= 3 && first * 5 >= words * 4 ? kTitle : kProse;
}

}  // namespace

void TaggedSentence::read(std::span<const std::string_view> tokens) {
  size_ = tokens.size();
  forms_.assign(size_ + 4, WordForm{});
  forms_[0].lower = forms_[0].exact = 1;
  forms_[1].lower = forms_[1].exact = 2;
  forms_[size_ + 2].lower = forms_[size_ + 2].exact = 3;
  forms_[size_ + 3].lower = forms_[size_ + 3].exact = 4;
  for (std::size_t i = 0; i < size_; ++i) forms_[i + 2] = word_form(tokens[i], scratch_);
  countries_.assign(size_, 0);
  for (std::size_t i = 0; i < size_; ++i) {
    if (forms_[i + 2].capitals == Capitals::none) continue;
    const auto country = country_word(tokens[i]);
    if (country) countries_[i] = static_cast<std::uint8_t>(1 + static_cast<int>(country->form));
  }
  style_ = style_of(tokens, std::span(forms_).subspan(2, size_));
  if (style_ != kTitle && style_ != kAllCapitals) return;
  // Where all words have capitals, capitals tell nothing: the form is the small one, the shape says only that.
  for (WordForm& form : std::span(forms_).subspan(2, size_)) {
    if (form.capitals == Capitals::none) continue;
    form.exact = form.lower;
    form.shape = feature_hash(99, style_);
  }
}

void TaggedSentence::own_features(std::size_t token, std::array<std::uint64_t, kOwn>& out) const {
  const WordForm& w = at(token, 0);
  const WordForm& before = at(token, -1);
  const WordForm& before2 = at(token, -2);
  const WordForm& after = at(token, 1);
  const WordForm& after2 = at(token, 2);
  const std::uint64_t place = style_ * 2 + (token == 0);
  std::size_t n = 0;
  std::uint64_t pattern = 1;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0) { out[n++] = feature_hash(pattern++, a, b); };
  add(0);
  add(w.exact);
  add(w.lower);
  add(w.prefix[0]);
  add(w.prefix[1]);
  add(w.prefix[2]);
  add(w.suffix[0]);
  add(w.suffix[1]);
  add(w.suffix[2]);
  add(w.suffix[3]);
  add(w.suffix[4]);
  add(w.shape);
  add(w.shape, place + 1);
  add(w.shape, w.suffix[1]);
  add(w.lower, place + 1);
  add(before.lower);
  add(before2.lower);
  add(after.lower);
  add(after2.lower);
  add(before.suffix[2]);
  add(after.suffix[2]);
  add(after.suffix[1], w.suffix[1]);
  add(before.shape, w.shape);
  add(after.shape, w.shape);
  add(before.lower, w.lower);
  add(w.lower, after.lower);
  add(before.lower, after.lower);
  add(before.lower, before2.lower);
  add(after.lower, after2.lower);
  add(before.lower, w.suffix[2]);
  add(w.suffix[2], style_ + 1);
  add(countries_[token] + 1, style_);
  add(before.shape, feature_hash(1, w.suffix[2], style_ + 1));
}

void TaggedSentence::history_features(std::size_t token, std::uint8_t tag_before, std::uint8_t tag_before_that,
                                      std::array<std::uint64_t, kHistory>& out) const {
  const WordForm& w = at(token, 0);
  const WordForm& after = at(token, 1);
  const std::uint64_t t1 = tag_before + 1u;
  const std::uint64_t t12 = t1 * 32 + tag_before_that + 1u;
  out = {feature_hash(41, t1),
         feature_hash(42, t12),
         feature_hash(43, w.lower, t1),
         feature_hash(44, w.suffix[2], t12),
         feature_hash(45, after.lower, t1),
         feature_hash(46, w.shape, t12)};
}

void tag_sentence(const LinearModel<kUposCount>& model, const TaggedSentence& sentence, std::span<Upos> upos) {
  std::array<std::uint64_t, TaggedSentence::kOwn> own;
  std::array<std::uint64_t, TaggedSentence::kHistory> history;
  std::uint8_t before = kBeforeSentence, before_that = kBeforeSentence;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    std::int16_t scores[kUposCount] = {};
    sentence.own_features(i, own);
    sentence.history_features(i, before, before_that, history);
    for (const std::uint64_t feature : own) model.add(feature, scores);
    for (const std::uint64_t feature : history) model.add(feature, scores);
    before_that = before;
    before = static_cast<std::uint8_t>(best_label(scores));
    upos[i] = static_cast<Upos>(before);
  }
}

}  // namespace synoptic
