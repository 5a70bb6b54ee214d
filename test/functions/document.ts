import { FUNCTIONS, type FunctionId } from '../../functions/catalogue';
import type { InEach } from '../../src/words/language';
import type { Example } from './examples';
import { EXAMPLES } from './examples';
import type { FunctionMetadata, Metadata } from './metadata';

const HEAD = `# 加载项函数 · Functions of the add-in

本文由函数的说明（\`functions/*.ts\`、\`src/words/en-US/function-descriptions.json\`、\`src/words/zh-CN/parameter-names.json\`）和例子（\`test/functions/examples.ts\`）生成，请勿手改；
\`npm run accept\` 重新生成。每个例子都由测试执行。

所有函数只依赖参数：不联网，不读时钟，不改工作簿；按十进制精确计算，四舍五入（5 入，远离零）。区域参数一次算完并溢出，请引用表格列或
有限的区域，不要引用整列（最多 200000 个单元格）。出错时为 \`#VALUE!\` 或 \`#N/A\`，单元格的提示说明哪里有问题；一片区域里有坏单元格时，
逐格计算的函数只在那一格报错。数组 \`{1,2;3,4}\` 中，逗号隔开列，分号隔开行。

*Generated from the functions' texts and examples; tests make every call shown here. The functions depend on their arguments alone and
compute in exact decimals, rounded half up. A block is answered by one call, which spills.*
`;

/** docs/functions.md: every function with its parameters and examples. */
export function functionsDocument({ 'zh-CN': chinese, 'en-US': english }: InEach<Metadata>): string {
  const pairs = (Object.keys(FUNCTIONS) as FunctionId[]).map((id) => ({
    id,
    zh: chinese.functions.find((one) => one.id === id)!,
    en: english.functions.find((one) => one.id === id)!,
  }));
  const index = pairs.map(
    ({ id, zh }) => `| [BUDGET.${id}](#budget${id.toLowerCase()}) | ${zh.description} |`,
  );
  return [
    HEAD,
    ['| 函数 | 用途 |', '| --- | --- |', ...index].join('\n'),
    '',
    ...pairs.map(({ id, zh, en }) => section(id, zh, en)),
  ].join('\n');
}

function section(id: FunctionId, zh: FunctionMetadata, en: FunctionMetadata): string {
  const parameters = zh.parameters.map(
    ({ name, description }, at) =>
      `| ${name} | ${cell(description)} | \`${en.parameters[at]!.name}\` | ${cell(en.parameters[at]!.description)} |`,
  );
  return [
    `## BUDGET.${id}\n`,
    `\`=BUDGET.${id}(${zh.parameters.map(signature).join(', ')})\`\n`,
    ...(zh.parameters.length === 0
      ? []
      : [`\`=BUDGET.${id}(${en.parameters.map(signature).join(', ')})\`\n`]),
    `${zh.description}\n`,
    `*${en.description}*\n`,
    ...(parameters.length === 0
      ? []
      : [
          ['| 参数 | 说明 | Parameter | Meaning |', '| --- | --- | --- | --- |', ...parameters, ''].join(
            '\n',
          ),
        ]),
    ...EXAMPLES[id].map((example) => told(id, example)),
    '',
  ].join('\n');
}

function signature({ name, optional, repeating }: FunctionMetadata['parameters'][number]): string {
  return `${optional ? `[${name}]` : name}${repeating ? ', …' : ''}`;
}

function told(id: FunctionId, { zh, en, given, gives }: Example): string {
  return `- ${zh} · ${en}\n\n  \`=${formula(id, given)}\`\n\n  → \`${constant(gives)}\`\n`;
}

/** The call as it is typed into a cell. */
export function formula(id: string, given: readonly unknown[]): string {
  const words = given.flatMap((one) => (isRepeated(one) ? one.map(constant) : [constant(one)]));
  return `BUDGET.${id}(${words.join(',')})`;
}

/** A repeated parameter is handed over as a list of blocks. */
function isRepeated(value: unknown): value is unknown[][][] {
  return Array.isArray(value) && Array.isArray(value[0]) && Array.isArray(value[0][0]);
}

function constant(value: unknown): string {
  if (!Array.isArray(value)) {
    return word(value);
  }
  const rows = (value as unknown[][]).map((row) => row.map(word).join(','));
  return value.length === 1 && (value[0] as unknown[]).length === 1 ? rows[0]! : `{${rows.join(';')}}`;
}

function word(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `"${value.replaceAll('"', '""')}"`;
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'number':
      return String(value);
    default:
      return '';
  }
}

/** A bar would end the cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
