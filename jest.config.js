/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^fast-check$': '<rootDir>/scripts/tests/fast-check.mjs' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json' }] },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  clearMocks: true,
  // Processes are started and images built: a machine may be slow, which is no failure.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/scripts/tests/set-up.mjs',
  globalTeardown: '<rootDir>/scripts/tests/tear-down.mjs',
  reporters: ['default', '<rootDir>/scripts/tests/left-out.mjs'],
}
