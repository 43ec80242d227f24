using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Rendering.ForeignSyntax;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Checking;

/// <summary>Reports what another program would have read in the texts of a collection: once for each kind.</summary>
internal static class ForeignSyntaxFindings
{
    public static EquatableArray<Finding> Of(EquatableArray<Entry> entries) => entries
        .Where(static entry => entry.Post.ForeignUses.Count > 0 && entry.Schema is not null)
        .SelectMany(static entry => entry.Post.ForeignUses.Items, static (entry, use) => (entry.Schema!.Record.Name, Use: use))
        .GroupBy(static pair => (pair.Name, pair.Use.Kind), static pair => pair.Use)
        .Select(static group => Of(group.Key.Name, group.ToList()))
        .ToEquatableArray();

    private static Finding Of(string record, List<ForeignUse> uses)
    {
        var others = uses.Sum(static use => use.Count) - 1;
        var files = uses.Count == 1 ? "in this file" : $"in {Number(uses.Count)} files of {record}";
        return new Finding(
            RenderingRules.ForeignSyntax,
            uses[0].First,
            [
                Shown.Value(uses[0].Text.Trim()),
                uses[0].Kind,
                others == 0 ? "" : $", as {(others == 1 ? "is" : "are")} {Number(others)} more {files}",
            ]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
