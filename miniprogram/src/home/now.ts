import { api } from '@/api/client'
import type { ListActivitiesItem, ListMeetingsItem, ListSurveysAnswer } from '@/api/schema'
import { span } from '@/shared/time'
import { home as words } from '@/texts/home'

/** Something that somebody can do now. */
export interface Task {
  key: string
  tag: string
  title: string
  note: string
  to: string
}

/** Open surveys that were not answered, what begins soon, in the order of time. */
export async function tasksNow(now: Date): Promise<Task[]> {
  const [surveys, meetings, activities] = await Promise.all([api('get /api/surveys', {}), api('get /api/meetings', {}), api('get /api/activities', {})])
  return [...surveyTasks(surveys), ...occasionTasks(meetings, words.hearing, '/pages/meetings/meeting', now), ...occasionTasks(activities, words.activity, '/pages/activities/activity', now)]
}

export const surveyTasks = (surveys: ListSurveysAnswer[]): Task[] => surveys.filter(survey => survey.state === 'open' && !survey.answered)
  .map(survey => ({ key: survey.id, tag: words.survey, title: survey.title, note: '', to: `/pages/surveys/survey?id=${survey.id}` }))

export function occasionTasks(occasions: (ListMeetingsItem | ListActivitiesItem)[], tag: string, page: string, now: Date): Task[] {
  return occasions.filter(one => one.state === 'announced' && Date.parse(one.endsAt) > now.getTime())
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
    .map(one => ({ key: one.id, tag, title: one.title, note: `${span(one.startsAt, one.endsAt, now)}　${one.place}`, to: `${page}?id=${one.id}` }))
}
