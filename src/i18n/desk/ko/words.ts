import type { DeskWords } from '@/i18n/desk/en/words';
import { editor } from './editor';
import { findings } from './findings';
import { formats } from './formats';
import { intake } from './intake';
import { keeping } from './keeping';
import { takeOut } from './takeOut';

export const words: DeskWords = { editor, findings, formats, intake, keeping, takeOut };
