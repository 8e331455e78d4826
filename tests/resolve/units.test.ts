import { describe, expect, it } from 'vitest';
import { derive } from '../../graph/resolve/derive.ts';
import { withIds } from '../../graph/resolve/fact-ids.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { resolve } from '../../graph/resolve/resolve.ts';
import { isCollective, readUnitName } from '../../graph/resolve/units.ts';
import { document, memberUnit, party, task } from '../support/facts.ts';

const county = jurisdictionOf('430624');
const countyLevelCity = jurisdictionOf('430681');
const autonomous = jurisdictionOf('433122');

/** The ids of the units that these names are in one gazette. */
function idsOf(names: string[], home = county): string[] {
  const facts = withIds([task({ assignments: names.map((name) => party(name)) })]);
  return resolve(facts, home).references.flatMap(({ from, thing }) => (from === null ? [] : [thing.id]));
}

describe('names of one unit', () => {
  it.each([
    ['县发改局', '发改局', '县发展和改革局', '发展改革局'],
    ['县政府办', '县人民政府办公室', '政府办', '湘阴县人民政府办公室', '县政府办公室'],
    ['县人社局', '县人力资源和社会保障局', '人社局'],
    ['县卫健局', '县卫生健康局', '县卫健局（县爱卫办）'],
    ['县市场监管局', '县市场监督管理局', '县市监局', '市场监管局'],
    ['县应急局', '县应急管理局', '应急管理局'],
    ['县城管局', '县城市管理和综合执法局', '城管局', '县城管执法局'],
    ['县住建局', '县住房和城乡建设局'],
    ['县教体局', '县教育体育局', '县教育和体育局'],
    ['县文旅广体局', '县文化旅游广电体育局'],
    ['县退役军人局', '县退役军人事务局'],
    ['县医保局', '县医疗保障局'],
    ['县行政审批局', '县行政审批服务局'],
    ['县委办', '县委办公室', '中共湘阴县委办公室'],
    ['县委', '中共湘阴县委', '中共湘阴县委员会'],
    ['县人民政府', '湘阴县人民政府', '县政府'],
    ['组织部', '县委组织部', '中共湘阴县委组织部'],
    ['县委统战部', '县委统一战线工作部', '统战部'],
    ['编办', '县委编办', '县委机构编制委员会办公室'],
    ['社会部', '社会工作部', '县委社会工作部'],
    ['团县委', '共青团湘阴县委'],
    ['县残联', '县残疾人联合会'],
    ['县供销社', '县供销联社', '县供销合作联合社'],
    ['县疾控中心', '县疾病预防控制中心'],
    ['县住房保障中心', '县住房保障服务中心', '县住保中心'],
    ['县融媒体中心', '县融媒中心'],
    ['县交警大队', '县公安局交警大队', '县公安局交通警察大队'],
    ['县消防大队', '县消防救援大队'],
    ['县法院', '县人民法院'],
    ['县检察院', '湘阴县人民检察院'],
    ['县税务局', '国家税务总局湘阴县税务局'],
    ['文星镇', '文星镇人民政府'],
    ['文星街道', '文星街道办事处'],
    ['高新区', '湘阴高新区', '湘阴高新区管委会', '湘阴高新技术产业开发区管委会', '县高新区管委会'],
    ['人行湘阴支行', '中国人民银行湘阴县支行'],
    ['县移动公司', '中国移动湘阴分公司', '移动公司'],
    ['县烟草公司', '烟草公司湘阴县分公司'],
    ['城发集团', '县城发集团', '县城市发展集团有限公司'],
    ['县公路建设和养护中心', '县公路建设养护中心'],
    ['市生态环境局湘阴分局', '岳阳市生态环境局湘阴分局', '生态环境局湘阴分局', '市生态环境局湘阴县分局'],
    ['县安委办', '县安委会办公室', '县安全生产委员会办公室'],
    ['县财政局', '财政局', '财政'],
    ['市生态环境局湘阴分局', '生态环境分局', '湘阴县生态环境分局'],
    ['县供电公司', '国网湘阴供电公司', '国网供电公司'],
    ['县河道砂石行政执法大队', '县砂石执法大队'],
    ['库区移民服务中心', '移民服务中心'],
    ['县地方金融服务中心', '金融服务中心'],
    ['移动公司', '移动', '县移动公司'],
    ['县发改局', '县发改委'],
    ['县商务粮食局', '商务局粮食局'],
    ['县医保局', '县、医保局'],
    ['县委社工部', '县委社会工作部', '社会部'],
    ['县市场监管局', '县市场监督局'],
  ])('come to one: %s, %s …', (...names) => {
    expect([...new Set(idsOf(names))]).toHaveLength(1);
  });
});

