import assert from 'node:assert/strict'
import { as } from '../support/api.mjs'
import { journey } from '../support/journey.mjs'
import { readQr } from '../support/qr.mjs'

journey('A resident registers for an activity, and thinks better of it', async ({ town, open }) => {
  const resident = town.residents[3]
  const activity = await town.activity(`手工课 ${town.stage.name}`, { startsIn: 24 * 60 })
  const mine = async () => (await (await as(resident)).get(`/api/activities/${activity.id}`)).myPlace
  const app = await open(resident)
  await app.agree()
  await app.go('/pages/activities/index')
  await app.see(activity.title)
  await app.look('activities')
  await app.tap(new RegExp(activity.title))
  await app.see(activity.plan)
  await app.look('activity')

  await app.tap('我要报名')
  await app.allowMessages()
  await app.see('您已报名')
  assert.equal((await mine()).hasPlace, true)
  await app.look('activity-registered')

  await app.tap('取消报名')
  await app.tap('确定')
  await app.see('我要报名')
  assert.equal(await mine() ?? null, null)
})

journey('A resident scans the code on the big screen, and is there', async ({ town, open, screen }) => {
  const resident = town.residents[4]
  const activity = await town.activity(`大扫除 ${town.stage.name}`)
  const app = await open(resident)
  await app.agree()
  await app.go(`/pages/activities/activity?id=${activity.id}`)
  await app.see(activity.plan)
  const hall = await screen()
  await town.leader.put(`/api/activities/${activity.id}/screen`, { number: await hall.number() })

  await app.scan('扫现场码签到', await hall.freshPicture())
  await app.see('签到成功')
  await app.look('checked-in')
  await app.tap('看这次活动')
  await app.see('您已签到')

  assert.notEqual((await (await as(resident)).get(`/api/activities/${activity.id}`)).checkedInAt, null)
})

journey('A resident\'s own code is shown without a network, and is taken once', async ({ town, open }) => {
  const resident = town.residents[5]
  const activity = await town.activity(`读书会 ${town.stage.name}`)
  await (await as(resident)).put(`/api/activities/${activity.id}/registration`, { nonce: Buffer.alloc(16, 7).toString('base64url'), asVolunteer: false })
  const app = await open(resident)
  await app.agree()
  await app.go(`/pages/activities/activity?id=${activity.id}`)
  await app.see('您已报名')
  await app.tap('出示我的个人码')
  await app.see('请让现场负责人扫这个码')
  await app.look('personal-code')
  await app.offline(true)

  const code = readQr(await app.photo('.code-picture')).split('/s/')[1]
  const scan = nonce => ({ code, scannedAt: new Date().toISOString(), nonce, device: 'test' })
  const upload = async nonce => (await town.leader.post(`/api/activities/${activity.id}/scans`, [scan(nonce)]))[0]
  const first = await upload(Buffer.alloc(16, 1).toString('base64url'))
  assert.equal(first.first, true, first.detail)
  assert.equal((await upload(Buffer.alloc(16, 2).toString('base64url'))).first, false)
})
