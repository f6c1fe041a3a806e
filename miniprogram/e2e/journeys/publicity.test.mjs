import assert from 'node:assert/strict'
import { as } from '../support/api.mjs'
import { journey } from '../support/journey.mjs'

journey('A resident objects to what hangs on the board', async ({ town, open }) => {
  const resident = town.residents[10]
  const title = `楼道灯项目 ${town.stage.name}`
  const objection = `${resident}：费用写得不清楚，请列出明细。`
  await town.posting(title)
  const app = await open(resident)
  await app.agree()
  await app.tap('公示')
  await app.tap(new RegExp(title))
  await app.see('异议与答复')
  await app.write('请写明您的异议', objection)
  await app.look('posting')
  await app.tap('提交异议')
  await app.see('异议已提交')
  await app.look('objection')

  const mine = await (await as(resident)).get('/api/objections')
  assert.equal(mine.find(one => one.posting === title)?.text, objection)
})
