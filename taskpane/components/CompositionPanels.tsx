import type { JSX } from 'react';
import type { CompositionPart } from '../../src/core/index';
import { CompositionRing } from './CompositionRing';
import { ExportPicture } from './ExportPicture';

/** Rings of what was generated, and the picture that is made of them. */
export function CompositionPanels({
  panels,
}: {
  readonly panels: readonly { readonly title: string; readonly parts: readonly CompositionPart[] }[];
}): JSX.Element {
  return (
    <>
      {panels.map((panel) => (
        <CompositionRing key={panel.title} {...panel} />
      ))}
      <ExportPicture panels={panels} />
    </>
  );
}
