import type { Distribution } from '../../dockerfile/base-image.js'
import { PYTHON_END_OF_LIFE } from '../../dockerfile/images/end-of-life.js'
import { rootStages } from '../../dockerfile/stage-python.js'
import { defineRule } from '../rule.js'

const DAY = 24 * 60 * 60 * 1000

export default defineRule({
  id: 'base-image-eol',
  family: 'base',
  level: 'warning',
  summary: 'the base has a Python or a distribution past its end of life',
  why: `After its end of life, a Python or a distribution gets no more security fixes: what is found in its TLS, XML or
archive code from then on stays open in the image. The official image of that version isn't built any more either, so its
other packages age too; new releases of libraries leave it out, and \`apt-get update\` fails once the release is archived.

Moving on costs a test run and, now and then, a newer library. A Python that a distribution keeps alive (Ubuntu's, Red
Hat's) counts by that distribution's date, Debian by the end of its long-term support.

**Ignore it** where you pay for fixes beyond that date (Ubuntu Pro, Freexian, ActiveState), or the image is an archive of
what once was.`,
  sources: [
    'https://devguide.python.org/versions/',
    'https://endoflife.date/python',
    'https://wiki.debian.org/LTS',
    'https://ubuntu.com/about/release-cycle',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.9-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: {
      edit: 'which version the application is ready for is for a person to say',
      onbuild: 'it is about the FROM',
    },
  },
  messages: {
    python: (name: string, since: string, oldest: string) =>
      `${name} has had no security fixes since its end of life on ${since}. The oldest Python that still gets them is ${oldest}.`,
    distribution: (name: string, since: string) =>
      `${name} has had no security fixes since its end of life on ${since}: its libraries stay as they are.`,
    both: (python: string, since: string, distribution: string, too: string, oldest: string) =>
      `${python} (since ${since}) and ${distribution} (since ${too}) get no security fixes any more. The oldest Python that still gets them is ${oldest}.`,
  },
  *check({ facts, today }, messages) {
    const isOver = (day: Date | null): day is Date => day !== null && today.getTime() >= day.getTime() + DAY
    for (const { base, stage } of rootStages(facts)) {
      const { pythonEndOfLife, distribution } = base
      const python = isOver(pythonEndOfLife) ? `Python ${base.python?.minor ?? ''}` : null
      const release = isOver(distribution?.endOfLife ?? null) ? nameOf(distribution!) : null
      const days = [pythonEndOfLife, distribution?.endOfLife ?? null].map(
        (day) => day?.toISOString().slice(0, 10) ?? '',
      )
      const [since, too] = days as [string, string]
      const { span } = stage.from
      if (python && release) yield { span, message: messages.both(python, since, release, too, oldest(today)) }
      else if (python) yield { span, message: messages.python(python, since, oldest(today)) }
      else if (release) yield { span, message: messages.distribution(release, too) }
    }
  },
})

/** The oldest Python that python.org maintains on a day. */
function oldest(today: Date): string {
  const maintained = Object.entries(PYTHON_END_OF_LIFE).filter(
    ([, day]) => new Date(day).getTime() + DAY > today.getTime(),
  )
  return maintained.at(-1)?.[0] ?? 'the newest'
}

const NAMES: Readonly<Record<string, string>> = {
  debian: 'Debian',
  ubuntu: 'Ubuntu',
  alpine: 'Alpine',
  rhel: 'Red Hat Enterprise Linux',
  centos: 'CentOS',
  rockylinux: 'Rocky Linux',
  almalinux: 'AlmaLinux',
  fedora: 'Fedora',
  amazonlinux: 'Amazon Linux',
  oraclelinux: 'Oracle Linux',
  opensuse: 'openSUSE',
}

function nameOf({ name, release }: Distribution): string {
  return `${NAMES[name] ?? name} ${(release ?? '').replace('stream', 'Stream ')}`
}
