// Names are what the linear model labels so; what it gets wrong by habit is mended from lists.
#include "synoptic/annotate/names/name_spans.h"

#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/annotate/names/name_repair.h"

namespace synoptic {

namespace {

std::vector<NameTokens> labelled(const std::vector<std::uint8_t>& labels, TokenSpan tokens) {
  std::vector<NameTokens> names;
  bool open = false;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (labels[t] == kOutside) {
      open = false;
      continue;
    }
    const EntityKind kind = kind_of_label(labels[t]);
    if (open && !is_first(labels[t]) && names.back().kind == kind) names.back().tokens.end = t + 1;
    else names.push_back({{t, t + 1}, kind}), open = true;
  }
  return names;
}

}  // namespace

std::vector<Mention> find_name_spans(std::string_view text, const Words& words, const NameModel& model) {
  const std::vector<std::uint8_t> labels = label_names(model, text, words);
  std::vector<Mention> mentions;
  for (const Sentence& sentence : words.sentences) {
    for (const NameTokens& name : repaired(text, words, sentence, labelled(labels, sentence.tokens))) {
      const Span span{words.tokens[name.tokens.begin].span.begin, words.tokens[name.tokens.end - 1].span.end};
      mentions.push_back({span, name.kind, MentionForm::name, normal_name(span.in(text)), {}});
    }
  }
  return mentions;
}

}  // namespace synoptic
