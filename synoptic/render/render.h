// The dossier and the annotations, for eyes and for other programs.
#pragma once

#include <cstddef>
#include <string>

#include "synoptic/annotate/annotations.h"
#include "synoptic/dossier/dossier.h"

namespace synoptic {

struct TerminalStyle {
  int columns = 80;     ///< At least 40.
  bool colour = false;  ///< ANSI attributes; never the only carrier of a meaning.
};

/// A summary that fits a screen (40 lines at 80 columns for five reports). No byte of a report reaches the terminal
/// unescaped: control characters are shown as U+FFFD.
std::string render_terminal(const Dossier& dossier, const TerminalStyle& style);

/// CommonMark with tables. Text of reports is escaped.
std::string render_markdown(const Dossier& dossier);

/// Up to this many reports stand on the page in full. Beyond, their texts are folded into it as data, which only
/// scripts show: a browser built 150 reports of 100 words in 1.2 s on a busy machine (2026-11-27), and nobody reads a
/// thousand.
inline constexpr std::size_t kWholeReports = 120;

/// One self-contained HTML file, in the order of questions a reader has. No remote resource; works without scripts, but
/// for the full texts of more than kWholeReports reports.
std::string render_html(const Dossier& dossier);

/// One JSON object, one line, without its newline: `synoptic annotate --format json`.
std::string annotations_json(const Annotations& annotations);

/// One document by itself: `synoptic read`.
struct DocumentView {
  const Document& document;
  const DatedBasis& published;  ///< Stated, or inferred from the document alone.
  bool blocks = false;          ///< What was kept out of the text as well, with its kind and why: `--blocks`.
  std::optional<std::string> version_of = std::nullopt;  ///< The id of the document that this is a new version of.
};

/// One JSON object, one line, without its newline: text, metadata, the text's blocks, problems.
std::string document_json(const DocumentView& view);

/// For eyes: what it is, line by line, then its text, then a line of its own that closes it. Control characters are
/// shown as U+FFFD.
std::string document_text(const DocumentView& view);

/// CommonMark: the title, what is known of it, then its blocks by their kind. Text is escaped.
std::string document_markdown(const DocumentView& view);

}  // namespace synoptic
