import { audioContext } from '@/platform'

const High = { pitch: 880, seconds: 0.12 }
const Low = { pitch: 220, seconds: 0.4 }

/** A high tone for yes, a low one for no; silent where there is no sound. */
export function sound(good: boolean) {
  const audio = audioContext()
  if (!audio) return
  const { pitch, seconds } = good ? High : Low
  const tone = audio.createOscillator()
  tone.frequency.value = pitch
  tone.connect(audio.destination)
  tone.start()
  tone.stop(audio.currentTime + seconds)
  setTimeout(() => void audio.close(), 600)
}
