import type { FactOf, Flag } from '../facts.ts';
import type { GazetteContext } from './reader.ts';
import { slipsIn } from './slip.ts';
import { looksLikeName } from './surnames.ts';

type Party = FactOf<'task'>['assignments'][number];

/** Doubts about the names themselves. */
export function doubtsAbout(
  parties: readonly (Party & { interleaved?: string })[],
  context: GazetteContext,
): Flag[] {
  const people = parties.filter((party) => party.type === 'person').map((party) => party.name);
  const unread = [...new Set(people)].filter(
    (name) => !looksLikeName(name) && context.attested.person(name) < 2,
  );
  const mixed = parties.flatMap((party) => (party.interleaved ? [party] : []));
  return [
    ...(mixed.length > 0
      ? [
          {
            code: 'interleaved',
            reason: `Printed as ${mixed[0]?.interleaved}: two names read by columns, both found elsewhere in this gazette.`,
          },
        ]
      : []),
    ...unread.map((name) => ({
      code: 'unlikely-name',
      reason: `${name} stands where a name should and reads as none; kept as written.`,
    })),
    ...slipsIn(people, context.attested),
  ];
}
