// The words and digits that count, one after another: each step adds to what is below the next scale, or multiplies it.
// Fractions, ordinals behind a number and vague amounts are in fractions.cc.
#include "synoptic/annotate/figures/numerals.h"

#include <algorithm>
#include <cmath>

#include "synoptic/annotate/figures/numeral_reader.h"

namespace synoptic::figures {

namespace {

bool counting_word(const Atoms& atoms, std::size_t i) {
  const NumberClass c = class_at(atoms, i);
  return c == NumberClass::unit || c == NumberClass::tens;
}

bool any_word(const Atoms& atoms, std::size_t i, std::initializer_list<std::string_view> forms) {
  return std::any_of(forms.begin(), forms.end(), [&](std::string_view form) { return atoms.is_word(i, form); });
}

/// "300m from shore", "3m of water", "waves of 5m", "a 12m boat": what stands beside it has a length.
bool says_length(const Atoms& atoms, std::size_t first, std::size_t at) {
  if (any_word(atoms, at + 1, {"from", "off", "apart", "behind", "beneath", "underwater", "downstream", "upstream"}))
    return true;
  if (atoms.is_word(at + 1, "of") &&
      any_word(atoms, at + 2, {"water", "snow", "mud", "sand", "ice", "rope", "cable", "pipe", "fence", "track", "hose"}))
    return true;
  if (first > 1 && atoms.is_word(first - 1, "of") &&
      any_word(atoms, first - 2, {"wave", "waves", "depth", "height", "length", "width", "distance", "altitude", "radius",
                                  "diameter", "swell"}))
    return true;
  const bool article = first > 0 && (atoms.is_word(first - 1, "a") || atoms.is_word(first - 1, "the"));
  if (!article || at + 1 >= atoms.size() || atoms[at + 1].upos != Upos::noun || atoms.is(at + 1, kPeople)) return false;
  const std::string_view noun = atoms.word(at + 1);
  const bool unit = atoms[at + 1].entry && !atoms[at + 1].entry->units.empty();
  return !unit && !atoms[at + 1].capital && noun.back() != 's';
}

/// Is "m" at `at`, glued to digits, a metre? It is a million where nothing speaks for a length.
bool is_metre(const Atoms& atoms, std::size_t first, std::size_t at, double value) {
  if (at + 1 < atoms.size() && atoms[at + 1].glued && atoms[at + 1].kind == AtomKind::number) return true;  // "24703m2"
  if (first > 0 && atoms[first - 1].kind == AtomKind::symbol && atoms[first - 1].entry &&
      !atoms[first - 1].entry->units.empty())
    return false;  // "$5m"
  if (first > 0 && atoms.is(first - 1, kMetreContext)) return true;
  if (atoms.is(at + 1, kMetreContext) || (atoms.hyphen(at + 1) && atoms.is(at + 2, kMetreContext))) return true;
  if (!(atoms.contexts & kMoneyContext) && says_length(atoms, first, at)) return true;
  for (const double distance : {50.0, 60.0, 100.0, 200.0, 400.0, 800.0, 1500.0, 3000.0, 5000.0, 10000.0}) {
    if (value == distance && first > 0 &&
        (atoms.is_word(first - 1, "the") || atoms.is_word(first - 1, "men's") || atoms.is_word(first - 1, "women's")))
      return true;
    if (value == distance && (atoms.contexts & kMetreContext) && !(atoms.contexts & kMoneyContext)) return true;
  }
  return false;
}

}  // namespace

bool NumeralReader::start() {
  const Atom& first = atoms_[at_];
  if (first.kind == AtomKind::number) {
    numeral_.digits = first.number;
    current_ = first.number.value;
    digits_ = true;
    if (const auto fraction = slash_fraction(atoms_, at_)) {
      numeral_.form = NumeralForm::fraction;
      current_ = *fraction;
      at_ += 3;
      return true;
    }
    ++at_;
    if (!first.number.decimal && !first.number.ordinal) {
      if (const auto fraction = slash_fraction(atoms_, at_)) {
        current_ += *fraction;
        at_ += 3;
      } else if (at_ < atoms_.size() && atoms_[at_].kind == AtomKind::symbol) {
        if (const auto half = unicode_fraction(atoms_.word(at_))) {
          current_ += *half;
          ++at_;
        }
      }
    }
    return true;
  }
  if (first.kind == AtomKind::symbol) {
    const auto half = unicode_fraction(atoms_.word(at_));
    if (!half) return false;
    numeral_.form = NumeralForm::fraction;
    current_ = *half;
    ++at_;
    return true;
  }
  numeral_.spelled = true;
  if (atoms_.is_word(at_, "a") || atoms_.is_word(at_, "an")) {
    const NumberClass next = class_at(atoms_, at_ + 1);
    if (next != NumberClass::hundred && next != NumberClass::scale && next != NumberClass::dozen) return false;
    current_ = 1;
    ++at_;
    return true;
  }
  const NumberClass c = class_at(atoms_, at_);
  if (c == NumberClass::hundred || c == NumberClass::scale) {
    // "hundred thousand", "million and a half": a bare scale needs another to be a number.
    const NumberClass next = class_at(atoms_, at_ + 1);
    if (next != NumberClass::scale) return false;
    current_ = 1;
    return true;
  }
  if (c != NumberClass::unit && c != NumberClass::tens) return false;
  current_ = value_at(atoms_, at_);
  ++at_;
  return true;
}

void NumeralReader::scale_by(double scale, std::size_t end) {
  if (open())
    total_ *= scale;  // "three lakh crore"
  else {
    numeral_.mantissa = current_;
    total_ += current_ * scale;
  }
  numeral_.scale = scale;
  last_scale_ = scale;
  current_ = -1;
  hundreds_ = digits_ = false;
  at_ = end;
}

/// " point zero three" after a number.
void NumeralReader::point() {
  if (!atoms_.is_word(at_, "point") || !counting_word(atoms_, at_ + 1)) return;
  double unit = 0.1;
  double fraction = 0;
  std::size_t i = at_ + 1;
  for (; class_at(atoms_, i) == NumberClass::unit && value_at(atoms_, i) < 10; ++i, unit /= 10)
    fraction += value_at(atoms_, i) * unit;
  if (i == at_ + 1) {  // "point seventy-one", "point eleven"
    fraction = value_at(atoms_, i) / 100;
    std::size_t next = past_hyphen(atoms_, i + 1);
    if (class_at(atoms_, i) == NumberClass::tens && class_at(atoms_, next) == NumberClass::unit &&
        value_at(atoms_, next) < 10) {
      fraction += value_at(atoms_, next) / 100;
      i = next;
    }
    ++i;
  }
  current_ = std::max(current_, 0.0) + std::round(fraction * 1e12) / 1e12;
  at_ = i;
}

/// " and sixteen" after a hundred or a scale, where a whole smaller number follows.
bool NumeralReader::step_and() {
  if (depth_ == 0 || !atoms_.is_word(at_, "and")) return false;
  if (!hundreds_ && !(open() && total_ > 0)) return class_at(atoms_, at_ + 1) == NumberClass::tens && and_hundredths();
  const bool number = at_ + 1 < atoms_.size() && atoms_[at_ + 1].kind == AtomKind::number;
  if (number) {
    const DigitRun& run = atoms_[at_ + 1].number;
    if (!hundreds_ || run.decimal || run.grouped || run.value <= 0 || run.value >= 100) return false;
    if (class_at(atoms_, at_ + 2) == NumberClass::hundred || class_at(atoms_, at_ + 2) == NumberClass::scale)
      return false;
    current_ += run.value;
    hundreds_ = false;
    at_ += 2;
    return true;
  }
  if (!counting_word(atoms_, at_ + 1)) return false;
  if (hundreds_) {
    // Below a hundred, word by word: a scale behind it is of the whole ("four hundred and thirty-seven thousand").
    double below = value_at(atoms_, at_ + 1);
    std::size_t end = at_ + 2;
    const std::size_t unit = past_hyphen(atoms_, end);
    if (class_at(atoms_, at_ + 1) == NumberClass::tens && class_at(atoms_, unit) == NumberClass::unit &&
        value_at(atoms_, unit) > 0 && value_at(atoms_, unit) < 10) {
      below += value_at(atoms_, unit);
      end = unit + 1;
    }
    const NumberClass behind = class_at(atoms_, past_hyphen(atoms_, end));
    if (below == 0 || behind == NumberClass::hundred) return false;
    if (behind != NumberClass::ordinal && behind != NumberClass::denominator) {
      current_ += below;
      at_ = end;
      hundreds_ = false;
      return true;
    }
  }
  const auto rest = NumeralReader(atoms_, at_ + 1, depth_ - 1).read();
  if (!rest || rest->form != NumeralForm::cardinal) {
    // "two hundred and fifty-four hundredths": the rest is a fraction of its own.
    if (!rest || rest->form != NumeralForm::fraction) return false;
    if (rest->value >= 1) {  // "one hundred and thirty fifths"
      if (!hundreds_) return false;
      current_ = (current_ + rest->value * rest->under) / rest->under;
      total_ /= rest->under;
      numeral_.form = NumeralForm::fraction;
      numeral_.under = rest->under;
    } else if (open()) {
      total_ += rest->value * last_scale_;  // "two million and one half"
      current_ = -1;
    } else {
      current_ += rest->value;
    }
    at_ = rest->end;
    hundreds_ = false;
    return true;
  }
  if (hundreds_) {
    if (rest->value >= 100) return false;
    current_ += rest->value;
    at_ = rest->end;
    hundreds_ = false;
    return true;
  }
  if (rest->value >= last_scale_) return false;
  current_ = rest->value;
  at_ = rest->end;
  return true;
}

/// One more word of the number; false where it ends.
bool NumeralReader::step() {
  if (at_ >= atoms_.size()) return false;
  std::size_t i = at_;
  if (atoms_.hyphen(i) && i + 1 < atoms_.size() && (atoms_[i + 1].glued || (current_ >= 20 && !digits_)) &&
      class_at(atoms_, i + 1) != NumberClass::none)
    ++i;
  const NumberClass c = class_at(atoms_, i);
  if (i > at_ && c == NumberClass::unit && !(current_ >= 20 && std::fmod(current_, 10) == 0 && !hundreds_))
    return false;
  switch (c) {
    case NumberClass::unit: {
      const double v = value_at(atoms_, i);
      if (v == 0) return false;
      if (open()) {
        if (total_ == 0 || v >= last_scale_) return false;
        current_ = v;
      } else if (hundreds_)
        current_ += v;
      else if (!digits_ && current_ >= 20 && std::fmod(current_, 10) == 0 && std::fmod(current_, 100) != 0 && v < 10)
        current_ += v;
      else
        return false;
      hundreds_ = false;
      at_ = i + 1;
      return true;
    }
    case NumberClass::tens: {
      const double v = value_at(atoms_, i);
      if (open()) {
        if (total_ == 0 || v >= last_scale_) return false;
        current_ = v;
      } else if (hundreds_)
        current_ += v;
      else
        return false;
      hundreds_ = false;
      at_ = i + 1;
      return true;
    }
    case NumberClass::hundred:
      if (open() || hundreds_ || (!digits_ && current_ >= 100) || current_ == 0) return false;
      current_ *= 100;
      hundreds_ = true;
      numeral_.scale = numeral_.scale == 1 ? 1 : numeral_.scale;
      at_ = i + 1;
      return true;
    case NumberClass::scale:
      if (i > at_ && digits_ && !atoms_[i].glued) return false;
      if (!open() && value_at(atoms_, i) >= last_scale_) return false;
      scale_by(value_at(atoms_, i), i + 1);
      return true;
    case NumberClass::plural:  // "3 dozens", "5 thousands" after a number; never "two tens"
      if (open() || value_at(atoms_, i) == 10 || value_at(atoms_, i) == 20) return false;
      if (value_at(atoms_, i) != 12) {
        scale_by(value_at(atoms_, i), i + 1);
        return false;
      }
      [[fallthrough]];
    case NumberClass::dozen: {
      if (open()) return false;
      const double dozens = std::fmod(current_, 100);  // "three hundred and two dozens"
      current_ = current_ > 100 && dozens > 0 && dozens < 10 ? current_ + 11 * dozens : current_ * 12;
      at_ = i + 1;
      return false;
    }
    default: break;
  }
  if (open() && total_ > 0 && atoms_[at_].kind == AtomKind::number && numeral_.digits.size > 0) {
    // "4 thousand 3 hundred"
    const double v = atoms_[at_].number.value;
    if (class_at(atoms_, at_ + 1) == NumberClass::hundred && v < 10 && last_scale_ >= 1000) {
      current_ = v;
      digits_ = true;
      ++at_;
      return true;
    }
  }
  return false;
}

std::optional<Numeral> NumeralReader::finish() {
  if (numeral_.form == NumeralForm::fraction) {
    if (numeral_.under != 1) return made(value(), at_, NumeralForm::fraction);
    if (class_at(atoms_, at_) == NumberClass::scale) scale_by(value_at(atoms_, at_), at_ + 1);
    return made(value(), at_, numeral_.scale > 1 ? NumeralForm::cardinal : NumeralForm::fraction);
  }
  if (!digits_ || numeral_.digits.size == 0) {
    if (auto fraction = fraction_or_ordinal()) return fraction;
    numeral_.under = 1;
  }
  return made(value(), at_, numeral_.digits.ordinal ? NumeralForm::ordinal : NumeralForm::cardinal);
}

std::optional<Numeral> NumeralReader::read() {
  if (at_ >= atoms_.size()) return std::nullopt;
  if (atoms_[at_].kind != AtomKind::number) {
    if (auto vague = vague_or_half()) return vague;
    const NumberClass c = class_at(atoms_, at_);
    const bool article = atoms_.is_word(at_, "a") || atoms_.is_word(at_, "an");
    if (article) {
      if (const auto compound = denominator(at_ + 1); compound && compound->end >= atoms_.size()) {  // "a twenty-first"
        return made(1 / compound->value, compound->end, NumeralForm::fraction);
      }
      if (const auto part = read_part(atoms_, at_)) {
        if (atoms_.is_word(part->end, "of") && atoms_.is_word(part->end + 1, "a") &&
            class_at(atoms_, part->end + 2) == NumberClass::scale) {
          numeral_.scale = value_at(atoms_, part->end + 2);
          return made(part->value * numeral_.scale, part->end + 3, NumeralForm::cardinal);
        }
        // "a third of", "a third."; before a noun it is an ordinal: "a third man", "a third-year student".
        const bool ends = part->end >= atoms_.size() ||
                          (atoms_[part->end].kind == AtomKind::symbol && !atoms_.hyphen(part->end)) ||
                          atoms_.is(part->end, kPreposition | kAux | kConjunction) ||
                          atoms_.is_word(part->end, "more") || atoms_.is_word(part->end, "less");
        if (class_at(atoms_, at_ + 1) == NumberClass::ordinal && !ends)
          return made(1 / part->value, part->end, NumeralForm::ordinal);
        return made(part->value, part->end, NumeralForm::fraction);
      }
    }
    if (c == NumberClass::ordinal) return made(value_at(atoms_, at_), at_ + 1, NumeralForm::ordinal);
    if (c == NumberClass::denominator) {
      if (!atoms_.is_word(at_, "half")) return std::nullopt;
      return made(0.5, at_ + 1, NumeralForm::fraction);
    }
  }
  if (!start()) return std::nullopt;
  if (numeral_.digits.ordinal || numeral_.form == NumeralForm::fraction) return finish();
  point();
  and_a_part();
  // A suffix glued to digits, or one step after them: "1.2m", "3.4bn", "10 bln".
  if (digits_ && at_ < atoms_.size() && atoms_[at_].entry && atoms_[at_].entry->suffix > 0 &&
      atoms_[at_].entry->number == NumberClass::none) {
    const std::string_view word = atoms_.word(at_);
    const bool single = word.size() == 1;
    const bool metre = word == "m" && is_metre(atoms_, numeral_.first, at_, current_);
    const bool spaced_single = word == "k" || word == "K" || (word == "M" && digits_ && !atoms_[at_].glued);
    if (!metre && word != "mm" && (atoms_[at_].glued ? word != "t" : !single || spaced_single))
      scale_by(atoms_[at_].entry->suffix, at_ + 1);
  }
  while (step() || step_and()) {
  }
  if (!open()) point();
  if (over()) return made(current_, at_, NumeralForm::fraction);
  and_a_part();
  if (class_at(atoms_, at_) == NumberClass::scale && !open() && value_at(atoms_, at_) < last_scale_)
    scale_by(value_at(atoms_, at_), at_ + 1);
  return finish();
}

std::optional<Numeral> read_numeral(const Atoms& atoms, std::size_t at, bool join_and) {
  return NumeralReader(atoms, at, join_and ? 3 : 0).read();
}

}  // namespace synoptic::figures
