import './app/noEval';
import { start } from './app/start';

void start(document);
