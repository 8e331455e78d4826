import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGazettes } from '../../graph/load/load.ts';
import { loadTexts } from '../../graph/load/texts.ts';
import { paragraphsOf } from '../../graph/read/paragraphs.ts';
import { type LoadedApi, startLoadedApi } from '../support/loaded-api.ts';
import { notice, plan, smallCounty } from '../support/small-county.ts';
import { county, key, sourceOf } from '../support/written-facts.ts';

/** A text for the small county's gazette; its facts are read from elsewhere, which a search does not ask. */
const text = `清石桥县人民政府公报
各乡镇要把水 库除险加固列入年度计划，
严格落实河长制，确保汛期安全。
联系电话：███████
一\t东河堤防\t县水务局
`;

let api: LoadedApi;
beforeAll(async () => {
  api = await startLoadedApi(smallCounty);
});
afterAll(() => api.close());

type Hit = {
  caption: string;
  detail: string | null;
  gazette: string | null;
  line: number | null;
  matchStart: number | null;
  matchEnd: number | null;
  node: { __typename: string };
};
type Result = { textSearched: boolean; groups: { kind: string; total: number; hits: Hit[] }[] };

const search = async (text: string, options: { kinds?: string[]; asOf?: string } = {}): Promise<Result> => {
  const answer = await api.data<{ search: Result }>(
    `query ($text: String!, $kinds: [SearchKind!], $asOf: Date) { search(text: $text, kinds: $kinds, asOf: $asOf) {
      textSearched groups { kind total hits {
        caption detail gazette line matchStart matchEnd node { __typename }
      } }
    } }`,
    { text, ...options },
  );
  return answer.search;
};
const captions = async (text: string, kind: string): Promise<string[]> => {
  const { groups } = await search(text, { kinds: [kind] });
  return groups.flatMap(({ hits }) => hits.map(({ caption }) => caption));
};
const marked = ({ caption, matchStart, matchEnd }: Hit) => caption.slice(matchStart ?? 0, matchEnd ?? 0);

describe('the search', () => {
  it.each([
    ['a one-character surname', '林', 'OFFICIAL', '林晓舟'],
    ['a character of the given name', '舟', 'OFFICIAL', '林晓舟'],
    ['a two-character name', '周行', 'OFFICIAL', '周行'],
    ['a name with layout spaces', '林 晓　舟', 'OFFICIAL', '林晓舟'],
    ['pinyin', 'linxiaozhou', 'OFFICIAL', '林晓舟'],
    ['the beginning of pinyin', 'linxiao', 'OFFICIAL', '林晓舟'],
    ['pinyin with tones', 'Lín Xiǎozhōu', 'OFFICIAL', '林晓舟'],
    ['initials', 'lxz', 'OFFICIAL', '林晓舟'],
    ['a surname read as one', 'shanzhengping', 'OFFICIAL', '单正平'],
    ['a unit’s pinyin without its level', 'shuiwuju', 'UNIT', '县水务局'],
    ['a unit’s short form', '水务局', 'UNIT', '县水务局'],
    ['a post with its unit and level', '县财政局副局长', 'POST', '副局长'],
    ['a number with other brackets', '清政办发[2030]2号', 'DOCUMENT', plan],
    ['a number in wide brackets and spaces', '清政办发（2030） 2 号', 'DOCUMENT', plan],
    ['a number without brackets', '清政办发2030', 'DOCUMENT', plan],
    ['words of a title', '重点工作任务分解', 'DOCUMENT', plan],
    ['a phrase inside a task', '排涝泵站', 'TASK', '完成东河堤防加固，新增排涝泵站两座。'],
    ['two words of a task', '堤防 泵站', 'TASK', '完成东河堤防加固，新增排涝泵站两座。'],
    ['two words, one of a single character', '城区 水', 'TASK', '建成城区污水处理厂。'],
    ['the words of a quote', '林晓舟 县水务局', 'FACT', `${notice}林晓舟县水务局局长`],
  ])('finds by %s', async (_, text, kind, expected) => {
    expect(await captions(text, kind)).toContain(expected);
  });

  it('wants all words, not one of them', async () => {
    expect(await captions('城区 泵站', 'TASK')).toEqual([]);
    expect(await captions('农村 水', 'TASK')).toEqual([]);
  });

  it('ranks what is so called before what begins, holds and only resembles it', async () => {
    expect((await captions('县财政局', 'UNIT'))[0]).toBe('县财政局');
    const tasks = await captions('改造农村', 'TASK');
    expect(tasks[0]).toBe('改造农村公路五十公里。');
    expect((await captions('清政人〔2030〕1号', 'DOCUMENT'))[0]).toBe(notice);
  });

  it('marks the piece that matches, also where only a word does', async () => {
    const [hit] = (await search('泵站', { kinds: ['TASK'] })).groups[0]?.hits ?? [];
    expect(hit && marked(hit)).toBe('泵站');
    const [other] = (await search('堤防 排涝泵站', { kinds: ['TASK'] })).groups[0]?.hits ?? [];
    expect(other && marked(other)).toBe('排涝泵站');
  });

  it('leaves out what was printed after the day asked for', async () => {
    expect((await search('排涝泵站', { kinds: ['TASK'], asOf: '2030-01-31' })).groups).toEqual([]);
    expect((await search('排涝泵站', { kinds: ['TASK'], asOf: '2030-02-01' })).groups).toHaveLength(1);
  });

  it('shows the office held on the day asked for', async () => {
    const office = async (asOf: string) =>
      (await search('林晓舟', { kinds: ['OFFICIAL'], asOf })).groups[0]?.hits[0]?.detail;
    expect(await office('2030-01-09')).toBe('财政局副局长');
    expect(await office('2030-01-10')).toBe('水务局局长');
  });

  it.each(['"', '\\', 'a AND', '*', '~2', 'name:x', '(', '[a TO b]', '\u0000', '\ud800', '?', '**', '', ' '])(
    'takes %j as text and nothing else',
    async (text) => {
      await expect(search(text)).resolves.toHaveProperty('groups');
    },
  );

  it.each(['水 OR 路', "'; MATCH (n) DETACH DELETE n", '/.*/', '水^1000000', '林~', 'kind:*'])(
    'has no operator in %j',
    async (text) => {
      await expect(search(text)).resolves.toHaveProperty('groups');
      expect(await captions('林晓舟', 'OFFICIAL')).toEqual(['林晓舟']);
    },
  );
});

