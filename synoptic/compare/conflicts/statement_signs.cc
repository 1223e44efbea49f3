#include "synoptic/compare/conflicts/statement_signs.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "synoptic/base/tables.h"
#include "synoptic/base/word_set.h"
#include "synoptic/compare/verb_likeness.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, 37> kOwn = {"contrast",
                                                   "negation",
                                                   "correction",
                                                   "dispute",
                                                   "falsity",
                                                   "insistence",
                                                   "real",
                                                   "denial verb",
                                                   "denial alone",
                                                   "denial call",
                                                   "denial said",
                                                   "denial tell",
                                                   "denial reply",
                                                   "offer",
                                                   "words",
                                                   "question",
                                                   "quotations",
                                                   "share in marks",
                                                   "attributions",
                                                   "denies",
                                                   "declines",
                                                   "hedged",
                                                   "plain cues",
                                                   "other cues",
                                                   "persons",
                                                   "institutions",
                                                   "unnamed",
                                                   "voice first",
                                                   "voice late",
                                                   "events",
                                                   "negated events",
                                                   "numbers",
                                                   "first person",
                                                   "begins with contrast",
                                                   "begins with pronoun",
                                                   "denied words",
                                                   "names"};
constexpr std::size_t kDenialClasses = 7;
constexpr std::array<std::string_view, kDenialClasses> kDenial = {"verb", "alone", "call", "said",
                                                                  "tell", "reply", "offer"};
constexpr std::uint32_t kNone = static_cast<std::uint32_t>(-1);

/// The rows of data/opposition_words.tsv of one class, each with its number in the table.
std::unordered_map<std::string_view, std::size_t> words_of(std::string_view of) {
  std::unordered_map<std::string_view, std::size_t> found;
  std::size_t number = 0;
  for (const auto& row : table("opposition_words")) {
    if (row[1] == of) found.emplace(row[0], number);
    ++number;
  }
  return found;
}

