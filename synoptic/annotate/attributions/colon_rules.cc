// What a colon tells: a label and its speech ("Kyodo: ...", "SMITH: ...", "Q: ..."), a quotation whose sentence ends in
// a colon, and words that announce words ("had one message: ...", "was clear: ...", "Her verdict: ...").
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "synoptic/annotate/attributions/unit_rules.h"
#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"

namespace synoptic::attributions {

namespace {

constexpr std::uint32_t kLongestLabel = 6;  // Tokens, set by judgement.

/// "noun", "adjective" or "text" for a word that announces words (data/announcing_words.tsv), else empty.
std::string_view announces(const std::string& word) {
  static const std::unordered_map<std::string_view, std::string_view> kWords = [] {
    std::unordered_map<std::string_view, std::string_view> all;
    for (const auto& row : table("announcing_words")) all.emplace(row[0], row[1]);
    return all;
  }();
  auto found = kWords.find(word);
  if (found == kWords.end()) found = kWords.find(noun_lemma(word));
  return found == kWords.end() ? std::string_view{} : found->second;
}

/// A text's label for what follows: "Editor's Note", "CORRECTION".
bool is_label_of_text(const std::string& last) {
  static const std::unordered_set<std::string_view> kWords = [] {
    std::unordered_set<std::string_view> all;
    for (const auto& row : table("label_words")) all.insert(row[0]);
    return all;
  }();
  return kWords.contains(last) || kWords.contains(noun_lemma(last));
}

}  // namespace

void UnitReader::colon(std::uint32_t i) {
  if (i == unit_.begin || in_content(i)) return;
  Found found;
  found.lemma = ":";
  found.cue = {{i, i + 1}};
  if (i + 1 >= unit_.end) {
    // "The airline posted a statement:" and the quotation below it.
    if (last_subject_.empty() || last_end_ > i || !next_quotation(found)) return;
    found.source = last_subject_;
    found.antecedent = last_antecedent_;
    found.standing = Standing::kept;
    return add(std::move(found));
  }
  const TokenSpan source{speaker_begin(), i};
  const bool quoted = r_.quotation(i + 1) >= 0;
  if (names_speaker(source)) {
    const BlockKind kind = r_.document().blocks()[r_.units()[index_].block].kind;
    const bool headline = kind == BlockKind::headline || kind == BlockKind::related || !ends_with_stop();
    if (!quoted && !headline && (!is_shouted(r_, source) || is_dateline(r_, index_, source))) return announced(i);
    found.source = source;
  } else if (quoted && !last_subject_.empty() && last_end_ < i) {
    found.source = last_subject_;
    found.antecedent = last_antecedent_;
  } else {
    return announced(i);
  }
  const std::uint32_t whole = r_.units()[index_].tokens.end;
  const std::uint32_t end = quoted ? content_end(r_, i + 1, unit_.end) : whole;
  found.content = {{i + 1, end}};
  if (quoted) run_on(found);
  if (quoted || names_speaker(source)) found.standing = Standing::kept;
  if (is_shouted(r_, source) && !quoted) take_block(found);
  add(std::move(found));
}

void UnitReader::announced(std::uint32_t i) {
  if (last_end_ > unit_.begin || r_.quotation(i - 1) >= 0 || i + 3 >= unit_.end) return;
  const std::uint32_t first = i > unit_.begin + 12 ? i - 12 : unit_.begin;
  std::uint32_t at = i;
  while (at > first && announces(r_.lower(at - 1)).empty()) --at;
  if (at == first) return;
  --at;
  const bool adjective = announces(r_.lower(at)) == "adjective";
  if (adjective && at + 1 != i) return;
  Found found;
  found.lemma = r_.lower(at);
  found.cue = {{at, at + 1}};
  const bool told = has_finite_verb({unit_.begin, i});
  if (told) {
    found.source = last_subject_;
    found.antecedent = last_antecedent_;
  } else if (at > unit_.begin && r_.upos(at - 1) == Upos::pron) {
    found.source = {at - 1, at};
  } else {
    std::uint32_t possessive = at;
    while (possessive > unit_.begin && !r_.is(possessive - 1, "'s") && !r_.is(possessive - 1, "'")) --possessive;
    if (possessive < unit_.begin + 2 || at - possessive > 3) return;
    found.source = noun_phrase_before(r_, unit_.begin, possessive - 1);
  }
  if (found.source.empty() || (adjective && !told)) return;
  const std::uint32_t end = content_end(r_, i + 1, unit_.end);
  if (end <= i + 1 || !has_finite_verb({i + 1, end})) return;
  found.content = {{i + 1, end}};
  found.standing = Standing::kept;
  add(std::move(found));
}

void UnitReader::lettered_turn() {
  const std::uint32_t limit = std::min(r_.size(), unit_.begin + kLongestLabel);
  std::uint32_t i = unit_.begin;
  while (i < limit && r_.quotation(i) < 0) ++i;
  if (i == unit_.begin || i >= limit || r_.is(i - 1, ":")) return;
  const Quotation& turn = r_.quotations()[static_cast<std::size_t>(r_.quotation(i))];
  if (turn.direct || turn.outer.begin != r_.span(i).begin || i > unit_.begin + 2) return;
  Found found;
  found.lemma = ":";
  found.source = {unit_.begin, unit_.begin + 1};
  found.cue = {{i - 1, i}};
  std::size_t unit = index_;
  if (i < unit_.end) {
    found.content = {{i, content_end(r_, i, unit_.end)}};
    run_on(found);
  } else {
    take_quotations(found, ++unit);
  }
  if (!found.content.empty()) add(std::move(found));
}

std::uint32_t UnitReader::speaker_begin() const {
  std::uint32_t begin = unit_.begin;
  while (begin < unit_.end && r_.is_punct(begin) && !r_.is(begin, ":")) ++begin;
  return begin;
}

bool UnitReader::names_speaker(TokenSpan source) const {
  if (source.empty() || source.size() > 7 || has_finite_verb(source) || is_label_of_text(r_.lower(source.end - 1)))
    return false;
  for (std::uint32_t k = source.begin; k < source.end; ++k)
    if (!(r_.is_capitalised(k) || r_.is(k, "of") || r_.is(k, "the") || r_.is(k, "'s") || r_.is(k, ".") ||
          (r_.is(k, "-") && k > source.begin)))
      return false;
  return true;
}

bool UnitReader::ends_with_stop() const {
  return r_.is(unit_.end - 1, ".") || r_.is(unit_.end - 1, "!") || r_.is(unit_.end - 1, "?");
}

void UnitReader::take_block(Found& found) const {
  for (std::size_t next = index_ + 1; next < r_.units().size() && r_.units()[next].block == r_.units()[index_].block;
       ++next)
    found.content.back().end = r_.units()[next].tokens.end;
}

}  // namespace synoptic::attributions
