/** From each fact to the edges that a person walks: one reader a kind, so that a new kind fails to compile. */
import type { FactKind } from '../facts.ts';
import { edgeOfRelation, edgeOfRole } from '../ontology.ts';
import { type DerivedEdge, edge } from './edges.ts';
import { type StoredFact, withAssignmentIds } from './fact-ids.ts';
import { between, momentOf, type Period } from './intervals.ts';
import { partiesOf, positionOf } from './parties.ts';
import { documentOf } from './references.ts';
import type { Who } from './who.ts';

/**
 * What a fact needs to know of the others: who is who, its document's day, the day from which what it does to
 * another document counts, its gazette's period, its meeting.
 */
export type Drawing = {
  who: Who;
  dateOf: (fact: StoredFact) => string | null;
  effectOf: (fact: StoredFact) => string | null;
  periodOf: (gazette: string) => Period | undefined;
  meetingOf: (decision: StoredFact<'decision'>) => string | null;
};

/** All drawn edges of one fact, its document's among them. Tenures are not drawn here: they need many facts. */
export function draw(fact: StoredFact, drawing: Drawing): DerivedEdge[] {
  const document = documentOf(fact, drawing.who);
  const source = document ? [edge('OF_DOCUMENT', fact.id, document.id, fact)] : [];
  const reader = readers[fact.kind] as (fact: StoredFact, drawing: Drawing) => DerivedEdge[];
  return [...source, ...reader(fact, drawing)];
}

type Readers = { [K in FactKind]: (fact: StoredFact<K>, drawing: Drawing) => DerivedEdge[] };

