import assert from 'node:assert/strict'
import { as } from '../support/api.mjs'
import { journey } from '../support/journey.mjs'

journey('A resident reads what is stored, agrees, and is at home in the neighbourhood', async ({ town, open }) => {
  const [resident] = town.residents
  const app = await open(resident)

  await app.see('我们保存什么，为什么')
  await app.look('first-run')
  await app.tap('同意并登录')
  await app.see('您已是本居民区的核实居民')
  await app.tap('开始使用')
  await app.see(town.area.name)
  await app.look('home')

  const me = await (await as(resident)).get('/api/me')
  assert.equal(me.area.id, town.area.id)

  await app.reopen()
  await app.see(town.area.name)
})
