export default function PlaygroundPage() {
  return (
    <main className="p-4">
      <h1>Housestyle</h1>
    </main>
  );
}
