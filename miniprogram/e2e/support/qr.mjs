import { PNG } from 'pngjs'
import jsQR from 'jsqr'
import qrcode from 'qrcode-generator'

const Dot = 6 // pixels
const Margin = 4 // dots

/** The text of the QR code in a PNG. */
export function readQr(picture) {
  const { data, width, height } = PNG.sync.read(picture)
  const found = jsQR(new Uint8ClampedArray(data), width, height)
  if (!found) throw new Error('There is no readable code in the picture.')
  return found.data
}

/** A PNG with that text as a QR code, for codes that no page draws. */
export function drawQr(text) {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = (code.getModuleCount() + 2 * Margin) * Dot
  const picture = new PNG({ width: size, height: size })
  for (let at = 0; at < size * size; at += 1) {
    const [row, column] = [Math.floor(at / size / Dot) - Margin, Math.floor((at % size) / Dot) - Margin]
    const isInside = Math.min(row, column) >= 0 && Math.max(row, column) < code.getModuleCount()
    picture.data.set([0, 1, 2].map(() => (isInside && code.isDark(row, column) ? 0 : 255)).concat(255), at * 4)
  }
  return PNG.sync.write(picture)
}
