/*
 * The part of Go's regular expressions that ignore patterns are turned into: characters, classes, `(…)?`, `*`, `.`,
 * `^` and `$`. Like Go's it never backtracks, so that no pattern takes more than pattern × text. What a class or an
 * escape means is Go's to say, not JavaScript's: `[[:alpha:]]`, `\d`, no `\1`.
 * Source: https://github.com/golang/go/blob/master/src/regexp/syntax/parse.go
 */

type Test = (char: string) => boolean

type Instruction =
  | { readonly type: 'char'; readonly test: Test }
  | { readonly type: 'split'; first: number; second: number }
  | { readonly type: 'start' | 'end' }

export interface GoRegExp {
  test(text: string): boolean
}

const POSIX: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  // eslint-disable-next-line no-control-regex
  ascii: /[\x00-\x7F]/,
  blank: /[\t ]/,
  // eslint-disable-next-line no-control-regex
  cntrl: /[\x00-\x1F\x7F]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[\t-\r ]/,
  upper: /[A-Z]/,
  word: /[0-9A-Za-z_]/,
  xdigit: /[0-9A-Fa-f]/,
}

/** `\s` of Go is without the vertical tab. */
const PERL: Readonly<Record<string, RegExp>> = { d: /[0-9]/, s: /[\t\n\f\r ]/, w: /[0-9A-Za-z_]/ }
const CONTROL: Readonly<Record<string, string>> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

class BadExpression extends Error {}

/** Compiles an expression; null where Go would refuse it (or where it escapes what no file name needs: `\x`, `\p`, `\b`). */
export function compileGoRegExp(expression: string): GoRegExp | null {
  try {
    const parser = new Parser(Array.from(expression))
    const program = parser.program()
    const { tail, longest } = parser
    return { test: (text) => text.endsWith(tail) && text.includes(longest) && run(program, text) }
  } catch (error) {
    if (error instanceof BadExpression) return null
    throw error
  }
}

class Parser {
  /** Characters that every match ends with, and that it holds: most texts are told apart by them alone. */
  tail = ''
  longest = ''
  private at = 0
  private readonly instructions: Instruction[] = []

  constructor(private readonly chars: readonly string[]) {}

  program(): readonly Instruction[] {
    this.sequence(false)
    this.endRun(this.tail)
    return this.instructions
  }

  private sequence(inGroup: boolean): void {
    while (this.at < this.chars.length) {
      const char = this.chars[this.at++]!
      const start = this.instructions.length
      if (char === ')' && inGroup) return
      if (char === '(') {
        // What a group holds may be left out: it is in no run.
        this.endRun()
        const { longest } = this
        this.sequence(true)
        this.longest = longest
        this.tail = ''
      } else if (char === '^' || char === '$') this.assertion(char === '^' ? 'start' : 'end')
      else if (char === '\\') this.escape()
      else if (char === '[') this.add(this.characterClass())
      else if (char === '.') this.add((one) => one !== '\n')
      else this.literal(char)
      this.quantifier(start)
    }
    if (inGroup) throw new BadExpression()
  }

  private assertion(type: 'start' | 'end'): void {
    this.instructions.push({ type })
  }

  private add(test: Test): void {
    this.endRun()
    this.instructions.push({ type: 'char', test })
  }

  private endRun(next = ''): void {
    if (this.tail.length > this.longest.length) this.longest = this.tail
    this.tail = next
  }

  private literal(char: string): void {
    this.tail += char
    this.instructions.push({ type: 'char', test: (one) => one === char })
  }

  /** `*` and `?` behind what starts at an instruction. */
  private quantifier(start: number): void {
    const sign = this.chars[this.at]
    if (sign !== '*' && sign !== '?') return
    this.at++
    // Behind a literal it would belong to that alone; patterns put it behind classes and groups only.
    this.tail = ''
    // The split goes in front, what it repeats moves by one.
    const body = this.instructions.splice(start).map((one) => {
      return one.type === 'split' ? { ...one, first: one.first + 1, second: one.second + 1 } : one
    })
    const end = start + body.length + (sign === '*' ? 2 : 1)
    this.instructions.push({ type: 'split', first: start + 1, second: end }, ...body)
    if (sign === '*') this.instructions.push({ type: 'split', first: start, second: start })
  }

