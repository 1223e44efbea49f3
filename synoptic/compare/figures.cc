// How figures become mentions with voices, and groups become judged ones. Copies of one sentence are looked up
// by a digest, not compared again.
#include "synoptic/compare/figures.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "synoptic/base/hash.h"
#include "synoptic/claims/figure_voice.h"
#include "synoptic/compare/figure_grouping.h"
#include "synoptic/language/countries.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

/// Different values, voices and texts of one group that are weighed against each other.
constexpr std::size_t kComparedPairs = 200;
bool is_compared_kind(FigureKind kind) {
  return kind == FigureKind::count || kind == FigureKind::money || kind == FigureKind::measure ||
         kind == FigureKind::percentage || kind == FigureKind::ratio;
}

/// "the two countries", "both sides", "one of them": a way to refer, no count that anybody gives.
bool is_mere_reference(const Account& account, const Figure& figure, const Measure& measure) {
  if (figure.kind != FigureKind::count || !figure.low || figure.low != figure.high || *figure.low > 2) return false;
  if (!measure.happening.empty()) return false;
  const std::string_view amount = account.layers.document.words(figure.amount);
  if (*figure.low == 1 && !amount.empty() && !(amount[0] >= '0' && amount[0] <= '9')) return true;
  const std::size_t token = account.layers.words.token_at(figure.amount.begin);
  if (token == 0 || token >= account.layers.words.tokens.size()) return false;
  static constexpr std::string_view kDefinite[] = {"the",   "these", "those", "both", "its",
                                                   "their", "his",   "her",   "our",  "between"};
  const std::string before = folded(account.layers.document.words(account.layers.words.tokens[token - 1].span));
  const std::string_view previous =
      account.layers.words.sentences[account.layers.words.sentence_at(figure.amount.begin)].tokens.contains(
          static_cast<std::uint32_t>(token - 1))
          ? std::string_view(before)
          : std::string_view();
  return std::find(std::begin(kDefinite), std::end(kDefinite), previous) != std::end(kDefinite);
}

bool holds_name(std::string_view voice) {
  // The first letter may be large for the sentence's sake, unless the word is a land's or a people's.
  const std::string_view first = voice.substr(0, voice.find(' '));
  if (country_word(first) || (first.size() > 5 && is_upper(code_point_at(first, 0).value) && first.ends_with("ian")))
    return true;
  for (std::size_t at = 1; at < voice.size();) {
    const CodePoint c = code_point_at(voice, at);
    if (is_upper(c.value)) return true;
    at += std::max<std::uint32_t>(c.size, 1);
  }
  return false;
}

FigureVoice voice_of(const Account& account, const Chain& chain) {
  for (auto voice = chain.rbegin(); voice != chain.rend(); ++voice) {
    if (voice->kind == SourceKind::own_voice || voice->name.empty()) continue;
    if (voice->actor && *voice->actor < account.actors.size())
      return {"#" + std::to_string(account.actors[*voice->actor]), true};
    return {folded(voice->name),
            voice->kind != SourceKind::unnamed && holds_name(std::string_view(voice->name).substr(0, 200))};
  }
  return {};
}

/// "Dozens feared dead": nobody counted them.
bool is_feared(const Account& account, const Figure& figure) {
  const Words& words = account.layers.words;
  const std::size_t after = words.token_at(figure.amount.end);
  for (std::size_t at = after; at < std::min(after + 5, words.tokens.size()); ++at) {
    if (words.tokens[at].kind != TokenClass::word) return false;
    if (folded(account.layers.document.words(words.tokens[at].span)) == "feared") return true;
  }
  return false;
}

FigureMention mention_of(const Account& account, std::uint32_t document, const Figure& figure, const Chain& chain) {
  FigureMention mention;
  mention.place = {document, figure.span};
  mention.amount = figure.amount;
  mention.low = figure.low;
  mention.high = figure.high;
  mention.qualifier = figure.qualifier;
  mention.direction = figure.direction;
  mention.status = figure.status;
  if (is_feared(account, figure)) mention.status = FigureStatus::hypothetical;
  mention.scope = figure.scope;
  for (const Voice& voice : chain) {
    if (voice.kind == SourceKind::own_voice) continue;
    if (voice.name.empty()) continue;
    mention.sources.push_back(voice.name);
    mention.source_places.push_back({document, voice.place});
    if (voice.stance == Stance::denies) mention.status = FigureStatus::denied;
  }
  mention.as_of = account.layers.published.when;
  if (figure.as_of && *figure.as_of < account.layers.times.size()) {
    const DateInterval& when = account.layers.times[*figure.as_of].when;
    if (when.known()) {
      mention.as_of = when;
      mention.as_of_stated = true;
    }
  }
  return mention;
}

