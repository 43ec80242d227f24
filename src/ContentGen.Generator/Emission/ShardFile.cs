using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission;

/// <summary>A shard's source: the constants, the front matter in one literal, and the bodies in one each.</summary>
internal static class ShardFile
{
    public static SourceText Write(Shard shard, CancellationToken cancellation)
    {
        var declaration = shard.Schema.Declaration;
        var number = shard.Number.ToString(CultureInfo.InvariantCulture);
        return SourceFile.Write(
            declaration,
            $"Entries of {XmlDocText.Of(shard.Schema.Folder)}: those whose path falls to shard {number}.",
            code =>
            {
                code.Append("partial record ").Append(declaration.Name).Append("\n{\n");
                AppendConstants(code, shard);
                AppendLiterals(code, number, [.. shard.Entries.Items.Where(static entry => entry.IsCompiled)], cancellation);
                code.Append('}');
            });
    }

    private static void AppendConstants(SourceBuffer code, Shard shard)
    {
        code.Append("    public static partial class Slugs\n    {\n");
        foreach (var (entry, constant, _, _) in shard.Entries)
        {
            if (constant is null)
                continue;

            var header = entry.Header;
            code.Append("        /// <summary>").Append(DocumentationOf(header)).Append("</summary>\n");
            if (header.IsDraft)
            {
                code.Append("        [global::System.Obsolete(")
                    .AppendLiteral(DraftMessageOf(header))
                    .Append($", DiagnosticId = \"{CheckingRules.DraftConstant.Id}\")]\n");
            }

            code.Append("        public const string ").Append(constant).Append(" = ").AppendLiteral(header.Slug).Append(";\n");
        }

        code.Append("    }\n");
    }

    private static string DraftMessageOf(EntryHeader header) => string.Format(
        CultureInfo.InvariantCulture, CheckingRules.DraftConstant.MessageFormat.ToString(CultureInfo.InvariantCulture), header.Slug);

    private static string DocumentationOf(EntryHeader header)
    {
        var path = $"<c>{XmlDocText.Of(header.ProjectPath)}</c>";
        var title = header.Title is { } text ? $"<b>{XmlDocText.Of(text)}</b>, " : "";
        var date = header.Date is { Length: >= 10 } day ? $"{day.Substring(0, 10)}, " : "";
        return title + date + path;
    }

    private static void AppendLiterals(SourceBuffer code, string shard, List<ShardEntry> entries, CancellationToken cancellation)
    {
        code.Append($$"""

                private static partial class ContentGenerated
                {
                    internal static class Shard{{shard}}
                    {
                        internal static global::ContentGen.Generated.ContentShard Open() => new(Entries,
                        [

            """.Replace("\r", ""));
        for (var i = 0; i < entries.Count; i++)
            code.Append(Indent).Append("    new global::System.Func<string>(Body").Append(i.ToString(CultureInfo.InvariantCulture)).Append("),\n");
        code.Append(Indent).Append("]);\n\n");

        code.Append(Indent).Append("private static string Entries() =>\n").Append(Indent).Append("    ").AppendLiteral(ShardData.Of(entries)).Append(";\n");

        for (var i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            code.Append('\n').Append(Indent).Append("// ").Append(XmlDocText.Of(entries[i].Entry.Header.ProjectPath)).Append('\n');
            code.Append(Indent).Append("private static string Body").Append(i.ToString(CultureInfo.InvariantCulture)).Append("() =>\n");
            code.Append(Indent).Append("    ").AppendLiteral(entries[i].Entry.Post.Body.Html).Append(";\n");
        }

        code.Append("        }\n    }\n");
    }

    private const string Indent = "            ";
}
