import path from 'node:path'
import fs from 'node:fs'
import { textOf } from './project.mjs'

const ours = new URL('../harness.css', import.meta.url)

/** One style sheet of the harness's own, the app's and every component's. */
export function styleSheet(project) {
  const parts = ['app', ...project.components.keys()].map(name => `/* ${name} */\n${toCss(withImports(project, `${project.fileOf(name)}.wxss`))}`)
  return [fs.readFileSync(ours, 'utf8'), ...parts].join('\n')
}

function withImports(project, file, seen = new Set()) {
  if (seen.has(file)) return ''
  seen.add(file)
  return textOf(file).replace(/@import\s+(?:url\()?['"](.+?)['"]\)?\s*;?/g, (_, name) => {
    const target = name.startsWith('/') ? project.fileOf(name) : path.resolve(path.dirname(file), name)
    return withImports(project, target, seen)
  })
}

/** A screen is 750 rpx wide; a page and the built-in elements have other names in the browser. */
export function toCss(wxss) {
  return wxss
    .replace(/(-?[\d.]+)rpx/g, 'calc($1 * 100vw / 750)')
    .replace(/(^|[\s,}>])page(?=[\s,{.:])/g, '$1.wx-page')
    .replace(/(^|[\s,}>+~])(view|text|image|button|input|textarea|scroll-view|swiper)(?=[\s,{.:>])/g, '$1wx-$2')
}
