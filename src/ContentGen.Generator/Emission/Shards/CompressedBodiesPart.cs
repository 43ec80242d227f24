using System.Globalization;
using ContentGen.Generator.Layout;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>All bodies of a shard, compressed, in one literal in the form that the run-time library's
/// <c>ContentShard</c> reads.</summary>
/// <remarks>For each literal in the data section the compiler creates a class. With a literal for each of 10,000 posts,
/// that takes a third of its time.</remarks>
internal static class CompressedBodiesPart
{
    private const string EndOfPiece = "\", @\"";

    public static void Append(
        TextBuffer code, List<CompiledEntry> entries, LiteralForm form, CancellationToken cancellation)
    {
        // The compiler's lexer reads a verbatim literal in three quarters of the time.
        var isInPieces = form.Longest < int.MaxValue;
        code.Append("            private static string Bodies() =>\n                ");
        code.Append(isInPieces ? "string.Concat(new[] { @\"" : "@\"");
        var start = code.Length;
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            var body = entry.Body.Text;
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

        code.Append(new string(' ', Math.Max(0, form.Shortest - (code.Length - start))));
        code.Append(isInPieces ? "\" });\n" : "\";\n");
    }
}
