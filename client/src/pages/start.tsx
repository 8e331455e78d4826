import { TopBar } from '../shell/top-bar.tsx';

export function StartPage() {
  return (
    <>
      <TopBar search={false} />
      <main />
    </>
  );
}
