using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Emission.Syntax;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>The class <c>Slugs</c> with the slug constants of a shard.</summary>
internal static class SlugConstantsPart
{
    public static void Append(TextBuffer code, Shard shard)
    {
        code.Append("    public static partial class Slugs\n    {\n");
        foreach (var (entry, constant, _, _, _) in shard.Entries)
        {
            if (constant is not null)
                AppendConstant(code, entry, constant);
        }

        code.Append("    }\n");
    }

    private static void AppendConstant(TextBuffer code, Entry entry, string constant)
    {
        var slug = entry.Header.Slug.Text;
        code.Append("        /// <summary>").Append(DocumentationOf(entry)).Append("</summary>\n");
        if (entry.Header.IsDraft)
            code.Append("        ").Append(ObsoleteAttributeText.Of(CheckingRules.DraftConstant, slug)).Append('\n');
        // A property and not a C# constant: under hot reload a constant can only be removed by a restart (ENC0033). It
        // takes the compiler as long.
        code.Append("        public static string ").Append(constant)
            .Append(" => ").Append(CSharpLiteral.Of(slug)).Append(";\n");
    }

    private static string DocumentationOf(Entry entry)
    {
        var path = $"<c>{XmlDocText.Of(entry.Header.ProjectPath)}</c>";
        var title = entry.Title is { } text ? $"<b>{XmlDocText.Of(text)}</b>, " : "";
        var date = entry.Header.Date is { Length: >= 10 } day ? $"{day.Substring(0, 10)}, " : "";
        return title + date + path;
    }
}
