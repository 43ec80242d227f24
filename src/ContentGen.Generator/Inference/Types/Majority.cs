namespace ContentGen.Generator.Inference.Types;

/// <summary>Decides when posts that disagree are taken for mistakes.</summary>
internal static class Majority
{
    /// <summary>Whether nearly all values are of one kind: nine in ten.</summary>
    public static bool IsNearlyAll(int agreeing, int total) => agreeing < total && agreeing * 10L >= total * 9L;

    /// <summary>Whether nearly all posts have a key: all but one of ten, or but one in twenty.</summary>
    /// <remarks>A key may well be optional, and what more than a handful of posts do is a habit, not a mistake, as long
    /// as they are not lost among hundreds. Of 20 such findings in the documentation of Hugo all were false.</remarks>
    public static bool HaveNearlyAll(int having, int total)
    {
        var lacking = total - having;
        return lacking == 1
            ? total >= 10
            : lacking > 0 && lacking * 20L <= total && (lacking <= 5 || lacking * 100L <= total);
    }
}
