// LibreOffice takes its time, most of all when it is started for the first time.
jest.setTimeout(300_000);

export {};
