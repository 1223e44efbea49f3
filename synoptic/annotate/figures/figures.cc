// Reads the figures of a document, sentence by sentence: amounts first, then what each counts and what is said of it.
//
// A sentence without a number or a word of number is passed over at the cost of a look-up a word. In the others the
// atoms are tried from left to right; what is read is not tried again. No tree is needed: phrases are read by parts of
// speech where there are tags, by closed classes where there are none.
#include "synoptic/annotate/figures.h"

#include <algorithm>
#include <optional>

#include "synoptic/annotate/figures/as_of.h"
#include "synoptic/annotate/figures/context.h"
#include "synoptic/annotate/figures/counted_things.h"
#include "synoptic/annotate/figures/no_amounts.h"
#include "synoptic/annotate/figures/told_apart.h"
#include "synoptic/annotate/figures/units.h"
#include "synoptic/language/lemma.h"

namespace synoptic {

namespace {

using namespace figures;

Span span_of(const Atoms& atoms, std::size_t first, std::size_t end) {
  return {atoms[first].begin, atoms[end - 1].end};
}

/// Low, high and qualifier as DESIGN says: "at least 40" is 40 to open, "as many as 40" open to 40.
void set_bounds(const Placed& placed, Figure& figure) {
  figure.qualifier = placed.bound.qualifier;
  figure.low = placed.amount.low;
  figure.high = placed.amount.high;
  switch (figure.qualifier) {
    case Qualifier::at_least:
    case Qualifier::more_than:
    case Qualifier::vague: figure.high.reset(); break;
    case Qualifier::at_most:
    case Qualifier::less_than: figure.low.reset(); break;
    default: break;
  }
}

/// Blocks that are read for claims; datelines, bylines and navigation hold no figures of the story.
bool may_count(const Block* block) { return block == nullptr || is_read(*block); }

class FigureReader {
 public:
  FigureReader(const Document& document, const Words& words, const Layer<Mention>& mentions, const Layer<Timex>& times)
      : document_(document),
        words_(words),
        mentions_(mentions),
        times_(times),
        separators_(separators_of(document.metadata().language.value_or("en"))) {}

  std::vector<Figure> read() {
    for (const Sentence& sentence : words_.sentences) {
      if (!may_count(document_.block_at(sentence.span.begin))) continue;
      cut(document_.text(), words_, sentence, separators_, atoms_);
      if (atoms_.has_number) read_sentence();
    }
    read_counted_things(document_, words_, mentions_, times_, figures_);
    return std::move(figures_);
  }

 private:
  void read_sentence();
  std::size_t read_at(std::size_t at);
  std::size_t read_ratio(const Placed& placed);
  bool third_one(const Placed& placed) const;
  bool after_person(std::size_t at) const;
  bool in_name_or_time(const Amount& amount) const;
  bool merge_into_last(const Placed& placed);
  bool join_two_units(const Placed& placed);
  void complete(std::size_t index);
  void add(const Placed& placed);
  void set_part_of_those(const Placed& placed, Figure& figure, std::size_t first_here);
  void set_part(const Placed& placed, Figure& figure, std::size_t first_here);

