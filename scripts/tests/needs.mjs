// What some tests need and not every machine has: how it is called, what files of such tests hold, and the variable
// in which the set-up says what they get, or why nothing.
export const NEEDS = [
  { name: 'Docker engine', marker: 'engineForTests', variable: 'TEST_ENGINE' },
  { name: 'browser', marker: 'withBrowser', variable: 'TEST_BROWSER' },
]
