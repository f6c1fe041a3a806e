import fs from 'node:fs'

/** Counts what passed and what did not, and says each as it comes. What was skipped has not passed. */
export class Tally {
  total = 0
  passed = 0

  record(name, fault, seconds) {
    this.total += 1
    if (fault === undefined) this.passed += 1
    const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`
    console.log(fault === undefined ? `passed  ${name}${time}` : `FAILED  ${name}${time}\n${indented(fault)}`)
  }

  /** In the form in which the other test runs leave their figures. */
  write(file) {
    fs.writeFileSync(file, `<Counters total="${this.total}" passed="${this.passed}" failed="${this.total - this.passed}" />\n`)
  }
}

const indented = text => String(text).trimEnd().replace(/^/gm, '    ')
