import theme from './theme.css?inline';
import widgets from './widgets.css?inline';

/** The stylesheet of the shadow root that our surfaces live in, inside somebody else's page. */
export const inPageCss = theme + widgets;
