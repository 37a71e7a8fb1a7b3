/*
 * Small programs in pure Python that compare interpreters: what services do most, in what differs between builds and
 * versions. They are our own and short: each takes some 40 to 80 ms on a machine of 2024.
 */

const SOURCE = String.raw`
import json, re, sys
from time import perf_counter
def floats():
    bodies = [[x * 1.3, x * 0.7, x * 0.1, 0.01 * x, 0.02, 0.005 * x, 1.0 + x] for x in range(5)]
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1:]]
    for _ in range(3000):
        for a, b in pairs:
            x, y, z = a[0] - b[0], a[1] - b[1], a[2] - b[2]
            pull = 0.001 / ((x * x + y * y + z * z + 0.01) ** 1.5)
            a[3] -= x * b[6] * pull; a[4] -= y * b[6] * pull; a[5] -= z * b[6] * pull
            b[3] += x * a[6] * pull; b[4] += y * a[6] * pull; b[5] += z * a[6] * pull
        for body in bodies:
            body[0] += 0.001 * body[3]; body[1] += 0.001 * body[4]; body[2] += 0.001 * body[5]
    return bodies
def words():
    text, counts = 'the quick brown fox jumps over the lazy dog and runs away from it', {}
    for turn in range(4000):
        for word in text.split():
            key = word.upper() + str(turn % 7)
            counts[key] = counts.get(key, 0) + len(word)
    return ','.join('%s=%d' % pair for pair in sorted(counts.items()))
def documents():
    one = {'id': 7, 'name': 'a "quoted" name', 'tags': ['a', 'b', None, True], 'sizes': [1.5, 2.25, 3e10], 'in': {'x': 1}}
    for _ in range(250):
        text = json.dumps([one] * 10)
        back = json.loads(text)
    return back
def patterns():
    line = '2026-11-20T10:11:12 INFO  shop.views: GET /orders/%d?user=a%%40b.org 200 %d bytes'
    pattern = re.compile(r'^(\d{4})-(\d\d)-(\d\d)T(\S+) +(\w+) +([\w.]+): (GET|POST) (/\S*?)(?:\?(\S*))? (\d{3}) (\d+)')
    return sum(len(re.sub(r'%(..)', '.', pattern.match(line % (at, at * 3)).group(9))) for at in range(9000))
class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def insert(self, value):
        side = 'left' if value < self.value else 'right'
        below = getattr(self, side)
        if below is None:
            setattr(self, side, Node(value))
        else:
            below.insert(value)
    def __iter__(self):
        if self.left is not None:
            for value in self.left:
                yield value
        yield self.value
        if self.right is not None:
            for value in self.right:
                yield value
def objects():
    root, value = Node(500), 1
    for _ in range(1500):
        value = value * 16807 % 2147483647
        root.insert(value % 1000)
    return sum(sum(1 for _ in root) for _ in range(10))
def calls():
    def count(n):
        return 1 if n < 2 else count(n - 1) + count(n - 2)
    total, squares = count(21), [x * x for x in range(60000) if x % 3]
    try:
        for at in range(20000):
            try:
                squares[at] if at % 50 else squares['x']
            except TypeError:
                total += 1
    finally:
        return total + sum(squares)
for work in (floats, words, documents, patterns, objects, calls):
    start = perf_counter()
    work()
    sys.stdout.write('%s %r\n' % (work.__name__, (perf_counter() - start) * 1000))
`

/** Names of the workloads, in the order in which they run. */
export const WORKLOAD_NAMES = ['floats', 'words', 'documents', 'patterns', 'objects', 'calls'] as const

/** Python: the source as a text, for the agent to start a fresh interpreter with. */
export const WORKLOADS = `WORKLOADS = ${JSON.stringify(SOURCE)}`
