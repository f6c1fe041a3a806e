import fs from 'node:fs'
import path from 'node:path'

/** A built mini-program: its app.json, and every page and component that a page can reach, components before those who use them. */
export function readProject(root) {
  const app = JSON.parse(fs.readFileSync(path.join(root, 'app.json'), 'utf8'))
  const project = { root, app, pages: pagesOf(app), components: new Map(), fileOf: name => path.join(root, name) }
  project.pages.forEach(page => addComponent(project, page))
  return project
}

export const textOf = file => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')

function pagesOf(app) {
  const parts = app.subPackages ?? app.subpackages ?? []
  return [...app.pages, ...parts.flatMap(part => part.pages.map(page => path.posix.join(part.root, page)))]
}

function addComponent(project, name) {
  if (project.components.has(name)) return
  project.components.set(name, null) // two components may use each other
  const json = JSON.parse(textOf(`${project.fileOf(name)}.json`) || '{}')
  const wanted = { ...(project.pages.includes(name) ? project.app.usingComponents : {}), ...json.usingComponents }
  const usingComponents = mapValues(wanted, to => reach(project, name, to))
  const componentGenerics = mapValues(json.componentGenerics ?? {}, one => (one?.default ? { default: reach(project, name, one.default) } : one))
  project.components.delete(name) // to the end: behind those that it uses
  project.components.set(name, { json: { ...json, usingComponents, componentGenerics }, script: `${project.fileOf(name)}.js` })
}

function reach(project, from, to) {
  const name = to.startsWith('/') ? to.slice(1) : path.posix.join(path.posix.dirname(from), to)
  if (!fs.existsSync(`${project.fileOf(name)}.json`)) throw new Error(`${from} uses ${to}, which is not there.`)
  addComponent(project, name)
  return `/${name}`
}

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
