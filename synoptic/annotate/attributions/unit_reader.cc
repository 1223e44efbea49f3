// One pass over a unit. A verb that is a cue where what follows it is counted (data/cue_verbs.tsv) takes the noun
// phrase before it as source, or the subject of the clause before, or, inverted, the phrase after; its content
// follows, or stands before with a comma or a quotation ("..., he said").
#include "synoptic/annotate/attributions/unit_reader.h"

#include <algorithm>
#include <optional>

#include "synoptic/annotate/attributions/frames.h"

namespace synoptic::attributions {

namespace {

// Shares of occurrences that must be cues; chosen on PolNeAR train, 2026-11-22.
constexpr double kCue = 0.5;
constexpr double kNestedCue = 0.85;
constexpr double kNounCue = 0.6;
constexpr double kClosing = 0.85;
constexpr std::uint32_t kFarthestVerb = 60;
constexpr std::uint32_t kLongestClosing = 14;  // Tokens after the verb of "..., he said on Friday in a statement".

bool takes_addressee(std::string_view lemma) {
  return lemma == "tell" || lemma == "inform" || lemma == "remind" || lemma == "assure" || lemma == "warn" || lemma == "notify" || lemma == "ask" ||
         lemma == "urge" || lemma == "advise" || lemma == "convince" || lemma == "persuade";
}

class UnitReader {
 public:
  UnitReader(const Reading& reading, std::size_t index) : r_(reading), index_(index), unit_(reading.units()[index].tokens) {}

  std::vector<Found> run() {
    const std::optional<Found> closing = closing_voice();
    for (std::uint32_t i = unit_.begin; i < unit_.end; ++i) {
      if (r_.quotation(i) >= 0) continue;
      if (r_.is(i, "according") && r_.is(i + 1, "to") && i + 2 < unit_.end) {
        according_to(i);
      } else if (r_.is(i, ":")) {
        colon(i);
      } else if (r_.upos(i) == Upos::verb) {
        verb(i);
      } else if (r_.upos(i) == Upos::aux && !(i + 1 < unit_.end && (r_.upos(i + 1) == Upos::verb || r_.upos(i + 1) == Upos::aux))) {
        subject_of(verb_group(r_, i, unit_.begin));
      } else if (r_.upos(i) == Upos::noun) {
        noun(i);
      } else if (r_.upos(i) == Upos::adv) {
        adverb(i);
      }
    }
    if (closing) {
      for (Found& found : found_) found.nested = true;
      found_.push_back(*closing);
    }
    return std::move(found_);
  }

 private:
  /// "..., a source said." at the end of a unit speaks for all that stands before it; it is taken off first, so that
  /// what is told inside keeps to its own.
  std::optional<Found> closing_voice() {
    std::uint32_t end = unit_.end;
    while (end > unit_.begin && r_.quotation(end - 1) < 0 && r_.is_punct(end - 1)) --end;
    // Back over times and adverbials: "said on Friday", "said in a statement".
    std::uint32_t verb = end;
    for (std::uint32_t i = end; i-- > unit_.begin && end - i <= kLongestClosing;) {
      if (r_.quotation(i) >= 0 || r_.is(i, ",") || r_.upos(i) == Upos::sconj) break;
      if (r_.upos(i) != Upos::verb) continue;
      verb = i;
      break;
    }
    if (verb == end) return std::nullopt;
    const CueVerb* cue = find_cue_verb(r_.lower(verb));
    if (cue == nullptr || cue->kind != CueKind::speech || cue->share("end") < kClosing) return std::nullopt;
    const VerbGroup group = verb_group(r_, verb, unit_.begin);
    if (group.passive || group.infinitive || group.participle) return std::nullopt;
    Found found;
    found.source = noun_phrase_before(r_, unit_.begin, group.tokens.begin);
    std::uint32_t edge = found.source.empty() ? group.tokens.begin : found.source.begin;
    if (found.source.empty()) {
      found.source = noun_phrase_from(r_, verb + 1, end);
      if (found.source.empty()) return std::nullopt;
    } else if (verb + 1 < end && !is_adverbial(verb + 1) && !(takes_addressee(cue->lemma))) {
      return std::nullopt;
    }
    std::uint32_t begin = unit_.begin;
    for (std::uint32_t i = unit_.begin; i < edge && i < unit_.begin + 8; ++i)
      if (r_.is(i, ":") && names_speaker({speaker_begin(), i})) begin = i + 1;  // "Kyodo: ..., a source says"
    if (edge < begin + 3 || !r_.is(edge - 1, ",") || r_.quotation(edge - 1) >= 0) return std::nullopt;
    const TokenSpan left{begin, edge - 1};
    if (r_.quotation(left.end - 1) >= 0 || !has_finite_verb(left)) return std::nullopt;
    if (r_.upos(left.begin) == Upos::sconj || r_.upos(left.begin) == Upos::adp || r_.lower(left.begin).ends_with("ing")) {
      // "As the vote neared, officials said": an adverbial, unless a whole clause follows it.
      std::uint32_t last = left.end;
      while (last > left.begin && r_.upos(last - 1) != Upos::verb && r_.upos(last - 1) != Upos::aux) --last;
      while (last > left.begin && !r_.is(last - 1, ",")) --last;
      if (last == left.begin) return std::nullopt;
    }
    found.cue = {group.tokens};
    found.content = {left};
    found.stance = stance_of(*cue, group);
    found.lemma = cue->lemma;
    found.hedged = group.hedged || group.modal;
    unit_.end = left.end;
    return found;
  }

