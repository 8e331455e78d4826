import { TopBar } from '../shell/top-bar.tsx';

export function ReaderPage() {
  return (
    <>
      <TopBar />
      <main />
    </>
  );
}
