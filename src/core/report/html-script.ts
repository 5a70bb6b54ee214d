/**
 * The page's script: shows the controls, folds what may be folded, filters by grade and text. A page without it shows
 * everything, and paper does so with it.
 */
export const PAGE_SCRIPT = `
(function () {
  'use strict';
  var all = function (selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); };
  var controls = document.getElementById('controls');
  var boxes = all('input[data-filter]');
  var search = document.getElementById('search');
  var shown = document.getElementById('shown');
  var items = all('.item[data-grade]');
  var findings = function (item) { return Number(item.getAttribute('data-count') || 1); };
  var folds = all('details[data-fold]');
  var plain = function (text) { return text.toLowerCase().replace(/[,，\\s]/g, ''); };
  var texts = items.map(function (item) { return plain(item.textContent + (item.getAttribute('data-find') || '')); });
  var foldTexts = folds.map(function (fold) { return plain(fold.textContent); });
  folds.forEach(function (fold) { fold.open = false; });
  function filter() {
    var grades = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.getAttribute('data-filter'); });
    var wanted = plain(search.value);
    var count = 0;
    items.forEach(function (item, at) {
      var show = grades.indexOf(item.getAttribute('data-grade')) >= 0 && texts[at].indexOf(wanted) >= 0;
      item.hidden = !show;
      if (show) { count += findings(item); }
    });
    all('[data-holder]').forEach(function (holder) {
      var found = all('.item:not([hidden])', holder).length > 0;
      holder.hidden = !found;
    });
    if (wanted !== '') {
      folds.forEach(function (fold, at) { if (foldTexts[at].indexOf(wanted) >= 0) { fold.open = true; } });
    }
    shown.textContent = shown.getAttribute('data-text').replace('#', count).replace('@', items.reduce(function (sum, item) { return sum + findings(item); }, 0));
  }
  boxes.forEach(function (box) { box.addEventListener('change', filter); });
  search.addEventListener('input', filter);
  controls.addEventListener('submit', function (event) { event.preventDefault(); });
  var before = null;
  window.addEventListener('beforeprint', function () {
    before = before || folds.map(function (fold) { return fold.open; });
    folds.forEach(function (fold) { fold.open = true; });
  });
  window.addEventListener('afterprint', function () {
    if (before) { folds.forEach(function (fold, at) { fold.open = before[at]; }); }
    before = null;
  });
  controls.hidden = false;
  filter();
})();
`;
