// Packs a file that is built into the program: pack_file INPUT OUTPUT. Runs while building; no part of the program.
#include <zstd.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::ifstream in(argv[1], std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  // Weights of 8 bits hardly pack, whatever the level; the sparse ones are small, and worth it.
  constexpr std::size_t kSmall = std::size_t{8} << 20;
  const int level = bytes.size() < kSmall ? 19 : 3;
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), level);
  if (!in || bytes.empty() || ZSTD_isError(size) != 0) {
    std::cerr << "pack_file: " << argv[1] << " cannot be packed\n";
    return 1;
  }
  std::ofstream out(argv[2], std::ios::binary);
  out.write(packed.data(), static_cast<std::streamsize>(size));
  return out.flush() ? 0 : 1;
}
