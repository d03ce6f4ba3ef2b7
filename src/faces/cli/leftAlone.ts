/** What lay among documents and is none by its name: told in the end, not passed over in silence. */
import { originName } from './archive/originName.ts';
import { complain } from './output.ts';

/** So many are named. */
const NAMED = 5;

/** @param paths - what lay in folders */
export function leftAloneTold(paths: readonly string[] = []) {
  const names = [...paths];
  let count = paths.length;
  return {
    /** What lay in an archive. */
    add: (origin: string) => {
      count++;
      if (names.length < NAMED) names.push(originName(origin));
    },
    tell: () => {
      if (!count) return;
      const rest = count - Math.min(count, NAMED);
      complain({
        code: 'left-alone',
        severity: 'info',
        message: `${count} file${count === 1 ? ' was' : 's were'} left alone, since by ${count === 1 ? 'its name it is no document' : 'their names they are no documents'}: ${names.slice(0, NAMED).join(', ')}${rest ? ` and ${rest} more` : ''}`,
        next: 'a file that is named itself is read, whatever it is called',
      });
    },
  };
}
