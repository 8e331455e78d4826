/**
 * THE model: every kind of row, node and edge there is, said once and imported by everyone, importing nothing.
 * Types (`ontology-types.ts`), the fact format (`facts.ts`), constraints, indexes and load statements
 * (`load/`), the API's lists and the explorer's legend derive from it. Tokens name the colours in `tokens.css`.
 *
 * Two layers. **Printed** (layer one): what one gazette says, replaced whole in one transaction a gazette.
 * **Derived** (layer two): things and drawn edges, a pure function of all facts of their jurisdiction.
 *
 * Value types: `text` and `int` are required; `?` allows null; `??` may also be absent; `texts` is a list;
 * `date` is an ISO day as text, so that it compares as text; `ints` a list of whole numbers; an array names the only values allowed;
 * `{ many }` is a list of such values; `{ each }` a list of small records, stored as parallel lists
 * (`evidence_start`, `evidence_end`, …).
 */

/** A span of the gazette's decoded text. UTF-16 code units, end exclusive, no byte-order mark. */
const evidence = {
  each: {
    start: 'int',
    end: 'int',
    /** Equals the text from `start` to `end`, after personal data is masked. */
    quote: 'text',
    /** value: the fact itself; lead-in: a sentence that governs a list; header: a table's column;
     *  carried: a cell above that spans; rule: a document's own rule. */
    role: ['value', 'lead-in', 'header', 'carried', 'rule'],
  },
} as const;

/** A doubt, in words a reader understands. */
const flags = { each: { code: 'text', reason: 'text', suggestion: 'text??' } } as const;

/** What every row carries besides its own fields. */
export const everyRow = { gazette: 'text', line: 'int', evidence, flags } as const;

const roles = ['lead', 'responsible', 'support', 'chief', 'supervise'] as const;

/**
 * The twelve kinds of row that `extract` prints. `node` is the kind of node a row becomes; `mentions` says
 * which of its fields name a thing, and of which kind.
 */
export const rows = {
  document: {
    node: 'Printing',
    fields: {
      number: 'text?',
      title: 'text?',
      issuers: 'texts',
      date: 'date?',
      record: 'text?',
      in_force_from: 'date?',
      valid_until: 'date?',
    },
    mentions: { number: 'Document', issuers: 'Unit' },
  },
  appointment: {
    node: 'Appointment',
    fields: {
      document: 'text?',
      person: 'text?',
      gender: 'gender??',
      action: ['appoint', 'remove', 'lapse', 'confirm', 'other'],
      unit: 'text?',
      post: 'text?',
      qualifiers: { many: ['probation', 'concurrent', 'secondment', 'in_charge'] },
      effective: 'date?',
      verb: 'text?',
      term: 'text?',
    },
    mentions: { person: 'Official', unit: 'Unit', post: 'Post' },
  },
  task: {
    node: 'Task',
    fields: {
      document: 'text?',
      seq: 'text?',
      content: 'text',
      leaders: 'texts',
      lead_units: 'texts',
      support_units: 'texts',
      form: ['table', 'prose'],
      assignments: {
        each: {
          name: 'text',
          type: ['person', 'post', 'unit'],
          role: roles,
          term: 'text?',
          inferred: 'flag',
        },
      },
      section: 'text??',
      category: 'text??',
      project: 'text??',
      project_chief: 'text??',
      target: 'text??',
      deadline: 'text??',
      deadline_date: 'date??',
      subtype: 'text??',
    },
    mentions: {},
  },
  member: {
    node: 'Membership',
    fields: {
      document: 'text?',
      group: 'text?',
      role: 'text?',
      person: 'text?',
      gender: 'gender??',
      position: 'text?',
    },
    mentions: { person: 'Official', group: 'Group', position: 'Post' },
  },
  member_unit: {
    node: 'Membership',
    fields: { document: 'text?', group: 'text?', role: 'text?', unit: 'text' },
    mentions: { group: 'Group', unit: 'Unit' },
  },
  group_office: {
    node: 'Membership',
    fields: { document: 'text?', group: 'text?', unit: 'text?', director: 'text?' },
    mentions: { group: 'Group', unit: 'Unit', director: 'Official' },
  },
  portfolio: {
    node: 'Portfolio',
    fields: {
      document: 'text?',
      person: 'text',
      position: 'text?',
      duties: 'text?',
      oversees: 'texts',
      liaises: 'texts',
      assists: 'texts',
    },
    mentions: { person: 'Official', position: 'Post', oversees: 'Unit', liaises: 'Unit', assists: 'Unit' },
  },
  liaison: {
    node: 'Liaison',
    fields: { document: 'text?', place: 'text', leaders: 'texts', units: 'texts' },
    mentions: { place: 'Place', leaders: 'Official', units: 'Unit' },
  },
  citation: {
    node: 'Citation',
    fields: {
      document: 'text?',
      target: 'text',
      relation: ['cites', 'repeals', 'invalidates', 'amends', 'keeps'],
    },
    mentions: { target: 'Document' },
  },
  commendation: {
    node: 'Commendation',
    fields: {
      document: 'text?',
      recipient: 'text',
      gender: 'gender??',
      recipient_type: ['person', 'unit', 'company'],
      unit: 'text?',
    },
    mentions: { recipient: 'Person', unit: 'Unit' },
  },
  meeting: {
    node: 'Meeting',
    fields: {
      title: 'text',
      date: 'date?',
      chair: 'text?',
      attendees: 'texts',
      observers: { each: { person: 'text?', unit: 'text?' } },
      recorder: 'text?',
    },
    mentions: { chair: 'Official', attendees: 'Official', recorder: 'Official' },
  },
  decision: {
    node: 'Decision',
    fields: {
      meeting: 'text',
      seq: 'text?',
      subject: 'text',
      leaders: 'texts',
      lead_units: 'texts',
      support_units: 'texts',
    },
    mentions: { leaders: 'Official', lead_units: 'Unit', support_units: 'Unit' },
  },
} as const;

