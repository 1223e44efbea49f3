// The annotations of one document as one line of JSON (docs/annotations.schema.json).
#include <algorithm>
#include <optional>
#include <vector>

#include "synoptic/base/json_writer.h"
#include "synoptic/dossier/interval_json.h"
#include "synoptic/render/render.h"
#include "synoptic/text/offset_map.h"

namespace synoptic {

namespace {

void document_object(JsonWriter& json, const Document& document, const DatedBasis& published) {
  const Metadata& metadata = document.metadata();
  json.begin_object().field("id", document.id()).field("source", document.source()).field("sha256", document.sha256());
  json.field("title", metadata.title).field("outlet", metadata.outlet).field("agency", metadata.agency);
  json.field("author", metadata.author).field("url", metadata.url).field("language", metadata.language);
  json.key("published");
  write_dated(json, published);
  json.key("modified");
  write_dated(json, metadata.modified.value_or(DatedBasis{}));
  json.field("text", document.text());
}

/// Writes one document's layers; a member a layer.
class AnnotationsWriter {
 public:
  AnnotationsWriter(const Annotations& annotations, std::string& out)
      : held_(annotations), offsets_(annotations.document.text()), json_(out) {}

  void write() {
    json_.begin_object().field("schema", "synoptic-annotations/1").key("document");
    document_object(json_, held_.document, held_.published);
    blocks();
    json_.end_object();
    sentences();
    tokens();
    mentions();
    actors();
    figures();
    times();
    quotations();
    attributions();
    evidence();
    events();
    problems();
    json_.end_object();
  }

 private:
  JsonWriter& place(Span span) {
    json_.field("begin", offsets_.code_points(span.begin)).field("end", offsets_.code_points(span.end));
    return json_.field("begin_byte", span.begin).field("end_byte", span.end);
  }

  void spans(std::string_view key, const std::vector<Span>& pieces) {
    json_.key(key).begin_array();
    for (const Span span : pieces) {
      json_.begin_object();
      place(span).end_object();
    }
    json_.end_array();
  }

  void blocks() {
    json_.objects("blocks", held_.document.blocks(),
                  [&](const Block& block) { place(block.span).field("kind", to_string(block.kind)); });
  }

  void sentences() {
    json_.objects("sentences", held_.words.sentences, [&](const Sentence& sentence) { place(sentence.span); });
  }

  void tokens() {
    const Words& words = held_.words;
    json_.key("tokens").begin_array();
    for (std::size_t i = 0; i < words.tokens.size(); ++i) {
      json_.begin_object();
      place(words.tokens[i].span).field("upos", to_string(words.upos[i]));
      json_.field("head", words.heads.empty() ? -1 : words.heads[i]);
      json_.known_field("deprel", words.deprels.empty() ? std::string_view() : words.deprels[i]);
      json_.end_object();
    }
    json_.end_array();
  }

  // Mentions by name, and apart from them what refers back to them by description or pronoun.
  void mentions() {
    constexpr std::string_view kForms[] = {"name", "nominal", "pronoun"};
    std::vector<Mention> names, references;
    for (const Mention& mention : held_.mentions)
      (mention.form == MentionForm::name ? names : references).push_back(mention);
    references.insert(references.end(), held_.pronouns.begin(), held_.pronouns.end());
    std::stable_sort(references.begin(), references.end(),
                     [](const Mention& a, const Mention& b) { return a.span < b.span; });
    json_.objects("mentions", names, [&](const Mention& mention) {
      place(mention.span).field("kind", to_string(mention.kind));
      json_.field("name", mention.name).field("actor", mention.actor);
    });
    json_.objects("references", references, [&](const Mention& mention) {
      place(mention.span).field("kind", to_string(mention.kind)).field("form", kForms[static_cast<int>(mention.form)]);
      json_.field("name", mention.name).field("actor", mention.actor);
    });
  }

  void actors() {
    json_.objects("actors", held_.actors, [&](const Actor& actor) {
      json_.field("name", actor.name).field("kind", to_string(actor.kind)).key("aliases").begin_array();
      for (const std::string& alias : actor.aliases) json_.value(alias);
      json_.end_array();
      json_.known_field("role", actor.role);
      json_.field("country", actor.country);
    });
  }