describe('the gazettes’ texts', () => {
  it('are not searched where they are not on the machine, and the answer says so', async () => {
    expect(await loadTexts(api.database, async () => null)).toEqual([]);
    expect(await search('河长制')).toEqual({ textSearched: false, groups: [] });
  });

  it('are found in paragraphs, across the ends of lines, with line and piece', async () => {
    expect(await loadTexts(api.database, async () => paragraphsOf(text))).toEqual([key]);
    const { textSearched, groups } = await search('落实河长制', { kinds: ['PARAGRAPH'] });
    expect(textSearched).toBe(true);
    const [hit] = groups[0]?.hits ?? [];
    expect(hit).toMatchObject({ gazette: key, line: 3, node: { __typename: 'Paragraph' } });
    expect(hit && marked(hit)).toBe('落实河长制');
    // 水 库 is one word: the space is layout.
    expect(await captions('水库除险加固', 'PARAGRAPH')).toHaveLength(1);
    expect(await captions('计划，严格', 'PARAGRAPH')).toHaveLength(1);
    expect(await captions('东河堤防县水务局', 'PARAGRAPH')).toHaveLength(1);
  });

  it('are indexed once: nothing is read again while they stay the same', async () => {
    const again = await loadTexts(api.database, () => Promise.reject(new Error('Nothing was to be read')));
    expect(again).toEqual([]);
  });

  it('are indexed anew after their gazette was loaded anew, and none stands twice', async () => {
    await loadGazettes(api.database, [sourceOf(smallCounty.slice(1))]);
    expect(await loadTexts(api.database, async () => paragraphsOf(text))).toEqual([key]);
    const { groups } = await search('河长制', { kinds: ['PARAGRAPH'] });
    expect(groups[0]?.total).toBe(1);
    await loadGazettes(api.database, [sourceOf(smallCounty)]);
  });

  it('belong to the gazette that prints them', async () => {
    const { search: found } = await api.data<{ search: { groups: { hits: { node: unknown }[] }[] } }>(
      `{ search(text: "河长制", kinds: [PARAGRAPH]) { groups { hits { jurisdiction node {
        ... on Paragraph { line text gazette { key } }
      } } } } }`,
    );
    expect(found.groups[0]?.hits[0]).toMatchObject({
      jurisdiction: county,
      node: { line: 2, gazette: { key }, text: expect.stringContaining('水库除险加固') },
    });
  });
});
