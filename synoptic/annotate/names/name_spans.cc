// Names are what the linear model labels so; what it gets wrong by habit is mended from lists.
#include "synoptic/annotate/names/name_spans.h"

#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/annotate/names/name_labels.h"

namespace synoptic {

namespace {

struct NameTokens {
  TokenSpan tokens;
  EntityKind kind;
};

std::vector<NameTokens> runs_of(const std::vector<std::uint8_t>& labels, const Words& words) {
  std::vector<NameTokens> runs;
  for (const Sentence& sentence : words.sentences) {
    bool open = false;
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      if (labels[t] == kOutside) { open = false; continue; }
      const EntityKind kind = kind_of_label(labels[t]);
      if (open && !is_first(labels[t]) && runs.back().kind == kind) runs.back().tokens.end = t + 1;
      else runs.push_back({{t, t + 1}, kind}), open = true;
    }
  }
  return runs;
}

}  // namespace

std::vector<Mention> find_name_spans(std::string_view text, const Words& words) {
  std::vector<Mention> mentions;
  for (const NameTokens& run : runs_of(label_names(built_in_name_model(), text, words), words)) {
    const Span span{words.tokens[run.tokens.begin].span.begin, words.tokens[run.tokens.end - 1].span.end};
    mentions.push_back({span, run.kind, MentionForm::name, normal_name(span.in(text)), {}});
  }
  return mentions;
}

}  // namespace synoptic
