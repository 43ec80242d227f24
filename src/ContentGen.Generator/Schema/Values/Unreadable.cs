using ContentGen.Generator.Shared;

namespace ContentGen.Generator.Schema.Values;

/// <summary>The objections that several kinds of types share.</summary>
internal static class Unreadable
{
    public static readonly Objection Type = new(
        "use string, a number, bool, a date or time, Guid, Uri, an enum, a record, another collection's record, "
        + "or a list or dictionary of these");

    /// <summary>A generator does not see what is generated, its own inferred records included.</summary>
    public static readonly Objection Undeclared = new(
        "the project does not declare such a type; declare it, or, if ContentGen infers it, paste the inferred "
        + "declaration into the project");

    public static readonly Objection Inaccessible = new("it is not accessible; make it internal or public");
}