const readers: Readers = {
  document(fact, drawing) {
    const document = documentOf(fact, drawing.who);
    if (!document) return [];
    return [
      edge('PRINTED_IN', document.id, `gazette:${fact.gazette}`, fact),
      ...fact.issuers.map((issuer) => edge('ISSUED_BY', document.id, drawing.who.unit(issuer).id, fact)),
    ];
  },

  appointment(fact, { who }) {
    const official = fact.person === null ? null : who.official(fact.person, fact);
    return [
      ...(official ? [edge('APPOINTEE', fact.id, official.id, fact, { role: fact.verb })] : []),
      ...(fact.post === null ? [] : [edge('TO_POST', fact.id, who.post(fact.unit, fact.post).id, fact)]),
    ];
  },

  task(fact, drawing) {
    const start = startOf(fact, drawing);
    const deadline = fact.deadline_date ?? null;
    const interval = between(start, deadline === null ? null : momentOf(deadline, undefined));
    return withAssignmentIds(fact).flatMap(({ name, type, role, term }) =>
      partiesOf(name, type, fact, drawing.who).map(({ thing }) =>
        edge(edgeOfRole[role], thing.id, fact.id, fact, { role: term, interval }),
      ),
    );
  },

  member(fact, drawing) {
    if (fact.group === null) return [];
    const group = drawing.who.named('Group', fact.group).id;
    const interval = between(startOf(fact, drawing), null);
    const official = fact.person === null ? null : drawing.who.official(fact.person, fact);
    const parties =
      fact.person === null && fact.position !== null
        ? positionOf(fact.position, drawing.who).map(({ thing }) => thing.id)
        : official
          ? [official.id]
          : [];
    return [
      ...parties.map((party) => edge('MEMBER_OF', party, group, fact, { role: fact.role, interval })),
      ...sourceOfGroup(fact, group, drawing),
    ];
  },

  member_unit(fact, drawing) {
    if (fact.group === null) return [];
    const group = drawing.who.named('Group', fact.group).id;
    const interval = between(startOf(fact, drawing), null);
    return [
      edge('MEMBER_OF', drawing.who.unit(fact.unit).id, group, fact, { role: fact.role, interval }),
      ...sourceOfGroup(fact, group, drawing),
    ];
  },

  group_office(fact, drawing) {
    if (fact.group === null) return [];
    const { who } = drawing;
    const group = who.named('Group', fact.group).id;
    const interval = between(startOf(fact, drawing), null);
    const directors =
      fact.director === null ? [] : partiesOf(fact.director, null, fact, who).map(({ thing }) => thing.id);
    return [
      ...(fact.unit === null
        ? []
        : [edge('HOSTS_OFFICE', who.unit(fact.unit).id, group, fact, { interval })]),
      ...directors.map((party) => edge('MEMBER_OF', party, group, fact, { role: '办公室主任', interval })),
      ...sourceOfGroup(fact, group, drawing),
    ];
  },

  portfolio(fact, drawing) {
    const official = drawing.who.official(fact.person, fact);
    if (!official) return [];
    const interval = between(startOf(fact, drawing), null);
    const lines = [
      ['OVERSEES', fact.oversees],
      ['LIAISES_WITH', fact.liaises],
      ['ASSISTS', fact.assists],
    ] as const;
    return lines.flatMap(([type, units]) =>
      units.map((unit) => edge(type, official.id, drawing.who.unit(unit).id, fact, { interval })),
    );
  },

  liaison(fact, drawing) {
    const { who } = drawing;
    const place = who.named('Place', fact.place).id;
    const interval = between(startOf(fact, drawing), null);
    return [
      ...fact.leaders.flatMap((leader) => partiesOf(leader, null, fact, who).map(({ thing }) => thing.id)),
      ...fact.units.map((unit) => who.unit(unit).id),
    ].map((party) => edge('LIAISES_WITH', party, place, fact, { interval }));
  },

  citation(fact, drawing) {
    if (fact.document === null) return [];
    const { who, effectOf, periodOf } = drawing;
    const interval = between(momentOf(effectOf(fact), periodOf(fact.gazette)), null);
    const [from, to] = [who.document(fact.document).id, who.document(fact.target).id];
    return [edge(edgeOfRelation[fact.relation], from, to, fact, { interval })];
  },

  commendation(fact, drawing) {
    if (fact.document === null) return [];
    const { who } = drawing;
    const interval = between(startOf(fact, drawing), null);
    const party =
      fact.recipient_type === 'person' ? who.citizen(fact.recipient, fact) : who.unit(fact.recipient);
    return party ? [edge('COMMENDED_BY', party.id, who.document(fact.document).id, fact, { interval })] : [];
  },

  meeting(fact, drawing) {
    const interval = between(momentOf(fact.date, drawing.periodOf(fact.gazette)), null);
    const people = [
      [fact.chair, '主持'],
      ...fact.attendees.map((name) => [name, '出席'] as const),
      ...fact.observers.map(({ person }) => [person, '列席'] as const),
      [fact.recorder, '记录'],
    ] as const;
    return [
      ...people.flatMap(([name, role]) =>
        name === null
          ? []
          : partiesOf(name, null, fact, drawing.who).map(({ thing }) => ({ party: thing.id, role })),
      ),
      ...fact.observers.flatMap(({ unit }) =>
        unit === null ? [] : [{ party: drawing.who.unit(unit).id, role: '列席' }],
      ),
    ].map(({ party, role }) => edge('TOOK_PART_IN', party, fact.id, fact, { role, interval }));
  },

  decision(fact, drawing) {
    const { who } = drawing;
    const meeting = drawing.meetingOf(fact);
    return [
      ...(meeting === null ? [] : [edge('DECIDED_AT', fact.id, meeting, fact)]),
      ...fact.leaders
        .flatMap((leader) => partiesOf(leader, null, fact, who))
        .map(({ thing }) => edge('LEADS', thing.id, fact.id, fact)),
      ...fact.lead_units.map((unit) => edge('LEADS', who.unit(unit).id, fact.id, fact)),
      ...fact.support_units.map((unit) => edge('SUPPORTS', who.unit(unit).id, fact.id, fact)),
    ];
  },
};

const startOf = (fact: StoredFact, { dateOf, periodOf }: Drawing) =>
  momentOf(dateOf(fact), periodOf(fact.gazette));

function sourceOfGroup(fact: StoredFact, group: string, { who }: Drawing): DerivedEdge[] {
  const document = documentOf(fact, who);
  return document ? [edge('OF_DOCUMENT', group, document.id, fact)] : [];
}
