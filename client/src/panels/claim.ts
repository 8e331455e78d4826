/** A fact in a few words of ours, for the head of the evidence card. */
import type { TFunction } from 'i18next';
import { glyphOf, type Language } from '../marks/kinds.ts';
import type { FactNode } from './use-fact.ts';

/** What the card claims; a task is named by its number and first words. */
export function claimOf(node: FactNode, t: TFunction, language: Language): string {
  switch (node.__typename) {
    case 'Appointment': {
      const act = language === 'zh' ? glyphOf('Appointment', node.action) : t(`action.${node.action}`);
      return [node.personName, act, node.unitName, node.postName].filter(Boolean).join(' ');
    }
    case 'Task':
      return taskName(node, t);
    case 'Membership':
      return [node.personName ?? node.unitName, node.position, node.role].filter(Boolean).join(' ');
    case 'Citation':
      return `${t(`relation.${node.relation}`)} ${node.targetNumber}`;
    case 'Document':
      return node.number ?? node.title ?? '';
    case 'Gazette':
      return node.title ?? node.key;
    default:
      return '';
  }
}

/** 第 n 项, or the first words where no number is printed. */
export function taskName(task: { seq: string | null; content: string }, t: TFunction): string {
  return task.seq === null ? `${task.content.slice(0, 12)}…` : t('task.item', { seq: task.seq });
}
