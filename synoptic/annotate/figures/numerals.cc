#include "synoptic/annotate/figures/numerals.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace synoptic::figures {

namespace {

NumberClass class_at(const Atoms& atoms, std::size_t i) {
  return i < atoms.size() && atoms[i].entry ? atoms[i].entry->number : NumberClass::none;
}

double value_at(const Atoms& atoms, std::size_t i) { return atoms[i].entry->value; }

bool counting_word(const Atoms& atoms, std::size_t i) {
  const NumberClass c = class_at(atoms, i);
  return c == NumberClass::unit || c == NumberClass::tens;
}

bool ends_in_s(const Atoms& atoms, std::size_t i) {
  const std::string_view w = atoms.word(i);
  return !w.empty() && (w.back() == 's' || w.back() == 'S');
}

/// Past a hyphen between two words of one number ("twenty-one", "three - quarters").
std::size_t past_hyphen(const Atoms& atoms, std::size_t i) { return atoms.hyphen(i) && i + 1 < atoms.size() ? i + 1 : i; }

std::optional<double> unicode_fraction(std::string_view symbol) {
  static constexpr std::pair<std::string_view, double> kFractions[] = {
      {"½", 1.0 / 2}, {"⅓", 1.0 / 3}, {"⅔", 2.0 / 3}, {"¼", 1.0 / 4}, {"¾", 3.0 / 4}, {"⅕", 1.0 / 5}, {"⅖", 2.0 / 5}, {"⅗", 3.0 / 5},
      {"⅘", 4.0 / 5}, {"⅙", 1.0 / 6}, {"⅚", 5.0 / 6}, {"⅛", 1.0 / 8}, {"⅜", 3.0 / 8}, {"⅝", 5.0 / 8}, {"⅞", 7.0 / 8}};
  for (const auto& [form, value] : kFractions) {
    if (form == symbol) return value;
  }
  return std::nullopt;
}

/// "1/4" at `i`: three atoms, glued. Days ("9/11", "24/7") and things above one are no fractions.
std::optional<double> slash_fraction(const Atoms& atoms, std::size_t i) {
  if (i + 2 >= atoms.size() || atoms[i].kind != AtomKind::number || !atoms.symbol(i + 1, "/") || atoms[i + 2].kind != AtomKind::number) return std::nullopt;
  if (!atoms[i + 1].glued || !atoms[i + 2].glued) return std::nullopt;
  const DigitRun &over = atoms[i].number, &under = atoms[i + 2].number;
  if (over.decimal || under.decimal || under.value < 2 || under.value > 100 || over.value >= under.value || over.value == 0) return std::nullopt;
  if ((over.value == 9 && under.value == 11) || (over.value == 7 && under.value == 7)) return std::nullopt;
  if (atoms.symbol(i + 3, "/") && atoms[i + 3].glued) return std::nullopt;
  return over.value / under.value;
}

/// A fraction as a part of a number that goes before: "a half", "one quarter", "three quarters", "two thirds".
struct Part { double value = 0; std::size_t end = 0; };

std::optional<Part> read_part(const Atoms& atoms, std::size_t i) {
  double over = 1;
  std::size_t at = i;
  if (atoms.is_word(i, "a") || atoms.is_word(i, "an")) at = i + 1;
  else if (class_at(atoms, i) == NumberClass::unit && value_at(atoms, i) > 0) {
    over = value_at(atoms, i);
    at = past_hyphen(atoms, i + 1);
  } else if (!atoms.is_word(i, "half")) {
    return std::nullopt;
  }
  const NumberClass c = class_at(atoms, at);
  if (c != NumberClass::ordinal && c != NumberClass::denominator) return std::nullopt;
  if (value_at(atoms, at) < 2 || (over > 1 && !ends_in_s(atoms, at))) return std::nullopt;
  if (atoms.is_word(at, "second")) return std::nullopt;
  return Part{over / value_at(atoms, at), at + 1};
}

/// Is "m" at `at`, glued to digits, a metre? It is a million where nothing speaks for a length.
bool is_metre(const Atoms& atoms, std::size_t first, std::size_t at, double value) {
  if (at + 1 < atoms.size() && atoms[at + 1].glued && atoms[at + 1].kind == AtomKind::number) return true;  // "24703m2"
  if (first > 0 && atoms[first - 1].kind == AtomKind::symbol && atoms[first - 1].entry && !atoms[first - 1].entry->units.empty()) return false;  // "$5m"
  if (first > 0 && atoms.is(first - 1, kMetreContext)) return true;
  if (atoms.is(at + 1, kMetreContext) || (atoms.hyphen(at + 1) && atoms.is(at + 2, kMetreContext))) return true;
  for (const double distance : {50.0, 60.0, 100.0, 200.0, 400.0, 800.0, 1500.0, 3000.0, 5000.0, 10000.0}) {
    if (value == distance && first > 0 && (atoms.is_word(first - 1, "the") || atoms.is_word(first - 1, "men's") || atoms.is_word(first - 1, "women's"))) return true;
    if (value == distance && (atoms.contexts & kMetreContext) && !(atoms.contexts & kMoneyContext)) return true;
  }
  return false;
}

/// The running state of a number that is read from left to right.
class NumeralReader {
 public:
  /// `depth`: how many numbers may still hang on an "and".
  NumeralReader(const Atoms& atoms, std::size_t at, int depth) : atoms_(atoms), at_(at), depth_(depth) { numeral_.first = at; }

