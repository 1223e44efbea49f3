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

/// What a stretch of the text is. Only what is_read() says is read for claims; the rest is used for what it tells of
/// the document.
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

/// What a block is on the page it was read from: finer than the kind, which says how it is read. Those from
/// `navigation` on are kept out of the text (see KeptOut).
enum class BlockRole : std::uint8_t {
  none,  ///< Plain text, which has kinds only.
  lead,  ///< The first paragraph, or what stands above it as its summary.
  paragraph,
  subheading,
  list_item,
  quotation,  ///< A block quotation.
  caption,
  table_row,   ///< Its cells divided by tabs.
  correction,  ///< "Correction: an earlier version said ..."; "This article has been updated".
  live_entry,  ///< Of a live blog; Block::time says when it was written.
  navigation,
  headline,  ///< The page's title, which stands in the metadata.
  related,
  comments,
  share,
  cookie,
  byline,
  published,
  advertisement,
  gallery,
  newsletter,
  hidden,  ///< What nobody sees on the page.
  other,
};

struct Block {
  Span span;  ///< Not empty, without white space at its ends.
  BlockKind kind = BlockKind::prose;
  std::optional<Span> voice = std::nullopt;  ///< In `related`: the outlet that the line itself names ("WSJ: ...").
  BlockRole role = BlockRole::none;
  std::string time = {};  ///< In a live entry: when it was written, as the page gives it (ISO 8601); else empty.

  bool operator==(const Block&) const = default;
};

/// A block of a page that is not its article: readers never see it.
struct KeptOut {
  Span span;  ///< In Document::kept_out_text().
  BlockRole role = BlockRole::other;
  std::uint32_t before = 0;  ///< Byte of text() before which it stood on the page.
  std::string_view why;      ///< The rule that kept it out, in words. Static storage.

  bool operator==(const KeptOut&) const = default;
};

/// How a piece of metadata is known.
enum class Basis : std::uint8_t { stated, inferred };

/// What speaks for the day of a report that states none, where the other reports of its story tell it.
struct DayReason {
  enum class Kind : std::uint8_t {
    stamp,       ///< `words` stands at its head.
    same_day,    ///< `words` is the day that another report calls `other_words`.
    not_before,  ///< The day that `words` names was over.
    not_after,   ///< The day that `words` names was to come.
    soon_after,  ///< `words` names a weekday gone by.
    other_days,  ///< The days of the story's other reports.
  };
  Kind kind = Kind::other_days;
  std::string words = {};        ///< The report's own; empty for `other_days`.
  std::string other_words = {};  ///< Of the other report, for `same_day`.
  std::string day = {};          ///< YYYY-MM-DD, for `same_day`.

  bool operator==(const DayReason&) const = default;
};

/// A day, or an interval of days, with how it is known. Never both ends absent.
struct DatedBasis {
  DateInterval when;
  Basis basis = Basis::inferred;
  std::string why;      ///< The rule, in words for a person: "sidecar", "line 'Posted October. 26, 2024'".
  std::string at = {};  ///< The time of day with its zone where it is stated (RFC 3339), else empty.
  std::vector<DayReason> reasons = {};  ///< What `why` is composed of (wording), where a whole story tells the day.

  bool operator==(const DatedBasis&) const = default;
};

/// A value that some place of a page gives for a piece of metadata, taken or not.
struct MetadataReading {
  std::string field;  ///< "title", "published" ...
  std::string value;
  std::string where;  ///< "JSON-LD datePublished", "meta og:title", "the byline".
  bool is_taken = false;

  bool operator==(const MetadataReading&) const = default;
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
  std::optional<std::string> place;            ///< Of the dateline.
  std::optional<std::string> section;          ///< Of the outlet: "World", "Politics".
  std::optional<std::string> paywall;          ///< What says that the page shows a part only.
  std::vector<MetadataReading> readings = {};  ///< All that was found, conflicts too; empty for plain text.
  std::optional<std::string> retrieved;        ///< When it was fetched, an instant by ISO 8601; stated by the archive.

  bool operator==(const Metadata&) const = default;
};

/// One version of one article. Cheap to copy (shared, immutable). Safe to read from several threads.
class Document {
 public:
  /// Seals a document. `text` must be valid UTF-8 and `blocks` ascending, disjoint and inside it (asserted).
  Document(std::string source, std::string text, std::vector<Block> blocks, Metadata metadata,
           std::vector<Problem> problems = {});
  /// The same with what was kept out of the text: `kept_out` ascending in `kept_out_text` (asserted).
  Document(std::string source, std::string text, std::vector<Block> blocks, Metadata metadata,
           std::vector<Problem> problems, std::string kept_out_text, std::vector<KeptOut> kept_out);

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
  /// What stands on the page beside the article, in its order, and the text in which its spans lie. No reader sees it.
  const std::vector<KeptOut>& kept_out() const { return held_->kept_out; }
  const std::string& kept_out_text() const { return held_->kept_out_text; }
  std::string_view words(Span span) const { return span.in(held_->text); }
  /// The block that holds the byte; nullptr between blocks.
  const Block* block_at(std::uint32_t offset) const;

 private:
  struct Held {
    std::string id, source, text, sha256;
    std::vector<Block> blocks;
    Metadata metadata;
    std::vector<Problem> problems;
    std::string kept_out_text;
    std::vector<KeptOut> kept_out;
  };
  std::shared_ptr<const Held> held_;
};

/// Whether the block is read for claims: prose, headlines and captions, and of `related` what another outlet is named
/// for. A headline of another article without one may be of any story, so nothing in it is counted.
bool is_read(const Block& block);

std::string_view to_string(BlockKind kind);
std::string_view to_string(BlockRole role);
std::string_view to_string(Basis basis);

}  // namespace synoptic
