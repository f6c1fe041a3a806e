import { asMe } from '@/api/client'
import { noAnswer } from '@/api/send'
import { download } from '@/platform'

/** Everything that is stored about me, as a ZIP that the phone keeps. */
export const exportMine = () => asMe(headers => download('/api/me/export', 'zizhijin.zip', headers).catch(async () => { throw await noAnswer() }))
