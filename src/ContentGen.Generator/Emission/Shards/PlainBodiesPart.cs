using System.Globalization;
using ContentGen.Generator.Emission.Syntax;
using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Emission.Shards;

/// <summary>The bodies of a shard as they are, each in a method of its own.</summary>
/// <remarks>All literals of a method are decoded when it is first called, and each hot reload of a method keeps another
/// copy of all its literals. So each body has its own method.</remarks>
internal static class PlainBodiesPart
{
    /// <param name="longest">A longer body is split into pieces.</param>
    public static void Append(
        TextBuffer code, List<CompiledEntry> entries, int longest, CancellationToken cancellation)
    {
        code.Append("            private static string Body(int entry) => entry switch\n            {\n");
        for (var i = 0; i < entries.Count; i++)
        {
            var number = NumberOf(i);
            code.Append("                ").Append(number).Append(" => Body").Append(number).Append("(),\n");
        }

        code.Append("                _ => \"\",\n            };\n");
        for (var i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = XmlDocText.Of(entries[i].Entry.Header.ProjectPath);
            var body = CSharpLiteral.OfLong(entries[i].Body.Text.ToString(), longest);
            code.Append("\n            // ").Append(path).Append('\n');
            code.Append("            private static string Body").Append(NumberOf(i)).Append("() =>\n");
            code.Append("                ").Append(body).Append(";\n");
        }
    }

    private static string NumberOf(int entry) => entry.ToString(CultureInfo.InvariantCulture);
}