void sort_unique(std::vector<std::uint32_t>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// One sentence being read.
class Reader {
 public:
  Reader(const Account& account, const Vocabulary& vocabulary, const Statement& statement)
      : account_(account),
        words_(account.layers.words),
        vocabulary_(vocabulary),
        statement_(statement),
        sentence_(words_.sentences[statement.sentence].tokens) {
    for (std::uint32_t at = sentence_.begin; at < sentence_.end; ++at)
      forms_.push_back(lowered(account.layers.document.words(words_.tokens[at].span)));
    terms_.assign(forms_.size(), kNoTerm);
    for (const Term& term : account.terms[statement.sentence]) {
      const auto token = static_cast<std::uint32_t>(words_.token_at(term.span.begin));
      if (token < sentence_.begin || token >= sentence_.end) continue;
      if (std::binary_search(statement.terms.begin(), statement.terms.end(), term.id))
        terms_[token - sentence_.begin] = term.id;
    }
  }

  StatementSigns read(const std::vector<const Attribution*>& attributions) {
    StatementSigns signs;
    signs.content = sign_terms(statement_.terms);
    read_denied(signs);
    for (const Mention& mention : account_.layers.mentions.beginning_in(statement_.place.span)) {
      if (mention.actor) signs.named.push_back(actor_number(*mention.actor));
    }
    sort_unique(signs.named);
    std::vector<float>& values = signs.values;
    const auto add = [&](double value) { values.push_back(static_cast<float>(value)); };
    for (const std::uint32_t count : statement_.counts) add(count);
    for (const std::uint32_t count : denial_counts()) add(count);
    add(static_cast<double>(forms_.size()));
    add(statement_.is_question);
    std::uint32_t quotations = 0, in_marks = 0;
    for (const Quotation& quotation : account_.layers.quotations) {
      if (quotation.span.begin >= statement_.place.span.end) break;
      if (!quotation.span.overlaps(statement_.place.span)) continue;
      ++quotations;
      in_marks += std::min(quotation.span.end, statement_.place.span.end) -
                  std::max(quotation.span.begin, statement_.place.span.begin);
    }
    add(quotations);
    add(static_cast<double>(in_marks) / std::max(1U, statement_.place.span.end - statement_.place.span.begin));
    add_voices(attributions, signs);
    double events = 0, negated = 0;
    for (const Event& event : account_.layers.events.beginning_in(statement_.place.span)) {
      ++events;
      negated += event.negated || event.realis == Realis::denied;
    }
    add(events);
    add(negated);
    double numbers = 0, first_person = 0;
    static const WordSet kFirstPerson = {"i", "we", "our", "my", "us"};
    for (std::uint32_t at = 0; at < forms_.size(); ++at) {
      numbers += words_.upos[sentence_.begin + at] == Upos::num;
      first_person += kFirstPerson.holds(forms_[at]);
    }
    add(numbers);
    add(first_person);
    static const WordSet kContrast = WordSet::of_table("contrast_words", {"contrast"});
    static const WordSet kPronouns = {"it", "that", "this", "they", "he", "she"};
    add(kContrast.holds(forms_.front()));
    add(kPronouns.holds(forms_.front()));
    add(static_cast<double>(signs.denied_heads.size()));
    add(static_cast<double>(signs.named.size()));
    add_words(attributions, values);
    return signs;
  }

 private:
  /// Among the actors of all reports.
  std::uint32_t actor_number(std::uint32_t actor) const {
    return actor < account_.actors.size() ? account_.actors[actor] : kNone;
  }

  std::string dictionary_form(std::uint32_t at) const {
    const Upos tag = words_.upos[sentence_.begin + at];
    return tag == Upos::verb || tag == Upos::aux ? verb_lemma(forms_[at]) : noun_lemma(forms_[at]);
  }

  std::array<std::uint32_t, kDenialClasses> denial_counts() const {
    static const auto kSets = [] {
      std::vector<WordSet> sets;
      for (const std::string_view name : kDenial) sets.push_back(WordSet::of_table("denial_words", {name}));
      return sets;
    }();
    std::array<std::uint32_t, kDenialClasses> counts{};
    for (std::uint32_t at = 0; at < forms_.size(); ++at) {
      const std::string form = dictionary_form(at);
      for (std::size_t of = 0; of < kDenialClasses; ++of) counts[of] += kSets[of].holds(form);
    }
    return counts;
  }

  void add_voices(const std::vector<const Attribution*>& attributions, StatementSigns& signs) const {
    double denies = 0, declines = 0, hedged = 0, plain = 0, other = 0, persons = 0, institutions = 0, unnamed = 0;
    std::uint32_t first_source = kNone, first_cue = kNone;
    for (const Attribution* attribution : attributions) {
      denies += attribution->stance == Stance::denies;
      declines += attribution->stance == Stance::neither || attribution->stance == Stance::declines;
      hedged += attribution->hedged;
      const bool says = attribution->cue_lemma == "say" || attribution->cue_lemma == "tell";
      plain += says;
      other += !says && !attribution->cue_lemma.empty() && attribution->cue_lemma != "according to";
      persons += attribution->kind == SourceKind::person;
      institutions += attribution->kind == SourceKind::institution;
      unnamed += attribution->kind == SourceKind::unnamed;
      if (attribution->actor) signs.voices.push_back(actor_number(*attribution->actor));
      if (!attribution->source.empty()) first_source = std::min(first_source, attribution->source.front().begin);
      first_cue = std::min(first_cue, attribution->cue.front().begin);
    }
    sort_unique(signs.voices);
    const Span place = statement_.place.span;
    constexpr std::uint32_t kAtOnce = 5;  // bytes: behind an article
    for (const double value : {static_cast<double>(attributions.size()), denies, declines, hedged, plain, other,
                               persons, institutions, unnamed})
      signs.values.push_back(static_cast<float>(value));
    signs.values.push_back(first_source != kNone && first_source < place.begin + kAtOnce);
    signs.values.push_back(first_cue != kNone && first_cue > place.begin + (place.end - place.begin) / 2);
  }

  void add_words(const std::vector<const Attribution*>& attributions, std::vector<float>& values) const {
    static const auto kVerbs = words_of("verb"), kWords = words_of("word");
    const std::size_t begin = values.size();
    values.resize(begin + kVerbs.size() + kWords.size());
    const auto mark = [&](const auto& of, std::string_view form) {
      const auto found = of.find(form);
      if (found != of.end()) values[begin + found->second] = 1;
    };
    for (const Attribution* attribution : attributions) mark(kVerbs, attribution->cue_lemma);
    for (std::uint32_t at = 0; at < forms_.size(); ++at) {
      mark(kWords, forms_[at]);
      if (words_.upos[sentence_.begin + at] == Upos::verb) mark(kVerbs, verb_lemma(forms_[at]));
    }
  }

  std::vector<SignTerm> sign_terms(const std::vector<TermId>& ids) const {
    std::vector<SignTerm> terms;
    for (const TermId id : ids) {
      const std::string form = vocabulary_.lemma(id);
      terms.push_back({id, form, vocabulary_.weight(id), verb_number(form)});
    }
    return terms;
  }

  void read_denied(StatementSigns& signs) const {
    static const WordSet kOfNoun = {"no", "nobody", "nothing", "none"};
    static const WordSet kNegations = WordSet::of_table("contrast_words", {"negation"});
    if (words_.heads.empty()) return;
    std::vector<TermId> heads, all;
    const auto keep = [&](std::vector<TermId>& to, std::uint32_t token) {
      const TermId id = terms_[token - sentence_.begin];
      if (id != kNoTerm) to.push_back(id);
    };
    for (std::uint32_t at = sentence_.begin; at < sentence_.end; ++at) {
      const std::string& form = forms_[at - sentence_.begin];
      if (!kNegations.holds(form) && form != "cannot") continue;
      ++signs.negations;
      if (words_.heads[at] < 0) continue;
      const auto head = static_cast<std::uint32_t>(words_.heads[at]);
      keep(heads, head);
      if (kOfNoun.holds(form) && words_.heads[head] >= 0) keep(heads, static_cast<std::uint32_t>(words_.heads[head]));
      for (std::uint32_t below = sentence_.begin; below < sentence_.end; ++below) {
        if (hangs_on(below, head)) keep(all, below);
      }
    }
    for (auto* ids : {&heads, &all}) sort_unique(*ids);
    signs.denied_heads = sign_terms(heads);
    signs.denied = sign_terms(all);
  }

  /// In the clause of `top`: not in another that is joined to it.
  bool hangs_on(std::uint32_t token, std::uint32_t top) const {
    for (std::uint32_t steps = 0; steps < 40; ++steps) {
      if (token == top) return true;
      const std::string_view relation = words_.deprels[token];
      if (relation.starts_with("advcl") || relation.starts_with("parataxis") || relation.starts_with("conj") ||
          words_.heads[token] < 0)
        return false;
      token = static_cast<std::uint32_t>(words_.heads[token]);
    }
    return false;
  }

  const Account& account_;
  const Words& words_;
  const Vocabulary& vocabulary_;
  const Statement& statement_;
  TokenSpan sentence_;
  std::vector<std::string> forms_;
  std::vector<TermId> terms_;  ///< Of each token, where it is content.
};

}  // namespace