/**
 * What the loader keeps on every node and edge: `checksum` covers the other properties, so that a load writes
 * only what changed. Printed ones also carry `gazette`, the key of the gazette whose load writes them.
 */
export const stored = { checksum: 'text' } as const;

/** What every derived node carries: the jurisdiction whose derivation wrote it. */
const derived = { derivedBy: 'text' } as const;

/** Four dates bound everything that lives in time: start and end, each earliest and latest; null is unknown.
 *  The start day is included, the end day is not. */
const interval = {
  startEarliest: 'date?',
  startLatest: 'date?',
  endEarliest: 'date?',
  endLatest: 'date?',
} as const;

/**
 * Kinds of node. Every node bears the label `Node` and a unique `id`; nodes of rows also bear `Fact`, those
 * with flags `Flagged`. `caption` is the property a person reads. `is` names a wider kind whose label it
 * bears too. `mark` is how the canvas draws it: glyph, shape, colour token, hollow for seats people fill.
 */
export const nodes = {
  Gazette: {
    zh: '公报',
    en: 'Gazette',
    layer: 'printed',
    caption: 'title',
    properties: {
      key: 'text',
      title: 'text?',
      issuer: 'text?',
      jurisdiction: 'text',
      period: 'text?',
      /** First and last day the issue covers (a quarter, or the year where only that is known). */
      periodStart: 'date?',
      periodEnd: 'date?',
      file: 'text',
      bytes: 'int',
      sha256: 'text',
      sourceUrl: 'text?',
      flags,
      /** SHA-256 of the facts it holds: what a reload compares. */
      digest: 'text',
    },
    mark: { glyph: '报', shape: 'folded-square', token: '--k-gazette', hollow: false },
  },
  Printing: { zh: '刊载', en: 'Printing', layer: 'printed', caption: 'title', properties: {}, mark: null },
  Appointment: {
    zh: '任免',
    en: 'Appointment',
    layer: 'printed',
    caption: 'action',
    /** The day it takes effect: printed, else the document's in the same gazette. */
    properties: { date: 'date?' },
    mark: {
      glyph: '任',
      glyphs: { appoint: '任', remove: '免', lapse: '止', confirm: '正', other: '任' },
      shape: 'diamond',
      token: '--k-appointment',
      hollow: false,
    },
  },
  Task: {
    zh: '任务',
    en: 'Task',
    layer: 'printed',
    caption: 'content',
    properties: {},
    mark: { glyph: '事', shape: 'pennant', token: '--k-task', hollow: false },
  },
  TaskAssignment: {
    zh: '任务分工',
    en: 'Task assignment',
    layer: 'printed',
    caption: 'name',
    properties: {
      gazette: 'text',
      /** The task's id. */
      task: 'text',
      name: 'text',
      type: ['person', 'post', 'unit'],
      role: roles,
      /** The word printed for the role; null where the role is by convention. */
      term: 'text?',
      inferred: 'flag',
    },
    mark: null,
  },
  Membership: { zh: '成员', en: 'Membership', layer: 'printed', caption: 'role', properties: {}, mark: null },
  Portfolio: { zh: '分工', en: 'Portfolio', layer: 'printed', caption: 'duties', properties: {}, mark: null },
  Liaison: { zh: '联点', en: 'Liaison', layer: 'printed', caption: 'place', properties: {}, mark: null },
  Citation: { zh: '引用', en: 'Citation', layer: 'printed', caption: 'target', properties: {}, mark: null },
  Commendation: {
    zh: '表彰',
    en: 'Commendation',
    layer: 'printed',
    caption: 'recipient',
    properties: {},
    mark: null,
  },
  Meeting: { zh: '会议', en: 'Meeting', layer: 'printed', caption: 'title', properties: {}, mark: null },
  Decision: {
    zh: '议定事项',
    en: 'Decision',
    layer: 'printed',
    caption: 'subject',
    properties: {},
    mark: null,
  },
  Mention: {
    zh: '提及',
    en: 'Mention',
    layer: 'printed',
    caption: 'text',
    /** A name at its place in the text, before anyone decides whose it is. */
    properties: { gazette: 'text', start: 'int', end: 'int', text: 'text', of: 'text' },
    mark: null,
  },
  Paragraph: {
    zh: '正文段落',
    en: 'Paragraph',
    layer: 'printed',
    caption: 'text',
    /** Of the gazette's masked text, where that is on the machine. `breaks` are the offsets in `text` at which its
     *  `lines` begin; `textOf` is the gazette's key. */
    properties: { textOf: 'text', line: 'int', text: 'text', breaks: 'ints', lines: 'ints' },
    mark: null,
  },
  Jurisdiction: {
    zh: '辖区',
    en: 'Jurisdiction',
    layer: 'derived',
    caption: 'name',
    properties: {
      /** GB/T 2260 code where known, else the name. */
      code: 'text',
      name: 'text',
      level: ['central', 'province', 'prefecture', 'county-level city', 'county', 'unknown'],
      parent: 'text?',
      /** `gazette key:digest` of all that the derivation read, and the rules' own digest; null: not yet derived. */
      derivedFrom: 'text?',
      /** Codes of the higher jurisdictions whose things its facts name: they are derived after it. */
      reached: 'texts',
    },
    mark: null,
  },
  Person: {
    zh: '人物',
    en: 'Person',
    layer: 'derived',
    caption: 'name',
    properties: {
      ...derived,
      jurisdiction: 'text',
      name: 'text',
      pinyin: 'text',
      /** Search key: toneless pinyin without spaces, and its initials. */
      pinyinKey: 'text',
      initials: 'text',
      gender: 'gender??',
      mentions: 'int',
      /** Tasks led: a stored order key. */
      tasksLed: 'int',
    },
    mark: null,
  },
  Official: {
    zh: '官员',
    en: 'Official',
    layer: 'derived',
    caption: 'name',
    is: 'Person',
    properties: {},
    mark: { glyph: '人', shape: 'circle', token: '--k-official', hollow: false },
  },
  Unit: {
    zh: '单位',
    en: 'Unit',
    layer: 'derived',
    caption: 'name',
    properties: {
      ...derived,
      jurisdiction: 'text',
      name: 'text',
      names: 'texts',
      /** For each of `names` the first and the last day a text uses it, '' where none says; a text without a
       *  day, or about a higher jurisdiction's unit, counts by its gazette's period. */
      namesFirstSeen: 'texts',
      namesLastSeen: 'texts',
      /** The jurisdiction where a branch sits, if that is not its owner; null: nothing says. */
      seat: 'text?',
      pinyin: 'text',
      pinyinKey: 'text',
      initials: 'text',
      type: [
        'party organ',
        'government department',
        'public institution',
        'court or procuratorate',
        'township',
        'state enterprise',
        'bank or utility',
        "people's organisation",
        'temporary body',
        'collective',
        'unknown',
      ],
      mentions: 'int',
      tasksLed: 'int',
    },
    mark: { glyph: '单', shape: 'rounded-square', token: '--k-unit', hollow: false },
  },
  Post: {
    zh: '职务',
    en: 'Post',
    layer: 'derived',
    caption: 'name',
    properties: {
      ...derived,
      jurisdiction: 'text',
      name: 'text',
      /** The unit's id; null where the text names none. */
      unit: 'text?',
      unitName: 'text?',
      /** Unit and post in one, as people say it. */
      fullName: 'text',
      pinyinKey: 'text',
      initials: 'text',
    },
    mark: { glyph: '职', shape: 'hexagon', token: '--k-post', hollow: true },
  },
  Tenure: {
    zh: '任期',
    en: 'Tenure',
    layer: 'derived',
    caption: 'official',
    properties: {
      ...derived,
      jurisdiction: 'text',
      official: 'text',
      post: 'text',
      /** Ids of the appointments that begin and end it; null: no event says so. */
      startFact: 'text?',
      endFact: 'text?',
      qualifiers: 'texts',
      /** An act of it is doubted, or bears no day of its own and is dated by its gazette's period. */
      flagged: 'flag',
      /** Ids of the tenures before and after it, where one person holds the post at a time. */
      predecessor: 'text?',
      successor: 'text?',
      /** Between its predecessor's end and its start nobody is known to hold the post. */
      vacantFrom: 'date?',
      vacantUntil: 'date?',
      ...interval,
    },
    mark: null,
  },
  Place: {
    zh: '地点',
    en: 'Place',
    layer: 'derived',
    caption: 'name',
    properties: { ...derived, jurisdiction: 'text', name: 'text', pinyinKey: 'text', initials: 'text' },
    mark: null,
  },
  Group: {
    zh: '小组',
    en: 'Group',
    layer: 'derived',
    caption: 'name',
    properties: { ...derived, jurisdiction: 'text', name: 'text', pinyinKey: 'text', initials: 'text' },
    mark: { glyph: '组', shape: 'octagon', token: '--k-group', hollow: true },
  },
  Document: {
    zh: '文件',
    en: 'Document',
    layer: 'derived',
    caption: 'number',
    properties: {
      ...derived,
      jurisdiction: 'text',
      number: 'text?',
      /** The number with brackets, spaces and width unified: what a search compares. */
      numberKey: 'text?',
      title: 'text?',
      issuers: 'texts',
      date: 'date?',
      record: 'text?',
      in_force_from: 'date?',
      valid_until: 'date?',
      /** Known only because another document cites it. */
      citedOnly: 'flag',
      /** When it is in force, by its own clauses and by what others do to it: `statusAt` of `as-of.ts` reads these. */
      ...interval,
      expiredFrom: 'date?',
      repealedEarliest: 'date?',
      repealedLatest: 'date?',
      invalidatedEarliest: 'date?',
      invalidatedLatest: 'date?',
      amendedEarliest: 'date?',
      amendedLatest: 'date?',
    },
    mark: { glyph: '文', shape: 'cut-page', token: '--k-document', hollow: false },
  },
  Contradiction: {
    zh: '矛盾',
    en: 'Contradiction',
    layer: 'derived',
    caption: 'reason',
    properties: { ...derived, jurisdiction: 'text', rule: 'text', reason: 'text', facts: 'texts' },
    mark: null,
  },
  /** What a rule or a person decided: on facts it belongs to their gazette, on who is who to the jurisdiction. */
  Judgement: {
    zh: '判断',
    en: 'Judgement',
    layer: 'derived',
    caption: 'reason',
    properties: {
      derivedBy: 'text?',
      gazette: 'text?',
      jurisdiction: 'text',
      /** same, different, unsure: on who is who. reject, correct, accept: on a fact. withhold: a person's name. */
      verdict: ['same', 'different', 'unsure', 'reject', 'correct', 'accept', 'withhold'],
      /** The rule that made it; null: a person did. */
      rule: 'text?',
      by: 'text?',
      /** A person's day; of a rule, the day of the load that first came to it. */
      when: 'date?',
      reason: 'text',
      /** The names it is about, each at its place; `fact` names a fact that holds it. */
      mentions: { each: { gazette: 'text', start: 'int', end: 'int', text: 'text', fact: 'text?' } },
      /** Of a judgement on a fact: its kind; of a correction also the field, and the value as JSON. */
      kind: 'text?',
      field: 'text?',
      value: 'text?',
      /** Why it is not in force, such as a place that holds no such name any more; null where it is. */
      problem: 'text?',
    },
    mark: null,
  },
} as const;

