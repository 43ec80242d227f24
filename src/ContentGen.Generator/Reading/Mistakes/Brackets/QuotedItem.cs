namespace ContentGen.Generator.Reading.Mistakes.Brackets;

/// <summary>An item in quotes, which has the mistakes of any text in quotes.</summary>
internal static class QuotedItem
{
    public static Mistake? FirstMistake(BracketScan scan) => scan.Quoted?.FirstMistake();
}
