/** Notices. */
export const notices = {
  title: '通知',
  none: '还没有通知。',
  unread: '未读',
  pinned: '置顶',
  urgent: '紧急',
}