/** What every derived edge carries: the fact it is read from, and when it holds. */
export const everyEdge = {
  id: 'text',
  derivedBy: 'text',
  /** The id of the fact node that says so; null for edges that restate a name (a post's unit). */
  fact: 'text?',
  /** The word printed for the relation, or the role. */
  role: 'text?',
  flagged: 'flag',
  ...interval,
} as const;

/**
 * Kinds of edge. `drawn` edges are what a person walks: derived from facts, between things. `line` is how the
 * canvas draws it. `fact` edges belong to the printed layer.
 */
export const edges = {
  STATED_IN: { zh: '载于', en: 'stated in', layer: 'printed', from: ['Fact'], to: ['Gazette'], line: null },
  MENTIONS: { zh: '提到', en: 'mentions', layer: 'printed', from: ['Fact'], to: ['Mention'], line: null },
  ASSIGNMENT_OF: {
    zh: '属任务',
    en: 'assignment of',
    layer: 'printed',
    from: ['TaskAssignment'],
    to: ['Task'],
    line: null,
  },
  JUDGES: { zh: '判断', en: 'judges', layer: 'printed', from: ['Judgement'], to: ['Fact'], line: null },
  CONCERNS: {
    zh: '涉及',
    en: 'concerns',
    layer: 'derived',
    from: ['Judgement'],
    /** A fact: one of its names may be anyone's, or is doubted. */
    to: ['Person', 'Unit', 'Fact'],
    line: null,
  },
  REFERS_TO: {
    zh: '指',
    en: 'refers to',
    layer: 'derived',
    from: ['Mention', 'TaskAssignment'],
    to: ['Person', 'Unit', 'Post', 'Place', 'Group', 'Document'],
    line: null,
  },
  LEADS: {
    zh: '牵头',
    en: 'leads',
    layer: 'derived',
    from: ['Official', 'Post', 'Unit'],
    to: ['Task', 'Decision'],
    line: 'lead',
  },
  ANSWERS_FOR: {
    zh: '责任',
    en: 'answers for',
    layer: 'derived',
    from: ['Official', 'Post', 'Unit'],
    to: ['Task'],
    line: 'responsible',
  },
  SUPPORTS: {
    zh: '配合',
    en: 'supports',
    layer: 'derived',
    from: ['Official', 'Post', 'Unit'],
    to: ['Task', 'Decision'],
    line: 'support',
  },
  CHIEFS: {
    zh: '总牵头',
    en: 'leads the section',
    layer: 'derived',
    from: ['Official', 'Post', 'Unit'],
    to: ['Task'],
    line: 'support',
  },
  SUPERVISES: {
    zh: '督办',
    en: 'supervises',
    layer: 'derived',
    from: ['Official', 'Post', 'Unit'],
    to: ['Task'],
    line: 'support',
  },
  HELD: { zh: '任职', en: 'held', layer: 'derived', from: ['Official'], to: ['Post'], line: 'plain' },
  POST_IN: { zh: '属单位', en: 'post in', layer: 'derived', from: ['Post'], to: ['Unit'], line: 'plain' },
  APPOINTEE: {
    zh: '任免对象',
    en: 'appointee',
    layer: 'derived',
    from: ['Appointment'],
    to: ['Official'],
    line: 'plain',
  },
  TO_POST: {
    zh: '任免职务',
    en: 'to post',
    layer: 'derived',
    from: ['Appointment'],
    to: ['Post'],
    line: 'plain',
  },
  OF_DOCUMENT: {
    zh: '出自',
    en: 'printed in',
    layer: 'derived',
    from: ['Fact', 'Group'],
    to: ['Document'],
    line: 'source',
  },
  PRINTED_IN: {
    zh: '刊于',
    en: 'printed in',
    layer: 'derived',
    from: ['Document'],
    to: ['Gazette'],
    line: 'source',
  },
  ISSUED_BY: {
    zh: '发文机关',
    en: 'issued by',
    layer: 'derived',
    from: ['Document'],
    to: ['Unit'],
    line: 'plain',
  },
  CITES: { zh: '引用', en: 'cites', layer: 'derived', from: ['Document'], to: ['Document'], line: 'support' },
  REPEALS: {
    zh: '废止',
    en: 'repeals',
    layer: 'derived',
    from: ['Document'],
    to: ['Document'],
    line: 'unit-lead',
  },
  INVALIDATES: {
    zh: '宣布失效',
    en: 'invalidates',
    layer: 'derived',
    from: ['Document'],
    to: ['Document'],
    line: 'unit-lead',
  },
  AMENDS: {
    zh: '修改',
    en: 'amends',
    layer: 'derived',
    from: ['Document'],
    to: ['Document'],
    line: 'unit-lead',
  },
  KEEPS: {
    zh: '继续有效',
    en: 'keeps in force',
    layer: 'derived',
    from: ['Document'],
    to: ['Document'],
    line: 'support',
  },
  MEMBER_OF: {
    zh: '成员',
    en: 'member of',
    layer: 'derived',
    from: ['Official', 'Post', 'Unit'],
    to: ['Group'],
    line: 'plain',
  },
  HOSTS_OFFICE: {
    zh: '办公室设在',
    en: 'hosts the office of',
    layer: 'derived',
    from: ['Unit'],
    to: ['Group'],
    line: 'plain',
  },
  OVERSEES: {
    zh: '分管',
    en: 'oversees',
    layer: 'derived',
    from: ['Official'],
    to: ['Unit'],
    line: 'responsible',
  },
  LIAISES_WITH: {
    zh: '联系',
    en: 'liaises with',
    layer: 'derived',
    from: ['Official', 'Post', 'Unit'],
    to: ['Unit', 'Place'],
    line: 'support',
  },
  ASSISTS: {
    zh: '协助分管',
    en: 'assists with',
    layer: 'derived',
    from: ['Official'],
    to: ['Unit'],
    line: 'support',
  },
  COMMENDED_BY: {
    zh: '受表彰',
    en: 'commended by',
    layer: 'derived',
    from: ['Person', 'Unit'],
    to: ['Document'],
    line: 'source',
  },
  TOOK_PART_IN: {
    zh: '参会',
    en: 'took part in',
    layer: 'derived',
    from: ['Official', 'Post', 'Unit'],
    to: ['Meeting'],
    line: 'plain',
  },
  DECIDED_AT: {
    zh: '议定于',
    en: 'decided at',
    layer: 'derived',
    from: ['Decision'],
    to: ['Meeting'],
    line: 'source',
  },
  PART_OF: {
    zh: '隶属',
    en: 'part of',
    layer: 'derived',
    from: ['Unit', 'Jurisdiction'],
    to: ['Unit', 'Jurisdiction'],
    line: 'plain',
  },
  SUCCEEDS: { zh: '承接', en: 'succeeds', layer: 'derived', from: ['Unit'], to: ['Unit'], line: 'plain' },
} as const;

