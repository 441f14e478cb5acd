import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.graphql'],
  importExtension: '.ts',
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        immutableTypes: true,
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        scalars: {
          Date: { input: 'string', output: 'string' },
          DateTime: { input: 'never', output: 'string' },
          Month: { input: 'string', output: 'string' },
          Quarter: { input: 'string', output: 'string' },
          ColumnValues: { input: 'never', output: 'readonly unknown[]' },
          AuditDetail: { input: 'never', output: 'unknown' },
          SourceKey: { input: 'string', output: 'never' },
        },
      },
    },
  },
};

export default config;
