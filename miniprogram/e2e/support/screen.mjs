const PatienceInSeconds = 40

/** The big screen in the hall: a browser that the leader connects by its number, and that then shows the changing code. */
export class BigScreen {
  static async open(browser) {
    const screen = new BigScreen()
    screen.context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
    screen.page = await screen.context.newPage()
    screen.page.setDefaultTimeout(PatienceInSeconds * 1000)
    await screen.page.goto(`${process.env.MINI_SITE}/screen`)
    return screen
  }

  /** What the leader types. */
  async number() {
    return (await this.page.getByRole('status').innerText()).trim()
  }

  /** A picture of the screen with a code on it that has just been drawn, so that there is time to scan it. */
  async freshPicture() {
    const code = this.page.getByRole('img', { name: '现场签到码' })
    await code.waitFor()
    const before = await code.innerHTML()
    await this.page.waitForFunction(old => document.querySelector('svg.qr') && document.querySelector('svg.qr').innerHTML !== old, before)
    return this.page.screenshot()
  }

  putAway() { return this.context.close() }
}
