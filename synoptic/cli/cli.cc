#include "synoptic/cli/cli.h"

#include <algorithm>
#include <mutex>

#include "synoptic/base/json_writer.h"
#include "synoptic/cli/options.h"
#include "synoptic/dossier/dossier_json.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/ingest.h"
#include "synoptic/render/render.h"
#include "synoptic/render/visible.h"
#include "synoptic/stories/stories.h"

namespace synoptic {

namespace {

constexpr std::size_t kProblemsShown = 20;

/// One run of one command.
class Run {
 public:
  Run(const Options& options, const CommandContext& context) : options_(options), context_(context) {
    engine_.threads = options.threads;
    if (context.err_is_terminal && !options.quiet) {
      engine_.progress = [this](std::size_t done, std::size_t all) { show_progress(done, all); };
    }
  }

  int execute() {
    if (!load_encoder()) return exit_fatal;
    gather_documents();
    if (documents_.empty()) return nothing_read();
    const std::string output = make_output();
    if (!write(options_.output, output)) return exit_fatal;
    if (!options_.html.empty() && !write(options_.html, page_)) return exit_fatal;
    list_problems();
    if (!problems_.empty()) return exit_partial;
    if (options_.command != Command::compare || documents_.size() > 1) return exit_done;
    if (!options_.quiet) context_.err("synoptic: nothing to compare: only one report; it is shown by itself\n");
    return exit_nothing;
  }

 private:
  /// Only the commands that read words need one.
  bool load_encoder() {
    if (options_.command != Command::compare && options_.command != Command::annotate) return true;
    Result<std::shared_ptr<const Encoder>> encoder = encoder_named(options_.model, context_.files);
    if (!encoder) {
      const std::string where = encoder.error().source.empty() ? "" : encoder.error().source + ": ";
      context_.err(visible_line("synoptic: " + encoder.error().code + ": " + where + encoder.error().message) + "\n");
      return false;
    }
    engine_.encoder = std::move(encoder).value();
    return true;
  }

  void gather_documents() {
    std::string standard_input;
    const bool wants_input = std::find(options_.paths.begin(), options_.paths.end(), "-") != options_.paths.end();
    if (wants_input) standard_input = context_.read_standard_input();
    Gathered gathered = gather_inputs(options_.paths, wants_input ? &standard_input : nullptr, context_.files);
    ReadResult read = read_documents(gathered.inputs, engine_);
    documents_ = std::move(read.documents);
    problems_ = std::move(gathered.problems);
    problems_.insert(problems_.end(), read.problems.begin(), read.problems.end());
  }

  int nothing_read() {
    list_problems();
    if (!problems_.empty()) {
      context_.err("synoptic: none of the inputs could be read\n");
      return exit_fatal;
    }
    context_.err(
        "synoptic: nothing to compare: no .txt, .html or .htm file was found; name files, a folder that holds some, or "
        "-\n");
    return exit_nothing;
  }

  std::string make_output() {
    switch (options_.command) {
      case Command::compare: return compare();
      case Command::annotate: return annotate();
      case Command::read: return read();
      case Command::gather: return gather();
    }
    return {};
  }

  std::string compare() {
    const Dossier dossier = compare_documents(documents_, problems_, engine_);
    problems_ = dossier.problems;
    if (!options_.html.empty()) page_ = render_html(dossier);
    switch (options_.format) {
      case OutputFormat::json: return dossier_json(dossier);
      case OutputFormat::html: return render_html(dossier);
      case OutputFormat::markdown: return render_markdown(dossier);
      case OutputFormat::terminal: break;
    }
    const bool to_terminal = context_.out_is_terminal && options_.output.empty();
    return render_terminal(dossier, {.columns = to_terminal ? std::clamp(context_.columns, 40, 120) : 80,
                                     .colour = to_terminal && context_.colour_allowed && !options_.no_color});
  }

