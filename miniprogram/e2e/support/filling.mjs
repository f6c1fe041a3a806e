/** Fills a survey in on the page: all questions below one another, or with large letters one after the other. */
export async function fillIn(app, questions) {
  for (const [index, question] of questions.entries()) {
    await fillOne(app, question)
    if (app.stage.large && index < questions.length - 1) await app.tap('下一题')
  }
}

export async function fillOne(app, { kind, title, options }) {
  if (kind === 'text' || kind === 'longText') await app.write(title, wordsFor(app))
  else if (kind !== 'kept') await app.tap(options[0].text)
}

/** What this phone's person writes: the Api is asked for it afterwards. */
export const wordsFor = app => `${app.name}：楼道灯晚上不亮`
