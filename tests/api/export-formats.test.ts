import { describe, expect, it } from 'vitest';
import { capped } from '../../server/export/capped.ts';
import { gexf, graphml } from '../../server/export/graph-formats.ts';
import { csvHead, csvLine, jsonLine } from '../../server/export/text-formats.ts';

describe('CSV', () => {
  it('begins with a byte-order mark and ends lines as a spreadsheet expects', () => {
    expect(csvHead(['id', '姓名'])).toBe('\uFEFFid,姓名\r\n');
    expect(csvLine(['a', 'b'], { a: '林晓舟', b: null })).toBe('林晓舟,\r\n');
  });

  it('quotes what has commas, quotes or line breaks, and joins lists', () => {
    expect(csvLine(['a', 'b', 'c'], { a: 'x,y', b: '他说"好"', c: ['县财政局', '县水务局'] })).toBe(
      '"x,y","他说""好""",县财政局、县水务局\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('leaves %s as text', (text) => {
    expect(csvLine(['a'], { a: text })).toBe(`'${text}\r\n`);
  });

  it('leaves a number a number', () => {
    expect(csvLine(['line'], { line: -7 })).toBe('-7\r\n');
  });
});

it('writes one row of JSON a line', () => {
  expect(jsonLine({ a: '<script>', b: null })).toBe('{"a":"<script>","b":null}\n');
});

describe('an export', () => {
  const take = async (rows: Iterable<number>, most: number) => {
    const taken: number[] = [];
    for await (const row of capped(rows, most, () => -1)) taken.push(row);
    return taken;
  };

  it('names its cap in the last row, and only where there was more', async () => {
    expect(await take([1, 2, 3], 3)).toEqual([1, 2, 3]);
    expect(await take([1, 2, 3, 4, 5], 3)).toEqual([1, 2, 3, -1]);
  });

  it('asks for no row before the one before was taken', async () => {
    let made = 0;
    function* rows() {
      for (;;) {
        made += 1;
        yield made;
      }
    }
    const export_ = capped(rows(), 1_000_000, () => -1);
    for (let at = 1; at <= 5; at += 1) {
      await export_.next();
      expect(made).toBe(at);
    }
  });
});

describe('GraphML and GEXF', () => {
  const hostile = '<script>alert("&")</script>\u0000\u0008\ud800';
  const piece = {
    nodeColumns: ['kind', 'caption'],
    edgeColumns: ['kind', 'quote'],
    nodes: [
      { id: 'a', values: { kind: 'Unit', caption: hostile } },
      { id: 'b', values: { kind: 'Task', caption: null } },
    ],
    edges: [{ id: 'e', source: 'a', target: 'b', values: { kind: 'LEADS', quote: '完成东河堤防加固' } }],
  };

  it.each([
    ['GraphML', graphml],
    ['GEXF', gexf],
  ])('%s holds hostile text as text, and no sign that XML cannot hold', async (_, write) => {
    let text = '';
    for await (const part of write(piece)) text += part;
    expect(text).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;');
    for (const sign of ['\u0000', '\u0008', '\ud800']) expect(text).not.toContain(sign);
    expect(text).toContain('完成东河堤防加固');
    expect(text.match(/<edge /g)).toHaveLength(1);
  });
});
