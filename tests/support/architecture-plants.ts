// One planted violation, and more where a rule has several edges, for every rule of the house.
import * as rules from './architecture-rules.ts'

export type Plant = {
  rule: rules.Rule
  name: string
  files: Record<string, string>
  /** Part of the complaint that is expected; null where the files are in order. */
  caught: string | null
}

const { importsPointDown, librariesStayOnTheirFloor, clientFilesAreNamedSo, clientsReachNothingOfTheServer } =
  rules
const { filesStayShort, filesSayWhatTheyAre, queriesAreAwaited, domainKnowsNoClock, noCycles } = rules

const lines = (count: number) => 'x\n'.repeat(count)
const client = (path: string, specifier: string) => ({
  [path]: `'use client'\nimport { x } from '${specifier}'`,
})

/** [rule, name, files, caught] */
const rows: [rules.Rule, string, Record<string, string>, string | null][] = [
  [
    importsPointDown,
    'domain imports db',
    { 'domain/a.ts': "import { b } from '#db/b'" },
    'domain may stand on nothing',
  ],
  [
    importsPointDown,
    'domain imports a type of db',
    { 'domain/a.ts': "import type { B } from '../db/b.ts'" },
    'db/b',
  ],
  [importsPointDown, 'db re-exports messages', { 'db/a.ts': "export * from '#messages/en'" }, 'messages/en'],
  [importsPointDown, 'app imports cli', { 'app/a.tsx': "const b = await import('../cli/b.ts')" }, 'cli/b.ts'],
  [importsPointDown, 'cli imports app', { 'cli/a.ts': "import '#app/b.tsx'" }, 'app/b.tsx'],
  [
    importsPointDown,
    'formats import data',
    { 'formats/a.ts': "import b from '../data/b.json'" },
    'data/b.json',
  ],
  [
    importsPointDown,
    'imports over several lines',
    { 'messages/a.ts': "import {\n  b,\n} from '#formats/b'" },
    'formats/b',
  ],
  [
    importsPointDown,
    'an import in a comment',
    { 'domain/a.ts': "// import { b } from '#db/b'\n/* import '#db/b' */" },
    null,
  ],
  [
    importsPointDown,
    'app imports every floor below',
    { 'app/a.ts': "import '#db/a'\nimport '#domain/a'" },
    null,
  ],
  [
    librariesStayOnTheirFloor,
    'app imports drizzle',
    { 'app/a.tsx': "import { eq } from 'drizzle-orm'" },
    'drizzle-orm',
  ],
  [
    librariesStayOnTheirFloor,
    'cli imports the engine',
    { 'cli/a.ts': "import D from 'better-sqlite3'" },
    'better-sqlite3',
  ],
  [librariesStayOnTheirFloor, 'domain imports zod', { 'domain/a.ts': "import { z } from 'zod'" }, 'zod'],
  [librariesStayOnTheirFloor, 'domain imports fs', { 'domain/a.ts': "import 'node:fs'" }, 'node:fs'],
  [
    librariesStayOnTheirFloor,
    'messages import fs without node:',
    { 'messages/a.ts': "import 'fs/promises'" },
    'fs/promises',
  ],
  [
    librariesStayOnTheirFloor,
    'a part of a library',
    { 'db/a.ts': "import { b } from 'drizzle-orm/sqlite-core'" },
    null,
  ],
  [
    clientFilesAreNamedSo,
    'use client without the name',
    { 'app/a.tsx': "// One.\n'use client'" },
    'not named',
  ],
  [clientFilesAreNamedSo, 'the name without use client', { 'app/a.client.tsx': 'export {}' }, 'does not say'],
  [clientFilesAreNamedSo, "Next's error page", { 'app/error.tsx': '"use client"' }, null],
  [clientsReachNothingOfTheServer, 'at once', client('app/a.client.tsx', '#db/b'), 'db/b'],
  [
    clientsReachNothingOfTheServer,
    'three files deep',
    {
      ...client('app/a.client.tsx', './b.ts'),
      'app/b.ts': "export { c } from '#app/c.tsx'",
      'app/c.tsx': "import '#app/_server/viewer.ts'",
    },
    'app/_server/viewer.ts through app/c.tsx',
  ],
  [
    clientsReachNothingOfTheServer,
    'zod',
    { ...client('app/a.client.tsx', '#domain/b'), 'domain/b.ts': "import 'zod'" },
    'reaches zod',
  ],
  [clientsReachNothingOfTheServer, 'a builtin', client('app/a.client.tsx', 'node:path'), 'node:path'],
  [
    clientsReachNothingOfTheServer,
    'only a type',
    { 'app/a.client.tsx': "'use client'\nimport type { B } from '#db/b'" },
    null,
  ],
  [
    clientsReachNothingOfTheServer,
    'a server action',
    { ...client('app/a.client.tsx', './act.ts'), 'app/act.ts': "'use server'\nimport '#db/b'" },
    null,
  ],
  [filesStayShort, '201 lines', { 'app/a.tsx': lines(201) }, 'has 201 lines'],
  [
    filesStayShort,
    '200 lines, a catalogue and a golden file',
    { 'db/a.ts': lines(200), 'messages/en.ts': lines(900), 'tests/golden/a.ts': lines(900) },
    null,
  ],
  [filesSayWhatTheyAre, 'code first', { 'db/a.ts': 'export const a = 1' }, 'db/a.ts'],
  [
    filesSayWhatTheyAre,
    'a comment first',
    { 'db/a.ts': '// What it is.', 'app/b.tsx': "'use client'\n/** What it is. */" },
    null,
  ],
  [queriesAreAwaited, '.all()', { 'db/queries/a.ts': 'await q.select().from(t).all()' }, '.all()'],
  [queriesAreAwaited, '.run(sql…)', { 'db/a.ts': 'q.run(sql`vacuum`)' }, '.run(sql'],
  [
    queriesAreAwaited,
    'a Map, a Promise, the engine',
    { 'db/a.ts': "m.get('x'); Promise.all([])", 'db/open.ts': 's.get()' },
    null,
  ],
  [domainKnowsNoClock, 'Date.now', { 'domain/a.ts': 'const t = Date.now()' }, 'Date.now('],
  [domainKnowsNoClock, 'new Date()', { 'domain/a.ts': 'const t = new Date()' }, 'new Date()'],
  [domainKnowsNoClock, 'Math.random', { 'domain/a.ts': 'const t = Math.random()' }, 'Math.random('],
  [domainKnowsNoClock, 'a date from a day', { 'domain/a.ts': 'const t = new Date(day)' }, null],
  [
    noCycles,
    'three files',
    {
      'domain/a.ts': "import './b.ts'",
      'domain/b.ts': "import '#domain/c'",
      'domain/c.ts': "import './a.ts'",
    },
    'domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts',
  ],
  [
    noCycles,
    'back by a type only',
    { 'domain/a.ts': "import './b.ts'", 'domain/b.ts': "import type { A } from './a.ts'" },
    null,
  ],
]

export const plants: Plant[] = rows.map(([rule, name, files, caught]) => ({ rule, name, files, caught }))
