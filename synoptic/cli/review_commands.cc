#include "synoptic/cli/review_commands.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "synoptic/ingest/ingest.h"
#include "synoptic/ingest/walk.h"
#include "synoptic/render/visible.h"
#include "synoptic/review/difference.h"
#include "synoptic/review/saved_dossier.h"
#include "synoptic/review/verify.h"

namespace synoptic {

namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 30;

void tell(const Error& error, const CommandContext& context) {
  std::string line = "synoptic: " + error.code + ": ";
  if (!error.source.empty())
    line += error.source + (error.offset ? " at byte " + std::to_string(*error.offset) : "") + ": ";
  context.err(visible_line(line + error.message) + "\n");
}

std::optional<SavedDossier> saved(const std::string& path, const CommandContext& context) {
  Result<std::string> bytes = context.files.read(path, kMostBytes);
  if (!bytes) {
    tell(bytes.error(), context);
    return std::nullopt;
  }
  Result<SavedDossier> dossier = read_saved_dossier(bytes.value());
  if (!dossier) {
    Error error = dossier.error();
    error.source = path;
    tell(error, context);
    return std::nullopt;
  }
  return std::move(dossier).value();
}

/// The file that a source lies in: "a/b.warc.gz" of "a/b.warc.gz#17". A file whose own name holds a # goes before.
std::string file_of(std::string path, const Files& files) {
  while (files.kind_of(path) != Files::Kind::file) {
    const std::size_t cut = path.rfind('#');
    if (cut == std::string::npos) break;
    path.resize(cut);
  }
  return path;
}

/// The texts of one file's pages as they are now, by what follows the file's name in their sources.
class Texts {
 public:
  Texts(const Options& options, const CommandContext& context) : options_(options), context_(context) {}

  Result<std::string> of(const SavedReport& report) {
    if (report.source == "-" || report.source.starts_with("-#"))
      return Error{"review.from_standard_input", "it came from standard input, and cannot be read again",
                   report.source};
    const std::string path = moved(report.source);
    const std::string file = file_of(path, context_.files);
    if (context_.files.kind_of(file) != Files::Kind::file)
      return Error{"files.not_found", "the report is not there any more; --reports names a folder where it lies now",
                   path};
    if (file != file_) open(file);
    const auto found = texts_.find(path);
    if (found != texts_.end()) return found->second;
    if (first_problem_) return *first_problem_;
    return Error{"review.report_gone", "the file is there, and the report is no longer in it", path};
  }

 private:
  /// The source in the folder of --reports, by its own name and as much of its path as lies there.
  std::string moved(const std::string& source) const {
    if (options_.reports.empty()) return source;
    for (std::size_t at = 0; at < source.size();) {
      const std::string there = options_.reports + "/" + source.substr(at);
      if (context_.files.kind_of(file_of(there, context_.files)) == Files::Kind::file) return there;
      const std::size_t slash = source.find('/', at);
      if (slash == std::string::npos) return there;
      at = slash + 1;
    }
    return source;
  }

  void open(const std::string& file) {
    file_ = file;
    texts_.clear();
    first_problem_.reset();
    const std::unique_ptr<InputWalk> walk = walk_inputs({file}, nullptr, context_.files);
    while (std::optional<PageOrProblem> next = walk->next()) {
      if (const auto* problem = std::get_if<Problem>(&*next)) {
        if (!first_problem_) first_problem_ = *problem;
        continue;
      }
      Result<Document> document = read_document(std::get<RawInput>(*next));
      if (document)
        texts_.emplace(document.value().source(), document.value().text());
      else if (!first_problem_)
        first_problem_ = document.error();
    }
  }

  const Options& options_;
  const CommandContext& context_;
  std::string file_;
  std::map<std::string, std::string> texts_;
  std::optional<Problem> first_problem_;
};

}  // namespace

int run_verify(const Options& options, const CommandContext& context) {
  const std::optional<SavedDossier> dossier = saved(options.paths.front(), context);
  if (!dossier) return exit_fatal;
  Texts texts(options, context);
  const Verified verified = verify(*dossier, [&](const SavedReport& report) { return texts.of(report); });
  if (verified.first) {
    tell(*verified.first, context);
    return exit_nothing;
  }
  if (!options.quiet)
    context.out("verified: all " + std::to_string(verified.places) + " places of " + std::to_string(verified.reports) +
                " reports stand where the dossier says\n");
  return exit_done;
}

int run_diff(const Options& options, const CommandContext& context) {
  const std::optional<SavedDossier> before = saved(options.paths[0], context);
  const std::optional<SavedDossier> after = before ? saved(options.paths[1], context) : std::nullopt;
  if (!before || !after) return exit_fatal;
  const Difference found = difference(*before, *after);
  std::string out = options.format == OutputFormat::json ? difference_json(found) : visible(difference_text(found));
  if (options.output.empty()) {
    context.out(out);
  } else if (const Result<std::size_t> written = context.files.write(options.output, out); !written) {
    tell(written.error(), context);
    return exit_fatal;
  }
  return found.changes.empty() ? exit_done : exit_nothing;
}

}  // namespace synoptic
