using System.Globalization;
using System.Text;
using ContentGen.Generator.Emission.Syntax;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission.Indexes;

/// <summary>Writes the method that returns the entries of another collection that refer to an entry, and its
/// data.</summary>
internal static class ReferrersFile
{
    public static SourceText Write(ReferrerIndex index)
    {
        var (target, referrer, name, members) = index.Reference;
        var folder = XmlDocText.Of(referrer.Folder);
        var data = "Referrers" + index.Number.ToString(CultureInfo.InvariantCulture);
        var header = $"The references from '{folder}' to '{XmlDocText.Of(target.Folder)}'.";
        var summary = $"The entries of <c>{folder}</c> that refer to this entry in {MembersOf(members)}, "
            + "in the order of their collection. An entry is decoded when it is first accessed.";
        var type = referrer.Record.Type;
        var entries = $"global::System.Collections.Generic.IReadOnlyList<{type}>";
        var referrers = $"global::ContentGen.Generated.Referrers<{type}>";
        return SourceFile.Write(target.Declaration, header, $$"""
            partial record {{target.Declaration.Name}}
            {
                /// <summary>{{summary}}</summary>
                {{GeneratedAttributes.Text}}
                {{AccessibilityOf(referrer.Declaration)}} {{entries}} {{name}}() =>
                    ContentGenerated.{{data}}.Of({{ReservedNames.EntryField}}.Id);

                private static partial class ContentGenerated
                {
                    internal static readonly {{referrers}} {{data}} = new({{data}}Lines);

                    private static string {{data}}Lines() =>
                        {{CSharpLiteral.OfLong(LinesOf(index))}};
                }
            }
            """, referrer.Declaration);
    }

    private static string MembersOf(IEnumerable<string> members) =>
        string.Join(" or ", members.Select(static member => $"<c>{XmlDocText.Of(member)}</c>"));

    // A public method must not return a type that is not public (CS0050). Whether a nested record is public is not
    // known here.
    private static string AccessibilityOf(RecordDeclaration referrer) =>
        referrer.Accessibility == "public" && referrer.ContainingTypes.Count == 0 ? "public" : "internal";

    // The form that the run-time library's Referrers reads.
    private static string LinesOf(ReferrerIndex index)
    {
        var lines = new StringBuilder();
        foreach (var (id, positions) in index.Lists)
        {
            lines.Append(id).Append('\t')
                .Append(string.Join(" ", positions.Select(NumberOf))).Append('\n');
        }

        return lines.ToString();
    }

    private static string NumberOf(int position) => position.ToString(CultureInfo.InvariantCulture);
}
