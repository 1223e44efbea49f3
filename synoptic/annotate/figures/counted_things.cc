#include "synoptic/annotate/figures/counted_things.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "synoptic/annotate/figures/beside.h"
#include "synoptic/annotate/figures/event.h"
#include "synoptic/annotate/figures/outcome_words.h"
#include "synoptic/annotate/figures/sense.h"
#include "synoptic/annotate/figures/withdrawn.h"
#include "synoptic/language/countries.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic::figures {

namespace {

constexpr std::size_t kEarlier = 12;   // figures looked back over for what a bare number refers to
constexpr std::size_t kAnswers = 2;    // sentences after a question that may answer it
constexpr std::size_t kStem = 4;         // first letters that a place and its people share
constexpr std::uint32_t kQuestion = 60;  // tokens of a question
constexpr std::size_t kRepeat = 60;    // and for one of its very value
constexpr std::size_t kSentences = 8;  // and sentences
constexpr double kSameSize = 5;        // a later count is seldom more than so many times an earlier one

class Reader {
 public:
  Reader(const Document& document, const Words& words, const Layer<Mention>& mentions, const Layer<Timex>& times,
         std::vector<Figure>& figures)
      : text_(document.text()), words_(words), times_(times), figures_(figures) {
    for (const Mention& mention : mentions)
      if (mention.kind == EntityKind::place && mention.form == MentionForm::name)
        places_.emplace(folded(mention.name).substr(0, kStem), folded(mention.name));
    if (!words.given.trees || words.heads.empty()) return;
    tree_.emplace(text_, words);
    events_.emplace(*tree_, words, times);
  }

  void run() {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      if (!tree_) {
        read_beside(figures_[i]);
        continue;
      }
      const TokenSpan tokens = tokens_of(figures_[i].amount);
      if (tokens.begin >= tokens.end) continue;
      Sense sense = read_sense(*tree_, sentence_of(figures_[i]), tokens, figures_[i].kind);
      if (sense.noun != kNoToken && !may_be_counted(sense.noun, i)) sense.noun = kNoToken;
      if (const auto converted = figures_[i].same_as) {
        figures_[i].head.clear();
        figures_[i].predicate = figures_[*converted].predicate;
        figures_[i].event = figures_[*converted].event;
        figures_[i].withdrawn = figures_[*converted].withdrawn;
        count_as(figures_[i], *converted);
        continue;
      }
      apply(sense, figures_[i]);
      figures_[i].withdrawn = (sense.not_so && stands_beside(i)) || is_withdrawn(*tree_, tokens);
      figures_[i].event = events_->read(sentence_of(figures_[i]), tokens, sense, figures_[i].kind);
      figures_[i].as_of = events_->day_of(sentence_of(figures_[i]), tokens, figures_[i].as_of);
      if (!take_from_beside(i, sense)) {
        if (sense.refers) refer(i, sense);
        if (bare(figures_[i]) && !figures_[i].same_as) repeat(i);
        if (bare(figures_[i]) && figures_[i].kind == FigureKind::count)
          figures_[i].outcome = outcome_beside(text_, words_, figures_[i]);
        if (figures_[i].outcome.empty() && figures_[i].kind == FigureKind::count) ask(i);
        if (figures_[i].head.empty() && happens_to_people(figures_[i].outcome)) figures_[i].head = "person";
      }
      take_from_whole(figures_[i]);
    }
  }

 private:
  TokenSpan tokens_of(Span span) const {
    const auto first = static_cast<std::uint32_t>(words_.token_at(span.begin));
    std::uint32_t end = first;
    while (end < words_.tokens.size() && words_.tokens[end].span.begin < span.end) ++end;
    return {first, end};
  }

  TokenSpan sentence_of(const Figure& figure) const {
    return words_.sentences[words_.sentence_at(figure.amount.begin)].tokens;
  }

  static bool bare(const Figure& figure) { return figure.head.empty() && figure.outcome.empty(); }