  std::optional<Numeral> read();

 private:
  bool start();
  bool step();
  bool step_and();
  bool over();
  bool and_hundredths();
  std::optional<Part> denominator(std::size_t i) const;
  void point();
  void scale_by(double scale, std::size_t end);
  void and_a_part();
  std::optional<Numeral> vague_or_half();
  std::optional<Numeral> finish();
  std::optional<Numeral> fraction_or_ordinal();
  std::optional<Numeral> made(double value, std::size_t end, NumeralForm form) {
    numeral_.value = value;
    if (numeral_.scale == 1) numeral_.mantissa = value;
    numeral_.end = end;
    numeral_.form = form;
    return numeral_;
  }
  double value() const { return total_ + std::max(current_, 0.0); }
  bool open() const { return current_ < 0; }

  const Atoms& atoms_;
  std::size_t at_;
  int depth_;
  Numeral numeral_;
  double total_ = 0;         // what complete scales have given
  double current_ = -1;      // below the next scale; -1: nothing yet
  double last_scale_ = 1e300;
  bool hundreds_ = false;    // current_ ends in "hundred"
  bool digits_ = false;      // current_ was given in digits
};

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
  if (open()) total_ *= scale;  // "three lakh crore"
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
  for (; class_at(atoms_, i) == NumberClass::unit && value_at(atoms_, i) < 10; ++i, unit /= 10) fraction += value_at(atoms_, i) * unit;
  if (i == at_ + 1) {  // "point seventy-one", "point eleven"
    fraction = value_at(atoms_, i) / 100;
    std::size_t next = past_hyphen(atoms_, i + 1);
    if (class_at(atoms_, i) == NumberClass::tens && class_at(atoms_, next) == NumberClass::unit && value_at(atoms_, next) < 10) {
      fraction += value_at(atoms_, next) / 100;
      i = next;
    }
    ++i;
  }
  current_ = std::max(current_, 0.0) + std::round(fraction * 1e12) / 1e12;
  at_ = i;
}

/// " and a half", " and three quarters" after a number: adds that part of the last scale, or of one.
void NumeralReader::and_a_part() {
  if (!atoms_.is_word(at_, "and")) return;
  const auto part = read_part(atoms_, at_ + 1);
  if (!part) return;
  const NumberClass next = class_at(atoms_, part->end);
  if (next == NumberClass::scale) {
    if (open()) {
      if (value_at(atoms_, part->end) >= last_scale_) return;
      current_ = part->value;  // "one billion and a half million"
    } else {
      current_ += part->value;  // "two and a half million"
    }
    at_ = part->end;
    return;
  }
  if (open() && total_ > 0) total_ += part->value * last_scale_;  // "a million and a half"
  else current_ += part->value;
  at_ = part->end;
}

