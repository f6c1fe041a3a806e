import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { run as runTests } from 'node:test'
import { run } from '../e2e/support/programs.mjs'
import { miniprogram } from '../e2e/support/places.mjs'

const npx = name => path.join(miniprogram, 'node_modules/.bin', name)

/** A command that has to end well. True when it did. */
export async function command(tally, name, given) {
  const began = Date.now()
  const fault = await run(...given, { cwd: miniprogram }).then(() => undefined, failure => failure.message)
  tally.record(name, fault, (Date.now() - began) / 1000)
  return fault === undefined
}

export const script = name => ['npm', ['run', '--silent', name]]

/** The unit tests, each counted. */
export async function unitTests(tally) {
  const report = path.join(os.tmpdir(), `zzj-units-${process.pid}.json`)
  const fault = await run(npx('vitest'), ['run', '--reporter=json', `--outputFile=${report}`], { cwd: miniprogram }).then(() => undefined, failure => failure.message)
  if (!fs.existsSync(report)) return tally.record('unit tests', fault ?? 'They left no report.')
  const { testResults } = JSON.parse(fs.readFileSync(report, 'utf8'))
  fs.rmSync(report)
  for (const { name, message, assertionResults } of testResults) {
    if (assertionResults.length === 0) tally.record(path.basename(name), message || 'It holds no test.')
    for (const { fullName, status, failureMessages } of assertionResults) tally.record(fullName, status === 'passed' ? undefined : failureMessages.join('\n') || status)
  }
}

/** Files of Node's own test runner, each test counted. */
export async function nodeTests(tally, files, atOnce) {
  const stream = runTests({ files, concurrency: atOnce })
  const isFile = ({ name }) => files.includes(name) || files.includes(path.resolve(name))
  stream.on('test:pass', (event) => {
    if (!isFile(event) && event.details.type !== 'suite') tally.record(event.name, event.skip === undefined && event.todo === undefined ? undefined : 'skipped', event.details.duration_ms / 1000)
  })
  stream.on('test:fail', (event) => {
    const cause = event.details.error.cause ?? event.details.error
    if (event.details.error.failureType !== 'subtestsFailed') tally.record(event.name, cause.stack ?? cause.message ?? cause, event.details.duration_ms / 1000)
  })
  stream.on('test:stderr', ({ message }) => console.log(message.trimEnd()))
  for await (const event of stream) void event
}
