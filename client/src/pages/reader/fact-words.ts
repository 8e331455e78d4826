/** A fact of the margin in a few words of ours, and the mark and the node it stands for. Pure. */
import type { TFunction } from 'i18next';
import type { DrawnKind } from '../../../../graph/ontology-types.ts';
import type { Action, ReaderFactFragment } from '../../api/__generated__/graphql.ts';

export interface FactWords {
  /** The kind whose mark it bears. */
  kind: DrawnKind;
  action: Action | null;
  /** Who or what it is about. */
  head: string;
  rest: string;
  /** Whether `rest` is the gazette's own text. */
  quoted: boolean;
  /** The node that the graph opens with; null where none is drawn for it. */
  node: string | null;
}

const plain = { action: null, rest: '', quoted: false } as const;
const joined = (...words: readonly (string | null)[]) => words.filter((word) => word).join(' · ');

export function wordsOf(fact: ReaderFactFragment, t: TFunction): FactWords {
  const document = fact.document?.id ?? null;
  switch (fact.__typename) {
    case 'Appointment':
      return {
        kind: 'Appointment',
        action: fact.action,
        head: fact.personName ?? t('start.nobodyNamed'),
        rest: joined(fact.unitName, fact.postName, fact.term),
        quoted: false,
        node: fact.id,
      };
    case 'Task':
      return {
        kind: 'Task',
        action: null,
        head: fact.seq === null ? '' : t('task.item', { seq: fact.seq }),
        rest: fact.content,
        quoted: true,
        node: fact.id,
      };
    case 'Membership':
      return {
        ...plain,
        kind: 'Group',
        head: fact.personName ?? fact.unitName ?? '',
        rest: joined(fact.role, fact.position, fact.personName === null ? null : fact.unitName),
        node: document,
      };
    case 'Printing':
      return {
        ...plain,
        kind: 'Document',
        head: fact.number ?? fact.title ?? '',
        rest: joined(fact.date, fact.issuers.join(' ')),
        node: document,
      };
    case 'Citation':
      return {
        ...plain,
        kind: 'Document',
        head: t(`relation.${fact.relation}`),
        rest: fact.targetNumber,
        node: document,
      };
    case 'Portfolio':
      return {
        ...plain,
        kind: 'Official',
        head: fact.holder,
        rest: fact.position ?? '',
        node: fact.official?.id ?? document,
      };
    case 'Liaison':
      return { ...plain, kind: 'Group', head: fact.place, node: document };
    case 'Commendation':
      return { ...plain, kind: 'Official', head: fact.recipient, node: document };
    case 'Meeting':
      return { ...plain, kind: 'Document', head: fact.title ?? '', rest: fact.date ?? '', node: document };
    case 'Decision':
      return { ...plain, kind: 'Task', head: '', rest: fact.subject, quoted: true, node: document };
  }
}
