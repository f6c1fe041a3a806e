import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const runtime = fileURLToPath(new URL('../runtime/boot.js', import.meta.url))

/** One script: the harness, the templates, and the mini-program's own scripts as they were built. */
export async function bundle(project, templates, file) {
  await esbuild.build({
    stdin: { contents: entry(project, templates), resolveDir: project.root, loader: 'js' },
    plugins: [builtScripts(project.root)],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    outfile: file,
    logLevel: 'error',
    nodePaths: [path.resolve(path.dirname(runtime), '../../node_modules')],
    // The logic layer of the mini-program has neither; what uses them fails here as it does there.
    define: { 'TextEncoder': 'undefined', 'TextDecoder': 'undefined', 'global': 'globalThis', 'process.env.NODE_ENV': '"production"' },
    banner: { js: 'var wx = globalThis.wx = {};' },
  })
}

function entry(project, templates) {
  const components = [...project.components].map(([name, { json, script }]) =>
    `{ name: ${JSON.stringify(name)}, json: ${JSON.stringify(json)}, load: () => require(${JSON.stringify(script)}) }`)
  return `import { boot } from ${JSON.stringify(runtime)}
boot({ app: ${JSON.stringify(project.app)}, pages: ${JSON.stringify(project.pages)}, templates: ${templates},
  startApp: () => require(${JSON.stringify(project.fileOf('app.js'))}), components: [${components.join(',\n')}] })`
}

// The app's scripts are CommonJS, whatever the nearest package.json says of the folder: in a name space of their own nobody asks it.
function builtScripts(root) {
  return {
    name: 'built-scripts',
    setup(build) {
      build.onResolve({ filter: /^[./]/ }, ({ path: name, resolveDir }) => {
        const file = path.resolve(resolveDir, name)
        return file.startsWith(root + path.sep) ? { path: file, namespace: 'built' } : undefined
      })
      build.onLoad({ filter: /\.js$/, namespace: 'built' }, ({ path: file }) => (
        { contents: fs.readFileSync(file, 'utf8'), loader: 'js', resolveDir: path.dirname(file) }))
    },
  }
}
