import { TopBar } from '../shell/top-bar.tsx';

export function GraphPage() {
  return (
    <>
      <TopBar />
      <main />
    </>
  );
}
