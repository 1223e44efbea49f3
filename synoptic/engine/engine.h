// The only composer: runs the stages, keeps the budgets, collects the problems.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "synoptic/annotate/annotations.h"
#include "synoptic/dossier/dossier.h"
#include "synoptic/edits/edits.h"
#include "synoptic/ingest/ingest.h"
#include "synoptic/language/encoder/encoder.h"

namespace synoptic {

struct EngineOptions {
  /// Workers. Default 0: one a core. The result does not depend on it.
  unsigned threads = 0;
  /// What reads the words: see encoder_named(). Default null: rules and linear models alone, 250 articles a
  /// second. With one, tags, trees and names are better, and an article takes some 40 ms.
  std::shared_ptr<const Encoder> encoder = {};
  /// What a person corrected, for compare_documents(). Default: nothing.
  Edits edits = {};
  /// Called from any worker as documents are done: (done, all). Must be safe to call from several threads.
  std::function<void(std::size_t, std::size_t)> progress = {};
};

struct ReadResult {
  std::vector<Document> documents;  ///< In the order of their sources.
  std::vector<Problem> problems;    ///< Inputs that became no document.
};

/// A document, with its day of publication, stated or inferred from itself alone; or why an input became none.
struct ReadOne {
  Result<Document> document;
  DatedBasis published;
};

/// Reads a walk's pages several at a time and hands them over one after another, in the walk's order, which problems
/// keep too. The first `skip` pages and problems are passed over unread. `take` gives false to stop. Memory: a batch of
/// pages (16 MiB of them, or one that is larger), whatever the length of the walk.
void read_each(PageStream& walk, std::size_t skip, const EngineOptions& options,
               const std::function<bool(ReadOne)>& take);

/// Bytes to documents.
ReadResult read_documents(const std::vector<RawInput>& inputs, const EngineOptions& options);

/// Documents to annotations, each alone, in the order given.
std::vector<Annotations> annotate_documents(const std::vector<Document>& documents, const EngineOptions& options);

/// Documents of one story to annotations, in the order given; publication days are narrowed by each other first.
std::vector<Annotations> annotate_story(const std::vector<Document>& documents, const EngineOptions& options);

/// Documents of one story to a dossier; publication days are narrowed by each other first. Corrections by hand are laid
/// upon the documents before they are read, and looked up in the dossier after.
Dossier compare_documents(const std::vector<Document>& documents, std::vector<Problem> problems,
                          const EngineOptions& options);

}  // namespace synoptic
