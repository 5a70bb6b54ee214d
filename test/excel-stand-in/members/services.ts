import { hostObject, type HostObject, type ObjectType } from '../processor/object-type';
import { invalidArgument } from '../processor/host-error';

/** The custom functions of the page: it says when it is ready and hands back their results. */
const customFunctionsType: ObjectType<null> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_target, _args, host) => host.functionsReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_target, [results], host) => {
      if (!Array.isArray(results)) {
        throw invalidArgument();
      }
      host.functionResults(results as unknown[][]);
    },
    SetInvocationResults: (_target, [results], host) => {
      if (!Array.isArray(results)) {
        throw invalidArgument();
      }
      const given = results as { id: number; failed?: boolean; value: unknown; errorCode?: number }[];
      host.functionResults(
        given.map(({ id, failed, value, errorCode }) => [id, failed !== true, value, errorCode]),
      );
    },
  },
};

/** Services that every page greets when it starts. */
const addinServiceType: ObjectType<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

export const SERVICES: Readonly<Record<string, HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': hostObject(customFunctionsType, null),
  'Microsoft.InternalService.AddinInternalService': hostObject(addinServiceType, null),
};
