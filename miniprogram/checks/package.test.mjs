// What must be true of the package that goes to WeChat, asked of the build.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { createRequire } from 'node:module'
import { builds, miniprogram } from '../e2e/support/places.mjs'

const LargestMainPackage = 1.6 * 1024 * 1024
const root = builds.weixin
const files = filesIn(root)
const app = JSON.parse(textOf('app.json'))
const compilers = path.join(path.dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json')), 'bin/linux')

// Names of things, and the words of the frameworks about themselves: nothing is fetched from there.
const named = /^https?:\/\/(www\.w3\.org|vuejs\.org|v3-migration\.vuejs\.org|uniapp\.dcloud\.(net\.cn|io)|ask\.dcloud\.net\.cn|127\.0\.0\.1|localhost|github\.com|developers?\.weixin\.qq\.com)/

test('WeChat\'s own compiler takes every template', () => compile('wcc', ['-d'], /\.(wxml|wxs)$/))
test('WeChat\'s own compiler takes every style sheet', () => compile('wcsc', ['-lc'], /\.wxss$/))

test('The main package is at most 1.6 MB', () => {
  const roots = (app.subPackages ?? []).map(part => `${part.root.replace(/\/$/, '')}/`)
  const main = files.filter(file => !roots.some(start => file.startsWith(start)))
  const bytes = main.reduce((sum, file) => sum + fs.statSync(path.join(root, file)).size, 0)
  assert.ok(bytes <= LargestMainPackage, `${bytes} bytes`)
})

test('Every page of app.json is there, with its script and template', () => {
  const pages = [...app.pages, ...(app.subPackages ?? []).flatMap(part => part.pages.map(page => path.posix.join(part.root, page)))]
  assert.deepEqual(pages.flatMap(page => ['.js', '.json', '.wxml'].map(ending => page + ending)).filter(file => !files.includes(file)), [])
})

test('Every component that is used is there', () => {
  const missing = files.filter(file => file.endsWith('.json') && file !== 'project.config.json').flatMap(file =>
    Object.values(JSON.parse(textOf(file)).usingComponents ?? {}).filter(name => !files.includes(`${placeOf(file, name)}.json`)).map(name => `${file} → ${name}`))
  assert.deepEqual(missing, [])
})

test('WeChat DevTools can open the build as it is', () => {
  assert.equal(JSON.parse(textOf('project.config.json')).appid, 'wxfedcba9876543210')
})

for (const [name, folder] of Object.entries({ 'mini-program': root, h5: builds.h5 })) {
  test(`The build for ${name} fetches nothing from anywhere else`, () => {
    assert.deepEqual(filesIn(folder).filter(file => /\.(wxss|css|wxml|html|js)$/.test(file)).flatMap(file => remoteAssets(folder, file)), [])
  })
}

test('The lock file names no registry', () => {
  assert.doesNotMatch(fs.readFileSync(path.join(miniprogram, 'package-lock.json'), 'utf8'), /"resolved"/)
})

function compile(compiler, flags, ending) {
  const program = path.join(compilers, compiler)
  if (!(fs.statSync(program).mode & 0o100)) fs.chmodSync(program, 0o755)
  const out = path.join(os.tmpdir(), `zzj-${compiler}-${process.pid}.js`)
  const { status, stderr } = spawnSync(program, [...flags, '-o', out, ...files.filter(file => ending.test(file))], { cwd: root, encoding: 'utf8' })
  fs.rmSync(out, { force: true })
  assert.equal(status, 0, stderr)
}

function remoteAssets(folder, file) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8')
  return [...text.matchAll(/https?:\/\/[\w.-]+[^\s"'`)\\]*/g)].map(([address]) => address).filter(address => !named.test(address)).map(address => `${file}: ${address}`)
}

function filesIn(folder) {
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
}

function textOf(file) { return fs.readFileSync(path.join(root, file), 'utf8') }
function placeOf(from, name) { return name.startsWith('/') ? name.slice(1) : path.posix.join(path.posix.dirname(from), name) }
