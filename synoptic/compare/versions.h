// One address, several texts: versions of one document, which are no witnesses beside each other.
//
// A page that was fetched twice, or saved again after a correction, counts once, as it stood last. What an older
// version said otherwise is told sentence by sentence, since that an outlet took a thing back, or raised a figure, is
// news by itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/document/document.h"
#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// The documents that count, in the order given, and what became of the others.
struct StoryVersions {
  std::vector<Document> newest;
  std::vector<OlderVersion> older;  ///< By address, oldest first.
};

/// Finds versions by address (version_key()). The newest is the one fetched last where all say when, else changed last,
/// else published last; a feed's summary never goes before the article. Does not depend on the order of documents but
/// for that of `newest`. Cost: linear in the texts.
StoryVersions settle_versions(const std::vector<Document>& documents);

/// What an address has in common with all others of the same article: host without "www." or "m.", path, and query
/// without what tells where a reader came from. Empty for a home page and for what is no web address.
std::string version_key(std::string_view url);

/// What `newer` says otherwise than `older`, sentence by sentence in the order of `newer`: a sentence that is much like
/// one that is gone is changed, not added. Cost: linear but for the sentences that differ, at most 200 of each.
std::vector<VersionChange> version_changes(const Document& older, const Document& newer);

}  // namespace synoptic
