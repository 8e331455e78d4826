/** Units that take another's place: 因机构更名, 机构改革, 更名为, 组建…不再保留. Two nodes, and the clause that says so. */
import { type DerivedEdge, edge } from './edges.ts';
import type { StoredFact } from './fact-ids.ts';
import { groupBy } from './groups.ts';
import { between, type Moment } from './intervals.ts';
import type { Reference } from './references.ts';
import type { UnitThing } from './things.ts';
import type { Who } from './who.ts';

/** SUCCEEDS edges from the later unit to the earlier, dated by the clause; only between units that facts name. */
export function successions(
  facts: readonly StoredFact[],
  references: readonly Reference[],
  who: Who,
  whenOf: (fact: StoredFact) => Moment,
): DerivedEdge[] {
  const named = new Map(
    references.flatMap(({ thing }) => (thing.kind === 'Unit' ? [[thing.id, thing] as const] : [])),
  );
  const pairs = [...byPosts(facts, who), ...facts.flatMap((fact) => byClause(fact, who))];
  return pairs
    .filter(({ later, earlier }) => later.id !== earlier.id && named.has(later.id) && named.has(earlier.id))
    .filter(({ later, earlier }) => later.type !== 'collective' && earlier.type !== 'collective')
    .map(({ later, earlier, fact, words }) =>
      edge('SUCCEEDS', later.id, earlier.id, fact, { role: words, interval: between(whenOf(fact), null) }),
    );
}

type Succession = { later: UnitThing; earlier: UnitThing; fact: StoredFact; words: string };
type Act = StoredFact<'appointment'>;

const reason = /(?:机构|单位|学校|医院|部门)(?:更名|改革|改制|合并|撤并)|更名/u;

/**
 * 任县二中副校长，其原左宗棠中学副校长职务因机构更名自然免除: one clause gives one person the same post in
 * another unit, because the unit changed its name.
 */
function byPosts(facts: readonly StoredFact[], who: Who): Succession[] {
  const acts = facts.filter((fact): fact is Act => fact.kind === 'appointment' && fact.person !== null);
  const clauses = groupBy(acts, ({ gazette, line, person }) => `${gazette} ${line} ${person}`);
  return [...clauses.values()].flatMap((clause) =>
    clause.flatMap((lapse) => {
      const [words] = lapse.action === 'lapse' ? (reason.exec(textOf(lapse)) ?? []) : [];
      if (words === undefined || lapse.unit === null) return [];
      const earlier = who.unit(lapse.unit);
      return clause.flatMap((act) =>
        act.action === 'appoint' && act.unit !== null && rankIn(act) === rankIn(lapse)
          ? [{ later: who.unit(act.unit), earlier, fact: lapse, words }]
          : [],
      );
    }),
  );
}

/** 执行院长 leads a branch as 院长 leads the hospital that it becomes. */
const rankIn = ({ post }: Act) => post?.replace(/^(?:执行|代理|原)/u, '') ?? '';

const textOf = ({ evidence }: StoredFact) => evidence.map(({ quote }) => quote).join('\n');

/** What the clauses call the later and the earlier unit. */
const name = '[^，,。；;、：:（）()“”\\s]{2,24}';
const clauses: { pattern: RegExp; example: string }[] = [
  {
    pattern: new RegExp(
      `(?:将|把|原)?(?<earlier>${name}?)(?<words>更名|改名|改组|改建|调整)(?:设立|组建)?为(?<later>${name})`,
      'gu',
    ),
    example: '县行政审批服务局更名为县数据局',
  },
  {
    pattern: new RegExp(
      `(?<words>组建|设立|新组建|成立)(?<later>${name})[^。；;]{0,40}?不再保留(?<earlier>${name})`,
      'gu',
    ),
    example: '组建县国防动员办公室，不再保留县人防办',
  },
  {
    pattern: new RegExp(
      `(?<words>撤销)原?(?<earlier>${name})[，,]\\s*(?:组建|设立|成立)(?<later>${name})`,
      'gu',
    ),
    example: '撤销县商务局，组建县商务粮食局',
  },
];

/** Only where both names are read as units elsewhere does a clause join them. */
function byClause(fact: StoredFact, who: Who): Succession[] {
  const text = textOf(fact);
  return clauses.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => {
      const { earlier, later, words } = groups ?? {};
      if (earlier === undefined || later === undefined || words === undefined) return [];
      return [
        { later: who.unit(later), earlier: who.unit(earlier.replace(/^(?:将|把|原)/u, '')), fact, words },
      ];
    }),
  );
}
