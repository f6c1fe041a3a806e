import { expect, it } from 'vitest'
import type { ListActivitiesItem, ListSurveysAnswer } from '@/api/schema'
import { occasionTasks, surveyTasks } from './now'

const now = new Date('2026-11-21T06:00:00Z')
const activity = (id: string, startsAt: string, endsAt: string, state = 'announced') => ({ id, title: id, place: '活动室', startsAt, endsAt, state }) as ListActivitiesItem
const survey = (id: string, state: string, answered: boolean) => ({ id, title: id, state, answered }) as ListSurveysAnswer

it('what is over, cancelled or not announced is nothing to do now; the rest comes in the order of time', () => {
  const occasions = [
    activity('later', '2026-11-23T06:00:00Z', '2026-11-23T08:00:00Z'),
    activity('going on', '2026-11-21T05:00:00Z', '2026-11-21T07:00:00Z'),
    activity('over', '2026-11-21T03:00:00Z', '2026-11-21T06:00:00Z'),
    activity('off', '2026-11-22T06:00:00Z', '2026-11-22T08:00:00Z', 'cancelled'),
  ]

  const tasks = occasionTasks(occasions, '活动', '/pages/activities/activity', now)

  expect(tasks.map(task => task.key)).toEqual(['going on', 'later'])
  expect(tasks[0]).toMatchObject({ note: '今天 13:00–15:00　活动室', to: '/pages/activities/activity?id=going on' })
})

it('only open surveys without an answer wait', () =>
  expect(surveyTasks([survey('a', 'open', false), survey('b', 'open', true), survey('c', 'closed', false)]).map(task => task.key)).toEqual(['a']))
