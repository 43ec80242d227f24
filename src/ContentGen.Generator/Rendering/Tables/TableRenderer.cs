using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ContentGen.Generator.Rendering.Tables;

internal sealed class TableRenderer : HtmlObjectRenderer<TableBlock>
{
    protected override void Write(HtmlRenderer renderer, TableBlock table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<table>").WriteLine("<thead>");
        WriteRow(renderer, table, 0, "<th", "</th>");
        renderer.WriteLine("</thead>");
        if (table.Count > 1)
        {
            renderer.WriteLine("<tbody>");
            for (var i = 1; i < table.Count; i++)
                WriteRow(renderer, table, i, "<td", "</td>");
            renderer.WriteLine("</tbody>");
        }

        renderer.WriteLine("</table>");
    }

    private static void WriteRow(HtmlRenderer renderer, TableBlock table, int index, string start, string end)
    {
        var row = (TableRow)table[index];
        renderer.WriteLine("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            renderer.Write(start).Write(table.Columns[i] switch
            {
                ColumnAlignment.Left => " style=\"text-align: left;\">",
                ColumnAlignment.Center => " style=\"text-align: center;\">",
                ColumnAlignment.Right => " style=\"text-align: right;\">",
                _ => ">",
            });
            renderer.WriteLeafInline((TableCell)row[i]);
            renderer.WriteLine(end);
        }

        renderer.WriteLine("</tr>");
    }
}