  private escape(): void {
    const char = this.chars[this.at]
    if (char === 'A' || char === 'z') {
      this.at++
      this.assertion(char === 'A' ? 'start' : 'end')
      return
    }
    const perl = this.perlClass()
    if (perl) this.add(perl)
    else this.literal(this.escapedCharacter())
  }

  private perlClass(): Test | null {
    const char = this.chars[this.at] ?? ''
    const set = /^[dsw]$/i.test(char) ? PERL[char.toLowerCase()] : undefined
    if (!set) return null
    this.at++
    const wanted = char === char.toLowerCase()
    return (one) => set.test(one) === wanted
  }

  private escapedCharacter(): string {
    const char = this.chars[this.at++]
    if (char === undefined) throw new BadExpression()
    // Go takes the escape off ASCII that is neither letter nor digit.
    if (/^[!-/:-@[-`{-~ ]$/.test(char)) return char
    const control = Object.hasOwn(CONTROL, char) ? CONTROL[char] : undefined
    if (control === undefined) throw new BadExpression()
    return control
  }

  private characterClass(): Test {
    const negated = this.chars[this.at] === '^'
    if (negated) this.at++
    const tests: Test[] = []
    for (let first = true; first || this.chars[this.at] !== ']'; first = false) {
      const special = this.posixClass() ?? this.escapedClass()
      if (special) {
        tests.push(special)
        continue
      }
      const low = this.member()
      let high = low
      if (this.chars[this.at] === '-' && this.chars[this.at + 1] !== ']' && this.at + 1 < this.chars.length) {
        this.at++
        high = this.member()
      }
      if (high < low) throw new BadExpression()
      tests.push((char) => low <= char.codePointAt(0)! && char.codePointAt(0)! <= high)
    }
    this.at++
    return (char) => tests.some((test) => test(char)) !== negated
  }

  private escapedClass(): Test | null {
    if (this.chars[this.at] !== '\\') return null
    this.at++
    const perl = this.perlClass()
    if (!perl) this.at--
    return perl
  }

  private posixClass(): Test | null {
    if (this.chars[this.at] !== '[' || this.chars[this.at + 1] !== ':') return null
    const rest = this.chars.slice(this.at + 2).join('')
    const end = rest.indexOf(':]')
    if (end < 0) return null
    const name = rest.slice(0, end)
    const plain = name.replace(/^\^/, '')
    const set = Object.hasOwn(POSIX, plain) ? POSIX[plain] : undefined
    if (!set) throw new BadExpression()
    this.at += end + 4
    return (char) => set.test(char) === (name === plain)
  }

  private member(): number {
    const char = this.chars[this.at++]
    if (char === undefined) throw new BadExpression()
    return (char === '\\' ? this.escapedCharacter() : char).codePointAt(0)!
  }
}

/** Follows all places of the program at once. */
function run(program: readonly Instruction[], text: string): boolean {
  const chars = Array.from(text)
  let places = new Set([0])
  for (let at = 0; ; at++) {
    for (const place of places) {
      const instruction = program[place]
      if (instruction?.type === 'split') places.add(instruction.first).add(instruction.second)
      else if (instruction?.type === 'start' && at === 0) places.add(place + 1)
      else if (instruction?.type === 'end' && at === chars.length) places.add(place + 1)
    }
    if (at === chars.length) return places.has(program.length)
    const next = new Set<number>()
    for (const place of places) {
      const instruction = program[place]
      if (instruction?.type === 'char' && instruction.test(chars[at]!)) next.add(place + 1)
    }
    if (next.size === 0) return false
    places = next
  }
}
