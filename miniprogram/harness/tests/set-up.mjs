import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const builder = fileURLToPath(new URL('../build.mjs', import.meta.url))
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export const build = (from, to) => execFileSync(process.execPath, [builder, from, to])
export const openBrowser = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })

/** A folder as a site, with one address that says back what it was asked. */
export function serveFolder(folder) {
  const server = http.createServer((request, response) => (request.url.startsWith('/echo') ? echo(request, response) : giveFile(folder, request, response)))
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve({
    address: `http://127.0.0.1:${server.address().port}/`,
    end: () => new Promise(done => server.close(done).closeAllConnections()),
  })))
}

async function echo(request, response) {
  const parts = []
  for await (const part of request) parts.push(part)
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ method: request.method, url: request.url, type: request.headers['content-type'], body: Buffer.concat(parts).toString() }))
}

function giveFile(folder, request, response) {
  const file = path.join(folder, request.url === '/' ? 'index.html' : request.url.split('?')[0])
  if (!fs.existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'Content-Type': { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }[path.extname(file)] ?? 'image/png' })
  response.end(fs.readFileSync(file))
}
