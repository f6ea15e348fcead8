import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { App } from '@/app/App';
import { newQueryClient } from '@/app/queryClient';
import { newRouter } from '@/app/routes';
import { readCompiled } from '@/core/formats/compiled';
import { readCatalogue } from '@/core/library/catalogue';
import { loadWords, wordsOf } from '@/i18n/catalogue';
import { type LanguageCode, languageCodes } from '@/i18n/languages';
import { FirstScreenOnly } from '@/pages/firstScreen';
import { catalogueQuery } from '@/state/catalogue';
import { dossierQuery } from '@/state/dossiers';
import { usePreferences } from '@/state/habits/preferences';

/** The first screen of a page, as text of HTML: painted before the script has come, and taken away by it. */
export interface Picture {
  /** The address it is of, under the base: `/`, `/e/some-event`. */
  readonly address: string;
  readonly language: LanguageCode;
  readonly title: string;
  readonly html: string;
  /** The file of the library the page will ask for first. */
  readonly file: string;
  /** What is said where the app does not come, and the way out. */
  readonly broke: string;
  readonly reload: string;
}

/** Every language a picture is taken in, the one for readers of others first. */
export const spoken = languageCodes;

/** The pictures of Events and of every dossier, in one language of the interface, from the compiled library. */
export async function renderAhead(
  library: ReadonlyMap<string, string>,
  language: LanguageCode,
): Promise<readonly Picture[]> {
  usePreferences.setState({ language });
  await loadWords(language);
  const list = library.get('library/catalogue.json') ?? '';
  const catalogue = readCatalogue(list);
  const pictures = [await pictureOf('/', 'library/catalogue.json', () => {})];
  for (const { slug, editions } of catalogue.dossiers) {
    const edition = editions.find((each) => each.language === language) ?? editions[0];
    const file = `library/dossiers/${slug}/${edition?.language}.json`;
    const reading = readCompiled(library.get(file) ?? '');
    if (reading?.kind !== 'dossier') continue;
    pictures.push(
      await pictureOf(`/e/${slug}`, file, (client) =>
        client.setQueryData(dossierQuery(client, slug, language).queryKey, reading),
      ),
    );
  }
  return pictures;

  async function pictureOf(
    address: string,
    file: string,
    fill: (client: ReturnType<typeof newQueryClient>) => void,
  ): Promise<Picture> {
    const client = newQueryClient();
    client.setQueryData(catalogueQuery.queryKey, catalogue);
    fill(client);
    const router = newRouter({ client, language: () => language }, createMemoryHistory({ initialEntries: [address] }));
    await router.load();
    const page = renderToString(
      <FirstScreenOnly value={true}>
        <App client={client} router={router} />
      </FirstScreenOnly>,
    );
    if (!/<h1[ >]/.test(page)) throw new Error(`The first screen of ${address} did not render`);
    const title = /<title>(.*?)<\/title>/.exec(page);
    const { partBroke, reload } = wordsOf(language).site;
    const html = page.replace(title?.[0] ?? '', '');
    return { address, language, file, title: title?.[1] ?? '', html, broke: partBroke, reload };
  }
}
