import { expect, it } from 'vitest';
import { dossierToJson } from '@/core/formats/dossierJson';
import { newDossier } from '@/core/intake/gather/newDossier';
import { readIntake } from '@/core/intake/readIntake';
import { readValue } from './readValue';

const dossier = newDossier({ title: 'What happened', language: 'en', takes: [], basis: [] });

it('a dossier of our own form', async () => {
  const intake = await readIntake(dossierToJson(dossier));
  expect(intake).toMatchObject({ format: 'dossier-json', saw: 'parallax', kind: 'dossiers', dossiers: [dossier] });
});

it('a briefing of our own form', async () => {
  const intake = await readValue({ parallax: 1, briefing: { title: 'The day', sections: [] } });
  expect(intake).toMatchObject({ format: 'dossier-json', kind: 'briefing', briefing: { title: 'The day' } });
});

it('one that holds neither says so', async () => {
  const intake = await readValue({ parallax: 1 });
  expect(intake).toMatchObject({
    format: 'dossier-json',
    kind: 'nothing',
    findings: [{ code: 'form-unknown', line: 1 }],
  });
});

it('a desk as it was saved, told by its beginning', async () => {
  const text = `{ "parallaxDesk": 1, "dossiers": [] }`;
  expect(await readIntake(text)).toMatchObject({ format: 'desk-backup', saw: 'parallaxDesk', kind: 'backup', text });
  expect((await readValue({ note: 'x', parallaxDesk: 1 })).format).not.toBe('desk-backup');
});
