import { run } from './programs.mjs'

const Minute = 60_000
const ShanghaiAhead = 8 * 60 * Minute

/** Moments as the Api writes them, so many minutes from now; and the day and year that it is in Shanghai. */
export const inMinutes = count => new Date(Date.now() + count * Minute).toISOString()
export const today = new Date(Date.now() + ShanghaiAhead).toISOString().slice(0, 10)
export const year = Number(today.slice(0, 4))

/**
 * A hearing is published for days before it begins, and no test can wait for them: in the database, it is moved to where it began some
 * minutes ago. Everything after that is asked of the Api as ever.
 */
export async function bringForward(occasionId) {
  const id = occasionId.replaceAll('-', '')
  await sql(`UPDATE occasions SET StartsAt = UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE, EndsAt = UTC_TIMESTAMP(6) + INTERVAL 2 HOUR WHERE Id = UNHEX('${id}')`)
}

async function sql(statement) {
  const given = Object.fromEntries(process.env.MINI_DATABASE.split(';').filter(Boolean).map(part => [part.split('=')[0].trim().toLowerCase(), part.slice(part.indexOf('=') + 1)]))
  const where = ['--no-defaults', `--host=${given.server}`, `--port=${given.port ?? 3306}`, `--user=${given.user}`, given.database]
  await run('mariadb', [...where, '-e', statement], { env: { MYSQL_PWD: given.password } })
}
