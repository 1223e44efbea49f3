// Candidates are gathered way by way and joined by who they are; a feature is a name, so that the table of weights can
// be read. What is true of the quotation alone is said of every way and of nobody.
#include "synoptic/annotate/quotations/speaker_candidates.h"

#include <algorithm>

#include "synoptic/annotate/quotations/speaker_gatherer.h"
#include "synoptic/text/normalise.h"

namespace synoptic::quotations {

std::string binned(std::size_t count) {
  return count < 3 ? std::to_string(count) : count < 6 ? "3" : count < 12 ? "6" : count < 24 ? "12" : "24";
}

SpeakerGatherer::SpeakerGatherer(const SpeakerContext& context, const std::vector<Quotation>& all,
                                 const std::vector<Quotation>& by_rule, std::size_t at)
    : context_(context),
      in_(context.in()),
      words_(context.in().words),
      all_(all),
      by_rule_(by_rule),
      at_(at),
      mine_(by_rule[at]) {}

std::vector<SpeakerCandidate> SpeakerGatherer::run() {
  found_.push_back({});
  ways_.emplace_back();
  block_ = in_.document.block_at(mine_.span.begin);
  sentence_at_ = words_.sentence_at(mine_.outer.begin);
  if (block_ == nullptr || sentence_at_ >= words_.sentences.size()) return std::move(found_);
  sentence_ = words_.sentences[sentence_at_].span;
  read_place();
  read_clauses();
  by_rule();
  of_attributions();
  of_mentions();
  of_subjects();
  of_descriptions();
  of_clauses();
  of_quotations();
  of_text();
  of_opening();
  for (std::size_t c = 1; c < found_.size(); ++c) describe(c);
  for (const std::string& feature : place_) found_[0].features.push_back("nobody: " + feature);
  for (SpeakerCandidate& one : found_) {
    std::sort(one.features.begin(), one.features.end());
    one.features.erase(std::unique(one.features.begin(), one.features.end()), one.features.end());
  }
  return std::move(found_);
}

void SpeakerGatherer::read_place() {
  place_.push_back("kind " + std::string(to_string(mine_.kind)));
  place_.push_back(block_->kind == BlockKind::headline ? "in headline" : "in text");
  const std::uint32_t begin = mine_.outer.begin, end = mine_.outer.end;
  const bool opens = begin <= sentence_.begin + 1;
  const bool paragraph = begin <= block_->span.begin + 1;
  const bool closes = end + 2 >= block_->span.end;
  place_.push_back(paragraph ? "opens paragraph" : opens ? "opens sentence" : "inside sentence");
  if (closes) place_.push_back("closes paragraph");
  if (paragraph && closes) place_.push_back("is paragraph");
  const TokenSpan inside = words_.tokens_in(mine_.span);
  place_.push_back("words " + binned(inside.size()));
  static const std::set<std::string> kFirst = {"i", "my", "me"}, kUs = {"we", "our", "us"};
  bool first = false, us = false;
  for (std::uint32_t t = inside.begin; t < inside.end; ++t) {
    first = first || kFirst.contains(lowered(word(t)));
    us = us || kUs.contains(lowered(word(t)));
  }
  if (first) place_.push_back("says I");
  if (us) place_.push_back("says we");
  if (inside.begin > 1 && inside.begin < words_.tokens.size()) {
    std::uint32_t before = inside.begin - 1;
    while (before > 0 && words_.tokens[before].span.end > mine_.outer.begin) --before;
    if (words_.upos[before] == Upos::punct)
      place_.push_back("behind " + std::string(word(before)));
    else
      place_.push_back("behind " + std::string(to_string(words_.upos[before])));
  }
  if (at_ > 0 && all_[at_ - 1].outer.begin >= block_->span.begin) {
    place_.push_back("second in paragraph");
    const bool same = words_.sentence_at(all_[at_ - 1].outer.begin) == sentence_at_;
    place_.push_back(same ? "second in sentence" : "new sentence");
  }
  place_.push_back(rule_of());
  read_pronouns();
}

void SpeakerGatherer::read_pronouns() {
  for (int off = -1; off <= 1; ++off) {
    const std::size_t at = sentence_at_ + static_cast<std::size_t>(off);
    if ((off < 0 && sentence_at_ == 0) || at >= words_.sentences.size()) continue;
    const Sentence& sentence = words_.sentences[at];
    if (in_.document.block_at(sentence.span.begin) != block_) continue;
    const std::string where = off < 0 ? "back" : off == 0 ? "here" : "on";
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      if (words_.upos[t] != Upos::pron || !is_subject_relation(words_.deprels[t])) continue;
      if (in_marks(words_.tokens[t].span)) continue;
      const std::string pronoun = lowered(word(t));
      place_.push_back(pronoun + " " + where);
      if (const Sex sex = sex_of_pronoun(pronoun); sex != Sex::unknown) sexes_.emplace_back(where, sex);
    }
  }
}

std::string SpeakerGatherer::rule_of() const {
  const std::string& why = mine_.why;
  if (why.starts_with("cue ':'")) return "rule colon";
  if (why.starts_with("cue")) return mine_.speaker.empty() ? "rule cue of nobody" : "rule cue";
  return why.starts_with("the words of a text") ? "rule text" : "rule " + why;
}