  std::string annotate() {
    // In batches, so that the layers of no more than these are held at once.
    constexpr std::size_t kBatch = 256;
    std::string lines;
    for (std::size_t first = 0; first < documents_.size(); first += kBatch) {
      const auto begin = documents_.begin() + static_cast<std::ptrdiff_t>(first);
      const std::vector<Document> batch(
          begin, begin + static_cast<std::ptrdiff_t>(std::min(kBatch, documents_.size() - first)));
      for (const Annotations& annotations : annotate_documents(batch, engine_)) {
        lines += annotations_json(annotations);
        lines += '\n';
        add_problems(annotations.document.problems(), annotations.document.source());
        add_problems(annotations.problems, annotations.document.source());
      }
      flush(lines);
    }
    return lines;
  }

  /// Lines go out as they are made; to a file they are written whole, at the end.
  void flush(std::string& lines) {
    if (!options_.output.empty()) return;
    clear_progress();
    context_.out(lines);
    lines.clear();
  }

  std::string read() {
    std::string lines;
    const std::vector<DatedBasis> published = publication_days(documents_, engine_);
    for (std::size_t i = 0; i < documents_.size(); ++i) {
      lines += document_json(documents_[i], published[i]);
      lines += '\n';
      add_problems(documents_[i].problems(), documents_[i].source());
    }
    return lines;
  }

  std::string gather() {
    std::string out;
    JsonWriter json(out, 2);
    std::size_t number = 0;
    json.begin_object().objects("stories", gather_stories(documents_), [&](const Story& story) {
      json.field("id", "s" + std::to_string(++number)).key("documents").begin_array();
      for (const std::uint32_t document : story.documents) json.value(documents_[document].source());
      json.end_array();
    });
    json.end_object();
    for (const Document& document : documents_) add_problems(document.problems(), document.source());
    return out + "\n";
  }

  void add_problems(const std::vector<Problem>& problems, const std::string& source) {
    for (Problem problem : problems) {
      if (problem.source.empty()) problem.source = source;
      problems_.push_back(std::move(problem));
    }
  }

  bool write(const std::string& file, const std::string& bytes) {
    clear_progress();
    if (file.empty()) {
      context_.out(bytes);
      return true;
    }
    const Result<std::size_t> written = context_.files.write(file, bytes);
    if (!written)
      context_.err(visible_line("synoptic: " + written.error().code + ": " + file + ": " + written.error().message) +
                   "\n");
    return written.ok();
  }

  void list_problems() {
    clear_progress();
    if (options_.quiet) return;
    for (std::size_t i = 0; i < std::min(problems_.size(), kProblemsShown); ++i) {
      const Problem& problem = problems_[i];
      std::string line = "synoptic: " + problem.code + ": ";
      if (!problem.source.empty())
        line += problem.source + (problem.offset ? " at byte " + std::to_string(*problem.offset) : "") + ": ";
      context_.err(visible_line(line + problem.message) + "\n");
    }
    if (problems_.size() > kProblemsShown) {
      context_.err("synoptic: " + std::to_string(problems_.size() - kProblemsShown) +
                   " more problems; all are listed in the JSON output\n");
    }
  }

  void show_progress(std::size_t done, std::size_t all) {
    const std::lock_guard lock(progress_mutex_);
    context_.err("\rreading " + std::to_string(done) + " of " + std::to_string(all));
    progress_shown_ = true;
  }

  void clear_progress() {
    if (progress_shown_) context_.err("\r\033[K");
    progress_shown_ = false;
  }

  const Options& options_;
  const CommandContext& context_;
  EngineOptions engine_;
  std::vector<Document> documents_;
  std::vector<Problem> problems_;
  std::string page_;
  std::mutex progress_mutex_;
  bool progress_shown_ = false;
};

}  // namespace

int run_command(const std::vector<std::string>& arguments, const CommandContext& context) {
  const std::variant<Options, Notice> read = read_options(arguments);
  if (const Notice* notice = std::get_if<Notice>(&read)) {
    (notice->exit_code == exit_done ? context.out : context.err)(notice->text);
    return notice->exit_code;
  }
  return Run(std::get<Options>(read), context).execute();
}

std::string_view version() { return SYNOPTIC_VERSION; }

}  // namespace synoptic
