// Runs before everything else, in Internet Explorer too: plain ES5. A browser that cannot run the pane is shown a page that
// says so; what Excel wrote into the address goes with it.
(function () {
  'use strict';
  var agent = window.navigator.userAgent;
  var old = /Trident\/|MSIE |Edge\//.test(agent);
  var able = 'noModule' in document.createElement('script') && typeof window.Promise === 'function';
  if (old || !able || typeof globalThis === 'undefined') {
    var said = window.location.search.replace('?', '&') + window.location.hash;
    window.location.replace('unsupported.html?missing=browser' + said);
  }
})();
