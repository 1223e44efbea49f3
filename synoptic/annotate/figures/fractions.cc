// Parts of a number and what is told by them: fractions, ordinals behind a number, vague amounts.
//
// "a third" and "two thirds" divide, "twenty-third" counts off: a plural or "one" before a denominator makes a
// fraction, a round number before it an ordinal. "Half a million" and "tens of thousands" are read here too, as they
// begin with a word that is no number by itself.
#include <cmath>
#include <utility>

#include "synoptic/annotate/figures/numeral_reader.h"

namespace synoptic::figures {

namespace {

bool ends_in_s(const Atoms& atoms, std::size_t i) {
  const std::string_view w = atoms.word(i);
  return !w.empty() && (w.back() == 's' || w.back() == 'S');
}

}  // namespace

std::optional<double> unicode_fraction(std::string_view symbol) {
  static constexpr std::pair<std::string_view, double> kFractions[] = {
      {"½", 1.0 / 2}, {"⅓", 1.0 / 3}, {"⅔", 2.0 / 3}, {"¼", 1.0 / 4}, {"¾", 3.0 / 4},
      {"⅕", 1.0 / 5}, {"⅖", 2.0 / 5}, {"⅗", 3.0 / 5}, {"⅘", 4.0 / 5}, {"⅙", 1.0 / 6},
      {"⅚", 5.0 / 6}, {"⅛", 1.0 / 8}, {"⅜", 3.0 / 8}, {"⅝", 5.0 / 8}, {"⅞", 7.0 / 8}};
  for (const auto& [form, value] : kFractions) {
    if (form == symbol) return value;
  }
  return std::nullopt;
}

/// "1/4" at `i`: three atoms, glued. Days ("9/11", "24/7") and things above one are no fractions.
std::optional<double> slash_fraction(const Atoms& atoms, std::size_t i) {
  if (i + 2 >= atoms.size() || atoms[i].kind != AtomKind::number || !atoms.symbol(i + 1, "/") ||
      atoms[i + 2].kind != AtomKind::number)
    return std::nullopt;
  if (!atoms[i + 1].glued || !atoms[i + 2].glued) return std::nullopt;
  const DigitRun &over = atoms[i].number, &under = atoms[i + 2].number;
  if (over.decimal || under.decimal || under.value < 2 || under.value > 100 || over.value >= under.value ||
      over.value == 0)
    return std::nullopt;
  if ((over.value == 9 && under.value == 11) || (over.value == 7 && under.value == 7)) return std::nullopt;
  if (atoms.symbol(i + 3, "/") && atoms[i + 3].glued) return std::nullopt;
  return over.value / under.value;
}

std::optional<Part> read_part(const Atoms& atoms, std::size_t i) {
  double over = 1;
  std::size_t at = i;
  if (atoms.is_word(i, "a") || atoms.is_word(i, "an"))
    at = i + 1;
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
  if (open() && total_ > 0)
    total_ += part->value * last_scale_;  // "a million and a half"
  else
    current_ += part->value;
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
  if (article && atoms_.is_word(i, "couple")) {  // "a couple hundred", "a couple of dozen"
    const std::size_t next = atoms_.is_word(i + 1, "of") ? i + 2 : i + 1;
    const NumberClass of = class_at(atoms_, next);
    if (of != NumberClass::hundred && of != NumberClass::scale && of != NumberClass::dozen) return std::nullopt;
    return made(2 * value_at(atoms_, next), next + 1, NumeralForm::vague);
  }
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
  if (class_at(atoms_, i) != NumberClass::tens || (open() && i != at_ + 1) ||
      (current_ >= 20 && current_ < 100 && i > at_))
    return std::nullopt;
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
    const bool joins = c == NumberClass::ordinal && ((under < 10 && current_ >= 20 && std::fmod(current_, 10) == 0) ||
                                                     (under < 100 && hundreds_) || under >= 100);
    if (joins && numeral_.digits.size == 0)
      return made(under >= 100 ? over * under : over + under, i + 1, NumeralForm::ordinal);
    return std::nullopt;
  }
  if (atoms_.is_word(i, "second") || atoms_.is_word(i, "seconds") || under < 2) return std::nullopt;
  if (c == NumberClass::denominator && under == 4 && plural && i == at_ && over > 3)
    return std::nullopt;  // "four quarters" of a year
  if (over == 1 && !plural && c == NumberClass::ordinal && under >= 100)
    return made(1 / under, i + 1, NumeralForm::fraction);
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
  if (depth_ == 0 || !atoms_.is_word(at_, "over") ||
      (numeral_.first > 0 && atoms_[numeral_.first - 1].kind == AtomKind::symbol && !atoms_.hyphen(numeral_.first - 1)))
    return false;
  const auto under = NumeralReader(atoms_, at_ + 1, 1).read();
  if (!under || under->form != NumeralForm::cardinal || under->value <= 0) return false;
  if (under->end < atoms_.size() && !atoms_.symbol(under->end, ".") && !atoms_.symbol(under->end, ",")) return false;
  numeral_.under = under->value;
  current_ = value() / under->value;
  total_ = 0;
  at_ = under->end;
  return true;
}

}  // namespace synoptic::figures