  void read_beside(Figure& figure) {
    if (figure.kind != FigureKind::count) return;
    figure.outcome = outcome_of_noun(figure.head);
    if (figure.outcome.empty()) figure.outcome = outcome_of_state(figure.head);
    if (figure.outcome.empty()) figure.outcome = outcome_beside(text_, words_, figure);
  }

  /// Another figure of its kind in its sentence: "23, not 25", but not "not one cent".
  bool stands_beside(std::size_t index) const {
    const TokenSpan sentence = sentence_of(figures_[index]);
    const Span place{words_.tokens[sentence.begin].span.begin, words_.tokens[sentence.end - 1].span.end};
    const auto fits = [&](std::size_t k) {
      return figures_[k].kind == figures_[index].kind && place.contains(figures_[k].amount);
    };
    return (index > 0 && fits(index - 1)) || (index + 1 < figures_.size() && fits(index + 1));
  }

  bool may_be_counted(std::uint32_t noun, std::size_t index) const;
  void ask(std::size_t index);
  const std::string* place_of(std::string_view form, const std::string& lemma) const;
  void apply(const Sense& sense, Figure& figure);
  void set_subject(const Sense& sense, Figure& figure);
  void set_restrictors(const Sense& sense, Figure& figure);
  bool take_from_beside(std::size_t index, const Sense& sense);
  void refer(std::size_t index, const Sense& sense);
  void repeat(std::size_t index);
  void count_as(Figure& figure, std::size_t earlier) const;
  void take_from_whole(Figure& figure);

  std::string_view text_;
  const Words& words_;
  const Layer<Timex>& times_;
  std::vector<Figure>& figures_;
  std::map<std::string, std::string> places_;  // by their first letters: the document's, folded
  std::optional<Tree> tree_;
  std::optional<EventReader> events_;
};

/// A day, a unit, a sign or a number is nothing that an amount counts.
bool Reader::may_be_counted(std::uint32_t noun, std::size_t index) const {
  const Span span = tree_->span(noun);
  if (words_.tokens[noun].kind != TokenClass::word || tree_->upos(noun) == Upos::num) return false;
  if (span.end - span.begin < 2) return false;
  for (std::size_t k = index > 2 ? index - 3 : 0; k < std::min(index + 4, figures_.size()); ++k)
    if (figures_[k].amount.contains(span)) return false;  // a unit
  const std::uint32_t from = span.begin > 60 ? span.begin - 60 : 0;
  for (const Timex& time : times_.beginning_in({from, span.end}))
    if (time.span.contains(span) && time.type != TimexType::duration && time.type != TimexType::set) return false;
  return true;
}

/// "How many have fled? Some 2,300 on one side": a question right before says what its answers count.
void Reader::ask(std::size_t index) {
  Figure& figure = figures_[index];
  const std::size_t sentence = words_.sentence_at(figure.amount.begin);
  for (std::size_t s = sentence; s-- > 0 && s + kAnswers >= sentence;) {
    const Sentence& question = words_.sentences[s];
    if (question.zone != words_.sentences[sentence].zone) return;
    if (tree_->lower(question.tokens.end - 1) != "?") continue;
    const std::uint32_t end = std::min(question.tokens.end, question.tokens.begin + kQuestion);
    for (std::uint32_t t = question.tokens.begin; t < end; ++t) {
      std::string_view found = outcome_of_state(tree_->lower(t));
      if (found.empty()) found = outcome_of_noun(noun_lemma(tree_->lower(t)));
      if (found.empty() && tree_->upos(t) == Upos::verb) {
        const std::string lemma = verb_lemma(tree_->lower(t));
        found = outcome_of_subject(lemma);
        if (found.empty() && tree_->is_passive(t)) found = outcome_of_patient(lemma);
      }
      if (!happens_to_people(found)) continue;
      figure.outcome = found;
      if (figure.head.empty()) figure.head = "person";
      return;
    }
    return;
  }
}

