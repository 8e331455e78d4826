import type { Block, Signature } from './nodes.ts';

const isDated = (block: Block): block is Signature => block.kind === 'signature' && block.date !== null;

/**
 * The document's own signature: the first that names who signs, annexes left aside; else a day alone. A day in
 * the middle of a plan is no signature where bodies sign elsewhere.
 */
export function signatureOf(blocks: readonly Block[]): Signature | null {
  const signed = blocks.filter(isDated);
  return signed.find(({ issuers }) => issuers.length > 0) ?? signed[0] ?? null;
}
