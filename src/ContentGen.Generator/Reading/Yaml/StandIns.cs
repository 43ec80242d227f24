namespace ContentGen.Generator.Reading.Yaml;

/// <summary>Keeps from the parser the characters that it takes for more than they are.</summary>
internal static class StandIns
{
    // NUL ends the parser's input, and the other three break lines in YAML 1.1, which it follows, but not in 1.2 nor in
    // any editor. In their place it sees noncharacters, which no text may contain.
    private const string Misread = "\0\u0085\u2028\u2029";
    private const string Harmless = "\uFDD0\uFDD1\uFDD2\uFDD3";

    // In the place of what is not in the text when its lines are joined, and of an empty line between them.
    private const char Nothing = '\uFDD4';
    private const char LineFeed = '\uFDD5';

    public static bool AreNeeded(string file, int start, int length)
    {
        var areNeeded = false;
        foreach (var c in Misread)
            areNeeded |= file.IndexOf(c, start, length) >= 0;
        return areNeeded;
    }

    public static void PutInto(char[] characters) => Exchange(characters, Misread, Harmless);

    /// <summary>A text of the parser with what the file says.</summary>
    public static string TakenFrom(string text)
    {
        var characters = text.ToCharArray();
        Exchange(characters, Harmless, Misread);
        return new string(characters).Replace(Nothing.ToString(), "").Replace(LineFeed, '\n');
    }

    /// <summary>Joins lines as YAML folds a text in quotes: with a space, or a line feed for each empty line.</summary>
    public static void JoinLines(char[] characters, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(characters[i]))
                continue;

            var (first, breaks) = (i, 0);
            for (; i < end && char.IsWhiteSpace(characters[i]); i++)
                breaks += characters[i] == '\n' || (characters[i] == '\r' && characters[i + 1] != '\n') ? 1 : 0;
            for (var k = first; breaks > 0 && k < i; k++)
                characters[k] = breaks == 1 && k == first ? ' ' : k - first < breaks - 1 ? LineFeed : Nothing;
        }
    }

    private static void Exchange(char[] characters, string from, string to)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            var index = from.IndexOf(characters[i]);
            if (index >= 0)
                characters[i] = to[index];
        }
    }
}
