import { journey } from '../support/journey.mjs'

journey('Somebody of the committee lets their browser in to the desk', async ({ town, open, desk }) => {
  const browser = await desk()
  const app = await open(town.committeeName)
  await app.agree()
  await app.tab('我的')
  await app.scan('扫码登录工作台', await browser.picture())
  await app.see(await browser.number())
  await app.look('desk-sign-in')
  await app.tap('数字一致，允许登录')
  await app.see('已允许登录')
  await browser.letIn()
})
