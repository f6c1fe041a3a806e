/** Notices. */
export const notices = {
  title: '通知',
  none: '还没有通知。',
  unread: '未读',
  pinned: '置顶',
  urgent: '紧急',
  more: '看更早的通知',
  withdrawn: (reason: string) => `这条通知已撤回：${reason}`,
  allow: '以后有通知时在微信里提醒我',
  answers: {
    allowed: '已记录。微信每次提醒要用掉一次允许，可以多点几次。',
    declined: '您没有允许，微信不会提醒您。通知随时可以在这里看。',
    unsaved: '没有记录成功，请稍后再点一次。',
    nothing: '现在没有可以用微信提醒的通知。',
  },
  left: (number: number) => `还可以提醒您 ${number} 次`,
}
