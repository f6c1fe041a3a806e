import assert from 'node:assert/strict'
import { as } from '../support/api.mjs'
import { journey } from '../support/journey.mjs'
import { drawQr } from '../support/qr.mjs'
import { bringForward } from '../support/time.mjs'

journey('A hearing from its announcement to the receipt of a ballot', async ({ town, open }) => {
  const resident = town.residents[6]
  const title = `楼道灯听证会 ${town.stage.name}`
  const hearing = await town.hearing(title)
  const app = await open(resident)
  await app.agree()
  await app.go('/pages/meetings/index')
  await app.tap(new RegExp(title))
  await app.see('居民区会议室')
  await app.look('hearing')
  await app.tap('我要参加')
  await app.see('您已报名参加')

  await bringForward(hearing.id)
  await town.committee.post(`/api/staff/motions/${hearing.motionId}/opening`)
  const { url } = await town.committee.get(`/api/meetings/${hearing.id}/venue-code`)
  await app.scan('扫现场码签到', drawQr(url))
  await app.see('签到成功')
  await app.tap('看这次会议，去投票')
  await app.tap(new RegExp(hearing.motionTitle))
  await app.tap('赞成')
  await app.look('ballot')
  await app.tap('投票')
  await app.see('投票成功')
  await app.see('您的投票凭据')
  await app.look('ballot-receipt')

  const { result } = await town.committee.post(`/api/staff/motions/${hearing.motionId}/closing`).then(() => town.committee.get(`/api/motions/${hearing.motionId}`))
  assert.equal(result.turnout, 1)
  assert.equal(result.verdict, 'passed')
  await app.back()
  await app.tap(new RegExp(hearing.motionTitle))
  await app.tap('查已计入的选票')
  await app.see('您的选票已计入。')
  await app.look('ballot-counted')
  assert.equal((await (await as(resident)).get(`/api/motions/${hearing.motionId}/receipts`)).receipts.length, 1)
})
