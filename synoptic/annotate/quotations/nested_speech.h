// Whose words stand in a quotation inside another: "The pilot shouted 'Heads down!'" is the pilot's, whoever tells it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/quotation.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic::quotations {

/// Whoever the outer speaker says said it.
struct NestedVoice {
  std::string name;                    ///< Empty: somebody whom the outer words do not name ("He said, '...'").
  std::optional<std::uint32_t> actor;  ///< Index into Actors.
  bool is_outer = false;               ///< "I told them: '...'": the outer speaker's own words.
};

/// Reads the verb of speech beside `inner` within `outer`, and its subject, off the tree. `mentions` are names and
/// descriptions with their actors, `pronouns` those that stand for somebody. Empty where no verb of speech stands
/// there, and without trees. Cost: bounded.
std::optional<NestedVoice> nested_voice(const Document& document, const Words& words, const Layer<Mention>& mentions,
                                        const Layer<Mention>& pronouns, const Actors& actors, const Quotation& outer,
                                        const Quotation& inner);

}  // namespace synoptic::quotations
