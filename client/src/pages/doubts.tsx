import { TopBar } from '../shell/top-bar.tsx';

export function DoubtsPage() {
  return (
    <>
      <TopBar />
      <main />
    </>
  );
}
