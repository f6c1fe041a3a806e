import path from 'node:path'
import { createRequire } from 'node:module'
import { builtins } from '../runtime/builtins.js'
import { textOf } from './project.mjs'

const { TmplGroup } = createRequire(import.meta.url)('glass-easel-template-compiler')

// What WeChat gives to every WXS script and JavaScript has under other names.
const givenToScripts = `var getRegExp = function (pattern, flags) { return new RegExp(pattern, flags) };
var getDate = function () { return new (Function.prototype.bind.apply(Date, [null].concat([].slice.call(arguments))))() };`

/** The code of all templates, and what is wrong with them. */
export function compileTemplates(project) {
  const work = { project, group: new TmplGroup(), faults: new Set(), seen: new Set() }
  for (const name of project.components.keys()) addTemplate(work, name)
  for (const [name, { template }] of Object.entries(builtins)) work.group.addTmpl(builtinTemplate(name), template)
  work.group.setExtraRuntimeScript(givenToScripts)
  return { code: work.group.getTmplGenObjectGroups(), faults: [...work.faults] }
}

export const builtinTemplate = name => `built-in/${name}`

const builtinTags = new RegExp(`<(/?)(${Object.keys(builtins).sort((a, b) => b.length - a.length).join('|')})(?=[\\s/>])`, 'g')

/** A browser has elements of these names too, which are not meant. */
export const renameTags = markup => markup.replace(builtinTags, '<$1wx-$2')

function addTemplate(work, name) {
  if (work.seen.has(name)) return
  work.seen.add(name)
  const markup = textOf(`${work.project.fileOf(name)}.wxml`)
  if (!markup) work.faults.add(`${name}.wxml is missing.`)
  for (const warning of work.group.addTmpl(name, renameTags(markup)) ?? []) note(work, name, warning)
  for (const other of work.group.getDirectDependencies(name)) addTemplate(work, other)
  for (const script of work.group.getScriptDependencies(name)) addScript(work, script.replace(/\.wxs$/, ''))
}

// Notes and warnings (levels 1 and 2) are the compiler's taste; errors begin at 3.
function note(work, name, { level, message, startLine }) {
  if (level === undefined || level >= 3) work.faults.add(`${name}.wxml:${startLine}: ${message}`)
}

// Templates ask for a script with its ending, scripts for one another without.
function addScript(work, name) {
  const key = `wxs:${name}`
  if (work.seen.has(key)) return
  work.seen.add(key)
  const code = textOf(`${work.project.fileOf(name)}.wxs`)
  work.group.addScript(name, code)
  work.group.addScript(`${name}.wxs`, code)
  for (const [, to] of code.matchAll(/require\(['"](.+?)['"]\)/g)) {
    addScript(work, path.posix.join(path.posix.dirname(name), to).replace(/\.wxs$/, ''))
  }
}
