// A run that is cut off at any moment and run again gives the bytes of a run left alone.
#include "synoptic/cli/growing_output.h"

#include <gtest/gtest.h>

#include "synoptic/base/memory_files.h"

namespace synoptic {
namespace {

struct Killed {};

/// A disk whose process is killed before its `moment`-th change.
class DyingFiles final : public Files {
 public:
  DyingFiles(const MemoryFiles& files, int moment) : files_(files), moment_(moment) {}
  Kind kind_of(const std::string& path) const override { return files_.kind_of(path); }
  Result<std::string> read(const std::string& path, std::size_t limit) const override {
    return files_.read(path, limit);
  }
  Result<std::unique_ptr<ByteStream>> open(const std::string& path) const override { return files_.open(path); }
  Result<Listing> list(const std::string& folder) const override { return files_.list(folder); }
  Result<std::size_t> write(const std::string& path, std::string_view bytes) const override {
    live();
    return files_.write(path, bytes);
  }
  Result<std::size_t> write_from(const std::string& path, std::uint64_t offset, std::string_view bytes) const override {
    // Half of what is written may be there when the process dies.
    if (moment_ == 1 && !bytes.empty()) (void)files_.write_from(path, offset, bytes.substr(0, bytes.size() / 2));
    live();
    return files_.write_from(path, offset, bytes);
  }
  Result<std::size_t> rename(const std::string& from, const std::string& to) const override {
    live();
    return files_.rename(from, to);
  }
  Result<std::size_t> remove(const std::string& path) const override {
    live();
    return files_.remove(path);
  }

 private:
  void live() const {
    if (--moment_ == 0) throw Killed{};
  }
  const MemoryFiles& files_;
  mutable int moment_;
};

const std::vector<std::string> kArguments = {"read",       "in.jsonl",       "-o", "out.jsonl", "--resume",
                                             "--problems", "problems.jsonl", "-j", "1"};

/// True where the run came to its end.
bool run(const Files& files) {
  std::string err;
  const CommandContext context{.files = files,
                               .open_standard_input = [] { return stream_of_bytes(""); },
                               .out = [](std::string_view) {},
                               .err = [&](std::string_view bytes) { err += bytes; }};
  try {
    const int code = run_command(kArguments, context);
    EXPECT_EQ(code, exit_partial) << err;
    return true;
  } catch (const Killed&) {
    return false;
  }
}

/// Some 6 MB of articles, a bad line after every tenth.
std::string articles() {
  std::string lines;
  for (int i = 0; i < 240; ++i) {
    std::string text;
    while (text.size() < 25'000) text += "The council met on day " + std::to_string(i) + " and put off the vote. ";
    lines += R"({"title": "Article )" + std::to_string(i) + R"(", "date": "2025-03-04", "text": ")" + text + "\"}\n";
    if (i % 10 == 0) lines += "no JSON\n";
  }
  return lines;
}

TEST(Resume, a_kill_at_any_moment_and_another_run_give_the_same_bytes) {
  const std::string input = articles();
  MemoryFiles left_alone;
  left_alone.put("in.jsonl", input);
  ASSERT_TRUE(run(left_alone));
  const std::string output = left_alone.read("out.jsonl", SIZE_MAX).value();
  const std::string problems = left_alone.read("problems.jsonl", SIZE_MAX).value();
  ASSERT_GT(output.size(), 4u << 20) << "there are several checkpoints";
  EXPECT_EQ(left_alone.kind_of("out.jsonl.journal"), Files::Kind::absent);
  int moment = 1;
  for (bool ended = false; !ended; ++moment) {
    MemoryFiles files;
    files.put("in.jsonl", input);
    ended = run(DyingFiles(files, moment));
    if (!ended) EXPECT_TRUE(run(files)) << "after a kill at change " << moment;
    EXPECT_TRUE(files.read("out.jsonl", SIZE_MAX).value() == output) << "killed at change " << moment;
    EXPECT_TRUE(files.read("problems.jsonl", SIZE_MAX).value() == problems) << "killed at change " << moment;
    EXPECT_EQ(files.kind_of("out.jsonl.part"), Files::Kind::absent);
    EXPECT_EQ(files.kind_of("out.jsonl.journal"), Files::Kind::absent);
  }
  EXPECT_GT(moment, 10) << "the process was killed at many moments";
}

TEST(Resume, what_was_read_is_not_read_again) {
  MemoryFiles files;
  files.put("in.jsonl", articles());
  EXPECT_FALSE(run(DyingFiles(files, 8)));
  const std::string journal = files.read("out.jsonl.journal", 1 << 20).value();
  EXPECT_EQ(journal.find("\"inputs\": 0,"), std::string::npos) << journal;
}

TEST(Resume, a_journal_of_another_run_is_refused) {
  MemoryFiles files;
  files.put("in.jsonl", articles());
  EXPECT_FALSE(run(DyingFiles(files, 8)));
  files.put("in.jsonl", "{\"text\": \"One.\"}\n");
  std::string err;
  const CommandContext context{.files = files,
                               .open_standard_input = [] { return stream_of_bytes(""); },
                               .out = [](std::string_view) {},
                               .err = [&](std::string_view bytes) { err += bytes; }};
  EXPECT_EQ(run_command(kArguments, context), exit_fatal);
  EXPECT_NE(err.find("cli.other_journal"), std::string::npos) << err;
}

TEST(Read, prints_json_text_and_markdown_and_what_was_kept_out) {
  MemoryFiles files;
  files.put("a.txt", "Dam overtops\n\nSeven people died in the valley on Thursday, the governor said.\n");
  const auto printed = [&](std::vector<std::string> arguments) {
    std::string out;
    arguments.insert(arguments.begin(), "read");
    arguments.emplace_back("a.txt");
    const CommandContext context{.files = files,
                                 .open_standard_input = [] { return stream_of_bytes(""); },
                                 .out = [&](std::string_view bytes) { out += bytes; },
                                 .err = [](std::string_view) {}};
    EXPECT_EQ(run_command(arguments, context), exit_done);
    return out;
  };
  EXPECT_TRUE(printed({}).starts_with("{\"id\":\"d-")) << printed({});
  EXPECT_TRUE(printed({"-f", "text"}).starts_with("Dam overtops\n")) << printed({"-f", "text"});
  EXPECT_TRUE(printed({"-f", "markdown"}).starts_with("# Dam overtops\n")) << printed({"-f", "markdown"});
  EXPECT_NE(printed({"-f", "text", "--blocks"}).find("[headline] Dam overtops"), std::string::npos);
}

}  // namespace
}  // namespace synoptic