describe('units that share much of their names', () => {
  it.each([
    ['县公安局', '县公安局城关派出所'],
    ['县委', '县委办公室'],
    ['县委办公室', '县政府办公室'],
    ['县委督查室', '县政府督查室'],
    ['县教育局', '县教育体育局'],
    ['县公安局', '县公路局'],
    ['县商务局', '县商务粮食局'],
    ['县总医院', '县总医院中医分院'],
    ['县人民医院', '县中医医院'],
    ['县农业农村局', '县农业机械事务中心'],
    ['县水利局', '县水利建设指挥部'],
    ['县林业局', '县林业事务服务中心'],
    ['县自然资源局', '县自然资源局不动产登记中心'],
    ['县自然资源局土地事务中心', '县自然资源局土地储备中心'],
    ['县财政局', '市财政局'],
    ['市财政局', '省财政厅'],
    ['县发改局', '省发展和改革委员会'],
    ['县生环委', '县生环委办公室'],
    ['县安委会', '县安委办'],
    ['县人大常委会', '县人大常委会办公室'],
    ['文星镇', '文星镇党委'],
    ['文星镇', '文星街道'],
    ['县电力公司', '县电信公司'],
    ['县一中', '县二中'],
    ['县纪委监委', '县委巡察办'],
    ['市生态环境局湘阴分局', '市生态环境局'],
    ['县法院', '县法院白马法庭'],
    ['洋沙湖镇', '洋沙湖集团'],
    ['县妇联', '县残联'],
    ['各乡镇', '文星镇'],
    ['各乡镇', '各乡镇（街道'],
    ['县卫健局', '县卫健局疾控中心'],
    ['高新区', '高新区管理局'],
  ])('stay two: %s and %s', (one, other) => {
    expect(new Set(idsOf([one, other])).size).toBe(2);
  });
});

describe('whose a unit is', () => {
  it.each([
    ['县财政局', county, '430624'],
    ['财政局', county, '430624'],
    ['市财政局', county, '430600'],
    ['岳阳市财政局', county, '430600'],
    ['市财政局', countyLevelCity, '430681'],
    ['汨罗市财政局', countyLevelCity, '430681'],
    ['岳阳市财政局', countyLevelCity, '430600'],
    ['州生态环境局泸溪分局', autonomous, '433100'],
    ['湘西州财政局', autonomous, '433100'],
    ['湘西土家族苗族自治州财政局', autonomous, '433100'],
    ['省自然资源厅', county, '430000'],
    ['湖南省自然资源厅', autonomous, '430000'],
    ['国务院办公厅', county, '000000'],
    ['国家发展改革委', autonomous, '000000'],
    ['生态环境部', county, '000000'],
    ['市场监管局', county, '430624'],
    ['市监局', county, '430624'],
    ['县城管局', county, '430624'],
    ['国家税务总局湘阴县税务局', county, '430624'],
    ['生态环境分局', countyLevelCity, '430600'],
    ['汨罗镇政府', countyLevelCity, '430681'],
  ])('%s', (name, home, owner) => {
    expect(readUnitName(name, home).owner).toBe(owner);
  });

  it('does not make one unit of two counties’ bureaux', () => {
    expect(readUnitName('县财政局', county).owner).not.toBe(readUnitName('县财政局', autonomous).owner);
  });
});

describe('collective names', () => {
  it.each([
    '各乡镇街道',
    '各乡镇（街道）',
    '县直各单位',
    '相关单位',
    '11个乡镇党委',
    '县、乡各医院',
    '移动、联通、电信三大公司',
    '县委办和县政府办',
    '各市属国有企业',
    '企业主要负责人和各乡镇人民政府',
    '气象部门',
    '县安委会成员单位',
    '两办督查室',
    '驻县银行及保险机构',
  ])('%s is many units at once, and no part of any other', (name) => {
    expect(readUnitName(name, county)).toMatchObject({ type: 'collective' });
  });

  it.each(['县教育和体育局', '水文与气象局', '县机关事务服务中心', '县总工会', '和平街道'])(
    '%s is one',
    (name) => {
      expect(isCollective(name)).toBe(false);
    },
  );
});

describe('what sort of unit', () => {
  it.each([
    ['县委组织部', 'party organ'],
    ['县财政局', 'government department'],
    ['县疾控中心', 'public institution'],
    ['县人民法院', 'court or procuratorate'],
    ['文星街道', 'township'],
    ['县城发集团', 'state enterprise'],
    ['国网湘阴供电公司', 'bank or utility'],
    ['县残联', "people's organisation"],
    ['县水利建设指挥部', 'temporary body'],
    ['县安委办', 'temporary body'],
    ['县食安委', 'temporary body'],
    ['县作协', "people's organisation"],
    ['县供销社监事会', 'public institution'],
  ])('%s is a %s', (name, type) => {
    expect(readUnitName(name, county).type).toBe(type);
  });
});