  bool is_adverbial(std::uint32_t i) const { return r_.is_time_word(i) || r_.upos(i) == Upos::adp || r_.upos(i) == Upos::adv || r_.is(i, "to"); }

  /// "his claim that ...", "concerns about ...": a noun that tells.
  void noun(std::uint32_t i) {
    if (in_content(i) || i + 2 >= unit_.end || r_.quotation(i + 1) >= 0) return;
    const std::string& next = r_.lower(i + 1);
    if (next == "from" || next == "in" || next == "by" || next == "as") return;
    if (r_.upos(i + 1) != Upos::adp && next != "that" && next != "to") return;
    std::string lemma = r_.lower(i);
    double share = noun_cue_share(lemma, next);
    if (share == 0 && lemma.size() > 3 && lemma.back() == 's') {
      lemma.pop_back();
      share = noun_cue_share(lemma, next);
      if (share == 0 && lemma.ends_with("ie")) share = noun_cue_share(lemma = lemma.substr(0, lemma.size() - 2) + "y", next);
    }
    if (share < kNounCue) return;
    Found found;
    found.kind = next == "that" ? CueKind::speech : CueKind::attitude;
    found.lemma = lemma;
    found.cue = {{i, i + 1}};
    std::uint32_t begin = i;
    while (begin > unit_.begin && i - begin < 4 && (r_.upos(begin - 1) == Upos::adj || r_.upos(begin - 1) == Upos::noun)) --begin;
    if (begin > unit_.begin && r_.upos(begin - 1) == Upos::pron) {
      found.source = {begin - 1, begin};
    } else if (begin > unit_.begin + 1 && (r_.is(begin - 1, "'s") || r_.is(begin - 1, "'"))) {
      found.source = noun_phrase_before(r_, unit_.begin, begin - 1);
    } else if (next == "that" && begin < i) {
      found.source = noun_phrase_before(r_, unit_.begin, i + 1);  // "South Korean intelligence reports that"
      if (!found.source.empty()) found.source.end = i;
    }
    const bool clause = next == "that" || next == "to";
    if (!clause) found.cue.back().end = i + 2;
    const std::uint32_t content = clause ? i + 1 : i + 2;
    const std::uint32_t end = next == "that" ? content_end(r_, content, unit_.end) : object_end(r_, content, unit_.end);
    if (end <= content + 1) return;
    found.content = {{content, end}};
    add(std::move(found));
  }

  bool in_content(std::uint32_t i) const { return i < content_until_; }