/// The words of the phrase that ends in the noun: its modifiers to the left, without the number and what bounds it.
void Reader::set_subject(const Sense& sense, Figure& figure) {
  const Tree& tree = *tree_;
  const Span noun = tree.span(sense.noun);
  if (figure.counted && figure.counted->contains(noun) && noun.end == figure.counted->end) return;
  std::uint32_t first = sense.noun;
  const bool behind = noun.begin >= figure.amount.end;
  for (std::uint32_t t = sense.noun; t-- > 0;) {
    const Span span = tree.span(t);
    if (behind && span.begin < figure.amount.end) break;
    if (!std::binary_search(sense.modifiers.begin(), sense.modifiers.end(), t)) {
      if (tree.upos(t) == Upos::punct && tree.form(t) == "-" && t > 0) continue;  // "North-Korean"
      break;
    }
    first = t;
  }
  figure.counted = Span{tree.span(first).begin, noun.end};
  figure.subject = std::string(figure.counted->in(text_));
}

/// The place of the document that a capitalised word is of: "Belvan" in a report that names Belva; nullptr: none.
const std::string* Reader::place_of(std::string_view form, const std::string& lemma) const {
  if (form.empty() || !is_upper(code_point_at(form, 0).value) || lemma.size() < kStem) return nullptr;
  const auto found = places_.find(lemma.substr(0, kStem));
  if (found == places_.end()) return nullptr;
  const std::string& place = found->second;
  std::size_t shared = 0;
  while (shared < place.size() && shared < lemma.size() && place[shared] == lemma[shared]) ++shared;
  return shared + 2 >= place.size() && shared + 4 >= lemma.size() ? &place : nullptr;
}

void Reader::set_restrictors(const Sense& sense, Figure& figure) {
  const Tree& tree = *tree_;
  std::vector<std::string> found;
  const auto add = [&](std::uint32_t t) {
    const std::string& lower = tree.lower(t);
    if (is_plain_modifier(lower) || is_plain_modifier(noun_lemma(lower)) || lower.size() < 2) return;
    if (const auto country = country_word(tree.form(t)); country && country->form != CountryForm::government) {
      found.push_back(folded(country_name(country->code)));
      return;
    }
    std::string lemma = noun_lemma(folded(tree.form(t)));
    if (const std::string* place = place_of(tree.form(t), lemma)) {
      found.push_back(*place);
      return;
    }
    if (!figure.outcome.empty() &&
        (outcome_of_state(lower) == figure.outcome || outcome_of_noun(lemma) == figure.outcome ||
         outcome_of_patient(verb_lemma(lower)) == figure.outcome))
      return;
    if (lemma == "person" || lemma == "people" || names_a_number(lemma)) return;
    found.push_back(std::move(lemma));
  };
  for (const std::uint32_t t : sense.modifiers) add(t);
  // "three civilians dead": where what befell them names the group, who they are restricts it.
  const bool a_people = sense.noun != kNoToken && country_word(tree.form(sense.noun)).has_value();
  if (sense.noun != kNoToken && (a_people || !figure.outcome.empty())) add(sense.noun);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  figure.restrictors = std::move(found);
}

void Reader::apply(const Sense& sense, Figure& figure) {
  figure.outcome = sense.outcome;
  if (sense.noun != kNoToken) {
    figure.head = noun_lemma(tree_->lower(sense.noun));
    set_subject(sense, figure);
    const auto people = country_word(tree_->form(sense.noun));  // "six Germans"
    if (people && people->form == CountryForm::adjective) figure.head = "person";
  }
  if (sense.verb != kNoToken) figure.predicate = verb_lemma(tree_->lower(sense.verb));
  set_restrictors(sense, figure);
  const bool nameless = figure.head.empty() || is_plain_modifier(figure.head);  // "58 others"
  if (nameless && happens_to_people(figure.outcome)) figure.head = "person";
}

