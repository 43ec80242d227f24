namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>Spaces that look like the ordinary one and are letters to YAML, such as the no-break space.</summary>
internal static class OddSpaces
{
    public static bool Contain(char c) => c > '\u007F' && char.IsWhiteSpace(c);
}
