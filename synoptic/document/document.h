// What an outlet published: one version of one article, sealed.
//
// The text is what was read, never edited (bytes that were not UTF-8 are replaced once, before it is sealed,
// and listed). Blocks cut it into stretches of one kind, so that a navigation line is not read as prose.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/date.h"
#include "synoptic/base/result.h"
#include "synoptic/text/span.h"

namespace synoptic {

/// What a stretch of the text is. Only `headline`, `prose`, `caption` and `related` are read for claims; the
/// rest is used for what it tells of the document.
enum class BlockKind : std::uint8_t {
  prose,       ///< A paragraph of the article.
  headline,    ///< Its title, or a heading inside it.
  caption,     ///< Of a picture or a video.
  dateline,    ///< A line of place and date, alone.
  byline,      ///< Who wrote it, an address of the author.
  published,   ///< "Posted October 26, 2024 07:51", "Updated ...".
  related,     ///< The headline of another article: `voice` names its outlet where the line does.
  navigation,  ///< Menus, language links, "Go to contents", sharing, cookies, rights.
};

struct Block {
  Span span;  ///< Not empty, without white space at its ends.
  BlockKind kind = BlockKind::prose;
  std::optional<Span> voice = std::nullopt;  ///< In `related`: the outlet that the line itself names ("WSJ: ...").

  bool operator==(const Block&) const = default;
};

/// How a piece of metadata is known.
enum class Basis : std::uint8_t { stated, inferred };

/// A day, or an interval of days, with how it is known. Never both ends absent.
struct DatedBasis {
  DateInterval when;
  Basis basis = Basis::inferred;
  std::string why;  ///< The rule, in words for a person: "sidecar", "line 'Posted October. 26, 2024'".

  bool operator==(const DatedBasis&) const = default;
};

/// Metadata; absent is unknown.
struct Metadata {
  std::optional<std::string> title;
  std::optional<std::string> outlet;
  std::optional<std::string> agency;  ///< The agency the text credits: "(AP)", "Reuters -".
  std::optional<std::string> author;
  std::optional<std::string> url;
  std::optional<std::string> language;  ///< ISO 639-1, such as "en".
  std::optional<DatedBasis> published;
  std::optional<DatedBasis> modified;

  bool operator==(const Metadata&) const = default;
};

/// One version of one article. Cheap to copy (shared, immutable). Safe to read from several threads.
class Document {
 public:
  /// Seals a document. `text` must be valid UTF-8 and `blocks` ascending, disjoint and inside it (asserted).
  Document(std::string source, std::string text, std::vector<Block> blocks, Metadata metadata,
           std::vector<Problem> problems = {});

  /// "d-" and 16 hex digits of SHA-256 over source and text: the same in every run.
  const std::string& id() const { return held_->id; }
  /// Where it was read from: a path as given, or "-".
  const std::string& source() const { return held_->source; }
  const std::string& text() const { return held_->text; }
  /// SHA-256 of text(), in hex.
  const std::string& sha256() const { return held_->sha256; }
  const std::vector<Block>& blocks() const { return held_->blocks; }
  const Metadata& metadata() const { return held_->metadata; }
  const std::vector<Problem>& problems() const { return held_->problems; }
  std::string_view words(Span span) const { return span.in(held_->text); }
  /// The block that holds the byte; nullptr between blocks.
  const Block* block_at(std::uint32_t offset) const;

 private:
  struct Held {
    std::string id, source, text, sha256;
    std::vector<Block> blocks;
    Metadata metadata;
    std::vector<Problem> problems;
  };
  std::shared_ptr<const Held> held_;
};

std::string_view to_string(BlockKind kind);
std::string_view to_string(Basis basis);

}  // namespace synoptic
