/** The words that gazettes are made of here. All of them are common nouns; names are put together by chance. */

export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'.split(
    '',
  );
export const doubleSurnames = ['欧阳', '上官', '司马', '诸葛'];
export const givenSigns =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰萍红辉鹏飞波斌宇浩凯健俊帆帅旭宁龙鑫佳雪梅琳晶莹颖慧倩婷颜岚峰松柏枫毅诚信义礼智勤俭朴实恒远志宏博文彬雅琪瑶珊瑞祥福禄寿康乐安泰和顺'.split(
    '',
  );

/** Signs of invented places; the pairs that are a real county's name are left out. */
export const placeSigns =
  '岚溪棠榆苍鹭砚霁澜汀芷蘅岫峤泓澄沅洵淇漪枫桐梧槐梓桦杉柏竹兰菊荷莲萍苇芦荻葭蒲藻'.split('');

/** Bureaus, without the sign of the level in front. */
export const bureaus = [
  '财政局',
  '教育局',
  '水利局',
  '林业局',
  '民政局',
  '司法局',
  '审计局',
  '统计局',
  '公安局',
  '商务局',
  '科技局',
  '信访局',
  '医保局',
  '数据局',
  '应急管理局',
  '自然资源局',
  '农业农村局',
  '交通运输局',
  '住房和城乡建设局',
  '人力资源和社会保障局',
  '市场监督管理局',
  '卫生健康局',
  '发展和改革局',
  '工业和信息化局',
  '退役军人事务局',
  '文旅广体局',
  '行政审批服务局',
  '乡村振兴局',
  '城市管理和综合执法局',
  '气象局',
  '税务局',
  '残联',
  '妇联',
  '科协',
  '工商联',
  '供销社',
  '档案馆',
  '融媒体中心',
  '机关事务服务中心',
  '消防救援大队',
  '交警大队',
];
/** Party bodies; the level's sign stands in front of 委. */
export const partyBodies = [
  '委组织部',
  '委宣传部',
  '委统战部',
  '委政法委',
  '委编办',
  '委党校',
  '纪委监委',
  '委办公室',
];
/** Schools, hospitals and branches: a unit with the posts that it has. */
export const otherBodies: readonly { unit: string; posts: readonly string[] }[] = [
  { unit: '一中', posts: ['校长', '副校长', '教务处主任'] },
  { unit: '二中', posts: ['校长', '副校长'] },
  { unit: '职业中专', posts: ['校长', '副校长'] },
  { unit: '人民医院', posts: ['院长', '副院长'] },
  { unit: '中医医院', posts: ['院长', '副院长'] },
  { unit: '妇幼保健院', posts: ['院长', '副院长'] },
  { unit: '疾病预防控制中心', posts: ['主任', '副主任'] },
  { unit: '土地开发整理中心', posts: ['主任', '副主任'] },
  { unit: '公路养护中心', posts: ['主任', '副主任'] },
];

/** What a government works at: stands in titles, groups' names and tasks. */
export const topics = [
  '防汛抗旱',
  '森林防火',
  '安全生产',
  '乡村振兴',
  '河湖保护',
  '春耕备耕',
  '粮食生产',
  '招商引资',
  '园区建设',
  '城市更新',
  '老旧小区改造',
  '农村公路建设',
  '养老服务',
  '医疗保障',
  '职业教育',
  '学前教育',
  '校外培训治理',
  '食品安全',
  '消费促进',
  '数字政府建设',
  '营商环境优化',
  '普法宣传',
  '人才引进',
  '文物保护',
  '水土保持',
  '耕地保护',
  '垃圾分类',
  '大气污染防治',
  '禁毒',
  '消防安全',
  '道路交通安全',
  '地质灾害防治',
  '就业创业',
  '全民健身',
  '旅游发展',
  '农产品质量安全',
  '水库移民',
  '殡葬改革',
  '节约用水',
  '项目建设',
];

const verbs = ['推进', '加强', '完善', '落实', '深化', '优化', '提升', '规范', '强化', '健全'];
const objects = [
  '政策宣传',
  '工作台账',
  '日常巡查',
  '隐患排查',
  '分类指导',
  '信息报送',
  '服务流程',
  '制度体系',
  '基础设施',
  '队伍建设',
  '数据共享',
  '风险防控',
  '示范创建',
  '技术培训',
  '资金保障',
  '考核评价',
  '档案管理',
  '便民措施',
  '标准体系',
  '监测预警',
];
const ends = [
  '确保按期完成年度目标',
  '不断提高群众满意度',
  '形成可复制的经验做法',
  '切实解决突出问题',
  '力争达到全省平均水平',
  '做到底数清、情况明',
  '实现应管尽管',
  '推动工作提质增效',
  '逐步建立长效机制',
  '努力走在前列',
];
/** 推进…政策宣传，…: the halves of a sentence that names nobody. */
export const clauseWords = { verbs, objects, ends } as const;

/** What villages and towns are called, before 镇, 乡, 村, 社区. */
export const villageSigns =
  '石桥竹山白马青云大河小溪东湖南塘西岭北坪新田老屋双井三岔红岩黄土金鸡银杏'.match(/../g) ?? [];
export const companyWords = [
  '医疗设备',
  '新材料',
  '智能装备',
  '食品',
  '纺织',
  '电子',
  '建材',
  '生物科技',
  '物流',
  '环保科技',
];
