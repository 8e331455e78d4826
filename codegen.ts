import type { CodegenConfig } from '@graphql-codegen/cli';

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
        mapperTypeSuffix: 'Row',
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
