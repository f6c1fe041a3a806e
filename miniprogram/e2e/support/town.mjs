import { as, nonce } from './api.mjs'
import { neighbours, newcomers } from './neighbours.mjs'
import { inMinutes, today, year } from './time.mjs'

/** The neighbourhood of a stage, its staff and its residents, as the Api knows them. */
export class Town {
  static async of(stage) {
    const town = new Town()
    town.stage = stage
    town.committee = await as(`committee-${stage.neighbourhood}`)
    town.leader = await as(`leader-${stage.neighbourhood}`)
    town.leaderName = `leader-${stage.neighbourhood}`
    town.committeeName = `committee-${stage.neighbourhood}`
    const areas = await town.committee.get('/api/staff/areas')
    town.area = areas.find(area => area.kind === 'neighbourhood')
    return town
  }

  /** Names of the residents with an account, in the order of the roster. The first of the demonstration have answered its survey, the last have not. */
  get residents() {
    return neighbours(this.stage.firstNumber)
  }

  get newcomers() {
    return newcomers(this.stage.firstNumber)
  }

  async personOf(name) {
    return (await (await as(name)).get('/api/me')).personId
  }

  /** The open needs survey of the neighbourhood; one is opened where there is none. */
  async needsSurvey() {
    const [survey] = (await this.committee.get('/api/surveys')).filter(one => one.kind === 'needs' && one.state === 'open' && one.areaId === this.area.id)
    return survey ?? this.openNeedsSurvey()
  }

  async openNeedsSurvey() {
    await this.committee.post('/api/staff/directions', { areaId: this.area.id, year, heldOn: today, partyBranchPresent: true, committeePresent: true, direction: '以楼道安全为主。' })
    const { id } = await this.committee.post('/api/staff/surveys', { areaId: this.area.id, year, template: 'needs' })
    await this.committee.post(`/api/staff/surveys/${id}/opening`)
    return this.committee.get(`/api/surveys/${id}`)
  }

  /** Paper answers of others, until so many have answered. The persons of `keep` stay out of it. */
  async answerUpTo(survey, count, keep) {
    const { questions } = await this.committee.get(`/api/surveys/${survey.id}`)
    const { distinctResidents } = await this.committee.get(`/api/surveys/${survey.id}/progress`)
    const missing = await this.committee.get(`/api/staff/surveys/${survey.id}/missing/persons`)
    const others = missing.filter(person => !keep.includes(person.id)).slice(0, Math.max(0, count - distinctResidents))
    for (const person of others) {
      await this.committee.post(`/api/staff/surveys/${survey.id}/paper-answers`, { personId: person.id, answers: questions.filter(one => one.required).map(answerTo), nonce: nonce() })
    }
  }

  /** An announced activity that began a few minutes ago, or begins later. */
  async activity(title, { startsIn = -5, lasts = 120, places = 20 } = {}) {
    const outline = { title, place: '居民区活动室', plan: '一起做手工，带好剪刀。', startsAt: inMinutes(startsIn), endsAt: inMinutes(startsIn + lasts), places }
    const { id } = await this.leader.post('/api/staff/activities', { areaId: this.area.id, outline })
    await this.leader.post(`/api/staff/activities/${id}/announcement`)
    return { id, ...outline }
  }

  /** A hearing that is published for as long as the rules ask, with a secret motion for those who are there. */
  async hearing(title) {
    const daysAhead = 9 * 24 * 60
    const outline = { title, place: '居民区会议室', agenda: ['介绍项目', '居民发言', '表决'], startsAt: inMinutes(daysAhead), endsAt: inMinutes(daysAhead + 120), places: 50 }
    const { id } = await this.committee.post('/api/staff/meetings', { areaId: this.area.id, kind: 'hearing', outline })
    await this.committee.post(`/api/staff/meetings/${id}/announcement`)
    const ballot = { kind: 'yesNo', options: [], unit: 'person', isSecret: true, needsPresence: true }
    const motion = { title: `${title}：是否立项`, text: '把楼道灯换成声控灯，费用由自治金承担。', ballot, rule: { threshold: 'moreThanHalf', of: 'cast' } }
    const { id: motionId } = await this.committee.post(`/api/staff/meetings/${id}/motions`, motion)
    return { id, motionId, motionTitle: motion.title }
  }

  async notice(title, { body = '请大家互相转告。', category = 'other' } = {}) {
    const notice = { title, body, category, audience: { kind: 'area' } }
    return this.committee.post('/api/staff/notices', { areaId: this.area.id, notice, nonce: nonce() })
  }

  async posting(title) {
    const posting = { title, text: '本年度拟申报的项目，请居民监督。' }
    return this.committee.post('/api/staff/postings', { areaId: this.area.id, year, kind: 'preReview', posting, nonce: nonce() })
  }
}

function answerTo(question) {
  if (question.kind === 'text' || question.kind === 'longText') return { questionId: question.id, text: '楼道灯不亮。' }
  if (question.kind === 'rating') return { questionId: question.id, rating: 1 }
  return { questionId: question.id, choices: question.kind === 'ranking' ? question.options.map(option => option.id) : [question.options[0].id] }
}
