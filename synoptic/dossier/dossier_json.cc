// The keys and their order are the contract of docs/dossier.schema.json: keys may be added, not renamed.
#include "synoptic/dossier/dossier_json.h"

#include <algorithm>

#include "synoptic/base/json_writer.h"
#include "synoptic/dossier/interval_json.h"
#include "synoptic/dossier/places.h"
#include "synoptic/text/offset_map.h"

namespace synoptic {

namespace {

/// Writes one dossier; a member a section, in the order of the contract.
class DossierWriter {
 public:
  DossierWriter(const Dossier& dossier, std::string& out) : dossier_(dossier), places_(dossier), json_(out, 2) {}

  void write() {
    json_.begin_object().field("schema", "synoptic/1").field("title", dossier_.title);
    documents();
    origins();
    lead();
    actors();
    figures();
    quotations();
    timeline();
    conflicts();
    echoes();
    grid();
    silences();
    evidence();
    texts();
    versions();
    judgements();
    problems();
    json_.end_object();
  }

 private:
  const std::string& id_of(std::uint32_t report) const { return dossier_.reports[report].document.id(); }

  void document_ids(std::string_view key, const std::vector<std::uint32_t>& reports) {
    json_.key(key).begin_array();
    for (const std::uint32_t report : reports) json_.value(id_of(report));
    json_.end_array();
  }

  void strings(std::string_view key, const std::vector<std::string>& values) {
    json_.key(key).begin_array();
    for (const std::string& value : values) json_.value(value);
    json_.end_array();
  }

  void places(std::string_view key, const std::vector<Place>& all) {
    json_.key(key).begin_array();
    for (const Place& place : all) places_.object(json_, place);
    json_.end_array();
  }

  void span_bytes(std::string_view key, Span span) {
    json_.key(key).begin_object().field("begin_byte", span.begin).field("end_byte", span.end).end_object();
  }

  void documents() {
    json_.objects("documents", dossier_.reports, [&](const Report& report) {
      const Document& document = report.document;
      const Metadata& metadata = document.metadata();
      json_.field("id", document.id()).field("source", document.source()).field("sha256", document.sha256());
      json_.field("title", metadata.title).field("outlet", metadata.outlet).field("agency", metadata.agency);
      json_.field("author", metadata.author).field("url", metadata.url).field("language", metadata.language);
      json_.field("text_length", OffsetMap(document.text()).length());
      json_.key("published");
      write_dated(json_, report.published);
      json_.key("modified");
      write_dated(json_, metadata.modified.value_or(DatedBasis{}));
      json_.field("origin", dossier_.origins[report.origin].id);
    });
  }

  void origins() {
    json_.objects("origins", dossier_.origins, [&](const Origin& origin) {
      json_.field("id", origin.id).field("name", origin.name);
      document_ids("documents", origin.documents);
    });
  }

  void lead() {
    json_.objects("lead", dossier_.lead, [&](const LeadSentence& sentence) {
      json_.field("group", to_string(sentence.group)).field("text", sentence.text);
      json_.known_field("member", sentence.member);
      document_ids("documents", sentence.documents);
      places("places", sentence.places);
    });
  }

  void actors() {
    json_.objects("actors", dossier_.actors, [&](const DossierActor& actor) {
      json_.field("id", actor.id).field("name", actor.name).field("kind", to_string(actor.kind));
      strings("aliases", actor.aliases);
      json_.known_field("role", actor.role);
      places("mentions", actor.mentions);
    });
  }

  void figures() {
    json_.objects("figures", dossier_.figures, [&](const FigureGroup& group) {
      json_.field("id", group.id).field("subject", group.subject).field("unit", group.unit);
      json_.field("relation", to_string(group.relation)).field("origins", group.origins);
      json_.field("independence", to_string(group.independence)).field("why", group.why);
      json_.field("label", group.label).known_field("outcome", group.outcome);
      json_.objects("mentions", group.mentions, [&](const FigureMention& mention) { figure_mention(mention); });
      json_.objects("pairs", group.pairs, [&](const ValuePair& pair) {
        json_.field("first", pair.first).field("second", pair.second).field("relation", to_string(pair.relation));
      });
      json_.field("decisive", group.decisive);
    });
  }

