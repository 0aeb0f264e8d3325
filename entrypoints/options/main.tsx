import { render } from 'preact';
import { Texts } from '../../components/texts';
import { texts } from '../shared/texts';
import { OptionsPage } from './options-page';

document.documentElement.lang = texts('language');
document.title = texts('options_title');
const place = document.getElementById('options');
if (place) {
  render(
    <Texts.Provider value={texts}>
      <OptionsPage />
    </Texts.Provider>,
    place,
  );
}
