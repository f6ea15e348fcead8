import { act, fireEvent, screen, within } from '@testing-library/react';

/** Opens the popover of a name as the browser does, which the test's page cannot: what it tells then comes in. */
export async function openPopover(name: string, place: Pick<typeof screen, 'findByRole'> = screen) {
  const dialog = await place.findByRole('dialog', { name });
  await act(async () => {
    fireEvent(dialog, Object.assign(new Event('toggle'), { newState: 'open' }));
  });
  return within(dialog);
}
