import assert from 'node:assert/strict'
import { as } from '../support/api.mjs'
import { journey } from '../support/journey.mjs'
import { drawQr } from '../support/qr.mjs'

const MostTaps = 3

journey('From opening the app to being checked in it takes at most three taps', async ({ town, open }) => {
  const resident = town.residents[11]
  const activity = await town.activity(`健步走 ${town.stage.name}`)
  const app = await open(resident)
  await app.agree()
  await app.reopen()
  await app.see('我现在可以做的事')
  await app.look('home-to-scan')
  const before = app.taps
  const { url } = await town.leader.get(`/api/activities/${activity.id}/venue-code`)
  await app.scan('扫码签到', drawQr(url))
  await app.see('签到成功')

  assert.ok(app.taps - before <= MostTaps, `${app.taps - before} taps`)
  assert.notEqual((await (await as(resident)).get(`/api/activities/${activity.id}`)).checkedInAt, null)
}, { only: stage => stage.large })
