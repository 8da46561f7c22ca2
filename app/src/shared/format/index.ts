export {
  baseOrZero,
  amountParts,
  amountText,
  creditsText,
  isZero,
  moneyText,
  solText,
  withBase,
} from './amount.ts'
export {
  dayStart,
  dayText,
  durationText,
  exactTime,
  isoDay,
  isoTime,
  periodText,
  relativeTime,
  SECONDS_OF_A_DAY,
} from './time.ts'
export { asSentence, numberText, percentText, shortHash, sizeText } from './text.ts'
