import { useTranslation } from 'react-i18next';

export const phoneParts = ['record', 'tables', 'sentence'] as const;
export type PhonePart = (typeof phoneParts)[number];

interface PhoneTabsProps {
  part: PhonePart;
  onPart: (part: PhonePart) => void;
}

/** On a narrow screen the sheet shows one thing at a time: the record, the tables or the sentence. */
export function PhoneTabs({ part, onPart }: PhoneTabsProps) {
  const { t } = useTranslation();
  return (
    <nav className="phone-tabs" aria-label={t('phone.parts')}>
      {phoneParts.map((one) => (
        <button key={one} type="button" aria-pressed={one === part} onClick={() => onPart(one)}>
          {t(`phone.${one}`)}
        </button>
      ))}
    </nav>
  );
}