  void figure_mention(const FigureMention& mention) {
    places_.fields(json_, mention.place);
    span_bytes("amount", mention.amount);
    json_.field("low", mention.low).field("high", mention.high).field("qualifier", to_string(mention.qualifier));
    json_.known_field("direction",
                      mention.direction == Direction::none ? std::string_view() : to_string(mention.direction));
    strings("sources", mention.sources);
    places("source_places", mention.source_places);
    json_.key("as_of").begin_object();
    write_interval_fields(json_, mention.as_of);
    json_.field("basis", to_string(mention.as_of_stated ? Basis::stated : Basis::inferred)).end_object();
    json_.field("status", to_string(mention.status)).field("origin", mention.origin);
    json_.known_field("scope", mention.scope);
    json_.field("unit", mention.unit).field("withdrawn", mention.withdrawn);
    json_.field("event", mention.background ? "background" : "reported");
  }

  void quotations() {
    json_.objects("quotations", dossier_.quotations, [&](const QuotationGroup& group) {
      json_.field("id", group.id).field("relation", to_string(group.relation)).field("why", group.why);
      json_.field("fullest", group.fullest);
      json_.known_field("speaker", group.speaker);
      json_.objects("mentions", group.mentions, [&](const QuotationMention& mention) {
        places_.fields(json_, mention.place);
        json_.known_field("speaker", mention.speaker);
        json_.known_field("actor", mention.actor);
        json_.field("direct", mention.direct).field("origin", mention.origin).field("why", mention.why);
      });
    });
  }

  void interval(const std::optional<DateInterval>& when) {
    if (!when) {
      json_.null();
      return;
    }
    json_.begin_object();
    write_interval_fields(json_, *when);
    json_.end_object();
  }

  void timeline() {
    json_.objects("timeline", dossier_.timeline, [&](const TimelineEntry& entry) {
      json_.field("id", entry.id);
      write_interval_fields(json_, entry.when);
      json_.field("what", entry.what).field("realis", to_string(entry.realis));
      json_.key("known");
      interval(entry.known);
      json_.objects("mentions", entry.mentions, [&](const TimelineMention& mention) {
        places_.fields(json_, mention.place);
        write_interval_fields(json_, mention.when);
        span_bytes("sentence", mention.sentence);
        json_.known_field("anchor", mention.anchor);
        json_.field("rule", mention.rule).field("dated", mention.dated).field("realis", to_string(mention.realis));
        json_.key("words").begin_object();
        places_.fields(json_, {mention.place.document, mention.words});
        json_.end_object();
        json_.key("told");
        interval(mention.told);
      });
    });
  }

  void conflicts() {
    json_.objects("conflicts", dossier_.conflicts, [&](const Conflict& conflict) {
      json_.field("id", conflict.id).field("kind", to_string(conflict.kind)).field("what", conflict.what);
      document_ids("documents", conflict.documents);
      strings("members", conflict.members);
      json_.objects("sides", conflict.sides, [&](const ConflictSide& side) {
        json_.field("says", side.says);
        places("places", side.places);
      });
      places("places", conflict.beside);
      json_.field("decided", conflict.decided).field("why", conflict.why);
    });
  }

  void echoes() {
    json_.objects("echoes", dossier_.echoes, [&](const Echo& echo) {
      json_.field("id", echo.id);
      document_ids("documents", echo.documents);
      json_.field("origin", echo.origin).field("basis", to_string(echo.basis)).field("why", echo.why);
      places("places", echo.places);
    });
  }