  void add(Found found) {
    found.nested = in_content(found.cue.front().begin);
    if (!found.nested)
      for (const TokenSpan& piece : found.content)
        if (piece.begin > found.cue.back().begin) content_until_ = std::max(content_until_, piece.end);
    last_end_ = std::max(last_end_, found.cue.back().end);
    for (const TokenSpan& piece : found.content) last_end_ = std::max(last_end_, piece.end);
    found_.push_back(std::move(found));
  }

  struct Subject {
    TokenSpan phrase{0, 0};
    TokenSpan antecedent{0, 0};
    bool inherited = false;
  };

  Subject subject_of(const VerbGroup& group) {
    Subject subject;
    const std::uint32_t at = group.tokens.begin;
    if (at > unit_.begin && group.participle && r_.is_nominal(at - 1)) {
      // "polls showing", "sources indicating": its own noun, where no comma stands between.
      const TokenSpan phrase = noun_phrase_before(r_, unit_.begin, at);
      if (!phrase.empty()) return {phrase, {0, 0}, false};
    }
    if (at > unit_.begin && !group.participle && !group.infinitive) {
      const std::string& before = r_.lower(at - 1);
      if (before == "who" || before == "which" || (before == "that" && at > unit_.begin + 1 && r_.is_nominal(at - 2))) {
        subject.phrase = {at - 1, at};
        std::uint32_t end = at - 1;
        if (end > unit_.begin && r_.is(end - 1, ",")) --end;
        subject.antecedent = noun_phrase_before(r_, unit_.begin, end);
        if (before == "who" && !in_content(at)) last_subject_ = subject.phrase, last_antecedent_ = subject.antecedent;
        return subject;
      }
      const TokenSpan phrase = noun_phrase_before(r_, std::max(unit_.begin, at > 60 ? at - 60 : 0), at);
      if (!phrase.empty()) {
        subject.phrase = phrase;
        if (!in_content(at)) last_subject_ = phrase, last_antecedent_ = {0, 0};
        return subject;
      }
    }
    subject.inherited = true;
    subject.phrase = last_subject_;
    subject.antecedent = last_antecedent_;
    return subject;
  }

  void verb(std::uint32_t i) {
    if ((r_.is(i + 1, "nor") || r_.is(i + 1, "or")) && i + 2 < unit_.end && r_.upos(i + 2) == Upos::verb) return;  // Read with the second verb.
    const VerbGroup group = verb_group(r_, i, unit_.begin);
    const Subject subject = subject_of(group);
    const CueVerb* cue = find_cue_verb(r_.lower(i));
    if (cue == nullptr) return unlisted(group, subject);
    const Frame frame = frame_after(r_, group, unit_.end, takes_addressee(cue->lemma));
    const double share = cue->share(frame.name);
    const bool nested = in_content(i);
    if (share < (nested ? kNestedCue : kCue)) return unlisted(group, subject);
    if (nested && (cue->kind != CueKind::speech && cue->kind != CueKind::show)) return;
    if (nested && (group.infinitive || !(frame.name == "that" || frame.name == "clause" || frame.quoted))) return;
    Found found;
    found.kind = cue->kind;
    found.stance = stance_of(*cue, group);
    found.lemma = cue->lemma;
    found.hedged = group.hedged || group.modal;
    found.cue = {group.tokens};
    if (group.passive) return passive(std::move(found), group, frame, subject, nested);
    if (cue->kind == CueKind::seeming) return seeming(std::move(found), frame, subject);
    if (fronted(found, group, frame, subject)) return add(std::move(found));
    if (subject.inherited && !group.participle && !group.infinitive && (i == unit_.begin || subject.phrase.empty())) return;
    if (nested && subject.inherited) return;
    if (!take_content(found, frame)) return;
    found.source = subject.phrase;
    found.antecedent = subject.antecedent;
    run_on(found);
    add(std::move(found));
  }

