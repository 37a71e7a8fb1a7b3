import { describe, expect, test } from '@jest/globals'
import { callsOf, factsOf, slicesOf, withBase } from './reading.js'

describe('programs that a RUN starts', () => {
  test.each<[string, string[]]>([
    ['RUN pip install a', ['pip install a']],
    ['RUN apt-get update && apt-get install -y gcc', ['apt-get update', 'apt-get install -y gcc']],
    ['RUN a; b & c | d', ['a', 'b', 'c', 'd']],
    ['RUN { a; } && (b)', ['a', 'b']],
    ['RUN ! a', ['a']],
    ['RUN > /x', []],
    ['RUN A=1', []],
    ['RUN ["pip", "install", "$A b"]', ['pip install $A b']],
    ['RUN []', []],
    ['RUN [ -f /etc/x ] && a', ['a ?']],
    ['RUN --mount=type=cache,target=/c pip install a', ['pip install a']],
    ['RUN set -eux; \\\n  a; \\\n  # c\n\n  b', ['a', 'b']],
    ['RUN time a; nice -n 10 b; timeout -k 5 10 c; env -u X D=1 d; command e; nohup f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['RUN sudo -EH -u app a; sudo b', ['a', 'b']],
    ['RUN xargs -a r.txt -n 1 pip install', ['pip install ␀']],
    ['RUN cat r.txt | xargs pip install --no-cache-dir', ['cat r.txt', 'pip install --no-cache-dir ␀']],
    ['RUN sudo sudo -n env A=1 nice a', ['a']],
    ['RUN env', ['env']],
    ['RUN pyenv exec pip install a', ['pyenv exec pip install a', 'pip install a']],
    ['RUN pyenv install 3.13', ['pyenv install 3.13']],
    ['RUN uvx --from x[y] --with z poetry@1.8 export', ['uvx --from x[y] --with z poetry@1.8 export', 'poetry export']],
    ['RUN find . -exec pip install -r {} \\;', ['find . -exec pip install -r {} ;', 'pip install -r ␀']],
    [
      'RUN find . -execdir python setup.py install +',
      ['find . -execdir python setup.py install +', 'python setup.py install'],
    ],
    ['RUN find . -exec rm {} +', ['find . -exec rm {} +']],
    ['RUN a lib{b,c}-dev x{d,e}{f,g}', ['a libb-dev libc-dev xdf xdg xef xeg']],
    ['RUN a "{b,c}" {d}', ['a {b,c} {d}']],
    ['RUN A={b,c} && d $A', ['d {b,c}']],
    ['RUN sh', ['sh']],
    ['RUN sh x.sh -c a', ['sh x.sh -c a']],
    ['RUN python3 -c "import os"', ['python3 -c import os']],
    ['ONBUILD RUN a', []],
    ['CMD a', []],
  ])('%j', (text, calls) => {
    expect(callsOf(text)).toEqual(calls)
  })

  test.each([
    ['SHELL ["pwsh", "-Command"]\nRUN a', []],
    ['SHELL ["cmd", "/S", "/C"]\nRUN a', []],
    ['SHELL ["C:\\\\Program Files\\\\x.exe"]\nRUN a', []],
    ['SHELL ["pwsh", "-Command"]\nRUN ["a"]', ['a']],
    ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a', ['a']],
    ['SHELL ["pwsh"]\nSHELL ["/bin/sh", "-c"]\nRUN a', ['a']],
  ])('%j', (text, calls) => {
    expect(callsOf(text)).toEqual(calls)
  })
})

describe('words', () => {
  test.each<[string, string[]]>([
    ['RUN a "b c" \'d e\' f\\ g', ['a b c d e f g']],
    ['RUN a "b \\\n c"', ['a b  c']],
    ['RUN pip install "a[b]>=1,<2" \'c==1\' d\\>=2', ['pip install a[b]>=1,<2 c==1 d>=2']],
    ['RUN a ""', ['a ']],
    ['RUN a $X "$X"', ['a ']],
    ['ENV X="b  c"\nRUN a $X', ['a b c']],
    ['ENV X="b  c"\nRUN a "$X"', ['a b  c']],
    ["ENV X=b\nRUN a '$X' \\$X", ['a $X $X']],
    ['ARG X=b\nRUN a ${X}c ${Y:-d} ${X:+e} ${Y}', ['a bc d e']],
    ['ARG X\nRUN a $X', ['a ␀']],
    ['ENV X=b\nRUN X=c; a $X', ['a c']],
    ['RUN X=b a $X', ['a']],
    ['RUN export X=b && a $X', ['a b']],
    ['RUN X=b; X="$X c"; a $X', ['a b c']],
    ['RUN X=(b "c d" e); a "${X[@]}" "${X[0]}"', ['a b c d e ␀']],
    ['RUN X=b; X+=c; a $X', ['a bc']],
    ['ENV X=b\nRUN unset X; a $X', ['a']],
    ['RUN a $(b c)', ['b c', 'a ␀']],
    ['RUN a "$(echo b c)"', ['echo b c', 'a b c']],
    ['RUN $(which pip) install a', ['which pip', 'pip install a']],
    ['RUN `which pip` install a', ['which pip', 'pip install a']],
    ['RUN a $((1 + 2)) <(b)', ['a ␀ ␀']],
    ['RUN X=3.12.4; a ${X%.*} ${X##*.}', ['a 3.12 4']],
    ['RUN a $HOME $PWD', ['a /root /']],
    ['USER app\nWORKDIR /srv\nRUN a $HOME $PWD', ['a /home/app /srv']],
    ['RUN echo b | while read x; do a $x; done', ['echo b', 'a ␀ ?']],
    ['RUN a é 😀', ['a é 😀']],
  ])('%j', (text, calls) => {
    expect(callsOf(text)).toEqual(calls)
  })
})

describe('conditions', () => {
  test.each<[string, string[]]>([
    ['ARG X=y\nRUN if [ "$X" = "y" ]; then a; else b; fi', ['a']],
    ['ARG X=n\nRUN if [ "$X" = "y" ]; then a; else b; fi', ['b']],
    ['ARG X\nRUN if [ "$X" = "y" ]; then a; else b; fi', ['a ?', 'b ?']],
    ['ARG X=n\nRUN if [ $X = y ]; then a; elif [ $X = n ]; then b; else c; fi', ['b']],
    ['RUN if test -f /etc/x; then a; elif test 1 = 1; then b; else c; fi', ['a ?', 'b ?']],
    ['RUN if a; then b; fi', ['a', 'b ?']],
    ['ARG DEV=\nRUN [ -n "$DEV" ] && a; b', ['b']],
    ['ARG DEV=1\nRUN [ -n "$DEV" ] && a; b', ['a', 'b']],
    ['ARG DEV\nRUN [ -n "$DEV" ] && a; b', ['a ?', 'b']],
    ['ARG DEV=\nRUN [ -z "$DEV" ] || a; b', ['b']],
    ['ARG DEV=\nRUN [ ! -z "$DEV" ] && a; b', ['b']],
    ['ARG DEV=\nRUN [ "x$DEV" = x ] && a', ['a']],
    ['ARG A=1\nARG B=2\nRUN if [ $A = 1 -a $B = 3 ]; then a; fi; if [ $A = 0 -o $B = 2 ]; then b; fi', ['b']],
    [
      'ARG A=1\nRUN if [ $A -eq 1 ]; then a; fi; if [ $A -ne 1 ]; then b; fi; if [ $A -gt 0 ]; then c; fi',
      ['a', 'c ?'],
    ],
    ['ARG A=1\nRUN [[ "$A" == "1" ]] && a; [[ $A != 1 ]] && b; [[ $A == 1* ]] && c', ['a', 'c ?']],
    ['ARG A=1\nRUN if [ $A = 2 ] || [ $A = 3 ]; then a; fi', []],
    ['ARG A=1\nRUN if [ $A = 1 ] && [ -n "$A" ]; then a; fi', ['a']],
    ['RUN a && b || c; d', ['a', 'b', 'c ?', 'd']],
    ['RUN a || true && b', ['a', 'b']],
    ['RUN a || { b; exit 1; }; c', ['a', 'b ?', 'exit 1 ?', 'c']],
    ['RUN command -v pip || a; b', ['a ?', 'b']],
    ['RUN which pip >/dev/null || (a && b) && c', ['which pip', 'a ?', 'b ?', 'c']],
    ['RUN grep -q x y && a', ['grep -q x y', 'a ?']],
    ['RUN true && a; false && b; : || c', ['a']],
    ['RUN test -f /etc/x && a || b', ['a ?', 'b ?']],
    ['RUN if [ "$TARGETARCH" = arm64 ]; then a; fi', []],
    ['ARG TARGETARCH\nRUN if [ "$TARGETARCH" = arm64 ]; then a; fi', ['a ?']],
    ['ARG V=3.9\nRUN case "$V" in 2*) a;; 3.*|4) b;; *) c;; esac', ['b']],
    ['ARG V=5\nRUN case "$V" in 2*) a;; 3.*|4) b;; *) c;; esac', ['c']],
    ['ARG V\nRUN case "$V" in 2*) a;; *) c;; esac', ['a ?', 'c ?']],
    ['ARG W\nARG V=3\nRUN case "$V" in $W) a;; *) c;; esac', ['a ?', 'c ?']],
  ])('%j', (text, calls) => {
    expect(callsOf(text)).toEqual(calls)
  })
})

describe('loops and functions', () => {
  test.each<[string, string[]]>([
    ['RUN for p in a b; do pip install $p; done', ['pip install a', 'pip install b']],
    ['ENV P="a b"\nRUN for p in $P c; do x $p; done', ['x a', 'x b', 'x c']],
    [`RUN for p in ${'a '.repeat(30)}; do x $p; done`, ['x ␀']],
    ['RUN for p in $(ls); do x $p; done', ['x ␀']],
    ['RUN while a; do b; done; until c; do d; done', ['a', 'b ?', 'c', 'd ?']],
    ['RUN for ((i=0; i<3; i++)); do a; done', ['a ?']],
    ['RUN f() { pip install "$@"; }; f a; f b', ['pip install a', 'pip install b']],
    ['RUN function f { pip install $1; }; f a b', ['pip install a']],
    ['RUN f() { f; a; }; f', ['a', 'a', 'a', 'a', 'a']],
    ['RUN f() { a; }; b', ['b']],
  ])('%j', (text, calls) => {
    expect(callsOf(text)).toEqual(calls)
  })
})

describe('scripts inside scripts', () => {
  test.each<[string, string[]]>([
    ['RUN sh -c "a && b"', ['a', 'b']],
    ['RUN bash -lc \'pip install "a b"\'', ['pip install a b']],
    ['RUN /bin/bash -o pipefail -c "a | b"', ['a', 'b']],
    ['RUN bash -euxo pipefail -c "a"', ['a']],
    ['RUN ["/bin/sh", "-c", "a && b"]', ['a', 'b']],
    ['RUN eval "a && b"', ['a', 'b']],
    ["RUN X=1 sh -c 'a $X'", ['a 1']],
    ['ENV X=1\nRUN sh -c "a $X"', ['a 1']],
    ['RUN su - app -c "pip install --user a"', ['pip install --user a']],
    ['RUN sh -c "sh -c \\"sh -c a\\""', ['a']],
    ['RUN bash <<E\na\nb\nE', ['a', 'b']],
    ['RUN bash -s <<E\na\nE', ['a']],
    ['RUN <<E\na\nb\nE', ['a', 'b']],
    ['RUN <<-E\n\ta\n\tbash <<-F\n\t\tb\n\tF\n\tE', ['a', 'b']],
    ['RUN <<E bash\na\nE', ['a']],
    ['RUN <<E\n#!/bin/bash -e\na\nE', ['a']],
    ['RUN <<E\n#!/usr/bin/env -S bash -e\na\nE', ['a']],
    ['RUN <<E\n#!/usr/bin/env python3\na\nE', []],
    ['RUN <<E\n#!/usr/bin/python3\na\nE', []],
    ['RUN python3 <<E\nimport os\nE\nRUN b', ['python3', 'b']],
    ['RUN cat <<E > /x && a\ntext\nE', ['cat', 'a']],
    ['RUN cat <<E \\\n > /x && a\ntext\nE', ['cat', 'a']],
    ['RUN <<A cat > /x && <<B cat > /y && c\na\nA\nb\nB', ['cat', 'cat', 'c']],
    ['RUN <<E\nif true; then\n  a\nfi # b\nE', ['a']],
  ])('%j', (text, calls) => {
    expect(callsOf(text)).toEqual(calls)
  })
})

describe('places', () => {
  test.each<[string, string[]]>([
    ['RUN a && b c', ['a', 'b c']],
    ['RUN sudo -u x a b >/c', ['a b']],
    ['RUN X=1 a b', ['a b']],
    ['RUN pip install a \\\n  # c\n\n  b', ['pip install a \\\n  # c\n\n  b']],
    ['RUN pip inst\\\nall a', ['pip inst\\\nall a']],
    ['RUN a "b \\\n c" && d', ['a "b \\\n c"', 'd']],
    ['RUN a \\ \n  && b', ['a', 'b']],
    ['RUN ["a", "b"]', ['"a", "b"']],
    ['RUN sh -c "a && b"', ['"a && b"', '"a && b"']],
    ['RUN xargs pip install', ['pip install']],
    ['RUN <<E\n  a b\nE', ['a b']],
    ['RUN bash <<E\na b\nE', ['a b']],
    ['RUN bash <<-E\n\ta b\n\tE', ['a b']],
    ['RUN cat <<E > /x && a b\ntext\nE', ['cat', 'a b']],
    ['RUN for p in a b; do x $p; done', ['x $p', 'x $p']],
    ['RUN $(which pip) install a', ['which pip', '$(which pip) install a']],
    ['RUN --mount=type=cache,target=/c \\\n  pip install a', ['pip install a']],
    ['RUN a é😀 b && c', ['a é😀 b', 'c']],
    ['RUN uv run a b', ['uv run a b', 'a b']],
  ])('%j', (text, slices) => {
    expect(slicesOf(text)).toEqual(slices)
    // The same with carriage returns, seen without them.
    expect(slicesOf(withBase(text).replaceAll('\n', '\r\n')).map((piece) => piece.replaceAll('\r', ''))).toEqual(slices)
    expect(callsOf(withBase(text).replaceAll('\n', '\r\n'))).toEqual(callsOf(text))
  })
})

describe('what could not be read is said', () => {
  const complete = (text: string): boolean => {
    const facts = factsOf(withBase(text))
    return facts.commandsOf(facts.steps.findLast(({ instruction }) => instruction.keyword === 'RUN')!).complete
  }

  test.each([
    ['RUN a', true],
    ['RUN if a; then b', false],
    ['RUN "a', false],
    ['SHELL ["pwsh"]\nRUN a', false],
    [`RUN ${'('.repeat(100)}a${')'.repeat(100)}`, false],
    [`RUN ${'a; '.repeat(20_000)}`, false],
    ['RUN sh -c "if a; then b"', false],
  ])('%j', (text, expected) => {
    expect(complete(text)).toBe(expected)
  })
})
