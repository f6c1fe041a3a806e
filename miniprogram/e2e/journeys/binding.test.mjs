import assert from 'node:assert/strict'
import { as } from '../support/api.mjs'
import { journey } from '../support/journey.mjs'

const inMiniProgram = stage => stage.build === 'mp'
const inBrowser = stage => stage.build === 'h5'

journey('A newcomer whose number is on the roster is a resident at once', async ({ town, open }) => {
  const person = town.newcomers[0]
  const app = await open(person.name, { number: person.phone })
  await app.tap('同意并登录')
  await fillInHome(app, town, person)
  await app.look('binding')
  await app.tap('用微信手机号核对名册')
  await app.see('您已是本居民区的核实居民')
  await app.look('bound')
  await app.tap('开始使用')
  await app.see('我现在可以做的事')

  const me = await (await as(person.name)).get('/api/me')
  assert.equal(me.verified, true)
  assert.equal(me.area.id, town.area.id)
}, { only: inMiniProgram })

journey('A newcomer in a browser asks the committee, and nothing that was filled in is lost', async ({ town, open }) => {
  const person = town.newcomers[0]
  const app = await open(person.name)
  await app.tap('同意并登录')
  await fillInHome(app, town, person)
  await app.reopen()
  await app.go('/pages/join/index')
  assert.equal(await app.field('室号').inputValue(), person.room)
  await app.tap('请居委会核对')
  await app.see('您的申请已经提交')
  await app.look('binding-waits')

  const [request] = await town.committee.get(`/api/staff/verification-requests?areaId=${town.area.id}`)
  assert.equal(request.name, person.name)
  await town.committee.post(`/api/staff/verification-requests/${request.id}/decision`, { personId: request.candidate })
  await app.reopen()
  await app.see('您已是本居民区的核实居民')
  assert.equal((await (await as(person.name)).get('/api/me')).verified, true)
}, { only: inBrowser })

async function fillInHome(app, town, person) {
  await app.tap(new RegExp(`^${town.area.name}`))
  await app.write('姓名', person.name)
  await app.write('楼栋', person.building)
  await app.write('室号', person.room)
}
