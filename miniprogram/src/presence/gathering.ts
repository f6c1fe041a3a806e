import { ref } from 'vue'
import { api } from '@/api/client'
import { asTrouble, type Trouble } from '@/api/trouble'
import { buzz, deviceName } from '@/platform'
import { online } from '@/shared/network'
import { newNonce } from '@/shared/nonce'
import { sound } from '@/shared/sound'
import { gathering as words } from '@/texts/leading'
import { corrected } from './clock'
import { readScanned } from './codes'
import { fetchPack, keptPack, nameIn, type KeptPack } from './pack'
import { enqueue, queued, toSend, upload, type QueuedScan } from './scan-queue'

/** What became of a scan, as the leader sees and hears it. */
export interface Outcome {
  key: string
  good: boolean
  name: string
  says: string
}

const Pause = 1500 // the same code held before the camera is one scan

/** A leader's phone that scans one resident after the other, with the network or without. */
export function useGathering() {
  const outcomes = ref<Outcome[]>([])
  const waiting = ref(0)
  const trouble = ref<Trouble>()
  let activityId = ''
  let pack: KeptPack = { names: {} }
  let last = { text: '', at: 0 }
  let sending: Promise<void> | undefined

  async function open(id: string) {
    activityId = id
    pack = keptPack(id)
    waiting.value = queued(id).length
    pack = await fetchPack(id).catch(() => pack)
    await send()
  }

  async function take(text: string) {
    const isHeld = text === last.text && Date.now() - last.at < Pause
    last = { text, at: Date.now() }
    if (isHeld) return
    const scanned = readScanned(text)
    if (scanned.kind !== 'personal' && scanned.kind !== 'card') return tell({ key: text, good: false, name: '', says: words.notPersonal })
    const nonce = await newNonce()
    const name = (scanned.kind === 'personal' ? nameIn(pack.names, scanned.reference, scanned.packSecret) : words.card) ?? words.someone
    const isNew = enqueue(activityId, { code: scanned.code, nonce, device: deviceName(), ...moment() })
    waiting.value = queued(activityId).length
    tell({ key: nonce, good: true, name, says: !isNew ? words.scannedBefore : online.value ? words.noted : words.kept })
    await send()
  }

  const moment = () => ({ scannedAt: corrected(pack.clockAhead).toISOString(), corrected: pack.clockAhead !== undefined })

  /** One upload at a time; without a network the queue waits. */
  function send() {
    sending ??= upload(activityId, post, answered)
      .then(() => (trouble.value = undefined), (fault: unknown) => { trouble.value = asTrouble(fault) })
      .then(() => { sending = undefined; waiting.value = queued(activityId).length })
    return sending
  }

  /** In the Api's time throughout, so that nothing is lost when the phone's clock is set right between a scan and now. */
  const post = (scans: QueuedScan[]) => api('post /api/activities/{occasionId}/scans', {
    path: { occasionId: activityId }, body: scans.map(scan => toSend(scan, pack.clockAhead)), headers: { 'Phone-Clock': corrected(pack.clockAhead).toISOString() },
  })

  function answered(scan: QueuedScan, result: { first: boolean, code?: string | null, detail?: string | null }) {
    const shown = outcomes.value.find(one => one.key === scan.nonce)
    const says = result.code ? result.detail ?? '' : result.first ? words.done : words.before
    waiting.value = queued(activityId).length
    tell({ key: scan.nonce, good: !result.code, name: shown?.name ?? words.earlier, says })
  }

  function tell(outcome: Outcome) {
    outcomes.value = [outcome, ...outcomes.value.filter(one => one.key !== outcome.key)].slice(0, 20)
    sound(outcome.good)
    buzz()
  }

  return { outcomes, waiting, trouble, open, take, send }
}
