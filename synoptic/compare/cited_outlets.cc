// How a cited outlet is told from any other voice.
#include "synoptic/compare/cited_outlets.h"

#include <algorithm>

#include "synoptic/ingest/outlets.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

std::string without_article(const std::string& name) { return name.starts_with("the ") ? name.substr(4) : name; }

/// "Reuters", not "local media".
bool is_named(const Account& account, const Attribution& attribution) {
  if (attribution.actor) return true;
  for (const Span& piece : attribution.source) {
    for (const Mention& mention : account.layers.mentions.beginning_in(piece)) {
      if (mention.form == MentionForm::name && mention.kind != EntityKind::place) return true;
    }
  }
  return false;
}

/// True where a voice is another outlet: known as one, or one of the story's reports, or a body that "reported" what
/// a voice of its own says.
bool is_outlet(const Collation& collation, const ReportNames& names, std::uint32_t document, std::size_t index) {
  const Account& account = collation.accounts[document];
  const Attribution& attribution = account.layers.attributions[index];
  if (attribution.source.empty() || !is_named(account, attribution)) return false;
  if (attribution.kind == SourceKind::outlet) return true;
  if (attribution.kind != SourceKind::institution || attribution.cue_lemma != "report") return false;
  const std::string key = without_article(folded(attribution.voice));
  for (std::uint32_t at = 0; at < std::min<std::size_t>(names.size(), 500); ++at) {
    if (at != document && names.is_own_name(at, key)) return true;
  }
  if (!attribution.actor || account.layers.actors[*attribution.actor].country) return false;
  const auto& attributions = account.layers.attributions;
  return std::any_of(attributions.begin(), attributions.end(),
                     [index](const Attribution& inner) { return inner.parent == index; });
}

/// "told AFP", "told the Reuters news agency": the outlet that stands right behind the cue of somebody's words, to
/// which they were said. Nothing where something else stands there.
std::optional<Span> outlet_told(const Account& account, const Attribution& attribution) {
  if (attribution.cue.empty()) return std::nullopt;
  const std::uint32_t cue_end = attribution.cue.back().end;
  const std::string_view text = account.layers.document.text();
  std::uint32_t begin = cue_end;
  while (begin < text.size() && text[begin] == ' ') ++begin;
  if (begin == cue_end) return std::nullopt;
  if (text.substr(begin).starts_with("the ")) begin += 4;
  for (const Mention& mention : account.layers.mentions.beginning_in({begin, begin + 1})) {
    if (mention.form != MentionForm::name || mention.kind == EntityKind::person) continue;
    const std::string_view name = account.layers.document.words(mention.span);
    if (outlet_named(name) || is_masthead(name)) return mention.span;
  }
  return std::nullopt;
}

}  // namespace

ReportNames::ReportNames(const Collation& collation) {
  names_.reserve(collation.accounts.size());
  for (const Account& account : collation.accounts) {
    Name name{folded(account.name), " ", ""};
    for (const char c : name.folded)
      name.words += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) ? c : ' ';
    name.words += ' ';
    if (const auto& agency = account.layers.document.metadata().agency) name.agency = without_article(folded(*agency));
    names_.push_back(std::move(name));
  }
}

bool ReportNames::is_own_name(std::uint32_t document, const std::string& key) const {
  const Name& name = names_[document];
  if (name.folded == key || name.folded == "the " + key) return true;
  return key.size() >= 5 && name.words.find(' ' + key + ' ') != std::string::npos;
}

bool ReportNames::is_name_of(std::uint32_t document, const std::string& key) const {
  return is_own_name(document, key) || (!key.empty() && names_[document].agency == key);
}

std::vector<Citation> cited_outlets(const Collation& collation, const ReportNames& names, std::uint32_t document) {
  const Account& account = collation.accounts[document];
  std::vector<Citation> out;
  const auto cite = [&](std::string_view name, Span place) {
    std::string key = without_article(folded(name));
    if (!key.empty() && !names.is_own_name(document, key)) out.push_back({std::move(key), std::string(name), place});
  };
  for (std::size_t at = 0; at < account.layers.attributions.size(); ++at) {
    const Attribution& attribution = account.layers.attributions[at];
    if (const auto told = outlet_told(account, attribution)) {
      const std::string_view words = account.layers.document.words(*told);
      const auto known = outlet_named(words);
      const std::string_view name = known ? known->name : words;
      // What was said to the agency whose text it is came no further way.
      if (!names.is_name_of(document, without_article(folded(name)))) cite(name, *told);
    }
    if (!is_outlet(collation, names, document, at)) continue;
    cite(attribution.voice, cover(attribution.source.front(), attribution.source.back()));
  }
  for (const Block& block : account.layers.document.blocks()) {
    if (block.kind == BlockKind::related && block.voice)
      cite(account.layers.document.words(*block.voice), *block.voice);
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Citation& a, const Citation& b) { return a.place.begin < b.place.begin; });
  return out;
}

}  // namespace synoptic
