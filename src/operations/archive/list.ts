/** The documents of an archive. */
export { type Listed, type ListOptions, listDocuments } from '../../archive/list.ts';