  void figures() {
    json_.objects("figures", held_.figures, [&](const Figure& figure) {
      place(figure.span)
          .field("low", figure.low)
          .field("high", figure.high)
          .field("qualifier", to_string(figure.qualifier));
      json_.known_field("direction",
                        figure.direction == Direction::none ? std::string_view() : to_string(figure.direction));
      json_.field("unit", figure.unit);
      json_.known_field("subject", figure.subject);
      json_.field("kind", to_string(figure.kind));
      json_.known_field("head", figure.head);
      json_.known_field("predicate", figure.predicate);
      json_.known_field("outcome", figure.outcome);
      json_.key("restrictors").begin_array();
      for (const std::string& restrictor : figure.restrictors) json_.value(restrictor);
      json_.end_array();
      json_.known_field("scope", figure.scope);
      json_.field("status", to_string(figure.status)).field("event", to_string(figure.event));
      json_.field("withdrawn", figure.withdrawn).field("addition", figure.addition);
      json_.field("part_of", figure.part_of).field("same_as", figure.same_as).field("as_of", figure.as_of);
      json_.key("counted");
      if (figure.counted) {
        json_.begin_object();
        place(*figure.counted).end_object();
      } else {
        json_.null();
      }
      json_.key("amount").begin_object();
      place(figure.amount).end_object();
    });
  }

  void times() {
    json_.objects("times", held_.times, [&](const Timex& time) {
      place(time.span).field("type", to_string(time.type)).field("value", time.value);
      json_.known_field("mod", time.modifier);
      write_interval_fields(json_, time.when);
      json_.known_field("anchor", time.anchor);
      json_.field("rule", time.rule);
    });
  }

  void quotations() {
    json_.objects("quotations", held_.quotations, [&](const Quotation& quotation) {
      place(quotation.span);
      json_.known_field("speaker", quotation.speaker);
      json_.field("actor", quotation.actor).field("direct", quotation.direct).field("kind", to_string(quotation.kind));
      json_.field("attribution", quotation.attribution);
      json_.known_field("why", quotation.why);
    });
  }

  void attributions() {
    json_.objects("attributions", held_.attributions, [&](const Attribution& attribution) {
      spans("source", attribution.source);
      spans("cue", attribution.cue);
      spans("content", attribution.content);
      json_.field("parent", attribution.parent).field("kind", to_string(attribution.kind));
      json_.field("stance", to_string(attribution.stance));
      json_.known_field("voice", attribution.voice);
      json_.field("actor", attribution.actor);
      json_.known_field("cue_lemma", attribution.cue_lemma);
      json_.field("hedged", attribution.hedged);
    });
  }

  void evidence() {
    json_.objects("evidence", held_.evidence, [&](const Evidence& evidence) {
      place(evidence.span).field("kind", to_string(evidence.kind));
      json_.known_field("held_by", evidence.held_by);
      json_.known_field("verified_by", evidence.verified_by);
    });
    json_.objects("texts", held_.texts, [&](const CitedText& text) {
      place(text.span);
      json_.known_field("name", text.name);
      json_.known_field("clause", text.clause);
    });
  }

  void events() {
    json_.objects("events", held_.events, [&](const Event& event) {
      place(event.span).field("lemma", event.lemma).field("verb", event.verb).field("nominal", event.nominal);
      json_.field("realis", to_string(event.realis))
          .field("negated", event.negated)
          .field("telling", event.is_reporting);
      json_.field("time", event.time).field("told_in", event.told_in).field("score", static_cast<double>(event.score));
      json_.objects("participants", event.participants, [&](const Participant& one) {
        place(one.span).field("role", to_string(one.role)).field("actor", one.actor);
      });
    });
  }

  void problems() {
    json_.key("problems").begin_array();
    for (const Problem& problem : held_.document.problems()) write_problem(json_, problem, {});
    for (const Problem& problem : held_.problems) write_problem(json_, problem, {});
    json_.end_array();
  }

  const Annotations& held_;
  OffsetMap offsets_;
  JsonWriter json_;
};

}  // namespace

std::string annotations_json(const Annotations& annotations) {
  std::string out;
  AnnotationsWriter(annotations, out).write();
  return out;
}

}  // namespace synoptic
