namespace ContentGen.Generator.Inference;

/// <summary>When the posts that disagree are taken for mistaken: where five agree, and nine in ten.</summary>
internal static class Majority
{
    private const int Fewest = 5;

    public static bool IsNearlyAll(int agreeing, int total) =>
        agreeing < total && agreeing >= Fewest && agreeing * 10L >= total * 9L;
}
