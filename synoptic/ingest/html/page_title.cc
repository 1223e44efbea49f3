#include "synoptic/ingest/html/page_title.h"

#include "synoptic/ingest/html/field_weights.h"
#include "synoptic/ingest/html/title_candidates.h"

namespace synoptic {

std::string site_name_of(const PageEvidence& evidence) {
  for (const std::string_view name :
       {"og:site_name", "application-name", "apple-mobile-web-app-title", "al:ios:app_name"}) {
    const std::string_view content = evidence.head.content(name);
    if (!content.empty() && content.size() < 80) {
      // "The Herald - News from the coast", "Herald.example"
      std::string site(content);
      for (const std::string_view separator : {" | ", " - ", " \xE2\x80\x93 "})
        site = site.substr(0, site.find(separator));
      return site;
    }
    if (name == std::string_view("og:site_name") && evidence.article != nullptr && !evidence.article->publisher.empty())
      return evidence.article->publisher;
  }
  return evidence.linked.site_name;
}

PageTitle title_of(const PageEvidence& evidence) {
  PageTitle title{{}, {}, evidence.page.blocks.size()};
  float best = -100;
  static const WideForest kForest(kTitleForest);
  for (TitleCandidate& candidate : title_candidates(evidence)) {
    const float score = kForest(candidate.features.data());
    // A heading inside of a feed's entry is no title of it.
    const bool is_part = evidence.scores.empty() && candidate.block < evidence.page.blocks.size() &&
                         evidence.page.blocks[candidate.block].level > 1;
    if (score <= best || is_part) continue;
    best = score;
    title = {std::move(candidate.text), std::move(candidate.where), candidate.block};
  }
  return title;
}

}  // namespace synoptic
