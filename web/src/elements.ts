// The parts of Designsystemet that work by custom elements and listeners of their own. Only those we use: tabs, suggestions,
// popovers and tooltips would add 50 kB. A component that needs another one says nothing without it, so add it here.
import '@digdir/designsystemet-web/ds-breadcrumbs';
import '@digdir/designsystemet-web/ds-error-summary';
import '@digdir/designsystemet-web/ds-field';
import '@digdir/designsystemet-web/clickdelegatefor';
import '@digdir/designsystemet-web/details';
import '@digdir/designsystemet-web/dialog';
import '@digdir/designsystemet-web/fieldset';
import '@digdir/designsystemet-web/readonly';
