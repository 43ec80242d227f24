namespace ContentGen.Generator.Reading.Yaml;

/// <summary>Keeps from the parser the characters that it takes for more than they are.</summary>
internal static class StandIns
{
    // NUL ends the parser's input, and the other three break lines in YAML 1.1, which it follows, but not in 1.2 nor in
    // any editor. In their place it sees noncharacters, which no text may contain.
    private const string Misread = "\0\u0085\u2028\u2029";
    private const string Harmless = "\uFDD0\uFDD1\uFDD2\uFDD3";

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
        return new string(characters);
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
