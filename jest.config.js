/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json' }] },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  clearMocks: true,
  // Processes are started and images built: a machine may be slow, which is no failure.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/scripts/engine/for-tests.mjs',
  globalTeardown: '<rootDir>/scripts/engine/after-tests.mjs',
  reporters: ['default', '<rootDir>/scripts/engine/left-out.mjs'],
}
