// TDesign draws its icons with a font from a remote address. After a build: a small font of the icons in use goes into the styles instead,
// and no remote address is left. Look at the pages afterwards: a wrong scale shows nowhere else.
import fs from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import svg2ttf from 'svg2ttf'
import { SVGIcons2SVGFontStream } from 'svgicons2svgfont'

const used = new Set([
  'check', 'check-circle-filled', 'check-rectangle-filled', 'minus-rectangle-filled', 'minus-circle-filled', 'chevron-right', 'chevron-left',
  'chevron-down', 'close', 'close-circle-filled', 'error-circle-filled', 'info-circle-filled', 'loading', 'search',
])
const iconStyles = fs.readFileSync('node_modules/@tdesign/uniapp/dist/icon/icon.css', 'utf8')

const font = `url(data:font/ttf;base64,${(await makeFont()).toString('base64')}) format("truetype")`
const styles = process.argv.slice(2).flatMap(folder => fs.globSync ? fs.globSync(`${folder}/**/*.{css,wxss}`) : walk(folder))
const changed = styles.filter(rewrite)
console.log(`icon font of ${font.length} letters in ${changed.length} files`)

function walk(folder) {
  return fs.readdirSync(folder, { recursive: true }).filter(name => /\.(css|wxss)$/.test(name)).map(name => path.join(folder, name))
}

function rewrite(file) {
  const before = fs.readFileSync(file, 'utf8')
  const after = before
    .replace(/src:\s*url\(['"]?https:\/\/tdesign\.gtimg\.com[^;}]*/g, `src:${font}`)
    .replace(/\.t-icon-([a-z0-9-]+)(?:\.data-v-\w+|\[data-v-\w+\])?::?before\s*\{[^}]*\}/g, (rule, name) => (used.has(name) ? rule : ''))
    .replace(/url\(['"]?https:\/\/cdn\.dcloud\.net\.cn[^)]*\)/g, 'none')
  if (after !== before) fs.writeFileSync(file, after)
  return after !== before
}

async function makeFont() {
  const stream = new SVGIcons2SVGFontStream({ fontName: 't', fontHeight: 1000, normalize: true, log() {} })
  const parts = []
  stream.on('data', part => parts.push(part))
  const drawn = new Promise(resolve => stream.on('end', resolve))
  for (const name of used) stream.write(glyphOf(name))
  stream.end()
  await drawn
  return Buffer.from(svg2ttf(parts.join(''), {}).buffer)
}

function glyphOf(name) {
  const code = iconStyles.match(new RegExp(`\\.t-icon-${name}::?before\\s*\\{\\s*content:\\s*['"]\\\\([0-9a-fA-F]+)`))?.[1]
  if (!code) throw new Error(`TDesign has no icon ${name}.`)
  const drawing = fs.readFileSync(`node_modules/tdesign-icons-svg/src/${name}.svg`, 'utf8')
  const glyph = Readable.from([drawing.replace(/<svg[^>]*>/, '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">')])
  glyph.metadata = { unicode: [String.fromCodePoint(Number.parseInt(code, 16))], name }
  return glyph
}