void Reader::count_as(Figure& figure, std::size_t index) const {
  const Figure& earlier = figures_[index];
  figure.same_as = static_cast<std::uint32_t>(index);
  if (figure.outcome.empty()) figure.outcome = earlier.outcome;
  if (figure.head.empty()) figure.head = earlier.head;
  if (figure.restrictors.empty()) figure.restrictors = earlier.restrictors;
}

/// "up from nine", "34 miles (63 km)": the amount before it that its tree names, or that its noun is the unit of.
bool Reader::take_from_beside(std::size_t index, const Sense& sense) {
  Figure& figure = figures_[index];
  if (sense.like == kNoToken) return false;
  const Span place = tree_->span(sense.like);
  for (std::size_t k = index; k-- > 0 && k + kEarlier >= index;) {
    const Figure& earlier = figures_[k];
    if (!earlier.amount.contains(place) && !(earlier.counted && earlier.counted->contains(place))) continue;
    if (earlier.kind != figure.kind && !sense.not_so) return false;
    if (sense.listed && !bare(figure)) return false;
    count_as(figure, k);
    if (sense.listed) figure.same_as.reset();
    return true;
  }
  return false;
}

/// A bare number that stands earlier with its name: "the five that the police have given".
void Reader::repeat(std::size_t index) {
  Figure& figure = figures_[index];
  for (std::size_t k = index; k-- > 0 && k + kRepeat >= index;) {
    const Figure& earlier = figures_[k];
    if (earlier.kind != figure.kind || earlier.unit != figure.unit || earlier.low != figure.low ||
        earlier.high != figure.high || bare(earlier))
      continue;
    count_as(figure, k);
    return;
  }
}

/// The earlier figure that a number without a name of its own goes on counting.
void Reader::refer(std::size_t index, const Sense& sense) {
  Figure& figure = figures_[index];
  const std::size_t sentence = words_.sentence_at(figure.amount.begin);
  const double value = figure.high.value_or(figure.low.value_or(0));
  for (std::size_t k = index; k-- > 0 && k + kEarlier >= index;) {
    const Figure& earlier = figures_[k];
    if (words_.sentence_at(earlier.amount.begin) + kSentences < sentence) break;
    const bool unit_left_out = figure.kind == FigureKind::count && earlier.unit && sense.refers;
    if (bare(earlier) || earlier.part_of || earlier.event != figure.event || (!unit_left_out && (earlier.kind != figure.kind || earlier.unit != figure.unit)))
      continue;
    if (!figure.outcome.empty() && earlier.outcome != figure.outcome) continue;
    if (figure.outcome.empty() && earlier.outcome.empty() && figure.kind == FigureKind::count && !sense.subject_noun)
      continue;
    const double other = earlier.high.value_or(earlier.low.value_or(0));
    if (sense.is_part ? other < value : (value > kSameSize * other || other > kSameSize * value)) continue;
    if (sense.is_part) {
      if (!figure.part_of) figure.part_of = static_cast<std::uint32_t>(k);
      return;
    }
    count_as(figure, k);
    return;
  }
}

/// "12,000 troops were sent, including 500 officers": what is said of the whole is said of its parts.
void Reader::take_from_whole(Figure& figure) {
  if (!figure.part_of || *figure.part_of >= figures_.size()) return;
  const Figure& whole = figures_[*figure.part_of];
  if (!figure.outcome.empty()) return;
  figure.outcome = whole.outcome;
  if (figure.head.empty()) figure.head = whole.head;
  if (!figure.outcome.empty() && figure.head != "person" && figure.head != whole.head) {
    figure.restrictors.push_back(figure.head);
    std::sort(figure.restrictors.begin(), figure.restrictors.end());
    figure.restrictors.erase(std::unique(figure.restrictors.begin(), figure.restrictors.end()),
                             figure.restrictors.end());
  }
}

}  // namespace

void read_counted_things(const Document& document, const Words& words, const Layer<Mention>& mentions,
                         const Layer<Timex>& times, std::vector<Figure>& figures) {
  Reader(document, words, mentions, times, figures).run();
}

}  // namespace synoptic::figures
