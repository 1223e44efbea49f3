// The real file system, tried in a folder of its own that is gone afterwards.
#include "synoptic/base/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "synoptic/base/memory_files.h"

namespace synoptic {
namespace {

namespace fs = std::filesystem;

class FilesTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "synoptic-files-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string at(const std::string& name) const { return folder_ + "/" + name; }
  std::string put(const std::string& name, const std::string& bytes) const {
    fs::create_directories(fs::path(at(name)).parent_path());
    std::ofstream(at(name), std::ios::binary) << bytes;
    return at(name);
  }

  std::string folder_;
  const Files& files_ = posix_files();
};

TEST_F(FilesTest, ReadsAllBytesOfAFileThatHoldsNuls) {
  const std::string bytes("a\0b\r\n\xff", 6);
  const auto read = files_.read(put("a.txt", bytes), 100);
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.value(), bytes);
}

TEST_F(FilesTest, ReadsAFileOfExactlyTheLimitAndRefusesOneByteMore) {
  EXPECT_TRUE(files_.read(put("five", "12345"), 5).ok());
  const auto refused = files_.read(put("six", "123456"), 5);
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, "files.too_large");
  EXPECT_EQ(refused.error().source, at("six"));
}

TEST_F(FilesTest, NamesWhatCannotBeRead) {
  EXPECT_EQ(files_.read(at("absent"), 10).error().code, "files.not_found");
  EXPECT_EQ(files_.read(folder_, 10).error().code, "files.not_readable");
  EXPECT_EQ(files_.list(at("absent")).error().code, "files.not_found");
  EXPECT_EQ(files_.list(put("file", "x")).error().code, "files.not_readable");
}

TEST_F(FilesTest, RefusesAPipeInsteadOfWaitingForItsWriter) {
  ASSERT_EQ(::mkfifo(at("pipe").c_str(), 0600), 0);
  EXPECT_EQ(files_.kind_of(at("pipe")), Files::Kind::other);
  EXPECT_EQ(files_.read(at("pipe"), 10).error().code, "files.not_readable");
}

TEST_F(FilesTest, ListsFilesAtAnyDepthSortedWithoutHiddenOnes) {
  put("b/2.txt", "");
  put("b/1.txt", "");
  put("a.txt", "");
  put(".hidden/x.txt", "");
  put("b/.y.txt", "");
  const auto listing = files_.list(folder_);
  ASSERT_TRUE(listing.ok());
  EXPECT_EQ(listing.value().paths, (std::vector<std::string>{at("a.txt"), at("b/1.txt"), at("b/2.txt")}));
}

TEST_F(FilesTest, FollowsLinksToFilesButNotToFoldersSoThatACircleEnds) {
  put("real/a.txt", "a");
  fs::create_directory_symlink(folder_, at("real/circle"));
  fs::create_symlink(at("real/a.txt"), at("real/b.txt"));
  const auto listing = files_.list(folder_);
  ASSERT_TRUE(listing.ok());
  EXPECT_EQ(listing.value().paths, (std::vector<std::string>{at("real/a.txt"), at("real/b.txt")}));
}

TEST_F(FilesTest, ListsAFolderThatCannotBeReadAsAProblemAndKeepsTheRest) {
  put("a.txt", "");
  put("shut/b.txt", "");
  ASSERT_EQ(::chmod(at("shut").c_str(), 0), 0);
  const auto listing = files_.list(folder_);
  ASSERT_EQ(::chmod(at("shut").c_str(), 0700), 0);
  ASSERT_TRUE(listing.ok());
  if (::geteuid() == 0) GTEST_SKIP() << "root reads everything";
  EXPECT_EQ(listing.value().paths, std::vector<std::string>{at("a.txt")});
  ASSERT_EQ(listing.value().problems.size(), 1u);
  EXPECT_EQ(listing.value().problems[0].code, "files.not_readable");
}

TEST_F(FilesTest, WritesAWholeFileKeepsItsModeAndLeavesNothingElse) {
  const std::string path = put("out.json", "old");
  ASSERT_EQ(::chmod(path.c_str(), 0640), 0);
  ASSERT_TRUE(files_.write(path, "new").ok());
  EXPECT_EQ(files_.read(path, 10).value(), "new");
  EXPECT_EQ(fs::status(path).permissions(), fs::perms(0640));
  EXPECT_EQ(files_.list(folder_).value().paths, std::vector<std::string>{path});
}

TEST_F(FilesTest, WritesThroughALinkAndIntoADevice) {
  const std::string path = put("real", "old");
  fs::create_symlink(path, at("link"));
  ASSERT_TRUE(files_.write(at("link"), "new").ok());
  EXPECT_TRUE(fs::is_symlink(at("link")));
  EXPECT_EQ(files_.read(path, 10).value(), "new");
  EXPECT_TRUE(files_.write("/dev/null", "gone").ok());
  EXPECT_EQ(files_.kind_of("/dev/null"), Files::Kind::other);
}

TEST_F(FilesTest, SaysWhereItCannotWrite) {
  EXPECT_EQ(files_.write(at("absent/out"), "x").error().code, "files.not_writable");
  EXPECT_EQ(files_.write(folder_, "x").error().code, "files.not_writable");
}

TEST(MemoryFilesTest, HoldsFilesImpliesFoldersAndFailsOnPurpose) {
  MemoryFiles files;
  files.put("in/a.txt", "a");
  files.put("in/b/c.txt", "c");
  files.put("in/.d", "d");
  EXPECT_EQ(files.kind_of("in"), Files::Kind::folder);
  EXPECT_EQ(files.kind_of("in/a.txt"), Files::Kind::file);
  EXPECT_EQ(files.kind_of("i"), Files::Kind::absent);
  EXPECT_EQ(files.list("in").value().paths, (std::vector<std::string>{"in/a.txt", "in/b/c.txt"}));
  files.fail("in/a.txt", "files.not_readable");
  EXPECT_EQ(files.read("in/a.txt", 10).error().code, "files.not_readable");
  EXPECT_EQ(files.reads("in/a.txt"), 1);
}

}  // namespace
}  // namespace synoptic
