using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Emission;

/// <summary>A shard's source: the constants, the front matter in one literal, and the bodies.</summary>
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
                AppendLiterals(code, number, [.. shard.Entries.Items.Where(static entry => entry.IsCompiled)], shard.Literals, cancellation);
                code.Append('}');
            });
    }

    private static void AppendConstants(TextBuffer code, Shard shard)
    {
        code.Append("    public static partial class Slugs\n    {\n");
        foreach (var (entry, constant, _, _) in shard.Entries)
        {
            if (constant is null)
                continue;

            var header = entry.Header;
            code.Append("        /// <summary>").Append(DocumentationOf(entry)).Append("</summary>\n");
            if (header.IsDraft)
                code.Append("        ").Append(ObsoleteAttributeText.Of(CheckingRules.DraftConstant, header.Slug.Text)).Append('\n');
            code.Append("        public const string ").Append(constant).Append(" = ").Append(CSharpLiteral.Of(header.Slug.Text)).Append(";\n");
        }

        code.Append("    }\n");
    }

    private static string DocumentationOf(Entry entry)
    {
        var header = entry.Header;
        var path = $"<c>{XmlDocText.Of(header.ProjectPath)}</c>";
        var title = entry.Title is { } text ? $"<b>{XmlDocText.Of(text)}</b>, " : "";
        var date = header.Date is { Length: >= 10 } day ? $"{day.Substring(0, 10)}, " : "";
        return title + date + path;
    }

    private static void AppendLiterals(TextBuffer code, string shard, List<ShardEntry> entries, LiteralForm form, CancellationToken cancellation)
    {
        var compresses = form.IsCompressed && entries.TrueForAll(static entry => entry.Body!.Text.HasUtf8);
        code.Append($$"""

                private static partial class ContentGenerated
                {
                    internal static class Shard{{shard}}
                    {
                        internal static global::ContentGen.Generated.ContentShard Open() => new(Entries, {{(compresses ? "Bodies" : "Body")}});

                        private static string Entries() =>

            """.Replace("\r", ""));
        code.Append(Indent).Append("    ").Append(CSharpLiteral.OfLong(ShardData.Of(entries).PadRight(form.Shortest), form.Longest)).Append(";\n\n");
        if (compresses)
            AppendCompressedBodies(code, entries, form, cancellation);
        else
            AppendBodies(code, entries, form.Longest, cancellation);
        code.Append("        }\n    }\n");
    }

    // In the form that the run-time library's ContentShard reads. One literal for all, since each that the compiler keeps in the
    // data section costs it a class: with 10,000 posts a third of its time.
    private static void AppendCompressedBodies(TextBuffer code, List<ShardEntry> entries, LiteralForm form, CancellationToken cancellation)
    {
        // Verbatim, which takes the compiler's lexer a quarter less time.
        var isInPieces = form.Longest < int.MaxValue;
        code.Append(Indent).Append("private static string Bodies() =>\n").Append(Indent).Append(isInPieces ? "    string.Concat(new[] { @\"" : "    @\"");
        var start = code.Length;
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            var body = entry.Body!.Text;
            var length = body.Base64Length.ToString(CultureInfo.InvariantCulture) + ":";
            if (body.Base64Length > form.Longest - length.Length - (code.Length - start))
            {
                code.Append(EndOfPiece);
                start = code.Length;
            }

            code.Append(length).AppendBase64(body);
            for (; code.Length - start > form.Longest; start += form.Longest + EndOfPiece.Length)
                code.Insert(start + form.Longest, EndOfPiece);
        }

        code.Append(new string(' ', Math.Max(0, form.Shortest - (code.Length - start)))).Append(isInPieces ? "\" });\n" : "\";\n");
    }

    // A method for each, since all literals of a method are decoded when it is first called, and each hot reload of it keeps
    // another copy of all.
    private static void AppendBodies(TextBuffer code, List<ShardEntry> entries, int longest, CancellationToken cancellation)
    {
        code.Append(Indent).Append("private static string Body(int entry) => entry switch\n").Append(Indent).Append("{\n");
        for (var i = 0; i < entries.Count; i++)
            code.Append(Indent).Append(string.Format(CultureInfo.InvariantCulture, "    {0} => Body{0}(),\n", i));
        code.Append(Indent).Append("    _ => \"\",\n").Append(Indent).Append("};\n");
        for (var i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            code.Append('\n').Append(Indent).Append("// ").Append(XmlDocText.Of(entries[i].Entry.Header.ProjectPath)).Append('\n')
                .Append(Indent).Append(string.Format(CultureInfo.InvariantCulture, "private static string Body{0}() =>\n", i))
                .Append(Indent).Append("    ").Append(CSharpLiteral.OfLong(entries[i].Body!.Text.ToString(), longest)).Append(";\n");
        }
    }

    private const string Indent = "            ";

    private const string EndOfPiece = "\", @\"";
}
