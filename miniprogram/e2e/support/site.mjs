import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { inBrowser } from './places.mjs'

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png',
  '.svg': 'image/svg+xml', '.ttf': 'font/ttf', '.woff2': 'font/woff2',
}

/** One address for everything: the mini-program in its harness at /mp/, all the rest from the Api, the pages at /h5/ among it. */
export function startSite(api) {
  const server = http.createServer((request, response) => {
    const [, name] = request.url.match(/^\/mp\/([^?]*)/) ?? []
    if (name === undefined) passOn(api, request, response)
    else giveFile(response, name)
  })
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve({
    address: `http://127.0.0.1:${server.address().port}`,
    end: () => new Promise(done => server.close(done).closeAllConnections()),
  })))
}

function giveFile(response, name) {
  const file = path.join(inBrowser, decodeURIComponent(name) || 'index.html')
  if (!file.startsWith(inBrowser) || !fs.existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' })
  fs.createReadStream(file).pipe(response)
}

function passOn(api, request, response) {
  const { hostname, port } = new URL(api)
  const onward = http.request({ hostname, port, method: request.method, path: request.url, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.headersSent ? response.destroy() : response.writeHead(502).end())
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}
