/** Whether two full names, in any spelling or script, name one person; and the key in which spellings of one name meet. */
import { inLatin, isLatin } from './inLatin.ts';
import { type Forms, isInitial, type NameForm, nameForm } from './nameForm.ts';

export type { NameForm } from './nameForm.ts';

/** A name in any script; a library is loaded where it is not Latin. Undefined for a family name alone. */
export async function formOf(name: string): Promise<NameForm | undefined> {
  if (isLatin(name)) return nameForm(name);
  const script = /\p{Script=Han}/u.test(name) ? 'han' : /\p{Script=Hangul}/u.test(name) ? 'hangul' : /\p{Script=Arabic}/u.test(name) ? 'arabic' : 'cyrillic';
  return nameForm(await inLatin(name), script);
}

/**
 * The family names meet, and so do the given names; a middle name more or less is the same name, another one is not. Never on a
 * family name alone.
 */
export function sameBearer(x: NameForm, y: NameForm): boolean {
  if (x.generation !== y.generation) return false;
  if (x.patronymic && y.patronymic && !meet(x.patronymic, y.patronymic)) return false;
  // "Chung Eui-yong" and "Chung Eui Yong": whatever was made of the parts, the letters are the same.
  if (bearerKey(x) === bearerKey(y)) return true;
  if (isEastAsian(x) !== isEastAsian(y) || (isEastAsian(x) && x.origin !== y.origin)) return false;
  if (!x.family.length || !y.family.length) return sameSkeleton(x, y);
  return meet(x.family, y.family) && sameGiven(x, y);
}

const isEastAsian = (form: NameForm): boolean => form.origin === 'korean' || form.origin === 'chinese';

const meet = (x: Forms, y: Forms): boolean => x.some((form) => y.includes(form));

function sameGiven(x: NameForm, y: NameForm): boolean {
  const [long, short] = x.given.length >= y.given.length ? [x, y] : [y, x];
  if (!meet(long.given[0] as Forms, short.given[0] as Forms)) return false;
  if (short.given.length < long.bound) return false;
  // "George W." and "George H. W.": who tells middle names tells them all.
  if (long.given.length !== short.given.length) return short.given.length === short.bound || long.origin === 'arabic';
  return long.given.every((forms, i) => meet(forms, short.given[i] as Forms) || initialOf(forms, short.given[i] as Forms) || initialOf(short.given[i] as Forms, forms));
}

const initialOf = (initial: Forms, forms: Forms): boolean => isInitial(initial[0] as string) && forms.some((f) => f.startsWith((initial[0] as string).charAt(0)));

/** Of names without vowels only those that leave enough letters: two words, five consonants. */
function sameSkeleton(x: NameForm, y: NameForm): boolean {
  if (!x.skeleton || !y.skeleton) return false;
  const [a, b] = [x.skeleton, y.skeleton];
  return a[0] === b[0] && a.at(-1) === b.at(-1) && `${a[0]}${a.at(-1)}`.length >= 5;
}

/**
 * One text for all spellings of a full name: its likeliest forms, without the patronymic. Names of one key are one name for
 * `sameBearer`, unless both tell a patronymic and not the same; the reverse does not hold, since a key cannot leave a middle name open.
 */
export function bearerKey(form: NameForm): string {
  const words = form.family.length ? [...form.given.map((g) => g[0]), form.family[0]] : (form.skeleton ?? []);
  return [...words, ...(form.generation ? [form.generation] : [])].join(' ');
}
