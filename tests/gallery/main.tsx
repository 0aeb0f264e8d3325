import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { inPageCss } from '../../components/in-page-css';
import { Texts } from '../../components/texts';
import '../../components/popup.css';
import '../../components/theme.css';
import '../../components/widgets.css';
import './gallery.css';
import { textsIn } from './locale';
import { type GalleryState, states } from './states';

/** `?lang=cy` gives Welsh, `?state=NAME` one state by itself. */
const query = new URLSearchParams(location.search);
const language = query.get('lang') ?? 'en';
const only = query.get('state');
const texts = textsIn(language);

function InPage({ state }: { readonly state: GalleryState }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const style = document.createElement('style');
    style.textContent = inPageCss;
    const place = document.createElement('div');
    root.replaceChildren(style, place);
    render(<Texts.Provider value={texts}>{state.show()}</Texts.Provider>, place);
  }, [state]);
  return <div ref={host} />;
}

const shown = Object.entries(states).filter(([name, state]) => (only ? name === only : !state.alone));

function Gallery() {
  return (
    <>
      <h1>Second Look</h1>
      {!only && (
        <nav>
          {Object.entries(states).map(([name, state]) => (
            <span key={name}>{state.alone && <a href={`?lang=${language}&state=${name}`}>{name}</a>} </span>
          ))}
        </nav>
      )}
      <div class="states">
        {shown.map(([name, state]) => (
          <section key={name} data-state={name} aria-label={name}>
            <h2>{name}</h2>
            {state.place === 'in-page' ? <InPage state={state} /> : state.show()}
          </section>
        ))}
      </div>
    </>
  );
}

document.documentElement.lang = language;
const place = document.getElementById('gallery');
if (place) {
  render(
    <Texts.Provider value={texts}>
      <Gallery />
    </Texts.Provider>,
    place,
  );
}