it('leaves a short form alone that would do for two long ones', () => {
  const ids = idsOf(['县林水局', '县林业水利局', '县林区水务局']);
  expect(new Set(ids).size).toBe(3);
});

it('takes a township’s government for the township, unless two townships would do', () => {
  expect(new Set(idsOf(['屈子祠政府', '屈子祠镇'], countyLevelCity))).toEqual(
    new Set(['unit:430681:屈子祠镇']),
  );
  expect(new Set(idsOf(['白沙政府', '白沙镇', '白沙乡'])).size).toBe(3);
});

/** Names of the parts, each with the whole that it is part of. */
function partsIn(names: string[], home = county): string[] {
  const facts = withIds(names.map((name, at) => task({ content: `${at}`, assignments: [party(name)] })));
  const { edges } = derive({ home, facts, periods: new Map() }, []);
  const short = (id: string) => id.split(':').slice(2).join(':');
  return edges
    .filter(({ type, from }) => type === 'PART_OF' && from.startsWith('unit:'))
    .map(({ from, to }) => `${short(from)} < ${short(to)}`);
}

it('knows a town by its own name where the city bears it too', () => {
  expect(new Set(idsOf(['汨罗镇', '汨罗镇政府'], countyLevelCity))).toEqual(new Set(['unit:430681:汨罗镇']));
});

describe('parts and wholes', () => {
  it.each([
    [['县公安局', '县公安局城关派出所'], '公安局城关派出所 < 公安局'],
    [['县委', '县委组织部'], '组织部 < 党委'],
    [['县安委会', '县安委办'], '安委办 < 安委会'],
    [['公安局', '公安局经侦大队', '经侦大队'], '公安局经侦大队 < 公安局'],
  ])('%s', (names, part) => {
    expect(partsIn(names)).toEqual([part]);
  });

  it('links the units that a collective lists, and those that two names run together mean', () => {
    expect(partsIn(['移动、联通、电信三大公司', '移动公司', '电信公司'])).toEqual([
      '移动公司 < 移动、联通、电信三大公司',
      '电信公司 < 移动、联通、电信三大公司',
    ]);
    expect(partsIn(['高新区洋沙湖集团', '高新区', '洋沙湖集团']).sort()).toEqual([
      '洋沙湖集团 < 高新区洋沙湖集团',
      '高新区 < 高新区洋沙湖集团',
    ]);
  });

  it('links a group’s member units to its 成员单位', () => {
    const facts = withIds([
      memberUnit({ group: '县减灾委', unit: '县水利局' }),
      task({ assignments: [party('县减灾委相关成员单位')] }),
    ]);
    const { edges } = derive({ home: county, facts, periods: new Map() }, []);
    expect(edges.find(({ type }) => type === 'PART_OF')).toMatchObject({
      from: 'unit:430624:水利局',
      to: 'unit:430624:县减灾委相关成员单位',
      properties: { fact: facts[0]?.id },
    });
  });
});

it('dates each name by the texts that use it', () => {
  const facts = withIds([
    document({ number: '湘阴政发〔2023〕1号', date: '2023-02-01' }),
    document({ number: '湘阴政发〔2024〕1号', date: '2024-03-01' }),
    task({ document: '湘阴政发〔2023〕1号', assignments: [party('县财政局')] }),
    task({ document: '湘阴政发〔2024〕1号', assignments: [party('县财政局'), party('财政局')] }),
  ]);
  const { nodes } = derive({ home: county, facts, periods: new Map() }, []);
  expect(nodes.find(({ id }) => id === 'unit:430624:财政局')?.properties).toMatchObject({
    names: ['县财政局', '财政局'],
    namesFirstSeen: ['2023-02-01', '2024-03-01'],
    namesLastSeen: ['2024-03-01', '2024-03-01'],
  });
});

it('keeps apart whose a branch is and where it sits, and dates its names by the gazette’s period', () => {
  const facts = withIds([task({ assignments: [party('市生态环境局湘阴分局')] })]);
  const periods = new Map([['430624-2024-1', { start: '2024-01-01', end: '2024-03-31' }]]);
  const referred = new Set(['unit:430600:生态环境局湘阴分局']);
  const prefecture = { home: jurisdictionOf('430600'), facts: [], periods };
  const { nodes } = derive(prefecture, [{ home: county, facts, periods, referred }]);
  expect(nodes.find(({ kind }) => kind === 'Unit')).toMatchObject({
    owner: '430600',
    properties: { seat: '430624', namesFirstSeen: ['2024-01-01'], namesLastSeen: ['2024-03-31'] },
  });
});
