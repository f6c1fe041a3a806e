import qrcode from 'qrcode-generator'

/** A QR code as the address of a picture. */
export function qrPicture(text: string): string {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  return code.createDataURL(8, 16)
}
