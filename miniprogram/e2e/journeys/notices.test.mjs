import assert from 'node:assert/strict'
import { as } from '../support/api.mjs'
import { journey } from '../support/journey.mjs'

journey('A notice of the committee is found, opened, and counted as read', async ({ town, open }) => {
  const [, resident] = town.residents
  const title = `停水通知 ${town.stage.name}`
  await town.notice(title, '周六上午八点到十点停水，请提前储水。')
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
