import { editor } from './editor';
import { findings } from './findings';
import { formats } from './formats';
import { intake } from './intake';
import { keeping } from './keeping';
import { takeOut } from './takeOut';

/** The words of the desk, fetched with its pages. English is the measure. */
export const words = { editor, findings, formats, intake, keeping, takeOut };
export type DeskWords = typeof words;
