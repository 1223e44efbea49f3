// The class behind voice_candidates(): what it keeps while it asks a sentence and its neighbours for one figure. Only
// the sources of this folder see it.
//
// voice_candidates.cc holds the walk and the attributions, voice_tree.cc the place and its tree, voice_reach.cc what
// stands farther away.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/claims/voice_candidates.h"
#include "synoptic/claims/voice_words.h"

namespace synoptic {

constexpr std::size_t kDepth = 10;    // Steps from a figure towards the root of its sentence.
constexpr std::size_t kReach = 64;    // Attributions around a figure that are asked.
constexpr std::size_t kFarthest = 3;  // Sentences back from which a voice may run on.
constexpr std::uint32_t kWide = 150;  // Tokens of a sentence on either side of the figure that are read.
constexpr std::uint32_t kNoToken = 0xFFFFFFFF;

/// A small number as it stands; larger ones by size.
std::string binned(std::size_t count);

class VoiceGatherer {
 public:
  VoiceGatherer(const Annotations& annotations, const Figure& figure);
  std::vector<VoiceCandidate> run();

 private:
  std::string lower(std::uint32_t token) const;
  /// What lies around a place, at most kReach before and after it.
  template <class T>
  static std::span<const T> near(const Layer<T>& layer, std::uint32_t offset) {
    const std::size_t at = layer.first_from(offset), first = at > kReach ? at - kReach : 0;
    if (layer.empty()) return {};
    return {&layer[0] + first, std::min(layer.size(), at + kReach) - first};
  }
  /// The token of the figure that the rest of it hangs on.
  std::uint32_t top_token() const;
  std::uint32_t child(std::uint32_t head, std::string_view relation) const;
  std::string case_of(std::uint32_t token) const;
  std::string lemma(std::uint32_t token) const;
  std::string class_of(std::uint32_t token) const;
  /// What is so of the place, whoever is behind it.
  void read_place();
  /// The document counts the same again and comes to something else.
  bool is_disputed() const;
  VoiceCandidate& candidate(Chain chain, const std::string& way);
  void add(Chain chain, const std::string& way, const std::vector<std::string>& features);
  /// Of an attribution, wherever the figure stands to it.
  void describe(const Attribution& one, std::vector<std::string>& features) const;
  std::string distance(const Attribution& one) const;
  /// What stands in the tree between the figure and the top of the content over it.
  void path_in(const Attribution& one, std::vector<std::string>& features) const;
  void over_the_place();
  void up_the_tree();
  void around_pivot(std::uint32_t pivot, std::uint32_t from, const std::string& up, std::size_t depth,
                    const std::string& passed);
  /// "FNC's estimate", "the reckoning of the ministry", "the count by the police".
  void owners_of(std::uint32_t noun, const std::string& way, std::uint32_t pivot, const std::string& up,
                 std::size_t depth, const std::string& passed);
  /// "6.3 (USGS, revised from 6.4)"
  void bracketed();
  /// "the table, which has 40": what "which" stands for.
  std::uint32_t antecedent(std::uint32_t subject, std::uint32_t verb) const;
  void offer(std::uint32_t token, const std::string& way, std::uint32_t pivot, const std::string& up, std::size_t depth,
             const std::string& passed);
  void around_the_place();
  bool holds(const Attribution& one) const;
  /// In the sentence, with another content.
  void beside(std::uint32_t at);
  /// The last that tells, where it is too far to be a neighbour.
  void far_neighbour(std::uint32_t at);
  void neighbour(std::uint32_t at, const std::string& way, std::size_t apart);
  std::uint32_t subject_of(TokenSpan sentence) const;
  std::uint32_t subject_of_sentence() const { return subject_of(sentence_); }
  void from_afar();
  /// "19:30 Directorate: nine dead"
  void label();
  /// "Kamla Devi counted them twice. There were 47."; "The report runs to 140 pages. ... By morning it was 410 litres."
  void subjects_before();
  /// Who gives the same amount elsewhere.
  void same_amount();
  /// How each candidate stands to the figure: what lies between.
  void tell_order();
  /// Through whatever is told at the token to the voice that stands there.
  Chain chain_to(std::uint32_t token, const Voice& voice) const;

  const Annotations& a_;
  const Words& words_;
  const Figure& figure_;
  VoiceReader reader_;
  std::size_t sentence_at_ = 0;
  TokenSpan sentence_{0, 0};
  std::uint32_t top_ = kNoToken;
  const Block* block_ = nullptr;
  bool quoted_ = false, tells_ = false, disputed_ = false;
  std::vector<std::string> place_;
  std::vector<VoiceCandidate> found_;
  std::vector<std::string> ways_{""};  ///< By candidate: the first way that led to it.
};

}  // namespace synoptic
