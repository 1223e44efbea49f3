// The only composer: runs the stages, keeps the budgets, collects the problems.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "synoptic/annotate/annotations.h"
#include "synoptic/dossier/dossier.h"
#include "synoptic/ingest/ingest.h"
#include "synoptic/language/encoder/encoder.h"

namespace synoptic {

struct EngineOptions {
  /// Workers. Default 0: one a core. The result does not depend on it.
  unsigned threads = 0;
  /// What reads the words: see encoder_named(). Default null: rules and linear models alone, 250 articles a
  /// second. With one, tags, trees and names are better, and an article takes some 40 ms.
  std::shared_ptr<const Encoder> encoder = {};
  /// Called from any worker as documents are done: (done, all). Must be safe to call from several threads.
  std::function<void(std::size_t, std::size_t)> progress = {};
};

struct ReadResult {
  std::vector<Document> documents;  ///< In the order of their sources.
  std::vector<Problem> problems;    ///< Inputs that became no document.
};

/// Bytes to documents.
ReadResult read_documents(const std::vector<RawInput>& inputs, const EngineOptions& options);

/// The publication day of each document, stated or inferred from itself alone, in the order given.
std::vector<DatedBasis> publication_days(const std::vector<Document>& documents, const EngineOptions& options);

/// Documents to annotations, each alone, in the order given.
std::vector<Annotations> annotate_documents(const std::vector<Document>& documents, const EngineOptions& options);

/// Documents of one story to annotations, in the order given; publication days are narrowed by each other first.
std::vector<Annotations> annotate_story(const std::vector<Document>& documents, const EngineOptions& options);

/// Documents of one story to a dossier; publication days are narrowed by each other first.
Dossier compare_documents(const std::vector<Document>& documents, std::vector<Problem> problems,
                          const EngineOptions& options);

}  // namespace synoptic
