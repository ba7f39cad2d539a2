import {flexRender, getCoreRowModel, useReactTable, type ColumnDef, type RowData} from '@tanstack/react-table';

declare module '@tanstack/react-table' {
  interface ColumnMeta<TData extends RowData, TValue> {
    readonly className?: string;
  }
}

interface DataTableProps<Row> {
  readonly columns: ColumnDef<Row>[];
  readonly rows: Row[];
}

export const NUMBER = {className: 'number'};

export function DataTable<Row extends {id: string}>({columns, rows}: DataTableProps<Row>) {
  const table = useReactTable({data: rows, columns, getRowId: ({id}) => id, getCoreRowModel: getCoreRowModel()});
  return (
    <table>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => (
              <th key={header.id} scope="col" className={header.column.columnDef.meta?.className}>
                {flexRender(header.column.columnDef.header, header.getContext())}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getVisibleCells().map((cell) => (
              <td key={cell.id} className={cell.column.columnDef.meta?.className}>
                {flexRender(cell.column.columnDef.cell, cell.getContext())}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
