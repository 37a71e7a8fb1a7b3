import { describe, expect, test } from '@jest/globals'
import { factsOf, withBase } from './reading.js'

const usersOf = (command: string): string[] =>
  factsOf(withBase(`RUN ${command}`))
    .users.all()
    .map(({ name, id, home, makesHome, system }) =>
      [name, id ?? '-', home.replaceAll('\0', '␀'), makesHome && 'made', system && 'system'].filter(Boolean).join(' '),
    )

/** The options that take the next argument, from useradd(8), adduser(8) and BusyBox. */
const VALUED = `--gid -g --groups -G --shell -s --comment -c --gecos --password -p --skel -k --expiredate -e --inactive
  -f --key -K --root --prefix --ingroup --conf --firstuid --lastuid --firstgid --lastgid --selinux-user`.split(/\s+/)

describe('options with a value', () => {
  test.each(VALUED)('useradd %s', (option) => {
    expect(usersOf(`useradd ${option} value app`)).toEqual(['app - /home/app'])
  })

  test.each(['-u', '--uid'])('useradd %s', (option) => {
    expect(usersOf(`useradd ${option} 7 app`)).toEqual(['app 7 /home/app'])
  })

  test.each(['-d', '--home', '--home-dir', '-h'])('useradd %s', (option) => {
    expect(usersOf(`useradd ${option} /srv/x/ app`)).toEqual(['app - /srv/x'])
  })

  test.each(['-b', '--base-dir'])('useradd %s', (option) => {
    expect(usersOf(`useradd ${option} /srv app`)).toEqual(['app - /srv/app'])
  })
})

describe('flags', () => {
  test.each(
    `-l --no-log-init -U --user-group -N --no-user-group -o --non-unique -q --quiet -M --no-create-home -H
    --force-badname --allow-bad-names --badname --debug`.split(/\s+/),
  )('useradd %s', (option) => {
    expect(usersOf(`useradd ${option} app`)).toEqual(['app - /home/app'])
  })

  test.each(['-m', '--create-home', '--create-h'])('useradd %s', (option) => {
    expect(usersOf(`useradd ${option} app`)).toEqual(['app - /home/app made'])
  })

  test.each(['-r', '--system', '--sys', '-S'])('useradd %s', (option) => {
    expect(usersOf(`useradd ${option} app`)).toEqual(['app - /home/app system'])
  })

  test.each(['-D', '--defaults', '--defau'])('useradd %s makes nobody', (option) => {
    expect(usersOf(`useradd ${option} app`)).toEqual([])
  })

  // Beginnings stand for the whole only where one option begins so.
  test.each<[string, string]>([
    ['useradd --no-c app', 'app - /home/app'],
    ['adduser --no-create app', 'app - /home/app'],
    ['adduser --disabled-p app', 'app - /home/app made'],
    ['adduser --firstu 100 app', 'app - /home/app made'],
    ['useradd --comm text app', 'app - /home/app'],
  ])('%s', (command, expected) => {
    expect(usersOf(command)).toEqual([expected])
  })
})

describe('adduser', () => {
  test.each<[string, string[]]>([
    ['adduser app', ['app - /home/app made']],
    ['adduser --system app', ['app - /home/app system']],
    ['adduser --system --home /srv app', ['app - /srv made system']],
    ['adduser --no-create-home app', ['app - /home/app']],
    ['adduser -S app', ['app - /home/app made system']],
    ['adduser -D app', ['app - /home/app made']],
    ['adduser -H app', ['app - /home/app']],
    ['adduser -G web app', ['app - /home/app made']],
    ['adduser -SDH app', ['app - /home/app system']],
    ['adduser app web', []],
    ['adduser', []],
    ['adduser --home $(x) app', ['app - ␀ made']],
    ['useradd $(x)', ['\0 - ␀']],
    ['useradd -D app', []],
  ])('%s', (command, expected) => {
    expect(usersOf(command)).toEqual(expected)
  })
})

describe('usermod', () => {
  const changed = (command: string): string[] => usersOf(`useradd -m -u 5 app && usermod ${command}`).slice(1)

  test.each<[string, string[]]>([
    ['-u 7 app', ['app 7 /home/app made']],
    ['-d /srv -m app', ['app 5 /srv made']],
    ['-d /srv --move-home app', ['app 5 /srv made']],
    ['-l web app', ['web 5 /home/app made']],
    ['--login web app', ['web 5 /home/app made']],
    ['-d $(x) app', ['app 5 ␀ made']],
    ['-aG web app', []],
    ['-a -G web app', []],
    ['-L app', []],
    ['-U app', []],
    ['-s /bin/sh app', []],
    ['-u 7', []],
    ['-u 7 other', ['other 7 /home/other']],
  ])('%s', (command, expected) => {
    expect(changed(command)).toEqual(expected)
  })

  test('keeps what makes it a system user', () => {
    expect(usersOf('useradd -r app && usermod -u 7 app')[1]).toBe('app 7 /home/app system')
  })
})

describe('lines of /etc/passwd', () => {
  test.each<[string, string[]]>([
    ['app:x:7:8:text:/srv:/bin/sh', ['app 7 /srv']],
    ['  app:x:7:8::/srv/  ', ['app 7 /srv']],
    ['app:x:7:8:text', []],
    [':x:7:8::/srv:/bin/sh', []],
    ['app', []],
  ])('%s', (line, expected) => {
    expect(usersOf(`echo '${line}' >> /etc/passwd`)).toEqual(expected)
  })
})
