import type { SessionState } from '../../../src/session/state/session-state';
import type { SessionView } from '../../../src/session/state/session-view';

/** What was asked of the session, with its arguments. */
export type Call = readonly [action: string, ...of: unknown[]];

type Actions = Omit<SessionView, 'state' | 'subscribe'>;

/** A session that shows one state, writes down what it is asked, and changes only what the pane itself must follow. */
export class SampleSession implements Actions, SessionView {
  readonly calls: Call[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private shown: SessionState) {}

  state(): SessionState {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  change(change: Partial<SessionState>): void {
    this.shown = { ...this.shown, ...change };
    this.listeners.forEach((listener) => listener());
  }

  private heard(...call: Call): Promise<void> {
    this.calls.push(call);
    return Promise.resolve();
  }

  private decide(key: string, reason: string | null): void {
    const { check } = this.shown;
    if (check) {
      const findings = check.findings.map((one) => (one.key === key ? { ...one, ignored: reason } : one));
      this.change({ check: { ...check, findings } });
    }
  }

  readonly changeSettings: Actions['changeSettings'] = (change) => {
    this.change({ settings: { ...this.shown.settings, ...change } });
    return this.heard('changeSettings', change);
  };
  readonly loadClassification: Actions['loadClassification'] = (name, bytes) =>
    this.heard('loadClassification', name, bytes.length);
  readonly dropClassification: Actions['dropClassification'] = () => this.heard('dropClassification');
  readonly run: Actions['run'] = (command) => this.heard(command);
  readonly previewFile: Actions['previewFile'] = (name, bytes) =>
    this.heard('previewFile', name, bytes.length);
  readonly readLastYear: Actions['readLastYear'] = (name, bytes) =>
    this.heard('readLastYear', name, bytes.length);
  readonly template: Actions['template'] = {
    read: (name, bytes) => this.heard('template.read', name, bytes.length),
    answer: (key, answer) => this.heard('template.answer', key, answer),
    leave: () => void this.heard('template.leave'),
    fill: () => {
      void this.heard('template.fill');
      return Promise.resolve({ name: '模板 2021', ending: 'xlsx', content: new Uint8Array(3) });
    },
  };
  readonly previewSelection: Actions['previewSelection'] = () => this.heard('previewSelection');
  readonly setMoneyUnit: Actions['setMoneyUnit'] = (unit) => this.heard('setMoneyUnit', unit);
  readonly mapColumn: Actions['mapColumn'] = (column, field) => this.heard('mapColumn', column, field);
  readonly acceptImport: Actions['acceptImport'] = (options) => this.heard('acceptImport', options);
  readonly dismissImport: Actions['dismissImport'] = () => {
    this.change({ importing: null });
    void this.heard('dismissImport');
  };
  readonly chooseList: Actions['chooseList'] = (sheet) => this.heard('chooseList', sheet);
  readonly setListUnit: Actions['setListUnit'] = (unit) => this.heard('setListUnit', unit);
  readonly previewSheet: Actions['previewSheet'] = (sheet) => this.heard('previewSheet', sheet);
  readonly leaveList: Actions['leaveList'] = (sheet) => this.heard('leaveList', sheet);
  readonly showOnly: Actions['showOnly'] = (only) => {
    this.change({ only });
    void this.heard('showOnly', only);
  };
  readonly show: Actions['show'] = (show) => {
    this.change({ asked: { show } });
    void this.heard('show', show);
  };
  readonly reveal: Actions['reveal'] = (at) => {
    this.change({ selected: at });
    return this.heard('reveal', at);
  };
  readonly fix: Actions['fix'] = (key) => this.heard('fix', key);
  readonly ignore: Actions['ignore'] = (key, reason) => {
    this.decide(key, reason);
    return this.heard('ignore', key, reason);
  };
  readonly countAgain: Actions['countAgain'] = (key) => {
    this.decide(key, null);
    return this.heard('countAgain', key);
  };
  readonly exportReport: Actions['exportReport'] = (format) => {
    void this.heard('exportReport', format);
    return Promise.resolve({ name: 'report', ending: format, text: 'a report' });
  };
  readonly exportDocument: Actions['exportDocument'] = (format) => {
    void this.heard('exportDocument', format);
    return Promise.resolve({ name: 'document', ending: format, content: 'a document' });
  };
  readonly answer: Actions['answer'] = (choice) => {
    this.change({ question: null });
    return this.heard('answer', choice);
  };
  readonly dismissNotice: Actions['dismissNotice'] = () => {
    this.change({ notice: null });
    void this.heard('dismissNotice');
  };
  readonly cancel: Actions['cancel'] = () => void this.heard('cancel');
}
