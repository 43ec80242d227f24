using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission;

/// <summary>A shard's source: the constants, the front matter in one literal, and each body in one.</summary>
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
                AppendLiterals(code, number, [.. shard.Entries.Items.Where(static entry => entry.IsCompiled)], shard.LongestPlainLiteral, cancellation);
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
                    .Append(CSharpLiteral.Of(DraftMessageOf(header)))
                    .Append($", DiagnosticId = \"{CheckingRules.DraftConstant.Id}\")]\n");
            }

            code.Append("        public const string ").Append(constant).Append(" = ").Append(CSharpLiteral.Of(header.Slug)).Append(";\n");
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

    private static void AppendLiterals(SourceBuffer code, string shard, List<ShardEntry> entries, int? longestPlain, CancellationToken cancellation)
    {
        code.Append($$"""

                private static partial class ContentGenerated
                {
                    internal static class Shard{{shard}}
                    {
                        internal static global::ContentGen.Generated.ContentShard Open() => new(Entries, Body);

                        private static string Entries() =>

            """.Replace("\r", ""));
        code.Append(Indent).Append("    ").Append(LiteralText.Of(ShardData.Of(entries).AsSpan())).Append(";\n\n");
        AppendBodies(code, entries, longestPlain, cancellation);
        code.Append("        }\n    }\n");
    }

    // What is in the data section is decoded where it is touched, and 10,000 methods less are a sixth of the compiler's time. All
    // other literals of a method are decoded when it is first called, and each hot reload of it keeps another copy of all.
    private static void AppendBodies(SourceBuffer code, List<ShardEntry> entries, int? longestPlain, CancellationToken cancellation)
    {
        var methods = new List<(string Name, ShardEntry Entry)>();
        code.Append(Indent).Append("private static string Body(int entry) => entry switch\n").Append(Indent).Append("{\n");
        for (var i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var number = i.ToString(CultureInfo.InvariantCulture);
            code.Append(Indent).Append($"    {number} => ");
            if (entries[i].Entry.HtmlLength > longestPlain)
            {
                AppendBody(code, entries[i], ",");
                continue;
            }

            methods.Add(("Body" + number, entries[i]));
            code.Append($"Body{number}(),\n");
        }

        code.Append(Indent).Append("    _ => throw new global::System.ArgumentOutOfRangeException(nameof(entry)),\n").Append(Indent).Append("};\n");
        foreach (var (name, entry) in methods)
        {
            cancellation.ThrowIfCancellationRequested();
            code.Append('\n').Append(Indent).Append($"private static string {name}() => ");
            AppendBody(code, entry, ";");
        }
    }

    private static void AppendBody(SourceBuffer code, ShardEntry entry, string end) =>
        code.Append("// ").Append(XmlDocText.Of(entry.Entry.Header.ProjectPath)).Append('\n')
            .Append(Indent).Append("    ").Append(entry.Entry.Post.Body.Html).Append(end).Append('\n');

    private const string Indent = "            ";
}
