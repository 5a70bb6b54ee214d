// Plain ES5, for Internet Explorer. Excel waits until a page has answered; this page has nothing to say to it. Shows the
// reason that stands in the address (?missing=browser, =host, or requirement sets); without one all that there can be.
(function () {
  'use strict';
  if (window.Office) {
    window.Office.initialize = function () {};
  }
  var said = /[?&]missing=([^&#]+)/.exec(window.location.search);
  // An address that is badly written says nothing.
  var missing = said && /^(%(20|2C)|[\w.,])+$/.test(said[1]) ? decodeURIComponent(said[1]) : '';
  if (missing === '') {
    return;
  }
  var reason = missing === 'browser' || missing === 'host' ? missing : 'sets';
  document.addEventListener('DOMContentLoaded', function () {
    var all = document.querySelectorAll('[data-reason]');
    for (var at = 0; at < all.length; at += 1) {
      if (all[at].getAttribute('data-reason') !== reason) {
        all[at].parentNode.removeChild(all[at]);
      }
    }
    var places = document.querySelectorAll('.missing-sets');
    for (var place = 0; place < places.length; place += 1) {
      places[place].textContent = missing.split(',').join(', ');
    }
  });
})();