  /// `"...," Austin spoke at a conference`: after a quotation that ends in a comma, any verb tells.
  void unlisted(const VerbGroup& group, const Subject& subject) {
    if (subject.inherited || group.participle || group.infinitive || subject.phrase.begin == unit_.begin || in_content(group.verb)) return;
    const std::uint32_t mark = subject.phrase.begin - 1;
    const std::int32_t quotation = r_.quotation(mark);
    if (quotation < 0) return;
    const std::string_view quoted = r_.document().words(r_.quotations()[static_cast<std::size_t>(quotation)].span);
    if (quoted.back() != ',' && quoted.back() != '?' && quoted.back() != '!') return;
    Found found;
    found.lemma = r_.lower(group.verb);
    found.cue = {group.tokens};
    found.source = subject.phrase;
    found.content = {{std::max(last_end_, unit_.begin), mark + 1}};
    if (found.content.front().begin > mark) return;
    run_on(found);
    add(std::move(found));
  }

  Stance stance_of(const CueVerb& cue, const VerbGroup& group) const {
    if (!group.negated) return cue.stance;
    if (cue.stance == Stance::denies || cue.lemma == "confirm") return Stance::neither;
    if (cue.lemma == "comment" || cue.lemma == "respond") return Stance::declines;
    return cue.stance;
  }

  /// Content after the cue.
  bool take_content(Found& found, const Frame& frame) {
    if (frame.has_content) {
      const std::uint32_t end = content_end(r_, frame.content, unit_.end);
      if (end > frame.content) found.content.push_back({frame.content, end});
      return !found.content.empty();
    }
    std::uint32_t begin = found.cue.back().end;
    while (begin < unit_.end && r_.upos(begin) == Upos::adv) ++begin;
    if (frame.name == "noun" || frame.name == "other") {
      const std::uint32_t end = object_end(r_, begin, unit_.end);
      if (end > begin) found.content.push_back({begin, end});
    } else if (frame.name == "end" && r_.is(unit_.end - 1, ":") && found.kind == CueKind::speech) {
      return next_quotation(found);
    } else if (opens_object(frame.name) && begin + 1 < unit_.end && !r_.is_time_word(begin + 1)) {
      // "called for | a ban", "warned of | delays": the preposition belongs to the cue.
      found.cue.back().end = begin + 1;
      const std::uint32_t end = object_end(r_, begin + 1, unit_.end);
      if (end > begin + 1) found.content.push_back({begin + 1, end});
    }
    return !found.content.empty();
  }

  /// Prepositions that open what is spoken of; the others ("said in a statement") open an adverbial.
  static bool opens_object(std::string_view preposition) {
    return preposition == "about" || preposition == "of" || preposition == "for" || preposition == "against" || preposition == "to" ||
           preposition == "on" || preposition == "at" || preposition == "with";
  }

  /// `He replied:` and the quotation in the paragraph after.
  bool next_quotation(Found& found) const {
    if (index_ + 1 >= r_.units().size() || r_.units()[index_ + 1].block > r_.units()[index_].block + 1) return false;
    const TokenSpan next = r_.units()[index_ + 1].tokens;
    if (!is_quotation(next)) return false;
    found.content.push_back({next.begin, content_end(r_, next.begin, next.end)});
    return true;
  }

