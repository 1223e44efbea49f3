// Names, then actors, then what the document says they are, then the descriptions that point back to them.
#include "synoptic/annotate/names.h"

#include "synoptic/annotate/names/actors.h"
#include "synoptic/annotate/names/name_spans.h"
#include "synoptic/annotate/names/nominals.h"
#include "synoptic/annotate/names/roles.h"

namespace synoptic {

Names find_names(const Document& document, const Words& words) {
  const std::string_view text = document.text();
  std::vector<Mention> mentions = find_name_spans(text, words);
  Actors actors = join_actors(text, words, mentions);
  find_roles(text, words, mentions, actors);
  std::vector<Mention> nominals = find_nominals(text, words, mentions, actors);
  mentions.insert(mentions.end(), nominals.begin(), nominals.end());
  return {Layer<Mention>(std::move(mentions)), std::move(actors)};
}

}  // namespace synoptic
