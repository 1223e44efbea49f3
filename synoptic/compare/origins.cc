// How origins are named.
#include "synoptic/compare/origins.h"

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

}  // namespace synoptic
