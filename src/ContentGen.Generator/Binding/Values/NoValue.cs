namespace ContentGen.Generator.Binding.Values;

/// <summary>Words with which a writer says that there is no value: <c>unknown</c>, <c>n/a</c>, <c>TBD</c>.</summary>
internal static class NoValue
{
    private static readonly string[] Words =
    [
        "", "-", "--", "–", "—", "?", "??", "???", "…", "...", "n/a", "na", "n.a.", "none", "nil", "null",
        "nothing", "empty", "unknown", "undefined", "unset", "not known", "not set", "tba", "tbc", "tbd", "todo",
        "to be announced", "to be defined", "to be determined",
    ];

    /// <summary><c>remove the key if there is none, or </c> before an advice, where the text says so and the key may be
    /// absent; else an empty text.</summary>
    public static string OrRemove(string text, in Slot slot) =>
        !Words.Contains(text.Trim().ToLowerInvariant()) ? ""
        : !MayBeRemoved(slot) ? ""
        : slot.IsItem ? "remove the item if there is none, or "
        : "remove the key if there is none, or ";

    /// <summary>Whether the record needs no such key or item.</summary>
    public static bool MayBeRemoved(in Slot slot) => slot.IsElement || !slot.Member.IsRequired;
}
