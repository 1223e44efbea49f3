#include "synoptic/ingest/warc/http_message.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "synoptic/compression/codings.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

/// "HTTP/1.1 200 OK", and what is nearly that: 200; 0 for anything else.
int status_of(std::string_view line) {
  if (!line.starts_with("HTTP")) return 0;
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos) return 0;
  const std::size_t begin = line.find_first_not_of(' ', space);
  if (begin == std::string_view::npos) return 0;
  const auto status = whole_number(line.substr(begin, line.find_first_not_of("0123456789", begin) - begin));
  return status && *status >= 100 && *status <= 999 ? static_cast<int>(*status) : 0;
}

std::vector<std::string> tokens_of(std::string_view list) {
  std::vector<std::string> tokens;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    std::string token = media_type_of(list.substr(0, comma));  // lower case, without parameters and blanks
    if (!token.empty()) tokens.push_back(std::move(token));
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return tokens;
}

struct Unchunked {
  std::string body;
  bool chunked = false;  ///< The first chunk's size was one.
  bool whole = false;
};

/// The size of the chunk whose line begins at `at`, which moves behind it; nullopt where there is none.
std::optional<std::uint64_t> chunk_size(std::string_view bytes, std::size_t& at) {
  const std::string_view rest = bytes.substr(at, 4096);
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view line = rest.substr(0, end);
  const std::string_view digits = line.substr(0, line.find_first_not_of("0123456789abcdefABCDEF"));
  const std::string_view behind = line.substr(digits.size());
  if (const std::size_t text = behind.find_first_not_of(" \t\r"); text != std::string_view::npos && behind[text] != ';')
    return std::nullopt;
  at += end + 1;
  return whole_number(digits, 16);
}

Unchunked unchunk(std::string_view bytes) {
  Unchunked result;
  std::size_t at = 0;
  for (;;) {
    const std::optional<std::uint64_t> size = chunk_size(bytes, at);
    if (!size) return result;
    // A size beyond the bytes at hand, at the very beginning, is no chunk's if nothing like text stands behind it.
    result.chunked = true;
    if (*size == 0) {
      result.whole = true;
      return result;
    }
    const std::string_view chunk =
        bytes.substr(at, static_cast<std::size_t>(std::min<std::uint64_t>(*size, bytes.size() - at)));
    result.body += chunk;
    at += chunk.size();
    if (chunk.size() < *size) return result;
    if (bytes.substr(at, 2) == "\r\n")
      at += 2;
    else if (bytes.substr(at, 1) == "\n")
      at += 1;
    else
      return result;
  }
}

Problem wrong(std::string what) { return {"warc.coding_wrong", std::move(what), {}}; }

void take_off_chunks(HttpMessage& message, std::string_view body) {
  Unchunked unchunked = unchunk(body);
  if (!unchunked.chunked) {
    message.body = body;
    if (!body.empty()) message.problems.push_back(wrong("the header says that the body is chunked, and it is not"));
    return;
  }
  message.body = std::move(unchunked.body);
  if (!unchunked.whole)
    message.problems.push_back({"warc.body_cut_short", "the body's last chunk is missing or damaged", {}});
}

/// Takes one coding off; false where no further one can be.
bool take_off(HttpMessage& message, const std::string& token, std::size_t limit) {
  const std::optional<Coding> named = coding_named(token);
  const std::optional<Coding> shown = coding_by_bytes(message.body);
  if (!named) {
    if (token != "identity" && token != "none")
      message.problems.push_back(
          wrong("the body's coding '" + repair_utf8(token.substr(0, 40)).text + "' is not known"));
    return true;
  }
  const Coding coding = shown.value_or(*named);
  const bool bears_magic = *named == Coding::gzip || *named == Coding::zstd;
  if (bears_magic && !shown) {
    message.problems.push_back(wrong("the header says that the body is packed by " + token + ", and it is not"));
    return true;
  }
  if (coding != *named)
    message.problems.push_back(wrong("the header says that the body is packed by " + token + ", and it is otherwise"));
  Uncoded uncoded = decode_coding(coding, message.body, limit);
  if (!uncoded.whole && uncoded.bytes.empty()) {
    if (bears_magic) {
      message.problems.push_back({"warc.body_refused", "the packed body cannot be decoded", {}});
      message.body.clear();
      return false;
    }
    message.problems.push_back(wrong("the header says that the body is packed by " + token + ", and it is not"));
    return true;
  }
  message.body = std::move(uncoded.bytes);
  message.too_large = uncoded.over_limit;
  if (!uncoded.whole && !uncoded.over_limit)
    message.problems.push_back(
        {"warc.body_cut_short", "the packed body is damaged or cut short; it was read to there", {}});
  return !uncoded.over_limit;
}

}  // namespace

void decode_body(std::string_view body, HttpMessage& message, const IngestLimits& limits) {
  const std::vector<std::string> transfer = tokens_of(message.fields.all("Transfer-Encoding"));
  if (std::find(transfer.begin(), transfer.end(), "chunked") != transfer.end())
    take_off_chunks(message, body);
  else
    message.body = body;
  std::vector<std::string> codings = tokens_of(message.fields.all("Content-Encoding"));
  for (const std::string& token : transfer) {
    if (token != "chunked") codings.push_back(token);
  }
  if (codings.size() > limits.max_codings) {
    message.problems.push_back(
        {"warc.body_refused", "the body bears " + std::to_string(codings.size()) + " codings, one upon another", {}});
    message.body.clear();
    return;
  }
  for (auto token = codings.rbegin(); token != codings.rend(); ++token) {
    if (message.body.empty() || !take_off(message, *token, limits.max_file_bytes)) break;
  }
  if (codings.empty() && coding_by_bytes(message.body)) {
    const std::string type = media_type_of(message.fields.find("Content-Type").value_or("text/html"));
    if (type.starts_with("text/") || type.find("html") != std::string::npos || type.find("xml") != std::string::npos) {
      message.problems.push_back(wrong("the body is packed, and the header does not say so"));
      take_off(message, *coding_by_bytes(message.body) == Coding::gzip ? "gzip" : "zstd", limits.max_file_bytes);
    }
  }
  if (message.body.size() > limits.max_file_bytes) {
    message.body.resize(limits.max_file_bytes);
    message.too_large = true;
  }
}

HttpMessage read_http_response(std::string_view block, const IngestLimits& limits) {
  HttpMessage message;
  Header header = read_header(block.substr(0, limits.max_header_bytes));
  message.status = status_of(header.first_line);
  if (message.status == 0) return message;
  message.fields = std::move(header.fields);
  if (!header.ended && block.size() > limits.max_header_bytes) {
    message.problems.push_back({"warc.header_too_large", "the page's header fields are larger than the limit", {}});
    return message;
  }
  decode_body(block.substr(std::min(header.size, block.size())), message, limits);
  return message;
}

}  // namespace synoptic
