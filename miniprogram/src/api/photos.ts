import { takePhoto, upload } from '@/platform'
import { asMe } from './client'
import type { UploadPhotoAnswer } from './schema'
import { noAnswer } from './send'

/** Lets somebody take a photo and hands it in. Nothing when they thought better of it. */
export async function addPhoto(): Promise<string | undefined> {
  const path = await takePhoto()
  if (!path) return undefined
  const answer = await asMe(headers => upload('/api/photos', path, headers).catch(async () => { throw await noAnswer() }))
  return (answer as UploadPhotoAnswer).id
}