std::string SpeakerGatherer::place_of(Span span) const {
  const Block* there = in_.document.block_at(span.begin);
  if (there == nullptr) return {};
  if (there != block_)
    return there < block_ && block_ - there <= 2 ? "named " + std::to_string(block_ - there) + " above" : "";
  const std::size_t sentence = words_.sentence_at(span.begin);
  if (sentence == sentence_at_) return span.begin < mine_.outer.begin ? "named before" : "named behind";
  return sentence < sentence_at_ ? "named sentence " + binned(sentence_at_ - sentence) + " back"
                                 : "named sentence " + binned(sentence - sentence_at_) + " on";
}

bool SpeakerGatherer::in_marks(Span span) const {
  return std::any_of(by_rule_.begin(), by_rule_.end(),
                     [&](const Quotation& q) { return q.kind == QuotationKind::speech && q.outer.contains(span); });
}

std::string SpeakerGatherer::role_of(Span span) const {
  const TokenSpan tokens = words_.tokens_in(span);
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t)
    if (words_.heads[t] < 0 || !tokens.contains(static_cast<std::uint32_t>(words_.heads[t])))
      return std::string(words_.deprels[t]);
  return "none";
}

std::size_t SpeakerGatherer::candidate(const std::string& name, std::optional<std::uint32_t> actor) {
  for (std::size_t c = 1; c < found_.size(); ++c) {
    if (actor && found_[c].actor == actor) return c;
    if (found_[c].actor && actor) continue;
    if (lowered(found_[c].name) == lowered(name)) return c;
  }
  found_.push_back({name, actor, std::nullopt, {}});
  ways_.emplace_back();
  return found_.size() - 1;
}

std::size_t SpeakerGatherer::add(const std::string& name, std::optional<std::uint32_t> actor, const std::string& way,
                                 const std::vector<std::string>& features) {
  if (name.empty()) return 0;
  const std::size_t c = candidate(name, actor);
  ways_[c].insert(way);
  for (const std::string& feature : features) found_[c].features.push_back(way + ": " + feature);
  return c;
}

std::size_t SpeakerGatherer::known(std::uint32_t actor) const {
  for (std::size_t c = 1; c < found_.size(); ++c)
    if (found_[c].actor == actor) return c;
  return 0;
}

void SpeakerGatherer::describe(std::size_t c) {
  SpeakerCandidate& one = found_[c];
  std::string who = "noun";
  if (one.actor) who = std::string(to_string(in_.actors[*one.actor].kind));
  const std::string kind = one.actor || !kinds_.contains(c) ? who : who + " " + kinds_[c];
  std::size_t nearer = 0;
  for (const auto& [other, last] : last_) nearer += other != c && last > last_[c];
  std::vector<std::string> more = {"is " + who};
  if (named_.contains(c)) {
    more.push_back("named " + binned(named_[c]));
    more.push_back("nearer others " + binned(nearer));
    if (subjects_.contains(c)) more.push_back("subject " + binned(subjects_[c]));
  }
  if (who == "person") {
    std::size_t nearer_persons = 0;
    for (const auto& [other, last] : last_)
      nearer_persons += other != c && last > last_[c] && found_[other].actor &&
                        in_.actors[*found_[other].actor].kind == EntityKind::person;
    more.push_back("nearer persons " + binned(nearer_persons));
    Sex sex = one.actor ? context_.traits(*one.actor).sex : Sex::unknown;
    if (sex == Sex::unknown && sex_.contains(c)) sex = sex_[c];
    for (const auto& [where, pronoun] : sexes_)
      more.push_back((sex == Sex::unknown ? "sex unknown " : sex == pronoun ? "agrees " : "clashes ") + where);
  } else {
    for (const auto& [where, pronoun] : sexes_) more.push_back("no person, " + where);
  }
  std::size_t persons = 0;
  for (const SpeakerCandidate& other : found_)
    persons += other.actor && in_.actors[*other.actor].kind == EntityKind::person;
  if (who == "person") more.push_back("one of " + binned(persons) + " persons");
  for (const std::string& feature : more) one.features.push_back(feature);
  describe_against_own(c, kind);
  const bool ruled = ways_[c].contains("by rule");
  for (const std::string& feature : more) one.features.push_back((ruled ? "ruled, " : "not ruled, ") + feature);
  for (const std::string& feature : more) one.features.push_back(rule_of() + (ruled ? " this, " : " not, ") + feature);
  for (const std::string& way : ways_[c]) {
    one.features.push_back(way);
    one.features.push_back(way + " is " + who);
    if (way == "by rule")
      for (const std::string& feature : place_) one.features.push_back(way + " / " + feature);
  }
}

std::vector<SpeakerCandidate> speaker_candidates(const SpeakerContext& context,
                                                 const std::vector<Quotation>& quotations,
                                                 const std::vector<Quotation>& by_rule, std::size_t at) {
  return SpeakerGatherer(context, quotations, by_rule, at).run();
}

}  // namespace synoptic::quotations
