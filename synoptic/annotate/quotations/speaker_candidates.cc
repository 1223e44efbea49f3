// Candidates are gathered way by way and joined by who they are; a feature is a name, so that the table of weights can
// be read. What is true of the quotation alone is said of every way and of nobody.
#include "synoptic/annotate/quotations/speaker_candidates.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic::quotations {

namespace {

constexpr std::size_t kReach = 64;        // attributions and mentions that are asked on either side
constexpr std::size_t kMostOfAPlace = 5;  // candidates that are named in one place
constexpr std::uint32_t kLongestPhrase = 8;

std::string binned(std::size_t count) {
  return count < 3 ? std::to_string(count) : count < 6 ? "3" : count < 12 ? "6" : count < 24 ? "12" : "24";
}

/// "m", "f" or nothing, of a first name.
std::string_view sex_of_name(std::string_view name) {
  static const std::unordered_map<std::string_view, std::string_view> kSexes = [] {
    std::unordered_map<std::string_view, std::string_view> all;
    for (const auto& row : table("given_name_sex")) all.emplace(row[0], row[1]);
    return all;
  }();
  const auto found = kSexes.find(name.substr(0, name.find(' ')));
  return found == kSexes.end() ? std::string_view{} : found->second;
}

std::string_view sex_of_pronoun(const std::string& word) {
  if (word == "he" || word == "his" || word == "him" || word == "himself") return "m";
  return word == "she" || word == "her" || word == "hers" || word == "herself" ? "f" : std::string_view{};
}

/// What kind of source a noun names (data/source_nouns.tsv).
std::string noun_class(std::string_view noun) {
  static const std::unordered_map<std::string_view, std::string_view> kKinds = [] {
    std::unordered_map<std::string_view, std::string_view> all;
    for (const auto& row : table("source_nouns")) all.emplace(row[0], row[1]);
    return all;
  }();
  const auto found = kKinds.find(noun);
  return found == kKinds.end() ? "none" : std::string(found->second);
}

class Gatherer {
 public:
  Gatherer(const SpeakerInput& in, const std::vector<Quotation>& all, const std::vector<Quotation>& by_rule,
           std::size_t at)
      : in_(in), words_(in.words), all_(all), by_rule_(by_rule), at_(at), mine_(by_rule[at]) {}

  std::vector<SpeakerCandidate> run() {
    found_.push_back({});
    ways_.emplace_back();
    block_ = in_.document.block_at(mine_.span.begin);
    sentence_at_ = words_.sentence_at(mine_.outer.begin);
    if (block_ == nullptr || sentence_at_ >= words_.sentences.size()) return std::move(found_);
    sentence_ = words_.sentences[sentence_at_].span;
    read_place();
    by_rule();
    of_attributions();
    of_mentions();
    of_subjects();
    of_quotations();
    for (std::size_t c = 1; c < found_.size(); ++c) describe(c);
    for (const std::string& feature : place_) found_[0].features.push_back("nobody: " + feature);
    for (SpeakerCandidate& one : found_) {
      std::sort(one.features.begin(), one.features.end());
      one.features.erase(std::unique(one.features.begin(), one.features.end()), one.features.end());
    }
    return std::move(found_);
  }

 private:
  std::string_view word(std::uint32_t t) const { return words_.tokens[t].span.in(in_.document.text()); }

  void read_place() {
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

  /// Subjects "he", "she", "they", "I" outside marks in its sentence and those beside it.
  void read_pronouns() {
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
        if (const std::string_view sex = sex_of_pronoun(pronoun); !sex.empty()) sexes_.emplace_back(where, sex);
      }
    }
  }

  /// How the rules came to what they say: "cue" for a cue, else their words.
  std::string rule_of() const {
    const std::string& why = mine_.why;
    if (why.starts_with("cue ':'")) return "rule colon";
    if (why.starts_with("cue")) return mine_.speaker.empty() ? "rule cue of nobody" : "rule cue";
    return why.starts_with("the words of a text") ? "rule text" : "rule " + why;
  }

  std::size_t candidate(const std::string& name, std::optional<std::uint32_t> actor) {
    for (std::size_t c = 1; c < found_.size(); ++c) {
      if (actor && found_[c].actor == actor) return c;
      if (found_[c].actor && actor) continue;
      if (lowered(found_[c].name) == lowered(name)) return c;
    }
    found_.push_back({name, actor, std::nullopt, {}});
    ways_.emplace_back();
    return found_.size() - 1;
  }

