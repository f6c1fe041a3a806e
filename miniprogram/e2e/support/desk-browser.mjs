/** A browser at the desk's door, which shows a code and a number until a phone lets it in. */
export class DeskBrowser {
  static async open(browser) {
    const desk = new DeskBrowser()
    desk.context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    desk.page = await desk.context.newPage()
    desk.page.setDefaultTimeout(40_000)
    await desk.page.goto(`${process.env.MINI_SITE}/desk`)
    await desk.page.getByRole('img', { name: '登录二维码' }).waitFor()
    return desk
  }

  picture() { return this.page.screenshot() }
  number() { return this.page.locator('.number').innerText() }
  letIn() { return this.page.waitForURL(address => !address.pathname.includes('sign-in')) }
  putAway() { return this.context.close() }
}
