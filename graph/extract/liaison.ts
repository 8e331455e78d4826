import type { FactOf } from '../facts.ts';
import type { DocumentNode } from '../parse/nodes.ts';
import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { isTieTable, type Tie, tiesOf } from './liaison-table.ts';
import { namesOf } from './person-name.ts';
import { evidenceOf, withoutRepeats } from './printed.ts';
import { blocksWithin, factOf, type GazetteContext, numberOf, type Reading } from './reader.ts';
import { slipsIn } from './slip.ts';

const spot = '[^，,。；;、：:同志]{1,16}(?:镇|乡|街道|办事处|村|社区|林场|农场|园区|公司|学校)';
/** 彭某某、黄某某同志联系浦市镇; 谢某某同志包武溪镇朱食洞村 */
const tied = new RegExp(
  `([\\p{Script=Han}、 ]{2,60}?)同志(?:负责)?(?:联系|包联|联点|挂点|挂联|包)(${spot}(?:[、，,]${spot}(?=[、，,。；;]|$))*)(?=[、，,。；;]|$)`,
  'gu',
);

/** Leaders and units tied to villages, towns, forests and enterprises, in tables and in prose. */
export function readLiaisons(document: DocumentNode, context: GazetteContext): Reading<'liaison'> {
  const ties: Tie[] = [];
  for (const { block, annex } of blocksWithin(document.blocks)) {
    if (block.kind === 'table') {
      if (isTieTable(block, annex?.title ?? null)) ties.push(...tiesOf(block, context.attested));
    } else if (block.kind === 'paragraph' && /同志.{0,4}(?:联系|联点|挂点|挂联|包)/u.test(block.passage.text))
      ties.push(...tiesIn(block.passage));
  }
  return { facts: ties.map((tie) => factFrom(tie, document, context)), unread: [] };
}

function tiesIn(paragraph: Passage): Tie[] {
  const text = squeeze(paragraph);
  return [...text.text.matchAll(tied)].flatMap((match): Tie[] => {
    const [, people = '', places = ''] = match;
    const leaders = namesOf(slice(text, match.index, match.index + people.length));
    if (!leaders) return [];
    const at = match.index + match[0].lastIndexOf(places);
    return [...places.matchAll(/[^、，,]+/gu)].map((place) => {
      const piece = trim(slice(text, at + place.index, at + place.index + place[0].length));
      return {
        place: [piece],
        carried: null,
        leaders,
        units: [],
        cells: [slice(text, match.index, match.index + match[0].length)],
        headers: [],
      };
    });
  });
}

function factFrom(tie: Tie, document: DocumentNode, context: GazetteContext): FactOf<'liaison'> {
  const texts = (pieces: readonly Passage[]) => [...new Set(pieces.map((piece) => squeeze(piece).text))];
  return factOf(
    context,
    'liaison',
    {
      document: numberOf(document),
      place: tie.place.map((piece) => squeeze(piece).text).join(''),
      leaders: texts(tie.leaders),
      units: texts(tie.units),
    },
    withoutRepeats([
      ...evidenceOf(context, tie.cells),
      ...(tie.carried ? evidenceOf(context, [tie.carried], 'carried') : []),
      ...evidenceOf(context, tie.headers, 'header'),
    ]),
    [
      ...slipsIn(texts(tie.leaders), context.attested),
      ...(tie.carried
        ? [{ code: 'carried-down', reason: 'The town is printed in a row above and holds for this one.' }]
        : []),
      ...(tie.place.length > 1
        ? [
            {
              code: 'put-together',
              reason: 'Town and village stand in cells of their own; the name joins the two.',
            },
          ]
        : []),
    ],
  );
}
