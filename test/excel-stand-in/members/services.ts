import { invalidArgument } from '../processor/host-error';
import { hostObject, type HostObject, type ObjectType } from '../processor/object-type';
import { flag, oneOf, text } from './guards';

/** The custom functions of the page: it says when it is ready and hands back their results. */
const customFunctionsType: ObjectType<null> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_target, _args, host) => host.functionsReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_target, [results], host) =>
      host.functionResults(list(results) as unknown[][]),
    SetInvocationResults: (_target, [results], host) => {
      const given = list(results) as { id: number; failed?: boolean; value: unknown; errorCode?: number }[];
      host.functionResults(
        given.map(({ id, failed, value, errorCode }) => [id, failed !== true, value, errorCode]),
      );
    },
  },
};

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) {
    throw invalidArgument('a list is wanted');
  }
  return value;
}

/** Services that every page greets when it starts. */
const addinServiceType: ObjectType<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

const STATES = ['Inactive', 'Background', 'Visible'];

/** `Office.addin`: the pane of a shared runtime is shown or hidden, and starts with the workbook or not. */
const runtimeType: ObjectType<null> = {
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (_target, _args, host) => host.pane.state,
    SetAppRuntimeState: (_target, [state], host) => host.showPane(oneOf(state, STATES)),
  },
};

const persistenceType: ObjectType<null> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: (_target, _args, host) => host.pane.startState,
    SetAppRuntimeStartState: (_target, [state], host) => {
      host.pane.startState = oneOf(state, STATES);
    },
  },
};

/** `Office.ribbon`: buttons are enabled and tabs shown. */
const buttonType: ObjectType<string> = {
  name: 'RibbonButton',
  properties: {
    Id: { get: (id) => id },
    Enabled: {
      get: (id, host) => host.pane.ribbon[id] ?? true,
      set: (id, value, host) => {
        host.pane.ribbon[id] = flag(value);
      },
    },
  },
  methods: {
    SetEnabled: (id, [value], host) => {
      host.pane.ribbon[id] = flag(value);
    },
  },
};

const tabType: ObjectType<string> = {
  name: 'RibbonTab',
  properties: { Id: { get: (id) => id } },
  methods: {
    SetVisibility: (id, [value], host) => {
      host.pane.ribbon[id] = flag(value);
    },
  },
};

const ribbonType: ObjectType<null> = {
  name: 'DynamicRibbon',
  methods: {
    GetButton: (_target, [id]) => hostObject(buttonType, text(id)),
    GetTab: (_target, [id]) => hostObject(tabType, text(id)),
  },
};

export const SERVICES: Readonly<Record<string, HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': hostObject(customFunctionsType, null),
  'Microsoft.InternalService.AddinInternalService': hostObject(addinServiceType, null),
  'Microsoft.AppRuntime.AppRuntimeService': hostObject(runtimeType, null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': hostObject(persistenceType, null),
  'Microsoft.DynamicRibbon.DynamicRibbon': hostObject(ribbonType, null),
};
