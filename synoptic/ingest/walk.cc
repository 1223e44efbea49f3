#include "synoptic/ingest/walk.h"

#include <deque>
#include <functional>
#include <optional>
#include <utility>

#include "synoptic/base/hash.h"
#include "synoptic/compression/unpacker.h"
#include "synoptic/ingest/encoding.h"
#include "synoptic/ingest/feeds/feed_pages.h"
#include "synoptic/ingest/input_list.h"
#include "synoptic/ingest/jsonl/json_pages.h"
#include "synoptic/ingest/mhtml/mhtml_page.h"
#include "synoptic/ingest/pasted_text.h"
#include "synoptic/ingest/reader.h"
#include "synoptic/ingest/unread_kinds.h"
#include "synoptic/ingest/warc/warc_pages.h"
#include "synoptic/ingest/zip/zip_pages.h"

namespace synoptic {

namespace {

constexpr std::size_t kHead = 4096;

/// What an unpacker gives, as a stream: for what is packed twice.
class UnpackedStream final : public ByteStream {
 public:
  explicit UnpackedStream(std::unique_ptr<Unpacker> unpacker) : unpacker_(std::move(unpacker)) {}
  Result<std::size_t> read(char* into, std::size_t room) override {
    const std::string_view bytes = unpacker_->peek(1).substr(0, room);
    bytes.copy(into, bytes.size());
    const std::size_t count = bytes.size();
    unpacker_->consume(count);
    // A fault inside is the outer one's to tell; the bytes end there.
    if (count == 0) {
      for (const Problem& problem : unpacker_->take_problems()) return Error{problem};
    }
    return count;
  }
  bool seek(std::uint64_t /*offset*/) override { return false; }
  std::optional<std::uint64_t> size() const override { return std::nullopt; }

 private:
  std::unique_ptr<Unpacker> unpacker_;
};

/// Pages that are at hand.
class FewPages final : public PageStream {
 public:
  void add(PageOrProblem one) { held_.push_back(std::move(one)); }
  std::optional<PageOrProblem> next() override {
    if (held_.empty()) return std::nullopt;
    PageOrProblem first = std::move(held_.front());
    held_.pop_front();
    return first;
  }

 private:
  std::deque<PageOrProblem> held_;
};

std::unique_ptr<PageStream> one(PageOrProblem page) {
  auto few = std::make_unique<FewPages>();
  few->add(std::move(page));
  return few;
}

struct Opening {
  std::string source;
  std::string sidecar_bytes;
  unsigned nesting = 0;
  /// Opens the same bytes once more, for what needs them out of order; may be empty.
  std::function<Result<std::unique_ptr<ByteStream>>()> again;
};

std::unique_ptr<PageStream> open_pages(std::unique_ptr<ByteStream> stream, Opening opening, const IngestLimits& limits);

/// The files of a ZIP archive, each opened in its turn.
class ZipPages final : public PageStream {
 public:
  ZipPages(std::unique_ptr<ZipFile> file, Opening opening, const IngestLimits& limits)
      : file_(std::move(file)), opening_(std::move(opening)), limits_(limits) {}

  std::optional<PageOrProblem> next() override {
    for (;;) {
      if (inner_) {
        if (auto page = inner_->next()) return page;
        inner_.reset();
      }
      auto entry = file_->next();
      if (!entry) return std::nullopt;
      if (auto* problem = std::get_if<Problem>(&*entry)) {
        problem->source = opening_.source;
        return std::move(*problem);
      }
      if (auto unread = open(std::get<ZipEntry>(std::move(*entry)))) return std::move(*unread);
    }
  }

 private:
  /// The reason where the entry is not read and that is worth telling.
  std::optional<Problem> open(ZipEntry entry) {
    const auto is_there = [&](const std::string& name) { return file_->has(name); };
    if (entry.name.starts_with("__MACOSX/") || is_part_of_saved_page(entry.name, is_there)) return std::nullopt;
    const bool is_json = entry.name.ends_with(".json");
    if (is_json) {  // beside its article it is read with it
      const std::string stem = entry.name.substr(0, entry.name.size() - 5);
      for (const char* ending : {".html", ".htm", ".txt", ".md"}) {
        if (file_->has(stem + ending)) return std::nullopt;
      }
    }
    if (!is_known_ending(entry.name)) return why_unread(opening_.source + "#" + entry.name);
    Opening inner;
    inner.source = opening_.source + "#" + entry.name;
    inner.nesting = opening_.nesting + 1;
    if (!is_json) inner.sidecar_bytes = file_->read(sidecar_of(entry.name), limits_.max_header_bytes * 16);
    inner_ = open_pages(std::move(entry.stream), std::move(inner), limits_);
    return std::nullopt;
  }

