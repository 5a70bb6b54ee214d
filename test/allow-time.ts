// LibreOffice takes its time, most of all when it is started for the first time; so do hundreds of checked documents.
jest.setTimeout(300_000);

export {};
