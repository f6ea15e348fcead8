import type { KeyboardEvent } from 'react';
import { backToTable } from '@/features/editor/takes/backToTable';

/**
 * Enter sets a label from a list as it does from a field, once something is
 * chosen there; Esc goes back to the table.
 */
export function keysOfLabel(isChosen: boolean) {
  return (event: KeyboardEvent<HTMLFormElement>) => {
    const isInList = event.target instanceof HTMLSelectElement;
    if (event.key === 'Escape') backToTable();
    else if (event.key === 'Enter' && isInList && isChosen) event.currentTarget.requestSubmit();
    else return;
    event.preventDefault();
  };
}
