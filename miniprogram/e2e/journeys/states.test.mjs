import assert from 'node:assert/strict'
import { as } from '../support/api.mjs'
import { journey } from '../support/journey.mjs'

journey('Without a network the app says so, and goes on when there is one', async ({ town, open }) => {
  const app = await open(town.residents[7])
  await app.agree()
  await app.see(town.area.name)
  await app.offline(true)
  await app.see('没有网络')
  await app.look('offline')

  await app.offline(false)
  await app.gone('没有网络')
})

journey('A session that has ended is opened anew without a word', async ({ town, open }) => {
  const resident = town.residents[8]
  const app = await open(resident)
  await app.agree()
  await app.see(town.area.name)
  await app.keep('session.token', 'of-yesterday')

  await app.reopen()
  await app.see(town.area.name)
  assert.equal((await (await as(resident)).get('/api/me')).verified, true)
  assert.notEqual(await app.kept('session.token'), 'of-yesterday')
})

journey('Who does not agree is not signed in, and may come back', async ({ town, open }) => {
  const app = await open(town.residents[9])
  await app.tap('暂不同意')
  await app.see('没有关系')
  await app.look('declined')
  assert.equal(await app.kept('session.token'), undefined)
  await app.agree()
  await app.see(town.area.name)
})
