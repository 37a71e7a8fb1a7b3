import { isKnown, UNKNOWN } from './expand.js'

/**
 * Whether CPython takes the value of an on/off variable (PYTHONUNBUFFERED, PYTHONDONTWRITEBYTECODE …) for on: empty and
 * `0` are off, any other text is on, `false` included. Null where it can't be known.
 * Source: CPython's Python/initconfig.c, _Py_get_env_flag; checked by running 3.11.
 */
export function isOn(value: string | undefined): boolean | null {
  if (value === undefined || value === '') return false
  if (value === UNKNOWN || !isKnown(value)) return null
  const number = /^\s*[+-]?\d+$/.exec(value)
  // Text that is no number counts as 1; a negative number too.
  return number ? Number(value) !== 0 : true
}