  std::unique_ptr<ZipFile> file_;
  Opening opening_;
  IngestLimits limits_;
  std::unique_ptr<PageStream> inner_;
};

std::unique_ptr<PageStream> open_zip_pages(std::unique_ptr<Unpacker> bytes, Opening opening,
                                           const IngestLimits& limits) {
  std::unique_ptr<ByteStream> stream;
  if (bytes->packing() == Packing::none && opening.again) {
    Result<std::unique_ptr<ByteStream>> again = opening.again();
    if (!again) return one(again.error());
    stream = std::move(again).value();
  } else {
    stream = std::make_unique<UnpackedStream>(std::move(bytes));
  }
  Result<std::unique_ptr<ZipFile>> file = open_zip(std::move(stream), limits);
  if (!file) {
    Error error = file.error();
    error.source = opening.source;
    return one(std::move(error));
  }
  if (file.value()->is_package())
    return one(Problem{"ingest.unsupported", "it is an office document, a book or a package, which is not read",
                       opening.source});
  return std::make_unique<ZipPages>(std::move(file).value(), std::move(opening), limits);
}

/// All bytes, where they are no more than a page may have; and what was wrong on the way to them.
struct Whole {
  std::string_view bytes;
  std::vector<Problem> problems;
  bool too_large = false;
};

Whole whole_of(Unpacker& unpacker, const std::string& source, const IngestLimits& limits) {
  Whole whole;
  whole.bytes = unpacker.peek(limits.max_file_bytes + 1);
  whole.too_large = whole.bytes.size() > limits.max_file_bytes;
  whole.problems = unpacker.take_problems();
  for (Problem& problem : whole.problems) problem.source = source;
  return whole;
}

/// The reports of a text in which lines of hyphens stand between them, each a page. Where a sidecar tells of the text,
/// it is one article.
void add_reports(RawInput input, bool is_markdown, FewPages& into) {
  const bool may_hold_several = input.sidecar.empty() && input.bytes.find("---") != std::string::npos;
  if (!may_hold_several) return into.add(std::move(input));
  Result<Decoded> decoding = decode(input.bytes);
  if (!decoding) return into.add(std::move(input));  // its reader says why
  const Decoded decoded = std::move(decoding).value();
  const PastedReports pasted = reports_in(decoded.text, is_markdown);
  if (pasted.reports.size() < 2) {
    if (pasted.has_idle_divider)
      input.problems.push_back(
          {"ingest.one_report",
           "a line of hyphens stands in it, and what follows begins neither with a headline nor with "
           "an address, a day, a name or a dateline, so it was read as one report",
           input.source});
    return into.add(std::move(input));
  }
  for (std::size_t i = 0; i < pasted.reports.size(); ++i) {
    RawInput one;
    one.source = input.source + "#" + std::to_string(i + 1);
    one.bytes = pasted.reports[i];
    one.content_type = is_markdown ? "text/markdown; charset=utf-8" : "text/plain; charset=utf-8";
    if (i == 0) {
      one.problems = std::move(input.problems);
      for (Problem problem : decoded.problems) {
        problem.source = one.source;
        one.problems.push_back(std::move(problem));
      }
    }
    into.add(std::move(one));
  }
}

std::unique_ptr<PageStream> open_whole(Unpacker& unpacker, const InputKind& kind, Opening opening,
                                       const IngestLimits& limits) {
  Whole whole = whole_of(unpacker, opening.source, limits);
  auto few = std::make_unique<FewPages>();
  // A file that cannot be read to its end is not read at all; packed bytes that are damaged are read to there.
  for (Problem& problem : whole.problems) {
    if (problem.code.starts_with("files.")) {
      few->add(std::move(problem));
      return few;
    }
  }
  if (whole.too_large) {
    for (Problem& problem : whole.problems) few->add(std::move(problem));
    few->add(Problem{"files.too_large",
                     "the file is larger than the limit of " + std::to_string(limits.max_file_bytes) + " bytes",
                     opening.source});
    return few;
  }
  if (whole.bytes.empty() && !whole.problems.empty()) {
    for (Problem& problem : whole.problems) few->add(std::move(problem));
    return few;
  }
  if (kind.container == Container::feed) {
    for (Problem& problem : whole.problems) few->add(std::move(problem));
    const std::unique_ptr<PageStream> feed = feed_pages(whole.bytes, opening.source, limits);
    while (auto page = feed->next()) few->add(std::move(*page));
    return few;
  }
  RawInput input;
  if (kind.container == Container::mhtml) {
    Result<RawInput> page = mhtml_page(whole.bytes, opening.source, limits);
    if (!page) {
      few->add(page.error());
      return few;
    }
    input = std::move(page).value();
  } else {
    input.source = opening.source;
    input.bytes = whole.bytes;
  }
  input.sidecar = std::move(opening.sidecar_bytes);
  input.problems.insert(input.problems.begin(), std::make_move_iterator(whole.problems.begin()),
                        std::make_move_iterator(whole.problems.end()));
  const bool is_markdown = kind.media_type == "text/markdown";
  if (is_markdown || kind.media_type == "text/plain")
    add_reports(std::move(input), is_markdown, *few);
  else
    few->add(std::move(input));
  return few;
}

std::unique_ptr<PageStream> open_pages(std::unique_ptr<ByteStream> stream, Opening opening,
                                       const IngestLimits& limits) {
  auto unpacker = std::make_unique<Unpacker>(std::move(stream), limits.compression);
  RawInput head;
  head.source = opening.source;
  head.bytes = unpacker->peek(kHead).substr(0, kHead);
  const InputKind& kind = kind_of_input(head);
  const bool is_container = kind.container != Container::none;
  if (is_container && opening.nesting >= limits.max_nesting) {
    return one(Problem{"ingest.nested_too_deep",
                       "containers lie in each other deeper than the limit of " + std::to_string(limits.max_nesting),
                       opening.source});
  }
  switch (kind.container) {
    case Container::warc: return warc_pages(std::move(unpacker), opening.source, limits);
    case Container::json: return json_pages(std::move(unpacker), opening.source, limits);
    case Container::zip: return open_zip_pages(std::move(unpacker), std::move(opening), limits);
    case Container::packed:
      ++opening.nesting;
      opening.again = {};
      return open_pages(std::make_unique<UnpackedStream>(std::move(unpacker)), std::move(opening), limits);
    case Container::feed:
    case Container::mhtml:
    case Container::none: break;
  }
  return open_whole(*unpacker, kind, std::move(opening), limits);
}

class Walk final : public InputWalk {
 public:
  Walk(const std::vector<std::string>& paths, std::unique_ptr<ByteStream> standard_input, const Files& files,
       const IngestLimits& limits)
      : files_(files),
        limits_(limits),
        standard_input_(std::move(standard_input)),
        list_(list_inputs(paths, files, limits)) {
    for (Problem& problem : list_.problems) waiting_.push_back(std::move(problem));
  }

