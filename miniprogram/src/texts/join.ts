/** First run: what is stored and why, consent, sign-in, the neighbourhood. */
export const join = {
  title: '欢迎使用居民自治金',
  about: '居民可以在这里说出需求、参加听证会、报名活动、查看公示。',
  storedTitle: '我们保存什么，为什么',
  stored: [
    '微信用户标识：用来登录，不显示给任何人。',
    '姓名、楼栋房号、手机号：只用来核对您是本居民区的居民，加密保存。',
    '您的问卷、投票、签到和积分：用来统计参与人数和服务时长。无记名投票不保存谁投了什么。',
  ],
  rights: '您可以随时在“我的—我的信息”里导出或删除这些信息。',
  agree: '同意并登录',
  decline: '暂不同意',
  declined: '没有关系。您可以随时回来；不登录也可以到居委会填写纸质问卷。',
}