/// What makes two mentions of different reports the same without a comparison: sentence, place in it, voices.
std::uint64_t copy_key(const Account& account, const FigureMention& mention) {
  std::string key;
  if (const auto index = sentence_index(account, mention.place.span)) {
    const Span sentence = account.layers.words.sentences[*index].span;
    key = std::string(account.layers.document.words(sentence)) + '\x1f' +
          std::to_string(mention.amount.begin - sentence.begin);
  }
  for (const std::string& source : mention.sources) key += '\x1f' + source;
  key += mention.as_of.earliest ? mention.as_of.earliest->to_string() : "";
  return hash64(key);
}

/// The subject that most mentions use, those that name whose it is before the bare ones unless these are thrice as
/// many; of equals the longer, then the first in the alphabet. With what happened to them: "people dead".
std::string best_subject(const std::vector<MeasuredFigure>& nodes) {
  std::map<std::string, std::pair<std::size_t, bool>> counts;  // subject -> mentions, names an owner
  for (const MeasuredFigure& node : nodes) {
    const bool is_happening_alone =
        node.measure.noun == "person" && node.measure.modifiers.empty() && node.measure.owners.empty();
    auto& [count, owned] = counts[is_happening_alone && !node.measure.happening.empty() ? "people" : node.subject];
    ++count;
    owned |= !node.measure.owners.empty() && !node.measure.is_people_of;
  }
  std::string best;
  std::size_t best_count = 0;
  for (const auto& [subject, entry] : counts) {
    if (subject.empty()) continue;
    const std::size_t count = entry.first * (entry.second ? 3 : 1);
    if (count < best_count || (count == best_count && subject.size() <= best.size())) continue;
    best = subject;
    best_count = count;
  }
  const std::string_view happening = heading_of(nodes.front().measure.happening);
  if (happening.empty() || folded(best).find(happening) != std::string::npos) return best;
  return best.empty() ? std::string(happening) : best + " " + std::string(happening);
}

void count_origins(MeasuredGroup& measured, const Collation& collation, const std::vector<Origin>& origins) {
  FigureGroup& group = measured.group;
  std::map<std::string, std::set<std::uint32_t>> texts_of_voice;
  std::set<std::string> named;
  std::set<std::uint32_t> texts;
  for (std::size_t at = 0; at < group.mentions.size(); ++at) {
    const std::uint32_t text = collation.accounts[group.mentions[at].place.document].origin;
    texts.insert(text);
    if (!measured.voices[at].key.empty()) texts_of_voice[measured.voices[at].key].insert(text);
    if (measured.voices[at].named) named.insert(measured.voices[at].key);
  }
  std::set<std::string> behind;
  for (std::size_t at = 0; at < group.mentions.size(); ++at) {
    FigureMention& mention = group.mentions[at];
    const std::string& voice = measured.voices[at].key;
    const std::string& text = origins[collation.accounts[mention.place.document].origin].id;
    const bool shared = !voice.empty() && texts_of_voice[voice].size() > 1;
    mention.origin = shared ? mention.sources.back() : text;
    behind.insert(shared ? voice : text);
  }
  group.origins = static_cast<std::uint32_t>(behind.size());
  group.independence = behind.size() == 1 ? Independence::same_origin : Independence::not_established;
  const bool agreed = group.relation == FigureRelation::agree;
  if (agreed && texts.size() > 1 && behind.size() > 1 && named.size() > 1) group.independence = Independence::shown;
}

/// A mention of a group with its voice. What was counted cannot hold for a day after its report: there the day is
/// that of something else in the sentence ("11,000 are training and are expected to be ready by 1 November").
struct Stated {
  FigureMention mention;
  const FigureVoice* voice;
};

FigureMention as_known(FigureMention mention, const DateInterval& published) {
  const bool counted = mention.status == FigureStatus::observed || mention.status == FigureStatus::estimated;
  const bool ahead = mention.as_of_stated && mention.as_of.earliest && published.latest &&
                     mention.as_of.earliest->first_day() > published.latest->last_day();
  if (!counted || !ahead) return mention;
  mention.as_of = published;
  mention.as_of_stated = false;
  return mention;
}

/// One mention for each value, voice and text of a group: what relations are read from.
std::vector<Stated> distinct_mentions(const MeasuredGroup& measured, const Collation& collation) {
  std::set<std::tuple<std::uint32_t, std::optional<double>, std::optional<double>, std::string>> seen;
  std::vector<Stated> distinct;
  for (std::size_t at = 0; at < measured.group.mentions.size(); ++at) {
    const FigureMention& mention = measured.group.mentions[at];
    const std::uint32_t text = collation.accounts[mention.place.document].origin;
    if (seen.emplace(text, mention.low, mention.high, measured.voices[at].key).second)
      distinct.push_back(
          {as_known(mention, collation.accounts[mention.place.document].layers.published.when), &measured.voices[at]});
  }
  return distinct;
}

std::string spoken_by(const FigureMention& mention, const Collation& collation) {
  const std::string& outlet = collation.accounts[mention.place.document].name;
  return mention.sources.empty() ? outlet : mention.sources.back() + " in " + outlet;
}

