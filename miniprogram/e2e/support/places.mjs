import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where things are, whatever folder a command is given in. */
export const miniprogram = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
export const repository = path.dirname(miniprogram)
export const builds = { h5: path.join(miniprogram, 'dist/build/h5'), weixin: path.join(miniprogram, 'dist/build/mp-weixin') }
export const inBrowser = path.join(miniprogram, 'dist/mp-in-browser')
export const pictures = path.join(repository, 'docs/screenshots/mini')