  /// Content before the cue: "..., he said", "... said Putin", and on behind it: "..., he said, '...'".
  bool fronted(Found& found, const VerbGroup& group, const Frame& frame, const Subject& subject) {
    if (found.kind != CueKind::speech && found.kind != CueKind::belief && found.kind != CueKind::show) return false;
    if (group.infinitive || (group.participle && !frame_is_bare(frame))) return false;
    if (frame.has_content && !frame.quoted) return false;
    const std::uint32_t at = group.tokens.begin;
    TokenSpan source = subject.phrase;
    std::uint32_t edge = subject.inherited ? at : subject.phrase.begin;
    const bool after_break = at > unit_.begin && ends_content(at - 1);
    if (subject.inherited && after_break && frame.name == "noun" && !frame.phrase.empty()) {
      source = frame.phrase;  // Inverted.
    } else if (subject.inherited) {
      return false;
    } else if (at > unit_.begin && frame.name == "noun" && !frame.phrase.empty() && !takes_addressee(found.lemma) && found.kind != CueKind::speech) {
      return false;
    }
    TokenSpan left{std::min(std::max(last_end_, unit_.begin), edge), edge};
    while (!left.empty() && r_.quotation(left.begin) < 0 && r_.is_punct(left.begin)) ++left.begin;
    const bool broken = edge > unit_.begin && ends_content(edge - 1);
    if (left.empty() || !broken) return from_unit_before(found, frame, source, left, edge);
    while (!left.empty() && r_.quotation(left.end - 1) < 0 && r_.is_punct(left.end - 1)) --left.end;
    if (left.empty()) return false;
    const bool quoted = r_.quotation(left.end - 1) >= 0;
    if (!quoted && !has_finite_verb(left)) return false;
    if (!quoted && found.kind != CueKind::speech && frame.name != "end") return false;
    if (!quoted && frame.name != "end" && !source_ends_unit(source, frame)) return false;
    found.content = {left};
    found.source = source;
    last_subject_ = source;
    last_antecedent_ = {0, 0};
    if (frame.quoted) {
      found.content.push_back({frame.content, content_end(r_, frame.content, unit_.end)});
    } else if (!quoted && frame.name == "end" && r_.is(group.verb + 1, ",") && group.verb + 3 < unit_.end) {
      // "The plan, he said, is dead": what follows goes on.
      found.content.push_back({group.verb + 2, content_end(r_, group.verb + 2, unit_.end)});
    } else if (const std::uint32_t next = quotation_after(found, source); next < unit_.end)
      found.content.push_back({next, content_end(r_, next, unit_.end)});
    if (quoted) run_on(found);
    return true;
  }

  static bool frame_is_bare(const Frame& frame) { return frame.name == "end"; }

  /// `"Why?" asked Putin.` cut into two sentences, or `"..." He said.`: the content is the quotation before.
  bool from_unit_before(Found& found, const Frame& frame, TokenSpan source, TokenSpan left, std::uint32_t edge) {
    if (frame.has_content || !left.empty() || index_ == 0 || edge != unit_.begin || frame.name == "noun" || found.kind != CueKind::speech) return false;
    const Unit& before = r_.units()[index_ - 1];
    if (before.block != r_.units()[index_].block || !is_quotation(before.tokens)) return false;
    found.content = {before.tokens};
    found.source = source;
    return true;
  }

  bool ends_content(std::uint32_t i) const { return r_.quotation(i) >= 0 || r_.is(i, ",") || r_.is(i, "\xE2\x80\x94") || r_.is(i, "\xE2\x80\x93") || r_.is(i, "--"); }

  bool has_finite_verb(TokenSpan span) const {
    for (std::uint32_t i = span.begin; i < span.end; ++i)
      if (r_.upos(i) == Upos::verb || r_.upos(i) == Upos::aux) return true;
    return false;
  }

  /// A fronted clause without marks is content where little but times follows the cue.
  bool source_ends_unit(TokenSpan source, const Frame& frame) const {
    std::uint32_t i = frame.phrase.empty() ? unit_.end : frame.phrase.end;
    if (frame.phrase.empty()) i = std::max(source.end, last_end_);
    std::uint32_t verbs = 0;
    const std::uint32_t limit = std::min(unit_.end, i + kFarthestVerb);
    for (; i < limit; ++i)
      if (r_.upos(i) == Upos::verb) ++verbs;
    return verbs <= 1;
  }

  /// The quotation that goes on after `"...," he said, "...".`
  std::uint32_t quotation_after(const Found& found, TokenSpan source) const {
    std::uint32_t i = std::max(found.cue.back().end, source.end);
    const std::uint32_t limit = std::min(unit_.end, i + 16);
    for (; i < limit; ++i)
      if (r_.quotation(i) >= 0 && i > 0 && r_.is_punct(i - 1)) return i;
    return unit_.end;
  }

  bool is_quotation(TokenSpan span) const {
    const std::int32_t quotation = r_.quotation(span.begin);
    if (quotation < 0) return false;
    std::uint32_t last = span.end;
    while (last > span.begin && r_.quotation(last - 1) < 0 && r_.is_punct(last - 1)) --last;
    return r_.quotation(last - 1) == quotation;
  }