  void grid() {
    json_.objects("grid", dossier_.grid, [&](const GridRow& row) {
      json_.field("what", row.what).field("member", row.member);
      json_.key("cells").begin_array();
      for (std::size_t report = 0; report < row.cells.size(); ++report) {
        const GridCell& cell = row.cells[report];
        json_.begin_object()
            .field("document", id_of(static_cast<std::uint32_t>(report)))
            .field("state", to_string(cell.state));
        json_.key("place");
        if (cell.place)
          places_.object(json_, *cell.place);
        else
          json_.null();
        json_.known_field("value", cell.value);
        json_.end_object();
      }
      json_.end_array();
    });
  }

  void silences() {
    json_.objects("silences", dossier_.silences, [&](const Silence& silence) {
      json_.field("what", silence.what);
      document_ids("documents", silence.documents);
    });
  }

  void evidence() {
    json_.objects("evidence", dossier_.evidence, [&](const DossierEvidence& evidence) {
      json_.field("id", evidence.id).field("kind", to_string(evidence.kind));
      json_.objects("mentions", evidence.mentions, [&](const DossierEvidence::Item& item) {
        places_.fields(json_, item.place);
        json_.known_field("held_by", item.held_by);
        json_.known_field("verified_by", item.verified_by);
      });
    });
  }

  void texts() {
    json_.objects("texts", dossier_.texts, [&](const DossierText& text) {
      json_.field("id", text.id);
      json_.known_field("name", text.name);
      json_.known_field("clause", text.clause);
      places("mentions", text.mentions);
      strings("quotations", text.quotations);
    });
  }

  /// Only where there are any.
  void versions() {
    if (dossier_.versions.empty()) return;
    json_.objects("versions", dossier_.versions, [&](const OlderVersion& older) {
      const Metadata& metadata = older.document.metadata();
      json_.field("document", older.newer).field("id", older.document.id()).field("source", older.document.source());
      json_.field("sha256", older.document.sha256()).field("retrieved", metadata.retrieved);
      json_.key("published");
      write_dated(json_, metadata.published.value_or(DatedBasis{}));
      json_.key("modified");
      write_dated(json_, metadata.modified.value_or(DatedBasis{}));
      json_.objects("changes", older.changes, [&](const VersionChange& change) {
        json_.known_field("before", change.before);
        json_.known_field("after", change.after);
        if (!change.span.empty()) span_bytes("place", change.span);
      });
    });
  }

  /// A person's, only where there are any.
  void judgements() {
    if (dossier_.judgements.empty()) return;
    json_.objects("judgements", dossier_.judgements, [&](const Judgement& judgement) {
      json_.field("line", judgement.line).field("what", judgement.what).field("state", to_string(judgement.state));
      json_.known_field("why", judgement.why);
      json_.known_field("by", judgement.by);
      json_.known_field("note", judgement.note);
      strings("members", judgement.members);
      json_.key("places").begin_array();
      for (const JudgedPlace& judged : judgement.places) {
        for (std::uint32_t report = 0; report < dossier_.reports.size(); ++report) {
          if (id_of(report) == judged.document) places_.object(json_, {report, judged.span});
        }
      }
      json_.end_array();
    });
  }

  /// A problem names its document by id where it became one, else by its source.
  void problems() {
    json_.key("problems").begin_array();
    for (const Problem& problem : dossier_.problems) {
      const auto report = std::find_if(dossier_.reports.begin(), dossier_.reports.end(),
                                       [&](const Report& r) { return r.document.source() == problem.source; });
      write_problem(json_, problem, report == dossier_.reports.end() ? problem.source : report->document.id());
    }
    json_.end_array();
  }

  const Dossier& dossier_;
  PlaceWriter places_;
  JsonWriter json_;
};

}  // namespace

std::string dossier_json(const Dossier& dossier) {
  std::string out;
  DossierWriter(dossier, out).write();
  out += '\n';
  return out;
}

}  // namespace synoptic
