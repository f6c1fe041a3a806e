/** By how many milliseconds this phone's clock is ahead of the Api's, found out by asking it for something that says its time. */
export async function measured<T extends { serverTime: string }>(ask: () => Promise<T>): Promise<T & { clockAhead: number }> {
  const began = Date.now()
  const answer = await ask()
  const middle = (began + Date.now()) / 2
  return { ...answer, clockAhead: Math.round(middle - Date.parse(answer.serverTime)) }
}

export const corrected = (clockAhead = 0) => new Date(Date.now() - clockAhead)