  /// A content that ends in a quotation goes on in the units that are nothing but a quotation.
  void run_on(Found& found) {
    if (found.content.empty() || found.kind != CueKind::speech || r_.quotation(found.content.back().end - 1) < 0) return;
    if (std::max(found.content.back().end, found.cue.back().end) + 3 < unit_.end && found.content.back().end > found.cue.back().end) return;
    for (std::size_t next = index_ + 1; next < r_.units().size(); ++next) {
      const Unit& unit = r_.units()[next];
      if (unit.block != r_.units()[index_].block || !is_quotation(unit.tokens)) return;
      found.content.push_back({unit.tokens.begin, content_end(r_, unit.tokens.begin, unit.tokens.end)});
    }
  }

  /// "It is estimated that", "troops are believed to", "was criticised by".
  void passive(Found found, const VerbGroup& group, const Frame& frame, const Subject& subject, bool nested) {
    if (nested && frame.name != "that") return;
    if (r_.is(group.verb + 1, "by") && group.verb + 2 < unit_.end) {
      found.source = noun_phrase_from(r_, group.verb + 2, unit_.end);
      if (found.source.empty() || subject.inherited) return;
      found.content = {subject.phrase};
      if (found.source.end < unit_.end && (r_.is(found.source.end, "that") || r_.is(found.source.end, "as") || r_.is(found.source.end, "to")))
        found.content.push_back({found.source.end, content_end(r_, found.source.end, unit_.end)});
      return add(std::move(found));
    }
    if (!frame.has_content) return;
    const std::uint32_t end = content_end(r_, frame.content, unit_.end);
    if (end <= frame.content) return;
    if (frame.name == "to" && !subject.inherited) {
      found.content = {subject.phrase, {frame.content, end}};
    } else if (frame.name == "that" || frame.name == "wh" || frame.quoted) {
      found.content = {{frame.content, end}};
    } else {
      return;
    }
    add(std::move(found));
  }

  /// "The plan seems to have failed": nobody is named.
  void seeming(Found found, const Frame& frame, const Subject& subject) {
    if (frame.name != "to" && frame.name != "that") return;
    const std::uint32_t end = content_end(r_, frame.content, unit_.end);
    if (end <= frame.content) return;
    if (frame.name == "to" && subject.inherited) return;
    if (frame.name == "to") found.content.push_back(subject.phrase);
    found.content.push_back({frame.content, end});
    add(std::move(found));
  }

  void according_to(std::uint32_t i) {
    Found found;
    found.lemma = "according to";
    found.cue = {{i, i + 2}};
    found.source = noun_phrase_from(r_, i + 2, unit_.end);
    if (found.source.empty()) return;
    const std::uint32_t after = found.source.end;
    std::uint32_t left_end = i;
    while (left_end > unit_.begin && r_.quotation(left_end - 1) < 0 && (r_.is_punct(left_end - 1) || r_.is(left_end - 1, "and"))) --left_end;
    const bool opens = left_end == unit_.begin || in_content(i) || (i > unit_.begin && (r_.is(i - 1, "that") || r_.is(i - 1, "because")));
    if (opens) {
      std::uint32_t begin = after;
      while (begin < unit_.end && r_.quotation(begin) < 0 && r_.is_punct(begin)) ++begin;
      const std::uint32_t end = content_end(r_, begin, unit_.end);
      if (end > begin) found.content = {{begin, end}};
    } else {
      std::uint32_t begin = last_end_ > unit_.begin && last_end_ < left_end ? unit_.begin : unit_.begin;
      found.content = {{begin, left_end}};
      if (r_.is(after, ",") && after + 2 < unit_.end && i > unit_.begin && r_.is(i - 1, ",") && !has_finite_verb({begin, left_end})) {
        const std::uint32_t end = content_end(r_, after + 1, unit_.end);
        if (end > after + 1) found.content.push_back({after + 1, end});
      }
    }
    if (found.content.empty()) return;
    add(std::move(found));
  }