  std::size_t add(const std::string& name, std::optional<std::uint32_t> actor, const std::string& way,
                  const std::vector<std::string>& features = {}) {
    if (name.empty()) return 0;
    const std::size_t c = candidate(name, actor);
    ways_[c].insert(way);
    for (const std::string& feature : features) found_[c].features.push_back(way + ": " + feature);
    return c;
  }

  void by_rule() {
    const std::size_t c = add(mine_.speaker, mine_.actor, "by rule", {rule_of()});
    if (c == 0) return;
    found_[c].attribution = mine_.attribution;
    if (mine_.attribution) {
      const Attribution& one = in_.attributions[*mine_.attribution];
      found_[c].features.push_back("rule cue " + one.cue_lemma);
      const bool same = !one.cue.empty() && words_.sentence_at(one.cue.front().begin) == sentence_at_;
      found_[c].features.push_back(same ? "rule cue in sentence" : "rule cue elsewhere");
      if (!one.is_assertion) found_[c].features.push_back("rule not telling");
      const bool wide = one.span.size() > 3 * mine_.outer.size() + 60;
      if (wide) found_[c].features.push_back("rule wide content");
    }
  }

  void of_attributions() {
    const Layer<Attribution>& all = in_.attributions;
    const std::size_t middle = all.first_from(mine_.outer.begin);
    const std::size_t from = middle > kReach ? middle - kReach : 0;
    for (std::size_t i = from; i < all.size() && i < middle + kReach; ++i) {
      const Attribution& one = all[i];
      if (one.cue.empty() || one.voice.empty()) continue;
      const Span cue = one.cue.front();
      const Block* there = in_.document.block_at(cue.begin);
      if (there != block_ && !(there < block_ && block_ - there <= 2)) continue;
      if (mine_.outer.contains(cue)) continue;
      const std::size_t sentence = words_.sentence_at(cue.begin);
      const bool holds = std::any_of(one.content.begin(), one.content.end(),
                                     [&](Span piece) { return piece.contains(mine_.span.begin); });
      std::string where = there != block_            ? "voice " + std::to_string(block_ - there) + " above"
                          : sentence == sentence_at_ ? (cue.begin < mine_.outer.begin ? "voice before" : "voice behind")
                          : sentence < sentence_at_  ? "voice sentence " + binned(sentence_at_ - sentence) + " back"
                                                     : "voice sentence " + binned(sentence - sentence_at_) + " on";
      if (holds) where += " holding";
      const std::size_t gap = cue.begin < mine_.outer.begin ? mine_.outer.begin - std::min(cue.end, mine_.outer.begin)
                                                            : cue.begin - std::min(mine_.outer.end, cue.begin);
      std::vector<std::string> features = {"cue " + one.cue_lemma, "gap " + binned(gap / 6)};
      if (!one.is_assertion) features.push_back("not telling");
      const std::size_t c = add(one.voice, one.actor, where, features);
      if (c > 0 && !found_[c].attribution && holds) found_[c].attribution = static_cast<std::uint32_t>(i);
    }
  }

  std::string place_of(Span span) const {
    const Block* there = in_.document.block_at(span.begin);
    if (there == nullptr) return {};
    if (there != block_)
      return there < block_ && block_ - there <= 2 ? "named " + std::to_string(block_ - there) + " above" : "";
    const std::size_t sentence = words_.sentence_at(span.begin);
    if (sentence == sentence_at_) return span.begin < mine_.outer.begin ? "named before" : "named behind";
    return sentence < sentence_at_ ? "named sentence " + binned(sentence_at_ - sentence) + " back"
                                   : "named sentence " + binned(sentence - sentence_at_) + " on";
  }

  bool in_marks(Span span) const {
    return std::any_of(by_rule_.begin(), by_rule_.end(),
                       [&](const Quotation& q) { return q.kind == QuotationKind::speech && q.outer.contains(span); });
  }

  static bool is_subject_relation(std::string_view relation) { return relation.starts_with("nsubj"); }

