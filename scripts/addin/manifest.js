const { version } = require('../../package.json');
const { CELL_MENU, GROUPS, inEach } = require('./commands');
const { fileIn, LANGUAGES } = require('../../src/words/language');
const { RIBBON_WORDS } = require('../../src/words/ribbon');
const { localised, Resources } = require('./manifest-resources');
const { element, textElement, xmlDocument } = require('./xml');

const LOCALHOST = 'https://localhost:3000/';
const NAMESPACE = 'BUDGET';

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Never changes: by this Office knows an add-in from another. */
const ID = 'f4b0d7a2-8c1e-4d59-9a63-2b7e51c0a8d4';

const PROVIDER = RIBBON_WORDS['en-US'].name;
const TAB = inEach((language) => RIBBON_WORDS[language].tab);

const helpPage = (/** @type {import('./commands').Language} */ language) => fileIn(language, 'help', 'html');

/**
 * What the ribbon and the pane need. The functions are an offer: an Excel that does not run them leaves their extension
 * point alone and shows all the rest. They stand in the overrides and not in the base: an Excel that lacks
 * them gets the base alone, a plain pane whose page says which Excel is needed, instead of nothing at all.
 * @type {readonly (readonly [name: string, version: string])[]}
 */
const NEEDED_SETS = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.13'],
];

/** The manifest as XML, for pages that lie at this address (https, with a slash at its end). */
function manifestXml(baseUrl = LOCALHOST) {
  const resources = new Resources(baseUrl);
  const hosts = overrideHosts(resources);
  return xmlDocument(
    element(
      'OfficeApp',
      {
        xmlns: APP,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': BASIC_TYPES,
        'xsi:type': 'TaskPaneApp',
      },
      [
        textElement('Id', ID),
        // Office asks for 1.0 or more, and takes an update only from a higher number.
        textElement('Version', `1.${version}`),
        textElement('ProviderName', PROVIDER),
        textElement('DefaultLocale', LANGUAGES[0]),
        shown(
          'DisplayName',
          inEach((language) => RIBBON_WORDS[language].name),
        ),
        shown(
          'Description',
          inEach((language) => RIBBON_WORDS[language].about),
        ),
        element('IconUrl', { DefaultValue: `${baseUrl}assets/logo-32.png` }),
        element('HighResolutionIconUrl', { DefaultValue: `${baseUrl}assets/logo-64.png` }),
        shown(
          'SupportUrl',
          inEach((language) => baseUrl + helpPage(language)),
        ),
        element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
        element('Requirements', {}, [
          element('Sets', { DefaultMinVersion: '1.1' }, [element('Set', { Name: 'ExcelApi' })]),
        ]),
        element('DefaultSettings', {}, [
          element('SourceLocation', { DefaultValue: `${baseUrl}taskpane.html` }),
        ]),
        textElement('Permissions', 'ReadWriteDocument'),
        element('VersionOverrides', { xmlns: OVERRIDES, 'xsi:type': 'VersionOverridesV1_0' }, [
          element('Requirements', {}, [
            element(
              'bt:Sets',
              {},
              NEEDED_SETS.map(([Name, MinVersion]) => element('bt:Set', { Name, MinVersion })),
            ),
          ]),
          hosts,
          resources.element(),
        ]),
      ],
    ),
  );
}

function overrideHosts(/** @type {InstanceType<typeof Resources>} */ resources) {
  const page = resources.url('Taskpane.Url', () => 'taskpane.html');
  const source = (/** @type {string} */ resid) => element('SourceLocation', { resid });
  return element('Hosts', {}, [
    element('Host', { 'xsi:type': 'Workbook' }, [
      element('Runtimes', {}, [element('Runtime', { resid: page, lifetime: 'long' })]),
      element('AllFormFactors', {}, [
        element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
          element('Script', {}, [source(resources.url('Functions.Script', () => 'functions.js'))]),
          element('Page', {}, [source(page)]),
          element('Metadata', {}, [
            source(resources.url('Functions.Metadata', (language) => fileIn(language, 'functions', 'json'))),
          ]),
          element('Namespace', {
            resid: resources.short(
              'Functions.Namespace',
              inEach(() => NAMESPACE),
            ),
          }),
        ]),
      ]),
      element('DesktopFormFactor', {}, [
        element('GetStarted', {}, [
          element('Title', {
            resid: resources.short(
              'Start.Title',
              inEach((language) => RIBBON_WORDS[language].started.title),
            ),
          }),
          element('Description', {
            resid: resources.long(
              'Start.Text',
              inEach((language) => RIBBON_WORDS[language].started.text),
            ),
          }),
          element('LearnMoreUrl', { resid: resources.url('Help.Url', helpPage) }),
        ]),
        element('FunctionFile', { resid: page }),
        element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
          element('CustomTab', { id: 'Budget.Tab' }, [
            ...GROUPS.map((group) =>
              element('Group', { id: `Budget.Group.${group.id}` }, [
                element('Label', { resid: resources.short(`Group.${group.id}`, group.label) }),
                resources.icon(group.icon),
                ...group.commands.map((command) => button(command, page, resources)),
              ]),
            ),
            element('Label', { resid: resources.short('Tab.Label', TAB) }),
          ]),
        ]),
        element('ExtensionPoint', { 'xsi:type': 'ContextMenu' }, [
          element(
            'OfficeMenu',
            { id: 'ContextMenuCell' },
            CELL_MENU.map((command) => button(command, page, resources)),
          ),
        ]),
      ]),
    ]),
  ]);
}

/**
 * @param {(typeof CELL_MENU)[number]} command
 * @param {string} page
 * @param {InstanceType<typeof Resources>} resources
 */
function button({ id, showsPane, label, tip }, page, resources) {
  const name = resources.short(`${id}.Label`, label);
  return element('Control', { 'xsi:type': 'Button', id: `Budget.${id}` }, [
    element('Label', { resid: name }),
    element('Supertip', {}, [
      element('Title', { resid: name }),
      element('Description', { resid: resources.long(`${id}.Tip`, tip) }),
    ]),
    resources.icon(id),
    showsPane
      ? element('Action', { 'xsi:type': 'ShowTaskpane' }, [
          // One id for all: they show the same pane, which runs as long as the workbook is open.
          textElement('TaskpaneId', 'Budget.Pane'),
          element('SourceLocation', { resid: page }),
          element('Title', { resid: resources.short('Pane.Title', TAB) }),
        ])
      : element('Action', { 'xsi:type': 'ExecuteFunction' }, [textElement('FunctionName', id)]),
  ]);
}

function shown(/** @type {string} */ name, /** @type {import('./commands').InEach} */ texts) {
  return localised(name, {}, 'Override', texts);
}

module.exports = { manifestXml, LOCALHOST, NAMESPACE };
