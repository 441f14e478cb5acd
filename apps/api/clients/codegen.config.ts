import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../schema.graphql',
  documents: ['queries/*.graphql'],
  importExtension: '.ts',
  generates: {
    './generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        immutableTypes: true,
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        scalars: {
          Date: { input: 'string', output: 'string' },
          DateTime: { input: 'never', output: 'string' },
          Month: { input: 'string', output: 'string' },
          Quarter: { input: 'string', output: 'string' },
          ColumnValues: { input: 'never', output: 'readonly (string | number | boolean | null)[]' },
          AuditDetail: { input: 'never', output: 'unknown' },
          SourceKey: { input: 'string', output: 'never' },
        },
      },
    },
  },
};

export default config;
