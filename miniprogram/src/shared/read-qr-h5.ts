import jsQR from 'jsqr'

const Largest = 1200

/** The text of the QR code in a photo; nothing when there is none. */
export async function readQr(path: string): Promise<string | undefined> {
  const photo = await load(path)
  const scale = Math.min(1, Largest / Math.max(photo.naturalWidth, photo.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(photo.naturalWidth * scale)
  canvas.height = Math.round(photo.naturalHeight * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.drawImage(photo, 0, 0, canvas.width, canvas.height)
  return jsQR(pen.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)?.data
}

function load(path: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('not a picture'))
    image.src = path
  })
}