  std::optional<PageOrProblem> next() override {
    for (;;) {
      if (!waiting_.empty()) {
        PageOrProblem first = std::move(waiting_.front());
        waiting_.pop_front();
        return first;
      }
      if (inner_) {
        if (auto page = inner_->next()) {
          gave_nothing_ = false;
          return page;
        }
        inner_.reset();
        if (std::exchange(gave_nothing_, false))
          return Problem{"ingest.empty", "no page was found in the file", list_.files[done_ - 1].path};
      }
      if (done_ == list_.files.size()) return std::nullopt;
      open(list_.files[done_++]);
    }
  }

  std::pair<std::size_t, std::size_t> progress() const override { return {done_, list_.files.size()}; }

  std::vector<std::string> sources() const override {
    std::vector<std::string> sources;
    for (const ListedFile& file : list_.files) sources.push_back(file.path);
    return sources;
  }

  std::string fingerprint() const override {
    std::string names;
    for (const ListedFile& file : list_.files) {
      names += file.path + '\0' + file.sidecar + '\0';
      if (file.path == "-") continue;
      if (const auto stream = files_.open(file.path); stream.ok())
        names += std::to_string(stream.value()->size().value_or(0));
      names += '\0';
    }
    return sha256_hex(names);
  }

 private:
  void open(const ListedFile& file) {
    Opening opening;
    opening.source = file.path;
    gave_nothing_ = true;
    if (file.path == "-") {
      if (standard_input_ == nullptr)
        waiting_.emplace_back(Problem{"files.not_readable", "standard input was not given", "-"});
      else
        inner_ = open_pages(std::move(standard_input_), std::move(opening), limits_);
      return;
    }
    Result<std::unique_ptr<ByteStream>> stream = files_.open(file.path);
    if (!stream) {
      waiting_.emplace_back(stream.error());
      return;
    }
    if (!file.sidecar.empty()) {
      Result<std::string> bytes = files_.read(file.sidecar, limits_.max_file_bytes);
      if (bytes)
        opening.sidecar_bytes = std::move(bytes).value();
      else
        waiting_.emplace_back(bytes.error());
    }
    opening.again = [this, path = file.path] { return files_.open(path); };
    inner_ = open_pages(std::move(stream).value(), std::move(opening), limits_);
  }

  const Files& files_;
  IngestLimits limits_;
  std::unique_ptr<ByteStream> standard_input_;
  InputList list_;
  std::size_t done_ = 0;
  bool gave_nothing_ = false;
  std::unique_ptr<PageStream> inner_;
  std::deque<PageOrProblem> waiting_;
};

}  // namespace

std::unique_ptr<InputWalk> walk_inputs(const std::vector<std::string>& paths,
                                       std::unique_ptr<ByteStream> standard_input, const Files& files,
                                       const IngestLimits& limits) {
  return std::make_unique<Walk>(paths, std::move(standard_input), files, limits);
}

}  // namespace synoptic