std::string pair_text(const FigureMention& a, const FigureMention& b, const FigureGroup& group,
                      const Collation& collation) {
  return amount_text(a, group.unit) + " (" + spoken_by(a, collation) + ") and " + amount_text(b, group.unit) + " (" +
         spoken_by(b, collation) + ")";
}

void judge(MeasuredGroup& measured, const Collation& collation) {
  FigureGroup& group = measured.group;
  const Tendency tendency = tendency_of(measured.measure.happening);
  const std::vector<Stated> mentions = distinct_mentions(measured, collation);
  std::set<std::uint32_t> reports;
  for (const FigureMention& mention : group.mentions) reports.insert(mention.place.document);
  bool agree = false;
  const FigureMention* updated[2] = {nullptr, nullptr};
  const std::size_t compared = std::min(mentions.size(), kComparedPairs);
  for (std::size_t i = 0; i < compared; ++i) {
    for (std::size_t j = i + 1; j < compared; ++j) {
      const FigureMention& a = mentions[i].mention;
      const FigureMention& b = mentions[j].mention;
      // Within one report only two voices that are named can contradict each other.
      const bool one_report =
          a.place.document == b.place.document && !(mentions[i].voice->named && mentions[j].voice->named);
      const PairRelation relation = relate(a, b, one_report || *mentions[i].voice == *mentions[j].voice, tendency);
      if (relation == PairRelation::conflict) {
        group.relation = FigureRelation::conflict;
        group.why = "Same thing counted as of overlapping times, yet " + pair_text(a, b, group, collation) +
                    " cannot both hold";
        return;
      }
      agree |= relation == PairRelation::agree;
      if (relation == PairRelation::update && updated[0] == nullptr) {
        updated[0] = &a;
        updated[1] = &b;
      }
    }
  }
  if (updated[0] != nullptr) {
    group.relation = FigureRelation::update;
    group.why = "The values hold for different days: " + pair_text(*updated[0], *updated[1], group, collation);
    return;
  }
  if (reports.size() == 1) {
    group.relation = group.mentions.size() == 1 ? FigureRelation::single : FigureRelation::agree;
    group.why = "Only " + collation.accounts[*reports.begin()].name + " gives it";
    return;
  }
  group.relation = FigureRelation::agree;
  group.why = agree || mentions.size() == 1
                  ? "All values can hold together: " + amount_text(group.mentions.front(), group.unit)
                  : "The values stand for different times, places or plans and are not weighed against each other";
}

}  // namespace

std::vector<MeasuredGroup> group_figures(Collation& collation, const std::vector<Origin>& origins) {
  FigureGrouping grouping(collation.vocabulary);
  std::unordered_map<std::uint64_t, std::uint32_t> copies;
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    const Account& account = collation.accounts[document];
    std::map<std::uint64_t, std::uint32_t> placed;
    const std::vector<Chain> chains = figure_voices(account.layers);
    for (std::size_t at = 0; at < account.layers.figures.size(); ++at) {
      const Figure& figure = account.layers.figures[at];
      if (!is_compared_kind(figure.kind) || (!figure.low && !figure.high) || !is_read_for_claims(account, figure.span))
        continue;
      Measure measure = measure_of(account, at, collation.vocabulary);
      if (is_mere_reference(account, figure, measure)) continue;
      const Chain& chain = chains[at];
      MeasuredFigure node{mention_of(account, document, figure, chain), voice_of(account, chain), std::move(measure),
                          figure.subject};
      const std::uint64_t key = copy_key(account, node.mention);
      if (const auto found = copies.find(key); found != copies.end()) {
        grouping.add_copy(found->second, std::move(node));
        continue;
      }
      placed.emplace(key, grouping.add(std::move(node)));
    }
    copies.insert(placed.begin(), placed.end());
  }
  std::vector<std::vector<MeasuredFigure>> groups = grouping.take();
  std::vector<MeasuredGroup> out;
  for (std::vector<MeasuredFigure>& nodes : groups) {
    std::stable_sort(nodes.begin(), nodes.end(), [](const MeasuredFigure& a, const MeasuredFigure& b) {
      return a.mention.place < b.mention.place;
    });
    MeasuredGroup measured{{}, nodes.front().measure, {}};
    measured.group.subject = best_subject(nodes);
    if (!measured.measure.unit.empty()) measured.group.unit = measured.measure.unit;
    for (MeasuredFigure& node : nodes) {
      measured.group.mentions.push_back(std::move(node.mention));
      measured.voices.push_back(std::move(node.voice));
    }
    judge(measured, collation);
    count_origins(measured, collation, origins);
    out.push_back(std::move(measured));
  }
  std::stable_sort(out.begin(), out.end(), [](const MeasuredGroup& a, const MeasuredGroup& b) {
    return a.group.mentions.front().place < b.group.mentions.front().place;
  });
  for (std::size_t at = 0; at < out.size(); ++at) out[at].group.id = "f" + std::to_string(at + 1);
  return out;
}

}  // namespace synoptic
