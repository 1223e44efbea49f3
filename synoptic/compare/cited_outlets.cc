// How a cited outlet is told from any other voice.
#include "synoptic/compare/cited_outlets.h"

#include <algorithm>

#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

std::string without_article(const std::string& name) { return name.starts_with("the ") ? name.substr(4) : name; }

bool is_own_name(const Account& account, const std::string& key) {
  if (folded(account.name) == key || folded(account.name) == "the " + key) return true;
  if (key.size() < 5) return false;
  std::string words;
  for (const char c : folded(account.name))
    words += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) ? c : ' ';
  return (' ' + words + ' ').find(' ' + key + ' ') != std::string::npos;
}

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
bool is_outlet(const Collation& collation, std::uint32_t document, std::size_t index) {
  const Account& account = collation.accounts[document];
  const Attribution& attribution = account.layers.attributions[index];
  if (attribution.source.empty() || !is_named(account, attribution)) return false;
  if (attribution.kind == SourceKind::outlet) return true;
  if (attribution.kind != SourceKind::institution || attribution.cue_lemma != "report") return false;
  const std::string key = without_article(folded(attribution.voice));
  for (std::size_t at = 0; at < std::min<std::size_t>(collation.accounts.size(), 500); ++at) {
    if (at != document && is_own_name(collation.accounts[at], key)) return true;
  }
  if (!attribution.actor || account.layers.actors[*attribution.actor].country) return false;
  const auto& attributions = account.layers.attributions;
  return std::any_of(attributions.begin(), attributions.end(),
                     [index](const Attribution& inner) { return inner.parent == index; });
}

}  // namespace

bool is_name_of(const Account& account, const std::string& key) {
  const auto& agency = account.layers.document.metadata().agency;
  return is_own_name(account, key) || (agency && without_article(folded(*agency)) == key);
}

std::vector<Citation> cited_outlets(const Collation& collation, std::uint32_t document) {
  const Account& account = collation.accounts[document];
  std::vector<Citation> out;
  const auto cite = [&](std::string_view name, Span place) {
    std::string key = without_article(folded(name));
    if (!key.empty() && !is_own_name(account, key)) out.push_back({std::move(key), std::string(name), place});
  };
  for (std::size_t at = 0; at < account.layers.attributions.size(); ++at) {
    if (!is_outlet(collation, document, at)) continue;
    const Attribution& attribution = account.layers.attributions[at];
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
