// The program: hands the process's arguments, streams and terminal to run_command().
#include <sys/ioctl.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "synoptic/cli/cli.h"

namespace {

int terminal_columns() {
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool colour_allowed() {
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  return !(no_color && *no_color) && !(term && std::string_view(term) == "dumb");
}

/// A page's tree takes a megabyte and gives it back: kept, the system need not hand out and clear the same memory anew
/// for the next page (a twentieth of the time over 300 pages, 2026-11-28).
void keep_freed_memory() {
#ifdef __GLIBC__
  constexpr int kKept = 16 << 20, kMapped = 4 << 20;
  (void)mallopt(M_TRIM_THRESHOLD, kKept);
  (void)mallopt(M_MMAP_THRESHOLD, kMapped);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  keep_freed_memory();
  const synoptic::CommandContext context{
      .files = synoptic::posix_files(),
      .open_standard_input = [] { return synoptic::stream_of_descriptor(STDIN_FILENO); },
      .out = [](std::string_view bytes) { std::fwrite(bytes.data(), 1, bytes.size(), stdout); },
      .err = [](std::string_view bytes) { std::fwrite(bytes.data(), 1, bytes.size(), stderr); },
      .out_is_terminal = isatty(STDOUT_FILENO) == 1,
      .err_is_terminal = isatty(STDERR_FILENO) == 1,
      .colour_allowed = colour_allowed(),
      .columns = terminal_columns(),
  };
  try {
    const int code = synoptic::run_command({argv + 1, argv + argc}, context);
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
      std::fputs("synoptic: files.not_writable: standard output could not be written\n", stderr);
      return synoptic::exit_fatal;
    }
    return code;
  } catch (const std::exception& error) {  // Out of memory, or a bug.
    std::fprintf(stderr, "synoptic: %s\n", error.what());
    return synoptic::exit_fatal;
  }
}
