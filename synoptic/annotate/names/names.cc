#include "synoptic/annotate/names.h"

#include "synoptic/annotate/names/actors.h"
#include "synoptic/annotate/names/name_spans.h"

namespace synoptic {

Names find_names(const Document& document, const Words& words) {
  std::vector<Mention> mentions = find_name_spans(document.text(), words);
  Actors actors = join_actors(document.text(), words, mentions);
  return {Layer<Mention>(std::move(mentions)), std::move(actors)};
}

}  // namespace synoptic
