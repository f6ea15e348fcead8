import styles from '@/features/desk/Desk.module.css';
import { useDeskText } from '@/i18n/desk/useDeskText';
import { useFolder } from '@/state/desk/folder/linkedFolder';
import { overrideOffer, takeOffer } from '@/state/desk/folder/takeOffer';
import { Button } from '@/ui/Button';

/** Files that changed in the folder, each with the choice of what becomes of it. */
export function FolderOffers() {
  const { folder } = useDeskText().keeping;
  const { offers } = useFolder();
  return (
    <ul className={styles.plainList}>
      {offers.map((offer) => (
        <li key={offer.slug} className={styles.copy}>
          <span>
            {offer.slug}.md <span className={styles.quiet}>{folder.offer[offer.how]}</span>
          </span>
          <span className={styles.acts}>
            <Button
              aria-label={folder.named(folder.take[offer.how], `${offer.slug}.md`)}
              onClick={() => void takeOffer(offer)}
            >
              {folder.take[offer.how]}
            </Button>
            {offer.how !== 'new' && (
              <Button
                aria-label={folder.named(folder.override, `${offer.slug}.md`)}
                onClick={() => void overrideOffer(offer)}
              >
                {folder.override}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
