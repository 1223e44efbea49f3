// Names, then actors, then what the document says they are.
#include "synoptic/annotate/names.h"

#include "synoptic/annotate/names/actors.h"
#include "synoptic/annotate/names/name_spans.h"
#include "synoptic/annotate/names/roles.h"

namespace synoptic {

Names find_names(const Document& document, const Words& words) {
  const std::string_view text = document.text();
  std::vector<Mention> mentions = find_name_spans(text, words);
  Actors actors = join_actors(text, words, mentions);
  find_roles(text, words, mentions, actors);
  return {Layer<Mention>(std::move(mentions)), std::move(actors)};
}

}  // namespace synoptic
