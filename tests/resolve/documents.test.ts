import { describe, expect, it } from 'vitest';
import { issuerOf, numberKey, ownSignsOf } from '../../graph/resolve/documents.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { document } from '../support/facts.ts';

describe('a document number', () => {
  it.each([
    ['湘阴政发〔2024〕10号', '湘阴政发[2024] 10 号'],
    ['湘阴政发〔2024〕10号', '湘阴政发（2024）10号'],
    ['湘阴政发〔2024〕10号', '湘阴政发〔2024〕第10号'],
    ['湘阴政发〔2024〕7号', '湘阴政发〔2024〕07号'],
  ])('is one key however its brackets stand: %s and %s', (one, other) => {
    expect(numberKey(one)).toBe(numberKey(other));
  });

  it('is another key with another number', () => {
    expect(numberKey('湘阴政发〔2024〕10号')).not.toBe(numberKey('湘阴政发〔2024〕110号'));
  });
});

describe('whose document a number is', () => {
  const own = ownSignsOf(
    [document({ number: '泸政发〔2021〕7号', issuers: ['泸溪县人民政府'] })],
    jurisdictionOf('433122'),
  );
  it.each([
    ['泸政办函〔2021〕72号', '433122', '433122'],
    ['州政发〔2020〕22号', '433122', '433100'],
    ['湘发〔2021〕19号', '433122', '430000'],
    ['湘政办发〔2020〕49号', '433122', '430000'],
    ['国发〔2019〕13号', '433122', '000000'],
    ['住建部令6号', '433122', '000000'],
    ['湘阴政办发〔2024〕21号', '430624', '430624'],
    ['湘政办发〔2022〕67号', '430624', '430000'],
    ['岳法办〔2024〕2号', '430624', '430600'],
    ['省政府令242号', '430624', '430000'],
    ['环大气〔2022〕68号', '430624', '000000'],
    ['医保发〔2024〕19号', '430624', '000000'],
  ])('%s in a gazette of %s', (number, home, owner) => {
    const signs = home === '433122' ? own : new Set(['湘阴']);
    expect(issuerOf(number, jurisdictionOf(home), signs)).toBe(owner);
  });
});
