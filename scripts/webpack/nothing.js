// A module that stands in the place of one that is never needed.
module.exports = /** @type {unknown} */ (null);