const std::vector<std::string>& statement_sign_names() {
  static const std::vector<std::string> kNames = [] {
    std::vector<std::string> names(kOwn.begin(), kOwn.end());
    for (const auto& row : table("opposition_words")) names.push_back(std::string(row[1]) + " " + std::string(row[0]));
    return names;
  }();
  return kNames;
}

std::vector<StatementSigns> read_signs(const Collation& collation, const std::vector<Statement>& statements) {
  std::vector<StatementSigns> signs;
  signs.reserve(statements.size());
  for (const Statement& statement : statements) {
    const Account& account = collation.accounts[statement.place.document];
    std::vector<const Attribution*> here;
    for (const Attribution& attribution : account.layers.attributions) {
      if (attribution.span.begin >= statement.place.span.end) break;
      if (!attribution.span.overlaps(statement.place.span) || attribution.cue.empty()) continue;
      const auto overlaps = [&](const Span& span) { return span.overlaps(statement.place.span); };
      if (std::any_of(attribution.cue.begin(), attribution.cue.end(), overlaps) ||
          std::any_of(attribution.content.begin(), attribution.content.end(), overlaps))
        here.push_back(&attribution);
    }
    signs.push_back(Reader(account, collation.vocabulary, statement).read(here));
  }
  return signs;
}

}  // namespace synoptic
