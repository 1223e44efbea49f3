#include "synoptic/annotate/figures/context.h"

#include <algorithm>

#include "synoptic/language/lemma.h"

namespace synoptic::figures {

namespace {

constexpr std::size_t kReach = 14;  // atoms a clause is searched for a verb or a place

bool any_word(const Atoms& atoms, std::size_t i, std::initializer_list<std::string_view> forms) {
  return std::any_of(forms.begin(), forms.end(), [&](std::string_view form) { return atoms.is_word(i, form); });
}

bool clause_stop(const Atoms& atoms, std::size_t i) {
  return atoms.symbol(i, ";") || atoms.symbol(i, ":") || atoms.symbol(i, "?") || atoms.symbol(i, "!");
}

bool verb_at(const Atoms& atoms, std::size_t i) {
  if (i >= atoms.size() || atoms[i].kind != AtomKind::word || atoms[i].is(kAux)) return false;
  return atoms[i].upos == Upos::verb || (atoms[i].is(kPredicate) && (!atoms.tagged || atoms[i].upos != Upos::noun));
}

/// A verb that only reports ("said", "estimates") is not said of those counted.
bool reports(const Atoms& atoms, std::size_t i) {
  return any_word(atoms, i, {"said",      "says",     "say",     "told",   "reported",  "reports",   "reporting",
                             "added",     "adding",   "claimed", "claims", "announced", "according", "confirmed",
                             "including", "followed", "based",   "warned", "noted",     "compared"}) ||
         atoms.is(i, kEstimateCue);
}

bool is_time(std::string_view unit) {
  const Lexicon& lexicon = Lexicon::get();
  const auto id = lexicon.unit_named(unit);
  return id && lexicon.units()[*id].dimension == "time";
}

std::string lemma_of(const Atoms& atoms, std::size_t i) { return verb_lemma(atoms.word(i)); }

Direction change_before(const Atoms& atoms, const Placed& placed) {
  std::size_t i = placed.first();
  if (i == 0) return Direction::none;
  const FigureKind kind = placed.amount.kind;
  const bool share = kind == FigureKind::percentage ||
                     (!placed.counted.empty() && any_word(atoms, placed.counted.head, {"points", "point"}));
  const bool price = share || kind == FigureKind::money;
  std::size_t p = i - 1;
  bool by = false;
  if (atoms.is_word(p, "by")) {
    by = true;
    if (p == 0) return Direction::none;
    --p;
  } else if (atoms.is_word(p, "of") && p > 0 && atoms[p - 1].is(kChangeNoun)) {
    return atoms[p - 1].entry->noun_direction;
  }
  // Past an adverb or an object between verb and amount: "rose sharply by", "cut its staff by".
  for (std::size_t steps = 0; steps < (by ? 5u : 2u); ++steps, --p) {
    const Atom& atom = atoms[p];
    if (atom.kind == AtomKind::symbol) break;
    if (any_word(atoms, p, {"to", "from", "at"})) break;
    const bool leap =
        kind == FigureKind::measure && any_word(atoms, p, {"jumped", "jump", "jumps", "leapt"});  // "jumped 8.1m"
    if (atom.is(kChangeVerb)) return leap ? Direction::none : atom.entry->direction;
    if (atom.is(kPriceChangeVerb) && (price || by)) return atom.entry->direction;
    const bool margin = by && any_word(atoms, p, {"lose", "lost", "losing", "loses"});  // "lost by ten points"
    if (atom.is(kWeakChangeVerb) && (share || by) && !margin) return atom.entry->direction;
    // "is up 5%", "shares, down 5%"; not the particle of "gave up 517 yards".
    if (steps == 0 && atom.is(kChangeBefore)) {
      const bool particle = p > 0 && verb_at(atoms, p - 1) &&
                            !any_word(atoms, p - 1,
                                      {"closed", "ended", "finished", "traded", "trading", "opened", "stood", "went",
                                       "going", "go", "goes"});
      return particle ? Direction::none : atom.entry->direction;
    }
    if (!by && atom.upos != Upos::adv && !any_word(atoms, p, {"an", "a", "another"})) break;
    if (p == 0) break;
  }
  return Direction::none;
}

Direction change_after(const Atoms& atoms, const Placed& placed) {
  std::size_t i = std::max(placed.amount.end, placed.bound.end);
  if (atoms.is_word(i + 1, "than")) {  // "40 more than last year", "5 percent less than"
    if (any_word(atoms, i, {"more"})) return Direction::up;
    if (any_word(atoms, i, {"less", "fewer"})) return Direction::down;
  }
  if (i < atoms.size() && atoms[i].is(kChangeAfter)) {
    const bool then = any_word(atoms, i + 1, {"to", "in", "for"}) && any_word(atoms, i, {"up", "down"});
    if (!then && (placed.amount.kind == FigureKind::percentage || placed.amount.kind == FigureKind::money ||
                  any_word(atoms, i, {"higher", "lower"})))
      return atoms[i].entry->direction;
  }
  if (placed.amount.kind != FigureKind::percentage && placed.amount.kind != FigureKind::money &&
      !placed.amount.hyphenated)
    return Direction::none;
  for (std::size_t k = 0; k < 3 && i < atoms.size(); ++k, ++i) {  // "a 5 percent pay rise"
    if (atoms.hyphen(i)) continue;
    if (atoms[i].kind != AtomKind::word) break;
    if (atoms[i].is(kChangeNoun) && (atoms[i].upos == Upos::noun || !atoms.tagged))
      return atoms[i].entry->noun_direction;
    if (atoms[i].is(kPreposition | kConjunction | kAux | kDeterminer | kPronoun)) break;
  }
  return Direction::none;
}

}  // namespace

Direction read_direction(const Atoms& atoms, const Placed& placed) {
  if (placed.amount.kind == FigureKind::age) return Direction::none;
  // "had fallen in 24 hours, more than in any June": the time it took does not rise or fall.
  const bool took = placed.amount.kind == FigureKind::measure && placed.first() > 0 &&
                    any_word(atoms, placed.first() - 1, {"in", "within", "over", "for"});
  if (took && is_time(placed.amount.unit)) return Direction::none;
  const Direction before = change_before(atoms, placed);
  return before != Direction::none ? before : change_after(atoms, placed);
}

std::string read_predicate(const Atoms& atoms, const Placed& placed) {
  if (!placed.counted.empty() && atoms.is(placed.counted.head, kCasualty)) {
    if (any_word(atoms, placed.counted.head, {"dead", "killed"})) return "kill";
    if (any_word(atoms, placed.counted.head, {"injured", "hurt"})) return "injure";
    if (any_word(atoms, placed.counted.head, {"missing"})) return "missing";
    return lemma_of(atoms, placed.counted.head);
  }
  // Behind: past a relative pronoun, auxiliaries, adverbs. A bare verb behind is a participle or the main verb.
  std::size_t i = placed.end();
  std::string behind;
  bool aux = false;
  for (std::size_t k = 0; k < 8 && i < atoms.size(); ++k, ++i) {
    if (atoms[i].kind == AtomKind::symbol && !atoms.symbol(i, ",")) break;
    if (atoms.symbol(i, ",") && !any_word(atoms, i + 1, {"who", "which"})) break;
    if (any_word(atoms, i, {"missing", "dead"})) return atoms.is_word(i, "dead") ? "kill" : "missing";
    if (verb_at(atoms, i)) {
      if (reports(atoms, i)) break;
      return lemma_of(atoms, i);
    }
    aux = aux || atoms[i].is(kAux);
    if (atoms[i].is(kConjunction) && !any_word(atoms, i, {"who", "which", "that"})) break;
    if (atoms[i].is(kPreposition)) {
      // "3,000 troops from the North were sent": over one phrase, if an auxiliary follows.
      std::size_t j = i + 1;
      while (j < atoms.size() && j < i + 7 && atoms[j].kind == AtomKind::word && !atoms[j].is(kAux | kConjunction) &&
             !verb_at(atoms, j))
        ++j;
      if (j < atoms.size() && j < i + 7 && atoms[j].is(kAux) && !aux) {
        i = j;
        aux = true;
        continue;
      }
      break;
    }
  }
  // Before: the nearest verb in the clause.
  i = placed.first();
  for (std::size_t k = 0; k < 10 && i > 0; ++k) {
    --i;
    if (clause_stop(atoms, i)) break;
    if (verb_at(atoms, i) && !reports(atoms, i)) return lemma_of(atoms, i);
    if (verb_at(atoms, i) || any_word(atoms, i, {"that"})) break;
  }
  return behind;
}

std::string read_scope(const Atoms& atoms, const Placed& placed, const Layer<Mention>& mentions) {
  for (std::size_t i = placed.end(), k = 0; i + 1 < atoms.size() && k < kReach; ++i, ++k) {
    if (clause_stop(atoms, i) || atoms.symbol(i, ",") || atoms.is(i, kConjunction)) break;
    if (!any_word(atoms, i,
                  {"in", "to", "at", "near", "across", "inside", "into", "around", "throughout", "on", "within"}))
      continue;
    std::size_t j = i + 1;
    if (any_word(atoms, j, {"the", "its", "their"})) ++j;
    if (j >= atoms.size() || atoms[j].is(kMonth | kWeekday)) continue;
    for (const Mention& mention : mentions.beginning_in({atoms[i].end, atoms[j].end})) {
      if (mention.kind == EntityKind::place && mention.form == MentionForm::name) return mention.name;
    }
    if (!mentions.empty() || !atoms[j].capital || atoms[j].kind != AtomKind::word) continue;
    std::size_t end = j + 1;
    while (end < atoms.size() && atoms[end].kind == AtomKind::word && atoms[end].capital &&
           !atoms[end].is(kMonth | kWeekday))
      ++end;
    return std::string(Span{atoms[j].begin, atoms[end - 1].end}.in(atoms.text));
  }
  return {};
}

FigureStatus read_status(const Atoms& atoms, const Placed& placed) {
  FigureStatus status = FigureStatus::observed;
  if (atoms.is_word(placed.first(), "estimated") || atoms.is_word(placed.first() + 1, "estimated"))
    status = FigureStatus::estimated;
  bool verb_passed = false;
  std::size_t i = placed.first();
  for (std::size_t k = 0; k < 2 * kReach && i > 0; ++k) {
    --i;
    if (clause_stop(atoms, i)) break;
    if (atoms.is(i, kDenialCue) || (any_word(atoms, i, {"evidence"}) && i > 0 && atoms.is_word(i - 1, "no")))
      return FigureStatus::denied;
    if (any_word(atoms, i, {"if", "unless", "whether"})) return FigureStatus::hypothetical;
    if (status == FigureStatus::observed || status == FigureStatus::estimated) {
      // A modal binds the nearest verb only: "will send 3,000", not "will meet after 3,000 were killed".
      const bool going = any_word(atoms, i, {"going"}) &&
                         !(atoms.is_word(i + 1, "to") && i + 2 < atoms.size() && atoms[i + 2].upos == Upos::verb);
      if (!verb_passed && atoms.is(i, kPlanCue) && !going && !any_word(atoms, i, {"due"})) return FigureStatus::planned;
      if (!verb_passed && any_word(atoms, i, {"due"}) && atoms.is_word(i + 1, "to")) return FigureStatus::planned;
      if (!verb_passed && atoms.is(i, kHypotheticalCue) && !any_word(atoms, i, {"should"}))
        return FigureStatus::hypothetical;
      // "probably caused the fall, killing two": an adverb weighs its own clause, not what a comma sets apart.
      if (atoms.is(i, kEstimateCue) && !(verb_passed && atoms[i].upos == Upos::adv)) status = FigureStatus::estimated;
    }
    if (verb_at(atoms, i) && any_word(atoms, i, {"said", "says", "told", "reported", "killed", "were", "was"}))
      verb_passed = true;
    if (atoms.is_word(i, "that") || atoms.symbol(i, ",")) verb_passed = true;
  }
  // Behind, up to the verb: "3,000 troops will be sent", "are expected to", "could be".
  i = placed.end();
  for (std::size_t k = 0; k < 8 && i < atoms.size(); ++k, ++i) {
    if (atoms[i].kind == AtomKind::symbol || atoms[i].is(kConjunction)) break;
    if (any_word(atoms, i, {"will", "shall"}) || (atoms.is(i, kPlanCue) && atoms.is_word(i + 1, "to")))
      return FigureStatus::planned;
    if (atoms.is(i, kHypotheticalCue) && atoms[i].upos != Upos::propn) return FigureStatus::hypothetical;
    if (any_word(atoms, i, {"feared", "presumed", "believed", "thought"})) return FigureStatus::estimated;
    if (atoms.is(i, kEstimateCue) && k > 0) return FigureStatus::estimated;
    if (verb_at(atoms, i)) break;
  }
  return status;
}

bool of_those_before(const Atoms& atoms, std::size_t end) {
  return atoms.is_word(end, "of") && any_word(atoms, end + 1, {"them", "whom"});
}

bool part_follows(const Atoms& atoms, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to && i < atoms.size(); ++i) {
    if (clause_stop(atoms, i)) return false;
    if (atoms.is(i, kPartCue) && to - i <= 4) return true;  // right before it: "including some 500 officers"
    if (atoms.is_word(i, "among") && (atoms.is_word(i + 1, "them") || atoms.is_word(i + 1, "whom"))) return true;
  }
  // "of whom 12 were", "12 of them"
  if (to > 1 && atoms.is_word(to - 2, "of") && any_word(atoms, to - 1, {"whom", "which", "them", "these"})) return true;
  return false;
}

}  // namespace synoptic::figures
