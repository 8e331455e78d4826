import { TopBar } from '../shell/top-bar.tsx';

export function GazettesPage() {
  return (
    <>
      <TopBar />
      <main />
    </>
  );
}