  const Document& document_;
  const Words& words_;
  const Layer<Mention>& mentions_;
  const Layer<Timex>& times_;
  Separators separators_;
  Atoms atoms_;
  std::vector<Placed> placed_;  // of this sentence, in order
  std::vector<Figure> figures_;
};

/// What is said of a whole holds of its parts, where they say nothing of their own.
void take_over(const Figure& whole, Figure& part) {
  if (part.predicate.empty()) part.predicate = whole.predicate;
  if (part.scope.empty()) part.scope = whole.scope;
  if (part.status == FigureStatus::observed) part.status = whole.status;
}

/// True where a person's name ends right before atom `at`, or before a comma that stands there.
bool FigureReader::after_person(std::size_t at) const {
  if (at == 0) return false;
  std::size_t p = at - 1;
  if ((atoms_.symbol(p, ",") || atoms_.symbol(p, "(")) && p > 0) --p;
  if (atoms_.is_word(p, "aged") || atoms_.is_word(p, "age")) return true;
  const std::uint32_t end = atoms_[p].end;
  const std::uint32_t begin = atoms_[p >= 6 ? p - 6 : 0].begin;
  for (const Mention& mention : mentions_.beginning_in({begin, end})) {
    if (mention.span.end == end && mention.kind == EntityKind::person && mention.form == MentionForm::name) return true;
  }
  // "who was 10", "is 42"
  return false;
}

/// True where the layers of times or names hold the number as a part of theirs.
bool FigureReader::in_name_or_time(const Amount& amount) const {
  if (amount.kind == FigureKind::money || amount.kind == FigureKind::percentage || amount.kind == FigureKind::measure ||
      amount.kind == FigureKind::age)
    return false;
  const Span number = span_of(atoms_, amount.first, amount.number_end);
  const std::uint32_t from = number.begin > 80 ? number.begin - 80 : 0;
  for (const Timex& time : times_.beginning_in({from, number.end})) {
    if (!time.span.contains(number) || (time.type != TimexType::date && time.type != TimexType::time)) continue;
    return true;
  }
  return false;
}

/// "signed by two firms and checked by a third": the one after the second, where nothing before it rose or fell by a
/// part.
bool FigureReader::third_one(const Placed& placed) const {
  const Amount& amount = placed.amount;
  const std::size_t at = amount.first;
  if (amount.numeral.form != NumeralForm::fraction || amount.end != at + 2 || at == 0) return false;
  const bool ordinal =
      atoms_.is_word(at, "a") && atoms_[at + 1].entry && atoms_[at + 1].entry->number == NumberClass::ordinal;
  if (!ordinal || !atoms_.is_word(at - 1, "by") || atoms_.is_word(amount.end, "of")) return false;
  constexpr std::uint32_t kChange = kChangeVerb | kWeakChangeVerb | kPriceChangeVerb | kChangeNoun;
  if (at > 1 && atoms_.is(at - 2, kChangeBefore)) return false;  // "up by a third"
  for (std::size_t i = at - 1; i-- > 0 && i + 12 > at;) {
    if (atoms_.is(i, kChange)) return false;
  }
  return true;
}

/// "one in five", "9 out of 10": past the second number, or 0 where it is no ratio.
std::size_t FigureReader::read_ratio(const Placed& placed) {
  const Amount& amount = placed.amount;
  if (!amount.unit.empty() || amount.range || amount.numeral.scale > 1 || amount.numeral.form != NumeralForm::cardinal)
    return 0;
  std::size_t i = amount.end;
  const bool in = atoms_.is_word(i, "in");
  const bool out_of = atoms_.is_word(i, "out") && atoms_.is_word(i + 1, "of");
  if (!in && !out_of) return 0;
  i += in ? 1 : 2;
  if (atoms_.is_word(i, "every")) ++i;
  const auto whole = read_numeral(atoms_, i);
  if (!whole || whole->form != NumeralForm::cardinal || whole->value <= amount.low || amount.low <= 0) return 0;
  if (in && (amount.low > 10 ||
             (whole->digits.digits == 4 && !whole->digits.grouped && whole->value > 1900 && whole->value < 2100)))
    return 0;
  if (in && amount.low > 1 && whole->value > 10 && whole->value != 100 && whole->value != 1000) return 0;
  const auto unit = read_amount(atoms_, i);
  if (unit && !unit->unit.empty()) return 0;  // "one in two years"
  Placed ratio = placed;
  ratio.amount.end = ratio.amount.number_end = whole->end;
  ratio.bound = read_bound(atoms_, ratio.amount);
  ratio.amount.low = ratio.amount.high = amount.low / whole->value;
  ratio.amount.kind = FigureKind::ratio;
  ratio.counted = read_phrase(atoms_, ratio.bound.end);
  placed_.push_back(ratio);
  return ratio.end();
}

std::size_t FigureReader::read_at(std::size_t at) {
  if (is_wire_counter(atoms_, at)) return at + 2;
  auto amount = read_amount(atoms_, at);
  if (!amount) return at + 1;
  Placed placed{.amount = *amount, .bound = read_bound(atoms_, *amount)};
  const bool age_word = at > 0 && (atoms_.is_word(at - 1, "aged") || atoms_.is_word(at - 1, "age"));
  const bool person = amount->unit.empty() && (age_word || after_person(at));
  if (const std::size_t past = read_ratio(placed)) return past;
  switch (tell_apart(atoms_, *amount, placed.bound.found, person)) {
    case Reading::figure: break;
    case Reading::age:
      placed.amount.kind = FigureKind::age;
      placed.amount.unit = "year";
      break;
    default: return std::max(amount->end, at + 1);
  }
  if (in_name_or_time(*amount)) return amount->end;
  if (third_one(placed)) return amount->end;
  if (age_word && placed.amount.unit.empty()) {
    placed.amount.kind = FigureKind::age;
    placed.amount.unit = "year";
  }
  placed.counted = read_counted(atoms_, placed.amount, placed.bound);
  // "a pick or two": the noun stands before.
  if (placed.counted.empty() && at > 1 && atoms_.is_word(at - 1, "or") && atoms_[at - 2].upos == Upos::noun &&
      placed.amount.unit.empty() && !placed.amount.range) {
    placed.counted = {.first = at - 2, .end = at - 1, .head = at - 2, .elsewhere = true};
  }
  // "three people at least"
  if (const std::size_t last = placed.counted.end;
      !placed.counted.empty() && !placed.bound.found && atoms_.is_word(last, "at") && atoms_.is_word(last + 1, "least"))
    placed.bound.qualifier = Qualifier::at_least;
  // "787 Dreamliner": a number before a singular name names it.
  if (placed.counted.singular_name && placed.amount.kind == FigureKind::count && placed.amount.low > 1 &&
      !placed.amount.range && !placed.bound.found && placed.amount.numeral.digits.size > 0 &&
      !placed.amount.numeral.digits.grouped && !placed.amount.numeral.digits.decimal &&
      placed.amount.numeral.scale == 1) {
    return amount->end;
  }
  if (placed.amount.kind == FigureKind::count && placed.counted.empty() && placed.amount.unit.empty() &&
      amount->numeral.form == NumeralForm::vague && amount->low < 10)
    return amount->end;
  if (!merge_into_last(placed)) placed_.push_back(placed);
  return std::max(amount->end, placed.bound.end);
}

/// "four of them children": a part of the people counted before; of whatever was, where nothing else was counted.
void FigureReader::set_part_of_those(const Placed& placed, Figure& figure, std::size_t first_here) {
  const bool people = !placed.counted.empty() && !placed.counted.elsewhere && atoms_.is(placed.counted.head, kPeople);
  std::optional<std::size_t> whole;
  for (std::size_t k = &placed - placed_.data(); k-- > 0 && first_here + k < figures_.size();) {
    if (placed_[k].amount.kind != FigureKind::count || figures_[first_here + k].part_of) continue;
    if (people && (placed_[k].counted.empty() || !atoms_.is(placed_[k].counted.head, kPeople | kCasualty))) continue;
    if (whole) return;
    whole = first_here + k;
  }
  if (!whole || figures_[*whole].low.value_or(placed.amount.low + 1) <= placed.amount.low) return;
  figure.part_of = static_cast<std::uint32_t>(*whole);
}

/// What the figure is a part of: the figure before "including", for all that stand in the list behind it.
void FigureReader::set_part(const Placed& placed, Figure& figure, std::size_t first_here) {
  const std::size_t index = &placed - placed_.data();
  if (index == 0 || placed.amount.kind != FigureKind::count) return;
  if (of_those_before(atoms_, placed.amount.end)) return set_part_of_those(placed, figure, first_here);
  const Placed& previous = placed_[index - 1];
  const std::size_t at = first_here + index - 1;
  if (at >= figures_.size() || previous.amount.kind != FigureKind::count) return;
  if (part_follows(atoms_, previous.end(), placed.first())) {
    figure.part_of = static_cast<std::uint32_t>(at);
    return;
  }
  // A list goes on: "including three generals and 500 officers".
  if (!figures_[at].part_of) return;
  for (std::size_t i = previous.end(); i < placed.first(); ++i) {
    if (atoms_[i].kind == AtomKind::symbol && !atoms_.symbol(i, ",")) return;
    if (atoms_[i].kind == AtomKind::word && !atoms_.is_word(i, "and") && !atoms_.is_word(i, "or")) return;
  }
  figure.part_of = figures_[at].part_of;
}

/// "between 800 metres and 1.2 kilometres": a range, in the unit that it ends with.
bool FigureReader::join_two_units(const Placed& placed) {
  Placed& last = placed_.back();
  const std::size_t first = last.bound.first, gap = last.end();
  if (last.amount.range || placed.amount.range || placed.first() != gap + 1 || !atoms_.is_word(gap, "and"))
    return false;
  if (!atoms_.is_word(first, "between") && (first == 0 || !atoms_.is_word(first - 1, "between"))) return false;
  const std::optional<double> factor = unit_ratio(last.amount.unit, placed.amount.unit);
  if (!factor || last.amount.low * *factor >= placed.amount.low) return false;
  Placed whole = placed;
  whole.amount.first = last.amount.first;
  whole.bound.first = first;
  whole.bound.qualifier = Qualifier::between;
  whole.amount.low = last.amount.low * *factor;
  whole.amount.range = true;
  last = whole;
  return true;
}

/// "more than 20 and less than 30 people": two bounds of one amount become one.
bool FigureReader::merge_into_last(const Placed& placed) {
  if (placed_.empty()) return false;
  Placed& last = placed_.back();
  const auto below = [](Qualifier q) { return q == Qualifier::at_least || q == Qualifier::more_than; };
  const auto above = [](Qualifier q) { return q == Qualifier::at_most || q == Qualifier::less_than; };
  if (join_two_units(placed)) return true;
  const Qualifier a = last.bound.qualifier, b = placed.bound.qualifier;
  if (!((below(a) && above(b)) || (above(a) && below(b))) || !last.counted.empty()) return false;
  const std::size_t gap = last.end();
  const bool joined = placed.first() == gap + 1 &&
                      (atoms_.is_word(gap, "and") || atoms_.is_word(gap, "but") || atoms_.symbol(gap, ","));
  if (!joined || (!last.amount.unit.empty() && last.amount.unit != placed.amount.unit)) return false;
  const double low = below(a) ? last.amount.low : placed.amount.low,
               high = below(a) ? placed.amount.low : last.amount.low;
  if (low >= high || (last.amount.kind == FigureKind::ratio) != (placed.amount.kind == FigureKind::ratio)) return false;
  Placed whole = placed;
  whole.amount.first = last.amount.first;
  whole.bound.first = last.bound.first;
  whole.bound.qualifier = Qualifier::between;
  whole.amount.low = low;
  whole.amount.high = high;
  whole.amount.range = true;
  last = whole;
  return true;
}

/// What goes without saying: "up from 2.4 million", "435 homes and 187 flats by tender", "(US $1.1 million)".
void FigureReader::complete(std::size_t index) {
  Placed& placed = placed_[index];
  const std::size_t first = placed.first();
  // "1,200 of the 3,500 prisoners"
  const bool of_next = atoms_.is_word(placed.end(), "of") && index + 1 < placed_.size() &&
                       placed_[index + 1].first() <= placed.end() + 2;
  if (of_next && placed.amount.kind == FigureKind::count && placed.counted.empty()) {
    placed.counted = placed_[index + 1].counted;
    placed.counted.elsewhere = true;
    return;
  }
  // "a population of 54,000", "a death toll of 43"
  if (placed.amount.kind == FigureKind::count && placed.counted.empty() && first > 1 &&
      atoms_.is_word(first - 1, "of")) {
    if (const Counted noun = read_phrase_before(atoms_, first - 1); !noun.empty()) placed.counted = noun;
    return;
  }
  if (index == 0) return;
  const Placed& previous = placed_[index - 1];
  // The same amount in another unit, in brackets behind it.
  if (first == previous.end() + 1 && atoms_.symbol(first - 1, "(") && placed.amount.kind == previous.amount.kind &&
      (placed.amount.kind == FigureKind::money || placed.amount.kind == FigureKind::measure)) {
    if (placed.bound.qualifier == Qualifier::exact) placed.bound.qualifier = previous.bound.qualifier;
    placed.converts = true;
    return;
  }
  if (placed.amount.kind != FigureKind::count || !placed.counted.empty()) return;
  // "a pick or two"
  if (first > 1 && atoms_.is_word(first - 1, "or") && atoms_[first - 2].upos == Upos::noun) return;
  if (first == 0) return;
  bool joined = atoms_.symbol(first - 1, ",");
  for (const std::string_view word : {"and", "or", "but", "to", "from", "than", "with", "versus", "against"})
    joined = joined || atoms_.is_word(first - 1, word);
  // "killed 12 people and injured 30"
  joined = joined || (first > 1 && (atoms_[first - 1].upos == Upos::verb || atoms_[first - 1].is(kPredicate)) &&
                      (atoms_.is_word(first - 2, "and") || atoms_.symbol(first - 2, ",")));
  if (!joined) return;
  for (std::size_t k = index; k-- > 0 && k + 8 > index;) {
    if (placed_[k].amount.kind != FigureKind::count) return;
    if (placed_[k].counted.empty()) continue;
    placed.counted = placed_[k].counted;
    placed.counted.elsewhere = true;
    return;
  }
}

void FigureReader::add(const Placed& placed) {
  Figure figure;
  figure.span = span_of(atoms_, placed.first(), placed.end());
  figure.amount = span_of(atoms_, placed.amount.first, placed.amount.end);
  figure.kind = placed.amount.kind;
  set_bounds(placed, figure);
  figure.addition = placed.bound.addition || placed.counted.addition;
  if (!placed.amount.unit.empty()) figure.unit = placed.amount.unit;
  if (!placed.counted.empty()) {
    figure.counted = span_of(atoms_, placed.counted.first, placed.counted.end);
    figure.subject = std::string(figure.counted->in(document_.text()));
    figure.head = noun_lemma(atoms_.word(placed.counted.head));
  }
  if (!placed.counted.empty() && !placed.counted.elsewhere) {
    // "2.4 billion gallons of jet fuel a year", "40 people a day"
    if (const auto rate = read_rate(atoms_, placed.counted.end);
        rate && figure.unit.value_or("").find('/') == std::string::npos) {
      figure.unit = figure.unit.value_or(figure.head) + "/" + rate->per;
      figure.span = cover(figure.span, span_of(atoms_, placed.counted.end, rate->end));
    }
  }
  figure.direction = placed.converts && !figures_.empty() ? figures_.back().direction : read_direction(atoms_, placed);
  if (placed.converts && !figures_.empty()) figure.same_as = static_cast<std::uint32_t>(figures_.size() - 1);
  figure.predicate = read_predicate(atoms_, placed);
  figure.scope = read_scope(atoms_, placed, mentions_);
  figure.status = read_status(atoms_, placed);
  figure.as_of = read_as_of(atoms_, placed_, placed, times_);
  figures_.push_back(std::move(figure));
}

void FigureReader::read_sentence() {
  placed_.clear();
  for (std::size_t at = 0; at < atoms_.size();) {
    const Atom& atom = atoms_[at];
    const bool may_begin = atom.kind == AtomKind::number || atom.kind == AtomKind::symbol || atom.entry;
    at = may_begin ? read_at(at) : at + 1;
  }
  const std::size_t first_here = figures_.size();
  for (std::size_t i = 0; i < placed_.size(); ++i) complete(i);
  for (const Placed& placed : placed_) {
    add(placed);
    set_part(placed, figures_.back(), first_here);
    if (figures_.back().part_of) take_over(figures_[*figures_.back().part_of], figures_.back());
  }
}

}  // namespace

Layer<Figure> find_figures(const Document& document, const Words& words, const Layer<Mention>& mentions,
                           const Layer<Timex>& times) {
  return Layer<Figure>(FigureReader(document, words, mentions, times).read());
}

}  // namespace synoptic
