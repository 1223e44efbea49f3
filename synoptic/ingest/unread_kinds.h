// Why a file that lies in a folder or an archive is not read, by its name.
#pragma once

#include <string>
#include <string_view>

#include "synoptic/base/result.h"

namespace synoptic {

/// For names that is_known_ending() does not know, in any case:
/// - `ingest.no_article_kind`: a picture, a sound, a style sheet, a program ... which no report is in;
/// - `ingest.unsupported`: a document that may be a report (PDF, Word ...) and is not read; says what to do;
/// - `ingest.skipped`: an ending that is not known here, or none.
/// `path` becomes the problem's source.
Problem why_unread(const std::string& path);

}  // namespace synoptic
