#include "synoptic/ingest/unread_kinds.h"

#include <algorithm>

namespace synoptic {

namespace {

struct Kind {
  std::string_view name;     ///< "a picture"
  std::string_view endings;  ///< Each between spaces.
};

/// What no report is in.
constexpr Kind kNoArticles[] = {
    {"a picture", " png jpg jpeg jpe gif webp svg ico bmp tif tiff avif heic heif psd ai eps raw "},
    {"a video or a sound", " mp4 m4v m4a mp3 mov avi mkv webm ogg oga ogv wav flac aac wma wmv srt vtt m3u8 "},
    {"a part of pages", " css scss less js mjs cjs ts jsx tsx map woff woff2 ttf otf eot wasm webmanifest "},
    {"a table of data", " csv tsv xls xlsx ods parquet "},
    {"a program or what one writes for itself",
     " py sh bat exe dll so a o c cc h cpp java class jar go rs rb pl php log lock tmp bak swp db sqlite sqlite3 "
     "pickle "
     "pyc ini cfg conf toml yaml yml ds_store url webloc desktop lnk "},
};

/// What may be a report all the same.
constexpr Kind kDocuments[] = {
    {"a PDF file", " pdf "},
    {"an office document", " doc docx docm odt rtf pages wps ppt pptx odp "},
    {"a book", " epub mobi azw azw3 "},
    {"a mail", " eml msg mbox "},
    {"an archive of a kind that is not read", " tar tgz 7z rar bz2 xz lz lzma webarchive maff "},
    {"a text with marks of a kind that is not read", " rst tex adoc org wiki textile "},
};

const Kind* kind_of_ending(const Kind* begin, const Kind* end, std::string_view ending) {
  const std::string wanted = " " + std::string(ending) + " ";
  const Kind* const found =
      std::find_if(begin, end, [&](const Kind& kind) { return kind.endings.find(wanted) != std::string_view::npos; });
  return found == end ? nullptr : found;
}

/// "png" of "a/b.PNG"; empty where the name has none.
std::string ending_of(std::string_view path) {
  const std::string_view name = path.substr(path.find_last_of("/#") + 1);  // npos + 1 is 0
  const std::size_t stop = name.rfind('.');
  constexpr std::size_t kLongest = 16;
  if (stop == std::string_view::npos || name.size() - stop > kLongest) return {};
  std::string ending(name.substr(stop + 1));
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return ending;
}

}  // namespace

Problem why_unread(const std::string& path) {
  const std::string ending = ending_of(path);
  if (!ending.empty()) {
    if (const Kind* kind = kind_of_ending(std::begin(kNoArticles), std::end(kNoArticles), ending))
      return {"ingest.no_article_kind", "it is " + std::string(kind->name) + ", which holds no report", path};
    if (const Kind* kind = kind_of_ending(std::begin(kDocuments), std::end(kDocuments), ending))
      return {"ingest.unsupported",
              "it is " + std::string(kind->name) + ", which is not read: save its text as a file that ends in .txt",
              path};
  }
  return {"ingest.skipped",
          (ending.empty() ? "its name has no ending" : "no kind of report that is known here ends in ." + ending) +
              std::string(", so it was not looked into; named by itself it is read as what it holds"),
          path};
}

}  // namespace synoptic
