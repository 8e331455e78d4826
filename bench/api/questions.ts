/**
 * Ten documented questions: each as the API is asked, and as @neo4j/graphql is asked for the same fields where it
 * can express the question; `rows` brings both answers to the same rows.
 */
import type { Data, Operation } from './ask.ts';
import type { Subjects } from './subjects.ts';

type Rows = (data: Data) => unknown[];
export type Question = {
  name: string;
  ours: Operation & { rows: Rows };
  /** Or why the peer cannot answer it. */
  theirs: (Operation & { rows: Rows }) | { cannot: string };
};

const nodes = (connection: Data | undefined): Data[] => {
  const edges = connection?.edges;
  return edges ? [...edges].flatMap(({ node }) => node ?? []) : [];
};
const list = (rows: Data | undefined): Data[] => (rows ? [...rows] : []);
const first = (rows: Data | undefined): Data | null => list(rows)[0] ?? null;
const lower = (value: unknown): string => String(value).toLowerCase();

export function questionsAbout(of: Subjects): Question[] {
  return [
    {
      name: 'the appointments of one official',
      ours: {
        query: `query ($name: String!) { officials(filter: { name: $name }, first: 5) { edges { node { name
          appointments(first: 50) { edges { node { id date action unitName postName document { number } } } } } } } }`,
        variables: { name: of.appointed },
        rows: ({ officials }) =>
          nodes(officials).flatMap((official) =>
            nodes(official.appointments).map((act) => [
              act.id,
              act.date,
              lower(act.action),
              act.document?.number,
            ]),
          ),
      },
      theirs: {
        query: `query ($name: String!) { officials(where: { name: { eq: $name } }, sort: [{ pinyinKey: ASC }], limit: 5) { name
          appointments(sort: [{ date: ASC }, { id: ASC }], limit: 50) { id date action unit post document { number } } } }`,
        variables: { name: of.appointed },
        rows: ({ officials }) =>
          list(officials).flatMap((official) =>
            list(official.appointments).map((act) => [
              act.id,
              act.date,
              act.action,
              first(act.document)?.number,
            ]),
          ),
      },
    },
    {
      name: 'who leads the tasks of a document on a word',
      ours: {
        query: `query ($number: String!, $word: String!) { tasks(filter: { documentNumber: $number, text: $word }, first: 50) {
          edges { node { id seq content assignments(roles: [LEAD]) { name } } } } }`,
        variables: { number: of.document, word: of.word },
        rows: ({ tasks }) =>
          nodes(tasks).map((task) => [
            task.id,
            list(task.assignments)
              .map(({ name }) => String(name))
              .sort(),
          ]),
      },
      theirs: {
        query: `query ($number: String!, $word: String!) {
          tasks(where: { content: { contains: $word }, document: { some: { number: { eq: $number } } } },
            sort: [{ line: ASC }, { id: ASC }], limit: 50) {
            id seq content assignments(where: { role: { eq: "lead" } }) { name } } }`,
        variables: { number: of.document, word: of.word },
        rows: ({ tasks }) =>
          list(tasks).map((task) => [
            task.id,
            list(task.assignments)
              .map(({ name }) => String(name))
              .sort(),
          ]),
      },
    },
    {
      name: 'the tasks that an official leads',
      ours: {
        query: `query ($name: String!) { officials(filter: { name: $name }, first: 1) { edges { node { name
          assignments(roles: [LEAD], first: 50) { edges { node { task { id content document { number } } } } } } } } }`,
        variables: { name: of.leader },
        rows: ({ officials }) =>
          nodes(officials).flatMap((official) =>
            nodes(official.assignments).map(({ task }) => [task?.id, task?.document?.number]),
          ),
      },
      theirs: {
        query: `query ($name: String!) { officials(where: { name: { eq: $name } }, sort: [{ pinyinKey: ASC }], limit: 1) { name
          leads(sort: [{ gazetteKey: ASC }, { line: ASC }, { id: ASC }], limit: 50) { id content document { number } } } }`,
        variables: { name: of.leader },
        rows: ({ officials }) =>
          list(officials).flatMap((official) =>
            list(official.leads).map((task) => [task.id, first(task.document)?.number]),
          ),
      },
    },
    {
      name: 'the units that lead most',
      ours: {
        query: '{ units(order: TASKS_LED, first: 20) { edges { node { id name tasksLed } } } }',
        variables: {},
        rows: ({ units }) => nodes(units).map(({ id, tasksLed }) => [id, tasksLed]),
      },
      theirs: {
        query: '{ units(sort: [{ tasksLed: DESC }, { id: ASC }], limit: 20) { id name tasksLed } }',
        variables: {},
        rows: ({ units }) => list(units).map(({ id, tasksLed }) => [id, tasksLed]),
      },
    },
    {
      name: 'which documents a gazette says were repealed',
      ours: {
        query: `query ($gazette: String!) { citations(filter: { relations: [REPEALS], gazette: $gazette }, first: 50) {
          edges { node { id targetNumber document { number title } } } } }`,
        variables: { gazette: of.gazette },
        rows: ({ citations }) =>
          nodes(citations).map((one) => [one.id, one.targetNumber, one.document?.number]),
      },
      theirs: {
        query: `query ($gazette: String!) {
          citations(where: { relation: { eq: "repeals" }, gazetteKey: { eq: $gazette } },
            sort: [{ line: ASC }, { id: ASC }], limit: 50) { id target document { number title } } }`,
        variables: { gazette: of.gazette },
        rows: ({ citations }) =>
          list(citations).map((one) => [one.id, one.target, first(one.document)?.number]),
      },
    },
    {
      name: 'who held a post at a date',
      ours: {
        query: `query ($post: ID!, $day: Date!) { node(id: $post) { ... on Post { name
          tenures(asOf: $day) { official { name } startLatest } } } }`,
        variables: { post: of.post, day: of.day },
        rows: ({ node }) =>
          list(node?.tenures)
            .map((one) => String(one.official?.name))
            .sort(),
      },
      theirs: {
        query: `query ($post: ID!, $day: String!) { posts(where: { id: { eq: $post } }) { name
          holdersConnection(where: { edge: { AND: [
            { OR: [{ startEarliest: { eq: null } }, { startEarliest: { lte: $day } }] },
            { OR: [{ endLatest: { eq: null } }, { endLatest: { gt: $day } }] } ] } }) {
            edges { properties { startLatest } node { name } } } } }`,
        variables: { post: of.post, day: of.day },
        rows: ({ posts }) =>
          nodes(first(posts)?.holdersConnection)
            .map(({ name }) => String(name))
            .sort(),
      },
    },
    {
      name: 'the newest appointments with all around them',
      ours: {
        query: `{ appointments(first: 20) { edges { node { id date personName official { name }
          post { name } document { number } gazette { key } } } } }`,
        variables: {},
        rows: ({ appointments }) =>
          nodes(appointments).map((act) => [
            ...[act.id, act.official?.name, act.post?.name, act.document?.number, act.gazette?.key],
          ]),
      },
      theirs: {
        query: `{ appointments(sort: [{ date: DESC }, { id: ASC }], where: { NOT: { date: { eq: null } } }, limit: 20) {
          id date person official { name } toPost { name } document { number } gazette { key } } }`,
        variables: {},
        rows: ({ appointments }) =>
          list(appointments).map((act) => [
            ...[act.id, first(act.official)?.name, first(act.toPost)?.name],
            ...[first(act.document)?.number, first(act.gazette)?.key],
          ]),
      },
    },
    {
      name: 'a document with its tasks and their parties',
      ours: {
        query: `query ($number: String!) { document(number: $number) { title
          tasks(first: 20) { edges { node { id content assignments { name role term } } } } } }`,
        variables: { number: of.document },
        rows: ({ document }) =>
          nodes(document?.tasks).map((task) => [task.id, list(task.assignments).length]),
      },
      theirs: {
        query: `query ($number: String!) { documents(where: { number: { eq: $number } }) { title
          tasks(sort: [{ gazetteKey: ASC }, { line: ASC }, { id: ASC }], limit: 20) { id content assignments { name role term } } } }`,
        variables: { number: of.document },
        rows: ({ documents }) =>
          list(first(documents)?.tasks).map((task) => [task.id, list(task.assignments).length]),
      },
    },
    {
      name: 'a search',
      ours: {
        query: `query ($text: String!) { search(text: $text, first: 3) { groups { kind total hits { caption detail
          node { id } } } } }`,
        variables: { text: of.name },
        rows: ({ search }) => list(search?.groups),
      },
      theirs: { cannot: 'it ranks one index and kind, not all of them together' },
    },
    {
      name: 'the neighbourhood of a unit',
      ours: {
        query: `query ($id: ID!) { neighbourhood(ids: [$id], first: 50) { nodes { id kind caption hidden { kind count } }
          edges { id source target kind } } }`,
        variables: { id: of.unit },
        rows: ({ neighbourhood }) => list(neighbourhood?.nodes),
      },
      theirs: { cannot: 'it has no query over nodes of any kind with the edges between them' },
    },
  ];
}
