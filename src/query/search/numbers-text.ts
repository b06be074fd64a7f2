// Whole numbers as text that JSON and scripts hold without escapes, a character for each below 43: digits to the base of 43,
// the highest first, all but the last of which are written 43 higher. Digits are the characters from `(` on but `\`.

const base = 43;
const firstDigit = '('.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);

export function textOfNumbers(numbers: readonly number[]): string {
  return numbers.map(textOfNumber).join('');
}

/** The numbers of a text that {@link textOfNumbers} made. */
export function numbersOf(text: string): number[] {
  const numbers: number[] = [];
  let higher = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const digit = code - firstDigit - (code > backslash ? 1 : 0);
    if (digit >= base) higher = (higher + digit - base) * base;
    else {
      numbers.push(higher + digit);
      higher = 0;
    }
  }
  return numbers;
}

function textOfNumber(number: number): string {
  let text = character(number % base);
  for (let rest = Math.floor(number / base); rest > 0; rest = Math.floor(rest / base)) {
    text = character((rest % base) + base) + text;
  }
  return text;
}

function character(digit: number): string {
  const code = firstDigit + digit;
  return String.fromCharCode(code >= backslash ? code + 1 : code);
}
