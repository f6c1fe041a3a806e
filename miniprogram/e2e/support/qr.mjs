import { PNG } from 'pngjs'
import jsQR from 'jsqr'

/** The text of the QR code in a PNG. */
export function readQr(picture) {
  const { data, width, height } = PNG.sync.read(picture)
  const found = jsQR(new Uint8ClampedArray(data), width, height)
  if (!found) throw new Error('There is no readable code in the picture.')
  return found.data
}
