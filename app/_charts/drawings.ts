/** The drawings by name, each in a file of its own that is loaded when it is wanted. */
import type { ComponentProps, ComponentType } from 'react'

const DRAWINGS = {
  targets: () => import('#app/_charts/targets/drawing.client.tsx').then((m) => m.TargetsDrawing),
  kinds: () => import('#app/_charts/kinds/drawing.client.tsx').then((m) => m.KindsDrawing),
  'due-windows': () => import('#app/_charts/due-windows/drawing.client.tsx').then((m) => m.WindowsDrawing),
  'delivery-steps': () =>
    import('#app/_charts/delivery-steps/drawing.client.tsx').then((m) => m.StepsDrawing),
  aid: () => import('#app/_charts/aid/drawing.client.tsx').then((m) => m.AidDrawing),
}

type Name = keyof typeof DRAWINGS
type Drawn<N extends Name> = Awaited<ReturnType<(typeof DRAWINGS)[N]>>

/** A drawing's name and the data that it draws, as a figure hands them on. */
export type Drawing = { [N in Name]: { name: N; data: ComponentProps<Drawn<N>>['data'] } }[Name]

export const loadDrawing = (name: Name): Promise<ComponentType<never>> => DRAWINGS[name]()