/** The role of a task's party → the edge that draws it. */
export const edgeOfRole = {
  lead: 'LEADS',
  responsible: 'ANSWERS_FOR',
  support: 'SUPPORTS',
  chief: 'CHIEFS',
  supervise: 'SUPERVISES',
} as const;

/** A citation's relation → the edge that draws it. */
export const edgeOfRelation = {
  cites: 'CITES',
  repeals: 'REPEALS',
  invalidates: 'INVALIDATES',
  amends: 'AMENDS',
  keeps: 'KEEPS',
} as const;

/**
 * Full-text indexes, by name: the kinds they cover and the properties they read. All use the `cjk` analyser
 * (pairs of neighbouring characters, width folded), so a quoted phrase of two characters or more finds the
 * text that holds it, and a prefix query finds pinyin and one-character names.
 */
export const fullText = {
  things: {
    kinds: ['Person', 'Unit', 'Post', 'Group', 'Place'],
    properties: ['name', 'names', 'fullName', 'pinyinKey', 'initials'],
  },
  documents: { kinds: ['Document'], properties: ['number', 'numberKey', 'title'] },
  tasks: { kinds: ['Task'], properties: ['content', 'project', 'section'] },
  quotes: {
    kinds: [
      ...[
        'Appointment',
        'Membership',
        'Portfolio',
        'Liaison',
        'Citation',
        'Commendation',
        'Meeting',
        'Decision',
      ],
    ],
    properties: ['evidence_quote'],
  },
  paragraphs: { kinds: ['Paragraph'], properties: ['text'] },
} as const;
