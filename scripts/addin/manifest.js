const { version } = require('../../package.json');
const { CELL_MENU, GROUPS, labelOf } = require('./commands');
const { override, Resources } = require('./manifest-resources');
const { element, textElement, xmlDocument } = require('./xml');

/** @typedef {import('./commands').InBoth} InBoth */

const LOCALHOST = 'https://localhost:3000/';
const NAMESPACE = 'BUDGET';

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Never changes: by this Office knows an add-in from another. */
const ID = 'f4b0d7a2-8c1e-4d59-9a63-2b7e51c0a8d4';

const NAME = { zh: '部门预算公开', en: 'Budget Disclosure' };
const ABOUT = {
  zh: '由预算明细生成部门预算公开的九张表，精确到分；核对公开表，指出错在哪一格、应为多少。数据不离开本机。',
  en: 'Makes the nine published tables of a Chinese departmental budget from its lines, and checks published tables. Nothing leaves this machine.',
};
const TAB = { zh: '预算公开', en: 'Budget' };
const FILL_IN = labelOf('newInput');
const MAKE = labelOf('generate');
const CHECK = labelOf('check');
const FINISH = labelOf('finalise');
const STARTED = {
  title: { zh: `“${TAB.zh}”已就绪`, en: `${NAME.en} is ready` },
  text: {
    zh: `打开“${TAB.zh}”选项卡，依次点击“${FILL_IN.zh}”“${MAKE.zh}”“${CHECK.zh}”“${FINISH.zh}”。`,
    en: `Open the ${TAB.en} tab and click ${FILL_IN.en}, ${MAKE.en}, ${CHECK.en} and ${FINISH.en} in turn.`,
  },
};

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
        textElement('ProviderName', NAME.en),
        textElement('DefaultLocale', 'zh-CN'),
        localised('DisplayName', NAME),
        localised('Description', ABOUT),
        element('IconUrl', { DefaultValue: `${baseUrl}assets/logo-32.png` }),
        element('HighResolutionIconUrl', { DefaultValue: `${baseUrl}assets/logo-64.png` }),
        localised('SupportUrl', helpUrl(baseUrl)),
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

function overrideHosts(/** @type {Resources} */ resources) {
  const page = resources.url('Taskpane.Url', 'taskpane.html');
  const source = (/** @type {string} */ resid) => element('SourceLocation', { resid });
  return element('Hosts', {}, [
    element('Host', { 'xsi:type': 'Workbook' }, [
      element('Runtimes', {}, [element('Runtime', { resid: page, lifetime: 'long' })]),
      element('AllFormFactors', {}, [
        element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
          element('Script', {}, [source(resources.url('Functions.Script', 'functions.js'))]),
          element('Page', {}, [source(page)]),
          element('Metadata', {}, [
            source(resources.url('Functions.Metadata', 'functions.json', 'functions.en-US.json')),
          ]),
          element('Namespace', {
            resid: resources.short('Functions.Namespace', { zh: NAMESPACE, en: NAMESPACE }),
          }),
        ]),
      ]),
      element('DesktopFormFactor', {}, [
        element('GetStarted', {}, [
          element('Title', { resid: resources.short('Start.Title', STARTED.title) }),
          element('Description', { resid: resources.long('Start.Text', STARTED.text) }),
          element('LearnMoreUrl', { resid: resources.url('Help.Url', 'help.html', 'help.en-US.html') }),
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
 * @param {Resources} resources
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

function localised(/** @type {string} */ name, /** @type {InBoth} */ { zh, en }) {
  return element(name, { DefaultValue: zh }, override('Override', zh, en));
}

function helpUrl(/** @type {string} */ baseUrl) {
  return { zh: `${baseUrl}help.html`, en: `${baseUrl}help.en-US.html` };
}

module.exports = { manifestXml, LOCALHOST, NAMESPACE };
