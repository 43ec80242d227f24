using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Reading.Mistakes.Values;

/// <summary>Curly quotes, which do not protect the colon within them.</summary>
internal static class CurlyQuotes
{
    private static readonly char[] All = ['“', '”', '„', '‘', '’', '«', '»'];

    public static Mistake? Find(ValueText value)
    {
        if (value.First is not ('“' or '”' or '„' or '‘' or '’' or '«') || UnquotedColon.In(value) is null)
            return null;

        var text = value.Head.TextOf(value.FirstLine).Trim(All);
        return value.All(
            ReadingRules.SmartQuotes,
            value.First.ToString(),
            ReadingRules.Write(Repair.Quoted(value.Place, text), ReadingRules.UseStraightQuotes));
    }
}
