using System.Globalization;
using System.Text;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Schema.Declarations;
using ContentGen.Generator.References;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission;

/// <summary>The method that gives the entries of another collection that refer to this one, and its data.</summary>
internal static class ReferrersFile
{
    public static SourceText Write(ReferrerIndex index)
    {
        var (target, referrer, name, members) = index.Reference;
        var folder = XmlDocText.Of(referrer.Folder);
        var data = "Referrers" + index.Number.ToString(CultureInfo.InvariantCulture);
        return SourceFile.Write(target.Declaration, $"Who refers from {folder} to {XmlDocText.Of(target.Folder)}.", $$"""
            partial record {{target.Declaration.Name}}
            {
                /// <summary>The entries of <c>{{folder}}</c> that refer to this one in {{MembersOf(members)}}, in their collection's order. None is decoded before it is touched.</summary>
                {{GeneratedAttributes.Text}}
                {{AccessibilityOf(referrer.Declaration)}} global::System.Collections.Generic.IReadOnlyList<{{referrer.Record.Type}}> {{name}}() =>
                    ContentGenerated.{{data}}.Of({{EntryMembersPart.Field}}.Id);

                private static partial class ContentGenerated
                {
                    internal static readonly global::ContentGen.Generated.Referrers<{{referrer.Record.Type}}> {{data}} = new({{data}}Lines);

                    private static string {{data}}Lines() =>
                        {{CSharpLiteral.OfLong(LinesOf(index))}};
                }
            }
            """);
    }

    private static string MembersOf(IEnumerable<string> members) =>
        string.Join(" or ", members.Select(static member => $"<c>{XmlDocText.Of(member)}</c>"));

    // A public method may not return what is not public (CS0050), and of a nested record that is not known here.
    private static string AccessibilityOf(RecordDeclaration referrer) =>
        referrer.Accessibility == "public" && referrer.ContainingTypes.Count == 0 ? "public" : "internal";

    // The form that the run-time library's Referrers reads.
    private static string LinesOf(ReferrerIndex index)
    {
        var lines = new StringBuilder();
        foreach (var (id, positions) in index.Lists)
        {
            lines.Append(id).Append('\t')
                .Append(string.Join(" ", positions.Select(static position => position.ToString(CultureInfo.InvariantCulture))))
                .Append('\n');
        }

        return lines.ToString();
    }
}
