namespace ContentGen.Generator.Tests.Specs;

/// <summary>A fenced block of a Markdown page.</summary>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Caption">The rest of that line: the path of a file, or a description of an output.</param>
/// <param name="Line">The number of its opening line, from 0.</param>
internal sealed record FencedBlock(string Language, string Caption, IReadOnlyList<string> Lines, int Line)
{
    public string Text => string.Concat(Lines.Select(static line => line + "\n"));

    public static IEnumerable<FencedBlock> Read(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var fence = lines[i][..^lines[i].TrimStart('`').Length];
            if (fence.Length < 3)
                continue;

            var content = lines.Skip(i + 1).TakeWhile(line => line.TrimEnd() != fence).ToList();
            var info = (lines[i][fence.Length..].Trim() + " ").Split(' ', 2);
            yield return new FencedBlock(info[0], info[1].Trim(), content, i);
            i += content.Count + 1;
        }
    }
}
