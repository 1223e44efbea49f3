// How origins are named.
#include "synoptic/compare/origins.h"

#include <algorithm>

namespace synoptic {

std::vector<Origin> find_origins(Collation& collation, const Sharing& sharing) {
  std::vector<Origin> origins;
  for (const SharedText& text : sharing.texts) {
    Origin origin;
    origin.id = "o" + std::to_string(origins.size() + 1);
    origin.documents = text.documents;
    for (const std::uint32_t document : text.documents) {
      Account& account = collation.accounts[document];
      account.origin = static_cast<std::uint32_t>(origins.size());
      const auto& agency = account.layers.document.metadata().agency;
      if (origin.name.empty() && agency) origin.name = *agency;
    }
    if (origin.name.empty()) origin.name = collation.accounts[text.documents.front()].name;
    origins.push_back(std::move(origin));
  }
  return origins;
}

void count_echoes_once(const std::vector<Echo>& echoes, std::vector<FigureGroup>& figures) {
  for (const Echo& echo : echoes) {
    if (echo.basis != EchoBasis::same_details) continue;
    for (FigureGroup& group : figures) {
      const bool covered = std::all_of(group.mentions.begin(), group.mentions.end(), [&](const FigureMention& mention) {
        return std::binary_search(echo.places.begin(), echo.places.end(), mention.place);
      });
      if (!covered || group.mentions.size() < 2) continue;
      group.origins = 1;
      if (group.independence == Independence::shown) group.independence = Independence::not_established;
    }
  }
}

}  // namespace synoptic