  /// `Kyodo: ...` in a headline, `NAME: "..."`, `SMITH: ...` in a transcript; and `gave a cryptic answer: "..."`.
  void colon(std::uint32_t i) {
    if (i == unit_.begin || i + 1 >= unit_.end || in_content(i)) return;
    Found found;
    found.lemma = ":";
    found.cue = {{i, i + 1}};
    const TokenSpan source{speaker_begin(), i};
    const bool quoted = r_.quotation(i + 1) >= 0;
    if (names_speaker(source)) {
      const BlockKind kind = r_.document().blocks()[r_.units()[index_].block].kind;
      const bool headline = kind == BlockKind::headline || kind == BlockKind::related || !ends_with_stop();
      if (!quoted && !headline && !is_shouted(source)) return;
      found.source = source;
    } else if (quoted && !last_subject_.empty() && last_end_ < i) {
      found.source = last_subject_;
      found.antecedent = last_antecedent_;
    } else {
      return;
    }
    const std::uint32_t whole = r_.units()[index_].tokens.end;
    const std::uint32_t end = quoted ? content_end(r_, i + 1, unit_.end) : whole;
    found.content = {{i + 1, end}};
    if (quoted) run_on(found);
    if (is_shouted(source)) take_block(found);
    add(std::move(found));
  }

  std::uint32_t speaker_begin() const {
    std::uint32_t begin = unit_.begin;
    while (begin < unit_.end && r_.is_punct(begin) && !r_.is(begin, ":")) ++begin;
    return begin;
  }

  bool names_speaker(TokenSpan source) const {
    if (source.empty() || source.size() > 7 || has_finite_verb(source)) return false;
    for (std::uint32_t k = source.begin; k < source.end; ++k)
      if (!(r_.is_capitalised(k) || r_.is(k, "of") || r_.is(k, "the") || r_.is(k, "'s") || r_.is(k, "."))) return false;
    return true;
  }

  bool is_shouted(TokenSpan source) const {
    if (source.empty() || source.size() > 4) return false;
    for (std::uint32_t k = source.begin; k < source.end; ++k)
      for (char c : r_.word(k))
        if (c >= 'a' && c <= 'z') return false;
    return r_.word(source.begin).size() > 1;
  }

  bool ends_with_stop() const { return r_.is(unit_.end - 1, ".") || r_.is(unit_.end - 1, "!") || r_.is(unit_.end - 1, "?"); }

  /// A transcript's speaker has the rest of the paragraph.
  void take_block(Found& found) const {
    for (std::size_t next = index_ + 1; next < r_.units().size() && r_.units()[next].block == r_.units()[index_].block; ++next)
      found.content.back().end = r_.units()[next].tokens.end;
  }

  /// "reportedly", "allegedly": somebody else says so, nobody is named.
  void adverb(std::uint32_t i) {
    if (!(r_.is(i, "reportedly") || r_.is(i, "allegedly") || r_.is(i, "purportedly"))) return;
    if (in_content(i) || i + 1 >= unit_.end) return;
    std::uint32_t begin = i;
    while (begin > unit_.begin && i - begin < 30 && !(r_.is_punct(begin - 1) || r_.upos(begin - 1) == Upos::sconj)) --begin;
    const std::uint32_t end = object_end(r_, i + 1, unit_.end);
    if (end <= i + 1 || !has_finite_verb({begin, end}) || begin == i) return;
    Found found;
    found.lemma = r_.lower(i);
    found.hedged = true;
    found.cue = {{i, i + 1}};
    found.content = {{begin, i}, {i + 1, end}};
    add(std::move(found));
  }

  const Reading& r_;
  std::size_t index_;
  TokenSpan unit_;
  TokenSpan last_subject_{0, 0};
  TokenSpan last_antecedent_{0, 0};
  std::uint32_t content_until_ = 0;
  std::uint32_t last_end_ = 0;
  std::vector<Found> found_;
};

}  // namespace

std::vector<Found> read_unit(const Reading& reading, std::size_t index) { return UnitReader(reading, index).run(); }

}  // namespace synoptic::attributions
