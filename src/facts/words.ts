const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const teens = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A whole number from 0 to 99 in words: `thirty-two`. Others stay in figures. */
export function numberInWords(number: number): string {
  if (number <= 10) return small[number] ?? String(number)
  if (number < 20) return teens[number - 11] ?? String(number)
  const unit = number % 10
  const ten = tens[Math.floor(number / 10) - 2]
  if (ten === undefined) return String(number)
  return unit === 0 ? ten : `${ten}-${small[unit]}`
}

/** The words with a capital at the beginning. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
