// Excel waits until a page has answered; this page has nothing to say to it. Plain ES5, for Internet Explorer.
(function () {
  'use strict';
  if (window.Office) {
    window.Office.initialize = function () {};
  }
})();
