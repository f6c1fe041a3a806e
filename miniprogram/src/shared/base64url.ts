const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const four = [18, 12, 6, 0].map(shift => letters[(three >> shift) & 63]).join('')
    text += four.slice(0, Math.min(4, bytes.length - at + 1))
  }
  return text
}

export function fromBase64Url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let kept = 0
  let at = 0
  for (const letter of text) {
    bits = ((bits << 6) | letters.indexOf(letter)) & 0xffffff
    kept += 6
    if (kept < 8) continue
    kept -= 8
    bytes[at++] = (bits >> kept) & 255
  }
  return bytes
}
