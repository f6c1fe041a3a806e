import { words } from '@/texts/common'
import type { Problem } from './schema'

export type TroubleKind = 'offline' | 'away' | 'session' | 'forbidden' | 'missing' | 'malformed' | 'refused' | 'tooOften'

/** Why something did not work, as it is said to the person: the Api's sentence where it has one. */
export class Trouble extends Error {
  constructor(readonly kind: TroubleKind, readonly problem: Partial<Problem> = {}) {
    super(problem.detail ?? words.trouble[kind])
  }

  /** The town's rule that says so. */
  get rule() {
    return this.problem.rule
  }

  /** Whether the Api looked at it and said no: the same will not be taken later either. */
  get isRefusal() {
    return !this.passes && this.kind !== 'session'
  }

  /** Whether the same may work later without anything being changed. */
  get passes() {
    return this.kind === 'offline' || this.kind === 'away' || this.kind === 'tooOften'
  }
}

const kinds: Record<number, TroubleKind> = {
  400: 'malformed', 401: 'session', 403: 'forbidden', 404: 'missing', 409: 'refused', 413: 'malformed', 415: 'malformed', 429: 'tooOften',
}

/** The trouble that an answer of the Api tells of. What a fault says is nobody's business but the log's. */
export function troubleOf(status: number, data: unknown): Trouble {
  const isProblem = typeof data === 'object' && data !== null && (status < 500 || status === 503)
  return new Trouble(kinds[status] ?? 'away', isProblem ? data as Partial<Problem> : {})
}

export function asTrouble(fault: unknown): Trouble {
  if (fault instanceof Trouble) return fault
  console.error(fault)
  return new Trouble('away')
}
