// Lays a compressed copy beside every file of a build that is worth it, so that the server only has to hand it out.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const [folder] = process.argv.slice(2)
const worthIt = fs.readdirSync(folder, { recursive: true }).filter(name => /\.(html|js|css|json|svg)$/.test(name))

for (const name of worthIt) {
  const file = path.join(folder, name)
  const content = fs.readFileSync(file)
  fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content))
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content, { level: 9 }))
}
console.log(`${worthIt.length} files compressed`)
