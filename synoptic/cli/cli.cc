#include "synoptic/cli/cli.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

#include "synoptic/base/json_writer.h"
#include "synoptic/cli/completions.h"
#include "synoptic/cli/growing_output.h"
#include "synoptic/cli/options.h"
#include "synoptic/cli/problem_cost.h"
#include "synoptic/cli/review_commands.h"
#include "synoptic/cli/stated_inputs.h"
#include "synoptic/dossier/dossier_json.h"
#include "synoptic/engine/engine.h"
#include "synoptic/ingest/walk.h"
#include "synoptic/render/csv.h"
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
    progress_wanted_ = context.err_is_terminal && !options.quiet;
    const bool is_one_by_one = options.command == Command::read || options.command == Command::annotate;
    if (progress_wanted_ && !is_one_by_one) {
      engine_.progress = [this](std::size_t done, std::size_t all) { show_progress(done, all); };
    }
  }

  int execute() {
    if (const int wrong = refuse_addresses()) return wrong;
    if (!load_encoder() || !load_edits()) return exit_fatal;
    if (options_.command == Command::read || options_.command == Command::annotate) return go_through();
    if (!gather_documents()) return exit_fatal;
    if (documents_.empty()) return nothing_read();
    const std::string output = make_output();
    if (!tables_.empty() ? !write_tables() : !write(options_.output, output)) return exit_fatal;
    if (!options_.html.empty() && !write(options_.html, page_)) return exit_fatal;
    list_problems();
    if (std::any_of(problems_.begin(), problems_.end(), [](const Problem& one) { return !costs_nothing(one.code); }))
      return exit_partial;
    if (options_.command != Command::compare || documents_.size() > 1) return exit_done;
    if (!options_.quiet) context_.err("synoptic: nothing to compare: only one report; it is shown by itself\n");
    return exit_nothing;
  }

 private:
  /// Nothing is ever fetched: who names an address is told so, and what to do instead.
  int refuse_addresses() {
    for (const std::string& path : options_.paths) {
      if (!path.starts_with("http://") && !path.starts_with("https://")) continue;
      return tell_fatal(Error{"cli.address",
                              "nothing is fetched from the network: save the page in a browser (Ctrl+S) and name the "
                              "file, or paste its text into NAME.txt with the address in a line of its own above it",
                              path});
    }
    return 0;
  }

  /// Only the commands that read words need one.
  bool load_encoder() {
    if (options_.command != Command::compare && options_.command != Command::annotate) return true;
    Result<std::shared_ptr<const Encoder>> encoder = encoder_named(options_.model, context_.files);
    if (!encoder) {
      tell_fatal(encoder.error());
      return false;
    }
    engine_.encoder = std::move(encoder).value();
    return true;
  }

  bool load_edits() {
    if (options_.edits.empty()) return true;
    constexpr std::size_t kMostBytes = std::size_t{16} << 20;
    const Result<std::string> lines = context_.files.read(options_.edits, kMostBytes);
    if (!lines) {
      tell_fatal(lines.error());
      return false;
    }
    engine_.edits = read_edits(lines.value(), options_.edits);
    return true;
  }

  /// Null where what is stated of them is wrong, which is told.
  std::unique_ptr<InputWalk> walk() {
    const bool wants_input = std::find(options_.paths.begin(), options_.paths.end(), "-") != options_.paths.end();
    Result<std::unique_ptr<InputWalk>> inputs = state_inputs(
        walk_inputs(options_.paths, wants_input ? context_.open_standard_input() : nullptr, context_.files), options_);
    if (inputs) return std::move(inputs).value();
    tell_fatal(inputs.error());
    return nullptr;
  }

  bool gather_documents() {
    const std::unique_ptr<InputWalk> inputs = walk();
    if (inputs == nullptr) return false;
    read_each(*inputs, 0, engine_, [&](ReadOne one) {
      if (one.document.ok())
        documents_.push_back(std::move(one.document).value());
      else
        problems_.push_back(one.document.error());
      return true;
    });
    std::stable_sort(problems_.begin(), problems_.end(),
                     [](const Problem& a, const Problem& b) { return a.source < b.source; });
    return true;
  }

  /// The commands whose output is a line a document: nothing is held for longer than its batch.
  int go_through() {
    const std::unique_ptr<InputWalk> inputs = walk();
    if (inputs == nullptr) return exit_fatal;
    std::string run(version());
    for (const int choice :
         {static_cast<int>(options_.command), static_cast<int>(options_.format), int{options_.blocks}})
      run += ' ' + std::to_string(choice);
    GrowingOutput output(options_, context_, run + ' ' + options_.model + ' ' + inputs->fingerprint());
    const Result<std::size_t> begun = output.begin();
    if (!begun) return tell_fatal(begun.error());
    std::optional<Error> failure;
    const auto keep_failure = [&](const Result<std::size_t>& result) {
      if (!result.ok()) failure = result.error();
      return result.ok();
    };
    std::vector<ReadOne> batch;
    const auto give_batch = [&] {
      const std::size_t inputs_done = batch.size();
      for (const std::string& line : lines_of(std::exchange(batch, {}), output)) {
        clear_progress();
        if (!keep_failure(output.add(line))) return false;
      }
      if (progress_wanted_) show_progress(static_cast<std::size_t>(output.documents()));
      return keep_failure(output.done(inputs_done));
    };
    // The layers of no more than these are held at once.
    const std::size_t most = options_.command == Command::annotate ? 256 : 1;
    read_each(*inputs, begun.value(), engine_, [&](ReadOne one) {
      batch.push_back(std::move(one));
      return batch.size() < most || give_batch();
    });
    if (failure || !give_batch() || !keep_failure(output.end())) return tell_fatal(*failure);
    tell(output.problems());
    if (output.documents() == 0) return nothing_read(output.problems().empty());
    const auto& counts = output.problems().counts();
    const bool is_whole =
        std::all_of(counts.begin(), counts.end(), [](const auto& count) { return costs_nothing(count.first); });
    return is_whole ? exit_done : exit_partial;
  }

  /// What the documents of a batch become, and their problems to `output`.
  std::vector<std::string> lines_of(const std::vector<ReadOne>& batch, GrowingOutput& output) {
    std::vector<std::string> lines;
    std::vector<Document> documents;
    for (const ReadOne& one : batch) {
      if (!one.document.ok()) {
        output.add(one.document.error());
        continue;
      }
      output.count_document();
      const Document& document = one.document.value();
      if (options_.command == Command::annotate) {
        documents.push_back(document);
        continue;
      }
      add_problems(document.problems(), document.source(), output);
      const DocumentView view{document, one.published, options_.blocks};
      switch (options_.format) {
        case OutputFormat::text: lines.push_back(document_text(view)); break;
        case OutputFormat::markdown: lines.push_back(document_markdown(view)); break;
        default: lines.push_back(document_json(view) + "\n"); break;
      }
    }
    for (const Annotations& annotations : annotate_documents(documents, engine_)) {
      lines.push_back(annotations_json(annotations) + "\n");
      add_problems(annotations.document.problems(), annotations.document.source(), output);
      add_problems(annotations.problems, annotations.document.source(), output);
    }
    return lines;
  }

  static void add_problems(const std::vector<Problem>& problems, const std::string& source, GrowingOutput& output) {
    for (Problem problem : problems) {
      if (problem.source.empty()) problem.source = source;
      output.add(problem);
    }
  }

  int tell_fatal(const Error& error) {
    clear_progress();
    const std::string where = error.source.empty() ? "" : error.source + ": ";
    context_.err(visible_line("synoptic: " + error.code + ": " + where + error.message) + "\n");
    return exit_fatal;
  }

  /// The first problems one by one, the rest by their codes.
  void tell(const ProblemTally& tally) {
    problems_ = tally.first();
    list_problems();
    std::uint64_t all = 0;
    for (const auto& [code, count] : tally.counts()) all += count;
    if (options_.quiet || all <= problems_.size()) return;
    std::string line = "synoptic: " + std::to_string(all) + " problems in all:";
    for (const auto& [code, count] : tally.counts()) line += " " + code + " " + std::to_string(count) + ",";
    line.back() = '\n';
    context_.err(line);
  }

  int nothing_read() {
    list_problems();
    return nothing_read(problems_.empty());
  }

  int nothing_read(bool without_a_reason) {
    if (!without_a_reason) {
      context_.err("synoptic: none of the inputs could be read\n");
      return exit_fatal;
    }
    context_.err(
        "synoptic: nothing to compare: no page, text, feed or archive was found; name files, a folder that holds some, "
        "or - for standard input\n");
    return exit_nothing;
  }

  std::string make_output() {
    switch (options_.command) {
      case Command::compare: return compare();
      case Command::gather: return gather();
      default: break;  // go_through(), run_command()
    }
    return {};
  }

  std::string compare() {
    const bool wants_page = !options_.html.empty() || options_.format == OutputFormat::html;
    if (wants_page && documents_.size() > kWholeReports && !options_.quiet) {
      context_.err(
          "synoptic: " + std::to_string(documents_.size()) +
          " reports: the page folds their full texts into data, which need scripts to be shown; the JSON holds "
          "every word\n");
    }
    const Dossier dossier = compare_documents(documents_, problems_, engine_);
    problems_ = dossier.problems;
    if (!options_.html.empty()) page_ = render_html(dossier);
    switch (options_.format) {
      case OutputFormat::json: return dossier_json(dossier);
      case OutputFormat::html: return render_html(dossier);
      case OutputFormat::markdown: return render_markdown(dossier);
      case OutputFormat::csv: return tables(dossier);
      case OutputFormat::text:
      case OutputFormat::terminal: break;
    }
    const bool to_terminal = context_.out_is_terminal && options_.output.empty();
    return render_terminal(dossier, {.columns = to_terminal ? std::clamp(context_.columns, 40, 120) : 80,
                                     .colour = to_terminal && context_.colour_allowed && !options_.no_color});
  }

  /// The table that was asked for. Where none was, and there is a file to write to, all of them, into `tables_`.
  std::string tables(const Dossier& dossier) {
    const bool takes_all = options_.table.empty() && !options_.output.empty() && !options_.output.starts_with("/dev/");
    std::string wanted;
    for (const CsvTable table : {CsvTable::figures, CsvTable::claims, CsvTable::timeline}) {
      if (takes_all) tables_.emplace_back(file_of_table(table), render_csv(dossier, table));
      if (to_string(table) == options_.table || (options_.table.empty() && !takes_all && table == CsvTable::figures))
        wanted = render_csv(dossier, table);
    }
    if (options_.table.empty() && !takes_all && !options_.quiet)
      context_.err(
          "synoptic: the table of figures; --table claims and --table timeline give the others, -o NAME.csv all\n");
    return wanted;
  }

  /// "flood-figures.csv" of "flood.csv".
  std::string file_of_table(CsvTable table) const {
    const bool has_ending = options_.output.ends_with(".csv");
    const std::string stem = options_.output.substr(0, options_.output.size() - (has_ending ? 4 : 0));
    return stem + "-" + std::string(to_string(table)) + (has_ending ? ".csv" : "");
  }

  bool write_tables() {
    for (const auto& [file, bytes] : tables_) {
      if (!write(file, bytes)) return false;
      if (!options_.quiet) context_.err(visible_line("synoptic: wrote " + file) + "\n");
    }
    return true;
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
    // What cost something first: the rest is worth knowing, and may be long.
    std::stable_partition(problems_.begin(), problems_.end(),
                          [](const Problem& one) { return !costs_nothing(one.code); });
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

  void show_progress(std::size_t documents) {
    context_.err("\rread " + std::to_string(documents) + " documents");
    progress_shown_ = true;
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
  std::vector<std::pair<std::string, std::string>> tables_;  // file, bytes
  std::mutex progress_mutex_;
  bool progress_wanted_ = false;
  bool progress_shown_ = false;
};

}  // namespace

int run_command(const std::vector<std::string>& arguments, const CommandContext& context) {
  const std::variant<Options, Notice> read = read_options(arguments);
  if (const Notice* notice = std::get_if<Notice>(&read)) {
    (notice->exit_code == exit_done ? context.out : context.err)(notice->text);
    return notice->exit_code;
  }
  const auto& options = std::get<Options>(read);
  switch (options.command) {
    case Command::verify: return run_verify(options, context);
    case Command::diff: return run_diff(options, context);
    case Command::completions: context.out(completions_for(options.paths.front())); return exit_done;
    case Command::manual: context.out(manual_page()); return exit_done;
    case Command::compare:
    case Command::annotate:
    case Command::read:
    case Command::gather: break;
  }
  return Run(options, context).execute();
}

std::string_view version() { return SYNOPTIC_VERSION; }

}  // namespace synoptic
