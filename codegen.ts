import type { CodegenConfig } from '@graphql-codegen/cli';
import { enums } from './server/enums.ts';

/** Types whose parent object is a row of the graph: `server/rows.ts` exports `<Type>Row` for each. */
const rows =
  `Appointment Citation Commendation Contradiction Decision Document DoubtCount Evidence Fact Flag Gazette Group
  JudgedMention Judgement Jurisdiction Liaison Meeting Membership Mention Node Official Paragraph PartyCount Path
  PathStep Person Place Portfolio Post Printing SearchHit Statistics Task TaskAssignment Tenure Unit`.split(
    /\s+/,
  );
/** Lists whose total is counted only where it is asked for. */
const connections =
  `Appointment Citation Commendation Contradiction Decision Document Fact Group Judgement Liaison Meeting Membership
  Official Place Portfolio Post Task TaskAssignment Unit`.split(/\s+/);

const config: CodegenConfig = {
  schema: 'server/schema/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'server/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../context.ts#Context',
        scalars: { ID: 'string', Date: 'string' },
        enumValues: enums,
        mappers: Object.fromEntries([
          ...rows.map((type) => [type, `../rows.ts#${type}Row`]),
          // An enum's value inside is the graph's own word, as `enumValues` types it.
          ...Object.keys(enums).map((type) => [type, type]),
          ...connections.map((type) => [`${type}Connection`, `../rows.ts#${type}ConnectionRow`]),
          ['Neighbourhood', '../rows.ts#NeighbourhoodRow'],
        ]),
      },
    },
    'client/src/api/__generated__/': {
      preset: 'client',
      documents: 'client/src/**/*.graphql',
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string', Date: 'string' } },
      presetConfig: { fragmentMasking: false },
    },
  },
};

export default config;
