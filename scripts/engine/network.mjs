// The engine's own bridge. Docker's own rules would share their chains with a user's engine, so it writes none and we
// write three: out of the bridge, back into it, and masquerading.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { hostEnvironment, run, say } from './command.mjs'
import { readJson, writeJson } from './home.mjs'

/** Makes the bridge unless it is there; answers {bridge, address, subnet}. The subnet is kept from start to start. */
export async function openNetwork(paths) {
  const bridge = `pdr-${paths.id}`
  const file = path.join(paths.home, 'network.json')
  const exists = (await ip(['link', 'show', bridge], { mayFail: true })).status === 0
  let network = readJson(file)
  if (network === null || !exists) {
    const taken = await takenRanges(bridge)
    if (network === null || overlaps(rangeOf(network.subnet), taken)) network = freeNetwork(bridge, taken)
    writeJson(file, network)
  }
  if (!exists) {
    await ip(['link', 'add', 'name', bridge, 'type', 'bridge'])
    await ip(['address', 'add', `${network.address}/24`, 'dev', bridge])
  }
  await ip(['link', 'set', bridge, 'up'])
  await letOut(network)
  return network
}

export async function closeNetwork(paths) {
  const network = readJson(path.join(paths.home, 'network.json'))
  if (network === null) return
  for (const rule of rules(network)) await iptables('-D', rule)
  await ip(['link', 'delete', network.bridge], { mayFail: true })
}

async function letOut(network) {
  try {
    writeFileSync('/proc/sys/net/ipv4/ip_forward', '1\n')
  } catch (error) {
    say(`containers can't reach outside: ${error.message}`)
  }
  for (const rule of rules(network)) {
    if ((await iptables('-C', rule)).status === 0) continue
    const { status, stderr } = await iptables('-I', rule)
    if (status !== 0) return say(`containers can't reach outside: ${stderr.trim()}`)
  }
}

function rules({ bridge, subnet }) {
  return [
    ['nat', 'POSTROUTING', '-s', subnet, '!', '-o', bridge, '-j', 'MASQUERADE'],
    ['filter', 'FORWARD', '-i', bridge, '-j', 'ACCEPT'],
    ['filter', 'FORWARD', '-o', bridge, '-j', 'ACCEPT'],
  ]
}

function iptables(action, [table, chain, ...rule]) {
  const args = ['-w', '10', '-t', table, action, chain, ...rule]
  return run('iptables', args, { mayFail: true, env: hostEnvironment() })
}

function ip(args, options) {
  return run('ip', args, { env: hostEnvironment(), ...options })
}

async function takenRanges(bridge) {
  const { stdout } = await ip(['-j', '-4', 'route', 'show', 'table', 'all'])
  return JSON.parse(stdout || '[]')
    .filter(({ dst, dev }) => dev !== bridge && /^\d/.test(dst))
    .map(({ dst }) => rangeOf(dst))
}

function freeNetwork(bridge, taken) {
  for (let number = 0; number < 16 * 256; number++) {
    const prefix = `172.${31 - Math.floor(number / 256)}.${255 - (number % 256)}`
    if (!overlaps(rangeOf(`${prefix}.0/24`), taken)) return { bridge, address: `${prefix}.1`, subnet: `${prefix}.0/24` }
  }
  throw new Error('no free subnet for the engine in 172.16.0.0/12: every one has a route already')
}

/** First and last address of `a.b.c.d/bits` as numbers. */
export function rangeOf(subnet) {
  const [address, bits = '32'] = subnet.split('/')
  const number = address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0)
  const size = 2 ** (32 - Number(bits))
  const first = Math.floor(number / size) * size
  return [first, first + size - 1]
}

export function overlaps([first, last], ranges) {
  return ranges.some(([otherFirst, otherLast]) => first <= otherLast && otherFirst <= last)
}
