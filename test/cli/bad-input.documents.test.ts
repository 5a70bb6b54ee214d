import { existsSync } from 'node:fs';
import { zipSync } from 'fflate';
import { csv, Desk, HEADING, LINE, line } from './command';

/** One bad cell in the second line of an otherwise sound list: the place and what must be said. */
const BAD_CELLS: readonly (readonly [string, Readonly<Record<number, string>>, string, RegExp])[] = [
  ['a character that no file can hold', { 4: 'a\ufffe' }, 'E3', /U\+FFFE/],
  ['a project named longer than a formula can', { 4: '字'.repeat(256) }, 'E3', /256.*255/],
  ['a code of six digits', { 0: '208050' }, 'A3', /208050.*7 位/],
  ['a 类 that the year does not have', { 0: '2990505' }, 'A3', /2021.*299/],
  ['a functional code of five digits without lines below', { 0: '21201' }, 'A3', /项级/],
  ['an economic code of four digits', { 1: '3010' }, 'B3', /3010.*5 位/],
  ['a government economic code', { 1: '50101' }, 'B3', /政府预算支出经济分类/],
  ['an unknown source', { 2: '捐赠收入' }, 'C3', /捐赠收入.*一般公共预算拨款.*上级补助收入/],
  ['财政拨款 alone', { 2: '财政拨款' }, 'C3', /不止一种来源/],
  ['no source', { 2: '' }, 'C3', /没有填写资金来源/],
  ['an unknown kind', { 3: '其他' }, 'D3', /支出类型“其他”/],
  ['a project line without a name', { 3: '项目支出' }, 'E3', /项目名称/],
  ['a text amount', { 5: '壹佰' }, 'F3', /壹佰.*不是数字/],
  ['#N/A as text in an amount', { 5: '#N/A' }, 'F3', /错误值“#N\/A”/],
  ['an amount with three decimals of a 元', { 5: '1.234' }, 'F3', /1\.234.*两位小数/],
  ['an amount of 16 digits', { 5: '12345678901234.56' }, 'F3', /15 位/],
];

test.each(BAD_CELLS)('%s is refused at its cell', async (_, changes, cell, said) => {
  const desk = new Desk();
  const outcome = await desk.generate(desk.put('lines.csv', csv(HEADING, LINE, line(changes))));
  expect(outcome.status).toBe(2);
  expect(outcome.err).toContain(`lines!${cell}：`);
  expect(outcome.err).toMatch(said);
  expect(outcome.err).toContain('没有写任何文件');
  expect(outcome.made).toEqual([]);
});

test('a line that ends at a 款 is refused with the option that takes it; then its tables are made and found right', async () => {
  const desk = new Desk();
  const list = desk.put('lines.csv', csv(HEADING, LINE, line({ 0: '21201' })));
  const refused = await desk.generate(list);
  expect([refused.status, refused.made]).toEqual([2, []]);
  expect(refused.err).toContain('--withheld-items');
  const taken = await desk.generate(list, '--withheld-items');
  expect([taken.status, taken.err]).toEqual([0, expect.not.stringContaining('21201')]);
  const checked = await desk.run('check', 'out.xlsx');
  expect([checked.status, checked.out]).toEqual([
    0,
    expect.stringContaining('错误 0  可疑 0  尾差 0  提示 0'),
  ]);
});

test('--skip-refused writes without the refused rows and lists them', async () => {
  const desk = new Desk();
  const list = desk.put('lines.csv', csv(HEADING, LINE, line({ 0: '208050' }), [], ['注：测试']));
  const outcome = await desk.generate(list, '--skip-refused');
  expect(outcome.status).toBe(0);
  expect(outcome.err).toContain('lines!A3');
  expect(outcome.out).toContain('表头下共 4 行：明细 1，合计行 0，拒绝 1，空行 1，说明行 1');
  expect(outcome.made).toEqual(['out.xlsx']);
});

test('--skip-refused does not make a disclosure of nothing', async () => {
  const desk = new Desk();
  const outcome = await desk.generate(
    desk.put('lines.csv', csv(HEADING, line({ 0: '208050' }))),
    '--skip-refused',
  );
  expect(outcome).toMatchObject({ status: 2, made: [] });
});

test('a code that the table lacks is a warning', async () => {
  const desk = new Desk();
  const outcome = await desk.generate(desk.put('lines.csv', csv(HEADING, LINE, line({ 0: '2089777' }))));
  expect(outcome.status).toBe(0);
  expect(outcome.err).toMatch(/lines!A3：.*2089777/);
  expect(outcome.made).toEqual(['out.xlsx']);
});

const BAD_LISTS: readonly (readonly [string, string, RegExp])[] = [
  ['a duplicate heading', csv([...HEADING, '本年预算(元)'], [...LINE, '1']), /lines!H1：.*重复：F1、H1/],
  ['a missing column', csv(HEADING.slice(0, 2).concat(HEADING.slice(3)), LINE), /缺少“资金来源”/],
  [
    'a list in no stated unit',
    csv(
      HEADING.map((caption) => caption.replace('(元)', '')),
      LINE,
    ),
    /lines!F1：没有写明金额单位/,
  ],
  ['two units that contradict', csv(['单位：万元'], HEADING, LINE), /互相矛盾/],
  [
    'a unit that is not taken',
    csv(
      HEADING.map((caption) => caption.replace('(元)', '(千元)')),
      LINE,
    ),
    /千元/,
  ],
  ['no heading at all', csv(['甲', '乙'], ['1', '2']), /没有找到预算明细的表头/],
  ['a heading without lines', csv(HEADING), /没有可读的预算明细行/],
];

test.each(BAD_LISTS)('%s is refused', async (_, content, said) => {
  const desk = new Desk();
  const outcome = await desk.generate(desk.put('lines.csv', content));
  expect(outcome).toMatchObject({ status: 2, made: [] });
  expect(outcome.err).toMatch(said);
});

test('--money-unit answers where the list is silent, and is refused where it contradicts', async () => {
  const desk = new Desk();
  const silent = desk.put(
    'silent.csv',
    csv(
      HEADING.map((caption) => caption.replace('(元)', '')),
      LINE,
    ),
  );
  expect((await desk.generate(silent)).err).toContain('--money-unit 元|万元');
  const answered = await desk.generate(silent, '--money-unit', '万元');
  expect(answered.status).toBe(0);
  expect(answered.out).toContain('本年预算 1,000,000.00 元');
  const contradicted = await desk.generate(
    desk.put('yuan.csv', csv(HEADING, LINE)),
    '--money-unit',
    '万元',
    '--force',
  );
  expect(contradicted.status).toBe(2);
  expect(contradicted.err).toMatch(/互相矛盾/);
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = [...OLE, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])];

const BAD_FILES: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ['an empty file', 'lines.csv', new Uint8Array(), /文件是空的/],
  ['a text called .xlsx', 'lines.xlsx', new TextEncoder().encode('功能科目编码'), /不是 \.xlsx 工作簿/],
  ['a broken zip', 'lines.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), /已损坏/],
  ['an .xls', 'lines.xls', new Uint8Array(OLE), /旧版工作簿.*另存为/],
  ['an .xls called .xlsx', 'lines.xlsx', new Uint8Array(OLE), /旧版工作簿/],
  ['a workbook with a password', 'lines.xlsx', new Uint8Array(ENCRYPTED), /密码/],
  ['bytes that are no text', 'lines.csv', new Uint8Array([1, 0, 2, 0, 0]), /不是文本文件/],
  ['an unknown kind of file', 'lines.dat', new Uint8Array([0x25, 0x50, 0x44, 0x46]), /\.xlsx 或 \.csv/],
  ['a pdf, whatever it is called', 'lines.xlsx', utf8('%PDF-1.7'), /PDF.*转成 \.xlsx/],
  ['a pdf that begins with something else', 'lines.pdf', new Uint8Array([1]), /PDF.*转成 \.xlsx/],
  [
    'an .ods',
    'lines.ods',
    zipSync({ mimetype: [utf8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
    /\.ods.*另存为/,
  ],
  [
    'a text document',
    'lines.docx',
    zipSync({ '_rels/.rels': utf8('<a/>'), 'word/document.xml': utf8('<a/>') }),
    /文字文档/,
  ],
  ['a text document of WPS', 'lines.wps', new Uint8Array([1]), /文字文档/],
  ['a list of WPS', 'lines.et', new Uint8Array(OLE), /旧版工作簿（\.xls 或 \.et）/],
];

test.each(BAD_FILES)('%s is refused', async (_, name, bytes, said) => {
  const desk = new Desk();
  const outcome = await desk.generate(desk.put(name, bytes));
  expect(outcome).toMatchObject({ status: 2, made: [] });
  expect(outcome.err).toMatch(said);
});

test('an error value and a date in an amount of a workbook are refused at their cells', async () => {
  const desk = new Desk();
  const list = await desk.putWorkbook('lines.xlsx', {
    明细: [
      HEADING,
      [...LINE.slice(0, 5), { error: '#N/A' }, 1],
      [...LINE.slice(0, 5), new Date('2021-02-08'), 1],
    ],
  });
  const outcome = await desk.generate(list);
  expect(outcome).toMatchObject({ status: 2, made: [] });
  expect(outcome.err).toMatch(/明细!F2：.*错误值“#N\/A”/);
  expect(outcome.err).toMatch(/明细!F3：.*日期“2021-02-08”/);
});

test('a formula that was never calculated is no blank: refused; a calculated one is its value', async () => {
  const desk = new Desk();
  const list = await desk.putWorkbook('lines.xlsx', {
    '明细 & 表': [
      HEADING,
      [...LINE.slice(0, 5), { formula: '40+2' }, 1],
      [...LINE.slice(0, 5), { formula: '40+2', result: 42 }, { formula: 'IF(1=1,"","x")', result: '' }],
    ],
  });
  const outcome = await desk.generate(list);
  expect(outcome).toMatchObject({ status: 2, made: [] });
  expect(outcome.err).toMatch(/明细 & 表!F2：.*“=40\+2”还没有计算结果/);
  expect(outcome.err).not.toMatch(/!F3|!G3/);
});

test('two lists in one workbook are refused by name, a sheet 预算明细 decides', async () => {
  const desk = new Desk();
  const two = await desk.putWorkbook('two.xlsx', { 甲: [HEADING, LINE], 乙: [HEADING, LINE] });
  expect((await desk.generate(two)).err).toContain('甲、乙');
  const named = await desk.putWorkbook('named.xlsx', {
    甲: [HEADING, LINE],
    预算明细: [HEADING, LINE, LINE],
  });
  expect((await desk.generate(named)).out).toContain('明细 2');
});

test('the input is never rewritten, another file only with --force', async () => {
  const desk = new Desk();
  const list = await desk.putWorkbook('lines.xlsx', { 明细: [HEADING, LINE] });
  const onto = ['generate', list, '--unit', '甲', '--year', '2021', '--force', '-o'];
  expect((await desk.run(...onto, 'lines.xlsx')).err).toMatch(/输出文件就是输入文件/);
  desk.put('there.xlsx', 'kept');
  expect((await desk.run(...onto.filter((word) => word !== '--force'), 'there.xlsx')).err).toMatch(/--force/);
  expect((await desk.run(...onto, 'there.xlsx')).status).toBe(0);
  expect((await desk.run(...onto, 'no-such-folder/out.xlsx')).err).toMatch(
    /无法写入：.+。原因：文件夹不存在（ENOENT）。/,
  );
});

test.each([
  ['generate', [], 'q.pdf', '.xlsx'],
  ['generate', [], 'q', '.xlsx'],
  ['generate', ['--force'], 'q.XLS', '.xlsx'],
  ['check', [], 'q.html', '.txt / .md / .log (--format text)'],
  ['check', ['--format', 'json'], 'q.txt', '.json (--format json)'],
  ['check', ['--format', 'html'], 'q.xlsx', '.html / .htm (--format html)'],
] as const)('%s %j writes nothing into %s', async (command, options, output, written) => {
  const desk = new Desk();
  const list = await desk.putWorkbook('lines.xlsx', { 明细: [HEADING, LINE] });
  const whose = command === 'generate' ? ['--unit', '甲', '--year', '2021'] : [];
  const asked = [command, list, ...whose, ...options, '-o', output];
  const chinese = await desk.run(...asked);
  expect(chinese).toMatchObject({ status: 2, made: [] });
  expect(chinese.err).toMatch(/扩展名不对：.*\/q/);
  expect(chinese.err).toContain(`写出的是 ${written}，`);
  const english = await desk.run(...asked, '--lang', 'en-US');
  expect(english).toMatchObject({ status: 2, made: [] });
  expect(english.err).toContain(`What is written is ${written};`);
});

test.each([
  ['generate', [], 'out.XLSX'],
  ['check', [], 'out.txt'],
  ['check', [], 'out'],
  ['check', ['--format', 'html'], 'out.htm'],
] as const)('%s %j writes %s', async (command, options, output) => {
  const desk = new Desk();
  const list = await desk.putWorkbook('lines.xlsx', { 明细: [HEADING, LINE] });
  const whose = command === 'generate' ? ['--unit', '甲', '--year', '2021'] : [];
  expect((await desk.run(command, list, ...whose, ...options, '-o', output)).made).toEqual([output]);
});

test('a folder is no output file, with --force neither', async () => {
  const desk = new Desk();
  const list = await desk.putWorkbook('lines.xlsx', { 明细: [HEADING, LINE] });
  const onto = ['generate', list, '--unit', '甲', '--year', '2021', '-o', '.'];
  for (const options of [[], ['--force']]) {
    expect((await desk.run(...onto, ...options)).err).toMatch(/这是文件夹，不是文件（EISDIR）/);
  }
});

const SYSTEM = '/proc';
if (existsSync(`${SYSTEM}/self`)) {
  test('a folder that is there and takes no files is not called missing', async () => {
    const desk = new Desk();
    const list = await desk.putWorkbook('lines.xlsx', { 明细: [HEADING, LINE] });
    const onto = ['generate', list, '--unit', '甲', '--year', '2021', '-o', `${SYSTEM}/x.xlsx`];
    const said = (await desk.run(...onto)).err;
    expect(said).toMatch(
      /无法写入：\/proc\/x\.xlsx。原因：(这个文件夹里不能新建文件（ENOENT）|没有权限（\w+）)。/,
    );
  });
}

test('usage is explained in the language asked for', async () => {
  const desk = new Desk();
  expect((await desk.run('generate', 'a.csv', '--year', '2021', '-o', 'o.xlsx')).err).toContain(
    '缺少选项 --unit',
  );
  expect((await desk.run('generate', 'a.csv', '--lang', 'en-US')).err).toContain(
    'The option --unit is missing',
  );
  expect((await desk.run('generate', '--help')).out).toContain('部门预算公开');
  expect((await desk.run('--help', '--lang', 'en-US')).out).toContain('Budget disclosure');
  expect((await desk.generate('none.csv')).err).toContain('找不到文件');
  expect((await desk.generate('none.csv', '--formulas', 'magic')).err).toContain('native、functions、values');
  expect((await desk.run('chek', 'a.xlsx')).err).toMatch(/^没有命令“chek”，可用：generate、learn、check。\n/);
  expect((await desk.run('generate', 'a.csv', '--unit', '甲', '--year', '21', '-o', 'o.xlsx')).err).toContain(
    '年度“21”',
  );
});

test.each([
  [['--nonsense'], '没有选项 --nonsense。', 'There is no option --nonsense.'],
  [['--year'], '选项 --year 后面没有写值', 'The option --year has no value'],
  [['--year', '--force'], '选项 --year 后面没有写值', 'The option --year has no value'],
  [['--force=1'], '选项 --force 后面不能写值。', 'The option --force takes no value.'],
])('%j is told with status 2, in the language asked for', async (options, chinese, english) => {
  const desk = new Desk();
  for (const command of ['generate', 'check']) {
    const first = await desk.run(command, 'a.xlsx', ...options);
    expect([first.status, first.err.split('\n')[0]]).toEqual([2, expect.stringContaining(chinese)]);
    const second = await desk.run(command, '--lang', 'en-US', 'a.xlsx', ...options);
    expect([second.status, second.err.split('\n')[0]]).toEqual([2, expect.stringContaining(english)]);
  }
});
