// node harness/build.mjs FROM TO: makes a web page in TO out of the mp-weixin build in FROM.
import fs from 'node:fs'
import path from 'node:path'
import { readProject } from './builder/project.mjs'
import { compileTemplates } from './builder/templates.mjs'
import { styleSheet } from './builder/styles.mjs'
import { bundle } from './builder/bundle.mjs'

const [from, to] = process.argv.slice(2).map(folder => path.resolve(folder))
const project = readProject(from)
const templates = compileTemplates(project)

fs.rmSync(to, { recursive: true, force: true })
fs.mkdirSync(to, { recursive: true })
await bundle(project, templates.code, path.join(to, 'bundle.js'))
fs.writeFileSync(path.join(to, 'app.css'), styleSheet(project))
fs.copyFileSync(new URL('page.html', import.meta.url), path.join(to, 'index.html'))
for (const folder of ['assets', 'static']) copy(folder)

console.log(`${project.components.size} pages and components`)
if (templates.faults.length > 0) {
  console.error(templates.faults.join('\n'))
  process.exit(1)
}

function copy(folder) {
  const source = path.join(from, folder)
  if (fs.existsSync(source)) fs.cpSync(source, path.join(to, folder), { recursive: true })
}
