import type { ObjectType } from '../processor/object-type';

/** Events by the name of their registration: the number they are pushed with. */
const EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
};

export function eventMethods<T>(target: (of: T) => string): NonNullable<ObjectType<T>['methods']> {
  return Object.fromEntries(
    Object.entries(EVENTS).flatMap(([name, number]) => [
      [`_Register${name}`, (of: T, _args, host) => host.subscribe(number, target(of), true)],
      [`_Unregister${name}`, (of: T, _args, host) => host.subscribe(number, target(of), false)],
    ]),
  );
}
