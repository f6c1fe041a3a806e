import assert from 'node:assert/strict'
import { as, phoneAct, phoneOf, until } from '../support/api.mjs'
import { journey } from '../support/journey.mjs'

journey('A notice of the committee is found, opened, and counted as read', async ({ town, open }) => {
  const [, resident] = town.residents
  const title = `停水通知 ${town.stage.name}`
  await town.notice(title, { body: '周六上午八点到十点停水，请提前储水。' })
  const app = await open(resident)
  await app.agree()
  await app.tab('通知')
  await app.see(title)
  await app.look('notices')

  await app.tap(new RegExp(title))
  await app.see('周六上午八点到十点停水，请提前储水。')
  await app.look('notice')
  await app.back()
  await app.see('通知')

  const { notices } = await (await as(resident)).get('/api/notices')
  assert.equal(notices.find(notice => notice.title === title).read, true)
})

journey('Who allowed a message gets the next notice in WeChat', async ({ town, open }) => {
  const [,, resident] = town.residents
  const activity = await town.activity(`社区包饺子 ${town.stage.name}`, { startsIn: 24 * 60 })
  const app = await open(resident)
  await app.agree()
  await app.go(`/pages/activities/activity?id=${activity.id}`)
  await app.tap('我要报名')
  await app.allowMessages()
  await app.see('您已报名')
  const [{ words }] = (await app.journal()).filter(({ act }) => act === 'subscribe')
  const allowed = Object.keys(words).filter(id => words[id] === 'accept')
  assert.notEqual(allowed.length, 0)

  await phoneAct(resident, { act: 'allow', account: 'mini', templateIds: allowed })
  const title = `活动改在二楼 ${town.stage.neighbourhood}`
  await town.notice(title, { category: 'activity' })
  await until(async () => JSON.stringify(await phoneOf(resident)).includes(title))
}, { only: stage => stage.build === 'mp' })
