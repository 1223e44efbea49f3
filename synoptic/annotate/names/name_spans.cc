// Names are what the linear model labels so; what it gets wrong by habit is mended from lists.
#include "synoptic/annotate/names/name_spans.h"

#include <algorithm>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/annotate/names/name_labels.h"
#include "synoptic/text/utf8.h"

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

std::string normal_name(std::string_view words) {
  std::string out;
  for (std::size_t i = 0; i < words.size();) {
    const CodePoint c = code_point_at(words, i);
    if (c.value == 0x2019 || c.value == 0x2018) {
      out.push_back('\'');
    } else if (is_space(c.value)) {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
    } else {
      out.append(words.substr(i, c.size));
    }
    i += std::max(1u, c.size);
  }
  if (out.ends_with("'s")) out.resize(out.size() - 2);
  return out;
}

std::vector<Mention> find_name_spans(std::string_view text, const Words& words) {
  std::vector<Mention> mentions;
  for (const NameTokens& run : runs_of(label_names(built_in_name_model(), text, words), words)) {
    const Span span{words.tokens[run.tokens.begin].span.begin, words.tokens[run.tokens.end - 1].span.end};
    mentions.push_back({span, run.kind, MentionForm::name, normal_name(span.in(text)), {}});
  }
  return mentions;
}

}  // namespace synoptic
