import assert from 'node:assert/strict'
import { as } from '../support/api.mjs'
import { fillIn, fillOne, wordsFor } from '../support/filling.mjs'
import { journey } from '../support/journey.mjs'

const isPuxing = ({ town }) => town === 'puxing' // Chuansha asks for no number of residents

journey('A survey that was left half filled in is resumed, and answered once', async ({ town, open }) => {
  const survey = await town.needsSurvey()
  const { questions } = await town.committee.get(`/api/surveys/${survey.id}`)
  const resident = town.residents.at(-2)
  const app = await open(resident)
  await app.agree()
  await app.go('/pages/surveys/index')
  await app.tap(new RegExp(survey.title))
  await app.see(questions[0].title)
  await app.look('survey')

  await fillOne(app, questions[0])
  await app.reopen()
  await app.go('/pages/surveys/index')
  await app.tap(new RegExp(survey.title))
  await app.see('上次填写的内容已经恢复')
  await app.look('survey-resumed')

  await fillIn(app, questions.map((question, index) => (index === 0 ? { ...question, kind: 'kept' } : question)))
  await app.tap('提交问卷')
  await app.see('谢谢！您的回答已经记录。')
  await app.look('survey-answered')

  const { myAnswer } = await (await as(resident)).get(`/api/surveys/${survey.id}`)
  assert.equal(myAnswer.channel, app.stage.build === 'h5' ? 'h5' : 'mini')
  assert.equal(myAnswer.answers.find(answer => answer.text)?.text, wordsFor(app))
})

journey('The fortieth resident opens the gate for projects', async ({ town, open }) => {
  const survey = await town.needsSurvey()
  const { questions } = await town.committee.get(`/api/surveys/${survey.id}`)
  const resident = town.residents.at(-1)
  await town.answerUpTo(survey, 39, [await town.personOf(resident)])
  const app = await open(resident)
  await app.agree()
  await app.go(`/pages/surveys/survey?id=${survey.id}`)
  await app.see('已有 39 位居民参与，至少需要 40 位')
  await app.look('survey-39-of-40')

  await fillIn(app, questions)
  await app.tap('提交问卷')
  await app.see('参与人数已经够了，可以立项。')
  await app.look('survey-gate-open')

  const progress = await town.committee.get(`/api/surveys/${survey.id}/progress`)
  assert.equal(progress.distinctResidents, 40)
  assert.equal(progress.gateOpen, true)
}, { only: isPuxing })
