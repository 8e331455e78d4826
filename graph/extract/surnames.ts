/** Family names of one character, by which a short string may be taken for a person's name; the commonest first. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝郜海阚强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初云容扈晁芮都阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况宿鲜印逯隆茹诺战慕危银亢嵇哈湛宾戎茅利於呼揭干尉冶斯束檀衣阴昝智幸奉植衡富尧闭扶昌酆常傅萧贝贲洪诸钮滑荀汲邴糜松弓牧隗宓郗仰韶蓟怀鄂咸籍赖苍莘贡逄堵宰郦濮寿阎习宦鱼慎庾暨弘禄沃蔚越訾巢蒯竺桓郐旷';
/** Family names of two characters. */
const double = '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 长孙 宇文 轩辕 端木 南宫 申屠';

const ones = new Set(single);
const twos = new Set(double.split(' '));

/** Whether a text begins with a family name. */
export const opensName = (text: string): boolean => ones.has(text[0] ?? '') || twos.has(text.slice(0, 2));

/** 高新区, 林业局 and 文联 begin with a family name too; nobody's given name ends so. */
const endsBody = /[局委办部会院校站所处区联社厅馆乡镇村队协科室组司]$/u;

/** 王小明, 欧阳明: two to four Han characters of which the first, or the first two, are a family name. */
export function looksLikeName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || endsBody.test(text)) return false;
  if (twos.has(text.slice(0, 2))) return text.length > 2;
  return text.length < 4 && ones.has(text[0] ?? '');
}

/** How long a name may be that the text opens with, the likeliest first: 欧阳 is seldom a whole name's first two. */
export const nameLengths = (text: string): readonly number[] =>
  twos.has(text.slice(0, 2)) ? [4, 3] : [3, 2, 4];
