/** The home page. */
export const home = {
  title: '自治金',
  hello: (area: string) => `${area}`,
  newcomer: '您还没有登记到居民区',
  newcomerHint: '登记后可以填写需求问卷、报名活动、参加听证会。',
  join: '登记我的居民区',
  can: '我现在可以做的事',
  nothing: '现在没有需要您做的事。有新的问卷、会议或活动时，会显示在这里。',
  scan: '扫码签到',
}
