// Whether the built mini-program would be taken: official compilers, registered pages, components that exist, size, no remote address.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

const MostBytes = 1.6 * 1024 * 1024
const foreign = /https?:\/\/(?!(www\.w3\.org|vuejs\.org|uniapp\.dcloud\.net\.cn|127\.0\.0\.1))[a-z0-9]/

const root = path.resolve(process.argv[2])
const files = fs.readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile()).map(entry => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
const app = json('app.json')
const problems = [...compile(), ...missingPages(), ...missingComponents(), ...tooLarge(), ...remote()]
problems.forEach(problem => console.error(problem))
process.exit(problems.length ? 1 : 0)

function compile() {
  const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json')), 'bin/linux')
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-'))
  return [
    run(`${bin}/wcc`, ['-d', '-o', `${out}/wcc.js`, ...ending('.wxml'), ...ending('.wxs')]),
    run(`${bin}/wcsc`, ['-lc', '-o', `${out}/wcsc.js`, ...ending('.wxss')]),
  ].flat()
}

function run(program, args) {
  fs.chmodSync(program, 0o755)
  const done = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
  return done.status === 0 ? [] : [`${path.basename(program)}: ${done.stderr}`]
}

function missingPages() {
  const pages = [...app.pages, ...(app.subPackages ?? []).flatMap(part => part.pages.map(page => `${part.root}/${page}`))]
  const icons = app.tabBar.list.flatMap(tab => [tab.iconPath, tab.selectedIconPath])
  return [...pages.flatMap(page => ['.js', '.json', '.wxml'].map(end => page + end)), ...icons]
    .filter(file => !files.includes(file)).map(file => `missing: ${file}`)
}

function missingComponents() {
  return ending('.json').flatMap(file => Object.values(json(file).usingComponents ?? {})
    .map(target => (target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(file), target)))
    .filter(target => !files.includes(`${target}.json`)).map(target => `${file} uses ${target}, which is not there`))
}

function tooLarge() {
  const bytes = files.reduce((sum, file) => sum + fs.statSync(path.join(root, file)).size, 0)
  console.log(`package: ${(bytes / 1024).toFixed(0)} KB, ${files.length} files`)
  return bytes > MostBytes ? [`package of ${bytes} bytes is larger than ${MostBytes}`] : []
}

function remote() {
  return files.filter(file => /\.(wxss|js|wxml)$/.test(file) && foreign.test(fs.readFileSync(path.join(root, file), 'utf8')))
    .map(file => `remote address in ${file}`)
}

function ending(end) {
  return files.filter(file => file.endsWith(end))
}

function json(file) {
  return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'))
}
