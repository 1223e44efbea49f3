// Which encoder a model's name stands for.
#include <cstring>
#include <map>
#include <mutex>
#include <utility>

#include "synoptic/language/encoder/embedded.h"
#include "synoptic/language/encoder/encoder.h"
#include "synoptic/language/encoder/linear.h"

namespace synoptic {

namespace {

constexpr std::size_t kMostBytes = std::size_t{128} << 20;

Result<std::shared_ptr<const Encoder>> load_file(const std::string& path, const Files& files,
                                                 const EncoderOptions& options) {
  struct Kept {
    encoder::Aligned<char> bytes;
    std::shared_ptr<const Encoder> encoder;
  };
  const Result<std::string> read = files.read(path, kMostBytes);
  if (!read) return read.error();
  auto kept = std::make_shared<Kept>();
  kept->bytes.assign(read.value().begin(), read.value().end());
  Result<std::shared_ptr<const Encoder>> loaded = Encoder::load({kept->bytes.data(), kept->bytes.size()}, options);
  if (!loaded) {
    Error error = loaded.error();
    error.source = path;
    return error;
  }
  kept->encoder = std::move(loaded).value();
  const Encoder* const encoder = kept->encoder.get();
  return std::shared_ptr<const Encoder>(std::move(kept), encoder);
}

Result<std::shared_ptr<const Encoder>> load_embedded(const std::string& name) {
  static std::mutex mutex;
  static std::map<std::string, Result<std::shared_ptr<const Encoder>>>& loaded =
      *new std::map<std::string, Result<std::shared_ptr<const Encoder>>>;
  const std::lock_guard lock(mutex);
  const auto found = loaded.find(name);
  if (found != loaded.end()) return found->second;
  EncoderOptions options;
  options.told = name == "news";
  options.pairs = encoder::embedded_weights(name + "_pairs");
  return loaded.emplace(name, Encoder::load(encoder::embedded_weights(name), options)).first->second;
}

}  // namespace

Result<std::shared_ptr<const Encoder>> encoder_named(const std::string& model, const Files& files,
                                                     const EncoderOptions& options) {
  if (model.find('/') != std::string::npos) return load_file(model, files, options);
  const bool by_default = model.empty();
  if (model == "none" || (by_default && encoder::embedded_weights("news").empty()))
    return std::shared_ptr<const Encoder>();
  const std::string name = by_default ? "news" : model;
  if (!encoder::embedded_weights(name).empty()) return load_embedded(name);
  std::string why = "there is no model '" + name + "'; name news, none, or a file of weights by a path with /";
  if (name == "news") why = "this program was built without the model 'news' (models/news/encoder.bin)";
  if (name == "open")
    why = "the model 'open' is a file of its own: scripts/open_weights writes it, --model ./open.bin reads it";
  return Error{"language.no_encoder", std::move(why), {}};
}

}  // namespace synoptic