/// " and fifty-four hundredths" after a number below a hundred.
bool NumeralReader::and_hundredths() {
  if (open() || digits_) return false;
  const auto rest = NumeralReader(atoms_, at_ + 1, 0).read();
  if (!rest || rest->form != NumeralForm::fraction || rest->value >= 1) return false;
  current_ += rest->value;
  at_ = rest->end;
  return true;
}

/// " and sixteen" after a hundred or a scale, where a whole smaller number follows.
bool NumeralReader::step_and() {
  if (depth_ == 0 || !atoms_.is_word(at_, "and")) return false;
  if (!hundreds_ && !(open() && total_ > 0)) return class_at(atoms_, at_ + 1) == NumberClass::tens && and_hundredths();
  const bool number = at_ + 1 < atoms_.size() && atoms_[at_ + 1].kind == AtomKind::number;
  if (number) {
    const DigitRun& run = atoms_[at_ + 1].number;
    if (!hundreds_ || run.decimal || run.grouped || run.value <= 0 || run.value >= 100) return false;
    if (class_at(atoms_, at_ + 2) == NumberClass::hundred || class_at(atoms_, at_ + 2) == NumberClass::scale) return false;
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
    if (class_at(atoms_, at_ + 1) == NumberClass::tens && class_at(atoms_, unit) == NumberClass::unit && value_at(atoms_, unit) > 0 && value_at(atoms_, unit) < 10) {
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
  if (atoms_.hyphen(i) && i + 1 < atoms_.size() && (atoms_[i + 1].glued || (current_ >= 20 && !digits_)) && class_at(atoms_, i + 1) != NumberClass::none) ++i;
  const NumberClass c = class_at(atoms_, i);
  if (i > at_ && c == NumberClass::unit && !(current_ >= 20 && std::fmod(current_, 10) == 0 && !hundreds_)) return false;
  switch (c) {
    case NumberClass::unit: {
      const double v = value_at(atoms_, i);
      if (v == 0) return false;
      if (open()) {
        if (total_ == 0 || v >= last_scale_) return false;
        current_ = v;
      } else if (hundreds_) current_ += v;
      else if (!digits_ && current_ >= 20 && std::fmod(current_, 10) == 0 && std::fmod(current_, 100) != 0 && v < 10) current_ += v;
      else return false;
      hundreds_ = false;
      at_ = i + 1;
      return true;
    }
    case NumberClass::tens: {
      const double v = value_at(atoms_, i);
      if (open()) {
        if (total_ == 0 || v >= last_scale_) return false;
        current_ = v;
      } else if (hundreds_) current_ += v;
      else return false;
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

/// "half a million", "half a dozen", "quarter million", "dozens", "tens of thousands", "a few hundred", "several".
std::optional<Numeral> NumeralReader::vague_or_half() {
  numeral_.spelled = true;
  std::size_t i = at_;
  if (atoms_.is_word(i, "half") || atoms_.is_word(i, "quarter")) {
    const double share = 1 / value_at(atoms_, i);
    std::size_t next = past_hyphen(atoms_, i + 1);
    if (atoms_.is_word(next, "a")) ++next;
    const NumberClass c = class_at(atoms_, next);
    if (c == NumberClass::scale || c == NumberClass::dozen) {
      numeral_.scale = c == NumberClass::scale ? value_at(atoms_, next) : 1;
      numeral_.mantissa = share;
      return made(share * value_at(atoms_, next), next + 1, NumeralForm::cardinal);
    }
    return std::nullopt;
  }
  const bool article = atoms_.is_word(i, "a") || atoms_.is_word(i, "many") || atoms_.is_word(i, "the");
  if (article) ++i;
  const NumberClass c = class_at(atoms_, i);
  if (article && c == NumberClass::denominator) {  // "a half million", "a quarter million"
    const std::size_t next = past_hyphen(atoms_, i + 1);
    const NumberClass after = class_at(atoms_, next);
    if (after != NumberClass::scale && after != NumberClass::dozen) return std::nullopt;
    numeral_.scale = value_at(atoms_, next);
    return made(value_at(atoms_, next) / value_at(atoms_, i), next + 1, NumeralForm::cardinal);
  }
  if (c == NumberClass::plural) {
    double low = value_at(atoms_, i);
    std::size_t end = i + 1;
    if (atoms_.is_word(end, "of") && (class_at(atoms_, end + 1) == NumberClass::plural)) {
      low *= value_at(atoms_, end + 1);
      end += 2;
    } else if ((low == 10 || low == 20) && !atoms_.is_word(end, "of")) {
      return std::nullopt;
    }
    numeral_.scale = low;
    return made(low, end, NumeralForm::vague);
  }
  if (c == NumberClass::vague) {
    const bool several = atoms_.is_word(i, "several");
    if (!several && !article) return std::nullopt;
    const NumberClass next = class_at(atoms_, i + 1);
    if (next == NumberClass::hundred || next == NumberClass::scale || next == NumberClass::dozen) {
      double low = value_at(atoms_, i + 1);
      std::size_t end = i + 2;
      if (next == NumberClass::hundred && class_at(atoms_, end) == NumberClass::scale) low *= value_at(atoms_, end++);
      numeral_.scale = low;
      return made(low, end, NumeralForm::vague);
    }
    return made(value_at(atoms_, i), i + 1, NumeralForm::vague);
  }
  return std::nullopt;
}

/// "twenty-fifth" as a denominator at `i`.
std::optional<Part> NumeralReader::denominator(std::size_t i) const {
  if (class_at(atoms_, i) != NumberClass::tens || (open() && i != at_ + 1) || (current_ >= 20 && current_ < 100 && i > at_)) return std::nullopt;
  const std::size_t last = past_hyphen(atoms_, i + 1);
  if (class_at(atoms_, last) != NumberClass::ordinal || value_at(atoms_, last) >= 10) return std::nullopt;
  return Part{value_at(atoms_, i) + value_at(atoms_, last), last + 1};
}

/// A number that is followed by an ordinal or a denominator: "two thirds", "twenty-fifth", "a third".
std::optional<Numeral> NumeralReader::fraction_or_ordinal() {
  const std::size_t start = past_hyphen(atoms_, at_);
  if (const auto compound = denominator(start)) {  // "one twenty-fifth", "three twenty-firsts"
    if (value() != 1 && !ends_in_s(atoms_, compound->end - 1)) return std::nullopt;
    numeral_.under = compound->value;
    return made(value() / compound->value, compound->end, NumeralForm::fraction);
  }
  const std::size_t i = start;
  const NumberClass c = class_at(atoms_, i);
  if (c != NumberClass::ordinal && c != NumberClass::denominator) return std::nullopt;
  const double under = value_at(atoms_, i);
  numeral_.under = under;
  const double over = value();
  const bool plural = ends_in_s(atoms_, i);
  if (!plural && over != 1) {
    // "twenty-fifth", "one hundred and fifth": an ordinal. "two third" is neither.
    const bool joins = c == NumberClass::ordinal && ((under < 10 && current_ >= 20 && std::fmod(current_, 10) == 0) || (under < 100 && hundreds_) ||
                                                     under >= 100);
    if (joins && numeral_.digits.size == 0) return made(under >= 100 ? over * under : over + under, i + 1, NumeralForm::ordinal);
    return std::nullopt;
  }
  if (atoms_.is_word(i, "second") || atoms_.is_word(i, "seconds") || under < 2) return std::nullopt;
  if (c == NumberClass::denominator && under == 4 && plural && i == at_ && over > 3) return std::nullopt;  // "four quarters" of a year
  if (over == 1 && !plural && c == NumberClass::ordinal && under >= 100) return made(1 / under, i + 1, NumeralForm::fraction);
  double value = over / under;
  std::size_t end = i + 1;
  if (atoms_.is_word(end, "of") && atoms_.is_word(end + 1, "a") && class_at(atoms_, end + 2) == NumberClass::scale) {
    numeral_.scale = value_at(atoms_, end + 2);
    numeral_.mantissa = value;
    return made(value * numeral_.scale, end + 3, NumeralForm::cardinal);
  }
  if (class_at(atoms_, end) == NumberClass::scale && !plural) return std::nullopt;
  if (class_at(atoms_, end) == NumberClass::scale) {  // "three quarters billion"
    numeral_.scale = value_at(atoms_, end);
    numeral_.mantissa = value;
    return made(value * numeral_.scale, end + 1, NumeralForm::cardinal);
  }
  return made(value, end, NumeralForm::fraction);
}

/// "one over three", where nothing else follows; "$2000 over 3 years" is no fraction.
bool NumeralReader::over() {
  if (depth_ == 0 || !atoms_.is_word(at_, "over") || (numeral_.first > 0 && atoms_[numeral_.first - 1].kind == AtomKind::symbol && !atoms_.hyphen(numeral_.first - 1))) return false;
  const auto under = NumeralReader(atoms_, at_ + 1, 1).read();
  if (!under || under->form != NumeralForm::cardinal || under->value <= 0) return false;
  if (under->end < atoms_.size() && !atoms_.symbol(under->end, ".") && !atoms_.symbol(under->end, ",")) return false;
  numeral_.under = under->value;
  current_ = value() / under->value;
  total_ = 0;
  at_ = under->end;
  return true;
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
        if (atoms_.is_word(part->end, "of") && atoms_.is_word(part->end + 1, "a") && class_at(atoms_, part->end + 2) == NumberClass::scale) {
          numeral_.scale = value_at(atoms_, part->end + 2);
          return made(part->value * numeral_.scale, part->end + 3, NumeralForm::cardinal);
        }
        // "a third of", "a third."; before a noun it is an ordinal: "a third man", "a third-year student".
        const bool ends = part->end >= atoms_.size() || (atoms_[part->end].kind == AtomKind::symbol && !atoms_.hyphen(part->end)) ||
                          atoms_.is(part->end, kPreposition | kAux | kConjunction) || atoms_.is_word(part->end, "more") || atoms_.is_word(part->end, "less");
        if (class_at(atoms_, at_ + 1) == NumberClass::ordinal && !ends) return made(1 / part->value, part->end, NumeralForm::ordinal);
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
  if (digits_ && at_ < atoms_.size() && atoms_[at_].entry && atoms_[at_].entry->suffix > 0 && atoms_[at_].entry->number == NumberClass::none) {
    const std::string_view word = atoms_.word(at_);
    const bool single = word.size() == 1;
    const bool metre = word == "m" && is_metre(atoms_, numeral_.first, at_, current_);
    const bool spaced_single = word == "k" || word == "K" || (word == "M" && digits_ && !atoms_[at_].glued);
    if (!metre && word != "mm" && (atoms_[at_].glued ? word != "t" : !single || spaced_single)) scale_by(atoms_[at_].entry->suffix, at_ + 1);
  }
  while (step() || step_and()) {}
  if (!open()) point();
  if (over()) return made(current_, at_, NumeralForm::fraction);
  and_a_part();
  if (class_at(atoms_, at_) == NumberClass::scale && !open() && value_at(atoms_, at_) < last_scale_) scale_by(value_at(atoms_, at_), at_ + 1);
  return finish();
}

}  // namespace

std::optional<Numeral> read_numeral(const Atoms& atoms, std::size_t at, bool join_and) { return NumeralReader(atoms, at, join_and ? 3 : 0).read(); }

}  // namespace synoptic::figures