  std::string role_of(Span span) const {
    const TokenSpan tokens = words_.tokens_in(span);
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t)
      if (words_.heads[t] < 0 || !tokens.contains(static_cast<std::uint32_t>(words_.heads[t])))
        return std::string(words_.deprels[t]);
    return "none";
  }

  void of_mentions() {
    const Block* first = block_;
    for (int back = 0; back < 2 && first > in_.document.blocks().data(); ++back) --first;
    std::map<std::string, std::set<std::uint32_t>> persons;
    const Span range{first->span.begin, block_->span.end};
    for (const Layer<Mention>* layer : {&in_.mentions, &in_.pronouns}) {
      std::size_t asked = 0;
      for (const Mention& mention : layer->beginning_in(range)) {
        if (!mention.actor || ++asked > 4 * kReach) continue;
        const EntityKind kind = in_.actors[*mention.actor].kind;
        if (kind == EntityKind::person) persons[place_of(mention.span).substr(0, 8)].insert(*mention.actor);
        of_mention(mention, kind);
      }
    }
  }

  void of_mention(const Mention& mention, EntityKind kind) {
    if (kind == EntityKind::place && !in_.actors[*mention.actor].country) return;
    if (mine_.outer.contains(mention.span)) {
      if (const std::size_t c = known(*mention.actor); c > 0) found_[c].features.push_back("named inside");
      return;
    }
    const std::string where = place_of(mention.span);
    if (where.empty()) return;
    const std::string role = role_of(mention.span);
    std::vector<std::string> features = {"is " + role,
                                         std::string(mention.form == MentionForm::name ? "name" : "other form")};
    if (in_marks(mention.span)) features.push_back("in marks");
    if (mention.span.begin <= block_->span.begin + 4) features.push_back("opens");
    const std::size_t c = add(in_.actors[*mention.actor].name, mention.actor, where, features);
    if (is_subject_relation(role)) ++subjects_[c];
    if (is_subject_relation(role) && !in_marks(mention.span)) {
      const std::size_t sentence = words_.sentence_at(mention.span.begin);
      if (sentence == words_.sentence_at(block_->span.begin)) found_[c].features.push_back("subject opens paragraph");
      if (sentence + 1 == sentence_at_) found_[c].features.push_back("subject of the sentence before");
      if (sentence == sentence_at_) found_[c].features.push_back("subject of the sentence");
    }
    if (mention.form == MentionForm::pronoun)
      if (const std::string_view sex = sex_of_pronoun(lowered(in_.document.words(mention.span))); !sex.empty())
        sex_[c] = sex;
    ++named_[c];
    last_[c] = std::max(last_[c], mention.span.begin < mine_.outer.begin ? mention.span.begin : 0);
  }

  std::size_t known(std::uint32_t actor) const {
    for (std::size_t c = 1; c < found_.size(); ++c)
      if (found_[c].actor == actor) return c;
    return 0;
  }

  /// "The embassy", "His lawyer": subjects and possessors that no name stands for, in the sentences around.
  void of_subjects() {
    for (int off = -1; off <= 1; ++off) {
      const std::size_t at = sentence_at_ + static_cast<std::size_t>(off);
      if ((off < 0 && sentence_at_ == 0) || at >= words_.sentences.size()) continue;
      const Sentence& sentence = words_.sentences[at];
      if (in_.document.block_at(sentence.span.begin) != block_) continue;
      for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t)
        if (words_.upos[t] == Upos::noun && !mine_.outer.contains(words_.tokens[t].span)) of_noun(t, off);
    }
  }

  void of_noun(std::uint32_t t, int off) {
    const std::string_view relation = words_.deprels[t];
    if (!is_subject_relation(relation) && relation != "obl" && relation != "nmod") return;
    const std::int32_t head = words_.heads[t];
    std::uint32_t begin = t;
    while (begin > 0 && t - begin < kLongestPhrase &&
           words_.sentence_at(words_.tokens[begin - 1].span.begin) == words_.sentence_at(words_.tokens[t].span.begin)) {
      const Upos upos = words_.upos[begin - 1];
      const bool owner = upos == Upos::part || (upos == Upos::pron && words_.deprels[begin - 1] == "nmod:poss");
      if (upos != Upos::det && upos != Upos::adj && upos != Upos::noun && upos != Upos::propn && !owner) break;
      --begin;
    }
    const Span span{words_.tokens[begin].span.begin, words_.tokens[t].span.end};
    if (in_marks(span)) return;
    for (const Mention& mention : in_.mentions.beginning_in({span.begin, span.end}))
      if (mention.actor && mention.span.contains(words_.tokens[t].span)) return;  // Gathered by its mention.
    const bool before = span.begin < mine_.outer.begin;
    const std::string where = off == 0 ? (before ? "noun before" : "noun behind") : off < 0 ? "noun back" : "noun on";
    std::vector<std::string> features = {"is " + std::string(relation), "noun " + noun_lemma(lowered(word(t))),
                                         "class " + noun_class(noun_lemma(lowered(word(t))))};
    if (head >= 0 && words_.upos[static_cast<std::size_t>(head)] == Upos::verb)
      features.push_back("verb " + verb_lemma(word(static_cast<std::uint32_t>(head))));
    add(std::string(in_.document.words(span)), std::nullopt, where, features);
  }

  void of_quotations() {
    std::size_t seen = 0;
    for (std::size_t j = at_; j-- > 0 && seen < 2;) {
      const Quotation& other = all_[j];
      const Block* there = in_.document.block_at(other.span.begin);
      if (there == nullptr || block_ - there > 2) break;
      if (other.speaker.empty() || other.outer.contains(mine_.outer)) continue;
      ++seen;
      const std::string where = "said " + std::to_string(seen) + (there == block_ ? " here" : " above");
      std::vector<std::string> features;
      if (there == block_)
        features.push_back("gap " + binned((mine_.outer.begin - std::min(other.outer.end, mine_.outer.begin)) / 20));
      add(other.speaker, other.actor, where, features);
    }
    for (std::size_t j = at_ + 1; j < by_rule_.size(); ++j) {
      const Quotation& other = by_rule_[j];
      const Block* there = in_.document.block_at(other.span.begin);
      if (there == nullptr || there - block_ > 1) break;
      if (other.speaker.empty()) continue;
      add(other.speaker, other.actor, there == block_ ? "says next here" : "says next below");
      break;
    }
  }

  void describe(std::size_t c) {
    SpeakerCandidate& one = found_[c];
    std::string who = "noun";
    if (one.actor) who = std::string(to_string(in_.actors[*one.actor].kind));
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
      std::string_view sex = sex_of_name(one.name);
      if (sex.empty() && sex_.contains(c)) sex = sex_[c];
      for (const auto& [where, pronoun] : sexes_)
        more.push_back((sex.empty() ? "sex unknown " : sex == pronoun ? "agrees " : "clashes ") + where);
    } else {
      for (const auto& [where, pronoun] : sexes_) more.push_back("no person, " + where);
    }
    std::size_t persons = 0;
    for (const SpeakerCandidate& other : found_)
      persons += other.actor && in_.actors[*other.actor].kind == EntityKind::person;
    if (who == "person") more.push_back("one of " + binned(persons) + " persons");
    for (const std::string& feature : more) one.features.push_back(feature);
    const bool ruled = ways_[c].contains("by rule");
    for (const std::string& feature : more) one.features.push_back((ruled ? "ruled, " : "not ruled, ") + feature);
    for (const std::string& feature : more)
      one.features.push_back(rule_of() + (ruled ? " this, " : " not, ") + feature);
    for (const std::string& way : ways_[c]) {
      one.features.push_back(way);
      one.features.push_back(way + " is " + who);
      for (const std::string& feature : place_) one.features.push_back(way + " / " + feature);
    }
  }

  const SpeakerInput& in_;
  const Words& words_;
  const std::vector<Quotation>& all_;
  const std::vector<Quotation>& by_rule_;
  const std::size_t at_;
  const Quotation& mine_;
  const Block* block_ = nullptr;
  std::size_t sentence_at_ = 0;
  Span sentence_;
  std::vector<std::string> place_;
  std::vector<SpeakerCandidate> found_;
  std::vector<std::set<std::string>> ways_;
  std::map<std::size_t, std::size_t> named_, subjects_;
  std::map<std::size_t, std::uint32_t> last_;
  std::map<std::size_t, std::string_view> sex_;
  std::vector<std::pair<std::string, std::string_view>> sexes_;  // of pronouns around, with where
};

}  // namespace

std::vector<SpeakerCandidate> speaker_candidates(const SpeakerInput& input, const std::vector<Quotation>& quotations,
                                                 const std::vector<Quotation>& by_rule, std::size_t at) {
  return Gatherer(input, quotations, by_rule, at).run();
}

}  // namespace synoptic::quotations
