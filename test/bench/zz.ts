import { excelSpeed } from './excel-speed';
void excelSpeed();
