import { type RenderResult, render } from '@testing-library/preact';
import type { ComponentChild, ComponentChildren } from 'preact';
import en from '../../assets/public/_locales/en/messages.json';
import { Texts, translator } from '../../components/texts';

const messages: Readonly<Record<string, { readonly message: string }>> = en;
const texts = translator((key) => messages[key]?.message);

function English({ children }: { readonly children?: ComponentChildren }) {
  return <Texts.Provider value={texts}>{children}</Texts.Provider>;
}

/** Renders, and renders again, with the English texts. */
export function renderInEnglish(child: ComponentChild): RenderResult {
  return render(child, { wrapper: English });
}
