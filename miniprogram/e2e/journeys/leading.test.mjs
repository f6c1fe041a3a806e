import assert from 'node:assert/strict'
import { as, nonce, until } from '../support/api.mjs'
import { journey } from '../support/journey.mjs'

journey('A leader scans residents one after the other, without a network too', async ({ town, open }) => {
  const [first, second] = town.residents.slice(12, 14)
  const activity = await town.activity(`护绿行动 ${town.stage.name}`)
  const codeOf = async (resident) => {
    await (await as(resident)).put(`/api/activities/${activity.id}/registration`, { nonce: nonce(), asVolunteer: false })
    const phone = await open(resident)
    await phone.agree()
    await phone.go(`/pages/presence/code?id=${activity.id}`)
    await phone.see('请让现场负责人扫这个码')
    return () => phone.photo('.code-picture')
  }
  const [showFirst, showSecond] = [await codeOf(first), await codeOf(second)]
  const leader = await open(town.leaderName)
  await leader.agree()
  await leader.go(`/pages/activities/lead?id=${activity.id}`)
  await leader.see('已签到 0 人')
  await leader.look('leading')
  await leader.tap(/扫居民的个人码或签到卡/)
  await leader.see('把居民手机上的个人码对准取景框')

  await leader.hold(await showFirst(), '扫下一位')
  await leader.see('签到成功')
  await leader.look('scanning')
  await leader.pause(2000) // the same code held before the camera is one scan
  await leader.hold(await showFirst(), '扫下一位')
  await leader.see('之前已经签到')

  await leader.offline(true)
  await leader.hold(await showSecond(), '扫下一位')
  await leader.see('还有 1 条没有上传')
  await leader.look('scanning-offline')
  await leader.offline(false)
  await leader.see('全部已上传')
  await until(async () => (await town.leader.get(`/api/staff/activities/${activity.id}/attendance`)).persons === 2)
  const { scans } = await town.leader.get(`/api/staff/activities/${activity.id}/evidence`)
  assert.equal(scans.length, 3)
})
