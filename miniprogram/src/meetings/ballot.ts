import type { BallotOption, MotionAnswer } from '@/api/schema'
import { ballots as words } from '@/texts/meetings'

/** What one may choose from. */
export function optionsOf(motion: Pick<MotionAnswer, 'kind' | 'options'>): BallotOption[] {
  if (motion.options.length > 0 || motion.kind !== 'yesNo') return motion.options
  return [{ id: 'yes', text: words.yes }, { id: 'no', text: words.no }, { id: 'abstain', text: words.abstain }]
}

/** The choices after a tap. Yes and no, and one of several, take each other's place; a ranking keeps the order of the taps. */
export function tappedOption(motion: Pick<MotionAnswer, 'kind' | 'mostChoices'>, chosen: string[], option: string): string[] {
  if (motion.kind === 'yesNo' || motion.kind === 'single') return [option]
  if (chosen.includes(option)) return chosen.filter(one => one !== option)
  return chosen.length < (motion.mostChoices ?? Infinity) ? [...chosen, option] : chosen
}
