import { Playground } from "@/components/playground/Playground";

export default function PlaygroundPage() {
  return <Playground />;
}
