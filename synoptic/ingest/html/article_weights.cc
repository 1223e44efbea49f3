#include "synoptic/ingest/html/article_weights.h"
namespace synoptic {
const Forest kFirstForest = {nullptr, nullptr, 0, 0}, kSecondForest = {nullptr, nullptr, 0, 0};
const WordWeight kClassWords[] = {{0, 0}}, kLineWords[] = {{0, 0}};
const std::size_t kClassWordCount = 1, kLineWordCount = 1;
const float kArticleThreshold = 0.5f;
}  // namespace synoptic
